import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import {
  findVorm,
  insertHoofdstuk,
  insertOnderdeel,
  insertVorm,
  saveHoofdstuk,
  saveVolgorde,
  saveVorm,
  setVervallen,
} from './data.ts';
import type { Hoofdstuk, Vormgegevens } from './model.ts';
import { onderdeelVan, verschuif } from './rules.ts';
import {
  beginLeegSchema,
  beginVormSchema,
  hoofdstukSchema,
  nieuwHoofdstukSchema,
  schuifHoofdstukSchema,
  wijzigHoofdstukSchema,
  wijzigVormSchema,
} from './schema.ts';
import { VOORBEELDVORM } from './voorbeeld.ts';

const MAKEN = {
  permission: 'jaarverslag.maken',
  verwerking: 'verantwoording',
  subject: 'geen-personen',
} as const;
type Klaar = { id: string };

/** Takes over a whole form; every figure must be one of the catalogue. */
export const beginVorm = command({
  ...MAKEN,
  naam: 'vorm van het jaarverslag overnemen',
  input: beginVormSchema,
  run: (toegang, gegevens): Promise<Uitkomst<Klaar>> => begin(toegang, gegevens as Vormgegevens),
});

/** Begins with chapters and figures as an example, or with an empty sheet. */
export const beginMet = command({
  ...MAKEN,
  naam: 'vorm van het jaarverslag beginnen',
  input: beginLeegSchema,
  run: (toegang, { titel, met }): Promise<Uitkomst<Klaar>> =>
    begin(
      toegang,
      met === 'voorbeeld' ? { ...VOORBEELDVORM, titel } : { titel, perGemeente: false, hoofdstukken: [] },
    ),
});

async function begin(toegang: Toegang, vorm: Vormgegevens): Promise<Uitkomst<Klaar>> {
  const gelezen = vorm.hoofdstukken.map(({ onderdelen = [], ...hoofdstuk }) => ({
    hoofdstuk,
    onderdelen: onderdelen.map(onderdeelVan),
  }));
  for (const uitkomst of gelezen.flatMap(({ onderdelen }) => onderdelen)) if (!uitkomst.ok) return uitkomst;
  const { titel, ondertitel = null, perGemeente } = vorm;
  if (!(await insertVorm(toegang, { titel, ondertitel, perGemeente })))
    return weiger('bestaat-al', 'Dit bureau heeft al een vorm voor het jaarverslag. Wijzig die.');
  for (const { hoofdstuk, onderdelen } of gelezen) {
    const id = await insertHoofdstuk(toegang, { titel: hoofdstuk.titel, tekst: hoofdstuk.tekst ?? '' });
    for (const onderdeel of onderdelen)
      if (onderdeel.ok) await insertOnderdeel(toegang, id, onderdeel.waarde);
  }
  return gelukt({ id: String(toegang.bureauId) });
}

export const changeVorm = command({
  ...MAKEN,
  naam: 'titel van het jaarverslag wijzigen',
  input: wijzigVormSchema,
  run: async (toegang, { versie, ...kop }): Promise<Uitkomst<Klaar>> =>
    (await saveVorm(toegang, versie, kop)) ? gelukt({ id: String(toegang.bureauId) }) : ingehaald(),
});

export const addHoofdstuk = command({
  ...MAKEN,
  naam: 'hoofdstuk aan het jaarverslag toevoegen',
  input: nieuwHoofdstukSchema,
  run: async (toegang, { titel }): Promise<Uitkomst<Klaar>> => {
    if (!(await findVorm(toegang))) return nietGevonden('De vorm van het jaarverslag');
    return gelukt({ id: await insertHoofdstuk(toegang, { titel, tekst: '' }) });
  },
});

export const changeHoofdstuk = command({
  ...MAKEN,
  naam: 'hoofdstuk van het jaarverslag wijzigen',
  input: wijzigHoofdstukSchema,
  run: async (toegang, input): Promise<Uitkomst<Klaar>> => {
    if (!(await hoofdstukOf(toegang, input.id))) return nietGevonden('Dit hoofdstuk');
    return (await saveHoofdstuk(toegang, input)) ? gelukt({ id: input.id }) : ingehaald();
  },
});

export const moveHoofdstuk = command({
  ...MAKEN,
  naam: 'hoofdstuk van het jaarverslag verplaatsen',
  input: schuifHoofdstukSchema,
  run: async (toegang, { id, richting }): Promise<Uitkomst<Klaar>> => {
    const vorm = await findVorm(toegang);
    if (!vorm?.hoofdstukken.some((item) => item.id === id)) return nietGevonden('Dit hoofdstuk');
    const volgorde = verschuif(vorm.hoofdstukken, id, richting);
    await saveVolgorde(
      toegang,
      'hoofdstuk',
      volgorde.map((item) => item.id),
    );
    return gelukt({ id });
  },
});

export const removeHoofdstuk = command({
  ...MAKEN,
  naam: 'hoofdstuk uit het jaarverslag halen',
  input: hoofdstukSchema,
  run: async (toegang, { id }): Promise<Uitkomst<Klaar>> =>
    (await setVervallen(toegang, 'hoofdstuk', id, toegang.nu))
      ? gelukt({ id })
      : nietGevonden('Dit hoofdstuk'),
});

export const returnHoofdstuk = command({
  ...MAKEN,
  naam: 'hoofdstuk in het jaarverslag terugzetten',
  input: hoofdstukSchema,
  run: async (toegang, { id }): Promise<Uitkomst<Klaar>> =>
    (await setVervallen(toegang, 'hoofdstuk', id, null)) ? gelukt({ id }) : nietGevonden('Dit hoofdstuk'),
});

export async function hoofdstukOf(toegang: Toegang, id: string): Promise<Hoofdstuk | undefined> {
  return (await findVorm(toegang))?.hoofdstukken.find((item) => item.id === id);
}

export function ingehaald() {
  return weiger('gewijzigd-door-ander', 'Een collega heeft dit intussen gewijzigd. Laad de pagina opnieuw.');
}
