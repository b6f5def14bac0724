import { describe, expect, it } from 'vitest';
import type { Schrijver } from '#lib/logboek/feiten.ts';
import { noteer, registerVolger, runVolgers, type Opgetekend } from '#lib/logboek/volgers.ts';

const schrijver: Schrijver = {
  bureauId: 1,
  gebruikerId: null,
  actorNaam: 'systeem:test',
  nu: new Date(0),
  sql: async () => [],
};

describe('volgers van feiten', () => {
  it('geeft elke jongere één keer door, ook bij twee soorten feiten', async () => {
    const gezien: (readonly string[])[] = [];
    registerVolger('proef', async (_schrijver, ids) => void gezien.push(ids));
    const opgetekend: Opgetekend = new Map();
    noteer(opgetekend, 'Ingeschreven', 'a');
    noteer(opgetekend, 'Uitgeschreven', 'a');
    noteer(opgetekend, 'Uitgeschreven', 'b');
    noteer(opgetekend, 'Uitgeschreven', null);
    await runVolgers(schrijver, opgetekend, { proef: ['Ingeschreven', 'Uitgeschreven'] });
    expect(gezien).toEqual([['a', 'b']]);
  });

  it('loopt niet als er niets veranderde dat iemand volgt', async () => {
    const opgetekend: Opgetekend = new Map();
    noteer(opgetekend, 'ContactVastgelegd', 'a');
    await expect(runVolgers(schrijver, opgetekend, { niemand: ['Overleden'] })).resolves.toBeUndefined();
  });

  it('is een fout als de volger ontbreekt: half werk wordt niet bewaard', async () => {
    const opgetekend: Opgetekend = new Map();
    noteer(opgetekend, 'Overleden', 'a');
    await expect(runVolgers(schrijver, opgetekend, { niemand: ['Overleden'] })).rejects.toThrow('niemand');
  });
});
