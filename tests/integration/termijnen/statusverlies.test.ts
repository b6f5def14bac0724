import { describe, expect, it } from 'vitest';
import { addDays } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { finishTermijn, undoTermijn } from '#lib/termijnen/afhandelen/commands.ts';
import { listTermijnenVan } from '#lib/termijnen/bewaken/data.ts';
import { addTermijn } from '#lib/werkprocessen/termijnen/commands.ts';
import { doe, kantoor, type Kantoor } from './proef.ts';

const termijnenVan = ({ ik, zaak }: Kantoor) => doe(ik, (toegang) => listTermijnenVan(toegang, zaak.id));
async function stand(k: Kantoor) {
  return (await termijnenVan(k)).map(({ code, status, startOp }) => `${code} ${status} ${startOp}`).sort();
}

describe('een school verliest haar status (Leerplichtwet 1969, art. 1a1 lid 4 en 22 lid 4)', () => {
  it('een dag zet twee termijnen: ouders inlichten en onderzoek', async () => {
    const k = await kantoor();
    const verlies = addDays(today(), -3);
    waardeOf(await addTermijn(k.ik, { id: k.zaak.id, code: 'T12b', start: verlies }));
    expect(await stand(k)).toEqual([`T12a loopt ${verlies}`, `T12b loopt ${verlies}`]);
    waardeOf(await addTermijn(k.ik, { id: k.zaak.id, code: 'T12a', start: today() }));
    expect(await stand(k)).toEqual([`T12a loopt ${verlies}`, `T12b loopt ${verlies}`]);
  });

  it('na het onderzoek begint de termijn om in te schrijven, op die dag; ongedaan maken haalt die weg', async () => {
    const k = await kantoor();
    const verlies = addDays(today(), -20);
    const klaar = addDays(today(), -2);
    waardeOf(await addTermijn(k.ik, { id: k.zaak.id, code: 'T12a', start: verlies }));
    const onderzoek = (await termijnenVan(k)).find(({ code }) => code === 'T12b');
    if (!onderzoek) throw new Error('geen onderzoek');
    const gedaan = waardeOf(
      await finishTermijn(k.ik, { id: onderzoek.id, versie: onderzoek.versie, op: klaar }),
    );
    expect(await stand(k)).toEqual([
      `T12a loopt ${verlies}`,
      `T12b voldaan ${verlies}`,
      `T12c loopt ${klaar}`,
    ]);
    waardeOf(await undoTermijn(k.ik, { id: onderzoek.id, versie: gedaan.versie }));
    expect(await stand(k)).toEqual([
      `T12a loopt ${verlies}`,
      `T12b loopt ${verlies}`,
      `T12c vervallen ${klaar}`,
    ]);
  });
});
