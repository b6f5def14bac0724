import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';

export const MIN_LENGTE = 15;

/** Words that stand in every list of leaked passwords, or that somebody in this office would try first. */
const VOORSPELBAAR = [
  ...['wachtwoord', 'password', 'passwort', 'welkom', 'welcome', 'geheim', 'secret', 'toegang', 'inloggen'],
  ...['admin', 'administrator', 'beheerder', 'gebruiker', 'user', 'login', 'root', 'test', 'tester', 'demo'],
  ...['leerplicht', 'doorstroompunt', 'jongerenpunt', 'verzuim', 'school', 'baken', 'gemeente', 'bureau'],
  ...['letmein', 'iloveyou', 'ikhouvanjou', 'dragon', 'monkey', 'football', 'voetbal', 'feyenoord', 'psv'],
  ...['ajax', 'nederland', 'holland', 'amsterdam', 'rotterdam', 'limburg', 'utrecht', 'januari', 'februari'],
  ...['maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  ...['lente', 'zomer', 'herfst', 'winter', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'],
  ...['correcthorsebatterystaple', 'changeme', 'veranderdit', 'mijn', 'het', 'een', 'de', 'is', 'my', 'the'],
];
const REEKSEN = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv',
];

type Context = { readonly inlognaam: string; readonly naam: string; readonly bureau: string };

/**
 * Is this password good enough? Length decides; then whatever is left after predictable words, names, sequences and
 * repetition must still be something. No rules about capitals or symbols: those make passwords alike, not strong.
 */
export function judgePassword(wachtwoord: string, context: Context): Uitkomst<null> {
  if (wachtwoord.length < MIN_LENGTE)
    return zwak(
      `Een wachtwoord heeft ten minste ${MIN_LENGTE} tekens. Een zin van een paar woorden werkt goed.`,
    );
  if (wachtwoord.length > 200) return zwak('Een wachtwoord heeft ten hoogste 200 tekens.');
  if (new Set(wachtwoord.toLowerCase()).size < 6)
    return zwak('Dit wachtwoord herhaalt steeds dezelfde tekens; kies een ander.');
  if (overgebleven(wachtwoord, context) < 6)
    return zwak('Dit wachtwoord is makkelijk te raden: het bestaat uit bekende woorden, namen of reeksen.');
  return gelukt(null);
}

function zwak(zin: string) {
  return weiger('zwak-wachtwoord', zin, { velden: { wachtwoord: zin } });
}

/** How many letters and digits are left that are not predictable. */
function overgebleven(wachtwoord: string, context: Context): number {
  const namen = [context.inlognaam, ...context.naam.split(/\s+/), ...context.bureau.split(/[\s-]+/)];
  const woorden = [...VOORSPELBAAR, ...namen.map(plat).filter((woord) => woord.length > 2)];
  let rest = plat(wachtwoord);
  for (const woord of woorden.sort((a, b) => b.length - a.length)) rest = rest.replaceAll(woord, ' ');
  rest = rest.replace(/\d{2,}/g, ' ');
  for (const reeks of REEKSEN) rest = zonderReeks(zonderReeks(rest, reeks), [...reeks].reverse().join(''));
  return new Set(rest.replaceAll(' ', '')).size < 4 ? 0 : rest.replaceAll(' ', '').length;
}

/** Lower case, with the usual disguises undone: w@chtw00rd is wachtwoord. A run of digits stays a run of digits. */
function plat(tekst: string): string {
  const vermomd: Readonly<Record<string, string>> = {
    '@': 'a',
    '0': 'o',
    '1': 'i',
    '3': 'e',
    '4': 'a',
    '5': 's',
    $: 's',
    '!': 'i',
  };
  return tekst
    .toLowerCase()
    .replace(/(?<!\d)[@01345$!](?!\d)|(?<=[a-z])0+(?=[a-z])/g, (teken) =>
      [...teken].map((een) => vermomd[een] ?? een).join(''),
    )
    .replace(/[^a-z0-9]/g, '');
}

function zonderReeks(tekst: string, reeks: string): string {
  let rest = tekst;
  for (let lengte = reeks.length; lengte >= 4; lengte--)
    for (let begin = 0; begin + lengte <= reeks.length; begin++)
      rest = rest.replaceAll(reeks.slice(begin, begin + lengte), ' ');
  return rest;
}
