import { gelukt } from '#lib/platform/errors.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import { listBuitenlandseScholen, listVerklaarders } from '#lib/vrijstellingen/register/data.ts';
import { registersSchema } from '#lib/vrijstellingen/register/schema.ts';

/** As many as one reads; the others are found by their name. */
const MEESTE = 100;

/** The registers behind the checks: who may declare, and which schools abroad there are. */
export const readRegisters = query({
  naam: 'verklaarders en scholen in het buitenland bekijken',
  permission: 'bureau.lezen',
  verwerking: 'leerplicht-toezicht',
  input: registersSchema,
  subject: 'geen-personen',
  run: async (toegang, { zoek }) => {
    const verklaarders = await listVerklaarders(toegang, zoek, MEESTE + 1);
    const scholen = await listBuitenlandseScholen(toegang, zoek, MEESTE + 1);
    return gelukt({
      zoek,
      verklaarders: verklaarders.slice(0, MEESTE),
      scholen: scholen.slice(0, MEESTE),
      meer: { verklaarders: verklaarders.length > MEESTE, scholen: scholen.length > MEESTE },
      vandaag: toegang.vandaag,
      mag: {
        verklaarders: mag(toegang.actor, 'bureau.inrichten'),
        scholen: mag(toegang.actor, 'vrijstelling.behandelen') || mag(toegang.actor, 'bureau.inrichten'),
      },
    });
  },
});
