import { randomUUID } from 'node:crypto';
import { beforeEach, expect, it } from 'vitest';
import { datum, schooljaar, type Datum } from '#lib/kalender/model.ts';
import { schooljaarBegin } from '#lib/kalender/rules.ts';
import type { Feit } from '#lib/logboek/feiten.ts';
import type { Bureau, GebruikerActor } from '#lib/toegang/model.ts';
import type { Bestemming } from '#lib/vsv-trajecten/bestemming/model.ts';
import { vsvCategorie } from '#lib/vsv-trajecten/categorie/rules.ts';
import type { KernCode } from '#lib/werkprocessen/kernlijst.ts';
import { categorie } from '#lib/indicatoren/vsv-sql.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { insertRow } from '#tests/factories/invoegen.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
import { cel, gevuld, maakBekend, melding, vraag } from './voorbeeld.ts';

/** The examples of the catalogue, counted by hand there, each on a bureau of its own. */
const JAAR = '2023-2024';
const [STEIN, BEEK, MAASTRICHT] = ['0971', '0888', '0935'];
let bureau: Bureau;
let actor: GebruikerActor;
beforeEach(async () => {
  bureau = await makeBureau();
  for (const gemeente_code of [STEIN, BEEK])
    await insertRow('bureau_gemeente', { bureau_id: bureau.id, gemeente_code, van: '2000-01-01' });
  actor = await actorMet('manager', { bureau });
  await maakBekend(bureau, '2021-2022', '2022-2023');
});

const om = (op: string) => new Date(`${op}T12:00:00+01:00`);
type Wie = { id: string; gemeente: string | null };
const wie = (gemeente: string | null = STEIN): Wie => ({ id: randomUUID(), gemeente });

function bevestigd({ id, gemeente }: Wie, op: string, bestemming: Bestemming, uitval: string | null): Feit {
  return {
    ...{ soort: 'BestemmingVastgesteld', onderwerpSoort: 'bestemming', onderwerpId: randomUUID() },
    ...{ jongereId: id, datum: datum(op), geregistreerdOp: om(op) },
    gegevens: {
      ...{ gemeente, bestemming, landelijk: 'werk', voorstel: null, op: datum(op) },
      uitvalOp: uitval === null ? null : datum(uitval),
    },
  };
}

type Werk = {
  soort?: string;
  doelgroep?: string;
  uitval?: string;
  dicht?: string;
  kern?: KernCode;
  heropend?: string;
};
function werk(jongere: Wie, gestart: string, opties: Werk = {}): Feit[] {
  const { soort = 'vsv', doelgroep, uitval, dicht, kern = 'werk', heropend } = opties;
  const waar = { gemeente: jongere.gemeente, sector: 'MBO' as const, soort };
  const kop = { onderwerpSoort: 'werkproces', onderwerpId: randomUUID(), jongereId: jongere.id } as const;
  const op = (dag: string) => ({ datum: datum(dag), geregistreerdOp: om(dag) });
  const feiten: Feit[] = [{ ...kop, ...op(gestart), soort: 'WerkprocesGestart', gegevens: waar }];
  if (doelgroep)
    feiten.push({
      ...{ ...kop, ...op(gestart), soort: 'DoelgroepVastgesteld' },
      gegevens: { ...waar, doelgroep, voorstel: null, uitvalOp: uitval ? datum(uitval) : null },
    });
  if (dicht)
    feiten.push({
      ...{ ...kop, ...op(dicht), soort: 'WerkprocesGesloten' },
      gegevens: { ...waar, resultaat: kern, kern, gestartOp: datum(gestart) },
    });
  if (heropend)
    feiten.push({
      ...{ ...kop, ...op(heropend), soort: 'WerkprocesHeropend' },
      gegevens: { ...waar, reden: 'toch niet' },
    });
  return feiten;
}

it('dsp-meldingen: wat binnenkwam, naar nieuw, continuerend, recidiverend, oud, verzuim en preventief', async () => {
  const [a, b, c, d, e] = [wie(), wie(BEEK), wie(), wie(null), wie(MAASTRICHT)];
  await makeFeiten(
    [
      ...werk(a, '2023-11-10', { doelgroep: 'nieuw-vsv', uitval: '2023-11-01' }),
      bevestigd(b, '2022-10-01', 'werkt', '2021-09-01'),
      ...werk(b, '2023-12-04', { doelgroep: 'oud-vsv', uitval: '2021-09-01' }),
      bevestigd(c, '2022-10-01', 'school', '2021-09-01'),
      ...werk(c, '2023-12-11', { doelgroep: 'nieuw-vsv', uitval: '2023-12-01' }),
      ...werk(d, '2024-01-15', { doelgroep: 'oud-vsv', uitval: '2020-03-01' }),
      ...werk(e, '2024-02-01', { doelgroep: 'dreigend-vsv' }),
      melding('2024-03-01', 'verzuim-18plus'),
    ],
    bureau,
  );
  expect(gevuld(await vraag(actor, 'dsp-meldingen', JAAR))).toEqual([
    'continuerend 0888 = 1',
    'nieuw 0971 = 1',
    'oud niet-in-brp = 1',
    'preventief buiten-regio = 1',
    'recidiverend 0971 = 1',
    'verzuim 0971 = 1',
  ]);
});

it('dsp-resultaat: afgesloten werk, ook van voor het schooljaar; wat weer open ging telt niet', async () => {
  await makeFeiten(
    [
      ...werk(wie(), '2023-05-08', { dicht: '2023-09-04', kern: 'werk' }),
      ...werk(wie(BEEK), '2023-10-02', { dicht: '2024-01-08', kern: 'eigen-kracht' }),
      ...werk(wie(), '2023-10-02', {
        soort: 'verzuim-18plus',
        dicht: '2023-11-06',
        kern: 'gesprek-waarschuwing',
      }),
      ...werk(wie(), '2023-10-02', { dicht: '2024-03-04', kern: 'werk', heropend: '2024-03-05' }),
    ],
    bureau,
  );
  expect(gevuld(await vraag(actor, 'dsp-resultaat', JAAR))).toEqual([
    'EIGEN_KRACHT vsv dit-jaar 0888 = 1',
    'SCHOOL verzuim-18plus dit-jaar 0971 = 1',
    'WERK vsv eerder 0971 = 1',
  ]);
});

it('dsp-bestemming: de laatste bevestiging van hooguit een jaar, en wie zonder bevestiging in behandeling is', async () => {
  const [a, b, c, d] = [wie(), wie(BEEK), wie(), wie()];
  await makeFeiten(
    [
      bevestigd(a, '2024-04-01', 'werkt', '2023-11-01'),
      bevestigd(a, '2024-05-01', 'begeleiding', '2023-11-01'),
      bevestigd(b, '2022-10-01', 'werkt', '2021-09-01'),
      bevestigd(b, '2023-10-01', 'werkt', '2021-09-01'),
      bevestigd(c, '2023-06-01', 'werkt', '2022-11-01'),
      ...werk(d, '2024-01-08', { doelgroep: 'nieuw-vsv', uitval: '2023-12-01' }),
    ],
    bureau,
  );
  const peildatum = '2024-06-01';
  expect(gevuld(await vraag(actor, 'dsp-bestemming', JAAR, { peildatum }))).toEqual([
    'begeleiding nieuw 0971 = 1',
    'niet-bevestigd nieuw 0971 = 1',
    'werkt continuerend 0888 = 1',
  ]);
});

it('dsp-bestemming: zoals bekend op een eerdere dag geeft later nog hetzelfde antwoord', async () => {
  const a = wie();
  await makeFeiten([bevestigd(a, '2024-04-01', 'werkt', '2023-11-01')], bureau);
  const toen = { peildatum: '2024-05-01', bekendOp: '2024-05-02' };
  const eerst = gevuld(await vraag(actor, 'dsp-bestemming', JAAR, toen));
  await eigenaarSql(
    `update gebeurtenis set vervallen_op = '2024-06-01T10:00Z' where bureau_id = $1 and soort = 'BestemmingVastgesteld'`,
    [bureau.id],
  );
  const later = {
    ...bevestigd(a, '2024-04-01', 'inburgering', '2023-11-01'),
    geregistreerdOp: om('2024-06-01'),
  };
  await makeFeiten([later], bureau);
  expect(eerst).toEqual(['werkt nieuw 0971 = 1']);
  expect(gevuld(await vraag(actor, 'dsp-bestemming', JAAR, toen))).toEqual(eerst);
  expect(gevuld(await vraag(actor, 'dsp-bestemming', JAAR, { peildatum: '2024-05-01' }))).toEqual([
    'inburgering nieuw 0971 = 1',
  ]);
});

it('dsp-bestemming-klassen: dezelfde jongeren in landelijke klassen en in die van de resultaten', async () => {
  await makeFeiten(
    (['werkt', 'dagbesteding', 'inburgering'] as const).map((bestemming) =>
      bevestigd(wie(), '2024-05-01', bestemming, '2023-11-01'),
    ),
    bureau,
  );
  const vraagstuk = { peildatum: '2024-06-01', per: ['klasse'] };
  expect(gevuld(await vraag(actor, 'dsp-bestemming-klassen', JAAR, vraagstuk))).toEqual([
    'kpi TRAJECT = 1',
    'kpi WERK = 1',
    'kpi ZORG = 1',
    'landelijk overig = 1',
    'landelijk werk = 1',
    'landelijk zorg = 1',
  ]);
});

it('dsp-positie-na-jaar: waar iemand staat een jaar na uitval', async () => {
  const [a, b, c, d, e] = [wie(), wie(), wie(), wie(), wie()];
  const uitval = { doelgroep: 'nieuw-vsv', uitval: '2022-11-01' };
  const school = { schoolId: randomUUID(), sector: 'MBO' as const, onderwijssoort: 'MBO2' };
  await makeFeiten(
    [
      ...[a, b, c, d].flatMap((jongere) => werk(jongere, '2022-11-07', uitval)),
      ...werk(e, '2021-11-08', { doelgroep: 'nieuw-vsv', uitval: '2021-11-01' }),
      {
        ...{
          soort: 'Ingeschreven',
          onderwerpSoort: 'inschrijving',
          onderwerpId: randomUUID(),
          jongereId: a.id,
        },
        ...{ datum: datum('2023-09-01'), geregistreerdOp: om('2023-09-01'), gegevens: school },
      },
      bevestigd(b, '2023-10-01', 'werkt', '2022-11-01'),
      bevestigd(c, '2023-10-01', 'onbereikbaar', '2022-11-01'),
    ],
    bureau,
  );
  expect(gevuld(await vraag(actor, 'dsp-positie-na-jaar', JAAR, { per: ['positie'] }))).toEqual([
    'onbekend = 1',
    'onderwijs = 1',
    'vsv = 1',
    'werk = 1',
  ]);
});

it('k6-uitstroom: startkwalificatie en werk als deel van alle afgesloten werk vsv', async () => {
  const dicht = { dicht: '2024-01-08' };
  await makeFeiten(
    [
      ...werk(wie(), '2023-10-02', { ...dicht, kern: 'werk' }),
      ...werk(wie(), '2023-10-02', { ...dicht, kern: 'startkwalificatie' }),
      ...werk(wie(), '2023-10-02', { ...dicht, kern: 'onbereikbaar' }),
      ...werk(wie(), '2023-10-02', { ...dicht, kern: 'werk', heropend: '2024-01-09' }),
    ],
    bureau,
  );
  const uitslag = await vraag(actor, 'k6-uitstroom', JAAR, { per: [] });
  const breuk = (uitstroom: string) => {
    const { teller, noemer } = cel(uitslag, { uitstroom });
    return [teller, noemer];
  };
  expect([breuk('startkwalificatie'), breuk('werk'), breuk('samen')]).toEqual([
    [1, 3],
    [1, 3],
    [2, 3],
  ]);
});

it('het cijfer en de regel noemen dezelfde jongere nieuw, continuerend, recidiverend of oud', async () => {
  const dagen = ['2021-05-01', '2022-09-30', '2022-10-01', '2023-07-31', '2023-08-01', '2023-10-01', null];
  const peildata = ['2023-08-01', '2023-09-30', '2023-10-01', '2024-08-01'];
  const van = schooljaarBegin(schooljaar(JAAR));
  const groepen = [null, 'nieuw-vsv', 'oud-vsv', 'dreigend-vsv'] as const;
  const gevallen = dagen.flatMap((uitval) =>
    dagen.flatMap((sinds) =>
      peildata.flatMap((peildatum) => groepen.map((doelgroep) => ({ uitval, sinds, peildatum, doelgroep }))),
    ),
  );
  const rows = await eigenaarSql<{ categorie: string }>(
    `select ${categorie('z.uitval', 'z.sinds', 'z.doelgroep')} as categorie
       from unnest($1::date[], $2::date[], $3::date[], $5::text[]) with ordinality as z (uitval, sinds, peildatum, doelgroep, nr)
       join lateral (select $4::date as van, z.peildatum) as jaar on true order by z.nr`,
    [
      gevallen.map(({ uitval }) => uitval),
      gevallen.map(({ sinds }) => sinds),
      gevallen.map(({ peildatum }) => peildatum),
      van,
      gevallen.map(({ doelgroep }) => doelgroep),
    ],
  );
  const dag = (tekst: string | null): Datum | null => (tekst === null ? null : datum(tekst));
  expect(rows.map((row) => row.categorie)).toEqual(
    gevallen.map(({ uitval, sinds, peildatum, doelgroep }) =>
      vsvCategorie(
        { uitvalOp: dag(uitval), bekendSinds: dag(sinds), doelgroep },
        { van, peildatum: datum(peildatum) },
      ),
    ),
  );
});
