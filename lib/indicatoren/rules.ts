import { formatDatum } from '#lib/kalender/opmaak.ts';
import { datum, type Datum, type Schooljaar } from '#lib/kalender/model.ts';
import {
  addDays,
  addMonths,
  addSchooljaren,
  maxDatum,
  minDatum,
  schooljaarBegin,
  schooljaarEinde,
  schooljaarVan,
} from '#lib/kalender/rules.ts';
import { weiger, gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import { startlijst } from '#lib/werkprocessen/startlijsten.ts';
import type { Bureaucontext, Dimensiewaarde, Indicator, Vraag, Waardenbron, Waardenlijst } from './model.ts';
import { versieOp, versiesVan, versieVan } from './versies/rules.ts';

/** One school year to count, seen on its peildatum. */
export type Jaarvraag = {
  readonly schooljaar: Schooljaar;
  readonly van: Datum;
  readonly tot: Datum;
  readonly peildatum: Datum;
};

/** Can this be asked, and on which day is it true? Default today, or the last day of a closed school year. */
export function decideVraag(indicator: Indicator, vraag: Vraag, vandaag: Datum): Uitkomst<Jaarvraag> {
  const jaar = spanVan(vraag, vandaag);
  const naam = vraag.kalenderjaar === undefined ? vraag.schooljaar : String(vraag.kalenderjaar);
  if (jaar.van > vandaag)
    return vraag.kalenderjaar === undefined
      ? weiger('schooljaar-niet-begonnen', `Het schooljaar ${naam} is nog niet begonnen.`)
      : weiger('kalenderjaar-niet-begonnen', `Het jaar ${naam} is nog niet begonnen.`);
  const geenJaar = vraag.kalenderjaar !== undefined && refuseKalenderjaar(indicator, jaar);
  if (geenJaar) return geenJaar;
  if (vraag.versie !== undefined && !versieVan(indicator, vraag.versie))
    return weiger('onbekende-versie', zinVersies(indicator));
  const peildatum = vraag.peildatum ?? jaar.peildatum;
  const velden = { peildatum: 'Kies een dag vanaf het begin van het schooljaar, tot en met vandaag.' };
  if (peildatum > vandaag || peildatum < jaar.van)
    return weiger(
      'peildatum-onmogelijk',
      `Op ${formatDatum(peildatum)} is over ${naam} niets te zeggen; kies een dag vanaf ${formatDatum(jaar.van)} tot en met ${formatDatum(vandaag)}.`,
      { velden },
    );
  if (vraag.bekendOp !== undefined && vraag.bekendOp > vandaag)
    return weiger(
      'bekend-op-onmogelijk',
      'Wat later bekend wordt, weten we nog niet; kies uiterlijk vandaag.',
    );
  return gelukt({ ...jaar, peildatum });
}

function zinVersies(indicator: Indicator): string {
  const nummers = versiesVan(indicator).map(({ versie }) => versie);
  return nummers.length === 1
    ? `Deze indicator heeft alleen versie ${nummers[0]}.`
    : `Deze indicator heeft de versies ${nummers.slice(0, -1).join(', ')} en ${nummers.at(-1)}.`;
}

export function jaarvraag(schooljaar: Schooljaar, vandaag: Datum): Jaarvraag {
  const [van, tot] = [schooljaarBegin(schooljaar), schooljaarEinde(schooljaar)];
  return { schooljaar, van, tot, peildatum: maxDatum(van, minDatum(tot, vandaag)) };
}

/** The days that a question is about: its school year, or the calendar year that it names. */
export function spanVan(
  { schooljaar, kalenderjaar }: Pick<Vraag, 'schooljaar' | 'kalenderjaar'>,
  vandaag: Datum,
): Jaarvraag {
  if (kalenderjaar === undefined) return jaarvraag(schooljaar, vandaag);
  const [van, tot] = [datum(`${kalenderjaar}-01-01`), datum(`${kalenderjaar}-12-31`)];
  return { schooljaar: schooljaarVan(van), van, tot, peildatum: maxDatum(van, minDatum(tot, vandaag)) };
}

/** A calendar year touches two school years: what belongs to one of them, or changed between them, has no such year. */
function refuseKalenderjaar(indicator: Indicator, { van, tot }: Jaarvraag) {
  if (indicator.uitwerking === 'afname' || indicator.ingelezen)
    return weiger('geen-kalenderjaar', `"${indicator.titel}" is er alleen per schooljaar.`);
  if (versieOp(indicator, van).versie !== versieOp(indicator, tot).versie)
    return weiger(
      'breuk-in-kalenderjaar',
      `De definitie van "${indicator.titel}" verandert in dit kalenderjaar; kies een schooljaar.`,
    );
  return undefined;
}

/** A school year with the definition by which it is counted. */
export type Plan = { readonly jaar: Jaarvraag; readonly definitie: Indicator };

/**
 * What has to be counted for a question: the trend, each year by the definition of its time, and of a decrease each year before as well,
 * behind it and by the same definition.
 */
export function plannenVan(
  indicator: Indicator,
  vraag: Vraag,
  aantalJaren: number,
  vandaag: Datum,
): Uitkomst<{ readonly plannen: readonly Plan[]; readonly alle: readonly Plan[] }> {
  const gevraagd = decideVraag(indicator, vraag, vandaag);
  if (!gevraagd.ok) return gevraagd;
  const zelfdeDag = indicator.isStand || vraag.peildatum !== undefined;
  const plannen = trendjaren(gevraagd.waarde, aantalJaren, vandaag, zelfdeDag).map((jaar): Plan => ({
    jaar,
    definitie: (vraag.versie && versieVan(indicator, vraag.versie)) || versieOp(indicator, jaar.van),
  }));
  const vorige = plannen.map((plan) => ({ ...plan, jaar: jarenEerder(plan.jaar, 1) }));
  return gelukt({ plannen, alle: indicator.uitwerking === 'afname' ? [...plannen, ...vorige] : plannen });
}

/** The same question a number of school years earlier, on the same day of the year. */
export function jarenEerder(vraag: Jaarvraag, aantal: number): Jaarvraag {
  const schooljaar = addSchooljaren(vraag.schooljaar, -aantal);
  const peildatum = addMonths(vraag.peildatum, -12 * aantal);
  return { schooljaar, van: schooljaarBegin(schooljaar), tot: schooljaarEinde(schooljaar), peildatum };
}

/**
 * The years of a trend, oldest first, the asked one last. Closed years are whole, unless a day was chosen: then each is
 * seen on that day of its year.
 */
export function trendjaren(
  vraag: Jaarvraag,
  aantal: number,
  vandaag: Datum,
  gekozenDag: boolean,
): readonly Jaarvraag[] {
  const eerder = Array.from({ length: aantal - 1 }, (_, index) => {
    const toen = jarenEerder(vraag, aantal - 1 - index);
    return gekozenDag ? toen : jaarvraag(toen.schooljaar, vandaag);
  });
  return [...eerder, vraag];
}

/** The last day of the last school year that is over on this day; on 31 July the year of that day is. */
export function laatsteSchooldag(dag: Datum): Datum {
  const einde = schooljaarEinde(schooljaarVan(dag));
  return einde === dag ? dag : schooljaarEinde(addSchooljaren(schooljaarVan(dag), -1));
}

/** More years than this say nothing; a day that was typed wrong once does not make a list of a hundred. */
const HOOGSTENS_JAREN = 40;

/** School years one can choose from, the running one first: eight, or as far back as something is known. */
export function kiesbareJaren(vandaag: Datum, eerste: Datum | null = null): readonly Schooljaar[] {
  const lopend = schooljaarVan(vandaag);
  const terug = eerste ? Number(lopend.slice(0, 4)) - Number(schooljaarVan(eerste).slice(0, 4)) + 1 : 0;
  const aantal = Math.min(HOOGSTENS_JAREN, Math.max(8, terug));
  return Array.from({ length: aantal }, (_, index) => addSchooljaren(lopend, -index));
}

/** Has its course within the year: the months stand beside each other. */
export function isPerMaand({ dimensies }: Pick<Indicator, 'dimensies'>): boolean {
  return dimensies.some(({ waarden }) => waarden === 'maanden');
}

/** Whole months of the question, as 'YYYY-MM'; the running one is not over yet. */
export function maandenVan({ van, tot, peildatum }: Jaarvraag): readonly string[] {
  const maanden: string[] = [];
  for (
    let maand = van;
    addDays(addMonths(maand, 1), -1) <= minDatum(tot, peildatum);
    maand = addMonths(maand, 1)
  )
    maanden.push(maand.slice(0, 7));
  return maanden;
}

/** Figures of others come years after their school year: the latest that was read in. Undefined: the running year. */
export function standaardjaar(
  { ingelezen }: Pick<Indicator, 'ingelezen'>,
  span: { readonly laatste: Datum } | null,
): Schooljaar | undefined {
  return ingelezen && span ? schooljaarVan(span.laatste) : undefined;
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

/**
 * The lists a melding of leerplicht can be closed with. What stands only in another list cannot be how one ended: it is no zero but
 * no value at all, and no table has a row of it.
 */
export const MELDINGLIJSTEN: readonly string[] = [
  'relatief-resultaat',
  'absoluut-resultaat',
  'preventief-resultaat',
];

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
  return MELDINGLIJSTEN.flatMap((lijst) => startlijst(lijst)).filter(
    ({ code }, index, alle) => alle.findIndex((item) => item.code === code) === index,
  );
}

const BUITEN_DE_REGIO: readonly Dimensiewaarde[] = [
  { code: 'niet-in-brp', label: 'niet ingeschreven in de BRP', rest: true },
  { code: 'buiten-regio', label: 'ingeschreven buiten de regio', rest: true },
];

function eigenOf(eigen: readonly Dimensiewaarde[], lijst: string): readonly Dimensiewaarde[] {
  return eigen.length > 0 ? eigen : startlijst(lijst).map(({ code, label, kern }) => ({ code, label, kern }));
}
