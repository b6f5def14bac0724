import { describe, expect, it } from 'vitest';
import { makeRaadsdocument } from '#lib/evaluatie/raadsdocument/commands.ts';
import {
  approveDocument,
  discardDocument,
  submitDocument,
  withdrawDocument,
} from '#lib/evaluatie/raadsdocument/uitgaven/commands.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { gevuld, kantoor, maak } from './proef.ts';

const GEWEIGERD = { ok: false, weigering: { code: 'andere-maanden' } };

async function huisMetDocument() {
  const { bureau, kwaliteit } = await kantoor();
  const manager = await actorMet('manager', { bureau });
  await gevuld(bureau);
  const document = (id: string) =>
    makeRaadsdocument(kwaliteit, { id, lezer: 'openbaar', gelezen: 'ja', toelichting: '' });
  const eerste = waardeOf(await document(await maak(kwaliteit)));
  waardeOf(await submitDocument(kwaliteit, eerste));
  waardeOf(await approveDocument(manager, eerste));
  const minder = await maak(kwaliteit, { van: '2022-09-01', tot: '2025-06-30' });
  return { kwaliteit, manager, document, eerste, minder };
}

describe('een openbaar document over andere maanden van hetzelfde cijfer', () => {
  it('komt er niet, ook niet nadat een concept over dezelfde maanden is weggegooid', async () => {
    const { kwaliteit, document, minder } = await huisMetDocument();
    expect(await document(minder)).toMatchObject(GEWEIGERD);
    const concept = waardeOf(await document(await maak(kwaliteit)));
    waardeOf(await discardDocument(kwaliteit, concept));
    expect(await document(minder)).toMatchObject(GEWEIGERD);
  });

  it('komt er ook niet nadat het eerste is ingetrokken: wie het bewaarde legt ze naast elkaar', async () => {
    const { manager, document, eerste, minder } = await huisMetDocument();
    waardeOf(await withdrawDocument(manager, { ...eerste, reden: 'Er ontbrak een maand.' }));
    expect(await document(minder)).toMatchObject(GEWEIGERD);
  });

  it('wordt van twee tegelijk maar één', async () => {
    const { bureau, kwaliteit } = await kantoor();
    await gevuld(bureau);
    const document = (id: string) =>
      makeRaadsdocument(kwaliteit, { id, lezer: 'openbaar', gelezen: 'ja', toelichting: '' });
    const minder = await maak(kwaliteit, { van: '2022-09-01', tot: '2025-06-30' });
    const samen = await Promise.all([document(await maak(kwaliteit)), document(minder)]);
    expect(samen.filter(({ ok }) => ok)).toHaveLength(1);
  });
});
