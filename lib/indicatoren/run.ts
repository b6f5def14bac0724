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

/** What a page needs: the answer, the same over earlier years, and the values one can choose from. */
export type Reeks = {
  readonly indicator: Indicator;
  readonly uitslag: Uitslag;
  /** Oldest first, the asked year last. */
  readonly trend: readonly Uitslag[];
  readonly waarden: Waardenlijst;
};

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
  const jaren = trendjaren(gevraagd.waarde, aantalJaren, toegang.vandaag, zelfdeDag);
  const bron = await count(toegang, indicator, jaren, vraag);
  const waarden = waardenVan(indicator, bron.context, gevraagd.waarde);
  const fout = wrongDimensie(indicator, vraag, waarden);
  if (fout) return fout;
  const trend = jaren.map((jaar, index) => uitslag(toegang, indicator, vraag, jaar, index, bron));
  const laatste = trend.at(-1);
  if (!laatste) throw new RangeError('Een reeks heeft ten minste één schooljaar');
  return gelukt({ indicator, uitslag: laatste, trend, waarden });
}

type Bron = {
  context: Bureaucontext;
  rijen: Map<number, Getelderij[]>;
  formatie: readonly Formatieregel[];
};

/** A decrease compares with a year before, so then every year is counted twice: itself, and a year earlier. */
async function count(
  toegang: Toegang,
  indicator: Indicator,
  jaren: readonly Jaarvraag[],
  vraag: Vraag,
): Promise<Bron> {
  const isAfname = indicator.uitwerking === 'afname';
  const alle = isAfname ? [...jaren, ...jaren.map((jaar) => jarenEerder(jaar, 1))] : jaren;
  const bekendOp = vraag.bekendOp === undefined ? null : eindeVanDag(vraag.bekendOp);
  await prepareCounting(toegang);
  const context = await readContext(toegang, alle, bekendOp, indicator.bekendUit, indicator.bekend);
  const rijen = Map.groupBy(await countCellen(toegang, indicator, alle, bekendOp), (rij) => rij.jaar - 1);
  const [eerste, laatste] = [jaren[0], jaren.at(-1)];
  const formatie =
    indicator.uitwerking === 'per-fte' && eerste && laatste
      ? await readFormatie(toegang, eerste.van, laatste.peildatum)
      : [];
  return { context, rijen, formatie };
}

function uitslag(
  toegang: Toegang,
  indicator: Indicator,
  vraag: Vraag,
  jaar: Jaarvraag,
  index: number,
  bron: Bron,
): Uitslag {
  const bekend = bron.context.bekend[index] === true;
  const delen =
    indicator.uitwerking === 'percentiel'
      ? percentielcellen(indicator, vraag, waardenVan(indicator, bron.context, jaar), {
          rijen: bron.rijen.get(index) ?? [],
          bekend,
        })
      : { cellen: rolledUp(indicator, vraag, tellingen(indicator, jaar, index, bron)) };
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
    ...delen,
  };
}

function rolledUp(indicator: Indicator, vraag: Vraag, volledig: readonly Telling[]): Cel[] {
  const gefilterd = volledig.filter(({ dimensies }) => matches(dimensies, vraag.filter ?? {}));
  return rollUp(gefilterd, keptDimensies(indicator, vraag.per)).map((cel) => toCel(indicator, cel));
}

function tellingen(indicator: Indicator, jaar: Jaarvraag, index: number, bron: Bron): Telling[] {
  const aantalJaren = bron.context.bekend.length / (indicator.uitwerking === 'afname' ? 2 : 1);
  const waarden = waardenVan(indicator, bron.context, jaar);
  if (indicator.uitwerking !== 'afname') {
    const grid = gridOf(indicator, indicator.dimensies, waarden, index, bron);
    return indicator.uitwerking === 'per-fte' ? grid.map((cel) => withFte(cel, bron.formatie)) : grid;
  }
  const dimensies = indicator.dimensies.filter(({ code }) => code !== 'meting');
  const eerder = aantalJaren + index;
  const vergelijkbaar =
    bron.context.bekend[eerder] === true && indicator.geldigVan <= jarenEerder(jaar, 1).peildatum;
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
