'use server';
import { closeSignalen, confirmSignalen, noteControle } from '#lib/absoluut-verzuim/samen/commands.ts';
import { undoSignalen } from '#lib/absoluut-verzuim/samen/terug/commands.ts';
import { startVergelijking } from '#lib/absoluut-verzuim/vergelijken/commands.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';

type Antwoord = Promise<FormulierStaat>;
const terugNaarLijst = (out: { bundelId: string; aantal: number }) =>
  `/absoluut-verzuim?bundel=${out.bundelId}&aantal=${out.aantal}`;

export async function sluitSignalenAf(_: FormulierStaat, form: FormData): Antwoord {
  return act(closeSignalen, form, { naar: terugNaarLijst });
}

/** One confirmed signal leads to its work; of many one goes back to the list. */
export async function bevestigSignalen(_: FormulierStaat, form: FormData): Antwoord {
  return act(confirmSignalen, form, {
    naar: (out) =>
      out.aantal === 1 && out.werkprocesIds[0]
        ? `/werkprocessen/${out.werkprocesIds[0]}`
        : terugNaarLijst(out),
  });
}

export async function legControleVast(_: FormulierStaat, form: FormData): Antwoord {
  return act(noteControle, form, { melding: () => 'De controle is vastgelegd.' });
}

export async function draaiTerug(_: FormulierStaat, form: FormData): Antwoord {
  return act(undoSignalen, form, { naar: (out) => `/absoluut-verzuim?teruggedraaid=${out.aantal}` });
}

export async function vergelijkNu(_: FormulierStaat, form: FormData): Antwoord {
  return act(startVergelijking, form, { naar: (out) => `/absoluut-verzuim/vergelijkingen/${out.id}` });
}
