export type Naam = {
  /** All given names as in the BRP, separated by spaces. */
  readonly voornamen?: string | null;
  /** What people call the jongere; goes before the first of the given names. */
  readonly roepnaam?: string | null;
  /** van der, el, von … */
  readonly voorvoegsel?: string | null;
  readonly geslachtsnaam?: string | null;
};

/** Words that stand before a surname and are no part of it. */
const VOORVOEGSEL = /^(van|von|de|den|der|het|'t|te|ten|ter|la|le|el|al|di|da|du|op|in|uit|aan|bij)$/i;

/**
 * What was typed in a search box, as the parts of a name: "Jan de Vries", "Vries, Jan de" and "de Vries, Jan" are one person. What
 * holds a digit is no name.
 */
export function splitsNaam(tekst: string): { voornamen: string; voorvoegsel: string; geslachtsnaam: string } {
  if (/\d/.test(tekst)) return { voornamen: '', voorvoegsel: '', geslachtsnaam: '' };
  const woorden = (deel: string) => deel.split(/\s+/).filter(Boolean);
  const vooraan = (delen: readonly string[]) => {
    const tot = delen.findIndex((woord) => !VOORVOEGSEL.test(woord));
    return tot === -1 ? delen.length : tot;
  };
  const [links = '', ...rechts] = tekst.split(',');
  const achter = woorden(links);
  if (rechts.length === 0) {
    const [voornaam = '', ...rest] = achter;
    const tot = vooraan(rest);
    return {
      voornamen: voornaam,
      voorvoegsel: rest.slice(0, tot).join(' '),
      geslachtsnaam: rest.slice(tot).join(' '),
    };
  }
  const voor = woorden(rechts.join(' '));
  const losse = voor.findIndex((woord, plek) => plek > 0 && VOORVOEGSEL.test(woord));
  const tot = vooraan(achter);
  return {
    voornamen: (losse === -1 ? voor : voor.slice(0, losse)).join(' '),
    voorvoegsel: [...(losse === -1 ? [] : voor.slice(losse)), ...achter.slice(0, tot)].join(' '),
    geslachtsnaam: achter.slice(tot).join(' '),
  };
}

export const NAAM_ONBEKEND = 'Naam onbekend';

/** As people are called: Fatima van der Berg. */
export function formatNaam(naam: Naam): string {
  const { roepnaam, voorvoegsel, geslachtsnaam } = leesDelen(naam);
  return [roepnaam, voorvoegsel, geslachtsnaam].filter(Boolean).join(' ') || NAAM_ONBEKEND;
}

/** For sorted lists, so that the eye finds what the order is by: Berg, Fatima van der. */
export function formatNaamInLijst(naam: Naam): string {
  const { roepnaam, voorvoegsel, geslachtsnaam } = leesDelen(naam);
  const achteraan = [roepnaam, voorvoegsel].filter(Boolean).join(' ');
  return [geslachtsnaam, achteraan].filter(Boolean).join(', ') || NAAM_ONBEKEND;
}

/**
 * Sort on geslachtsnaam without voorvoegsel, then roepnaam, then voorvoegsel. Compare as plain text; the separator
 * sorts before every letter, so that Berg comes before Bergen.
 */
export function sorteersleutel(naam: Naam): string {
  const { roepnaam, voorvoegsel, geslachtsnaam } = leesDelen(naam);
  return [geslachtsnaam || roepnaam, roepnaam, voorvoegsel]
    .map((deel) => zoektokens(deel).join(' '))
    .join('\u0001');
}

/** The search tokens of every part of the name, also the given names that are not used. */
export function zoektokensVanNaam(naam: Naam): readonly string[] {
  const delen = [naam.roepnaam, naam.voornamen, naam.voorvoegsel, naam.geslachtsnaam];
  return zoektokens(delen.map(schoon).join(' '));
}

/**
 * Splits text into the words one can search by: lower case, without diacritics, split at everything that is no letter
 * or digit. "D'Ângelo-Şahin" gives d, angelo and sahin. Each word once, in order.
 */
export function zoektokens(tekst: string): readonly string[] {
  const plat = tekst
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[ßæœøłđðþıĸŋħŧ]/gu, (letter) => ZONDER_ONTLEDING[letter] ?? letter);
  return [...new Set(plat.split(/[^\p{Letter}\p{Number}]+/u).filter((woord) => woord !== ''))];
}

/** Letters that Unicode does not take apart into a plain letter and a mark. */
const ZONDER_ONTLEDING: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ĸ: 'k',
  ŋ: 'n',
  ħ: 'h',
  ŧ: 't',
};

function leesDelen(naam: Naam): { roepnaam: string; voorvoegsel: string; geslachtsnaam: string } {
  const eersteVoornaam = schoon(naam.voornamen).split(' ')[0] ?? '';
  return {
    roepnaam: schoon(naam.roepnaam) || eersteVoornaam,
    voorvoegsel: schoon(naam.voorvoegsel),
    geslachtsnaam: schoon(naam.geslachtsnaam),
  };
}

/** The BRP writes a single full stop where a name is unknown. */
function schoon(deel: string | null | undefined): string {
  const tekst = (deel ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
  return tekst === '.' ? '' : tekst;
}
