'use server';
import { zetKeuze } from '#lib/keuzes/commands.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';

export async function bewaarKeuze(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(zetKeuze, form, {
    melding: ({ gewijzigd, jongereIds }) =>
      jongereIds.length === 0
        ? 'Bewaard.'
        : `Bewaard. Voor ${jongereIds.length} jongeren is thuiszitten opnieuw bepaald; ${gewijzigd} uitkomsten veranderden.`,
  });
}
