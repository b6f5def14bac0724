import { beforeAll, describe, expect, it } from 'vitest';
import { loadSet } from '#lib/cli/demo-laad.ts';
import { makeDemoBureaus } from '#lib/cli/demo-regio.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { listZaken, readZaak } from '#lib/handhaving/zaak/queries.ts';
import { PV_STATEN } from '#lib/handhaving/processen-verbaal/model.ts';
import { isEindstaat } from '#lib/handhaving/processen-verbaal/toestanden.ts';
import { HALTSTATEN } from '#lib/handhaving/halt/model.ts';
import type { GebruikerActor, SysteemActor } from '#lib/toegang/model.ts';
import { findBureau, systeemActor } from '#lib/toegang/systeem.ts';
import { eigenaarSql, eigenaarUrl } from '#tests/setup/eigenaar.ts';
import { generateRegio } from '../../../prisma/seed/westelijke-mijnstreek/regio.ts';
import { cel, vraag } from './voorbeeld.ts';

/**
 * "Strafrechtelijke en bestuurlijke handhavingsprocessen" of the annual report Westelijke Mijnstreek 2023-2024, all 21 rows, cell by cell,
 * copied from the report in its own order of columns: Beek, Sittard-Geleen, Stein, printed total. "-" is read as 0.
 *
 * Where the report does not add up with itself:
 * - Halt: the head says 4 in Sittard-Geleen, the lines below explain 1 (afgezien). Three were sent and have no outcome: here they stand
 *   as "verwezen, uitkomst nog niet bekend", a row that the report does not print.
 * - The printed total of "Halt, afgezien" is empty where Sittard-Geleen has 1, and that of "LOD, afgezien" where Beek has 1. Both
 *   totals are computed here: 1.
 */
const JAAR = '2023-2024';
const [BEEK, SITTARD_GELEEN, STEIN] = ['0888', '1883', '0971'];
let actor: SysteemActor;
let boa: GebruikerActor;

beforeAll(async () => {
  await makeDemoBureaus(eigenaarUrl());
  await loadSet('westelijke-mijnstreek', generateRegio(today()));
  const bureau = await findBureau('westelijke-mijnstreek');
  if (!bureau) throw new Error('De demoregio is niet geladen');
  actor = systeemActor('opdrachtregel', bureau, ['indicator.zien']);
  const [row] = await eigenaarSql<{ id: string }>(
    `select gebruiker_id as id from lidmaatschap where bureau_id = $1 and 'leerplichtambtenaar-boa' = any(rollen)`,
    [bureau.id],
  );
  boa = {
    soort: 'gebruiker',
    gebruikerId: row?.id ?? '',
    naam: 'Bas Boa',
    inlognaam: 'leerplichtambtenaar-boa',
    bureau,
    rollen: ['leerplichtambtenaar-boa'],
    werkgebied: [],
    bureaus: [bureau],
    vakantieregio: 'zuid',
    demo: true,
  };
}, 300_000);

async function rij(instrument: string, stand?: string): Promise<(number | null)[]> {
  const per = stand ? ['instrument', 'stand', 'gemeente'] : ['instrument', 'gemeente'];
  const uitslag = await vraag(actor, 'handhaving', JAAR, { per });
  const waarden = [BEEK, SITTARD_GELEEN, STEIN].map(
    (gemeente) => cel(uitslag, { instrument, gemeente, ...(stand ? { stand } : {}) }).waarde,
  );
  return [...waarden, waarden.reduce<number>((som, waarde) => som + (waarde ?? 0), 0)];
}

describe('Strafrechtelijke en bestuurlijke handhavingsprocessen (Beek, Sittard-Geleen, Stein, totaal)', () => {
  it.each<[string, string, string | undefined, number[]]>([
    ['HALT-VERWIJZING', 'halt', undefined, [0, 4, 0, 4]],
    ['HALT > succesvol afgesloten', 'halt', 'POSITIEF', [0, 0, 0, 0]],
    ['HALT > afgezien / hulpverlening ingezet (totaal afgedrukt: leeg)', 'halt', 'AFGEZIEN', [0, 1, 0, 1]],
    ['HALT > ligt ter beoordeling', 'halt', 'TER_BEOORDELING', [0, 0, 0, 0]],
    ['LAST ONDER DWANGSOM', 'dwangsom', undefined, [1, 0, 0, 1]],
    ['LOD > succesvol afgesloten', 'dwangsom', 'NAGEKOMEN', [0, 0, 0, 0]],
    ['LOD > afgezien / hulpverlening ingezet (totaal afgedrukt: leeg)', 'dwangsom', 'AFGEZIEN', [1, 0, 0, 1]],
    ['LOD > ligt ter beoordeling', 'dwangsom', 'VOORNEMEN', [0, 0, 0, 0]],
    ['PV SIGNAALVERZUIM', 'pv-signaal', undefined, [2, 12, 4, 18]],
    [
      'PV signaal > geagendeerd Leerplicht-Casus-overleg',
      'pv-signaal',
      'GEAGENDEERD_CASUSOVERLEG',
      [1, 5, 3, 9],
    ],
    ['PV signaal > inzet jeugdreclassering', 'pv-signaal', 'JEUGDRECLASSERING', [0, 1, 0, 1]],
    ['PV signaal > jeugdreclassering + taakstraf', 'pv-signaal', 'JEUGDRECLASSERING_TAAKSTRAF', [1, 1, 0, 2]],
    ['PV signaal > in behandeling bij leerplichtambtenaar', 'pv-signaal', 'IN_BEHANDELING_LPA', [0, 1, 1, 2]],
    [
      'PV signaal > in afwachting van beoordeling/uitspraak',
      'pv-signaal',
      'AFWACHTEN_BEOORDELING',
      [0, 4, 0, 4],
    ],
    ['PV signaal > afgezien / hulpverlening ingezet', 'pv-signaal', 'AFGEZIEN', [0, 0, 0, 0]],
    ['PV LUXEVERZUIM', 'pv-luxe', undefined, [3, 4, 0, 7]],
    ['PV luxe > geagendeerd Leerplicht-Casus-overleg', 'pv-luxe', 'GEAGENDEERD_CASUSOVERLEG', [0, 0, 0, 0]],
    ['PV luxe > kantonzitting: boete', 'pv-luxe', 'BOETE', [0, 0, 0, 0]],
    ['PV luxe > in behandeling bij leerplichtambtenaar', 'pv-luxe', 'IN_BEHANDELING_LPA', [0, 0, 0, 0]],
    ['PV luxe > sepot onder voorwaarden', 'pv-luxe', 'SEPOT_ONDER_VOORWAARDEN', [0, 2, 0, 2]],
    ['PV luxe > afgezien van PV', 'pv-luxe', 'AFGEZIEN', [3, 2, 0, 5]],
  ])('%s', async (_, instrument, stand, gedrukt) => {
    expect(await rij(instrument, stand)).toEqual(gedrukt);
  });

  it('drie van de vier Halt-verwijzingen hebben geen uitkomst, zoals het verslag ze ook niet verklaart', async () => {
    expect(await rij('halt', 'VERWEZEN')).toEqual([0, 3, 0, 3]);
  });

  it('geen andere cel is gevuld: samen 30 processen', async () => {
    const uitslag = await vraag(actor, 'handhaving', JAAR, { per: [] });
    expect(uitslag.cellen[0]?.waarde).toBe(4 + 1 + 18 + 7);
  });

  it('per verdachte 25 processen-verbaal, waarvan 20 opgemaakt en 5 afgezien', async () => {
    const uitslag = await vraag(actor, 'processen-verbaal', JAAR, { per: ['afloop'] });
    expect(cel(uitslag, { eenheid: 'verdachte', afloop: 'opgemaakt' }).waarde).toBe(20);
    expect(cel(uitslag, { eenheid: 'verdachte', afloop: 'afgezien' }).waarde).toBe(5);
    const gezin = cel(uitslag, { eenheid: 'gezin', afloop: 'opgemaakt' }).waarde;
    expect(gezin).toBeGreaterThan(0);
    expect(gezin).toBeLessThanOrEqual(20);
  });
});

describe('de boa van de demoregio', () => {
  it('heeft van elke stand een zaak in handen, en ziet van oude jaren alleen dat er iets was', async () => {
    const open = waardeOf(await listZaken(boa, {})).regels;
    const regels = [...open, ...waardeOf(await listZaken(boa, { toon: 'gesloten' })).regels];
    const pv = new Set(regels.flatMap((regel) => regel.pv));
    const halt = new Set(regels.map((regel) => regel.halt));
    expect(PV_STATEN.filter((staat) => !pv.has(staat))).toEqual([]);
    expect(HALTSTATEN.filter((staat) => !halt.has(staat))).toEqual([]);
    const eerste = open[0];
    expect((await readZaak(boa, { id: eerste?.id })).ok).toBe(true);
    const [oud] = await eigenaarSql<{ id: string }>(
      `select id from wpg.zaak where begin_op < current_date - interval '14 months' order by begin_op desc limit 1`,
    );
    const uitkomst = await readZaak(boa, { id: oud?.id });
    expect(!uitkomst.ok && uitkomst.weigering.code).toBe('afgeschermd');
  });

  it('vindt in elke zaak wat de wet voor een proces-verbaal eist, en wat nog weg moet, heeft een termijn (art. 22)', async () => {
    const open = waardeOf(await listZaken(boa, {})).regels;
    const gesloten = waardeOf(await listZaken(boa, { toon: 'gesloten' })).regels;
    for (const regel of [...open, ...gesloten]) {
      const pagina = waardeOf(await readZaak(boa, { id: regel.id }));
      for (const pv of pagina.processenVerbaal) {
        const mist = pv.voorwaarden.filter(({ voldaan }) => !voldaan).map(({ zin }) => zin);
        if (pv.staat !== 'CONCEPT') expect(mist, pv.staat).toEqual([]);
        expect(pagina.verhoren.length, pv.staat).toBeGreaterThan(0);
        const schrijft = pv.ingezondenOp === null && !isEindstaat(pv.staat);
        expect(pagina.termijnen.some(({ code, status }) => code === 'H1' && status === 'loopt')).toBe(
          schrijft,
        );
      }
    }
  });

  it('stuurde niemand twee keer naar Halt, en elke lopende last heeft een ouder en een termijn', async () => {
    const dubbel = await eigenaarSql(
      `select z.jongere_id from wpg.halt h join wpg.zaak z on z.bureau_id = h.bureau_id and z.id = h.zaak_id
        group by z.jongere_id having count(*) > 1`,
    );
    expect(dubbel).toEqual([]);
    const lasten = await eigenaarSql<{ staat: string; ouders: number; termijn: boolean }>(
      `select d.staat, cardinality(d.ouder_ids) as ouders, exists (select from termijn t where t.bureau_id = d.bureau_id
                and t.onderwerp_id = d.id and t.status = 'loopt') as termijn
         from dwangsom d where d.staat in ('VOORNEMEN', 'BESCHIKKING')`,
    );
    expect(lasten.length).toBeGreaterThan(1);
    for (const { staat, ouders, termijn } of lasten)
      expect([staat, ouders > 0, termijn]).toEqual([staat, true, true]);
  });

  it('hetzelfde nog eens inlezen verandert niets', async () => {
    const tel = async () =>
      (
        await eigenaarSql<{ n: number }>(
          `select (select count(*) from wpg.zaak) + (select count(*) from wpg.halt) + (select count(*) from wpg.proces_verbaal)
              + (select count(*) from wpg.overgang) + (select count(*) from gebeurtenis where soort = 'HandhavingStand') as n`,
        )
      )[0]?.n;
    const voor = await tel();
    await loadSet('westelijke-mijnstreek', generateRegio(today()));
    expect(await tel()).toBe(voor);
  }, 120_000);
});
