import { filterOpVrij } from '#lib/jongeren/kijkrecht/data.ts';
import { formatNaamInLijst } from '#lib/jongeren/naam.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { eindeVanDag } from '#lib/kalender/rules.ts';
import { gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import { readLijststand } from '#lib/toegang/lijsten/data.ts';
import { exportQuery } from '#lib/toegang/lijsten/exporteren.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { listBestemmingsfeiten, listBevestigd, listLiggingen } from '#lib/vsv-trajecten/bestemming/data.ts';
import {
  countBestemmingsrijen,
  listBestemmingsrijen,
  listNamen,
} from '#lib/vsv-trajecten/bestemming/lijst/data.ts';
import { BESTEMMINGSKOLOMMEN } from '#lib/vsv-trajecten/bestemming/lijst/kolommen.ts';
import type {
  Bestemmingenlijst,
  Bestemmingsrij,
  Bundelvoorbeeld,
} from '#lib/vsv-trajecten/bestemming/lijst/model.ts';
import { foresee, peildata } from '#lib/vsv-trajecten/bestemming/lijst/rules.ts';
import {
  lijstSchema,
  MEESTE,
  voorbeeldSchema,
  type Lijstvraag,
} from '#lib/vsv-trajecten/bestemming/lijst/schema.ts';
import { bestemmingOp, geldigVanaf } from '#lib/vsv-trajecten/bestemming/rules.ts';
import { listGemeenten } from '#lib/werkprocessen/gemeenten/data.ts';

const PER_PAGINA = 50;

/** The peildatum that is asked: one of those offered, else the last. */
function peildatumVan({ peildatum }: Lijstvraag, vandaag: Datum): Datum {
  const dagen = peildata(vandaag);
  return dagen.find((dag) => dag === peildatum) ?? dagen[0] ?? vandaag;
}

async function readRijen(
  toegang: Toegang,
  peildatum: Datum,
  vraag: Lijstvraag,
  aantal: number,
): Promise<Bestemmingsrij[]> {
  const rijen = await listBestemmingsrijen(toegang, peildatum, vraag, aantal);
  const feiten = await listBestemmingsfeiten(
    toegang,
    rijen.map(({ id }) => id),
  );
  const bekendOp = eindeVanDag(toegang.vandaag);
  return rijen.map((rij) => ({
    ...rij,
    stand: bestemmingOp(feiten.get(rij.id) ?? [], { peildatum, bekendOp }),
  }));
}

/** Who has no confirmed bestemming on a peildatum, of the own caseload or of the team, with what Baken proposes. */
export const listBestemmingen = query({
  naam: 'bestemmingen per peildatum bekijken',
  permission: 'bestemming.zien',
  verwerking: 'doorstroompunt-begeleiding',
  input: lijstSchema,
  subject: (out: Bestemmingenlijst) => out.rijen.map(({ id }) => id),
  run: async (toegang, vraag): Promise<Uitkomst<Bestemmingenlijst>> => {
    const peildatum = peildatumVan(vraag, toegang.vandaag);
    const rijen = await readRijen(toegang, peildatum, vraag, PER_PAGINA + 1);
    const getoond = rijen.slice(0, PER_PAGINA);
    return gelukt({
      rijen: getoond,
      verder: rijen.length > PER_PAGINA ? (getoond.at(-1)?.id ?? null) : null,
      aantal: await countBestemmingsrijen(toegang, peildatum, vraag),
      peildatum,
      peildata: peildata(toegang.vandaag),
      gemeenten: await listGemeenten(toegang),
      stand: await readLijststand(toegang, 'bestemmingen', BESTEMMINGSKOLOMMEN),
      mag: { vaststellen: mag(toegang.actor, 'bestemming.vaststellen') },
    });
  },
});

/** What confirming those ticked would do, before anything is done. */
export const previewBestemmingen = query({
  naam: 'bestemmingen samen bevestigen bekijken',
  permission: 'bestemming.vaststellen',
  verwerking: 'doorstroompunt-begeleiding',
  input: voorbeeldSchema,
  subject: (out: Bundelvoorbeeld) => out.rijen.map(({ id }) => id),
  run: async (toegang, { peildatum, keuze, alle, id, ...vraag }): Promise<Uitkomst<Bundelvoorbeeld>> => {
    const heel = { ...vraag, peildatum, stand: undefined, na: undefined };
    const ids = alle
      ? (await listBestemmingsrijen(toegang, peildatum, heel, MEESTE)).map((rij) => rij.id)
      : id;
    const feiten = await listBestemmingsfeiten(toegang, ids);
    const liggingen = new Map(
      (await listLiggingen(toegang, ids)).map((item) => [item.jongereId, item.gezien]),
    );
    const vrij = await filterOpVrij(toegang, ids);
    const bevestigd = await listBevestigd(toegang, ids, { van: geldigVanaf(peildatum), tot: peildatum });
    const op = { peildatum, bekendOp: eindeVanDag(toegang.vandaag) };
    const rijen = (await listNamen(toegang, ids)).map(({ id: wie, ...naam }) => ({
      ...{ id: wie, naam: formatNaamInLijst(naam), gezien: liggingen.get(wie) ?? '0' },
      ...foresee(keuze ?? null, {
        stand: bestemmingOp(feiten.get(wie) ?? [], op),
        vrij: vrij.has(wie),
        bevestigd: bevestigd.has(wie),
      }),
    }));
    return gelukt({ peildatum, rijen });
  },
});

export const exportBestemmingen = exportQuery({
  lijst: 'bestemmingen',
  zien: 'bestemming.zien',
  verwerking: 'doorstroompunt-begeleiding',
  filter: lijstSchema,
  kolommen: BESTEMMINGSKOLOMMEN,
  rijen: (toegang, vraag, hooguit) =>
    readRijen(toegang, peildatumVan(vraag, toegang.vandaag), { ...vraag, na: undefined }, hooguit),
  jongereVan: (rij) => rij.id,
});
