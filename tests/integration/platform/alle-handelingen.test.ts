import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { permissiesOf, PERMISSIES, type Permissie } from '#lib/toegang/matrix.ts';
import { useCases } from '#lib/toegang/front-door.ts';
import { ROLLEN, type GebruikerActor, type Rol } from '#lib/toegang/model.ts';
import { paden, ROOT } from '#tests/architecture/bron.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { testBureau } from '#tests/factories/bureau.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
import { bureauTabellen } from './tabellen.ts';

/** Every use case there is, tried as every role: who lacks the right is refused, and nothing but that refusal is written. */
const bestanden = paden().filter((pad) => /^lib\/.+\/(queries|commands)\.ts$/.test(pad));
let tabellen: string[] = [];

beforeAll(async () => {
  for (const pad of bestanden) await import(/* @vite-ignore */ join(ROOT, pad));
  tabellen = await bureauTabellen();
  await testBureau();
});

async function tellingen(): Promise<Record<string, number>> {
  const counts = tabellen.map((tabel) => `select '${tabel}' as tabel, count(*) as n from ${tabel}`);
  const rows = await eigenaarSql<{ tabel: string; n: number }>(counts.join(' union all '));
  return Object.fromEntries(rows.map((row) => [row.tabel, row.n]));
}

describe('alle handelingen', () => {
  it('staan met een eigen naam op de lijst', () => {
    expect(bestanden.length).toBeGreaterThan(0);
    expect(useCases.size).toBeGreaterThan(0);
  });

  it.each([...ROLLEN, 'geen rol'] as const)(
    'als %s: zonder recht geweigerd, en alleen die weigering staat op schrift',
    async (rol) => {
      const rollen: readonly Rol[] = rol === 'geen rol' ? [] : [rol];
      const actor = await actorMet(rollen);
      const mag = permissiesOf(rollen);
      const before = await tellingen();
      const refused = [...useCases.values()].filter((useCase) => !mag.has(useCase.permission));
      for (const useCase of refused) {
        const uitkomst = await useCase(actor, {});
        expect(!uitkomst.ok && uitkomst.weigering.code, useCase.naam).toBe('geen-recht');
      }
      const after = await tellingen();
      expect(after).toEqual({ ...before, auditregel: (before.auditregel ?? 0) + refused.length });
    },
  );

  it.each(ROLLEN)('als %s: met recht en lege invoer een antwoord of een zin, nooit een fout', async (rol) => {
    const actor = await actorMet(rol);
    const mag = permissiesOf([rol]);
    const faults: string[] = [];
    for (const useCase of useCases.values()) {
      if (!mag.has(useCase.permission)) continue;
      const fault = await faultOf(() => useCase(actor, {}));
      if (fault) faults.push(`${useCase.naam}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });

  it('elke permissie van de matrix wordt ergens gevraagd', () => {
    const source = paden()
      .filter((pad) => /^(lib|app)\/.+\.tsx?$/.test(pad) && !pad.startsWith('lib/toegang/matrix'))
      .map((pad) => readFileSync(join(ROOT, pad), 'utf8'))
      .join('\n');
    expect(PERMISSIES.filter((permissie) => !source.includes(`'${permissie}'`))).toEqual([]);
  });

  it('een naam van een handeling komt één keer voor', async () => {
    const names = await Promise.all(
      bestanden.map(async (pad) => {
        const module = (await import(/* @vite-ignore */ join(ROOT, pad))) as Record<string, unknown>;
        return Object.values(module).flatMap((item) => (isUseCase(item) ? [item] : []));
      }),
    );
    const made = new Set(names.flat());
    const seen = [...made].map((item) => item.naam);
    expect(seen.filter((naam, index) => seen.indexOf(naam) !== index)).toEqual([]);
  });
});

type Handeling = { naam: string; permission: Permissie };

function isUseCase(
  value: unknown,
): value is Handeling & ((actor: GebruikerActor, input: unknown) => unknown) {
  return typeof value === 'function' && 'permission' in value && 'soort' in value;
}

async function faultOf(work: () => Promise<unknown>): Promise<string | undefined> {
  return work().then(
    (uitkomst) => {
      const refusal = (uitkomst as { weigering?: { code: string } }).weigering;
      return refusal?.code === 'geen-recht' ? 'toch geweigerd' : undefined;
    },
    (error: Error) => error.message,
  );
}
