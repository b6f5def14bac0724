import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import {
  findMaatregel,
  insertMaatregel,
  readOmgeving,
  saveGesloten,
  updateMaatregel,
} from '#lib/vsv-trajecten/maatregelen/data.ts';
import type { Maatregelrij } from '#lib/vsv-trajecten/maatregelen/model.ts';
import { refuseMaatregel } from '#lib/vsv-trajecten/maatregelen/rules.ts';
import {
  maatregelKopSchema,
  maatregelSchema,
  maatregelSluitSchema,
  maatregelWijzigSchema,
} from '#lib/vsv-trajecten/maatregelen/schema.ts';

const KERN = {
  permission: 'maatregel.beheren',
  verwerking: 'sturing-en-kwaliteit',
  subject: 'geen-personen',
} as const;
type Klaar = { readonly id: string };

export const addMaatregel = command({
  ...KERN,
  naam: 'maatregel toevoegen',
  input: maatregelSchema,
  run: async (toegang, input): Promise<Uitkomst<Klaar>> => {
    const { namen } = await readOmgeving(toegang, null);
    const refused = refuseMaatregel(input, namen, null);
    if (refused) return refused;
    const id = await insertMaatregel(toegang, input);
    toegang.merkAan({ soort: 'maatregel', id });
    return gelukt({ id });
  },
});

export const changeMaatregel = command({
  ...KERN,
  naam: 'maatregel wijzigen',
  input: maatregelWijzigSchema,
  run: (toegang, input) =>
    change(toegang, input, async () => {
      const { namen, gebruik } = await readOmgeving(toegang, input.id);
      return refuseMaatregel(input, namen, gebruik) ?? updateMaatregel(toegang, input, input);
    }),
});

/** Nothing new is paid from it; what runs goes on, and its yield stays to be seen. */
export const closeMaatregel = command({
  ...KERN,
  naam: 'maatregel sluiten',
  input: maatregelSluitSchema,
  run: (toegang, input) =>
    change(toegang, input, async ({ van, geslotenOp }) => {
      if (geslotenOp) return weiger('al-gesloten', 'Deze maatregel is al gesloten.');
      const zin = 'Kies een dag tussen het begin en vandaag.';
      if (input.op > toegang.vandaag || input.op < van) return weiger('datum', zin, { velden: { op: zin } });
      return saveGesloten(toegang, input, input.op);
    }),
});

export const reopenMaatregel = command({
  ...KERN,
  naam: 'maatregel heropenen',
  input: maatregelKopSchema,
  run: (toegang, input) =>
    change(toegang, input, async ({ geslotenOp, naam }) => {
      if (!geslotenOp) return weiger('niet-gesloten', 'Deze maatregel is niet gesloten.');
      const { namen } = await readOmgeving(toegang, input.id);
      if (namen.some((ander) => ander.toLowerCase() === naam.toLowerCase()))
        return weiger(
          'dubbel',
          'Er is intussen een open maatregel met deze naam. Geef die eerst een andere naam.',
        );
      return saveGesloten(toegang, input, null);
    }),
});

async function change(
  toegang: Toegang,
  { id, versie }: { id: string; versie: number },
  werkwijze: (maatregel: Maatregelrij) => Promise<boolean | Extract<Uitkomst<never>, { ok: false }>>,
): Promise<Uitkomst<Klaar>> {
  const maatregel = await findMaatregel(toegang, id);
  if (!maatregel) return nietGevonden('Deze maatregel');
  toegang.merkAan({ soort: 'maatregel', id });
  const bewaard = maatregel.versie === versie && (await werkwijze(maatregel));
  if (bewaard === true) return gelukt({ id });
  return bewaard === false
    ? weiger(
        'gewijzigd-door-ander',
        'Een collega heeft deze maatregel intussen gewijzigd. Kijk na wat er nu staat; wat u typte staat er nog.',
      )
    : bewaard;
}
