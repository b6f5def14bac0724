'use server';
import { trekReeksIn } from '#lib/brieven/reeks/commands.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';

export async function trekIn(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(trekReeksIn, form, {
    melding: (out) =>
      out.ingetrokken === 0
        ? 'Er was niets meer in te trekken.'
        : `${out.ingetrokken} ${out.ingetrokken === 1 ? 'brief is' : 'brieven zijn'} ingetrokken.`,
  });
}
