'use server';
import { redirect } from 'next/navigation';
import { leesZoektaak, zoekdoel } from '#components/jongeren/zoektaken.ts';
import { zoekOpNummer, voegJongereToe } from '#lib/jongeren/commands.ts';
import { bevatNummer, nummerUit } from '#lib/jongeren/rules.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

/** One field for everything: a number leads straight to the dossier and is nowhere kept, words go to the list. */
export async function zoek(form: FormData): Promise<void> {
  const tekst = String(form.get('zoek') ?? '').trim();
  const school = String(form.get('school') ?? '');
  const taak = leesZoektaak(form.get('taak'));
  if (bevatNummer(tekst)) {
    const uitkomst = await zoekOpNummer(await requireActor(), { nummer: nummerUit(tekst) });
    if (uitkomst.ok) redirect(zoekdoel(uitkomst.waarde.jongereId, taak));
    redirect(`/jongeren?nummer=${uitkomst.weigering.code === 'niet-gevonden' ? 'onbekend' : 'ongeldig'}`);
  }
  const params = new URLSearchParams({
    ...(tekst && { zoek: tekst }),
    ...(school && { school }),
    ...(taak && { taak }),
  });
  redirect(`/jongeren?${params}`);
}

export async function voegToe(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(voegJongereToe, form, { naar: (out) => `/jongeren/${out.jongereId}` });
}
