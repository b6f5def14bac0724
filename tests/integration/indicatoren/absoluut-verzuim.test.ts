import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import type { Feit } from '#lib/logboek/feiten.ts';
import type { Bureau, GebruikerActor } from '#lib/toegang/model.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { insertRow } from '#tests/factories/invoegen.ts';
import { makeJongere, makeWoonperiode } from '#tests/factories/jongere.ts';
import { makeInschrijving, makeSchool } from '#tests/factories/school.ts';
import { gevuld, maakBekend, vraag } from './voorbeeld.ts';

/** The examples of the catalogue, counted by hand there, on a bureau of their own. */
const JAAR = '2023-2024';
let bureau: Bureau;
let actor: GebruikerActor;
beforeAll(async () => {
  bureau = await makeBureau();
  actor = await actorMet('manager', { bureau });
  await maakBekend(bureau, '2022-2023', JAAR);
});

const STEIN = { gemeente: '0971', sector: 'VO' as const };
const om = (op: string) => new Date(`${op}T12:00:00+01:00`);

function signaal(
  op: string,
  uitkomst?: 'bevestigd' | 'ingeschreven' | 'verhuisd',
  beoordeeld?: string,
): Feit[] {
  const id = randomUUID();
  const kop = { onderwerpSoort: 'absoluut-signaal', onderwerpId: id, jongereId: id } as const;
  const ontstaan: Feit = {
    ...kop,
    soort: 'AbsoluutSignaalOntstaan',
    datum: datum(op),
    geregistreerdOp: om(op),
    gegevens: { ...STEIN, bron: 'vergelijking', plicht: 'leerplicht', redenen: ['uitgeschreven'] },
  };
  if (!uitkomst || !beoordeeld) return [ontstaan];
  const gegevens = { ...STEIN, uitkomst, vanzelf: false, ontstaanOp: datum(op) };
  const dag = { datum: datum(beoordeeld), geregistreerdOp: om(beoordeeld) };
  return [ontstaan, { ...kop, ...dag, soort: 'AbsoluutSignaalBeoordeeld', gegevens }];
}

it('absoluut-signalen: vier signalen, geteld naar wat de controle opleverde', async () => {
  await makeFeiten(
    [
      ...signaal('2023-09-04', 'bevestigd', '2023-09-20'),
      ...signaal('2023-09-11', 'ingeschreven', '2023-10-03'),
      ...signaal('2024-07-29', 'verhuisd', '2024-08-02'),
      ...signaal('2024-06-03'),
      ...signaal('2023-07-31', 'verhuisd', '2023-08-03'),
    ],
    bureau,
  );
  const uitslag = await vraag(actor, 'absoluut-signalen', JAAR, { per: ['uitkomst', 'gemeente'] });
  expect(gevuld(uitslag)).toEqual(['bevestigd 0971 = 1', 'ingeschreven 0971 = 1', 'open 0971 = 2']);
  const toen = await vraag(actor, 'absoluut-signalen', JAAR, { per: ['uitkomst'], peildatum: '2023-09-30' });
  expect(gevuld(toen)).toEqual(['bevestigd = 1', 'open = 1']);
});

it('absoluut-onderzocht: alleen wat is bevestigd, met het resultaat van de laatste afsluiting', async () => {
  const werk = (
    bevestigd: string,
    ...rest: [soort: 'WerkprocesGesloten' | 'WerkprocesHeropend', op: string][]
  ): Feit[] => {
    const id = randomUUID();
    const kop = { onderwerpSoort: 'werkproces', onderwerpId: id, jongereId: id } as const;
    return [
      {
        ...kop,
        soort: 'AbsoluutVerzuimBevestigd',
        datum: datum(bevestigd),
        geregistreerdOp: om(bevestigd),
        gegevens: STEIN,
      },
      ...rest.map(([soort, op]): Feit => {
        const dag = { ...kop, datum: datum(op), geregistreerdOp: om(op) };
        const basis = { ...STEIN, soort: 'absoluut-verzuim' };
        return soort === 'WerkprocesHeropend'
          ? { ...dag, soort, gegevens: { ...basis, reden: 'toch niet' } }
          : {
              ...dag,
              soort,
              gegevens: {
                ...basis,
                resultaat: 'school',
                kern: 'inschrijving-school',
                gestartOp: datum(bevestigd),
              },
            };
      }),
    ];
  };
  await makeFeiten(
    [
      ...werk('2023-10-02', ['WerkprocesGesloten', '2023-12-01']),
      ...werk('2023-11-06', ['WerkprocesGesloten', '2024-01-05'], ['WerkprocesHeropend', '2024-01-06']),
      ...werk('2024-05-13'),
    ],
    bureau,
  );
  const uitslag = await vraag(actor, 'absoluut-onderzocht', JAAR, { per: ['uitkomst', 'gemeente'] });
  expect(gevuld(uitslag)).toEqual(['inschrijving-school 0971 = 1', 'open 0971 = 2']);
});

it('nieuwkomers: naar de soort onderwijs, met de duur over alle scholen heen', async () => {
  const isk = await makeSchool({ bureau, sector: 'VO' });
  const eoa = await makeSchool({ bureau, sector: 'PO' });
  const jongere = () => makeJongere({ bureau, gemeente: '0971', geboortedatum: datum('2010-05-05') });
  const [a, b, c] = [await jongere(), await jongere(), await jongere()];
  await makeInschrijving(a.id, { bureau, school: isk, onderwijssoort: 'ISK', van: datum('2023-09-01') });
  await makeInschrijving(b.id, {
    bureau,
    onderwijssoort: 'isk',
    van: datum('2021-09-01'),
    tot: datum('2022-07-31'),
  });
  await makeInschrijving(b.id, { bureau, school: isk, onderwijssoort: 'ISK', van: datum('2022-08-01') });
  await makeInschrijving(c.id, {
    bureau,
    school: eoa,
    onderwijssoort: 'EOA',
    van: datum('2023-08-21'),
    tot: datum('2023-09-29'),
  });
  const uitslag = await vraag(actor, 'nieuwkomers', JAAR, { peildatum: '2023-10-01' });
  expect(gevuld(uitslag)).toEqual(['ISK <2j 0971 = 1', 'ISK >2j 0971 = 1']);
});

describe('bevolking', () => {
  let stad: Bureau;
  let manager: GebruikerActor;
  beforeAll(async () => {
    stad = await makeBureau({ instellingen: { bevolking_vanaf: '2023-08-01' } });
    manager = await actorMet('manager', { bureau: stad });
    await maakBekend(stad, '2022-2023', JAAR);
    const wonend = (geboren: string, rest = {}) =>
      makeJongere({ bureau: stad, gemeente: '0971', geboortedatum: datum(geboren), ...rest });
    await wonend('2019-05-05');
    await wonend('2013-05-05');
    await wonend('2006-05-05');
    await wonend('2006-05-05', { startkwalificatieOp: datum('2023-06-20') });
    await wonend('2003-05-05');
    const weg = await wonend('2012-05-05');
    await makeWoonperiode(weg.id, { bureau: stad, gemeente: '0935', van: datum('2023-09-30') });
  });

  it('zonder levering van de BRP is het onbekend, en dat is geen nul', async () => {
    const uitslag = await vraag(manager, 'bevolking', JAAR, { per: [], peildatum: '2023-10-01' });
    expect(uitslag.bekend).toBe(false);
    expect(uitslag.cellen[0]?.waarde).toBeNull();
  });

  it('telt naar plicht en leeftijd, met en zonder startkwalificatie', async () => {
    await insertRow('importtaak', {
      bureau_id: stad.id,
      soort: 'brp',
      bestandsnaam: 'brp.csv',
      sha256: Buffer.alloc(32),
      status: 'klaar',
      actor: 'systeem:import',
      klaar_op: new Date(),
    });
    const uitslag = await vraag(manager, 'bevolking', JAAR, { peildatum: '2023-10-01' });
    expect(gevuld(uitslag)).toEqual([
      '18-22 zonder 0971 = 1',
      'kwalificatieplichtig zonder 0971 = 1',
      'leerplichtig zonder 0971 = 1',
      'tot-18-zonder-plicht met 0971 = 1',
    ]);
    const ervoor = await vraag(manager, 'bevolking', JAAR, { peildatum: '2023-09-29', per: ['groep'] });
    expect(gevuld(ervoor)).toContain('leerplichtig = 2');
    expect((await vraag(manager, 'bevolking', '2022-2023', { per: [] })).bekend).toBe(false);
  });
});
