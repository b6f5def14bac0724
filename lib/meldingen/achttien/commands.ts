import type { Feit } from '#lib/logboek/feiten.ts';
import { recordFacts } from '#lib/logboek/feiten.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { readPersoon } from '#lib/jongeren/data.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { decideVerder } from '#lib/meldingen/achttien/rules.ts';
import { listBijWerkproces, saveMelding } from '#lib/meldingen/data.ts';
import { beginStappen, eersteActie } from '#lib/meldingen/nemen/rules.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { decideSluiten } from '#lib/werkprocessen/afsluiten/rules.ts';
import { listResultaten } from '#lib/werkprocessen/codelijsten/data.ts';
import { findWerkproces, insertStap, insertWerkproces, saveWerkproces } from '#lib/werkprocessen/data.ts';
import { conflict } from '#lib/werkprocessen/tussentijds/data.ts';
import { KERNLIJST } from '#lib/werkprocessen/kernlijst.ts';
import type { Resultaat, Werkproces } from '#lib/werkprocessen/model.ts';
import { kopSchema } from '#lib/werkprocessen/schema.ts';

type Klaar = { id: string; jongereId: string; meldingen: number };
const VERDER = 'verder-als-18plus';

/** Relatief verzuim of someone who turned eighteen goes on as verzuim 18+: its own work, with the meldingen in hand. */
export const continueAls18plus = command({
  naam: 'relatief verzuim voortzetten als verzuim 18+',
  permission: 'werkproces.behandelen',
  verwerking: 'leerplicht-toezicht',
  input: kopSchema,
  subject: (out: Klaar) => [out.jongereId],
  run: async (toegang, input): Promise<Uitkomst<Klaar>> => {
    const werk = await findWerkproces(toegang, input.id, 'for update');
    if (!werk) return nietGevonden('Dit werkproces');
    toegang.raak([werk.jongereId]);
    const toegelaten = await checkKijkrecht(toegang, werk.jongereId);
    if (!toegelaten.ok) return toegelaten;
    toegang.merkAan({ soort: 'werkproces', id: werk.id });
    if (werk.versie !== input.versie) return conflict(toegang, 'werkproces', werk.id, input.versie);
    const persoon = await readPersoon(toegang, werk.jongereId);
    if (!persoon) return nietGevonden('Deze jongere');
    const besluit = decideVerder(werk, persoon, toegang.vandaag);
    if (!besluit.ok) return besluit;
    const gesloten = await closeAs18(toegang, werk, input.versie);
    if (!gesloten.ok) return gesloten;
    const nieuw = await start(toegang, werk);
    const meldingen = await moveOpen(toegang, werk, nieuw);
    if (!meldingen.ok) return meldingen;
    return gelukt({ id: nieuw, jongereId: werk.jongereId, meldingen: meldingen.waarde });
  },
});

async function closeAs18(
  toegang: Toegang,
  werk: Werkproces,
  versie: number,
): Promise<Uitkomst<{ versie: number }>> {
  const standaard: Resultaat = { code: VERDER, label: KERNLIJST[VERDER].label, kern: VERDER };
  const lijst = await listResultaten(toegang, werk.soort);
  const resultaat = lijst.find(({ kern }) => kern === VERDER) ?? standaard;
  const besluit = decideSluiten(werk, [], { resultaat, sluitreden: null }, toegang.vandaag);
  if (!besluit.ok) return besluit;
  const { geslotenOp, feiten } = besluit.waarde;
  const wijziging = {
    status: 'gesloten',
    geslotenOp,
    resultaatCode: resultaat.code,
    sluitreden: null,
    volgendeActie: null,
    volgendeDatum: null,
  } as const;
  return saveWerkproces(toegang, werk, versie, wijziging, feiten);
}

async function start(toegang: Toegang, werk: Werkproces): Promise<string> {
  const { jongereId, gemeente, sector, schoolId, eigenaarId } = werk;
  const soort = 'verzuim-18plus';
  const routekaart = '18+';
  const id = await insertWerkproces(toegang, {
    ...{ jongereId, gemeente, sector, schoolId, soort, routekaart, gestartOp: toegang.vandaag },
    ...{ eigenaarId: eigenaarId ?? toegang.gebruikerId, ...eersteActie(soort, routekaart, toegang.vandaag) },
  });
  const begin = beginStappen({ id, jongereId, soort, routekaart }, werk.gestartOp, toegang.vandaag);
  for (const { registratie } of begin) await insertStap(toegang, id, registratie);
  await recordFacts(
    toegang,
    begin.map(({ feit }) => feit),
  );
  return id;
}

async function moveOpen(toegang: Toegang, werk: Werkproces, naar: string): Promise<Uitkomst<number>> {
  const open = (await listBijWerkproces(toegang, werk.id)).filter(({ status }) => status === 'B');
  for (const melding of open) {
    const feit: Feit = {
      ...{ onderwerpSoort: 'melding', onderwerpId: melding.id, jongereId: werk.jongereId },
      ...{ soort: 'MeldingVerplaatst', datum: toegang.vandaag, gegevens: { van: werk.id, naar } },
    };
    const saved = await saveMelding(toegang, melding.id, melding.versie, { werkprocesId: naar }, [feit]);
    if (!saved.ok) return weiger('intussen-gewijzigd', saved.weigering.zin);
  }
  return gelukt(open.length);
}
