import { lapseFacts } from '#lib/logboek/feiten.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { readAfwijking } from '#lib/werkprocessen/codelijsten/data.ts';
import { isCollega } from '#lib/werkprocessen/collegas/data.ts';
import {
  findWerkproces,
  insertStap,
  lapseStap,
  listStappen,
  saveWerkproces,
} from '#lib/werkprocessen/data.ts';
import { conflict } from '#lib/werkprocessen/tussentijds/data.ts';
import type { Afwijking, Stapregistratie, Werkproces } from '#lib/werkprocessen/model.ts';
import {
  decideOverslaan,
  decideRoutekaart,
  decideRoutes,
  decideStap,
  decideToewijzen,
  gesloten,
  isOpen,
  volgendeNa,
  type Stapbesluit,
} from '#lib/werkprocessen/rules.ts';
import { kaartVan } from '#lib/werkprocessen/routekaarten/rules.ts';
import {
  kopSchema,
  overslaanSchema,
  routekaartSchema,
  routesSchema,
  stapSchema,
  toewijzenSchema,
  volgendeSchema,
} from '#lib/werkprocessen/schema.ts';

type Klaar = { id: string; jongereId: string; versie: number };
const KERN = {
  permission: 'werkproces.behandelen',
  verwerking: 'leerplicht-toezicht',
  subject: (out: Klaar) => [out.jongereId],
} as const;

export const setStap = command({
  ...KERN,
  naam: 'stap zetten',
  input: stapSchema,
  run: (toegang, input) =>
    mark(toegang, input, (werk, stappen, afwijking) =>
      decideStap(
        werk,
        stappen,
        {
          stap: input.stap,
          gezetOp: input.gezetOp ?? toegang.vandaag,
          uitkomst: input.uitkomst,
          afwijking,
        },
        toegang.vandaag,
      ),
    ),
});

export const skipStap = command({
  ...KERN,
  naam: 'stap overslaan',
  input: overslaanSchema,
  run: (toegang, input) =>
    mark(toegang, input, (werk, stappen, afwijking) =>
      decideOverslaan(werk, stappen, { stap: input.stap, afwijking }, toegang.vandaag),
    ),
});

/** Chooses one or more routes; the first time that is also the mark of step 7. */
export const chooseRoutes = command({
  ...KERN,
  naam: 'route kiezen',
  input: routesSchema,
  run: (toegang, input) =>
    change(toegang, input, async (werk) => {
      const keuze = decideRoutes(werk, input.routes, toegang.vandaag);
      if (!keuze.ok) return keuze;
      const stap = await markRouteStap(toegang, werk, input);
      if (!stap.ok) return stap;
      await lapseFacts(toegang, werk.id, ['RouteGekozen']);
      const feiten = [...keuze.waarde.feiten, ...(stap.waarde?.feiten ?? [])];
      const saved = await saveWerkproces(
        toegang,
        werk,
        input.versie,
        { routes: keuze.waarde.routes },
        feiten,
      );
      if (saved.ok && stap.waarde) await insertStap(toegang, werk.id, stap.waarde.registratie);
      return saved;
    }),
});

async function markRouteStap(
  toegang: Toegang,
  werk: Werkproces,
  input: Pick<Markering, 'afwijkreden' | 'motivering'>,
): Promise<Uitkomst<Stapbesluit | null>> {
  const stap = kaartVan(werk)?.routeStap ?? '';
  const stappen = await listStappen(toegang, werk.id);
  if (stappen.some((item) => item.stap === stap)) return gelukt(null);
  const afwijking = await readAfwijking(toegang, input);
  if (!afwijking.ok) return afwijking;
  const gezet = { stap, gezetOp: toegang.vandaag, uitkomst: null, afwijking: afwijking.waarde };
  return decideStap(werk, stappen, gezet, toegang.vandaag);
}

export const chooseRoutekaart = command({
  ...KERN,
  naam: 'routekaart kiezen',
  input: routekaartSchema,
  run: (toegang, input) =>
    change(toegang, input, async (werk) => {
      const besluit = decideRoutekaart(werk, input.routekaart);
      return besluit.ok ? saveWerkproces(toegang, werk, input.versie, besluit.waarde) : besluit;
    }),
});

/** Takes back the step that was recorded last: the mark lapses and so does its fact. */
export const undoStap = command({
  ...KERN,
  naam: 'laatste stap ongedaan maken',
  input: kopSchema,
  run: (toegang, input) =>
    change(toegang, input, async (werk) => {
      if (!isOpen(werk)) return gesloten();
      const last = (await listStappen(toegang, werk.id)).at(-1);
      if (!last) return weiger('geen-stap', 'Er is nog geen stap gezet.');
      const kaart = kaartVan(werk);
      const wijziging = {
        ...(kaart?.routeStap === last.stap ? { routes: [] } : {}),
        ...(kaart?.doelgroepen?.stap === last.stap ? { doelgroep: null } : {}),
      };
      const saved = await saveWerkproces(toegang, werk, input.versie, wijziging);
      if (!saved.ok) return saved;
      await lapseStap(toegang, last.id);
      await lapseFacts(toegang, werk.id, ['StapGezet', 'StapOvergeslagen'], { stap: last.stap });
      if ('routes' in wijziging) await lapseFacts(toegang, werk.id, ['RouteGekozen']);
      if ('doelgroep' in wijziging) await lapseFacts(toegang, werk.id, ['DoelgroepVastgesteld']);
      return saved;
    }),
});

export const setVolgendeActie = command({
  ...KERN,
  naam: 'volgende actie zetten',
  input: volgendeSchema,
  run: (toegang, { volgendeActie, volgendeDatum, ...kop }) =>
    change(toegang, kop, async (werk) =>
      isOpen(werk) ? saveWerkproces(toegang, werk, kop.versie, { volgendeActie, volgendeDatum }) : gesloten(),
    ),
});

/** Gives the work to a colleague, or takes it over. */
export const assignWerkproces = command({
  ...KERN,
  naam: 'werkproces toewijzen',
  permission: 'werkproces.toewijzen',
  input: toewijzenSchema,
  run: (toegang, { naar, ...kop }) =>
    change(toegang, kop, async (werk) => {
      if (!(await isCollega(toegang, naar)))
        return weiger('geen-collega', 'Deze collega werkt niet bij dit bureau.', {
          velden: { naar: 'Kies een collega uit de lijst.' },
        });
      const besluit = decideToewijzen(werk, naar, toegang.vandaag);
      return besluit.ok
        ? saveWerkproces(toegang, werk, kop.versie, { eigenaarId: naar }, besluit.waarde)
        : besluit;
    }),
});

/** Loads, decides and saves one change; who was read stands in the logboek also when it is refused. */
async function change(
  toegang: Toegang,
  { id, versie }: { id: string; versie: number },
  werkwijze: (werk: Werkproces) => Promise<Uitkomst<{ versie: number }>>,
): Promise<Uitkomst<Klaar>> {
  const werk = await findWerkproces(toegang, id, 'for update');
  if (!werk) return nietGevonden('Dit werkproces');
  toegang.raak([werk.jongereId]);
  const toegelaten = await checkKijkrecht(toegang, werk.jongereId);
  if (!toegelaten.ok) return toegelaten;
  toegang.merkAan({ soort: 'werkproces', id });
  if (werk.versie !== versie) return conflict(toegang, 'werkproces', id, versie);
  const uitkomst = await werkwijze(werk);
  return uitkomst.ok ? gelukt({ id, jongereId: werk.jongereId, versie: uitkomst.waarde.versie }) : uitkomst;
}

type Markering = { id: string; versie: number; stap: string } & {
  afwijkreden: string | null;
  motivering: string | null;
};

async function mark(
  toegang: Toegang,
  input: Markering,
  decide: (
    werk: Werkproces,
    stappen: readonly Stapregistratie[],
    afwijking: Afwijking | null,
  ) => Uitkomst<Stapbesluit>,
): Promise<Uitkomst<Klaar>> {
  return change(toegang, input, async (werk) => {
    const afwijking = await readAfwijking(toegang, input);
    if (!afwijking.ok) return afwijking;
    const stappen = await listStappen(toegang, werk.id);
    const besluit = decide(werk, stappen, afwijking.waarde);
    if (!besluit.ok) return besluit;
    const { registratie, feiten } = besluit.waarde;
    const volgende = volgendeNa(werk, [...stappen, registratie], toegang.vandaag);
    const saved = await saveWerkproces(toegang, werk, input.versie, volgende, feiten);
    if (saved.ok) await insertStap(toegang, werk.id, registratie);
    return saved;
  });
}
