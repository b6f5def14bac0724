import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { startVergelijking, voerVergelijkingUit } from '#lib/absoluut-verzuim/vergelijken/commands.ts';
import { legContactVast } from '#lib/contact/commands.ts';
import { readDossier } from '#lib/jongeren/dossier/queries.ts';
import { searchJongeren } from '#lib/jongeren/zoeken/queries.ts';
import { readIndicator } from '#lib/indicatoren/queries.ts';
import { addMelding } from '#lib/meldingen/hand/commands.ts';
import { listOpenMeldingen } from '#lib/meldingen/queries.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { today } from '#lib/platform/clock.ts';
import type { Actor } from '#lib/toegang/model.ts';
import { VIJFDE } from '#lib/cli/bench/maatstaven.ts';
import { measureHerbeoordeling } from '#lib/cli/bench/herbeoordelen.ts';
import { zoekterm } from '#lib/cli/bench/namen.ts';
import { alternate, maatOf, regel, round, timeEach, type Meetregel } from '#lib/cli/bench/meten.ts';

/**
 * Use cases through the front door as a user of the largest bureau: row-level security and the record of processing on.
 * Beside each stands the bare SQL of the same answer, as the owner, with an explicit bureau and nothing recorded.
 */
const BARE_SEARCH = `with treffer as materialized (
    select j.id, j.naam_sorteer, j.geboortedatum from jongere j
     where j.bureau_id = $1 and j.id = any (array(select jongere_id from zoekwoord where bureau_id = $1 and woord ^@ $2))
     order by j.naam_sorteer, j.geboortedatum, j.id limit 51)
  select j.id, j.voornamen, j.geslachtsnaam, j.geboortedatum, s.naam as school, g.naam as gemeente, w.soorten
    from treffer t join jongere j on j.bureau_id = $1 and j.id = t.id
    left join lateral (select i.school_id from inschrijving i where i.bureau_id = $1 and i.jongere_id = j.id order by van desc limit 1) i on true
    left join school s on s.bureau_id = $1 and s.id = i.school_id
    left join lateral (select gemeente_code from woonperiode where bureau_id = $1 and jongere_id = j.id and soort = 'brp' order by van desc limit 1) a on true
    left join gemeente g on g.code = a.gemeente_code
    left join lateral (select array_agg(p.soort) as soorten from werkproces p
                        where p.bureau_id = $1 and p.jongere_id = j.id and p.status <> 'gesloten') w on true
   order by t.naam_sorteer, t.geboortedatum, t.id`;

export async function measureUseCases(actor: Actor, ownerUrl: string, rondes: number): Promise<Meetregel[]> {
  const bare = new pg.Client({ connectionString: ownerUrl });
  await bare.connect();
  try {
    const ids = (
      await bare.query<{ id: string }>('select id from jongere where bureau_id = $1 order by id limit 2000', [
        actor.bureau.id,
      ])
    ).rows;
    const id = (n: number) => ids[(n * 37) % ids.length]?.id ?? '';
    const cijfer = (code: string) => async () => waardeOf(await readIndicator(actor, { code }));
    return [
      ...(await search(actor, bare, rondes)),
      await simple('meldingenlijst van 50, door de voordeur', 40, () => listOpenMeldingen(actor, {})),
      await simple('dossier, door de voordeur', 60, async (n) =>
        waardeOf(await readDossier(actor, { jongereId: id(n) })),
      ),
      await simple('een nieuwe melding', 60, async (n) =>
        waardeOf(await addMelding(actor, newMelding(id(n)), { eenmalig: randomUUID() })),
      ),
      await simple('een contactmoment', 60, async (n) =>
        waardeOf(await legContactVast(actor, newContact(id(n)), { eenmalig: randomUUID() })),
      ),
      await simple('K1 (voorraad), berekend met trend', 12, cijfer('k1-thuiszitters-voorraad')),
      await simple('K2 (teruggeleid), berekend met trend', 12, cijfer('k2-teruggeleid')),
      await simple('K3 (werkdruk), berekend per maand', 12, cijfer('k3-werkdruk')),
      await simple('bevolking naar plicht, berekend met trend', 6, cijfer('bevolking')),
      await compareAll(actor),
      ...(await measureHerbeoordeling(actor, bare)),
    ];
  } finally {
    await bare.end();
  }
}

async function search(actor: Actor, bare: pg.Client, rondes: number): Promise<Meetregel[]> {
  const term = (n: number, ronde: number) => zoekterm(n + 7 * ronde);
  const { a, b, verhouding } = await alternate(
    rondes,
    (ronde) => timeEach(30, async (n) => waardeOf(await searchJongeren(actor, { q: term(n, ronde) }))),
    (ronde) => timeEach(30, (n) => bare.query(BARE_SEARCH, [actor.bureau.id, term(n, ronde)])),
  );
  return [
    regel('zoeken op 4 letters, door de voordeur', 'ms', a, {
      doel: VIJFDE.zoekenMs,
      toelichting: `p95 ${round(a.p95)} ms; een op de vier is een naam die 1 tot 2 op de 100 jongeren hebben`,
    }),
    regel('zoeken op 4 letters: voordeur gedeeld door kale SQL', '×', verhouding, {
      doel: { hoogstens: 3 },
      toelichting: `kale SQL ${round(b.mediaan)} ms`,
    }),
  ];
}

/** The comparison of BRP, enrolments and exemptions over the whole bureau, per 10,000 under a duty. */
async function compareAll(actor: Actor): Promise<Meetregel> {
  let cohort = 0;
  const tijden = await timeEach(3, async () => {
    const { id } = waardeOf(await startVergelijking(actor, { toch: 'ja' }));
    cohort = waardeOf(await voerVergelijkingUit(actor, { id })).uitslag.cohort;
  });
  const per = tijden.map((ms) => (ms * 10_000) / Math.max(cohort, 1) / 1_000);
  return regel('vergelijking absoluut verzuim, per 10.000 in het cohort', 's', maatOf(per), {
    doel: { hoogstens: 5 },
    toelichting: `cohort ${cohort.toLocaleString('nl-NL')}`,
  });
}

async function simple(
  wat: string,
  aantal: number,
  work: (n: number) => Promise<unknown>,
): Promise<Meetregel> {
  const maat = maatOf(await timeEach(aantal, work));
  return regel(wat, 'ms', maat, { toelichting: `p95 ${round(maat.p95)} ms over ${maat.aantal}` });
}

function newMelding(jongereId: string): Record<string, string> {
  return { jongereId, categorie: 'signaal', ontvangenOp: today(), begindatum: today(), reden: 'meting' };
}

function newContact(jongereId: string): Record<string, string> {
  return {
    jongereId,
    soort: 'telefoon',
    met: 'school',
    bereikt: 'ja',
    datum: today(),
    verslag: 'Meting van de snelheid.',
  };
}
