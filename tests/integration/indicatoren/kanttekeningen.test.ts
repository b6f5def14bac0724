import { beforeAll, describe, expect, it } from 'vitest';
import { toCsv } from '#lib/indicatoren/csv.ts';
import { trekKanttekeningIn, zetKanttekening } from '#lib/indicatoren/kanttekeningen/commands.ts';
import { listKanttekeningen } from '#lib/indicatoren/kanttekeningen/queries.ts';
import { readIndicator } from '#lib/indicatoren/queries.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import type { Actor, Bureau } from '#lib/toegang/model.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { maakBekend, vraag } from './voorbeeld.ts';

const NOOT = {
  indicator: 'meldingen-leerplicht',
  schooljaar: '2023-2024',
  zin: 'Het verslag telt deze regel verkeerd op.',
  bron: 'Jaarverslag, tabel 1',
};
let bureau: Bureau;
let kwaliteit: Actor;

beforeAll(async () => {
  bureau = await makeBureau();
  await maakBekend(bureau, '2022-2023', '2023-2024');
  kwaliteit = await actorMet('kwaliteitsmedewerker', { bureau });
});

const opPagina = async (actor: Actor, schooljaar = NOOT.schooljaar) =>
  waardeOf(await readIndicator(actor, { code: NOOT.indicator, schooljaar })).kanttekeningen.map(
    ({ zin }) => zin,
  );

describe('een kanttekening bij een cijfer', () => {
  it('kan over een deel gaan, als het cijfer dat kent', async () => {
    const over = { ...NOOT, zin: 'Alleen in Beek.', 'deel-gemeente': '0888', 'deel-soort': '' };
    const { id } = waardeOf(await zetKanttekening(kwaliteit, over));
    const { indicator, schooljaar } = NOOT;
    const bij = waardeOf(await listKanttekeningen(kwaliteit, { indicator, schooljaar }));
    expect(bij.map(({ deel }) => deel)).toEqual([{ gemeente: '0888' }]);
    expect(await zetKanttekening(kwaliteit, { ...NOOT, 'deel-kleur': 'rood' })).toMatchObject({
      weigering: { code: 'onbekende-dimensie' },
    });
    waardeOf(await trekKanttekeningIn(kwaliteit, { id }));
  });

  it('staat bij het cijfer van dat schooljaar, voor wie het cijfer ziet, en in het bestand', async () => {
    const { id } = waardeOf(await zetKanttekening(kwaliteit, NOOT));
    const manager = await actorMet('manager', { bureau });
    expect(await opPagina(manager)).toEqual([NOOT.zin]);
    expect(await opPagina(manager, '2022-2023')).toEqual([]);
    const { indicator, schooljaar, zin, bron } = NOOT;
    const bij = waardeOf(await listKanttekeningen(manager, { indicator, schooljaar }));
    const uitslag = await vraag(manager, indicator, schooljaar);
    const regels = toCsv(uitslag, bij).split('\r\n');
    expect(regels[0]).toMatch(/;kanttekeningen$/);
    expect(regels[1]).toContain(`${zin} Bron: ${bron}.`);
    waardeOf(await trekKanttekeningIn(kwaliteit, { id }));
    expect(await opPagina(manager)).toEqual([]);
    expect(toCsv(uitslag, [])).not.toContain('kanttekeningen');
  });

  it('zet alleen de kwaliteitsmedewerker, met een bron, en niet twee keer', async () => {
    const teamleider = await actorMet('teamleider', { bureau });
    expect(await zetKanttekening(teamleider, NOOT)).toMatchObject({ weigering: { code: 'geen-recht' } });
    expect(await zetKanttekening(kwaliteit, { ...NOOT, bron: ' ' })).toMatchObject({ ok: false });
    const { id } = waardeOf(await zetKanttekening(kwaliteit, NOOT));
    expect(await zetKanttekening(kwaliteit, NOOT)).toMatchObject({ weigering: { code: 'dubbel' } });
    expect(await zetKanttekening(kwaliteit, { ...NOOT, indicator: 'bestaat-niet' })).toMatchObject({
      ok: false,
    });
    waardeOf(await trekKanttekeningIn(kwaliteit, { id }));
    expect(await trekKanttekeningIn(kwaliteit, { id })).toMatchObject({ ok: false });
  });

  it('is van het bureau: een ander bureau ziet haar niet en trekt haar niet in', async () => {
    const { id } = waardeOf(await zetKanttekening(kwaliteit, { ...NOOT, zin: 'Alleen hier.' }));
    const ander = await makeBureau();
    await maakBekend(ander, '2023-2024');
    const buur = await actorMet('kwaliteitsmedewerker', { bureau: ander });
    expect(await opPagina(buur)).toEqual([]);
    expect(await trekKanttekeningIn(buur, { id })).toMatchObject({ ok: false });
    expect(await opPagina(kwaliteit)).toEqual(['Alleen hier.']);
  });
});
