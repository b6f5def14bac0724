import type { FormulierStaat } from '#lib/toegang/act.ts';

/** A server action of a form on the page of a traject. */
export type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
