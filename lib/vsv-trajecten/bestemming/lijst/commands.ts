import { filterOpVrij } from '#lib/jongeren/kijkrecht/data.ts';
import { eindeVanDag } from '#lib/kalender/rules.ts';
import { lapseFacts, recordFacts } from '#lib/logboek/feiten.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import {
  bevestigingsfeit,
  holdJongeren,
  listBestemmingsfeiten,
  listBevestigd,
  listLiggingen,
  readGemeenten,
} from '#lib/vsv-trajecten/bestemming/data.ts';
import { findBundel } from '#lib/vsv-trajecten/bestemming/lijst/data.ts';
import { refuseUndo } from '#lib/vsv-trajecten/bestemming/lijst/rules.ts';
import { bundelSchema, samenSchema } from '#lib/vsv-trajecten/bestemming/lijst/schema.ts';
import {
  bestemmingOp,
  geldigVanaf,
  LANDELIJKE_KLASSE,
  refuseOp,
} from '#lib/vsv-trajecten/bestemming/rules.ts';
import { readDoelgroepstanden } from '#lib/vsv-trajecten/doelgroep/data.ts';

type Klaar = { readonly bundelId: string; readonly aantal: number; readonly jongereIds: readonly string[] };
const KERN = {
  permission: 'bestemming.vaststellen',
  verwerking: 'doorstroompunt-begeleiding',
  subject: (out: Klaar) => out.jongereIds,
} as const;

/** Confirms many at one peildatum: all of them or none. Nothing is replaced, so that taking it back leaves what was. */
export const bevestigSamen = command({
  ...KERN,
  naam: 'bestemmingen samen bevestigen',
  input: samenSchema,
  run: async (toegang, { peildatum: op, rij: rijen }): Promise<Uitkomst<Klaar>> => {
    const refused = refuseOp(op, toegang.vandaag);
    if (refused) return refused;
    const ids = rijen.map(({ id }) => id);
    toegang.raak(ids);
    await holdJongeren(toegang, ids);
    const gezien = new Map((await listLiggingen(toegang, ids)).map((item) => [item.jongereId, item.gezien]));
    const vrij = await filterOpVrij(toegang, ids);
    if (rijen.some(({ id }) => !gezien.has(id))) return nietGevonden('Een van deze jongeren');
    if (rijen.some(({ id }) => !vrij.has(id)))
      return weiger('reden-nodig', 'Een van deze jongeren hoort bij een collega. Haal hem van de lijst.');
    const bevestigd = await listBevestigd(toegang, ids, { van: geldigVanaf(op), tot: op });
    if (rijen.some((rij) => gezien.get(rij.id) !== rij.gezien || bevestigd.has(rij.id)))
      return weiger(
        'gewijzigd-door-ander',
        'Over een van hen is intussen iets vastgelegd. Ga terug naar de lijst en bekijk het opnieuw.',
      );
    const bundel = crypto.randomUUID();
    const gemeenten = await readGemeenten(toegang, ids, op);
    const standen = await readDoelgroepstanden(toegang, ids);
    const feiten = await listBestemmingsfeiten(toegang, ids);
    const vraag = { peildatum: op, bekendOp: eindeVanDag(toegang.vandaag) };
    await recordFacts(
      toegang,
      rijen.map(({ id, bestemming }) =>
        bevestigingsfeit(id, {
          gemeente: gemeenten.get(id) ?? null,
          ...{ bestemming, op, bundel, landelijk: LANDELIJKE_KLASSE[bestemming] },
          uitvalOp: standen.get(id)?.laatste?.zonderSinds ?? null,
          voorstel: bestemmingOp(feiten.get(id) ?? [], vraag).bestemming,
        }),
      ),
    );
    return gelukt({ bundelId: bundel, aantal: ids.length, jongereIds: ids });
  },
});

/** Takes a bundle back in one go, as long as nothing was recorded about any of them since. */
export const draaiBestemmingenTerug = command({
  ...KERN,
  naam: 'bestemmingen samen terugdraaien',
  input: bundelSchema,
  run: async (toegang, { id }): Promise<Uitkomst<Klaar>> => {
    const bundel = await findBundel(toegang, id);
    if (!bundel) return nietGevonden('Deze bundel');
    const refused = refuseUndo(bundel.stand, toegang.nu);
    if (refused) return refused;
    for (const { onderwerpId } of bundel.regels)
      await lapseFacts(toegang, onderwerpId, ['BestemmingVastgesteld'], { bundel: id });
    const jongereIds = bundel.regels.map(({ jongereId }) => jongereId);
    return gelukt({ bundelId: id, aantal: jongereIds.length, jongereIds });
  },
});
