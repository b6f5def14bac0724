import { gelukt, nietGevonden } from '#lib/platform/errors.ts';
import { query } from '#lib/toegang/front-door.ts';
import { readEigenLijsten, startCodelijst } from '#lib/werkprocessen/codelijsten/beheer/data.ts';
import { isVasteLijst, kernVan, VASTE_LIJSTEN } from '#lib/werkprocessen/codelijsten/beheer/rules.ts';
import { codelijstSchema, listCodelijstenSchema } from '#lib/werkprocessen/codelijsten/beheer/schema.ts';

const basis = {
  permission: 'bureau.inrichten',
  verwerking: 'beheer-en-beveiliging',
  subject: 'geen-personen',
} as const;

/** All code lists of the bureau, with how many values and how many that map onto nothing. */
export const listCodelijsten = query({
  ...basis,
  naam: 'codelijsten bekijken',
  input: listCodelijstenSchema,
  run: async (toegang) => {
    const eigen = await readEigenLijsten(toegang);
    const namen = [...VASTE_LIJSTEN, ...[...eigen.keys()].filter((lijst) => !isVasteLijst(lijst))];
    return gelukt(
      namen.map((lijst) => {
        const waarden = eigen.get(lijst) ?? startCodelijst(lijst).waarden;
        return {
          lijst,
          eigen: eigen.has(lijst),
          aantal: waarden.filter((waarde) => !waarde.verlopen).length,
          zonderKern: waarden.filter((waarde) => waarde.kernLabel === null).length,
        };
      }),
    );
  },
});

export const showCodelijst = query({
  ...basis,
  naam: 'codelijst bekijken',
  input: codelijstSchema,
  run: async (toegang, { lijst }) => {
    const eigen = (await readEigenLijsten(toegang)).get(lijst);
    if (!eigen && !isVasteLijst(lijst)) return nietGevonden('Deze codelijst');
    const codelijst = eigen ? { lijst, eigen: true, waarden: eigen } : startCodelijst(lijst);
    return gelukt({ codelijst, kern: kernVan(lijst), vandaag: toegang.vandaag });
  },
});
