import Link from 'next/link';
import { HERBEOORDELING_LABEL } from '#lib/doelgroepen/herbeoordeling/labels.ts';
import {
  HERBEOORDELINGEN,
  type Herbeoordelinglijst as Lijst,
  type Herbeoordelingrij,
} from '#lib/doelgroepen/herbeoordeling/model.ts';
import { formatNaamInLijst } from '#lib/jongeren/naam.ts';
import { formatDatum, formatGetal } from '#lib/kalender/opmaak.ts';
import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import { kiesKolommen } from '#lib/toegang/lijsten/rules.ts';
import type { Lijststand } from '#lib/toegang/lijsten/model.ts';
import { adresMet, Bladeren, bladeradressen } from '#components/ui/bladeren.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Knop, KnopLink } from '#components/ui/knop.tsx';
import { WERKKOLOM } from '#components/doelgroepen/werkkolom.tsx';
import { gemeenteveld } from '#components/lijsten/filtervelden.ts';
import { jongerekolommen } from '#components/lijsten/jongerekolommen.tsx';
import { Lijstfilter } from '#components/ui/lijstfilter.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Status } from '#components/ui/status.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';

type Params = Readonly<Record<string, string | undefined>>;
const PAD = '/herbeoordeling';

export function Herbeoordelingfilter({ lijst, params }: { lijst: Lijst; params: Params }) {
  return (
    <Lijstfilter
      pad={PAD}
      label="Herbeoordelingen zoeken"
      velden={[
        {
          naam: 'voorstel',
          label: 'Voorstel',
          leeg: 'Alle voorstellen',
          waarde: params.voorstel,
          keuzes: HERBEOORDELINGEN.map((code) => ({
            waarde: code,
            label: `${HERBEOORDELING_LABEL[code]} (${formatGetal(lijst.aantallen[code] ?? 0)})`,
          })),
        },
        gemeenteveld(lijst.gemeenten, params.gemeente),
        {
          naam: 'stand',
          label: 'Stand',
          standaard: 'open',
          waarde: params.stand,
          keuzes: [
            { waarde: 'open', label: 'Nog te bevestigen' },
            { waarde: 'gedaan', label: 'Bevestigd' },
          ],
        },
      ]}
    />
  );
}

/** Each with the proposal and its sentence; ticked rows or the whole list are confirmed together, after a preview. */
export function Herbeoordelinglijst({ lijst, params }: { lijst: Lijst; params: Params }) {
  const open = params.stand !== 'gedaan';
  const kiest = open && lijst.mag.doen;
  const { voorstel, gemeente, stand, na } = params;
  const waarden = { voorstel, gemeente, stand, na };
  return (
    <>
      {lijst.rijen.length === 0 ? (
        <Leeg lijst={lijst} params={params} />
      ) : (
        <form action={`${PAD}/bevestigen`} aria-label="Herbeoordelingen bevestigen">
          {params.voorstel && <input type="hidden" name="voorstel" value={params.voorstel} />}
          {params.gemeente && <input type="hidden" name="gemeente" value={params.gemeente} />}
          <Tabel
            bijschrift={open ? 'Nog te bevestigen, op naam' : 'Bevestigd, op naam'}
            verbergBijschrift
            kolommen={kiesKolommen(kolommen(lijst.lijst, open, kiest), lijst.lijst)}
            rijen={lijst.rijen}
            rijSleutel={({ id }) => id}
          />
          {kiest && <Samen aantal={aantalVan(lijst, params)} />}
        </form>
      )}
      <Bladeren {...bladeradressen({ pad: PAD, waarden, verder: lijst.verder })} />
      <Bundels lijst={lijst} />
    </>
  );
}

/** How many the narrowed list has; with a gemeente only the preview knows. */
function aantalVan({ aantallen }: Lijst, { voorstel, gemeente }: Params): number | null {
  if (gemeente) return null;
  return Object.entries(aantallen).reduce(
    (som, [code, n]) => (voorstel && code !== voorstel ? som : som + n),
    0,
  );
}

function kolommen(stand: Lijststand, open: boolean, kiest: boolean): Kolom<Herbeoordelingrij>[] {
  const kies: Kolom<Herbeoordelingrij> = {
    sleutel: 'kies',
    kop: 'Kies',
    verbergKop: true,
    cel: (rij) => (
      <input type="checkbox" name="id" value={rij.id} aria-label={`Kies ${formatNaamInLijst(rij.naam)}`} />
    ),
  };
  return [
    ...(kiest ? [kies] : []),
    ...jongerekolommen<Herbeoordelingrij>(stand, ({ jongereId }) => `/jongeren/${jongereId}`),
    { sleutel: 'gemeente', kop: 'Gemeente', opEenRegel: true, cel: ({ gemeente }) => gemeente },
    {
      sleutel: 'voorstel',
      kop: open ? 'Voorstel' : 'Uitkomst',
      cel: ({ voorstel, uitkomst }) => (
        <Status>{HERBEOORDELING_LABEL[(open ? null : uitkomst) ?? voorstel]}</Status>
      ),
    },
    {
      sleutel: 'waarom',
      kop: 'Waarom',
      cel: ({ uitleg, opmerking }) => (
        <>
          {uitleg}
          {opmerking && <span className="gedempt"> {opmerking}</span>}
        </>
      ),
    },
    WERKKOLOM,
  ];
}

function Samen({ aantal }: { aantal: number | null }) {
  return (
    <div className="flex flex-wrap items-end gap-4 mt-4">
      <Keuzelijst
        naam="uitkomst"
        label="Uitkomst"
        leeg="Bij ieder zoals voorgesteld"
        keuzes={HERBEOORDELINGEN.map((code) => ({ waarde: code, label: HERBEOORDELING_LABEL[code] }))}
      />
      <Knop>Bekijk de aangevinkte</Knop>
      <Knop name="alle" value="ja">
        Bekijk de hele lijst{aantal === null ? '' : ` (${formatGetal(aantal)})`}
      </Knop>
    </div>
  );
}

function Leeg({ lijst, params }: { lijst: Lijst; params: Params }) {
  if (params.voorstel || params.gemeente || params.na)
    return (
      <LegeStaat titel="Niemand met deze keuzes" actie={<KnopLink href={PAD}>Wis de keuzes</KnopLink>}>
        Onder andere keuzes staan misschien wel jongeren.
      </LegeStaat>
    );
  if (params.stand === 'gedaan') return <LegeStaat titel="Er is nog niets bevestigd" />;
  return lijst.gedaan > 0 ? (
    <LegeStaat
      titel="Iedereen is herbeoordeeld"
      actie={<KnopLink href={adresMet(PAD, { stand: 'gedaan' })}>Bekijk de uitkomsten</KnopLink>}
    >
      Peil opnieuw om te zien of er intussen iemand bij is gekomen.
    </LegeStaat>
  ) : (
    <LegeStaat titel="Er staat nog geen herbeoordeling klaar">
      Na 1 oktober kijkt u opnieuw naar wie eerder zonder startkwalificatie van school ging: nog in de
      doelgroep, of niet meer.
    </LegeStaat>
  );
}

const BUNDELSTATUS = {
  wacht: 'bezig',
  klaar: 'doorgevoerd',
  terugdraaien: 'wordt teruggedraaid',
  teruggedraaid: 'teruggedraaid',
} as const;

function Bundels({ lijst: { bundels } }: { lijst: Lijst }) {
  if (bundels.length === 0) return null;
  return (
    <Sectie titel="Laatst bevestigd">
      <ul>
        {bundels.map(({ id, gemaaktOp, aantal, door, status }) => (
          <li key={id}>
            <Link href={`${PAD}/bundels/${id}`} prefetch={false}>
              {formatDatum(todayInAmsterdam(gemaaktOp))}: {formatGetal(aantal)} jongeren
            </Link>
            , {BUNDELSTATUS[status]}
            {door && `, door ${door}`}
          </li>
        ))}
      </ul>
    </Sectie>
  );
}
