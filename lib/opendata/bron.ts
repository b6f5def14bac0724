import { z } from 'zod';
import type { Bladzijde, Deel } from './model.ts';
import * as maak from './rules.ts';

/** What a reader of a resource gets: what was asked, checked, and how addresses look from outside. */
export type Vraagstelling = {
  readonly plek: Readonly<Record<string, string>>;
  readonly zoek: Readonly<Record<string, unknown>>;
  readonly adressen: maak.Adressen;
};

/** `stempel`: stands for the content as long as it is frozen; without it the content itself is stamped. */
export type Gevonden = {
  readonly inhoud: unknown;
  readonly stempel?: string;
  readonly soort?: Mediasoort;
  readonly naam?: string;
  readonly beschrevenDoor?: string;
};
export type Uitkomst = Gevonden | { readonly weg: string } | undefined;

export type Mediasoort = 'application/json' | 'application/ld+json' | 'text/csv' | 'application/csvm+json';

export type Bron = {
  readonly pad: string;
  readonly naam: string;
  readonly samenvatting: string;
  readonly vraag: z.ZodObject;
  /** What it answers, by kind; the first unless the reader says otherwise. */
  readonly vormen: Readonly<Partial<Record<Mediasoort, z.ZodType>>>;
  readonly lees: (stelling: Vraagstelling) => Promise<Uitkomst>;
};

export const bladzijdeVan = (zoek: Vraagstelling['zoek']) =>
  z.object({ pagina: z.number(), paginaGrootte: z.number() }).parse(zoek);

/** A list of which everything is at hand, a page of it, each item made into its answer. */
export function lijst<T>(
  pad: string,
  lees: (zoek: Vraagstelling['zoek'], bladzijde: Bladzijde) => Promise<Deel<T>>,
  antwoord: (item: T, adressen: maak.Adressen) => unknown,
): Bron['lees'] {
  return async ({ zoek, adressen }) => {
    const bladzijde = bladzijdeVan(zoek);
    const { items, totaal } = await lees(zoek, bladzijde);
    const filters = Object.entries(zoek).filter(
      ([sleutel, waarde]) => !(sleutel in bladzijde) && waarde !== undefined,
    );
    const vragen = Object.fromEntries(filters.map(([sleutel, waarde]) => [sleutel, String(waarde)]));
    const deel = { items: items.map((item) => antwoord(item, adressen)), totaal };
    return { inhoud: maak.lijstAntwoord(deel, bladzijde, { pad, vraag: vragen, adressen }) };
  };
}
