import { Jongerenaam } from '#components/indicatoren/jongerenaam.tsx';
import Link from 'next/link';
import type { LatereZaak } from '#lib/indicatoren/herziening/model.ts';
import type { LatereZaken } from '#lib/indicatoren/herziening/queries.ts';
import { eenheidLabel, formatWaarde } from '#lib/indicatoren/labels.ts';
import type { Indicatorpagina } from '#lib/indicatoren/queries.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { adresVan } from '#components/indicatoren/adres.ts';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';

/** A closed year that is another figure now: what it was, what it is, and for who may the cases that came later. */
export function Herzieningmelding({ pagina }: { pagina: Indicatorpagina }) {
  const { herziening, indicator, uitslag, gekozen, filter, magHerleiden, beeld } = pagina;
  if (!herziening) return null;
  const { sluitdag, hoofd, cellen } = herziening;
  const vraag = { schooljaar: uitslag.schooljaar, ...gekozen };
  return (
    <Mededeling toon="info" titel="Na de afsluiting is er meer bekend geworden">
      {hoofd.map(({ label, was, nu, eenheid, isPercentage }) => (
        <p key={label}>
          {beeld.hoofd.length > 1 ? `${label}: was` : 'was'} {formatWaarde(was, indicator, isPercentage)}, nu{' '}
          {formatWaarde(nu, indicator, isPercentage)}
          {!isPercentage && ` ${eenheidLabel(eenheid, indicator, nu)}`}
        </p>
      ))}
      {hoofd.length === 0 && (
        <p>Het geheel is gelijk gebleven; {cellen === 1 ? 'één cel is' : `${cellen} cellen zijn`} anders.</p>
      )}
      <p>
        Was: zoals bekend op de afsluitdag, {formatDatum(sluitdag)}.{' '}
        <Link href={adresVan(indicator, '', { ...vraag, bekendOp: sluitdag }, filter)} prefetch={false}>
          Toon het cijfer van toen
        </Link>
        {magHerleiden && (
          <>
            {' · '}
            <Link href={adresVan(indicator, '/herziening', vraag, {})} prefetch={false}>
              Bekijk wat later is geregistreerd
            </Link>
          </>
        )}
      </p>
    </Mededeling>
  );
}

export function LatereZakenlijst({ later }: { later: LatereZaken }) {
  if (later.zaken.length === 0)
    return (
      <LegeStaat titel="Er is niets later geregistreerd">
        Het cijfer is nog gelijk aan dat van de afsluitdag.
      </LegeStaat>
    );
  return (
    <>
      <Tabel
        bijschrift="Zaken die na de afsluiting bekend werden of vervielen"
        verbergBijschrift
        kolommen={kolommen(later)}
        rijen={later.zaken}
        rijSleutel={({ sleutel }) => sleutel}
      />
      {later.meer && <p className="gedempt">Er zijn er meer; de eerste {later.zaken.length} staan hier.</p>}
    </>
  );
}

function kolommen({ indicator, waarden }: LatereZaken): Kolom<LatereZaak>[] {
  return [
    {
      sleutel: 'naam',
      kop: 'Jongere',
      hoofd: true,
      cel: (zaak) => <Jongerenaam zaak={zaak} verborgen={indicator.afgeschermd ?? false} />,
    },
    {
      sleutel: 'verandering',
      kop: 'Telt nu',
      cel: ({ verandering }) => (verandering === 'erbij' ? 'erbij' : 'niet meer, of anders'),
    },
    {
      sleutel: 'wanneer',
      kop: 'Geregistreerd',
      opEenRegel: true,
      cel: ({ geregistreerdOp }) => (geregistreerdOp ? formatDatum(geregistreerdOp) : 'niet vast te stellen'),
    },
    ...indicator.dimensies
      .filter(({ vast }) => !vast)
      .map(({ code, label }): Kolom<LatereZaak> => ({
        sleutel: code,
        kop: label.charAt(0).toUpperCase() + label.slice(1),
        cel: ({ dimensies }) =>
          waarden[code]?.find((waarde) => waarde.code === dimensies[code])?.label ?? dimensies[code],
      })),
  ];
}
