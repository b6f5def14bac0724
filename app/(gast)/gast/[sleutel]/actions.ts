'use server';
import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { gastkoekje } from '#components/overleggen/gastkoekje.ts';
import { openMetCode, vraagGastcode } from '#lib/overleggen/gasten/deur/commands.ts';
import { mayAsk } from '#lib/platform/tempo.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';

type Antwoord = Promise<FormulierStaat>;
const TE_VAAK = {
  status: 'geweigerd',
  code: 'te-vaak',
  zin: 'Dat gaat te snel. Probeer het over een minuut weer.',
} as const;
const rustig = async () =>
  mayAsk(`gastcode|${(await headers()).get('x-baken-adres') ?? 'onbekend'}`, Date.now(), 10);
const veld = (form: FormData, naam: string) => String(form.get(naam) ?? '').trim();

/** The code, and with it a cookie that opens this one page for half an hour and goes nowhere else. */
export async function vulCodeIn(_: FormulierStaat, form: FormData): Antwoord {
  if (!(await rustig())) return TE_VAAK;
  const sleutel = veld(form, 'sleutel');
  const code = veld(form, 'code').replaceAll(/\s/g, '');
  if (!/^\d{6}$/.test(code)) {
    const zin = 'Vul de zes cijfers van uw code in.';
    return { status: 'geweigerd', code: 'ongeldige-invoer', zin, velden: { code: zin } };
  }
  const uitkomst = await openMetCode(sleutel, code);
  if (!uitkomst.ok) {
    const { zin, code: soort } = uitkomst.weigering;
    return { status: 'geweigerd', code: soort, zin, velden: { code: zin } };
  }
  (await cookies()).set(gastkoekje(sleutel, uitkomst.waarde.sessie));
  redirect(`/gast/${sleutel}`);
}

export async function vraagCode(_: FormulierStaat, form: FormData): Antwoord {
  if (!(await rustig())) return TE_VAAK;
  const uitkomst = await vraagGastcode(veld(form, 'sleutel'));
  if (!uitkomst.ok) return { status: 'geweigerd', ...uitkomst.weigering };
  return { status: 'gelukt', zin: 'De code is onderweg naar uw mail. Hij werkt een kwartier.' };
}
