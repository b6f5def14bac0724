import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import type { Feit } from '#lib/logboek/feiten.ts';
import type { Bureau } from '#lib/toegang/model.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { gevuld, vraag } from './voorbeeld.ts';

/** The examples that stand with the tables of the effectrapportage, counted by hand there and by SQL here. */
type Traject = {
  begon?: string;
  benaderd?: string;
  bereikt?: string;
  intake?: string;
  gestart?: string;
  losgelaten?: string;
  nazorg?: string;
  werktOp?: string;
  geboren?: string;
  signaalbron?: string;
};

async function traject(bureau: Bureau, verloop: Traject): Promise<void> {
  const { id: jongereId } = await makeJongere({
    bureau,
    geboortedatum: datum(verloop.geboren ?? '2004-05-05'),
  });
  const plaats = { gemeente: '0971', sector: null };
  const kop = (op: string) => ({
    ...{ onderwerpSoort: 'werkproces' as const, onderwerpId: id, jongereId, datum: datum(op) },
    geregistreerdOp: new Date(`${op}T12:00:00+01:00`),
  });
  const id = randomUUID();
  const feiten: Feit[] = [];
  const { begon, losgelaten, nazorg, werktOp, signaalbron = 'duo' } = verloop;
  if (begon)
    feiten.push({ ...kop(begon), soort: 'WerkprocesGestart', gegevens: { ...plaats, soort: 'vsv' } });
  for (const mijlpaal of ['benaderd', 'bereikt', 'intake', 'gestart'] as const) {
    const op = verloop[mijlpaal];
    if (op)
      feiten.push({
        ...kop(op),
        soort: 'TrajectMijlpaal',
        gegevens: { ...plaats, soort: 'vsv', mijlpaal, doelgroep: null, signaalbron },
      });
  }
  if (losgelaten)
    feiten.push({
      ...kop(losgelaten),
      soort: 'TrajectLosgelaten',
      gegevens: { ...plaats, soort: 'vsv', doelgroep: null, opOrde: true },
    });
  if (nazorg)
    feiten.push({
      ...kop(nazorg),
      soort: 'NazorgVastgelegd',
      gegevens: {
        ...plaats,
        doelgroep: null,
        maand: '3',
        stand: 'werk',
        startkwalificatie: false,
        pogingen: 1,
      },
    });
  if (werktOp)
    feiten.push({
      ...kop(werktOp),
      ...{ onderwerpSoort: 'jongere' as const, onderwerpId: jongereId },
      soort: 'BestemmingVastgesteld',
      gegevens: {
        ...{ gemeente: '0971', bestemming: 'werkt', landelijk: 'werk', uitvalOp: null, voorstel: null },
        op: datum(werktOp),
      },
    });
  await makeFeiten(feiten, bureau);
}

async function opzet(...trajecten: readonly Traject[]) {
  const bureau = await makeBureau();
  for (const verloop of trajecten) await traject(bureau, verloop);
  const manager = await actorMet('manager', { bureau });
  return async (code: string, jaar = '2023-2024') => gevuld(await vraag(manager, code, jaar)).sort();
}

it('3A tot 3D en 3G: elke mijlpaal in het jaar waarin zij was, naar signaal en leeftijd', async () => {
  const cijfer = await opzet(
    {
      ...{ benaderd: '2023-10-02', bereikt: '2023-10-09', intake: '2023-10-16', gestart: '2023-11-01' },
      losgelaten: '2024-10-01',
    },
    {
      ...{ geboren: '2006-10-10', signaalbron: 'school', benaderd: '2024-01-08', gestart: '2024-02-01' },
      losgelaten: '2024-06-03',
    },
  );
  expect(await cijfer('dsp-effect-verloop')).toEqual([
    'benaderd ander onbekend 17 = 1',
    'benaderd duo onbekend anders = 1',
    'bereikt duo onbekend anders = 1',
    'geeindigd ander onbekend 17 = 1',
    'gestart ander onbekend 17 = 1',
    'gestart duo onbekend anders = 1',
    'intake duo onbekend anders = 1',
  ]);
  expect(await cijfer('dsp-effect-verloop', '2024-2025')).toEqual(['geeindigd duo onbekend anders = 1']);
});

it('3A: van melding tot intake in weken; precies vier weken is nog niet langer', async () => {
  const begon = '2023-10-02';
  const cijfer = await opzet(
    ...['2023-10-15', '2023-10-30', '2023-10-31'].map((intake) => ({ begon, intake })),
  );
  expect(await cijfer('dsp-effect-doorlooptijd')).toEqual(['2-4 duo = 1', '<2 duo = 1', '>4 duo = 1']);
});

it('3E: duur en nazorg; precies zes maanden is nog niet langer', async () => {
  const gestart = '2023-10-02';
  const cijfer = await opzet(
    { gestart, losgelaten: '2023-11-01' },
    { gestart, losgelaten: '2024-04-02', nazorg: '2024-07-02' },
    { gestart, losgelaten: '2024-04-03' },
  );
  expect(await cijfer('dsp-effect-duur')).toEqual(['1-6 ja = 1', '<1 nee = 1', '>6 nee = 1']);
});

it('3F: de landelijke klasse van wat een coach tot het einde bevestigde', async () => {
  const gestart = '2023-10-02';
  const losgelaten = '2024-03-01';
  const cijfer = await opzet({ gestart, losgelaten, werktOp: '2024-02-20' }, { gestart, losgelaten });
  expect(await cijfer('dsp-effect-bestemming')).toEqual(['niet-bevestigd duo = 1', 'werk duo = 1']);
});

it('3A: gesprekken met de jongere bij werk vsv; van oud contact is het signaal onbekend', async () => {
  const bureau = await makeBureau();
  const kop = (jongereId: string, op: string) => ({
    ...{ jongereId, datum: datum(op), geregistreerdOp: new Date(`${op}T12:00:00+01:00`) },
  });
  const werk = (jongereId: string, id: string, soort: string): Feit => ({
    ...kop(jongereId, '2023-09-01'),
    ...{ soort: 'WerkprocesGestart', onderwerpSoort: 'werkproces', onderwerpId: id },
    gegevens: { gemeente: '0971', sector: null, soort },
  });
  const contact = (
    jongereId: string,
    soort: string,
    werkproces?: string,
    anders: { bereikt?: boolean } = {},
  ): Feit => ({
    ...kop(jongereId, '2023-11-01'),
    ...{ soort: 'ContactVastgelegd', onderwerpSoort: 'contactmoment', onderwerpId: randomUUID() },
    gegevens: { soort, met: 'jongere', bereikt: true, ...anders, ...(werkproces && { werkproces }) },
  });
  const [a, b] = [await makeJongere({ bureau }), await makeJongere({ bureau })];
  const [vanA, vanB, verlof] = [randomUUID(), randomUUID(), randomUUID()];
  await makeFeiten(
    [
      werk(a.id, vanA, 'vsv'),
      {
        ...kop(a.id, '2023-09-10'),
        ...{ soort: 'TrajectMijlpaal', onderwerpSoort: 'werkproces', onderwerpId: vanA },
        gegevens: {
          ...{ gemeente: '0971', sector: null, soort: 'vsv', doelgroep: null },
          ...{ mijlpaal: 'benaderd', signaalbron: 'duo' },
        },
      },
      contact(a.id, 'gesprek', vanA),
      contact(a.id, 'gesprek', vanA),
      contact(a.id, 'telefoon', vanA, { bereikt: false }),
      contact(a.id, 'mail', vanA),
      werk(b.id, vanB, 'vsv'),
      werk(b.id, verlof, 'verlof'),
      contact(b.id, 'huisbezoek'),
      contact(b.id, 'gesprek', verlof),
    ],
    bureau,
  );
  const manager = await actorMet('manager', { bureau });
  expect(gevuld(await vraag(manager, 'dsp-effect-gesprekken', '2023-2024'))).toEqual([
    'gesprek duo = 2',
    'huisbezoek onbekend = 1',
  ]);
});

it('3A.2: nog ingeschreven, of hoe lang zonder; precies een jaar is niet meer korter dan een jaar', async () => {
  const bureau = await makeBureau();
  const school = { schoolId: randomUUID(), sector: 'MBO' as const, onderwijssoort: 'MBO2' };
  for (const tot of ['loopt', '2022-10-03', '2022-10-02', null]) {
    const { id: jongereId } = await makeJongere({ bureau });
    const kop = (op: string, onderwerpId: string) => ({
      ...{ jongereId, datum: datum(op), onderwerpId, geregistreerdOp: new Date(`${op}T12:00:00+01:00`) },
    });
    const inschrijving = randomUUID();
    const feiten: Feit[] = [
      {
        ...kop('2023-10-02', randomUUID()),
        ...{ soort: 'TrajectMijlpaal', onderwerpSoort: 'werkproces' },
        gegevens: {
          ...{ gemeente: '0971', sector: null, soort: 'vsv', doelgroep: null },
          ...{ mijlpaal: 'benaderd', signaalbron: 'school' },
        },
      },
    ];
    if (tot)
      feiten.push({
        ...kop('2021-08-01', inschrijving),
        ...{ soort: 'Ingeschreven', onderwerpSoort: 'inschrijving', gegevens: school },
      });
    if (tot && tot !== 'loopt')
      feiten.push({
        ...kop(tot, inschrijving),
        ...{ soort: 'Uitgeschreven', onderwerpSoort: 'inschrijving', gegevens: { ...school, reden: null } },
      });
    await makeFeiten(feiten, bureau);
  }
  const manager = await actorMet('manager', { bureau });
  expect(gevuld(await vraag(manager, 'dsp-effect-zonder-onderwijs', '2023-2024'))).toEqual([
    '1-2 ander = 1',
    '<1 ander = 1',
    'ingeschreven ander = 1',
    'onbekend ander = 1',
  ]);
});
