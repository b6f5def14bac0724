import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { jsonOf } from '#lib/cli/indicator.ts';
import { drillDown, readUitslag } from '#lib/indicatoren/queries.ts';
import { toCsv } from '#lib/indicatoren/csv.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeMelding } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
import { cel, gevuld, maakBekend, melding, thuis, vraag } from './voorbeeld.ts';

async function kantoor(rol: 'manager' | 'teamleider' = 'manager') {
  const bureau = await makeBureau();
  return { bureau, wie: await actorMet(rol, { bureau }) };
}

it('een melding die later is geregistreerd, staat niet in het cijfer van vóór die dag', async () => {
  const { bureau, wie } = await kantoor();
  await makeFeiten(
    [melding('2023-09-04', 'signaal'), melding('2023-09-05', 'signaal', { bekend: '2023-10-16' })],
    bureau,
  );
  const op = (bekendOp: string) => vraag(wie, 'meldingen-leerplicht', '2023-2024', { bekendOp });
  expect(gevuld(await op('2023-10-15'))).toEqual(['signaal 0971 = 1']);
  expect(gevuld(await op('2023-10-16'))).toEqual(['signaal 0971 = 2']);
  expect(gevuld(await vraag(wie, 'meldingen-leerplicht', '2023-2024'))).toEqual(['signaal 0971 = 2']);
});

it('een verbetering verandert het cijfer van nu, niet het cijfer zoals het toen bekend was', async () => {
  const { bureau, wie } = await kantoor();
  const onderwerpId = randomUUID();
  await makeFeiten([melding('2023-09-04', 'signaal', { onderwerpId })], bureau);
  await eigenaarSql(
    `update gebeurtenis set vervallen_op = '2023-11-20T12:00:00+01:00' where onderwerp_id = $1`,
    [onderwerpId],
  );
  await makeFeiten([melding('2023-09-04', 'luxe', { onderwerpId, bekend: '2023-11-20' })], bureau);
  expect(gevuld(await vraag(wie, 'meldingen-leerplicht', '2023-2024'))).toEqual(['luxe 0971 = 1']);
  const toen = await vraag(wie, 'meldingen-leerplicht', '2023-2024', { bekendOp: '2023-11-19' });
  expect(gevuld(toen)).toEqual(['signaal 0971 = 1']);
});

it('op een peildatum in het jaar telt alleen wat toen waar was; wie later terugkwam, zat nog thuis', async () => {
  const { bureau, wie } = await kantoor();
  await maakBekend(bureau, '2023-2024');
  await makeFeiten(
    [...thuis({ sinds: '2023-09-01', einde: '2024-02-01' }), ...thuis({ sinds: '2024-03-01' })],
    bureau,
  );
  const toen = await vraag(wie, 'thuiszitters', '2023-2024', { peildatum: '2023-11-01' });
  expect(gevuld(toen)).toEqual(['AV <3m open 0971 VO = 1']);
  expect(gevuld(await vraag(wie, 'thuiszitters', '2023-2024'))).toEqual([
    'AV >3m open 0971 VO = 1',
    'AV >3m terug-naar-school 0971 VO = 1',
  ]);
});

it('een jaar waarin niets is vastgelegd is onbekend, geen nul', async () => {
  const { bureau, wie } = await kantoor();
  await maakBekend(bureau, '2023-2024');
  const leeg = await vraag(wie, 'meldingen-leerplicht', '2021-2022');
  expect(leeg.bekend).toBe(false);
  expect(new Set(leeg.cellen.map(({ waarde }) => waarde))).toEqual(new Set([null]));
  const nul = await vraag(wie, 'meldingen-leerplicht', '2023-2024');
  expect(new Set(nul.cellen.map(({ waarde }) => waarde))).toEqual(new Set([0]));
});

it('een bureau dat zegt vanaf wanneer de cijfers volledig zijn, geeft over eerdere jaren onbekend', async () => {
  const bureau = await makeBureau({ instellingen: { cijfers_vanaf: '2023-08-01' } });
  const wie = await actorMet('manager', { bureau });
  await maakBekend(bureau, '2022-2023', '2023-2024');
  expect((await vraag(wie, 'thuiszitters', '2022-2023')).bekend).toBe(false);
  expect((await vraag(wie, 'thuiszitters', '2023-2024')).bekend).toBe(true);
});

it('een ander bureau ziet niets van deze feiten', async () => {
  const { bureau } = await kantoor();
  await makeFeiten([melding('2023-09-04', 'signaal')], bureau);
  const { wie: ander } = await kantoor();
  expect((await vraag(ander, 'meldingen-leerplicht', '2023-2024')).bekend).toBe(false);
});

it('weigert met een zin: onbekende indicator, dimensie, waarde, en dagen buiten het jaar of in de toekomst', async () => {
  const { wie } = await kantoor();
  const code = async (input: object) => {
    const uitkomst = await readUitslag(wie, { code: 'thuiszitters', schooljaar: '2023-2024', ...input });
    return uitkomst.ok ? 'gelukt' : uitkomst.weigering.code;
  };
  expect(await code({ code: 'bestaat-niet' })).toBe('onbekende-indicator');
  expect(await code({ schooljaar: '2023-2025' })).toBe('ongeldige-invoer');
  expect(await code({ schooljaar: '2098-2099' })).toBe('schooljaar-niet-begonnen');
  expect(await code({ peildatum: '2023-07-31' })).toBe('peildatum-onmogelijk');
  expect(await code({ peildatum: '2098-01-01' })).toBe('peildatum-onmogelijk');
  expect(await code({ bekendOp: '2098-01-01' })).toBe('bekend-op-onmogelijk');
  expect(await code({ filter: { kleur: 'rood' } })).toBe('onbekende-dimensie');
  expect(await code({ filter: { soort: 'rood' } })).toBe('onbekende-waarde');
  expect(await code({ versie: 2 })).toBe('onbekende-versie');
});

it('de opdrachtregel geeft precies de afgesproken vorm', async () => {
  const { bureau, wie } = await kantoor();
  await makeFeiten([melding('2023-09-04', 'signaal')], bureau);
  const json = jsonOf(await vraag(wie, 'meldingen-leerplicht', '2023-2024'), false) as Record<
    string,
    unknown
  >;
  expect(Object.keys(json)).toEqual([
    'code',
    'versie',
    'bureau',
    'schooljaar',
    'peildatum',
    'eenheid',
    'definitie',
    'cellen',
  ]);
  expect((json.cellen as object[])[0]).toEqual({
    dimensies: { soort: 'absoluut', gemeente: '0888' },
    teller: 0,
    noemer: null,
    waarde: 0,
  });
});

it('wie mag, ziet de zaken achter een cel; iedere jongere staat in het logboek. De manager mag het niet', async () => {
  const { bureau, wie: teamleider } = await kantoor('teamleider');
  const { id } = await makeJongere({ bureau, geslachtsnaam: 'Achter' });
  await makeMelding({ bureau, jongereId: id, gemeente: '0971' });
  const input = { code: 'meldingen-leerplicht', schooljaar: '2023-2024', filter: { gemeente: '0971' } };
  const { zaken, verder } = waardeOf(await drillDown(teamleider, input));
  expect(zaken).toMatchObject([{ jongereId: id, naam: 'Achter, Sam', dimensies: { soort: 'signaal' } }]);
  expect(verder).toBeNull();
  expect(waardeOf(await drillDown(teamleider, { ...input, filter: {} })).zaken).toHaveLength(1);
  const [regels] = await eigenaarSql<{ aantal: number }>(
    `select count(*) as aantal from verwerkingsregel where bureau_id = $1 and naam = 'zaken achter een cijfer bekijken'`,
    [bureau.id],
  );
  expect(regels?.aantal).toBe(2);
  const manager = await actorMet('manager', { bureau });
  expect(await drillDown(manager, input)).toMatchObject({ ok: false, weigering: { code: 'geen-recht' } });
});

it('het CSV-bestand laat onbekend leeg en schrijft getallen zoals een spreadsheet hier ze leest', async () => {
  const { bureau, wie } = await kantoor();
  await maakBekend(bureau, '2023-2024');
  await makeFeiten(
    [
      ...thuis({ sinds: '2023-09-01', einde: '2023-10-01' }),
      ...thuis({ sinds: '2023-09-01' }),
      ...thuis({ sinds: '2023-09-01' }),
    ],
    bureau,
  );
  const uitslag = await vraag(wie, 'k2-teruggeleid', '2023-2024', {
    per: ['sector'],
    filter: { variant: 'T1' },
  });
  expect(cel(uitslag, { sector: 'VO' }).waarde).toBeCloseTo(33.3333, 3);
  const regels = toCsv(uitslag).split('\r\n');
  expect(regels[0]).toBe(
    '\uFEFFindicator;versie;bureau;schooljaar;peildatum;bekend op;variant;sector;teller;noemer;waarde;eenheid;gemeten',
  );
  expect(regels.find((regel) => regel.includes(';VO;'))).toMatch(/;T1;VO;1;3;33,3333/);
  expect(regels.find((regel) => regel.includes(';PO;'))).toMatch(/;T1;PO;0;0;;%;onbekend$/);
});
