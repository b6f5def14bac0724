import { readNaam } from '#lib/doelgroepen/jongerenpunt/data.ts';
import { readFormatie } from '#lib/formatie/data.ts';
import { FUNCTIES, type Formatieregel } from '#lib/formatie/model.ts';
import { effectieveFte } from '#lib/formatie/rules.ts';
import { datum } from '#lib/kalender/model.ts';
import { eindeVanDag } from '#lib/kalender/rules.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Bewaard, Voorraad } from './bewaard/model.ts';
import { kiesBewaard } from './bewaard/rules.ts';
import { findIndicator } from './catalogus.ts';
import { keptDimensies, matches, rollUp, sumGrid, toAfname, toCel, type Telling } from './cellen.ts';
import { countCellen, prepareCounting, readContext } from './data.ts';
import { inWoordenVan, noemtPunt } from './labels.ts';
import type {
  Bureaucontext,
  Cel,
  Dimensie,
  Geteld,
  Indicator,
  Uitslag,
  Vraag,
  Waardenlijst,
} from './model.ts';
import { percentielcellen } from './percentielen.ts';
import type { Proefdefinitie } from './proef/model.ts';
import { jarenEerder, plannenVan, waardenVan, type Jaarvraag, type Plan } from './rules.ts';
import { isGeteld, versiesVan, zelfdeDefinitie } from './versies/rules.ts';

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

/** The only executor of indicators: page, export, command line and publication all ask here. */
export async function run(code: string, vraag: Vraag, toegang: Toegang): Promise<Uitkomst<Uitslag>> {
  const reeks = await runReeks(code, vraag, 1, toegang);
  return reeks.ok ? gelukt(reeks.waarde.uitslag) : reeks;
}

/**
 * The same for a number of school years up to the asked one. With `voorraad` kept cells are used where there are; an answer that
 * is not of now then carries `geteldOp`.
 */
export async function runReeks(
  code: string | Proefdefinitie,
  vraag: Vraag,
  aantalJaren: number,
  toegang: Toegang,
  voorraad: Voorraad = LEEG,
): Promise<Uitkomst<Reeks>> {
  const algemeen = typeof code === 'string' ? findIndicator(code) : code.indicator;
  if (!algemeen) return weiger('onbekende-indicator', `De indicator "${String(code)}" bestaat niet.`);
  const indicator = noemtPunt(algemeen) ? inWoordenVan(algemeen, await readNaam(toegang)) : algemeen;
  const gevraagd = plannenVan(indicator, vraag, aantalJaren, toegang.vandaag);
  if (!gevraagd.ok) return gevraagd;
  const bron = await count(toegang, gevraagd.waarde.alle, vraag, voorraad);
  const plannen = bron.plannen.slice(0, gevraagd.waarde.plannen.length);
  const trend = plannen.map((item, index) => uitslag(toegang, item, vraag, index, bron));
  const [laatste, plan] = [trend.at(-1), plannen.at(-1)];
  if (!laatste || !plan) throw new RangeError('Een reeks heeft ten minste één schooljaar');
  const waarden = waardenVan(plan.definitie, bron.context, plan.jaar);
  const fout = wrongDimensie(plan.definitie, vraag, waarden);
  if (fout) return fout;
  const versies = versiesVan(indicator);
  return gelukt({ indicator: plan.definitie, uitslag: laatste, trend, waarden, versies });
}

type Bron = {
  readonly context: Bureaucontext;
  /** As they were counted: a kept cell of yesterday is of yesterday. */
  readonly plannen: readonly Plan[];
  readonly geteld: readonly (Geteld & Partial<Bewaard>)[];
  readonly formatie: readonly Formatieregel[];
};

const LEEG: Voorraad = { cellen: new Map(), contexten: new Map(), nogMs: 0 };
const NIETS: Geteld = { bekend: false, gemeten: false, rijen: [] };

async function count(
  toegang: Toegang,
  alle: readonly Plan[],
  vraag: Vraag,
  voorraad: Voorraad,
): Promise<Bron> {
  const bekendOp = vraag.moment ?? (vraag.bekendOp === undefined ? null : eindeVanDag(vraag.bekendOp));
  const bewaard = bekendOp ? alle.map(() => null) : kiesBewaard(voorraad, alle);
  const over = alle.filter((_, index) => !bewaard[index]);
  const nieuw = await countPlannen(toegang, over, bekendOp);
  const geteld = alle.map((plan, index) => {
    const een = bewaard[index] ?? nieuw.get(plan) ?? NIETS;
    return { ...een, bekend: een.bekend && kanGeteld(plan), gemeten: een.gemeten && kanGeteld(plan) };
  });
  const plannen = alle.map(({ jaar, definitie }, index) => ({
    definitie,
    jaar: { ...jaar, peildatum: bewaard[index]?.peildatum ?? jaar.peildatum },
  }));
  const context = await contextVan(toegang, alle, voorraad);
  const [eerste, laatste] = [plannen[0], plannen.at(-1)];
  const formatie =
    eerste?.definitie.uitwerking === 'per-fte' && laatste
      ? await readFormatie(toegang, eerste.jaar.van, laatste.jaar.peildatum)
      : [];
  return { context, plannen, geteld, formatie };
}

/** By the plain statements, those of one definition together. */
async function countPlannen(
  toegang: Toegang,
  plannen: readonly Plan[],
  bekendOp: Date | null,
): Promise<Map<Plan, Geteld>> {
  const found = new Map<Plan, Geteld>();
  if (plannen.length > 0) await prepareCounting(toegang);
  for (const deel of Map.groupBy(plannen, ({ definitie }) => definitie.versie).values()) {
    const definitie = deel[0]?.definitie;
    if (!definitie) continue;
    const jaren = deel.map(({ jaar }) => jaar);
    const geteld = await countCellen(toegang, definitie, jaren, bekendOp);
    for (const [index, plan] of deel.entries()) found.set(plan, geteld[index] ?? NIETS);
  }
  return found;
}

/** Read once for a page full of figures. */
async function contextVan(
  toegang: Toegang,
  plannen: readonly Plan[],
  { contexten }: Voorraad,
): Promise<Bureaucontext> {
  const jaren = plannen.map(({ jaar }) => jaar);
  const sleutel = [...new Set(jaren.map(({ van }) => van))].sort().join(' ');
  const context = contexten.get(sleutel) ?? (await readContext(toegang, jaren));
  if (contexten !== LEEG.contexten) contexten.set(sleutel, context);
  return context;
}

function kanGeteld({ definitie, jaar }: Plan): boolean {
  return isGeteld(definitie, jaar.van);
}

function uitslag(toegang: Toegang, plan: Plan, vraag: Vraag, index: number, bron: Bron): Uitslag {
  const { definitie: indicator, jaar } = plan;
  const geteld = bron.geteld[index] ?? NIETS;
  const { bekend, gemeten } = geteld;
  const delen =
    indicator.uitwerking === 'percentiel'
      ? percentielcellen(indicator, vraag, waardenVan(indicator, bron.context, jaar), geteld)
      : { cellen: rolledUp(indicator, vraag, tellingen(indicator, vraag, jaar, index, bron)) };
  const geteldOp = oudste([bron.geteld[index], bron.geteld[index + aantalVan(indicator, bron)]]);
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
    ...(bekend || gemeten ? {} : { nietGemeten: true as const }),
    ...(geteldOp && { geteldOp }),
    ...delen,
  };
}

/** Of a decrease each year is there twice: itself, and behind those the year before. */
function aantalVan({ uitwerking }: Indicator, { geteld }: Bron): number {
  return geteld.length / (uitwerking === 'afname' ? 2 : 1);
}

/** When the oldest of the parts that are not of now was counted. */
function oudste(delen: readonly (Partial<Bewaard> | undefined)[]): Date | undefined {
  return delen
    .flatMap((deel) => (deel?.verouderd && deel.geteldOp ? [deel.geteldOp] : []))
    .toSorted((a, b) => a.getTime() - b.getTime())[0];
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
  const waarden = waardenVan(indicator, bron.context, jaar);
  if (indicator.uitwerking === 'per-fte')
    return gridOf(indicator, indicator.dimensies, waarden, index, bron).map((cel) =>
      withFte(cel, bron.formatie),
    );
  const gevraagd = askedDimensies(indicator, vraag);
  if (indicator.uitwerking !== 'afname') return gridOf(indicator, gevraagd, waarden, index, bron);
  const dimensies = gevraagd.filter(({ code }) => code !== 'meting');
  const eerder = aantalVan(indicator, bron) + index;
  const toenJaar = jarenEerder(jaar, 1);
  const zelfde = vraag.versie !== undefined || zelfdeDefinitie(indicator, jaar.van, toenJaar.van);
  const vergelijkbaar = bron.geteld[eerder]?.bekend === true && zelfde;
  const nu = gridOf(indicator, dimensies, waarden, index, bron);
  const toen = vergelijkbaar ? gridOf(indicator, dimensies, waarden, eerder, bron) : null;
  return toAfname(withMissing(nu, toen), toen);
}

function gridOf(
  indicator: Indicator,
  dimensies: readonly Dimensie[],
  waarden: Waardenlijst,
  index: number,
  { geteld: alle }: Bron,
): Telling[] {
  const { bekend, rijen } = alle[index] ?? NIETS;
  const heeftNoemer = indicator.uitwerking === 'percentage';
  const geteld = rijen.map((rij) => ({
    dimensies: Object.fromEntries(dimensies.map(({ code }) => [code, String(rij[code])])),
    teller: bekend ? rij.teller : null,
    noemer: bekend && heeftNoemer ? rij.noemer : null,
  }));
  const nul = bekend ? 0 : null;
  const leeg = { teller: nul, noemer: heeftNoemer ? nul : null };
  return sumGrid(indicator.dimensies, dimensies, waarden, geteld, leeg);
}

/** What is not asked is added up before the cells are laid out: most pages ask a total of a figure with thousands of cells. */
function askedDimensies(indicator: Indicator, { per, filter = {} }: Vraag): readonly Dimensie[] {
  const kept = keptDimensies(indicator, per);
  return indicator.dimensies.filter(({ code }) => kept.includes(code) || code in filter);
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
