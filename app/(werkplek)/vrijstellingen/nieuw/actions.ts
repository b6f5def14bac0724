'use server';
import { redirect } from 'next/navigation';
import { zoekOpNummer } from '#lib/jongeren/commands.ts';
import { bevatNummer, nummerUit } from '#lib/jongeren/rules.ts';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';
import { requireActor } from '#lib/toegang/from-request.ts';
import { ontvangVrijstelling } from '#lib/vrijstellingen/ontvangen/commands.ts';

const zaak = (out: { id: string }) => `/vrijstellingen/${out.id}`;

export async function neemIn(_: FormulierStaat, form: FormData): Promise<FormulierStaat> {
  return act(ontvangVrijstelling, form, { naar: zaak });
}

/** A number is never in an address: it is posted and becomes the person it belongs to. */
export async function zoekJongere(form: FormData): Promise<void> {
  const tekst = String(form.get('zoek') ?? '').trim();
  if (!bevatNummer(tekst)) redirect(`/vrijstellingen/nieuw?${new URLSearchParams({ zoek: tekst })}`);
  const uitkomst = await zoekOpNummer(await requireActor(), { nummer: nummerUit(tekst) });
  redirect(
    uitkomst.ok
      ? `/vrijstellingen/nieuw?jongere=${uitkomst.waarde.jongereId}`
      : '/vrijstellingen/nieuw?nummer=onbekend',
  );
}
