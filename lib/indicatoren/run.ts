import { readNaam } from '#lib/doelgroepen/jongerenpunt/data.ts';
import { readFormatie } from '#lib/formatie/data.ts';
import { FUNCTIES, type Formatieregel } from '#lib/formatie/model.ts';
import { effectieveFte } from '#lib/formatie/rules.ts';
import { datum } from '#lib/kalender/model.ts';
import { eindeVanDag } from '#lib/kalender/rules.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { startlijst } from '#lib/werkprocessen/startlijsten.ts';
import { findIndicator } from './catalogus.ts';
import { fillGrid, keptDimensies, matches, rollUp, toAfname, toCel, type Telling } from './cellen.ts';
import { countCellen, prepareCounting, readContext, type Bureaucontext } from './data.ts';
import { inWoordenVan, noemtPunt } from './labels.ts';
import type {
  Cel,
  Dimensie,
  Dimensiewaarde,
  Getelderij,
  Indicator,
  Uitslag,
  Vraag,
  Waardenbron,
  Waardenlijst,
} from './model.ts';
import { percentielcellen } from './percentielen.ts';
import { decideVraag, jarenEerder, maandenVan, trendjaren, type Jaarvraag } from './rules.ts';
import { isGeteld, versieOp, versiesVan, versieVan, zelfdeDefinitie } from './versies/rules.ts';

/** What a page needs: the answer, the same over earlier years, and the values one can choose from. */
export type Reeks = {
  /** By the definition of the asked year. */
  readonly indicator: Indicator;
  readonly uitslag: Uitslag;
  /** Oldest first, the asked year last. */
  readonly trend: readonly Uitslag[];
  readonly waarden: Waardenlijst;
  /** Every definition there is of it, oldest first. */
  readonly versies: readonly Indicator[];
};

/** A school year with the definition by which it is counted. */
type Plan = { readonly jaar: Jaarvraag; readonly definitie: Indicator };

/** The only executor of indicators: page, export, command line and publication all ask here. */
export async function run(code: string, vraag: Vraag, toegang: Toegang): Promise<Uitkomst<Uitslag>> {
  const reeks = await runReeks(code, vraag, 1, toegang);
  return reeks.ok ? gelukt(reeks.waarde.uitslag) : reeks;
}

/** The same for a number of school years up to the asked one, counted in one statement. */
export async function runReeks(
  code: string,
  vraag: Vraag,
  aantalJaren: number,
  toegang: Toegang,
): Promise<Uitkomst<Reeks>> {
  const algemeen = findIndicator(code);
  if (!algemeen) return weiger('onbekende-indicator', `De indicator "${code}" bestaat niet.`);
  const indicator = noemtPunt(algemeen) ? inWoordenVan(algemeen, await readNaam(toegang)) : algemeen;
  const gevraagd = decideVraag(indicator, vraag, toegang.vandaag);
  if (!gevraagd.ok) return gevraagd;
  const zelfdeDag = indicator.isStand || vraag.peildatum !== undefined;
  const plannen = trendjaren(gevraagd.waarde, aantalJaren, toegang.vandaag, zelfdeDag).map((jaar): Plan => ({
    jaar,
    definitie: (vraag.versie && versieVan(indicator, vraag.versie)) || versieOp(indicator, jaar.van),
  }));
  const bron = await count(toegang, plannen, vraag);
  const trend = plannen.map((item, index) => uitslag(toegang, item, vraag, index, bron));
  const [laatste, plan] = [trend.at(-1), plannen.at(-1)];
  if (!laatste || !plan) throw new RangeError('Een reeks heeft ten minste één schooljaar');
  const waarden = waardenVan(plan.definitie, bron.context, gevraagd.waarde);
  const fout = wrongDimensie(plan.definitie, vraag, waarden);
  if (fout) return fout;
  const versies = versiesVan(indicator);
  return gelukt({ indicator: plan.definitie, uitslag: laatste, trend, waarden, versies });
}

type Bron = {
  context: Bureaucontext;
  rijen: Map<number, Getelderij[]>;
  formatie: readonly Formatieregel[];
};

/** A decrease compares with a year before, so then every year is counted twice: itself, and a year earlier by the same definition. */
async function count(toegang: Toegang, plannen: readonly Plan[], vraag: Vraag): Promise<Bron> {
  const isAfname = plannen[0]?.definitie.uitwerking === 'afname';
  const vorige = plannen.map((plan) => ({ ...plan, jaar: jarenEerder(plan.jaar, 1) }));
  const alle = isAfname ? [...plannen, ...vorige] : plannen;
  const jaren = alle.map(({ jaar }) => jaar);
  const bekendOp = vraag.moment ?? (vraag.bekendOp === undefined ? null : eindeVanDag(vraag.bekendOp));
  await prepareCounting(toegang);
  const { bekendUit, bekend } = alle[0]?.definitie ?? {};
  const context = await readContext(toegang, jaren, bekendOp, bekendUit, bekend);
  const rijen = new Map<number, Getelderij[]>();
  // One statement per definition.
  for (const deel of Map.groupBy([...alle.keys()], (plek) => alle[plek]?.definitie.versie).values()) {
    const definitie = alle[deel[0] ?? 0]?.definitie;
    if (!definitie) continue;
    const eigen = deel.flatMap((plek) => jaren[plek] ?? []);
    for (const rij of await countCellen(toegang, definitie, eigen, bekendOp)) {
      const plek = deel[rij.jaar - 1] ?? -1;
      rijen.set(plek, [...(rijen.get(plek) ?? []), rij]);
    }
  }
  const [eerste, laatste] = [plannen[0], plannen.at(-1)];
  const formatie =
    eerste?.definitie.uitwerking === 'per-fte' && laatste
      ? await readFormatie(toegang, eerste.jaar.van, laatste.jaar.peildatum)
      : [];
  const kan = context.bekend.map((is, plek) => is && kanGeteld(alle[plek]));
  return { context: { ...context, bekend: kan }, rijen, formatie };
}

function kanGeteld(plan: Plan | undefined): boolean {
  return plan !== undefined && isGeteld(plan.definitie, plan.jaar.van);
}

function uitslag(toegang: Toegang, plan: Plan, vraag: Vraag, index: number, bron: Bron): Uitslag {
  const { definitie: indicator, jaar } = plan;
  const bekend = bron.context.bekend[index] === true;
  const gemeten = bekend || (kanGeteld(plan) && bron.context.gemeten[index] === true);
  const delen =
    indicator.uitwerking === 'percentiel'
      ? percentielcellen(indicator, vraag, waardenVan(indicator, bron.context, jaar), {
          rijen: bron.rijen.get(index) ?? [],
          bekend,
        })
      : { cellen: rolledUp(indicator, vraag, tellingen(indicator, vraag, jaar, index, bron)) };
  return {
    code: indicator.code,
    versie: indicator.versie,
    bureau: toegang.actor.bureau.code,
    schooljaar: jaar.schooljaar,
    peildatum: jaar.peildatum,
    bekendOp: vraag.bekendOp ?? toegang.vandaag,
    eenheid: indicator.eenheid,
    definitie: indicator.definitie,
    bekend,
    ...(gemeten ? {} : { nietGemeten: true as const }),
    ...delen,
  };
}

function rolledUp(indicator: Indicator, vraag: Vraag, volledig: readonly Telling[]): Cel[] {
  const gefilterd = volledig.filter(({ dimensies }) => matches(dimensies, vraag.filter ?? {}));
  return rollUp(gefilterd, keptDimensies(indicator, vraag.per)).map((cel) => toCel(indicator, cel));
}

function tellingen(
  indicator: Indicator,
  vraag: Vraag,
  jaar: Jaarvraag,
  index: number,
  bron: Bron,
): Telling[] {
  const aantalJaren = bron.context.bekend.length / (indicator.uitwerking === 'afname' ? 2 : 1);
  const waarden = waardenVan(indicator, bron.context, jaar);
  if (indicator.uitwerking !== 'afname') {
    const grid = gridOf(indicator, indicator.dimensies, waarden, index, bron);
    return indicator.uitwerking === 'per-fte' ? grid.map((cel) => withFte(cel, bron.formatie)) : grid;
  }
  const dimensies = indicator.dimensies.filter(({ code }) => code !== 'meting');
  const eerder = aantalJaren + index;
  const toenJaar = jarenEerder(jaar, 1);
  const zelfde = vraag.versie !== undefined || zelfdeDefinitie(indicator, jaar.van, toenJaar.van);
  const vergelijkbaar = bron.context.bekend[eerder] === true && zelfde;
  const nu = gridOf(indicator, dimensies, waarden, index, bron);
  const toen = vergelijkbaar ? gridOf(indicator, dimensies, waarden, eerder, bron) : null;
  return toAfname(withMissing(nu, toen), toen);
}

function gridOf(
  indicator: Indicator,
  dimensies: readonly Dimensie[],
  waarden: Waardenlijst,
  index: number,
  { rijen, context }: Bron,
): Telling[] {
  const bekend = context.bekend[index] === true;
  const heeftNoemer = indicator.uitwerking === 'percentage';
  const geteld = (rijen.get(index) ?? []).map((rij) => ({
    dimensies: Object.fromEntries(dimensies.map(({ code }) => [code, String(rij[code])])),
    teller: bekend ? rij.teller : null,
    noemer: bekend && heeftNoemer ? rij.noemer : null,
  }));
  const nul = bekend ? 0 : null;
  return fillGrid(dimensies, waarden, geteld, { teller: nul, noemer: heeftNoemer ? nul : null });
}

/** A cell that existed only a year before (an unknown gemeente) is zero now. */
function withMissing(nu: readonly Telling[], toen: readonly Telling[] | null): Telling[] {
  const keys = new Set(nu.map(({ dimensies }) => JSON.stringify(dimensies)));
  const bekend = nu.every(({ teller }) => teller !== null);
  const weg = (toen ?? []).filter(({ dimensies }) => !keys.has(JSON.stringify(dimensies)));
  return [...nu, ...weg.map(({ dimensies }) => ({ dimensies, teller: bekend ? 0 : null, noemer: null }))];
}

function withFte(cel: Telling, formatie: readonly Formatieregel[]): Telling {
  const functie = FUNCTIES.find((code) => code === cel.dimensies.functie);
  const maand = datum(`${cel.dimensies.maand}-01`);
  return { ...cel, noemer: functie ? effectieveFte(formatie, functie, maand) : 0 };
}

/** The values that each dimension can have at this bureau in this school year. */
export function waardenVan(indicator: Indicator, context: Bureaucontext, jaar: Jaarvraag): Waardenlijst {
  return Object.fromEntries(
    indicator.dimensies.map(({ code, waarden }) => [
      code,
      typeof waarden === 'string' ? lookUp(waarden, context, jaar) : waarden,
    ]),
  );
}

function lookUp(bron: Waardenbron, context: Bureaucontext, jaar: Jaarvraag): readonly Dimensiewaarde[] {
  if (bron === 'gemeenten') return context.gemeenten;
  if (bron === 'woonplaatsen') return [...context.gemeenten, ...BUITEN_DE_REGIO];
  if (bron === 'mbo-scholen')
    return [...context.mboScholen, { code: 'onbekend', label: 'geen mbo of onbekend' }];
  if (bron === 'resultaten-jongerenpunt')
    return eigenOf(context.resultatenJongerenpunt, 'jongerenpunt-resultaat');
  if (bron === 'acties-jongerenpunt') return eigenOf(context.actiesJongerenpunt, 'preventieve-actie');
  if (bron === 'afwijkredenen')
    return [
      { code: 'geen', label: 'volgens de routekaart' },
      ...(context.afwijkredenen.length > 0 ? context.afwijkredenen : startlijst('afwijkreden')),
    ];
  if (bron === 'maanden')
    return maandenVan(jaar).map((code) => ({ code, label: formatDatum(datum(`${code}-01`)).slice(2) }));
  if (context.resultaten.length > 0) return context.resultaten;
  return ['relatief-resultaat', 'absoluut-resultaat', 'preventief-resultaat']
    .flatMap((lijst) => startlijst(lijst))
    .filter(({ code }, index, alle) => alle.findIndex((item) => item.code === code) === index);
}

const BUITEN_DE_REGIO: readonly Dimensiewaarde[] = [
  { code: 'niet-in-brp', label: 'niet ingeschreven in de BRP', rest: true },
  { code: 'buiten-regio', label: 'ingeschreven buiten de regio', rest: true },
];

function eigenOf(eigen: readonly Dimensiewaarde[], lijst: string): readonly Dimensiewaarde[] {
  return eigen.length > 0 ? eigen : startlijst(lijst).map(({ code, label, kern }) => ({ code, label, kern }));
}

/** A dimension or value that does not exist is a mistake of the asker, not a zero. */
function wrongDimensie(indicator: Indicator, vraag: Vraag, waarden: Waardenlijst) {
  for (const code of [...Object.keys(vraag.filter ?? {}), ...(vraag.per ?? [])])
    if (!waarden[code])
      return weiger('onbekende-dimensie', `${indicator.code} kent geen dimensie "${code}".`);
  for (const [code, waarde] of Object.entries(vraag.filter ?? {}))
    if (waarde !== 'onbekend' && !waarden[code]?.some((item) => item.code === waarde))
      return weiger('onbekende-waarde', `De dimensie ${code} kent de waarde "${waarde}" niet.`);
  return null;
}
