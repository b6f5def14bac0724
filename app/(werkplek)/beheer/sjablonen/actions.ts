'use server';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import {
  bewaarSjabloon,
  neemSjabloonInGebruik,
  probeerSjabloon,
  wijzigAfzender,
} from '#lib/brieven/sjablonen/commands.ts';
import { act, valuesOf, type FormulierStaat } from '#lib/toegang/act.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

type Staat = FormulierStaat;

/** The file comes beside the fields; on a refusal what was typed stays, a browser never gives a chosen file back. */
export async function biedAan(_: Staat, form: FormData): Promise<Staat> {
  const actor = await requireActor();
  const waarden = valuesOf(form);
  const gekozen = form.get('bestand');
  const bestand = gekozen instanceof File ? Buffer.from(await gekozen.arrayBuffer()) : undefined;
  const bestandsnaam = gekozen instanceof File ? gekozen.name.slice(0, 200) : undefined;
  const uitkomst = await bewaarSjabloon(actor, { ...waarden, bestand, bestandsnaam });
  if (!uitkomst.ok) return { status: 'geweigerd', ...uitkomst.weigering, waarden };
  revalidatePath('/beheer/sjablonen', 'layout');
  return {
    status: 'gelukt',
    zin: `Bewaard als versie ${uitkomst.waarde.nummer}. Bekijk haar op een voorbeeld en neem haar dan in gebruik.${uitkomst.waarde.kopOfVoet ? ' Let op: de kop- of voettekst van Word komt niet in de PDF.' : ''}`,
  };
}

export async function probeer(_: Staat, form: FormData): Promise<Staat> {
  return act(probeerSjabloon, form, {
    naar: (out) => `/beheer/sjablonen/${out.code}?voorbeeld=${out.nummer}`,
  });
}

export async function gebruik(_: Staat, form: FormData): Promise<Staat> {
  const staat = await act(neemSjabloonInGebruik, form);
  if (staat.status === 'gelukt') redirect(`/beheer/sjablonen/${String(form.get('code'))}`);
  return staat;
}

export async function bewaarAfzender(_: Staat, form: FormData): Promise<Staat> {
  const staat = await act(wijzigAfzender, form, { melding: () => 'De afzender is bewaard.' });
  if (staat.code !== 'gewijzigd-door-ander') {
    const { versie } = (staat.gegevens ?? {}) as { versie?: number };
    return versie ? { ...staat, waarden: { ...valuesOf(form), versie: String(versie) } } : staat;
  }
  const { versie } = staat.gegevens as { versie: number };
  return { ...staat, waarden: { ...staat.waarden, versie: String(versie) } };
}
