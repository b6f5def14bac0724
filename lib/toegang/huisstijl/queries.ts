import { gelukt } from '#lib/platform/errors.ts';
import { query } from '#lib/toegang/front-door.ts';
import { readGekozen } from '#lib/toegang/huisstijl/data.ts';
import { geenInvoer } from '#lib/toegang/huisstijl/schema.ts';
import { isThema, STANDAARD_THEMA, THEMAS, type Thema } from '#lib/toegang/themas.ts';

export type Huisstijl = { readonly thema: Thema; readonly naam: string };

export type Huisstijlkeuze = {
  readonly geldt: Thema;
  /** As it stands in the database; null when nobody chose yet. */
  readonly gekozen: string | null;
  readonly alle: readonly Huisstijl[];
};

export const readHuisstijlkeuze = query({
  naam: 'huisstijl van het bureau bekijken',
  permission: 'bureau.inrichten',
  verwerking: 'beheer-en-beveiliging',
  input: geenInvoer,
  subject: 'geen-personen',
  run: async (toegang) => {
    const gekozen = await readGekozen(toegang);
    return gelukt<Huisstijlkeuze>({
      geldt: isThema(gekozen) ? gekozen : STANDAARD_THEMA,
      gekozen,
      alle: Object.keys(THEMAS)
        .filter(isThema)
        .map((thema) => ({ thema, naam: THEMAS[thema] })),
    });
  },
});
