import { z } from 'zod';
import { listSignaalrijen, readSignaaldetail } from '#lib/absoluut-verzuim/lijst/data.ts';
import { SIGNAALKOLOMMEN } from '#lib/absoluut-verzuim/lijst/kolommen.ts';
import type { Signalenlijst } from '#lib/absoluut-verzuim/lijst/model.ts';
import { lijstSchema } from '#lib/absoluut-verzuim/lijst/schema.ts';
import { findVergelijking, listVergelijkingen } from '#lib/absoluut-verzuim/vergelijken/data.ts';
import { vergelijkingId } from '#lib/absoluut-verzuim/vergelijken/schema.ts';
import { gelukt, nietGevonden, type Uitkomst } from '#lib/platform/errors.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import { readLijststand } from '#lib/toegang/lijsten/data.ts';
import { listGemeenten } from '#lib/werkprocessen/gemeenten/data.ts';

const PER_PAGINA = 50;
const VERGELIJKINGEN = 12;

/** Signals with why they are there, and beside them the one that was chosen. */
export const listAbsoluut = query({
  naam: 'signalen absoluut verzuim bekijken',
  permission: 'absoluut.zien',
  verwerking: 'leerplicht-toezicht',
  input: lijstSchema,
  subject: ({ rijen, detail }: Signalenlijst) => [
    ...rijen.map(({ jongereId }) => jongereId),
    ...(detail ? [detail.signaal.jongereId] : []),
  ],
  run: async (toegang, vraag): Promise<Uitkomst<Signalenlijst>> => {
    const gevonden = await listSignaalrijen(toegang, vraag, PER_PAGINA + 1);
    const rijen = gevonden.slice(0, PER_PAGINA);
    const { actor } = toegang;
    return gelukt({
      rijen,
      verder: gevonden.length > PER_PAGINA ? (rijen.at(-1)?.id ?? null) : null,
      detail: vraag.signaal ? await readSignaaldetail(toegang, vraag.signaal) : null,
      gemeenten: await listGemeenten(toegang),
      stand: await readLijststand(toegang, 'absoluut-verzuim', SIGNAALKOLOMMEN),
      vandaag: toegang.vandaag,
      mag: {
        controleren: mag(actor, 'absoluut.controleren'),
        bevestigen: mag(actor, 'absoluut.bevestigen'),
        vergelijken: mag(actor, 'absoluut.vergelijken'),
        brief: mag(actor, 'brief.maken'),
      },
    });
  },
});

/** The comparisons that were made, newest first. */
export const overzichtVergelijkingen = query({
  naam: 'vergelijkingen absoluut verzuim bekijken',
  permission: 'absoluut.zien',
  verwerking: 'leerplicht-toezicht',
  input: z.object({}),
  subject: 'geen-personen',
  run: async (toegang) =>
    gelukt({
      vergelijkingen: await listVergelijkingen(toegang, VERGELIJKINGEN),
      mag: { vergelijken: mag(toegang.actor, 'absoluut.vergelijken') },
    }),
});

/** One comparison: whether it is done, and what it found. */
export const showVergelijking = query({
  naam: 'verslag van vergelijking openen',
  permission: 'absoluut.zien',
  verwerking: 'leerplicht-toezicht',
  input: vergelijkingId,
  subject: 'geen-personen',
  run: async (toegang, { id }) => {
    const vergelijking = await findVergelijking(toegang, id);
    if (!vergelijking) return nietGevonden('Deze vergelijking');
    return gelukt({
      vergelijking,
      mag: { vergelijken: mag(toegang.actor, 'absoluut.vergelijken') },
    });
  },
});
