import { addSchooljaren, schooljaarVan } from '#lib/kalender/rules.ts';
import { gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import { readLijststand } from '#lib/toegang/lijsten/data.ts';
import { exportQuery } from '#lib/toegang/lijsten/exporteren.ts';
import { countPerGrond, listVrijstellingzaken } from '#lib/vrijstellingen/lijst/data.ts';
import { VRIJSTELLINGKOLOMMEN } from '#lib/vrijstellingen/lijst/kolommen.ts';
import type { Vrijstellingenlijst } from '#lib/vrijstellingen/lijst/model.ts';
import { lijstSchema } from '#lib/vrijstellingen/lijst/schema.ts';
import { listGemeenten } from '#lib/werkprocessen/gemeenten/data.ts';

const PER_PAGINA = 50;
const JAREN_TERUG = 5;

/** The vrijstellingen of a school year, what is in hand first by day of receipt. */
export const listVrijstellingen = query({
  naam: 'vrijstellingen bekijken',
  permission: 'vrijstelling.lezen',
  verwerking: 'leerplicht-toezicht',
  input: lijstSchema,
  subject: (out: Vrijstellingenlijst) => out.rijen.map((rij) => rij.jongereId),
  run: async (toegang, vraag): Promise<Uitkomst<Vrijstellingenlijst>> => {
    const nu = schooljaarVan(toegang.vandaag);
    const schooljaar = vraag.schooljaar ?? nu;
    const rows = await listVrijstellingzaken(toegang, vraag, schooljaar, PER_PAGINA + 1);
    const rijen = rows.slice(0, PER_PAGINA);
    return gelukt({
      rijen,
      verder: rows.length > PER_PAGINA ? (rijen.at(-1)?.sleutel ?? null) : null,
      tellingen: await countPerGrond(toegang, schooljaar, vraag.gemeente),
      gemeenten: await listGemeenten(toegang),
      schooljaren: Array.from({ length: JAREN_TERUG + 2 }, (_, plek) => addSchooljaren(nu, 1 - plek)),
      schooljaar,
      stand: await readLijststand(toegang, 'vrijstellingen', VRIJSTELLINGKOLOMMEN),
      vandaag: toegang.vandaag,
      mag: {
        behandelen: mag(toegang.actor, 'vrijstelling.behandelen'),
        leveren: mag(toegang.actor, 'vrijstelling.leveren'),
      },
    });
  },
});

export const exportVrijstellingen = exportQuery({
  lijst: 'vrijstellingen',
  zien: 'vrijstelling.lezen',
  verwerking: 'leerplicht-toezicht',
  filter: lijstSchema,
  kolommen: VRIJSTELLINGKOLOMMEN,
  rijen: (toegang, vraag, hooguit) => {
    const schooljaar = vraag.schooljaar ?? schooljaarVan(toegang.vandaag);
    return listVrijstellingzaken(toegang, { ...vraag, na: undefined }, schooljaar, hooguit);
  },
  jongereVan: (rij) => rij.jongereId,
});
