import { gelukt, nietGevonden, type Uitkomst } from '#lib/platform/errors.ts';
import { findSpreekuur, listGesprekken, readUitnodigingen } from '#lib/preventie/data.ts';
import { findVanReeks, listAdviezen, listSpreekuren, listVoorstellen } from '#lib/preventie/lezen/data.ts';
import type { Spreekurenlijst, Spreekuurkop, Spreekuurpagina } from '#lib/preventie/model.ts';
import { lijstSchema, reeksSchema, spreekuurSchema } from '#lib/preventie/schema.ts';
import { listScholen } from '#lib/scholen/data.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import { listResultaten } from '#lib/werkprocessen/codelijsten/data.ts';

export const listSpreekurenpagina = query({
  naam: 'spreekuren bekijken',
  permission: 'spreekuur.zien',
  verwerking: 'leerplicht-toezicht',
  input: lijstSchema,
  subject: 'geen-personen',
  run: async (toegang, na): Promise<Uitkomst<Spreekurenlijst>> =>
    gelukt({
      komend: await listSpreekuren(toegang, 'komend', na.komend),
      geweest: await listSpreekuren(toegang, 'geweest', na.geweest),
      adviezen: await listAdviezen(toegang, na.adviezen),
      scholen: (await listScholen(toegang)).map(({ id, naam }) => ({ id, naam })),
      vandaag: toegang.vandaag,
      mag: {
        plannen: mag(toegang.actor, 'spreekuur.plannen'),
        adviseren: mag(toegang.actor, 'spreekuur.houden'),
      },
    }),
});

/** For which spreekuur a series of invitations was made, so that one finds the way back. */
export const findSpreekuurVanReeks = query({
  naam: 'spreekuur bij een reeks brieven zoeken',
  permission: 'spreekuur.zien',
  verwerking: 'leerplicht-toezicht',
  input: reeksSchema,
  subject: 'geen-personen',
  run: async (toegang, { reeksId }): Promise<Uitkomst<Spreekuurkop>> => {
    const spreekuur = await findVanReeks(toegang, reeksId);
    return spreekuur ? gelukt(spreekuur) : nietGevonden('Dit spreekuur');
  },
});

/** As many as one picks from at a glance; whoever is put on the list makes room for the next. */
const MEESTE_VOORSTELLEN = 20;

/** The day list of one school: who comes when, why, and what came of it. */
export const readSpreekuur = query({
  naam: 'spreekuur openen',
  permission: 'spreekuur.zien',
  verwerking: 'leerplicht-toezicht',
  input: spreekuurSchema,
  subject: (out: Spreekuurpagina) => [
    ...out.gesprekken.map((gesprek) => gesprek.jongereId),
    ...out.voorstellen.map((voorstel) => voorstel.jongereId),
  ],
  run: async (toegang, { id }): Promise<Uitkomst<Spreekuurpagina>> => {
    const spreekuur = await findSpreekuur(toegang, id);
    if (!spreekuur) return nietGevonden('Dit spreekuur');
    const plannen = mag(toegang.actor, 'spreekuur.plannen') && spreekuur.status === 'gepland';
    const gevonden = plannen
      ? await listVoorstellen(toegang, id, spreekuur.schoolId, MEESTE_VOORSTELLEN + 1)
      : [];
    return gelukt({
      spreekuur,
      gesprekken: await listGesprekken(toegang, id),
      voorstellen: gevonden.slice(0, MEESTE_VOORSTELLEN),
      meerVoorstellen: gevonden.length > MEESTE_VOORSTELLEN,
      resultaten: (await listResultaten(toegang, 'preventief')).filter(({ kern }) => kern !== 'overleden'),
      vandaag: toegang.vandaag,
      reeksId: (await readUitnodigingen(toegang, id)).reeksId,
      mag: {
        plannen,
        houden: mag(toegang.actor, 'spreekuur.houden'),
        uitnodigen: plannen && mag(toegang.actor, 'brief.maken') && spreekuur.datum >= toegang.vandaag,
      },
    });
  },
});
