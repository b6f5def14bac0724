'use server';
import { act, type FormulierStaat } from '#lib/toegang/act.ts';
import {
  bewaarWeergave,
  kiesKolommenVanLijst,
  verwijderWeergave,
  vraagExport,
} from '#lib/toegang/lijsten/commands.ts';
import { LIJSTEN } from '#lib/toegang/lijsten/labels.ts';

type Staat = FormulierStaat;

export async function kiesKolommen(_: Staat, form: FormData): Promise<Staat> {
  return act(kiesKolommenVanLijst, form, { melding: () => 'De kolommen zijn bewaard.' });
}

export async function bewaar(_: Staat, form: FormData): Promise<Staat> {
  return act(bewaarWeergave, form, { naar: ({ lijst, vraag }) => LIJSTEN[lijst] + (vraag && `?${vraag}`) });
}

export async function verwijder(_: Staat, form: FormData): Promise<Staat> {
  return act(verwijderWeergave, form, { melding: () => 'De weergave is weg.' });
}

export async function vraagBestand(_: Staat, form: FormData): Promise<Staat> {
  return act(vraagExport, form, {
    naar: ({ lijst, vraag, exportId }) => `${LIJSTEN[lijst]}?${vraag}${vraag ? '&' : ''}export=${exportId}`,
  });
}
