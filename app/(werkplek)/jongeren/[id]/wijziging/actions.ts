'use server';
import { herstelWijziging, verwerkWijziging } from '#lib/bevolking/commands.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';

export async function verwerk(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(verwerkWijziging, form, {
    melding: ({ gesloten }) =>
      gesloten === 0
        ? 'Verwerkt.'
        : `Verwerkt; ${gesloten === 1 ? 'één werkproces is' : `${gesloten} werkprocessen zijn`} afgesloten.`,
  });
}

export async function herstel(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(herstelWijziging, form, { melding: () => 'De taak staat weer open.' });
}
