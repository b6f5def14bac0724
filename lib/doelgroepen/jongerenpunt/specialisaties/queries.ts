import { gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import { query } from '#lib/toegang/front-door.ts';
import { readCodes } from '#lib/doelgroepen/jongerenpunt/specialisaties/data.ts';
import type { Specialisatiekeuze } from '#lib/doelgroepen/jongerenpunt/specialisaties/model.ts';
import { readSpecialisatiesSchema } from '#lib/doelgroepen/jongerenpunt/specialisaties/schema.ts';
import { listCodewaarden } from '#lib/werkprocessen/codelijsten/data.ts';

export const readSpecialisaties = query({
  naam: 'specialisaties van een collega bekijken',
  permission: 'gebruiker.beheren',
  verwerking: 'beheer-en-beveiliging',
  input: readSpecialisatiesSchema,
  subject: 'geen-personen',
  run: async (toegang, { gebruikerId }): Promise<Uitkomst<Specialisatiekeuze>> =>
    gelukt({
      gebruikerId,
      gekozen: await readCodes(toegang, gebruikerId),
      keuzes: (await listCodewaarden(toegang, 'specialisatie')).map(({ code, label }) => ({ code, label })),
    }),
});
