import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import type { Feit } from '#lib/logboek/feiten.ts';
import type { Handhavingstand } from '#lib/logboek/feitsoorten.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { gevuld, maakBekend, vraag } from './voorbeeld.ts';

/** The examples that stand with the figures of enforcement, counted by hand there and by SQL here. */
type Stand = { op: string; stand: string };

function zaak(
  instrument: Handhavingstand['instrument'],
  standen: readonly Stand[],
  rest: { gemeente?: string; gezin?: string } = {},
): Feit[] {
  const onderwerpId = randomUUID();
  return standen.map(({ op, stand }) => ({
    soort: 'HandhavingStand',
    onderwerpSoort: 'handhaving',
    onderwerpId,
    jongereId: null,
    datum: datum(op),
    geregistreerdOp: new Date(`${op}T12:00:00+01:00`),
    gegevens: { instrument, stand, gemeente: rest.gemeente ?? '0971', gezin: rest.gezin ?? null },
  }));
}

it('handhaving: wat in het jaar begon, met de stand op de peildatum', async () => {
  const bureau = await makeBureau();
  const manager = await actorMet('manager', { bureau });
  await maakBekend(bureau, '2022-2023', '2023-2024');
  await makeFeiten(
    [
      ...zaak('halt', [
        { op: '2023-10-04', stand: 'VERWEZEN' },
        { op: '2024-01-08', stand: 'POSITIEF' },
      ]),
      ...zaak('pv-signaal', [
        { op: '2023-11-06', stand: 'CONCEPT' },
        { op: '2023-11-20', stand: 'INGEZONDEN_OM' },
        { op: '2024-09-01', stand: 'BOETE' },
      ]),
      ...zaak('dwangsom', [
        { op: '2023-07-10', stand: 'VOORNEMEN' },
        { op: '2023-09-01', stand: 'BESCHIKKING' },
      ]),
    ],
    bureau,
  );
  expect(gevuld(await vraag(manager, 'handhaving', '2023-2024'))).toEqual([
    'halt POSITIEF 0971 = 1',
    'pv-signaal INGEZONDEN_OM 0971 = 1',
  ]);
  expect(gevuld(await vraag(manager, 'handhaving', '2022-2023'))).toEqual(['dwangsom VOORNEMEN 0971 = 1']);
});

it('processen-verbaal: per verdachte en per gezin, nooit bij elkaar opgeteld', async () => {
  const bureau = await makeBureau();
  const manager = await actorMet('manager', { bureau });
  await maakBekend(bureau, '2023-2024');
  const [een, twee] = [randomUUID(), randomUUID()];
  const pv = (gezin: string, stand: string) =>
    zaak(
      'pv-luxe',
      [
        { op: '2023-10-02', stand: 'CONCEPT' },
        { op: '2023-10-09', stand },
      ],
      { gemeente: '0888', gezin },
    );
  await makeFeiten(
    [...pv(een, 'INGEZONDEN_OM'), ...pv(een, 'INGEZONDEN_OM'), ...pv(twee, 'AFGEZIEN')],
    bureau,
  );
  const uitslag = await vraag(manager, 'processen-verbaal', '2023-2024');
  expect(gevuld(uitslag)).toEqual([
    'gezin pv-luxe afgezien 0888 = 1',
    'gezin pv-luxe opgemaakt 0888 = 1',
    'verdachte pv-luxe afgezien 0888 = 1',
    'verdachte pv-luxe opgemaakt 0888 = 2',
  ]);
  const totaal = await vraag(manager, 'processen-verbaal', '2023-2024', { per: [] });
  expect(gevuld(totaal)).toEqual(['gezin = 2', 'verdachte = 3']);
});
