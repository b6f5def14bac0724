import type { Cel, Dimensies, Indicator } from '#lib/indicatoren/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import {
  addMonths,
  addSchooljaren,
  diffDays,
  schooljaarBegin,
  schooljaarEinde,
  schooljaarVan,
} from '#lib/kalender/rules.ts';
import type { Motievraag, Nulcel, Nulmeting, Streefwaarde } from '#lib/moties/model.ts';
import type { Meetpunt, Oordeel, Reeksvraag, Streefoordeel } from '#lib/moties/voortgang/model.ts';

const MINST = 4;
const MEEST = 7;

type Soortcijfer = Pick<Indicator, 'isStand' | 'dimensies'>;

/** A figure per month is a state too: that of the last whole month. */
export function isStand({ isStand: stand, dimensies }: Soortcijfer): boolean {
  return stand || dimensies.some(({ code }) => code === 'maand');
}

/**
 * Which series says how it goes: years from that of the nulmeting on, each on a day that can be set beside it. A state of one day or of a
 * month goes up and down with the school year, so once that day has come again it is set beside itself.
 */
export function reeksvraagVan(
  indicator: Soortcijfer,
  nulmeting: Pick<Nulmeting, 'peildatum'> | null,
  vandaag: Datum,
): Reeksvraag {
  const lopend = schooljaarVan(vandaag);
  const begin = nulmeting ? schooljaarVan(nulmeting.peildatum) : null;
  const jaren = begin ? Math.min(MEEST, Math.max(MINST, beginjaar(lopend) - beginjaar(begin) + 1)) : MINST;
  const opDag = nulmeting && isStand(indicator) ? zelfdeDagTot(nulmeting.peildatum, vandaag) : null;
  if (nulmeting && opDag && opDag > nulmeting.peildatum)
    return {
      ...{ vergelijking: 'stand-zelfde-dag', schooljaar: schooljaarVan(opDag) },
      ...{ peildatum: opDag, jaren },
    };
  if (isStand(indicator)) return { vergelijking: 'stand', schooljaar: lopend, peildatum: vandaag, jaren };
  if (!nulmeting || !begin || nulmeting.peildatum === schooljaarEinde(begin))
    return { vergelijking: 'heel-jaar', schooljaar: lopend, peildatum: undefined, jaren };
  const nu = zelfdeDagTot(nulmeting.peildatum, vandaag);
  return { vergelijking: 'zelfde-dag', schooljaar: schooljaarVan(nu), peildatum: nu, jaren };
}

/** The same day of the year, the last one that has been. */
function zelfdeDagTot(dag: Datum, vandaag: Datum): Datum {
  for (let jaren = beginjaar(vandaag) - beginjaar(dag) + 1; jaren > 0; jaren--) {
    const later = addMonths(dag, 12 * jaren);
    if (later <= vandaag) return later;
  }
  return dag;
}

const beginjaar = (datumOfJaar: string) => Number(datumOfJaar.slice(0, 4));

/**
 * The point that is called "nu": of what happens in a year, the last whole year of which something is known. A figure of others
 * (DUO) comes a year later than our own; without any known year it is the last whole one, and unknown.
 */
export function puntNu(punten: readonly Meetpunt[]): Meetpunt | null {
  const heel = punten.filter(({ deel }) => !deel);
  return heel.findLast(({ cellen }) => cellen.some(isBekend)) ?? heel.at(-1) ?? null;
}

/** A decrease that cannot be worked out has numbers all the same. */
function isBekend({ waarde, teller, dimensies }: Cel): boolean {
  return waarde !== null || (dimensies.meting === 'afname' && teller !== null);
}

/** Is there anything to set beside the nulmeting: a later day, or a later whole year? */
export function isNaNulmeting(nu: Meetpunt | null, nulmeting: Pick<Nulmeting, 'peildatum'> | null): boolean {
  return nu !== null && nulmeting !== null && nu.peildatum > nulmeting.peildatum;
}

/** Figures by two definitions are never subtracted. */
export function heeftBreuk(
  vraag: Pick<Motievraag, 'antwoord' | 'nulmeting'>,
  indicator: Pick<Indicator, 'versie'>,
  /** By which definition it was counted that is set beside the nulmeting. */
  geteldDoor = indicator.versie,
): boolean {
  const { antwoord, nulmeting } = vraag;
  if (antwoord.soort === 'cijfer' && antwoord.indicatorVersie !== indicator.versie) return true;
  return nulmeting?.indicatorVersie != null && nulmeting.indicatorVersie !== geteldDoor;
}

/**
 * A nulmeting that Baken counted, counted again on the same day with what became known later. The nulmeting itself stands; that it
 * would be another number now is told beside it.
 */
export function herzienVan(
  nulmeting: Pick<Nulmeting, 'peildatum' | 'herkomst'> | null,
  nul: Nulcel | null,
  opnieuw: { readonly punt: Pick<Meetpunt, 'peildatum'>; readonly cel: Cel | null } | null,
): Cel | null {
  if (!nulmeting || !nul || !opnieuw?.cel || nulmeting.herkomst !== 'berekend') return null;
  if (opnieuw.punt.peildatum !== nulmeting.peildatum) return null;
  return opnieuw.cel.waarde === nul.waarde ? null : opnieuw.cel;
}

/** One key for the same cell, whatever the order of its dimensions; the month is left out, for it is always the last. */
export function celsleutel(dimensies: Dimensies): string {
  return JSON.stringify(
    Object.entries(dimensies)
      .filter(([code]) => code !== 'maand')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Of a figure per month only the last whole one, unless a month was chosen. */
export function laatsteMaand(cellen: readonly Cel[]): readonly Cel[] {
  const maanden = cellen.flatMap(({ dimensies }) => dimensies.maand ?? []);
  const laatste = maanden.reduce<string | null>(
    (max, maand) => (max === null || maand > max ? maand : max),
    null,
  );
  return laatste === null ? cellen : cellen.filter(({ dimensies }) => dimensies.maand === laatste);
}

/** What a target in this unit is set against: the share itself, or the number in it. */
export function gemeten(
  cel: Pick<Cel, 'waarde' | 'teller' | 'noemer' | 'dimensies'> | Nulcel | null,
  eenheid: Streefwaarde['eenheid'],
  indicator: Pick<Indicator, 'eenheid' | 'uitwerking'>,
): number | null {
  if (!cel) return null;
  const isDeel = indicator.eenheid === '%' && cel.dimensies.meting !== 'aantal';
  if (eenheid === '%') return isDeel ? cel.waarde : null;
  if (!isDeel) return cel.waarde;
  return indicator.uitwerking === 'percentage' ? cel.teller : null;
}

export function haalt(richting: Streefwaarde['richting'], waarde: number, doel: number): boolean {
  switch (richting) {
    case 'minstens':
      return waarde >= doel;
    case 'hoogstens':
      return waarde <= doel;
    case 'meer-dan':
    case 'hoger':
      return waarde > doel;
    case 'minder-dan':
    case 'lager':
      return waarde < doel;
  }
}

const omhoog = ({ richting }: Pick<Streefwaarde, 'richting'>) =>
  richting === 'minstens' || richting === 'meer-dan' || richting === 'hoger';

type Stand = {
  readonly nu: number | null;
  readonly nul: number | null;
  readonly peildatumNu: Datum;
  /** null: there is no nulmeting. */
  readonly peildatumNul: Datum | null;
  readonly breuk: boolean;
  /** A break in the registration lies between the nulmeting and now. */
  readonly trendbreuk: boolean;
  readonly naNulmeting: boolean;
  /** It is asked of each year by itself, as a yearly decrease is: there is no line to be on. */
  readonly perJaar: boolean;
};

/**
 * On course or not. What meets the target is on course; what does not yet, is when it is at least as far as a straight line from the
 * nulmeting to the last day of the target. Without a nulmeting there is no line, so then only that it is not met yet.
 */
export function oordeelVan(streef: Streefwaarde, stand: Stand): Oordeel {
  const { nu, nul, peildatumNu, peildatumNul } = stand;
  const einde = schooljaarEinde(streef.tot);
  if (peildatumNu < schooljaarBegin(streef.van)) return 'nog-niet-begonnen';
  if (nu === null) return 'onbekend';
  const over = peildatumNu >= einde;
  if (streef.waarde === null) {
    if (peildatumNul === null || nul === null) return 'geen-nulmeting';
    if (stand.breuk) return 'breuk';
    if (stand.trendbreuk) return 'trendbreuk';
    if (!stand.naNulmeting) return 'te-vroeg';
    // Nobody at home then and nobody now: fewer there cannot be, and nothing was reached either.
    if (streef.richting === 'lager' && nul === 0 && nu === 0) return 'was-al-nul';
    return uitslag(haalt(streef.richting, nu, nul), over);
  }
  if (haalt(streef.richting, nu, streef.waarde)) return uitslag(true, over);
  if (over) return 'niet-gehaald';
  if (stand.perJaar) return 'niet-op-koers';
  const zonderLijn = stand.breuk || stand.trendbreuk || !stand.naNulmeting;
  if (peildatumNul === null || nul === null || zonderLijn) return 'nog-niet-gehaald';
  const deel = diffDays(peildatumNul, peildatumNu) / Math.max(1, diffDays(peildatumNul, einde));
  const lijn = nul + (streef.waarde - nul) * deel;
  const ver = omhoog(streef) ? nu >= lijn && nu > nul : nu <= lijn && nu < nul;
  return ver ? 'op-koers' : 'niet-op-koers';
}

function uitslag(haalde: boolean, over: boolean): Oordeel {
  if (over) return haalde ? 'gehaald' : 'niet-gehaald';
  return haalde ? 'op-koers' : 'niet-op-koers';
}

/** A target that is over is judged on its own last year where that is known; otherwise on what is known now. */
export function puntVoor(
  { tot }: Pick<Streefwaarde, 'tot'>,
  nu: Meetpunt | null,
  punten: readonly Meetpunt[],
): Meetpunt | null {
  const einde = schooljaarEinde(tot);
  if (!nu || nu.peildatum <= einde) return nu;
  const eigen = punten.find(({ schooljaar, deel }) => schooljaar === tot && !deel);
  return eigen?.cellen.some(isBekend) ? eigen : nu;
}

/** What the page says of this cell: the leading target, and whether another says otherwise. */
export function samen(
  vraag: Pick<Motievraag, 'heeftAmbitie' | 'streefwaarden'>,
  oordelen: readonly Streefoordeel[],
): { readonly oordeel: Oordeel; readonly oneens: boolean } {
  if (!vraag.heeftAmbitie) return { oordeel: 'geen-ambitie', oneens: false };
  const leidend = vraag.streefwaarden.find((streef) => streef.leidend);
  const eigen = oordelen.find(({ streefwaardeId }) => streefwaardeId === leidend?.id);
  if (!eigen) return { oordeel: 'geen-streefwaarde', oneens: false };
  const gunstig = (oordeel: Oordeel): boolean | null => GUNSTIG[oordeel] ?? null;
  const oneens = oordelen.some(({ oordeel }) => {
    const [een, ander] = [gunstig(eigen.oordeel), gunstig(oordeel)];
    return een !== null && ander !== null && een !== ander;
  });
  return { oordeel: eigen.oordeel, oneens };
}

const GUNSTIG: Partial<Record<Oordeel, boolean>> = {
  'op-koers': true,
  gehaald: true,
  'niet-op-koers': false,
  'niet-gehaald': false,
  'nog-niet-gehaald': false,
};

/** The school years of a target one can choose: some back, some ahead. */
export function streefjaren(vandaag: Datum): readonly string[] {
  const lopend = schooljaarVan(vandaag);
  return Array.from({ length: 16 }, (_, index) => addSchooljaren(lopend, index - 8));
}
