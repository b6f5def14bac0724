import { formatPeriode } from '#lib/kalender/opmaak.ts';
import { maxDatum, overlapt, schooljaarVan } from '#lib/kalender/rules.ts';
import type { Datum, Regio, Schooljaar } from '#lib/kalender/model.ts';
import type { Verlof, Verlofdeel, Verlofgrond } from '#lib/verlof/model.ts';
import { jaarsom, schooldagenIn, type Jaarsom } from '#lib/verlof/overzicht/rules.ts';
import type { Toets } from '#lib/verlof/toets/model.ts';

type Dagen = Pick<Verlof, 'id' | 'van' | 'tot' | 'dagen'>;

/** The school year as it was given, and how many days it would be with what is asked as well; a day counts once. */
export type Jaarstand = { readonly som: Jaarsom; readonly metGevraagd: number };

/** One count for the check, the bar and the sums, so that they never differ. */
export function jaarstand(
  delen: readonly Verlofdeel[],
  gevraagd: readonly Verlofdeel[],
  schooljaar: Schooljaar,
  regio: Regio,
): Jaarstand {
  return {
    som: jaarsom(delen, schooljaar, regio),
    metGevraagd: jaarsom([...delen, ...gevraagd], schooljaar, regio).gewichtig,
  };
}

/** What is given in that school year together with this leave; a day that stands there already counts once. */
export function somMet(
  verlof: Dagen,
  door: Verlofdeel['door'],
  eerder: readonly Verlofdeel[],
  regio: Regio,
): Jaarsom {
  const ander = eerder.filter((deel) => deel.id !== verlof.id);
  return jaarsom([...ander, deelVan(verlof, '11g', door)], schooljaarVan(verlof.van), regio);
}

export function deelVan(
  { id, van, tot, dagen }: Dagen,
  grond: Verlofgrond,
  door: Verlofdeel['door'],
): Verlofdeel {
  return { id, van, tot, dagen, grond, door };
}

/** Other leave, of whatever ground, given or asked, on the same schooldays: perhaps one thing that was recorded twice. */
export function toetsDubbel(
  verlof: Dagen,
  eerder: readonly Verlofdeel[],
  regio: Regio,
  gevraagd: readonly Verlofdeel[] = [],
): Toets[] {
  const regels = overlappende(verlof, eerder, gevraagd, regio);
  if (regels.length === 0) return [];
  const uitleg = `Er staat al verlof op dezelfde dagen: ${regels.map(({ zin }) => zin).join('; ')}. Een schooldag telt maar één keer. Staat het er dubbel, trek dan een van de twee in.`;
  const vraag = 'Zijn het dagen waarop nog geen verlof staat?';
  return [{ code: 'dubbel', vraag, artikel: 'Leerplichtwet art. 11 en 14', uitkomst: 'let-op', uitleg }];
}

/** What one is told before leave is recorded on days that have leave already. */
export type Overlap = {
  readonly naam: string;
  readonly nieuw: string;
  readonly bestaand: readonly string[];
  readonly som: string;
  /** Says which leave was seen: other days are told again. */
  readonly sleutel: string;
};

export function overlapVan(
  naam: string,
  nieuw: Verlofdeel,
  bekend: { readonly delen: readonly Verlofdeel[]; readonly gevraagd: readonly Verlofdeel[] },
  regio: Regio,
): Overlap | undefined {
  const { delen, gevraagd } = bekend;
  const regels = overlappende(nieuw, delen, gevraagd, regio);
  if (regels.length === 0) return undefined;
  return {
    naam,
    nieuw: `${formatPeriode(nieuw)}: ${schooldagen(nieuw.dagen)}`,
    bestaand: regels.map(({ zin }) => zin),
    som: somzin(nieuw, delen, gevraagd, regio),
    sleutel: [nieuw.van, nieuw.tot, ...regels.map(({ id }) => id.slice(0, 8))].join('.'),
  };
}

function somzin(
  nieuw: Verlofdeel,
  delen: readonly Verlofdeel[],
  gevraagd: readonly Verlofdeel[],
  regio: Regio,
): string {
  const jaar = schooljaarVan(nieuw.van);
  const { som, metGevraagd } = jaarstand(delen, gevraagd, jaar, regio);
  const straks = jaarsom([...delen, ...gevraagd, nieuw], jaar, regio);
  if (nieuw.grond === '11f')
    return `Vakantieverlof in ${jaar} (art. 13a): nu ${som.vakantie}, hiermee ${straks.vakantie} schooldagen. Een schooldag telt maar één keer.`;
  const wacht = metGevraagd > som.gewichtig ? `, met wat is gevraagd ${metGevraagd}` : '';
  return `Gewichtige omstandigheden in ${jaar} (art. 14): nu ${som.gewichtig}${wacht}, hiermee ${straks.gewichtig} schooldagen. Een schooldag telt maar één keer.`;
}

function overlappende(
  verlof: Dagen,
  eerder: readonly Verlofdeel[],
  gevraagd: readonly Verlofdeel[],
  regio: Regio,
): { id: string; zin: string }[] {
  const raakt = (deel: Verlofdeel) =>
    deel.id !== verlof.id && overlapt(deel, verlof) && schooldagenIn(regio, doorsnede(deel, verlof)) > 0;
  return [
    ...eerder.filter(raakt).map((deel) => regel(deel, deel.door === 'hoofd' ? 'het hoofd' : 'leerplicht')),
    ...gevraagd.filter(raakt).map((deel) => regel(deel, null)),
  ];
}

function regel(deel: Verlofdeel, door: string | null): { id: string; zin: string } {
  const hoe = door ? `door ${door}` : 'gevraagd bij leerplicht, nog zonder besluit';
  return { id: deel.id, zin: `${formatPeriode(deel)}, ${schooldagen(deel.dagen)}, ${hoe}` };
}

function schooldagen(aantal: number): string {
  return aantal === 1 ? '1 schooldag' : `${aantal} schooldagen`;
}

function doorsnede(een: Verlofdeel, ander: Dagen): { van: Datum; tot: Datum } {
  return { van: maxDatum(een.van, ander.van), tot: een.tot < ander.tot ? een.tot : ander.tot };
}
