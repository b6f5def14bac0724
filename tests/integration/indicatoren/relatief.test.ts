import { expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { reclassifyMelding } from '#lib/meldingen/commands.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeMelding, makeWerkproces } from '#tests/factories/werk.ts';
import { gevuld, maakBekend, melding, vraag } from './voorbeeld.ts';

/** The examples of the catalogue on relatief verzuim and verzuim 18+, counted by hand there and by SQL here. */
async function kantoor() {
  const bureau = await makeBureau();
  const { id: jongereId } = await makeJongere({ bureau });
  const gesloten = (soort: string, kern: string, op: string) =>
    makeWerkproces({
      ...{ bureau, jongereId, soort, kern, resultaatCode: `eigen-${kern}`, gemeente: '0971' },
      ...{ gestartOp: datum('2023-09-01'), geslotenOp: datum(op) },
    });
  return { bureau, jongereId, manager: await actorMet('manager', { bureau }), gesloten };
}

it('meldingen-school: naar soort en sector, met verzuim 18+ als eigen soort', async () => {
  const { bureau, manager } = await kantoor();
  await makeFeiten(
    [
      melding('2023-09-04', 'signaal'),
      melding('2024-06-10', 'signaal'),
      melding('2024-05-02', 'luxe', { sector: 'PO' }),
      melding('2024-05-02', 'verzuim-18plus', { sector: 'MBO' }),
    ],
    bureau,
  );
  const uitslag = await vraag(manager, 'meldingen-school', '2023-2024', { per: ['soort', 'sector'] });
  expect(gevuld(uitslag)).toEqual(['luxe PO = 1', 'signaal VO = 2', 'verzuim-18plus MBO = 1']);
  const oud = await vraag(manager, 'meldingen-leerplicht', '2023-2024', { per: ['soort'] });
  expect(gevuld(oud)).toEqual(['luxe = 1', 'signaal = 2']);
});

it('een andere categorie verplaatst de melding in het cijfer: zij telt één keer, onder de nieuwe', async () => {
  const { bureau, manager, jongereId } = await kantoor();
  const lpa = await actorMet('leerplichtambtenaar', { bureau });
  const { id } = await makeMelding({ bureau, jongereId, ontvangenOp: datum('2024-02-05'), gemeente: '0971' });
  waardeOf(await reclassifyMelding(lpa, { id, versie: 1, categorie: 'luxe' }));
  const uitslag = await vraag(manager, 'meldingen-leerplicht', '2023-2024');
  expect(gevuld(uitslag)).toEqual(['luxe 0971 = 1']);
});

it('verzuim-18plus: telt meldingen naar de soort van DUO', async () => {
  const { bureau, manager, jongereId } = await kantoor();
  const kom = (duoSoort: 'V4' | 'RMC', gemeente: string) =>
    makeMelding({
      ...{ bureau, jongereId, duoSoort, gemeente, categorie: 'verzuim-18plus' },
      ontvangenOp: datum('2024-01-15'),
    });
  await kom('V4', '0971');
  await kom('V4', '0971');
  await kom('RMC', '0888');
  await makeMelding({ bureau, jongereId, ontvangenOp: datum('2024-01-15') });
  const uitslag = await vraag(manager, 'verzuim-18plus', '2023-2024');
  expect(gevuld(uitslag)).toEqual(['RMC 0888 = 1', 'V4 0971 = 2']);
});

it('werkprocessen-resultaat: per soort, zonder wat heropend is, en in werkprocessen', async () => {
  const { bureau, manager, jongereId, gesloten } = await kantoor();
  await maakBekend(bureau, '2023-2024');
  await gesloten('relatief-verzuim', 'gesprek-waarschuwing', '2023-10-06');
  await gesloten('absoluut-verzuim', 'inschrijving-school', '2024-01-08');
  const heropend = await gesloten('relatief-verzuim', 'halt', '2024-03-04');
  const plaats = { gemeente: '0971', sector: 'VO' as const };
  await makeFeiten(
    [
      {
        ...{ onderwerpSoort: 'werkproces', onderwerpId: heropend.id, jongereId, datum: datum('2024-03-05') },
        ...{ soort: 'WerkprocesHeropend', gegevens: { ...plaats, soort: 'relatief-verzuim', reden: 'x' } },
      },
    ],
    bureau,
  );
  const uitslag = await vraag(manager, 'werkprocessen-resultaat', '2023-2024');
  expect(uitslag.eenheid).toBe('werkproces');
  expect(gevuld(uitslag)).toEqual([
    'absoluut-verzuim inschrijving-school 0971 = 1',
    'relatief-verzuim gesprek-waarschuwing 0971 = 1',
  ]);
});

it('verzuim-18plus-resultaat: alleen verzuim 18+, met de overdracht als eigen resultaat', async () => {
  const { bureau, manager, gesloten } = await kantoor();
  await maakBekend(bureau, '2023-2024');
  await gesloten('verzuim-18plus', 'gesprek-waarschuwing', '2023-10-06');
  await gesloten('verzuim-18plus', 'werkproces-vsv', '2023-11-06');
  await gesloten('relatief-verzuim', 'gesprek-waarschuwing', '2023-10-06');
  const uitslag = await vraag(manager, 'verzuim-18plus-resultaat', '2023-2024');
  expect(gevuld(uitslag)).toEqual(['gesprek-waarschuwing 0971 = 1', 'werkproces-vsv 0971 = 1']);
});

it('dossiertoets: ja van ja en nee, niet van toepassing telt niet', async () => {
  const { bureau, manager, jongereId } = await kantoor();
  await maakBekend(bureau, '2026-2027');
  const zaak = (antwoorden: Record<string, 'ja' | 'nee' | 'nvt'>) => {
    const onderwerpId = crypto.randomUUID();
    return Object.entries(antwoorden).map(([code, antwoord]) => ({
      ...{ onderwerpSoort: 'dossiertoets' as const, onderwerpId, jongereId, datum: datum('2026-10-01') },
      soort: 'DossiervraagBeantwoord' as const,
      gegevens: { gemeente: '0971', sector: null, soort: 'relatief-verzuim', vraag: code, antwoord },
    }));
  };
  await makeFeiten(
    [
      ...zaak({ 'school-gehoord': 'ja', teruggekoppeld: 'ja' }),
      ...zaak({ 'school-gehoord': 'ja', teruggekoppeld: 'nvt' }),
      ...zaak({ 'school-gehoord': 'nee', teruggekoppeld: 'nee' }),
    ],
    bureau,
  );
  const uitslag = await vraag(manager, 'dossiertoets', '2026-2027', { per: ['vraag'] });
  const van = (code: string) => uitslag.cellen.find(({ dimensies }) => dimensies.vraag === code);
  expect(van('school-gehoord')).toMatchObject({ teller: 2, noemer: 3 });
  expect(van('school-gehoord')?.waarde).toBeCloseTo(66.7, 1);
  expect(van('teruggekoppeld')).toMatchObject({ teller: 1, noemer: 2, waarde: 50 });
});
