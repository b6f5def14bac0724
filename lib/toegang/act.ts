import 'server-only';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { wisConcept } from '#lib/toegang/concepten/commands.ts';
import { ingehaaldTot } from '#lib/platform/errors.ts';
import { findActor } from '#lib/toegang/from-request.ts';
import type { UseCase } from '#lib/toegang/front-door.ts';

/** What a form gets back: nothing typed is lost, each error stands at its field. */
export type FormulierStaat = {
  readonly status: 'leeg' | 'gelukt' | 'geweigerd';
  readonly code?: string;
  readonly zin?: string;
  readonly velden?: Readonly<Record<string, string>>;
  readonly waarden?: Readonly<Record<string, string | string[]>>;
  readonly gegevens?: unknown;
};

export const LEGE_STAAT: FormulierStaat = { status: 'leeg' };

/**
 * Carries out a command for a form post. `_eenmalig` in the form makes it idempotent. On success: the draft `_concept` of the form
 * is gone, and it goes to `naar`, or stays and refreshes. On refusal, or when the session ended meanwhile: gives back what was typed with the sentence.
 */
export async function act<Out>(
  useCase: UseCase<Out>,
  form: FormData,
  options: { naar?: (out: Out) => string; melding?: (out: Out) => string } = {},
): Promise<FormulierStaat> {
  const waarden = valuesOf(form);
  const actor = await findActor();
  if (!actor) {
    const zin =
      'Uw sessie is verlopen. Meld u in een nieuw tabblad opnieuw aan en verstuur dit formulier daarna nog eens; wat u typte staat er nog.';
    return { status: 'geweigerd', code: 'niet-aangemeld', zin, waarden };
  }
  const sleutel = form.get('_eenmalig');
  const uitkomst = await useCase(actor, waarden, {
    eenmalig: typeof sleutel === 'string' && sleutel ? sleutel : undefined,
  });
  if (!uitkomst.ok) {
    // Shows the record as it is now, beside what was typed, and gives the form the new versie to try again with.
    // Not when the form would leave the page with it: then the page stays as it was (`ingehaald`).
    const { weigering } = uitkomst;
    if (weigering.code === 'gewijzigd-door-ander' && ingehaaldTot(weigering) === undefined)
      revalidatePath('/', 'layout');
    return { status: 'geweigerd', ...weigering, waarden };
  }
  const concept = form.get('_concept');
  if (typeof concept === 'string') await wisConcept(actor, { sleutel: concept });
  if (options.naar) redirect(options.naar(uitkomst.waarde));
  revalidatePath('/', 'layout');
  return { status: 'gelukt', zin: options.melding?.(uitkomst.waarde) ?? '', gegevens: uitkomst.waarde };
}

/** Form fields as an object: a repeated name becomes a list; names that start with _ or $ are not input. */
export function valuesOf(form: FormData): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith('_') || name.startsWith('$')) continue;
    const all = form
      .getAll(name)
      .filter((value): value is string => typeof value === 'string')
      .map((value) => value.replaceAll('\u0000', '')); // PostgreSQL keeps no NUL; nobody types one
    values[name] = all.length > 1 ? all : (all[0] ?? '');
  }
  return values;
}
