import {
  findInstemming,
  insertInstemming,
  listDoelen,
  listInstemmingen,
  listStukken,
  readWisdagen,
  saveIntrekking,
} from '#lib/instemming/data.ts';
import type { Instemming } from '#lib/instemming/model.ts';
import { decideIntrekken, magHerstellen, refuseGegevenOp, refuseNaTermijn } from '#lib/instemming/rules.ts';
import { geefSchema, herstelSchema, intrekSchema } from '#lib/instemming/schema.ts';
import { readPersoon } from '#lib/jongeren/data.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { lapseFacts, recordFacts } from '#lib/logboek/feiten.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';

type Klaar = { readonly id: string; readonly jongereId: string };
const KERN = {
  permission: 'instemming.vastleggen',
  verwerking: 'doorstroompunt-begeleiding',
  subject: (out: Klaar) => [out.jongereId],
} as const;

/** The young person agreed to one purpose; the words he heard are kept with it. */
export const geefInstemming = command({
  ...KERN,
  naam: 'instemming vastleggen',
  input: geefSchema,
  run: async (toegang, { jongereId, doel, gegevenOp, wijze, documentId }): Promise<Uitkomst<Klaar>> => {
    const toegelaten = await checkKijkrecht(toegang, jongereId);
    if (!toegelaten.ok) return toegelaten;
    const gekozen = (await listDoelen(toegang)).find(({ code }) => code === doel);
    if (!gekozen)
      return weiger('onbekend-doel', 'Kies een doel uit de lijst.', {
        velden: { doel: 'Kies een doel uit de lijst.' },
      });
    const teVroeg = refuseGegevenOp(gegevenOp, toegang.vandaag);
    if (teVroeg) return teVroeg;
    const persoon = await readPersoon(toegang, jongereId);
    if (!persoon) return nietGevonden('Deze jongere');
    const teLaat = refuseNaTermijn(gekozen.kern, persoon, toegang.vandaag);
    if (teLaat) return teLaat;
    if (documentId && !(await listStukken(toegang, jongereId)).some(({ id }) => id === documentId))
      return nietGevonden('Dit stuk');
    const id = await insertInstemming(toegang, { jongereId, doel: gekozen, gegevenOp, wijze, documentId });
    if (!id) return weiger('loopt-al', 'Voor dit doel loopt al een instemming.');
    await recordFacts(toegang, [
      {
        ...{ onderwerpSoort: 'instemming', onderwerpId: id, jongereId, datum: gegevenOp },
        ...{ soort: 'InstemmingGegeven', gegevens: { doel, kern: gekozen.kern, wijze } },
      },
    ]);
    return gelukt({ id, jongereId });
  },
});

/** Withdrawn in one step: the wall shuts with this transaction, and the day of erasure stands. */
export const trekInstemmingIn = command({
  ...KERN,
  naam: 'instemming intrekken',
  input: intrekSchema,
  run: async (toegang, { id, versie, op, wijze }): Promise<Uitkomst<Klaar>> => {
    const gevonden = await openInstemming(toegang, id);
    if (!gevonden.ok) return gevonden;
    const { jongereId, doel, kern } = gevonden.waarde;
    const wisdagen = await readWisdagen(toegang);
    const besluit = decideIntrekken(gevonden.waarde, op, { today: toegang.vandaag, wisdagen });
    if (!besluit.ok) return besluit;
    if (!(await saveIntrekking(toegang, { id, versie }, { ...besluit.waarde, wijze }))) return veranderd();
    await recordFacts(toegang, [
      {
        ...{ onderwerpSoort: 'instemming', onderwerpId: id, jongereId, datum: op },
        ...{ soort: 'InstemmingIngetrokken', gegevens: { doel, kern } },
      },
    ]);
    return gelukt({ id, jongereId });
  },
});

/** The withdrawal was a mistake of ours; possible until what it closed is destroyed. */
export const herstelInstemming = command({
  ...KERN,
  naam: 'ingetrokken instemming herstellen',
  input: herstelSchema,
  run: async (toegang, { id, versie }): Promise<Uitkomst<Klaar>> => {
    const gevonden = await openInstemming(toegang, id);
    if (!gevonden.ok) return gevonden;
    const { jongereId } = gevonden.waarde;
    if (!magHerstellen(gevonden.waarde, await listInstemmingen(toegang, jongereId)))
      return weiger('niet-te-herstellen', 'Dit is niet meer te herstellen. Leg een nieuwe instemming vast.');
    if (!(await saveIntrekking(toegang, { id, versie }, null))) return veranderd();
    await lapseFacts(toegang, id, ['InstemmingIngetrokken']);
    return gelukt({ id, jongereId });
  },
});

async function openInstemming(toegang: Toegang, id: string): Promise<Uitkomst<Instemming>> {
  const instemming = await findInstemming(toegang, id);
  if (!instemming) return nietGevonden('Deze instemming');
  toegang.raak([instemming.jongereId]);
  const toegelaten = await checkKijkrecht(toegang, instemming.jongereId);
  return toegelaten.ok ? gelukt(instemming) : toegelaten;
}

function veranderd() {
  return weiger('gewijzigd-door-ander', 'Een collega heeft deze instemming intussen gewijzigd.');
}
