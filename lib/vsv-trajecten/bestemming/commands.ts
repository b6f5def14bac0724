import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { eindeVanDag } from '#lib/kalender/rules.ts';
import { recordFacts } from '#lib/logboek/feiten.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import {
  bevestigingsfeit,
  holdJongeren,
  lapseBevestiging,
  listBestemmingsfeiten,
  listLiggingen,
  readGemeenten,
} from '#lib/vsv-trajecten/bestemming/data.ts';
import type { Bestemming } from '#lib/vsv-trajecten/bestemming/model.ts';
import { bestemmingOp, LANDELIJKE_KLASSE, refuseOp } from '#lib/vsv-trajecten/bestemming/rules.ts';
import { bevestigSchema, intrekSchema, situatieSchema } from '#lib/vsv-trajecten/bestemming/schema.ts';
import { heeftTraject } from '#lib/werkprocessen/routekaarten/rules.ts';
import { readDoelgroepstand } from '#lib/vsv-trajecten/doelgroep/data.ts';
import { findWerkproces } from '#lib/werkprocessen/data.ts';

type Klaar = { readonly jongereId: string };
const KERN = {
  permission: 'bestemming.vaststellen',
  verwerking: 'doorstroompunt-begeleiding',
  subject: (out: Klaar) => [out.jongereId],
} as const;

/** The young person of this traject, when nobody recorded anything about where he stands since the page was made. */
async function openJongere(
  toegang: Toegang,
  { id, gezien, op }: { id: string; gezien: string; op: Datum },
): Promise<Uitkomst<Klaar>> {
  const werk = await findWerkproces(toegang, id);
  if (!werk || !heeftTraject(werk.soort)) return nietGevonden('Dit traject');
  const { jongereId } = werk;
  toegang.raak([jongereId]);
  const toegelaten = await checkKijkrecht(toegang, jongereId);
  if (!toegelaten.ok) return toegelaten;
  toegang.merkAan({ soort: 'werkproces', id });
  const refused = refuseOp(op, toegang.vandaag);
  if (refused) return refused;
  await holdJongeren(toegang, [jongereId]);
  const [ligging] = await listLiggingen(toegang, [jongereId]);
  if (ligging?.gezien === gezien) return gelukt({ jongereId });
  return weiger(
    'gewijzigd-door-ander',
    'Intussen is hier iets vastgelegd over de bestemming. Kijk na wat er nu staat en probeer het opnieuw.',
  );
}

/** Confirms where he stands on a day. A better insight about the same day replaces the old one, which stays readable. */
export const bevestigBestemming = command({
  ...KERN,
  naam: 'bestemming bevestigen',
  input: bevestigSchema,
  run: async (toegang, input): Promise<Uitkomst<Klaar>> => {
    const jongere = await openJongere(toegang, input);
    if (!jongere.ok) return jongere;
    const { jongereId } = jongere.waarde;
    const { op, bestemming } = input;
    await bevestig(toegang, jongereId, { op, bestemming });
    return gelukt({ jongereId });
  },
});

/** What confirming writes, also where letting go says where he stands then. */
export async function bevestig(
  toegang: Toegang,
  jongereId: string,
  { op, bestemming }: { readonly op: Datum; readonly bestemming: Bestemming },
): Promise<void> {
  const feiten = (await listBestemmingsfeiten(toegang, [jongereId])).get(jongereId) ?? [];
  const stand = await readDoelgroepstand(toegang, jongereId);
  await lapseBevestiging(toegang, jongereId, op);
  const { bestemming: voorstel } = bestemmingOp(
    feiten.filter(({ soort }) => soort !== 'bevestigd'),
    { peildatum: op, bekendOp: eindeVanDag(toegang.vandaag) },
  );
  await recordFacts(toegang, [
    bevestigingsfeit(jongereId, {
      gemeente: (await readGemeenten(toegang, [jongereId], op)).get(jongereId) ?? null,
      ...{ bestemming, voorstel, op, landelijk: LANDELIJKE_KLASSE[bestemming] },
      uitvalOp: stand?.laatste?.zonderSinds ?? null,
    }),
  ]);
}

/** Takes a confirmation of one day back, for instance when it was about somebody else. */
export const trekBestemmingIn = command({
  ...KERN,
  naam: 'bestemming intrekken',
  input: intrekSchema,
  run: async (toegang, input): Promise<Uitkomst<Klaar>> => {
    const jongere = await openJongere(toegang, input);
    if (!jongere.ok) return jongere;
    const aantal = await lapseBevestiging(toegang, jongere.waarde.jongereId, input.op);
    return aantal > 0 ? jongere : nietGevonden('Deze bevestiging');
  },
});

/** Work, an income, a course: what no other source tells Baken. */
export const legSituatieVast = command({
  ...KERN,
  naam: 'situatie vastleggen',
  input: situatieSchema,
  run: async (toegang, input): Promise<Uitkomst<Klaar>> => {
    const jongere = await openJongere(toegang, input);
    if (!jongere.ok) return jongere;
    const { jongereId } = jongere.waarde;
    const { op, situatie, stand, bron } = input;
    await recordFacts(toegang, [
      {
        soort: 'SituatieVastgelegd',
        onderwerpSoort: 'situatie',
        onderwerpId: crypto.randomUUID(),
        jongereId,
        datum: op,
        gegevens: {
          gemeente: (await readGemeenten(toegang, [jongereId], op)).get(jongereId) ?? null,
          ...{ situatie, stand, bron, op },
          uren: situatie === 'werk' ? input.uren : null,
        },
      },
    ]);
    return jongere;
  },
});
