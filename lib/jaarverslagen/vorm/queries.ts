import { findIndicator, INDICATOREN } from '#lib/indicatoren/catalogus.ts';
import { readContext } from '#lib/indicatoren/data.ts';
import type { Dimensiewaarde } from '#lib/indicatoren/model.ts';
import { jaarvraag, waardenVan } from '#lib/indicatoren/rules.ts';
import { schooljaarVan } from '#lib/kalender/rules.ts';
import { gelukt, nietGevonden, type Uitkomst } from '#lib/platform/errors.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import { findVorm, listVervallen } from './data.ts';
import type { Hoofdstuk, Onderdeel, Vorm } from './model.ts';
import { weergavenVan, zoekIn } from './rules.ts';
import { legeVraag, onderdeelSchema, zoekSchema } from './schema.ts';

const MAKEN = {
  permission: 'jaarverslag.maken',
  verwerking: 'verantwoording',
  subject: 'geen-personen',
} as const;

export type Vormpagina = {
  readonly vorm: Vorm | null;
  readonly vervallen: readonly { deel: 'hoofdstuk' | 'onderdeel'; id: string; titel: string }[];
  readonly magMaken: boolean;
};

/** The form of the bureau with its chapters in order. */
export const readVorm = query({
  ...MAKEN,
  permission: 'jaarverslag.zien',
  naam: 'vorm van het jaarverslag bekijken',
  input: legeVraag,
  run: async (toegang): Promise<Uitkomst<Vormpagina>> =>
    gelukt({
      vorm: (await findVorm(toegang)) ?? null,
      vervallen: await listVervallen(toegang),
      magMaken: mag(toegang.actor, 'jaarverslag.maken'),
    }),
});

export type Gevondencijfer = {
  readonly code: string;
  readonly titel: string;
  readonly vraag: string;
  readonly weergaven: readonly string[];
};
export type Hoofdstukvorm = {
  readonly hoofdstuk: Hoofdstuk;
  readonly zoek: string;
  readonly gevonden: readonly Gevondencijfer[];
};

/** One chapter of the form, and the figures of the catalogue that fit what was searched for. */
export const readHoofdstukvorm = query({
  ...MAKEN,
  naam: 'hoofdstuk van de vorm openen',
  input: zoekSchema,
  run: async (toegang, { id, zoek }): Promise<Uitkomst<Hoofdstukvorm>> => {
    const hoofdstuk = (await findVorm(toegang))?.hoofdstukken.find((item) => item.id === id);
    if (!hoofdstuk) return nietGevonden('Dit hoofdstuk');
    const gevonden = zoek === '' ? [] : zoekIn(INDICATOREN, zoek);
    return gelukt({
      ...{ hoofdstuk, zoek },
      gevonden: gevonden.map((indicator) => ({
        ...{ code: indicator.code, titel: indicator.titel, vraag: indicator.vraag },
        weergaven: weergavenVan(indicator).map(({ titel }) => titel),
      })),
    });
  },
});

export type Onderdeelpagina = {
  readonly onderdeel: Onderdeel;
  readonly hoofdstuk: Pick<Hoofdstuk, 'id' | 'titel'>;
  readonly cijfer: string;
  readonly dimensies: readonly {
    readonly code: string;
    readonly label: string;
    readonly vast: boolean;
    readonly waarden: readonly Dimensiewaarde[];
  }[];
};

/** One figure of the form with the dimensions one can choose from. */
export const readOnderdeel = query({
  ...MAKEN,
  naam: 'cijfer van de vorm openen',
  input: onderdeelSchema,
  run: async (toegang, { id }): Promise<Uitkomst<Onderdeelpagina>> => {
    const vorm = await findVorm(toegang);
    const hoofdstuk = vorm?.hoofdstukken.find(({ onderdelen }) => onderdelen.some((item) => item.id === id));
    const onderdeel = hoofdstuk?.onderdelen.find((item) => item.id === id);
    const indicator = onderdeel && findIndicator(onderdeel.indicator);
    if (!hoofdstuk || !onderdeel || !indicator) return nietGevonden('Dit cijfer');
    const jaar = jaarvraag(schooljaarVan(toegang.vandaag), toegang.vandaag);
    const waarden = waardenVan(indicator, await readContext(toegang, [jaar]), jaar);
    return gelukt({
      ...{ onderdeel, cijfer: indicator.titel },
      hoofdstuk: { id: hoofdstuk.id, titel: hoofdstuk.titel },
      dimensies: indicator.dimensies.map(({ code, label, vast }) => ({
        ...{ code, label, vast: vast === true },
        waarden: waarden[code] ?? [],
      })),
    });
  },
});
