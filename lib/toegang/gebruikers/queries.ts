import { gelukt, nietGevonden } from '#lib/platform/errors.ts';
import { query } from '#lib/toegang/front-door.ts';
import { readGebruiker, readGebruikers, readGemeenten } from '#lib/toegang/gebruikers/data.ts';
import { standOp } from '#lib/toegang/gebruikers/rules.ts';
import { gebruikerSchema, listGebruikersSchema } from '#lib/toegang/gebruikers/schema.ts';

const basis = {
  permission: 'gebruiker.beheren',
  verwerking: 'beheer-en-beveiliging',
  subject: 'geen-personen', // colleagues, not data subjects of the casework
} as const;

export const listGebruikers = query({
  ...basis,
  naam: 'gebruikers bekijken',
  input: listGebruikersSchema,
  run: async (toegang, input) => {
    const [alle, gemeenten] = [await readGebruikers(toegang), await readGemeenten(toegang)];
    const gebruikers = alle.map((gebruiker) => ({
      ...gebruiker,
      status: standOp(gebruiker, toegang.vandaag),
    }));
    const getoond = input.beeindigd ? gebruikers : gebruikers.filter((item) => item.status !== 'beëindigd');
    return gelukt({ gebruikers: getoond, verborgen: gebruikers.length - getoond.length, gemeenten });
  },
});

export const showGebruiker = query({
  ...basis,
  naam: 'gebruiker bekijken',
  input: gebruikerSchema,
  run: async (toegang, input) => {
    const gebruiker = await readGebruiker(toegang, input.id);
    if (!gebruiker) return nietGevonden('Deze gebruiker');
    toegang.merkAan({ soort: 'gebruiker', id: gebruiker.id });
    return gelukt({
      gebruiker: { ...gebruiker, status: standOp(gebruiker, toegang.vandaag) },
      gemeenten: await readGemeenten(toegang),
      isZelf: gebruiker.id === toegang.gebruikerId,
      vandaag: toegang.vandaag,
    });
  },
});

/** What the form for a new colleague needs. */
export const prepareGebruiker = query({
  ...basis,
  naam: 'formulier nieuwe gebruiker openen',
  input: gebruikerSchema.partial(),
  run: async (toegang) => gelukt({ gemeenten: await readGemeenten(toegang), vandaag: toegang.vandaag }),
});
