import Link from 'next/link';
import type { Zelfcontrole as Gegevens } from '#lib/indicatoren/bewaard/controle/queries.ts';
import type { Controle, Verschil } from '#lib/indicatoren/bewaard/model.ts';
import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import { WERK_PER_EIGENAAR } from '#lib/indicatoren/catalogus/werk-op-een-dag.ts';
import { formatAantal, formatDatum } from '#lib/kalender/opmaak.ts';
import { schooljaarVan } from '#lib/kalender/rules.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Tijdstip } from '#components/logboek/tijdstip.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';
import { Tegel, Tegels } from '#components/ui/tegel.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = {
  controle: Gegevens;
  rekenNa: (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
};

/** How the kept figures stand, what the last check found and what those before it found. */
export function Zelfcontrole({ controle: { stand, controles, magCijfers }, rekenNa }: Eigenschappen) {
  const [laatste] = controles;
  return (
    <div className="secties">
      <Sectie titel="Laatste controle">
        <div className="flex flex-col gap-4">
          {laatste ? <Uitkomst controle={laatste} magCijfers={magCijfers} /> : <NogGeen />}
          <Formulier actie={rekenNa} label="Laten narekenen">
            <Verzendknop>Reken nu na</Verzendknop>
          </Formulier>
        </div>
      </Sectie>
      <Sectie titel="Bewaarde cijfers">
        <Tegels>
          <Tegel
            titel="Bewaard"
            cijfer={stand.bewaard}
            onder="cijfers per schooljaar en peildatum; strafrechtelijke cijfers worden niet bewaard"
          />
          <Tegel
            titel="Wordt bijgewerkt"
            cijfer={stand.verouderd}
            onder={
              stand.oudste ? (
                <>
                  de oudste is van <Tijdstip op={stand.oudste} />
                </>
              ) : (
                'alles is van nu'
              )
            }
          />
        </Tegels>
      </Sectie>
      {controles.length > 0 && (
        <Sectie titel="Eerdere controles" aantal={controles.length}>
          <Tabel
            bijschrift="Eerdere controles"
            verbergBijschrift
            kolommen={KOLOMMEN}
            rijen={controles}
            rijSleutel={({ id }) => id}
          />
        </Sectie>
      )}
    </div>
  );
}

function NogGeen() {
  return (
    <LegeStaat titel="Nog niet gecontroleerd">
      De eerste controle komt vanzelf, zodra de cijfers van vandaag zijn geteld.
    </LegeStaat>
  );
}

function Uitkomst({ controle, magCijfers }: { controle: Controle; magCijfers: boolean }) {
  const { klaarOp, vergeleken, overgeslagen, verschillen } = controle;
  const wanneer = <Tijdstip op={klaarOp} />;
  const over =
    overgeslagen > 0 ? ` ${overgeslagen} werden net bijgewerkt en zijn daarom niet vergeleken.` : '';
  if (verschillen.length === 0)
    return (
      <Mededeling toon="goed" titel="Geen verschillen">
        <p>
          Op {wanneer} zijn {formatAantal(vergeleken, 'bewaard cijfer', 'bewaarde cijfers')} opnieuw geteld.
          De telling gaf hetzelfde.{over}
        </p>
      </Mededeling>
    );
  return (
    <Mededeling toon="fout" titel={formatAantal(verschillen.length, 'verschil', 'verschillen')}>
      <p>
        Op {wanneer} zijn {formatAantal(vergeleken, 'bewaard cijfer', 'bewaarde cijfers')} opnieuw geteld.
        {over} Wat verschilde, is door de telling vervangen. Meld dit aan wie Baken onderhoudt; gepubliceerde
        cijfers komen altijd uit de telling zelf.
      </p>
      <ul>
        {verschillen.map((verschil) => (
          <li key={`${verschil.indicator} ${verschil.van} ${verschil.peildatum}`}>
            {magCijfers ? <Verschilregel verschil={verschil} /> : titelVan(verschil.indicator)}
          </li>
        ))}
      </ul>
    </Mededeling>
  );
}

function Verschilregel({ verschil: { indicator, van, peildatum, bewaard, geteld } }: { verschil: Verschil }) {
  const schooljaar = schooljaarVan(van);
  return (
    <>
      <Link
        href={
          isPerMedewerker(indicator)
            ? '/cockpit#medewerkers'
            : `/rapportage/${indicator}?schooljaar=${schooljaar}&peildatum=${peildatum}`
        }
        prefetch={false}
      >
        {titelVan(indicator)}
      </Link>
      , {schooljaar}, op {formatDatum(peildatum)}: bewaard was {bewaard.join('; ') || 'niets'}; geteld is{' '}
      {geteld.join('; ') || 'niets'}.
    </>
  );
}

const isPerMedewerker = (code: string) => code === WERK_PER_EIGENAAR.code;
const titelVan = (code: string) =>
  (isPerMedewerker(code) ? WERK_PER_EIGENAAR : findIndicator(code))?.titel ?? code;

const KOLOMMEN: readonly Kolom<Controle>[] = [
  { sleutel: 'wanneer', kop: 'Wanneer', hoofd: true, cel: ({ klaarOp }) => <Tijdstip op={klaarOp} /> },
  { sleutel: 'vergeleken', kop: 'Vergeleken', getal: true, cel: ({ vergeleken }) => vergeleken },
  { sleutel: 'overgeslagen', kop: 'Net bijgewerkt', getal: true, cel: ({ overgeslagen }) => overgeslagen },
  {
    sleutel: 'verschillen',
    kop: 'Verschillen',
    cel: ({ verschillen }) =>
      verschillen.length === 0
        ? 'geen'
        : [...new Set(verschillen.map((item) => titelVan(item.indicator)))].join(', '),
  },
];
