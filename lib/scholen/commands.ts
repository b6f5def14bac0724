import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { findSchoolByBrin, insertSchool, isGemeente, updateSchool } from '#lib/scholen/data.ts';
import { addSchoolSchema, changeSchoolSchema } from '#lib/scholen/schema.ts';

const basis = {
  permission: 'bureau.inrichten',
  verwerking: 'beheer-en-beveiliging',
  subject: 'geen-personen',
} as const;

/** Meldingen that came in while this school was unknown stay as they are; from now on its meldingen find it. */
export const addSchool = command({
  ...basis,
  naam: 'school toevoegen',
  input: addSchoolSchema,
  run: async (toegang, { brin, vestiging = '00', ...gegevens }) => {
    const gemeente = await checkGemeente(toegang, gegevens.gemeente);
    if (!gemeente.ok) return gemeente;
    const id = await insertSchool(toegang, { brin, vestiging, ...gegevens });
    if (id) {
      toegang.merkAan({ soort: 'school', id });
      return gelukt({ id, naam: gegevens.naam });
    }
    const bestaat = await findSchoolByBrin(toegang, brin, vestiging);
    const zin = `${brin}, vestiging ${vestiging}, staat er al${bestaat ? ` als ${bestaat.naam}` : ''}.`;
    return weiger('dubbel', zin, { velden: { brin: zin } });
  },
});

/** BRIN and vestiging stay: by them meldingen and enrolments found this school. */
export const changeSchool = command({
  ...basis,
  naam: 'school wijzigen',
  input: changeSchoolSchema,
  run: async (toegang, { id, ...gegevens }) => {
    const gemeente = await checkGemeente(toegang, gegevens.gemeente);
    if (!gemeente.ok) return gemeente;
    toegang.merkAan({ soort: 'school', id });
    if (!(await updateSchool(toegang, id, gegevens))) return nietGevonden('Deze school');
    return gelukt({ id, naam: gegevens.naam });
  },
});

async function checkGemeente(toegang: Toegang, code: string | undefined): Promise<Uitkomst<true>> {
  if (code === undefined || (await isGemeente(toegang, code))) return gelukt(true);
  const zin = 'Kies een gemeente uit de lijst.';
  return weiger('gemeente-onbekend', zin, { velden: { gemeente: zin } });
}
