import { gelukt } from '#lib/platform/errors.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import { listBuitenlandseScholen, listVerklaarders } from '#lib/vrijstellingen/register/data.ts';
import { leegSchema } from '#lib/vrijstellingen/register/schema.ts';

/** The registers behind the checks: who may declare, and which schools abroad there are. */
export const readRegisters = query({
  naam: 'verklaarders en scholen in het buitenland bekijken',
  permission: 'bureau.lezen',
  verwerking: 'leerplicht-toezicht',
  input: leegSchema,
  subject: 'geen-personen',
  run: async (toegang) =>
    gelukt({
      verklaarders: await listVerklaarders(toegang),
      scholen: await listBuitenlandseScholen(toegang),
      vandaag: toegang.vandaag,
      mag: {
        verklaarders: mag(toegang.actor, 'bureau.inrichten'),
        scholen: mag(toegang.actor, 'vrijstelling.behandelen') || mag(toegang.actor, 'bureau.inrichten'),
      },
    }),
});
