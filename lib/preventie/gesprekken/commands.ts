import { lapseFacts, recordFacts } from '#lib/logboek/feiten.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { readLigging } from '#lib/meldingen/hand/data.ts';
import { findGesprek, findSpreekuur, updateGesprek } from '#lib/preventie/data.ts';
import type { Spreekuur, Spreekuurgesprek } from '#lib/preventie/model.ts';
import { decideGesprek } from '#lib/preventie/rules.ts';
import { gesprekkopSchema, gesprekSchema } from '#lib/preventie/schema.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { listResultaten } from '#lib/werkprocessen/codelijsten/data.ts';
import { insertWerkproces } from '#lib/werkprocessen/data.ts';

type Klaar = {
  readonly id: string;
  readonly spreekuurId: string;
  readonly jongereId: string;
  readonly werkprocesId: string | null;
};
const KERN = {
  permission: 'spreekuur.houden',
  verwerking: 'leerplicht-toezicht',
  subject: (out: Klaar) => [out.jongereId],
} as const;

/** What came of one conversation: a line on the timeline of this young person, and nothing more. */
export const legSpreekuurgesprekVast = command({
  ...KERN,
  naam: 'gesprek op het spreekuur vastleggen',
  input: gesprekSchema,
  run: (toegang, input) =>
    change(toegang, input, async ({ gesprek, spreekuur }) => {
      const besluit = decideGesprek(spreekuur, input, toegang.vandaag);
      if (!besluit.ok) return besluit;
      const { opkomst, resultaat } = besluit.waarde;
      const gekozen = (await listResultaten(toegang, 'preventief')).find(({ code }) => code === resultaat);
      if (resultaat && !gekozen)
        return weiger('onbekend-resultaat', 'Kies een resultaat uit de lijst.', {
          velden: { resultaat: 'Kies een resultaat uit de lijst.' },
        });
      const ligging = await readLigging(toegang, gesprek.jongereId, spreekuur.datum);
      await lapseFacts(toegang, gesprek.id, ['SpreekuurgesprekGehouden']);
      await recordFacts(toegang, [
        {
          ...{ soort: 'SpreekuurgesprekGehouden', onderwerpSoort: 'spreekuur', onderwerpId: gesprek.id },
          ...{ jongereId: gesprek.jongereId, datum: spreekuur.datum },
          gegevens: {
            ...{
              gemeente: ligging?.gemeente ?? null,
              sector: spreekuur.sector,
              schoolId: spreekuur.schoolId,
            },
            ...{ opkomst, resultaat: gekozen?.code ?? null, kern: gekozen?.kern ?? null },
          },
        },
      ]);
      return gelukt({ opkomst, resultaatCode: gekozen?.code ?? null, vervolg: input.vervolg });
    }),
});

/** The pupil does not come after all, or was put on by mistake. */
export const haalVanSpreekuur = command({
  ...KERN,
  naam: 'leerling van het spreekuur halen',
  permission: 'spreekuur.plannen',
  input: gesprekkopSchema,
  run: (toegang, input) =>
    change(toegang, input, async ({ gesprek }) => {
      if (gesprek.opkomst) await lapseFacts(toegang, gesprek.id, ['SpreekuurgesprekGehouden']);
      return gelukt({ vervallenOp: toegang.nu });
    }),
});

/** Only when the officer chooses so does a conversation become work. */
export const maakWerkVanGesprek = command({
  ...KERN,
  naam: 'van een spreekuurgesprek werk maken',
  input: gesprekkopSchema,
  run: (toegang, input) =>
    change(toegang, input, async ({ gesprek, spreekuur }) => {
      if (gesprek.werkprocesId) return weiger('al-werk', 'Hiervan is al werk gemaakt.');
      const { jongereId } = gesprek;
      const ligging = await readLigging(toegang, jongereId, toegang.vandaag);
      const werkprocesId = await insertWerkproces(toegang, {
        ...{ jongereId, soort: 'preventief', routekaart: null, eigenaarId: toegang.gebruikerId },
        ...{ gemeente: ligging?.gemeente ?? null, sector: spreekuur.sector, schoolId: spreekuur.schoolId },
        gestartOp: toegang.vandaag,
        ...{ volgendeActie: gesprek.vervolg ?? gesprek.aanleiding, volgendeDatum: toegang.vandaag },
      });
      return gelukt({ werkprocesId });
    }),
});

type Gesprek = { readonly gesprek: Spreekuurgesprek; readonly spreekuur: Spreekuur };

async function change(
  toegang: Toegang,
  { id, versie }: { id: string; versie: number },
  werkwijze: (bij: Gesprek) => Promise<Uitkomst<Parameters<typeof updateGesprek>[3]>>,
): Promise<Uitkomst<Klaar>> {
  const gesprek = await findGesprek(toegang, id);
  const spreekuur = gesprek && (await findSpreekuur(toegang, gesprek.spreekuurId));
  if (!gesprek || !spreekuur) return nietGevonden('Dit gesprek');
  toegang.raak([gesprek.jongereId]);
  const toegelaten = await checkKijkrecht(toegang, gesprek.jongereId);
  if (!toegelaten.ok) return toegelaten;
  const wijziging = await werkwijze({ gesprek, spreekuur });
  if (!wijziging.ok) return wijziging;
  if (!(await updateGesprek(toegang, id, versie, wijziging.waarde)))
    return weiger('gewijzigd-door-ander', 'Een collega was u voor. Hieronder staat hoe het nu is.');
  const werkprocesId = wijziging.waarde.werkprocesId ?? gesprek.werkprocesId;
  return gelukt({ id, spreekuurId: spreekuur.id, jongereId: gesprek.jongereId, werkprocesId });
}
