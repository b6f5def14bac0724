import Link from 'next/link';
import { metPuntnaam } from '#lib/doelgroepen/jongerenpunt/naam.ts';
import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import { eenheidLabel } from '#lib/indicatoren/labels.ts';
import type { Indicatorpagina } from '#lib/indicatoren/queries.ts';
import { wijzigingenVan } from '#lib/indicatoren/versies/rules.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { schooljaarVan } from '#lib/kalender/rules.ts';
import { adresVan } from '#components/indicatoren/adres.ts';
import { Kenmerken } from '#components/ui/kenmerken.tsx';

/** What the figure means and where it comes from: nobody should have to guess. */
export function Definitie({ pagina }: { pagina: Indicatorpagina }) {
  const { indicator, uitslag, waarden, punt } = pagina;
  const { streefwaarde } = indicator;
  const kenmerken = [
    { naam: 'Definitie', waarde: indicator.definitie },
    { naam: 'Teller', waarde: indicator.teller },
    ...(indicator.noemer ? [{ naam: 'Noemer', waarde: indicator.noemer }] : []),
    { naam: 'Formule', waarde: indicator.formule },
    { naam: 'Telt', waarde: teltTekst(indicator) },
    { naam: 'Voorbeeld, met de hand geteld', waarde: indicator.voorbeeld },
    {
      naam: 'Uitgesplitst naar',
      waarde: indicator.dimensies
        .map(({ code, label }) => `${label} (${waarden[code]?.length ?? 0})`)
        .join(', '),
    },
    {
      naam: 'Streefwaarde',
      waarde: streefwaarde
        ? `${streefwaarde.richting} ${streefwaarde.waarde} (${streefwaarde.bron})`
        : indicator.heeftAmbitie
          ? 'nog niet vastgesteld door de raad'
          : 'geen: dit cijfer geeft inzicht, het is geen prestatie van de gemeente alleen',
    },
    ...(indicator.zieOok
      ? [{ naam: 'Zie ook', waarde: <ZieOok codes={indicator.zieOok} punt={punt} /> }]
      : []),
    { naam: 'Bron', waarde: indicator.bron },
    {
      naam: 'Versie',
      waarde: `${indicator.versie}, geldig vanaf ${formatDatum(indicator.geldigVan)}`,
    },
    ...(pagina.versies.length > 1
      ? [{ naam: 'Versies van de definitie', waarde: <Versies pagina={pagina} /> }]
      : []),
    { naam: 'Peildatum', waarde: formatDatum(uitslag.peildatum) },
    { naam: 'Bekend op', waarde: formatDatum(uitslag.bekendOp) },
  ];
  return <Kenmerken kenmerken={kenmerken} />;
}

/** The unit, also where there is no number to stand beside. */
function teltTekst(indicator: Indicatorpagina['indicator']): string {
  if (indicator.eenheid === '%') return 'een deel, in procenten';
  return eenheidLabel(indicator.eenheid, indicator);
}

/** Every definition there was, each with the years again by it, and why the next one came. */
function Versies({ pagina: { versies, uitslag, gekozen, filter } }: { pagina: Indicatorpagina }) {
  const nu = versies.at(-1);
  const redenen = new Map(nu ? wijzigingenVan(nu).map(({ versie, reden }) => [versie, reden]) : []);
  return (
    <ol className="grid gap-4">
      {versies.map((versie, plek) => {
        const { versie: nummer, geldigVan, definitie, geteldTot, geteldVan } = versie;
        const tot = versies[plek + 1]?.geldigVan;
        return (
          <li key={nummer}>
            <Link
              href={adresVan(
                versie,
                '',
                { schooljaar: uitslag.schooljaar, ...gekozen, versie: nummer },
                filter,
              )}
              prefetch={false}
            >
              Versie {nummer}
            </Link>
            : {plek > 0 && `vanaf ${schooljaarVan(geldigVan)}`}
            {plek > 0 && tot && ', '}
            {tot ? `tot ${schooljaarVan(tot)}` : ', nu'}. {definitie}
            {redenen.has(nummer) && (
              <span className="block gedempt">Waarom deze versie kwam: {redenen.get(nummer)}</span>
            )}
            {(geteldTot ?? geteldVan) && (
              <span className="block gedempt">
                {geteldTot
                  ? `Na schooljaar ${schooljaarVan(geteldTot)} niet meer zo gemeten.`
                  : `Voor schooljaar ${schooljaarVan(geteldVan ?? geldigVan)} niet zo gemeten.`}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function ZieOok({ codes, punt }: { codes: readonly string[]; punt: string | undefined }) {
  return (
    <ul className="grid gap-2">
      {codes.map((code) => (
        <li key={code}>
          <Link href={`/rapportage/${code}`} prefetch={false}>
            {metPuntnaam(findIndicator(code)?.titel ?? code, punt)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
