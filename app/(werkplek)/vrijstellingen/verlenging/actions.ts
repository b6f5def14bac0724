'use server';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';
import {
  draaiVerlengingTerug,
  herinnerSamen,
  verlengSamen,
} from '#lib/vrijstellingen/verlenging/samen/commands.ts';

type Antwoord = Promise<FormulierStaat>;

export async function verleng(_: FormulierStaat, form: FormData): Antwoord {
  return act(verlengSamen, form, {
    naar: ({ bundelId, aantal }) => `/vrijstellingen/verlenging?bundel=${bundelId}&aantal=${aantal}`,
  });
}

export async function herinner(_: FormulierStaat, form: FormData): Antwoord {
  return act(herinnerSamen, form, {
    naar: ({ aantal, reeksId }) =>
      reeksId ? `/brieven/reeksen/${reeksId}` : `/vrijstellingen/verlenging?herinnerd=${aantal}`,
  });
}

export async function draaiTerug(_: FormulierStaat, form: FormData): Antwoord {
  return act(draaiVerlengingTerug, form, {
    naar: ({ aantal }) => `/vrijstellingen/verlenging?teruggedraaid=${aantal}`,
  });
}
