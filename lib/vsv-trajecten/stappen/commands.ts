import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { lapseFacts } from '#lib/logboek/feiten.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { readTrajectfeiten } from '#lib/vsv-trajecten/stappen/data.ts';
import { bewezenStappen, laatstOvergenomen } from '#lib/vsv-trajecten/stappen/rules.ts';
import {
  findWerkproces,
  insertStap,
  lapseStap,
  listStappen,
  saveWerkproces,
} from '#lib/werkprocessen/data.ts';
import { conflict } from '#lib/werkprocessen/tussentijds/data.ts';
import type { LopendWerkproces } from '#lib/werkprocessen/model.ts';
import type { Routekaart } from '#lib/werkprocessen/routekaarten/model.ts';
import { kaartVan } from '#lib/werkprocessen/routekaarten/rules.ts';
import { decideStap, gesloten, isOpen, volgendeNa } from '#lib/werkprocessen/rules.ts';
import { kopSchema } from '#lib/werkprocessen/schema.ts';

type Klaar = { readonly id: string; readonly jongereId: string; readonly stappen: readonly string[] };
const KERN = {
  permission: 'traject.behandelen',
  verwerking: 'doorstroompunt-begeleiding',
  input: kopSchema,
  subject: (out: Klaar) => [out.jongereId],
} as const;

/** Sets every step that what is recorded fulfils, each on the day of that fact; nothing else, and nothing without proof. */
export const neemStappenOver = command({
  ...KERN,
  naam: 'stappen uit het traject overnemen',
  run: (toegang, input) =>
    change(toegang, input, async (werk, kaart) => {
      const stappen = await listStappen(toegang, werk.id);
      const bewezen = bewezenStappen(kaart, stappen, await readTrajectfeiten(toegang, werk));
      if (bewezen.length === 0)
        return weiger(
          'niets-bewezen',
          'Er is niets vastgelegd waaruit nog een stap volgt. Ververs de pagina.',
        );
      let volgende = {};
      const besluiten = [];
      for (const { stap, op } of bewezen) {
        const invoer = { stap, gezetOp: op, uitkomst: null, afwijking: null, bron: 'traject' } as const;
        const besluit = decideStap(werk, stappen, invoer, toegang.vandaag);
        if (!besluit.ok) return besluit;
        besluiten.push(besluit.waarde);
        const { registratie } = besluit.waarde;
        const plek = { id: stap, geregistreerdOp: toegang.nu, gebruikerId: toegang.gebruikerId };
        stappen.push({ ...registratie, ...plek });
        const verder = volgendeNa({ ...werk, ...volgende }, stappen, toegang.vandaag);
        if (verder.volgendeActie) volgende = verder;
      }
      const saved = await saveWerkproces(
        toegang,
        werk,
        input.versie,
        volgende,
        besluiten.flatMap(({ feiten }) => feiten),
      );
      if (!saved.ok) return saved;
      for (const { registratie } of besluiten) await insertStap(toegang, werk.id, registratie);
      return gelukt(bewezen.map(({ stap }) => stap));
    }),
});

/** Takes back what was taken over in the last go. What the coach planned next stays: he may have changed it since. */
export const draaiStappenTerug = command({
  ...KERN,
  naam: 'overgenomen stappen ongedaan maken',
  run: (toegang, input) =>
    change(toegang, input, async (werk) => {
      const terug = laatstOvergenomen(await listStappen(toegang, werk.id));
      if (terug.length === 0)
        return weiger('niets-terug', 'Er is daarna een andere stap gezet. Maak eerst die ongedaan.');
      const saved = await saveWerkproces(toegang, werk, input.versie, {});
      if (!saved.ok) return saved;
      for (const { id, stap } of terug) {
        await lapseStap(toegang, id);
        await lapseFacts(toegang, werk.id, ['StapGezet'], { stap });
      }
      return gelukt(terug.map(({ stap }) => stap));
    }),
});

async function change(
  toegang: Toegang,
  { id, versie }: { id: string; versie: number },
  werkwijze: (werk: LopendWerkproces, kaart: Routekaart) => Promise<Uitkomst<readonly string[]>>,
): Promise<Uitkomst<Klaar>> {
  const werk = await findWerkproces(toegang, id, 'for update');
  const kaart = werk && kaartVan(werk);
  if (!werk || !kaart?.doelgroepen) return nietGevonden('Dit traject');
  toegang.raak([werk.jongereId]);
  const toegelaten = await checkKijkrecht(toegang, werk.jongereId);
  if (!toegelaten.ok) return toegelaten;
  toegang.merkAan({ soort: 'werkproces', id });
  if (!isOpen(werk)) return gesloten();
  if (werk.versie !== versie) return conflict(toegang, 'werkproces', id, versie);
  const stappen = await werkwijze(werk, kaart);
  return stappen.ok ? gelukt({ id, jongereId: werk.jongereId, stappen: stappen.waarde }) : stappen;
}
