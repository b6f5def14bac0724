import { datum, type Datum, type Schooljaar } from '#lib/kalender/model.ts';
import {
  addDays,
  addSchooljaren,
  schooljaarBegin,
  schooljaarEinde,
  schooljaarVan,
} from '#lib/kalender/rules.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { Grond } from '#lib/jongeren/leerplicht/model.ts';
import type { Toetsing } from '#lib/vrijstellingen/gronden/model.ts';
import { toets, toetszaakVan, type Toetsbronnen } from '#lib/vrijstellingen/toetsing/rules.ts';
import type { Dagfouten, Fase, Verlengrij } from '#lib/vrijstellingen/verlenging/model.ts';

/** Grounds that are renewed each year before 1 July (Leerplichtwet 1969 art. 6 lid 2), unless for good (lid 3). */
export const JAARLIJKS: readonly Grond[] = ['5-A', '5-B', '5-C'];

/** The school year one renews for on a day: the next one, and from 1 August on the one that just began, for what is late. */
export function verlengjaarOp(vandaag: Datum): Schooljaar {
  const nu = schooljaarVan(vandaag);
  return Number(vandaag.slice(5, 7)) >= 8 && Number(vandaag.slice(5, 7)) <= 10 ? nu : addSchooljaren(nu, 1);
}

/** The last day in time for a school year: 30 June, because the law says before 1 July. */
export function uiterlijkVoor(schooljaar: Schooljaar): Datum {
  return addDays(datum(`${schooljaar.slice(0, 4)}-07-01`), -1);
}

/** The day on which the campaign begins; a choice of the house, for the law names only the end (art. 6 lid 2: before 1 July). */
const VERLENGEN_VANAF = '04-01';

export function beginVoor(schooljaar: Schooljaar): Datum {
  return datum(`${schooljaar.slice(0, 4)}-${VERLENGEN_VANAF}`);
}

/** A notice may come early, so renewing before the campaign is possible: with a reason, and knowingly. */
export function isVroeg(schooljaar: Schooljaar, vandaag: Datum): boolean {
  return vandaag < beginVoor(schooljaar);
}

/** What is wrong with the days of the declarations; nothing is assumed, for a day says that a declaration is in hand. */
export function dagfouten(
  { ontvangenOp, verklaringOp }: { ontvangenOp: Datum | null; verklaringOp: Datum | null },
  vandaag: Datum,
): Dagfouten {
  const later = 'Deze dag moet nog komen.';
  const na = 'De verklaring kan niet later zijn gedateerd dan zij binnenkwam.';
  const leeg = 'Vul in op welke dag de verklaringen binnenkwamen.';
  const datering = 'Vul in welke dag op de verklaringen staat.';
  const binnen = !ontvangenOp ? leeg : ontvangenOp > vandaag ? later : null;
  const verklaring = !verklaringOp
    ? datering
    : verklaringOp > vandaag
      ? later
      : ontvangenOp && verklaringOp > ontvangenOp
        ? na
        : null;
  return {
    ...(binnen ? { ontvangenOp: binnen } : {}),
    ...(verklaring ? { verklaringOp: verklaring } : {}),
  };
}

/** Whether one may renew together with these days: they are known and past, and before the campaign it is confirmed with a reason. */
export function decideSamen(
  schooljaar: Schooljaar,
  invoer: { ontvangenOp: Datum; verklaringOp: Datum; vroeg: boolean; motivering: string | null },
  vandaag: Datum,
): Uitkomst<null> {
  const velden = dagfouten(invoer, vandaag);
  const [mis] = Object.values(velden);
  if (mis) return weiger('dagen-kloppen-niet', mis, { velden });
  const { vroeg, motivering } = invoer;
  if (!isVroeg(schooljaar, vandaag)) return gelukt(null);
  const begin = formatDatum(beginVoor(schooljaar));
  if (!vroeg) {
    const zin = `Verlengen voor ${schooljaar} begint op ${begin}. Bevestig dat u nu al verlengt.`;
    return weiger('te-vroeg', zin, { velden: { vroeg: zin } });
  }
  if (motivering) return gelukt(null);
  const zin = `Schrijf waarom u al voor ${begin} verlengt.`;
  return weiger('motivering-ontbreekt', zin, { velden: { motivering: zin } });
}

export function faseOp(schooljaar: Schooljaar, vandaag: Datum): Fase {
  const jaar = schooljaar.slice(0, 4);
  if (vandaag >= `${jaar}-07-01`) return 'te-laat';
  if (vandaag >= `${jaar}-06-01`) return 'tweede-herinnering';
  if (vandaag >= `${jaar}-05-01`) return 'eerste-herinnering';
  return isVroeg(schooljaar, vandaag) ? 'voor' : 'lijst';
}

export const HERINNERRONDES = ['herinnering1', 'herinnering2'] as const;
export type Herinnerronde = {
  readonly code: (typeof HERINNERRONDES)[number];
  /** As many reminders as everybody should have had by the end of it. */
  readonly nummer: number;
  readonly start: Datum;
};

/** On 1 May and on 1 June everyone of whom nothing was heard is reminded; null outside those months. */
export function herinnerrondeOp(schooljaar: Schooljaar, vandaag: Datum): Herinnerronde | null {
  const jaar = schooljaar.slice(0, 4);
  const fase = faseOp(schooljaar, vandaag);
  if (fase === 'eerste-herinnering')
    return { code: 'herinnering1', nummer: 1, start: datum(`${jaar}-05-01`) };
  return fase === 'tweede-herinnering'
    ? { code: 'herinnering2', nummer: 2, start: datum(`${jaar}-06-01`) }
    : null;
}

/** The conditions of a renewal on the declaration of the head, as the screen of one case would check them. */
export function toetsVerlenging(
  rij: Pick<Verlengrij, 'grond' | 'school' | 'land'>,
  bronnen: Omit<Toetsbronnen, 'stukken' | 'verklaarder' | 'buitenlandseSchool'>,
  dagen: { schooljaar: Schooljaar; ontvangenOp: Datum; verklaringOp: Datum },
): Toetsing[] {
  const { ontvangenOp, verklaringOp, schooljaar } = dagen;
  const zaak = {
    grond: rij.grond,
    ontvangenOp,
    van: schooljaarBegin(schooljaar),
    tot: schooljaarEinde(schooljaar),
    permanent: false,
    gegevens: { verklaringOp, ingeschreven: 'ja', bezoekt: 'ja' },
    compleetOp: ontvangenOp,
  };
  const stukken = (['kennisgeving', 'verklaring'] as const).map((code) => ({
    ...{ soort: 'bewijs' as const, code },
    op: ontvangenOp,
  }));
  const buitenlandseSchool = rij.school && rij.land ? { naam: rij.school, land: rij.land } : null;
  return toets(toetszaakVan(zaak, { ...bronnen, stukken, verklaarder: null, buitenlandseSchool }));
}

/** Many ids as one short text, so that what is ticked on earlier pages fits in an address. */
export function pakIn(ids: readonly string[]): string {
  return Buffer.from(ids.join('').replaceAll('-', ''), 'hex').toString('base64url');
}

export function pakUit(tekst: string): string[] {
  const delen = Buffer.from(tekst, 'base64url').toString('hex').match(/.{32}/g) ?? [];
  return delen.map((deel) => deel.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'));
}

export const IS_BINNEN = 'Hiervan is al iets binnen.';
const BUITEN_WERK = 'Dit dossier valt buiten uw eigen werk. Open het eerst met een reden.';

/** Why a bulk action leaves this one out, whatever the rest: the dossier is closed to this colleague, or something came in. */
export function waaromNiet(
  { jongereId, stand }: Pick<Verlengrij, 'jongereId' | 'stand'>,
  vrij: ReadonlySet<string>,
): string | null {
  if (!vrij.has(jongereId)) return BUITEN_WERK;
  return stand === 'open' ? null : IS_BINNEN;
}

export type Oordeel = { readonly kan: boolean; readonly weegt: boolean; readonly waarom: string | null };

/** Together only what is the same for all: 5-C of which nothing was heard yet, and no condition that fails or is unknown. */
export function oordeelSamen(
  rij: Pick<Verlengrij, 'grond' | 'stand'>,
  toetsingen: readonly Toetsing[],
): Oordeel {
  if (rij.stand !== 'open') return { kan: false, weegt: false, waarom: IS_BINNEN };
  if (rij.grond !== '5-C')
    return {
      kan: false,
      weegt: false,
      waarom: 'Deze grond vraagt een eigen verklaring; neem haar apart in.',
    };
  const mis = toetsingen.find(({ oordeel }) => oordeel === 'voldoet-niet' || oordeel === 'onbekend');
  if (mis) return { kan: false, weegt: false, waarom: `${mis.titel}: ${mis.zin}` };
  const letOp = toetsingen.find(({ oordeel }) => oordeel === 'let-op');
  return { kan: true, weegt: letOp !== undefined, waarom: letOp?.zin ?? null };
}
