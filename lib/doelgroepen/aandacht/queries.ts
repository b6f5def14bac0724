import type { Datum } from '#lib/kalender/model.ts';
import { gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import { readLijststand } from '#lib/toegang/lijsten/data.ts';
import { exportQuery } from '#lib/toegang/lijsten/exporteren.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { readGrenzen } from '#lib/doelgroepen/grenzen/data.ts';
import { listKandidaten } from '#lib/doelgroepen/aandacht/data.ts';
import { AANDACHTKOLOMMEN } from '#lib/doelgroepen/aandacht/kolommen.ts';
import type { Aandachtlijst, Aandachtrij } from '#lib/doelgroepen/aandacht/model.ts';
import { aandachtspunten, opzijVoor } from '#lib/doelgroepen/aandacht/rules.ts';
import { lijstSchema, type Lijstvraag } from '#lib/doelgroepen/aandacht/schema.ts';

/** A page has as many pieces of work as fit about this many rows. */
const PER_PAGINA = 50;
const NET = 200;

/** What asks for attention, each with the sentence of its rule; what was set aside on request. */
export const readAandacht = query({
  naam: 'aandachtspunten bekijken',
  permission: 'aandacht.zien',
  verwerking: 'doorstroompunt-begeleiding',
  input: lijstSchema,
  subject: ({ rijen }: Aandachtlijst) => rijen.map(({ jongereId }) => jongereId),
  run: async (toegang, vraag): Promise<Uitkomst<Aandachtlijst>> => {
    return gelukt({
      ...(await vulPagina(toegang, vraag, PER_PAGINA)),
      contactDagen: (await readGrenzen(toegang)).aandacht,
      stand: await readLijststand(toegang, 'aandacht', AANDACHTKOLOMMEN),
      mag: { wegzetten: mag(toegang.actor, 'aandacht.wegzetten') },
    });
  },
});

export const exportAandacht = exportQuery({
  lijst: 'aandacht',
  zien: 'aandacht.zien',
  verwerking: 'doorstroompunt-begeleiding',
  filter: lijstSchema,
  kolommen: AANDACHTKOLOMMEN,
  rijen: async (toegang, vraag, hooguit) =>
    (await vulPagina(toegang, { ...vraag, na: undefined }, hooguit)).rijen,
  jongereVan: (rij) => rij.jongereId,
});

async function vulPagina(
  toegang: Toegang,
  vraag: Lijstvraag,
  aantal: number,
): Promise<{ rijen: Aandachtrij[]; verder: string | null }> {
  const { aandacht } = await readGrenzen(toegang);
  const rijen: Aandachtrij[] = [];
  let na = vraag.na;
  for (;;) {
    const net = await listKandidaten(toegang, vraag, na, NET);
    for (const [plek, kandidaat] of net.entries()) {
      rijen.push(...rijenVan(kandidaat, vraag, { vandaag: toegang.vandaag, aandacht }));
      na = kandidaat.werkprocesId;
      const meer = plek < net.length - 1 || net.length === NET;
      if (rijen.length >= aantal && meer) return { rijen, verder: na };
    }
    if (net.length < NET) return { rijen, verder: null };
  }
}

function rijenVan(
  kandidaat: Awaited<ReturnType<typeof listKandidaten>>[number],
  { regel, opzij }: Lijstvraag,
  { vandaag, aandacht }: { vandaag: Datum; aandacht: number },
): Aandachtrij[] {
  const { werkprocesId, soort, jongereId, naam, eigenaar } = kandidaat;
  return aandachtspunten(kandidaat, vandaag, aandacht).flatMap((punt) => {
    const gezet = opzijVoor(punt, kandidaat.opzij);
    if ((regel && punt.regel !== regel) || (gezet !== null) !== (opzij === 'ja')) return [];
    return [{ ...punt, werkprocesId, soort, jongereId, naam, eigenaar, opzij: gezet }];
  });
}
