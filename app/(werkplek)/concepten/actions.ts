'use server';
import { formatTijdstip } from '#components/inlezen/opmaak.ts';
import type { OpgehaaldConcept } from '#components/ui/concepten.tsx';
import { bewaarConcept, readConcepten, wisConcept } from '#lib/toegang/concepten/commands.ts';
import { valuesOf } from '#lib/toegang/act.ts';
import { findActor } from '#lib/toegang/from-request.ts';

/** Called while someone types or opens a page; an ended session is no error, only "not kept" or nothing to give back. */
export async function haalConcepten(sleutels: readonly string[]): Promise<readonly OpgehaaldConcept[]> {
  const actor = await findActor();
  if (!actor) return [];
  const uitkomst = await readConcepten(actor, { sleutels });
  if (!uitkomst.ok) return [];
  return uitkomst.waarde.map(({ sleutel, waarden, bijgewerktOp }) => ({
    ...{ sleutel, waarden },
    van: formatTijdstip(bijgewerktOp),
  }));
}

export async function houdConcept(form: FormData): Promise<{ status: string }> {
  const actor = await findActor();
  if (!actor) return { status: 'niet-aangemeld' };
  const uitkomst = await bewaarConcept(actor, { sleutel: form.get('_concept'), waarden: valuesOf(form) });
  return { status: uitkomst.ok ? 'gelukt' : 'mislukt' };
}

export async function gooiConceptWeg(sleutel: string): Promise<void> {
  const actor = await findActor();
  if (actor) await wisConcept(actor, { sleutel });
}
