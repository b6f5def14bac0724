import { afterEach, describe, expect, it, vi } from 'vitest';
import { addDays, addMonths } from '#lib/kalender/rules.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf, type Uitkomst } from '#lib/platform/errors.ts';
import { keepTerms } from '#lib/handhaving/bewaren/commands.ts';
import { verwijsNaarHalt } from '#lib/handhaving/halt/commands.ts';
import { searchZaak } from '#lib/handhaving/zaak/commands.ts';
import { listZaken, readZaak } from '#lib/handhaving/zaak/queries.ts';
import { systeemActor } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { kop, makeZaak, type Proefzaak } from '#tests/factories/handhaving.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

/** T20 with a clock that is set forward: the days themselves pass, not the rows. */
const code = (uitkomst: Uitkomst<unknown>) => (uitkomst.ok ? 'gelukt' : uitkomst.weigering.code);

function setDag(dag: Datum): void {
  vi.stubEnv('BAKEN_VANDAAG', dag);
}

async function metHalt(): Promise<Proefzaak> {
  const zaak = await makeZaak({ bureau: await makeBureau() });
  waardeOf(
    await verwijsNaarHalt(zaak.boa, {
      ...(await kop(zaak)),
      pleegdatum: today(),
      uren: '12',
      eigenInitiatief: 'ja',
      instemmingJongere: 'ja',
      instemmingOuders: 'ja',
    }),
  );
  // The powers of the officer run on, so that only the age of the file decides.
  await eigenaarSql(`update bevoegdheid set tot = null where gebruiker_id = $1`, [zaak.boa.gebruikerId]);
  return zaak;
}

const nacht = async (zaak: Proefzaak) =>
  waardeOf(await keepTerms(await systeemActor('werker', ['wpg.bewaren'], zaak.bureau), {}));
const inTabel = async (zaak: Proefzaak, tabel: string) =>
  (await eigenaarSql(`select 1 from wpg.${tabel} where bureau_id = $1`, [zaak.bureau.id])).length;

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('Wpg art. 8 en 14: een zaak wordt ouder', () => {
  it('het eerste jaar open, daarna alleen met een reden van die dag', async () => {
    const zaak = await metHalt();
    const begin = today();
    setDag(addDays(addMonths(begin, 12), -1));
    expect(code(await readZaak(zaak.boa, { id: zaak.zaakId }))).toBe('gelukt');
    setDag(addMonths(begin, 12));
    expect(code(await readZaak(zaak.boa, { id: zaak.zaakId }))).toBe('afgeschermd');
    const { regels } = waardeOf(await listZaken(zaak.boa, { jongereId: zaak.jongereId }));
    expect(regels).toMatchObject([{ gebruik: 'afgeschermd', naam: null, halt: null }]);
    expect(waardeOf(await listZaken(zaak.boa, {})).regels).toEqual([]);
    expect(code(await searchZaak(zaak.boa, { id: zaak.zaakId, reden: 'x' }))).toBe('ongeldige-invoer');
    expect(code(await searchZaak(zaak.boa, { id: zaak.zaakId, reden: 'Nieuw verzuim, recidive?' }))).toBe(
      'gelukt',
    );
    expect(code(await readZaak(zaak.boa, { id: zaak.zaakId }))).toBe('gelukt');
  });

  it('na vijf jaar uit het werk, voor de verantwoording bewaard, na tien jaar vernietigd', async () => {
    const zaak = await metHalt();
    const begin = today();
    setDag(addDays(addMonths(begin, 60), -1));
    expect(await nacht(zaak)).toEqual({ verwijderd: 0, vernietigd: 0 });
    setDag(addMonths(begin, 60));
    expect(code(await readZaak(zaak.boa, { id: zaak.zaakId }))).toBe('niet-gevonden');
    expect(await nacht(zaak)).toEqual({ verwijderd: 1, vernietigd: 0 });
    expect(await nacht(zaak)).toEqual({ verwijderd: 0, vernietigd: 0 });
    expect(waardeOf(await listZaken(zaak.boa, { jongereId: zaak.jongereId })).regels).toEqual([]);
    expect(code(await searchZaak(zaak.boa, { id: zaak.zaakId, reden: 'Wil toch kijken' }))).toBe(
      'niet-gevonden',
    );
    expect(await inTabel(zaak, 'halt')).toBe(1);
    setDag(addDays(addMonths(begin, 120), -1));
    expect(await nacht(zaak)).toEqual({ verwijderd: 0, vernietigd: 0 });
    setDag(addMonths(begin, 120));
    expect(await nacht(zaak)).toEqual({ verwijderd: 0, vernietigd: 1 });
    for (const tabel of ['zaak', 'halt', 'overgang']) expect(await inTabel(zaak, tabel), tabel).toBe(0);
    const regels = await eigenaarSql<{ reden: string }>(
      `select reden from wpg.protocol where zaak_id = $1 and soort = 'bewaren' order by id`,
      [zaak.zaakId],
    );
    expect(regels.map(({ reden }) => reden)).toEqual(['verwijderd na vijf jaar', 'vernietigd na tien jaar']);
  });
});
