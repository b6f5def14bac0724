import { onderwijssoortLabel } from '#lib/jongeren/feiten/labels.ts';
import { formatDatum, formatRelatief } from '#lib/kalender/opmaak.ts';
import type { Datum as Dag } from '#lib/kalender/model.ts';
import type { Nieuwkomer, Nieuwkomerslijst as Lijst } from '#lib/nieuwkomers/model.ts';
import { kiesKolommen } from '#lib/toegang/lijsten/rules.ts';
import { jongerekolommen } from '#components/lijsten/jongerekolommen.tsx';
import { Bladeren, bladeradressen } from '#components/ui/bladeren.tsx';
import { Datum } from '#components/ui/datum.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Status } from '#components/ui/status.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';

type Eigenschappen = { lijst: Lijst; params: Readonly<Record<string, string | undefined>> };

/** Who, at which school, since when and what comes next; the longest first. */
export function Nieuwkomerslijst({ lijst, params }: Eigenschappen) {
  const { stand, soort, gemeente, duur, na } = params;
  const waarden = { stand, soort, gemeente, duur, na };
  const bladeren = <Bladeren {...bladeradressen({ pad: '/nieuwkomers', waarden, verder: lijst.verder })} />;
  if (lijst.rijen.length === 0 && na)
    return (
      <>
        <LegeStaat titel="Hierna komt niemand meer" />
        {bladeren}
      </>
    );
  if (lijst.rijen.length === 0)
    return (
      <LegeStaat
        titel={stand || soort || gemeente || duur ? 'Niemand met deze keuzes' : 'Er zijn nu geen nieuwkomers'}
      >
        Een jongere komt hier te staan zodra er een inschrijving in de eerste opvang (EOA) of een
        internationale schakelklas (ISK) is.
      </LegeStaat>
    );
  return (
    <>
      <Tabel
        bijschrift="Nieuwkomers, langst in de opvang eerst"
        verbergBijschrift
        eenRegel
        kolommen={kiesKolommen(kolommen(lijst, stand === 'door'), lijst.stand)}
        rijen={lijst.rijen}
        rijSleutel={(rij) => rij.jongereId}
      />
      {bladeren}
    </>
  );
}

function kolommen({ rijen, vandaag, stand }: Lijst, door: boolean): Kolom<Nieuwkomer>[] {
  const tot: Kolom<Nieuwkomer> = {
    sleutel: 'tot',
    kop: 'Tot',
    opEenRegel: true,
    cel: (rij) => rij.tot && <Datum op={rij.tot} />,
  };
  return [
    ...jongerekolommen<Nieuwkomer>(stand, ({ jongereId }) => `/jongeren/${jongereId}`),
    {
      sleutel: 'soort',
      kop: 'Onderwijs',
      cel: (rij) => (
        <abbr title={onderwijssoortLabel(rij.onderwijssoort)}>{rij.onderwijssoort.toUpperCase()}</abbr>
      ),
    },
    { sleutel: 'school', kop: 'School', rekt: true, cel: (rij) => rij.school },
    { sleutel: 'gemeente', kop: 'Gemeente', opEenRegel: true, cel: (rij) => rij.gemeente },
    { sleutel: 'sinds', kop: 'Sinds', opEenRegel: true, cel: (rij) => <Sinds rij={rij} vandaag={vandaag} /> },
    ...(door || rijen.some((rij) => rij.tot) ? [tot] : []),
    {
      sleutel: 'volgende',
      kop: door ? 'Ging naar' : 'Volgende school',
      rekt: true,
      cel: ({ volgende }) =>
        volgende
          ? `${volgende.school}, ${onderwijssoortLabel(volgende.onderwijssoort)}, ${formatDatum(volgende.van)}`
          : door && <Status toon="let-op">nog geen school bekend</Status>,
    },
  ];
}

/** Longer than most is a question to the school, not a reproach. */
function Sinds({ rij: { sinds, lang }, vandaag }: { rij: Nieuwkomer; vandaag: Dag }) {
  const duur = formatRelatief(sinds, vandaag).replace(' geleden', '');
  return (
    <>
      {formatDatum(sinds)}{' '}
      {lang ? (
        <Status toon="let-op">
          <span title="Langer dan gebruikelijk in nieuwkomersonderwijs">{duur}</span>
        </Status>
      ) : (
        <span className="gedempt">{duur}</span>
      )}
    </>
  );
}
