import { adresMet } from '#components/ui/bladeren.tsx';
import { pakIn } from '#lib/vrijstellingen/verlenging/rules.ts';

const PAD = '/vrijstellingen/verlenging';
const KEUZES = ['schooljaar', 'grond', 'land', 'school', 'gemeente', 'stand'] as const;
type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The list as it was: what was chosen, and what was ticked. */
export function lijstadres(params: Params, ids: readonly string[] = []): string {
  return adresMet(PAD, { ...keuzesUit(params), gekozen: ids.length > 0 ? pakIn(ids) : undefined });
}

/** The list after something was done: what was chosen stays, the ticks are used up. */
export function lijstadresNa(vorig: FormDataEntryValue | null, bericht: Record<string, string | undefined>) {
  const vraag = typeof vorig === 'string' ? (vorig.split('?')[1] ?? '') : '';
  return adresMet(PAD, { ...keuzesUit(Object.fromEntries(new URLSearchParams(vraag))), ...bericht });
}

function keuzesUit(params: Params): Record<string, string | undefined> {
  return Object.fromEntries(
    KEUZES.flatMap((naam) => {
      const waarde = params[naam];
      return typeof waarde === 'string' ? [[naam, waarde]] : [];
    }),
  );
}
