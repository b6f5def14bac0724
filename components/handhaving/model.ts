import type { FormulierStaat } from '#lib/toegang/act.ts';

export type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
