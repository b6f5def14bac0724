'use client';
import Link from 'next/link';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { CATEGORIE_LABEL, DUO_SOORT_LABEL, PRIORITEIT_LABEL, STATUS_LABEL } from '#lib/meldingen/labels.ts';
import { kiesKolommen } from '#lib/toegang/lijsten/rules.ts';
import type { Prioriteit } from '#lib/meldingen/model.ts';
import type { Postvak, Postvakrij } from '#lib/meldingen/postvak/model.ts';
import { Bladeren } from '#components/ui/bladeren.tsx';
import { Datum } from '#components/ui/datum.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Knop } from '#components/ui/knop.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Status, type Toon } from '#components/ui/status.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';

type Params = Readonly<Record<string, string | undefined>>;
const TOON: Record<Prioriteit, Toon> = { 1: 'let-op', 2: 'neutraal', 3: 'neutraal' };

/**
 * The inbox: who, how urgent and why, from which school, how often before. New rows can be ticked and handled together.
 * A client component for its speed: the framework sends what a server component draws twice, once as HTML and once as a
 * description of it; of this one it sends the rows as plain data.
 */
export function PostvakLijst({ postvak, params }: { postvak: Postvak; params: Params }) {
  const { rijen, mag } = postvak;
  const nieuw = (params.status ?? 'R') === 'R';
  const samen = nieuw && (mag.behandelen || mag.toewijzen);
  if (rijen.length === 0)
    return (
      <Sectie titel="Overzicht">
        <Leeg nieuw={nieuw} params={params} />
      </Sectie>
    );
  return (
    <div>
      <form action="/meldingen/samen" aria-label="Meldingen samen behandelen">
        <Tabel
          bijschrift="Meldingen"
          verbergBijschrift
          eenRegel
          kolommen={kiesKolommen(kolommen(postvak, samen), postvak.stand)}
          rijen={rijen}
          rijSleutel={(rij) => rij.id}
        />
        {samen && <Samen mag={mag} />}
      </form>
      <Bladeren volgende={postvak.volgende ? verder(params, postvak.volgende) : undefined} />
    </div>
  );
}

function kolommen(postvak: Postvak, samen: boolean): Kolom<Postvakrij>[] {
  const kies: Kolom<Postvakrij> = {
    sleutel: 'kies',
    kop: 'Kies',
    verbergKop: true,
    cel: (rij) => (
      <input type="checkbox" name="id" value={rij.id} aria-label={`Kies de melding over ${rij.naam}`} />
    ),
  };
  const bij: Kolom<Postvakrij> = { sleutel: 'bij', kop: 'Bij', cel: (rij) => rij.eigenaar };
  const eerder: Kolom<Postvakrij> = {
    sleutel: 'eerdere',
    kop: 'Eerder',
    getal: true,
    cel: (rij) => (rij.eerdere > 0 ? rij.eerdere : null),
  };
  const nieuw = postvak.rijen.some((rij) => rij.status === 'R');
  const waarom: Kolom<Postvakrij> = {
    sleutel: 'prioriteit',
    kop: 'Waarom nu',
    rekt: true,
    cel: (rij) => <Waarom rij={rij} />,
  };
  return [
    ...(samen ? [kies] : []),
    { sleutel: 'wie', kop: 'Jongere', hoofd: true, cel: (rij) => <Wie rij={rij} /> },
    ...(nieuw ? [waarom] : []),
    {
      sleutel: 'soort',
      kop: 'Soort',
      opEenRegel: true,
      cel: (rij) => (
        <span title={rij.duoSoort ? DUO_SOORT_LABEL[rij.duoSoort] : undefined}>
          {CATEGORIE_LABEL[rij.categorie]}
        </span>
      ),
    },
    { sleutel: 'school', kop: 'School', opEenRegel: true, cel: (rij) => rij.school },
    { sleutel: 'gemeente', kop: 'Gemeente', opEenRegel: true, cel: (rij) => rij.gemeente },
    { sleutel: 'status', kop: 'Status', opEenRegel: true, cel: (rij) => STATUS_LABEL[rij.status] },
    ...(postvak.rijen.some((rij) => rij.eerdere > 0) ? [eerder] : []),
    ...(postvak.rijen.some((rij) => rij.eigenaar) ? [bij] : []),
    {
      sleutel: 'ontvangen',
      kop: 'Ontvangen',
      opEenRegel: true,
      cel: (rij) => <Ontvangen rij={rij} vandaag={postvak.vandaag} />,
    },
  ];
}

function Wie({ rij }: { rij: Postvakrij }) {
  return (
    <>
      <Link href={`/meldingen/${rij.id}`} prefetch={false}>
        {rij.naam}
      </Link>
      {rij.geboortedatum && (
        <span className="gedempt op-een-regel font-normal"> {formatDatum(rij.geboortedatum)}</span>
      )}
      {rij.teBepalen && (
        <>
          {' '}
          <Status toon="let-op" icoon="koppel">
            nog koppelen
          </Status>
        </>
      )}
    </>
  );
}

/** One line: the first reason, with a + for more; all of them are the title here and sentences on the melding itself. */
function Waarom({ rij }: { rij: Postvakrij }) {
  if (rij.status !== 'R') return null;
  const meer = rij.redenen.length > 1 ? ` +${rij.redenen.length - 1}` : '';
  return (
    <span title={rij.redenen.join(' ')}>
      <Status toon={TOON[rij.prioriteit]}>{PRIORITEIT_LABEL[rij.prioriteit]}</Status>{' '}
      {rij.prioriteit !== 2 && (
        <span className="gedempt">
          {rij.redenen[0]?.replace(/\.$/, '')}
          {meer}
        </span>
      )}
    </span>
  );
}

function Ontvangen({ rij, vandaag }: { rij: Postvakrij; vandaag: Postvak['vandaag'] }) {
  const { status, reactieUiterlijk } = rij;
  const late = status === 'R' && reactieUiterlijk !== null && reactieUiterlijk < vandaag && reactieUiterlijk;
  return (
    <>
      <Datum op={rij.ontvangenOp} />
      {late && (
        <>
          {' '}
          <Status toon="te-laat">
            <span title={`Reactie uiterlijk ${formatDatum(late)}`}>te laat</span>
          </Status>
        </>
      )}
    </>
  );
}

function Samen({ mag }: { mag: Postvak['mag'] }) {
  const keuzes = [
    ...(mag.behandelen
      ? [
          { waarde: 'neem', label: 'In behandeling nemen' },
          { waarde: 'kennisgeving', label: 'Ter kennisgeving aannemen' },
        ]
      : []),
    ...(mag.toewijzen ? [{ waarde: 'toewijzen', label: 'Toewijzen aan een collega' }] : []),
  ];
  return (
    <div className="flex flex-wrap items-end gap-4 mt-4">
      <Keuzelijst naam="handeling" label="Met de aangevinkte meldingen" keuzes={keuzes} />
      <Knop>Bekijk wat er gebeurt</Knop>
    </div>
  );
}

function Leeg({ nieuw, params }: { nieuw: boolean; params: Params }) {
  const gefilterd = Boolean(params.categorie || params.gemeente || params.eigenaar || params.na);
  if (nieuw && !gefilterd)
    return <LegeStaat titel="Het postvak is leeg">Er zijn geen nieuwe meldingen van scholen.</LegeStaat>;
  return (
    <LegeStaat titel="Niets gevonden" actie={<Link href="/meldingen">Toon alle nieuwe meldingen</Link>}>
      Geen melding past bij deze keuze.
    </LegeStaat>
  );
}

function verder(params: Params, na: string): string {
  const kept = ['status', 'categorie', 'gemeente', 'eigenaar'].flatMap((naam) =>
    params[naam] ? [[naam, params[naam] ?? '']] : [],
  );
  return `/meldingen?${new URLSearchParams([...kept, ['na', na]])}`;
}
