import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadSet } from '#lib/cli/demo-laad.ts';
import { makeDemoBureaus } from '#lib/cli/demo-regio.ts';
import { datum } from '#lib/kalender/model.ts';
import type { Feit } from '#lib/logboek/feiten.ts';
import { today } from '#lib/platform/clock.ts';
import { findBureau, systeemActor } from '#lib/toegang/systeem.ts';
import type { SysteemActor } from '#lib/toegang/model.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { eigenaarUrl } from '#tests/setup/eigenaar.ts';
import { generateRegio } from '../../../prisma/seed/westelijke-mijnstreek/regio.ts';
import { cel, gevuld, maakBekend, vraag } from './voorbeeld.ts';

/**
 * The table "Vrijstellingen" of the annual report Westelijke Mijnstreek 2023-2024, cell by cell. The report prints 659 and the columns
 * Beek 50, Sittard-Geleen 425, Stein 184. Its words differ from the law: what it calls "ander onderwijs" is article 15, "laatste
 * schooljaar" is 3b, "onderwijs en praktijktijd" is 3a, "trekkend bestaan" is the own article 5a. Its row "verlof beroep ouders" is
 * zero and is no vrijstelling but leave of article 13a by the head; the figure of leave by heads gives it.
 */
const JAAR = '2023-2024';
const [BEEK, SITTARD_GELEEN, STEIN] = ['0888', '1883', '0971'];

describe('Vrijstellingen 2023-2024 (Beek, Sittard-Geleen, Stein)', () => {
  let actor: SysteemActor;
  beforeAll(async () => {
    await makeDemoBureaus(eigenaarUrl());
    await loadSet('westelijke-mijnstreek', generateRegio(today()));
    const bureau = await findBureau('westelijke-mijnstreek');
    if (!bureau) throw new Error('De demoregio is niet geladen');
    actor = systeemActor('opdrachtregel', bureau, ['indicator.zien']);
  }, 300_000);

  it.each([
    ['Lichamelijk of psychisch ongeschikt (5 onder a)', '5-A', [16, 87, 17], 120],
    ['Bedenkingen tegen de richting (5 onder b)', '5-B', [0, 4, 1], 5],
    ['School in het buitenland (5 onder c)', '5-C', [30, 320, 161], 511],
    ['Ander onderwijs (15)', '15', [3, 10, 3], 16],
    ['Laatste schooljaar (3b)', '3b', [1, 3, 2], 6],
    ['Onderwijs en praktijktijd (3a)', '3a', [0, 1, 0], 1],
    ['Trekkend bestaan (5a)', '5A-TREKKEND', [0, 0, 0], 0],
  ])('%s', async (_, grond, gedrukt, totaal) => {
    const uitslag = await vraag(actor, 'vrijstellingen', JAAR);
    const rij = [BEEK, SITTARD_GELEEN, STEIN].map((gemeente) => cel(uitslag, { grond, gemeente }).waarde);
    expect(rij).toEqual(gedrukt);
    expect(cel(await vraag(actor, 'vrijstellingen', JAAR, { per: ['grond'] }), { grond }).waarde).toBe(
      totaal,
    );
  });

  it('kolommen 50, 425 en 184; samen 659', async () => {
    const uitslag = await vraag(actor, 'vrijstellingen', JAAR, { per: ['gemeente'] });
    const rij = [BEEK, SITTARD_GELEEN, STEIN].map((gemeente) => cel(uitslag, { gemeente }).waarde);
    expect(rij).toEqual([50, 425, 184]);
    expect((await vraag(actor, 'vrijstellingen', JAAR, { per: [] })).cellen[0]?.waarde).toBe(659);
  });

  it('Verlof wegens specifieke aard van het beroep (11f/13a): onbekend zolang niemand verlof van hoofden bijhield, en dan nul', async () => {
    expect((await vraag(actor, 'verlof-hoofd', JAAR)).bekend).toBe(false);
    // One leave for weighty circumstances says that leave was recorded; of 11f there was none, as the report prints.
    await makeFeiten([gewichtigeOmstandigheden('2023-10-09', SITTARD_GELEEN)], actor.bureau);
    const uitslag = await vraag(actor, 'verlof-hoofd', JAAR);
    expect(uitslag.bekend).toBe(true);
    const rij = [BEEK, SITTARD_GELEEN, STEIN].map(
      (gemeente) => cel(uitslag, { grond: '11f', gemeente }).waarde,
    );
    expect(rij).toEqual([0, 0, 0]);
    expect(cel(await vraag(actor, 'verlof-hoofd', JAAR, { per: ['grond'] }), { grond: '11f' }).waarde).toBe(
      0,
    );
  });
});

function gewichtigeOmstandigheden(dag: string, gemeente: string): Feit {
  const onderwerpId = randomUUID();
  return {
    ...{ onderwerpSoort: 'verlof', onderwerpId, jongereId: onderwerpId, soort: 'VerlofDoorHoofd' },
    datum: datum(dag),
    geregistreerdOp: new Date(`${dag}T12:00:00Z`),
    gegevens: { gemeente, sector: 'PO', grond: '11g', dagen: 3, schoolId: null },
  };
}

function vastgelegd(
  van: string,
  tot: string | null,
  grond: string,
  gemeente: string,
  jongereId?: string,
): Feit {
  const onderwerpId = randomUUID();
  const kop = { onderwerpSoort: 'vrijstelling', onderwerpId, jongereId: jongereId ?? onderwerpId } as const;
  const gegevens = { grond, gemeente, tot: tot === null ? null : datum(tot) };
  return {
    ...kop,
    soort: 'VrijstellingVastgelegd',
    datum: datum(van),
    geregistreerdOp: new Date(`${van}T12:00:00Z`),
    gegevens,
  };
}

function ontvangen(op: string, grond: string, onderwijssoort: string, opTijd: boolean | null = null): Feit {
  const onderwerpId = randomUUID();
  const soort = grond === '3a' ? 'VrijstellingAangevraagd' : 'BeroepOpVrijstellingGedaan';
  return {
    ...{ soort, onderwerpSoort: 'vrijstelling', onderwerpId, jongereId: onderwerpId, datum: datum(op) },
    geregistreerdOp: new Date(`${op}T12:00:00Z`),
    gegevens: { gemeente: '0971', sector: null, grond, onderwijssoort, verlenging: opTijd !== null, opTijd },
  };
}

async function kantoor() {
  const bureau = await makeBureau();
  await maakBekend(bureau, JAAR);
  return { bureau, manager: await actorMet('manager', { bureau }) };
}

it('vrijstellingen: het voorbeeld uit de catalogus, met de hand geteld', async () => {
  const { bureau, manager } = await kantoor();
  const b = randomUUID();
  await makeFeiten(
    [
      vastgelegd('2023-08-01', '2024-07-31', '5-C', '0971'),
      vastgelegd('2024-03-01', '2024-04-30', '5-A', '0888', b),
      vastgelegd('2024-06-01', '2024-07-31', '5-A', '0888', b),
      vastgelegd('2022-08-01', '2023-07-31', '5-C', '0971'),
      vastgelegd('2024-07-31', '2025-07-31', '15', '0971'),
    ],
    bureau,
  );
  expect(gevuld(await vraag(manager, 'vrijstellingen', JAAR))).toEqual([
    '15 0971 = 1',
    '5-A 0888 = 1',
    '5-C 0971 = 1',
  ]);
});

it('vrijstelling-aanvragen: naar grond en onderwijs; 31 juli hoort bij het jaar, 1 augustus bij het volgende', async () => {
  const { bureau, manager } = await kantoor();
  await makeFeiten(
    [
      ontvangen('2023-10-10', '5-A', 'vo'),
      ontvangen('2024-01-08', '3a', 'vo'),
      ontvangen('2024-07-31', '5-C', 'geen'),
      ontvangen('2024-08-01', '5-C', 'geen'),
    ],
    bureau,
  );
  expect(gevuld(await vraag(manager, 'vrijstelling-aanvragen', JAAR))).toEqual([
    '3a vo 0971 = 1',
    '5-A vo 0971 = 1',
    '5-C geen 0971 = 1',
  ]);
});

it('vrijstelling-op-tijd: twee van drie verlengingen, een eerste kennisgeving telt niet', async () => {
  const { bureau, manager } = await kantoor();
  await makeFeiten(
    [
      ontvangen('2024-05-10', '5-C', 'geen', true),
      ontvangen('2024-06-30', '5-C', 'geen', true),
      ontvangen('2024-07-01', '5-C', 'geen', false),
      ontvangen('2024-06-01', '5-C', 'geen', null),
    ],
    bureau,
  );
  const uitslag = await vraag(manager, 'vrijstelling-op-tijd', JAAR, { per: [] });
  expect(uitslag.cellen[0]).toMatchObject({ teller: 2, noemer: 3 });
  expect(uitslag.cellen[0]?.waarde).toBeCloseTo(66.7, 1);
});
