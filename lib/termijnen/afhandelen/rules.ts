import type { Datum } from '#lib/kalender/model.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { Termijnrij, Termijnstand, Verschuiving, Vorige } from '#lib/termijnen/bewaken/model.ts';
import { isLopend, shiftedBy } from '#lib/termijnen/bewaken/rules.ts';
import { isVanZaak } from '#lib/termijnen/catalogus.ts';

/** What a colleague does to a term by hand. */
export type Handeling =
  | { readonly soort: 'gedaan'; readonly op: Datum; readonly reden: string | null }
  | { readonly soort: 'vervallen'; readonly reden: string }
  | Verschuiving;

/** Terms of a file of investigation are moved in the file, by who may open it (ADR 16). */
export function refuseVanZaak({ code }: Pick<Termijnrij, 'code'>) {
  if (!isVanZaak(code)) return undefined;
  return weiger(
    'hoort-bij-zaak',
    'Deze termijn hoort bij een handhavingszaak. Alleen in die zaak zelf wordt hij afgehandeld.',
  );
}

/**
 * Whether it may be done, and how the term stands afterwards. A day that has passed stays passed: extending or suspending from
 * after it would wipe out that it was missed (Algemene wet bestuursrecht, art. 4:14: the applicant hears it before that day).
 */
export function decideHandeling(
  termijn: Termijnrij,
  handeling: Handeling,
  today: Datum,
): Uitkomst<Termijnstand> {
  if (!isLopend(termijn)) return weiger('niet-lopend', 'Deze termijn is al afgelopen.');
  const { opschortingen, verlenging, uiterlijk } = termijn;
  if (handeling.soort === 'gedaan') {
    const fout = badDay(handeling.op, termijn.terug ? null : termijn.startOp, today);
    if (fout) return fieldRefused('op', fout);
    return gelukt({
      ...{ opschortingen, verlenging, uiterlijk, reden: handeling.reden },
      status: 'voldaan',
      afgedaanOp: handeling.op,
    });
  }
  if (handeling.soort === 'vervallen')
    return gelukt({
      ...{ opschortingen, verlenging, uiterlijk, reden: handeling.reden },
      status: 'vervallen',
      afgedaanOp: today,
    });
  if (termijn.terug)
    return weiger('telt-terug', 'Deze termijn telt terug vanaf een vaste dag; die is niet te verschuiven.');
  return decideVerschuiving(termijn, handeling, today);
}

function decideVerschuiving(
  termijn: Termijnrij,
  handeling: Verschuiving,
  today: Datum,
): Uitkomst<Termijnstand> {
  if (handeling.soort === 'hervatten') {
    const open = termijn.opschortingen.find((item) => item.tot === null);
    if (!open) return weiger('staat-niet-stil', 'Deze termijn staat niet stil.');
    const fout = badDay(handeling.tot, open.van, today);
    return fout ? fieldRefused('tot', fout) : gelukt(shiftedBy(termijn, handeling));
  }
  if (termijn.uiterlijk === null) return weiger('staat-stil', 'Deze termijn staat stil. Hervat haar eerst.');
  if (handeling.soort === 'opschorten') {
    const fout = badDay(handeling.van, termijn.startOp, today);
    if (fout) return fieldRefused('van', fout);
    if (handeling.van > termijn.uiterlijk) return fieldRefused('van', 'Toen was de laatste dag al voorbij.');
    return gelukt(shiftedBy(termijn, handeling));
  }
  if (today > termijn.uiterlijk)
    return weiger('verstreken', 'De laatste dag is voorbij; verlengen kan alleen daarvoor (Awb art. 4:14).');
  return handeling.verlenging.tot > termijn.uiterlijk
    ? gelukt(shiftedBy(termijn, handeling))
    : fieldRefused('tot', 'Kies een dag na de laatste dag van nu.');
}

/** Why it went as it went, written down afterwards: the day and what was counted stay as they are. */
export function decideToelichten(termijn: Termijnrij, reden: string): Uitkomst<Termijnstand> {
  if (termijn.status !== 'voldaan' && termijn.status !== 'vervallen')
    return weiger('loopt-nog', 'Deze termijn loopt nog. Schrijf de toelichting bij het aftekenen.');
  const { opschortingen, verlenging, uiterlijk, status, afgedaanOp } = termijn;
  return gelukt({ opschortingen, verlenging, uiterlijk, status, afgedaanOp, reden });
}

/** Back to how it stood before the last change by hand, as long as nothing of its kind took its place. */
export function decideOngedaan(termijn: Termijnrij, alle: readonly Termijnrij[]): Uitkomst<Termijnstand> {
  if (!termijn.vorige) return weiger('niets-terug', 'Er is niets om ongedaan te maken.');
  if (alle.some((item) => item.id !== termijn.id && item.code === termijn.code && isLopend(item)))
    return weiger('loopt-al', 'Er loopt intussen een nieuwe termijn van deze soort.');
  const { status, uiterlijk, opschortingen, verlenging } = termijn.vorige;
  return gelukt({ status, uiterlijk, opschortingen, verlenging, afgedaanOp: null, reden: null });
}

/** What is kept so that it can be taken back. */
export function vorigeVan(termijn: Termijnrij, today: Datum): Vorige | null {
  if (termijn.status !== 'loopt' && termijn.status !== 'opgeschort') return null;
  const { status, uiterlijk, opschortingen, verlenging } = termijn;
  return { status, uiterlijk, opschortingen, verlenging, op: today };
}

function badDay(dag: Datum, vanaf: Datum | null, today: Datum): string | null {
  if (dag > today) return 'Deze dag ligt in de toekomst.';
  return vanaf !== null && dag < vanaf ? 'Deze dag ligt voor het begin.' : null;
}

function fieldRefused(veld: string, zin: string) {
  return weiger('ongeldige-dag', zin, { velden: { [veld]: zin } });
}
