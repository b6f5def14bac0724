import { addSchooljaren, schooljaarBegin, schooljaarEinde, schooljaarVan } from '#lib/kalender/rules.ts';
import { datum, type Datum, type Schooljaar } from '#lib/kalender/model.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { staatOpen } from './controles/rules.ts';
import type { Editie, Editieteksten, Hoofdstukstand, Inhoud, Openstaand } from './model.ts';

/**
 * Before 1 October after the school year the year is accounted for (Leerplichtwet art. 25 lid 1: each year, to the council; the day is the
 * one by which the telling of lid 2 is asked). Shown, not enforced.
 */
export function uiterlijkOp(schooljaar: Schooljaar): Datum {
  return datum(`${schooljaarEinde(schooljaar).slice(0, 4)}-10-01`);
}

/** School years one can make an edition of: the running one and those before it. */
export function kiesbareSchooljaren(vandaag: Datum): readonly Schooljaar[] {
  const lopend = schooljaarVan(vandaag);
  return Array.from({ length: 8 }, (_, terug) => addSchooljaren(lopend, -terug));
}

export const isBegonnen = (schooljaar: Schooljaar, vandaag: Datum) => schooljaarBegin(schooljaar) <= vandaag;

export function standVan(
  hoofdstukId: string,
  { teksten, kaders }: Omit<Editieteksten, 'vorm' | 'uitleg'>,
): Hoofdstukstand {
  const tekst = teksten.find((item) => item.hoofdstukId === hoofdstukId);
  if (tekst?.afgerond) return 'afgerond';
  const heeftKader = kaders.some((item) => item.hoofdstukId === hoofdstukId);
  return (tekst?.tekst ?? '') !== '' || heeftKader ? 'bezig' : 'leeg';
}

/** The checklist: what must be done before the edition can be made final, chapters first. */
export function openstaand(geschreven: Editieteksten, inhoud: Inhoud): readonly Openstaand[] {
  const hoofdstukken = geschreven.vorm.hoofdstukken.flatMap(({ id, titel }): Openstaand[] => {
    const stand = standVan(id, geschreven);
    return stand === 'afgerond' ? [] : [{ soort: 'hoofdstuk', id, titel, stand }];
  });
  const controles = inhoud.controles.filter(staatOpen).map(({ code, waar, getallen }): Openstaand => ({
    soort: 'controle',
    code,
    zin: `${waar}: ${getallen}`,
  }));
  return [...hoofdstukken, ...controles];
}

/** May it be made final by this person? Four eyes: nobody who worked on it. */
export function decideVaststellen(
  editie: Pick<Editie, 'status' | 'makers'>,
  open: readonly Openstaand[],
  { door, isVoorbij }: { door: string | null; isVoorbij: boolean },
): Uitkomst<null> {
  if (editie.status === 'klaar') return weiger('al-vastgesteld', 'Dit jaarverslag is al vastgesteld.');
  if (!isVoorbij)
    return weiger(
      'schooljaar-loopt',
      'Het schooljaar is nog niet voorbij; de cijfers kunnen nog veranderen.',
    );
  if (door === null || editie.makers.includes(door))
    return weiger('vier-ogen', 'U werkte zelf aan dit jaarverslag. Een collega moet het vaststellen.');
  const [eerste] = open;
  if (!eerste) return gelukt(null);
  const zin =
    eerste.soort === 'hoofdstuk'
      ? `Het hoofdstuk ${eerste.titel} is nog niet afgerond.`
      : `Dit telt niet op en heeft nog geen uitleg: ${eerste.zin}.`;
  const rest = open.length > 1 ? ` En nog ${open.length - 1} punten.` : '';
  return weiger('staat-open', `${zin}${rest}`);
}
