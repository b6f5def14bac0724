'use server';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';
import { findActor } from '#lib/toegang/from-request.ts';
import { kiesHuisstijl } from '#lib/toegang/huisstijl/commands.ts';
import { THEMAS } from '#lib/toegang/themas.ts';
import { vergeetHuisstijl } from '#lib/toegang/weergave.ts';

export async function kies(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  const actor = await findActor();
  return act(kiesHuisstijl, form, {
    melding: ({ thema }) => {
      if (actor) vergeetHuisstijl(actor.bureau.code);
      return `De huisstijl is nu ${THEMAS[thema]}. Wie al aan het werk is, ziet haar op de volgende pagina.`;
    },
  });
}
