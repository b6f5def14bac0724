import { gelukt, nietGevonden, type Uitkomst } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { hoofdstukOf, ingehaald } from '../commands.ts';
import { findVorm, insertOnderdeel, saveOnderdeel, saveVolgorde, setVervallen } from '../data.ts';
import type { Onderdeel } from '../model.ts';
import { onderdeelVan, verschuif } from '../rules.ts';
import {
  nieuwOnderdeelSchema,
  onderdeelSchema,
  schuifOnderdeelSchema,
  wijzigOnderdeelSchema,
} from '../schema.ts';

const MAKEN = {
  permission: 'jaarverslag.maken',
  verwerking: 'verantwoording',
  subject: 'geen-personen',
} as const;
type Klaar = { id: string };

export const addOnderdeel = command({
  ...MAKEN,
  naam: 'cijfer aan het jaarverslag toevoegen',
  input: nieuwOnderdeelSchema,
  run: async (toegang, { hoofdstukId, indicator, weergave }): Promise<Uitkomst<Klaar>> => {
    if (!(await hoofdstukOf(toegang, hoofdstukId))) return nietGevonden('Dit hoofdstuk');
    const onderdeel = onderdeelVan({ indicator, ...(weergave ? { weergave } : {}) });
    if (!onderdeel.ok) return onderdeel;
    return gelukt({ id: await insertOnderdeel(toegang, hoofdstukId, onderdeel.waarde) });
  },
});

export const changeOnderdeel = command({
  ...MAKEN,
  naam: 'cijfer van het jaarverslag wijzigen',
  input: wijzigOnderdeelSchema,
  run: async (toegang, { id, versie, ...rest }): Promise<Uitkomst<Klaar & { hoofdstukId: string }>> => {
    const oud = await onderdeelOf(toegang, id);
    if (!oud) return nietGevonden('Dit cijfer');
    const nieuw = onderdeelVan({ ...rest, indicator: oud.indicator });
    if (!nieuw.ok) return nieuw;
    return (await saveOnderdeel(toegang, { id, versie }, nieuw.waarde))
      ? gelukt({ id, hoofdstukId: oud.hoofdstukId })
      : ingehaald();
  },
});

export const moveOnderdeel = command({
  ...MAKEN,
  naam: 'cijfer van het jaarverslag verplaatsen',
  input: schuifOnderdeelSchema,
  run: async (toegang, { id, richting }): Promise<Uitkomst<Klaar>> => {
    const vorm = await findVorm(toegang);
    const hoofdstuk = vorm?.hoofdstukken.find((item) => item.onderdelen.some((deel) => deel.id === id));
    if (!hoofdstuk) return nietGevonden('Dit cijfer');
    const volgorde = verschuif(hoofdstuk.onderdelen, id, richting);
    await saveVolgorde(
      toegang,
      'onderdeel',
      volgorde.map((item) => item.id),
    );
    return gelukt({ id });
  },
});

export const removeOnderdeel = command({
  ...MAKEN,
  naam: 'cijfer uit het jaarverslag halen',
  input: onderdeelSchema,
  run: async (toegang, { id }): Promise<Uitkomst<Klaar>> =>
    (await setVervallen(toegang, 'onderdeel', id, toegang.nu)) ? gelukt({ id }) : nietGevonden('Dit cijfer'),
});

export const returnOnderdeel = command({
  ...MAKEN,
  naam: 'cijfer in het jaarverslag terugzetten',
  input: onderdeelSchema,
  run: async (toegang, { id }): Promise<Uitkomst<Klaar>> =>
    (await setVervallen(toegang, 'onderdeel', id, null)) ? gelukt({ id }) : nietGevonden('Dit cijfer'),
});

async function onderdeelOf(toegang: Toegang, id: string): Promise<Onderdeel | undefined> {
  const vorm = await findVorm(toegang);
  return (vorm?.hoofdstukken ?? []).flatMap(({ onderdelen }) => onderdelen).find((item) => item.id === id);
}
