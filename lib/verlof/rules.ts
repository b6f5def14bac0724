import type { Datum } from '#lib/kalender/model.ts';
import { addMonths, maxDatum } from '#lib/kalender/rules.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { Afloop, Besluit, Bezwaar, Verlof, Verloffase } from '#lib/verlof/model.ts';
import { BEWAREN } from '#lib/verlof/parameters.ts';
import type { Toets } from '#lib/verlof/toets/model.ts';

type Weigering = Extract<Uitkomst<never>, { ok: false }>;

/** Where the application stands: the first thing that is still to be done. */
export function faseVan(verlof: Verlof, gesloten: boolean): Verloffase {
  if (gesloten) return 'klaar';
  const { besluit } = verlof;
  if (besluit)
    return isBezwaarbaar(besluit.afloop) ? (besluit.bekendOp ? 'bezwaar' : 'bekendmaken') : 'klaar';
  if (!verlof.compleetOp) return 'compleet';
  return verlof.hoofd ? 'besluit' : 'hoofd';
}

/** Sending on and withdrawing are no decisions in the sense of the Awb (art. 1:3). */
export function isBezwaarbaar(afloop: Afloop): boolean {
  return afloop !== 'doorgestuurd' && afloop !== 'ingetrokken';
}

export const isToekenning = (afloop: Afloop): boolean => afloop === 'toegekend' || afloop === 'gedeeltelijk';

export function decideCompleet(verlof: Verlof, op: Datum, today: Datum): Uitkomst<null> {
  return refuseBesloten(verlof) ?? refuseDag(op, verlof.ontvangenOp, today, 'op') ?? gelukt(null);
}

/** Awb art. 4:5 and 4:15: what is missing is asked for, with a day; until then the term stands still. */
export function decideOpschorten(
  verlof: Verlof,
  invoer: { ontbreekt: string; hersteltermijn: Datum },
  today: Datum,
): Uitkomst<null> {
  const refused = refuseBesloten(verlof);
  if (refused) return refused;
  if (verlof.opschorting && !verlof.compleetOp)
    return weiger('al-opgeschort', 'De termijn staat al stil. Leg vast dat de aanvraag compleet is.');
  if (verlof.compleetOp) return weiger('al-compleet', 'Deze aanvraag is al compleet.');
  if (invoer.hersteltermijn <= today)
    return weiger('datum-voorbij', 'Geef de aanvrager tijd: kies een dag na vandaag.', {
      velden: { hersteltermijn: 'Kies een latere dag.' },
    });
  return gelukt(null);
}

/** Also for what the parents or the young person say about an intended refusal. */
export function decideHoren(verlof: Verlof, op: Datum, today: Datum): Uitkomst<null> {
  return refuseBesloten(verlof) ?? refuseDag(op, verlof.ontvangenOp, today, 'op') ?? gelukt(null);
}

export type Besluitinvoer = {
  readonly afloop: Afloop;
  readonly op: Datum;
  readonly motivering: string | null;
  readonly afwijkmotivering: string | null;
  readonly van: Datum | null;
  readonly tot: Datum | null;
  readonly dagen: number | null;
};

/**
 * The decision of the officer. The checks never decide: who goes against one that does not hold, says why, and that is counted.
 * `schooldagen`: in the period that is granted.
 */
export function decideBesluit(
  verlof: Verlof,
  invoer: Besluitinvoer,
  toetsen: readonly Toets[],
  schooldagen: (van: Datum, tot: Datum) => number,
  today: Datum,
): Uitkomst<Omit<Besluit, 'door' | 'bekendOp'> & { afgeweken: string[] }> {
  const refused = refuseBesloten(verlof) ?? refuseDag(invoer.op, verlof.ontvangenOp, today, 'besluitOp');
  if (refused) return refused;
  if (invoer.afloop !== 'ingetrokken' && !invoer.motivering)
    return weiger('motivering-ontbreekt', 'Schrijf op waarom u zo besluit; dat komt in de brief.', {
      velden: { motivering: 'Schrijf de motivering.' },
    });
  const afgeweken = isBezwaarbaar(invoer.afloop) ? againstChecks(invoer.afloop, toetsen) : [];
  if (afgeweken.length > 0 && !invoer.afwijkmotivering)
    return weiger(
      'afwijking-ontbreekt',
      `U besluit anders dan een toets aangeeft (${afgeweken.map((toets) => toets.vraag.toLowerCase()).join(' ')}) Schrijf waarom.`,
      { velden: { afwijkmotivering: 'Schrijf waarom u afwijkt van de toets.' } },
    );
  const toegekend = granted(verlof, invoer, schooldagen);
  if (!toegekend.ok) return toegekend;
  return gelukt({
    afloop: invoer.afloop,
    op: invoer.op,
    motivering: invoer.motivering ?? '',
    afwijkmotivering: afgeweken.length > 0 ? invoer.afwijkmotivering : null,
    toegekend: toegekend.waarde,
    afgeweken: afgeweken.map((toets) => toets.code),
  });
}

/** A refusal does not go against a check that pleads for refusal; only what a decision needs in any case does. */
function againstChecks(afloop: Afloop, toetsen: readonly Toets[]): Toets[] {
  const altijd = ['grond', 'som', 'woongemeente', 'hoofd-gehoord', 'zienswijze'];
  const falen = toetsen.filter((toets) => toets.uitkomst === 'voldoet-niet');
  if (afloop === 'buiten-behandeling') return falen.filter(({ code }) => code === 'woongemeente');
  return isToekenning(afloop) ? falen : falen.filter(({ code }) => altijd.includes(code));
}

function granted(
  verlof: Verlof,
  { afloop, van, tot, dagen }: Besluitinvoer,
  schooldagen: (van: Datum, tot: Datum) => number,
): Uitkomst<Besluit['toegekend']> {
  if (!isToekenning(afloop)) return gelukt(null);
  if (afloop === 'toegekend') return gelukt({ van: verlof.van, tot: verlof.tot, dagen: verlof.dagen });
  if (!van || !tot)
    return weiger('periode-ontbreekt', 'Kies welke dagen u toekent.', {
      velden: { [van ? 'toegekendTot' : 'toegekendVan']: 'Kies een dag.' },
    });
  if (van < verlof.van || tot > verlof.tot || tot < van)
    return weiger('periode-buiten-aanvraag', 'Kies dagen binnen de gevraagde periode.', {
      velden: { toegekendVan: 'Deze dagen vallen niet binnen de aanvraag.' },
    });
  const aantal = dagen ?? schooldagen(van, tot);
  if (aantal < 1 || aantal >= verlof.dagen)
    return weiger(
      'geen-deel',
      `Gedeeltelijk is ten minste één schooldag en minder dan de ${verlof.dagen} die zijn gevraagd; hier zijn het er ${aantal}.`,
      { velden: { toegekendTot: 'Kies een deel van de aanvraag.' } },
    );
  return gelukt({ van, tot, dagen: aantal });
}

/** Bezwaar runs from the day after the parents were told (Awb art. 6:8), so that day is recorded apart. */
export function decideBekendmaken(verlof: Verlof, op: Datum, today: Datum): Uitkomst<null> {
  const { besluit } = verlof;
  if (!besluit) return weiger('geen-besluit', 'Er is nog geen besluit.');
  if (!isBezwaarbaar(besluit.afloop))
    return weiger('geen-besluit', 'Hierop hoort geen besluit in een brief; sluit het werkproces.');
  if (besluit.bekendOp) return weiger('al-bekend', 'Dit besluit is al bekendgemaakt.');
  return refuseDag(op, besluit.op, today, 'op') ?? gelukt(null);
}

export function decideBezwaar(verlof: Verlof, op: Datum, today: Datum): Uitkomst<null> {
  const bekend = verlof.besluit?.bekendOp;
  if (!bekend) return weiger('niet-bekend', 'Het besluit is nog niet bekendgemaakt.');
  if (verlof.bezwaar) return weiger('al-bezwaar', 'Er is al een bezwaar vastgelegd.');
  return refuseDag(op, bekend, today, 'op') ?? gelukt(null);
}

export function decideBezwaaruitkomst(verlof: Verlof, op: Datum, today: Datum): Uitkomst<Bezwaar> {
  if (!verlof.bezwaar) return weiger('geen-bezwaar', 'Er is geen bezwaar vastgelegd.');
  if (verlof.bezwaar.uitkomst) return weiger('al-beslist', 'Op dit bezwaar is al beslist.');
  return refuseDag(op, verlof.bezwaar.ontvangenOp, today, 'op') ?? gelukt(verlof.bezwaar);
}

const BRIEF = {
  toegekend: 'verlof-toekenning',
  gedeeltelijk: 'verlof-gedeeltelijk',
  afgewezen: 'verlof-afwijzing',
  'buiten-behandeling': 'verlof-buiten-behandeling',
} as const;

/** The letter in which the decision is told; null when there is no decision to tell. */
export function briefVan(afloop: Afloop): string | null {
  return afloop === 'doorgestuurd' || afloop === 'ingetrokken' ? null : BRIEF[afloop];
}

/** An application ends when it was decided on and the parents were told; a bezwaar is first decided on. */
export function decideAfronden(verlof: Verlof): Uitkomst<Afloop> {
  const { besluit, bezwaar } = verlof;
  if (!besluit) return weiger('geen-besluit', 'Besluit eerst op de aanvraag.');
  if (isBezwaarbaar(besluit.afloop) && !besluit.bekendOp)
    return weiger('niet-bekend', 'Stuur eerst de brief en leg de dag van verzending vast.');
  if (bezwaar && !bezwaar.uitkomst)
    return weiger('bezwaar-loopt', 'Er loopt nog een bezwaar. Leg eerst de uitkomst vast.');
  return gelukt(besluit.afloop);
}

/** The day after which the record may no longer be kept, and why (Selectielijst gemeenten 2020). */
export function vernietigenVan(besluit: Pick<Besluit, 'afloop' | 'op' | 'toegekend'>): {
  op: Datum;
  basis: string;
} {
  const term = isToekenning(besluit.afloop)
    ? BEWAREN.toegekend
    : besluit.afloop === 'afgewezen'
      ? BEWAREN.afgewezen
      : BEWAREN.overig;
  const vanaf = besluit.toegekend ? maxDatum(besluit.toegekend.tot, besluit.op) : besluit.op;
  return { op: addMonths(vanaf, 12 * term.jaren), basis: `${term.jaren} jaar na ${term.vanaf}` };
}

function refuseBesloten({ besluit }: Verlof): Weigering | undefined {
  return besluit ? weiger('al-besloten', 'Op deze aanvraag is al besloten.') : undefined;
}

function refuseDag(op: Datum, vanaf: Datum, today: Datum, veld: string): Weigering | undefined {
  if (op > today)
    return weiger('datum-in-toekomst', 'Leg vast wat er is geweest, niet vooruit.', {
      velden: { [veld]: 'Deze dag moet nog komen.' },
    });
  if (op < vanaf)
    return weiger('datum-te-vroeg', 'Deze dag ligt voor wat eraan voorafging.', {
      velden: { [veld]: 'Kies een latere dag.' },
    });
  return undefined;
}
