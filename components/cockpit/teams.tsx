import { formatDatum, formatGetal } from '#lib/kalender/opmaak.ts';
import { LABEL_METING, maandTekst } from '#lib/cockpit/labels.ts';
import type { StandVanZaken } from '#lib/cockpit/queries.ts';
import { TEAM_UITLEG, teamNaam } from '#lib/cockpit/teams/labels.ts';
import { isZonderTeam } from '#lib/cockpit/teams/rules.ts';
import type { Teamregel } from '#lib/cockpit/teams/model.ts';
import { METINGEN } from '#lib/cockpit/werkdruk/model.ts';
import { WAAROM_NIET } from '#components/cockpit/medewerkers.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';

/** The work of each team beside the people on it. */
export function Teams({ stand }: { stand: StandVanZaken }) {
  const { teams, op, fteVanHeelBureau } = stand.werkdruk;
  if (typeof teams.regels === 'string') return <p className="gedempt">{WAAROM_NIET[teams.regels]}</p>;
  if (teams.regels.length === 0)
    return <LegeStaat titel="Er zijn geen teams met dit werk">Kies een andere functie.</LegeStaat>;
  return (
    <>
      <Tabel
        bijschrift="Werk per team"
        verbergBijschrift
        smal="schuif"
        kolommen={kolommen(stand)}
        rijen={teams.regels}
        rijSleutel={({ sleutel }) => sleutel}
      />
      <p className="gedempt klein">
        Telt werkprocessen op {formatDatum(op)}. {TEAM_UITLEG}
        {teams.fteZonderNaam > 0 &&
          ` In ${maandTekst(op.slice(0, 7))} staat ${formatGetal(teams.fteZonderNaam, 2)} effectieve fte op niemands naam; die is bij geen team geteld, dus het werk per fte is in werkelijkheid lager.`}
        {fteVanHeelBureau && ' Per gemeente is er geen werk per fte.'}
      </p>
    </>
  );
}

function kolommen({ gemeenten, keuze }: StandVanZaken): Kolom<Teamregel>[] {
  const perFte = (regel: Teamregel, waarde: number | null) =>
    isZonderTeam(regel) || keuze.gemeente ? '–' : waarde === null ? 'onbekend' : formatGetal(waarde, 1);
  return [
    { sleutel: 'team', kop: 'Team', hoofd: true, cel: (regel) => teamNaam(regel, gemeenten) },
    {
      sleutel: 'leden',
      kop: 'Medewerkers',
      getal: true,
      cel: (regel) => (isZonderTeam(regel) ? '–' : formatGetal(regel.leden)),
    },
    ...METINGEN.map((meting): Kolom<Teamregel> => ({
      sleutel: meting,
      kop: LABEL_METING[meting],
      getal: true,
      cel: ({ nu }) => formatGetal(nu[meting]),
    })),
    {
      sleutel: 'effectief',
      kop: 'Effectieve fte',
      getal: true,
      cel: (regel) =>
        isZonderTeam(regel) ? '–' : regel.fte === null ? 'onbekend' : formatGetal(regel.fte.effectief, 2),
    },
    { sleutel: 'per-fte', kop: 'Open per fte', getal: true, cel: (regel) => perFte(regel, regel.perFte) },
    {
      sleutel: 'begonnen-per-fte',
      kop: 'Begonnen per fte',
      getal: true,
      cel: (regel) => perFte(regel, regel.begonnenPerFte),
    },
  ];
}
