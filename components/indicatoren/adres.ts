import { GEEN_KOLOM } from '#lib/indicatoren/weergave.ts';
import type { Dimensies, Indicator, Weergave } from '#lib/indicatoren/model.ts';

/** What stands in the address of an indicator page, besides its dimensions. */
export type Adresvraag = {
  readonly schooljaar: string;
  readonly kalenderjaar?: number | undefined;
  readonly peildatum?: string | undefined;
  readonly bekendOp?: string | undefined;
  readonly versie?: number | undefined;
};

/** The address of the page, the file or the cases of one cell, with what was asked. */
export function adresVan(
  indicator: Pick<Indicator, 'code'>,
  deel: '' | '/csv' | '/verloop' | '/zaken' | '/herziening',
  vraag: Adresvraag,
  dimensies: Dimensies,
): string {
  const params = new URLSearchParams({ schooljaar: vraag.schooljaar });
  if (vraag.kalenderjaar) params.set('kalenderjaar', String(vraag.kalenderjaar));
  if (vraag.peildatum) params.set('peildatum', vraag.peildatum);
  if (vraag.bekendOp) params.set('bekend-op', vraag.bekendOp);
  if (vraag.versie) params.set('versie', String(vraag.versie));
  for (const [code, waarde] of Object.entries(dimensies)) params.set(code, waarde);
  return `/rapportage/${indicator.code}${deel}?${params}`;
}

/** The page with one of the tables that people print of it. */
export function weergaveAdres(
  indicator: Pick<Indicator, 'code'>,
  vraag: Adresvraag,
  vast: Dimensies,
  weergave: Weergave,
): string {
  const adres = adresVan(indicator, '', vraag, { ...vast, ...weergave.filter });
  const indeling = new URLSearchParams(weergave.rijen.map((code) => ['rij', code]));
  indeling.set('kolom', weergave.kolom ?? GEEN_KOLOM);
  return `${adres}&${indeling}`;
}

type Params = Readonly<Record<string, string | string[] | undefined>>;

/** Reads such an address; what is no known dimension is left out. */
export function leesAdres(indicator: Indicator, params: Params) {
  const een = (naam: string) => {
    const waarde = params[naam];
    return Array.isArray(waarde) ? waarde[0] : waarde || undefined;
  };
  const keuzes = (vast: boolean): Dimensies =>
    Object.fromEntries(
      indicator.dimensies
        .filter((dimensie) => (dimensie.vast ?? false) === vast)
        .flatMap(({ code }) => {
          const waarde = een(code);
          return waarde ? [[code, waarde]] : [];
        }),
    );
  const rijen = params.rij ?? [];
  return {
    schooljaar: een('schooljaar'),
    kalenderjaar: een('kalenderjaar'),
    peildatum: een('peildatum'),
    bekendOp: een('bekend-op'),
    versie: een('versie'),
    filter: keuzes(false),
    vast: keuzes(true),
    rijen: Array.isArray(rijen) ? rijen : [rijen],
    kolom: een('kolom'),
    aandeel: een('aandeel'),
  };
}
