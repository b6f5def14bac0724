import Link from 'next/link';
import { formatGetal } from '#lib/kalender/opmaak.ts';
import { LABEL_METING } from '#lib/cockpit/labels.ts';
import type { StandVanZaken } from '#lib/cockpit/queries.ts';
import { METINGEN, type GeenLijst, type Medewerkerregel } from '#lib/cockpit/werkdruk/model.ts';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';

export const WAAROM_NIET: Record<GeenLijst, string> = {
  'geen-recht': 'Hoeveel werk medewerkers en teams in handen hebben, zien de teamleider en de manager.',
  'andere-dag':
    'Wie welk werk in handen had, is alleen van vandaag te zeggen. Kies vandaag om deze lijst te zien.',
  onbekend: 'Over dit schooljaar is niets vastgelegd.',
};

/** What each colleague has in hand: by name, and not as a ranking. */
export function Medewerkers({ stand }: { stand: StandVanZaken }) {
  const { medewerkers } = stand.werkdruk;
  if (typeof medewerkers === 'string') return <p className="gedempt">{WAAROM_NIET[medewerkers]}</p>;
  if (medewerkers.length === 0)
    return (
      <LegeStaat titel="Er zijn geen medewerkers met dit werk">
        Kies een andere functie of gemeente.
      </LegeStaat>
    );
  return (
    <>
      <p className="max-w-prose">
        Op naam, niet op aantal. Een aantal zegt niet hoe zwaar het werk is, hoeveel uren iemand werkt of wie
        er ziek was; vergelijken is daarom iets voor het gesprek, niet voor deze lijst. Formatie is per
        functie vastgelegd en niet per medewerker, dus per fte kan het hier niet.
      </p>
      <Tabel
        bijschrift="Werk per medewerker, op naam"
        verbergBijschrift
        smal="schuif"
        kolommen={kolommen(stand)}
        rijen={medewerkers}
        rijSleutel={({ id }) => id ?? 'niemand'}
      />
      {stand.magWerkvoorraad && (
        <p className="gedempt klein">
          De werkvoorraad toont alleen wat u mag inzien; het aantal hier telt al het werk. Begonnen en
          gesloten gaan over werk dat nu op deze naam staat.
        </p>
      )}
    </>
  );
}

function kolommen({ magWerkvoorraad, keuze }: StandVanZaken): Kolom<Medewerkerregel>[] {
  return [
    {
      sleutel: 'naam',
      kop: 'Medewerker',
      hoofd: true,
      cel: ({ naam, inDienst }) => (inDienst ? naam : `${naam} (niet meer in dienst)`),
    },
    ...METINGEN.map((meting): Kolom<Medewerkerregel> => ({
      sleutel: meting,
      kop: LABEL_METING[meting],
      getal: true,
      cel: ({ id, naam, nu }) => {
        const tekst = formatGetal(nu[meting]);
        if (meting !== 'open' || !magWerkvoorraad || nu.open === 0) return tekst;
        const params = new URLSearchParams({
          eigenaar: id ?? 'niemand',
          ...(keuze.gemeente ? { gemeente: keuze.gemeente } : {}),
        });
        return (
          <Link href={`/werkvoorraad?${params}`} prefetch={false}>
            {tekst}
            <span className="alleen-voorlezen"> in de werkvoorraad van {naam}</span>
          </Link>
        );
      },
    })),
  ];
}
