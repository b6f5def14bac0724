import Link from 'next/link';
import {
  HANDELING_UITKOMST,
  LABEL_PLICHT,
  LABEL_REDEN,
  LABEL_UITKOMST,
  redenzin,
} from '#lib/absoluut-verzuim/labels.ts';
import { ADMINISTRATIEVE_UITKOMSTEN } from '#lib/absoluut-verzuim/model.ts';
import type { Signaalrij, Signalenlijst as Lijst } from '#lib/absoluut-verzuim/lijst/model.ts';
import { formatNaamInLijst } from '#lib/jongeren/naam.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { kiesKolommen } from '#lib/toegang/lijsten/rules.ts';
import { adresMet, FILTERS, type Params } from '#components/absoluut-verzuim/filters.tsx';
import { Bladeren } from '#components/ui/bladeren.tsx';
import { Datum } from '#components/ui/datum.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Knop } from '#components/ui/knop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Status } from '#components/ui/status.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';

type Eigenschappen = { lijst: Lijst; params: Params };

/** Who, since when and why; open rows can be ticked and judged together. Everything works with the keyboard alone. */
export function Signalenlijst({ lijst, params }: Eigenschappen) {
  const open = (params.stand ?? 'open') === 'open';
  const samen = open && (lijst.mag.controleren || lijst.mag.bevestigen);
  if (lijst.rijen.length === 0) return <Leeg params={params} />;
  return (
    <div className="met-paneel-lijst">
      <form action="/absoluut-verzuim/samen" aria-label="Signalen samen beoordelen">
        <Tabel
          bijschrift={open ? 'Te controleren signalen, langst zonder school eerst' : 'Signalen'}
          verbergBijschrift
          eenRegel={!lijst.detail}
          kolommen={kiesKolommen(kolommen(lijst, params, samen), lijst.stand)}
          rijen={lijst.rijen}
          rijSleutel={(rij) => rij.id}
          gekozen={(rij) => rij.id === lijst.detail?.signaal.id}
        />
        {samen && <Samen lijst={lijst} />}
      </form>
      <Bladeren
        {...(params.na ? { vorige: adresMet(params, { na: undefined }) } : {})}
        {...(lijst.verder ? { volgende: adresMet(params, { na: lijst.verder }) } : {})}
      />
    </div>
  );
}

function kolommen({ detail, rijen }: Lijst, params: Params, samen: boolean): Kolom<Signaalrij>[] {
  const open = (params.stand ?? 'open') === 'open';
  const smal = detail !== null;
  const kies: Kolom<Signaalrij> = {
    sleutel: 'kies',
    kop: 'Kies',
    verbergKop: true,
    cel: (rij) => (
      <input type="checkbox" name="id" value={rij.id} aria-label={`Kies ${formatNaamInLijst(rij.naam)}`} />
    ),
  };
  const breed: Kolom<Signaalrij>[] = [
    { sleutel: 'plicht', kop: 'Plicht', cel: ({ plicht }) => plicht && LABEL_PLICHT[plicht] },
    { sleutel: 'gemeente', kop: 'Gemeente', opEenRegel: true, cel: ({ gemeente }) => gemeente },
    { sleutel: 'school', kop: 'Laatste school', rekt: true, cel: ({ school }) => school },
  ];
  const controle: Kolom<Signaalrij> = {
    sleutel: 'controle',
    kop: 'Controle',
    opEenRegel: true,
    cel: ({ gecontroleerd }) => (gecontroleerd === 0 ? null : `${gecontroleerd} van 3`),
  };
  return [
    ...(samen ? [kies] : []),
    { sleutel: 'wie', kop: 'Jongere', hoofd: true, cel: (rij) => <Wie rij={rij} params={params} /> },
    { sleutel: 'waarom', kop: 'Waarom', rekt: !smal, cel: (rij) => <Waarom rij={rij} /> },
    {
      sleutel: 'sinds',
      kop: 'Zonder school sinds',
      opEenRegel: true,
      cel: ({ sinds }) => <Datum op={sinds} />,
    },
    ...(smal ? [] : breed),
    ...(open && rijen.some(({ gecontroleerd }) => gecontroleerd > 0) ? [controle] : []),
    ...(open
      ? []
      : [{ sleutel: 'uitkomst', kop: 'Uitkomst', cel: (rij: Signaalrij) => <Uitkomst rij={rij} /> }]),
  ];
}

function Wie({ rij, params }: { rij: Signaalrij; params: Params }) {
  return (
    <>
      <span id={`rij-${rij.id}`} className="anker-smal" />
      <Link href={`${adresMet(params, { signaal: rij.id })}#signaal`} prefetch={false}>
        {formatNaamInLijst(rij.naam)}
      </Link>{' '}
      <span className="gedempt op-een-regel font-normal">{formatDatum(rij.geboortedatum)}</span>
    </>
  );
}

/** The weightiest reason in a few words; the whole sentence stands in the panel, and here as title. */
function Waarom({ rij: { uitleg } }: { rij: Signaalrij }) {
  const [eerste, ...meer] = uitleg;
  if (!eerste) return null;
  return (
    <span title={uitleg.map(redenzin).join(' ')}>
      {LABEL_REDEN[eerste.soort]}
      {meer.length > 0 && <span className="gedempt"> +{meer.length}</span>}
    </span>
  );
}

function Uitkomst({ rij: { uitkomst, beoordeeldOp, vanzelf, werkprocesId } }: { rij: Signaalrij }) {
  if (!uitkomst) return null;
  const tekst = LABEL_UITKOMST[uitkomst];
  return (
    <>
      {werkprocesId && uitkomst === 'bevestigd' ? (
        <Link href={`/werkprocessen/${werkprocesId}`} prefetch={false}>
          {tekst}
        </Link>
      ) : (
        tekst
      )}{' '}
      {beoordeeldOp && <Datum op={beoordeeldOp} />}
      {vanzelf && (
        <>
          {' '}
          <Status>vanzelf</Status>
        </>
      )}
    </>
  );
}

function Samen({ lijst: { mag } }: { lijst: Lijst }) {
  const keuzes = [
    ...(mag.controleren ? ADMINISTRATIEVE_UITKOMSTEN : []),
    ...(mag.bevestigen ? (['bevestigd'] as const) : []),
  ].map((code) => ({ waarde: code, label: HANDELING_UITKOMST[code] }));
  return (
    <div className="flex flex-wrap items-end gap-4 mt-4">
      <Keuzelijst
        naam="uitkomst"
        label="Met de aangevinkte signalen"
        leeg="Kies wat de controle opleverde"
        required
        keuzes={keuzes}
      />
      <Knop>Bekijk wat er gebeurt</Knop>
    </div>
  );
}

function Leeg({ params }: { params: Params }) {
  const gefilterd = FILTERS.some((naam) => naam !== 'stand' && params[naam]) || params.na;
  if (gefilterd)
    return <LegeStaat titel="Niemand met deze keuzes">Wis de keuzes om alle signalen te zien.</LegeStaat>;
  if ((params.stand ?? 'open') === 'open')
    return (
      <LegeStaat titel="Er is niets te controleren">
        De laatste vergelijking vond niemand zonder school of vrijstelling. Wat nieuw is, komt hier vanzelf te
        staan.
      </LegeStaat>
    );
  return <LegeStaat titel="Nog geen signalen in deze stand" />;
}
