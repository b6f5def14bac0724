import type { Bevinding, Inzage, Signaal } from '#lib/jongeren/bijzonder-gebruik/model.ts';
import { zoektokens } from '#lib/jongeren/naam.ts';

export const NACHT = { van: 23, tot: 6 } as const;
export const VEEL_PER_UUR = 30;
export const DAGEN_NA_AFSLUITEN = 90;

export type Achtergrond = {
  /** Name of each user. */
  readonly namen: ReadonlyMap<string, string>;
  /** Surname of each young person. */
  readonly achternamen: ReadonlyMap<string, string>;
  /** `jongereId dag` of the looks for which no case ran. */
  readonly zonderZaak: ReadonlySet<string>;
};

/** All signals in these looks, newest day first. */
export function findSignalen(inzagen: readonly Inzage[], achtergrond: Achtergrond): Bevinding[] {
  const namen = achtergrond.namen;
  const bevindingen = [
    ...group('nacht', inzagen.filter(isNacht), namen),
    ...veelPerUur(inzagen, namen),
    ...group(
      'zonder-zaak',
      inzagen.filter((inzage) => achtergrond.zonderZaak.has(sleutelVan(inzage))),
      namen,
    ),
    ...group(
      'zelfde-naam',
      inzagen.filter((inzage) => isZelfdeNaam(inzage, achtergrond)),
      namen,
    ),
  ];
  return bevindingen.sort((a, b) => (a.dag === b.dag ? b.aantal - a.aantal : a.dag < b.dag ? 1 : -1));
}

export function sleutelVan(inzage: Pick<Inzage, 'jongereId' | 'dag'>): string {
  return `${inzage.jongereId} ${inzage.dag}`;
}

function isNacht({ uur }: Inzage): boolean {
  return uur >= NACHT.van || uur < NACHT.tot;
}

/** Surnames are compared without prefixes and accents: the last word of the user's name, all words of the other. */
function isZelfdeNaam(inzage: Inzage, { namen, achternamen }: Achtergrond): boolean {
  const eigen = zoektokens(namen.get(inzage.gebruikerId) ?? '').at(-1);
  return eigen !== undefined && zoektokens(achternamen.get(inzage.jongereId) ?? '').includes(eigen);
}

function veelPerUur(inzagen: readonly Inzage[], namen: ReadonlyMap<string, string>): Bevinding[] {
  const perUur = Map.groupBy(inzagen, (inzage) => `${inzage.gebruikerId} ${inzage.dag} ${inzage.uur}`);
  const druk = [...perUur.values()].filter(
    (groep) => new Set(groep.map((inzage) => inzage.jongereId)).size > VEEL_PER_UUR,
  );
  return group('veel', druk.flat(), namen);
}

/** One finding per user and day. */
function group(
  signaal: Signaal,
  inzagen: readonly Inzage[],
  namen: ReadonlyMap<string, string>,
): Bevinding[] {
  const perDag = Map.groupBy(inzagen, (inzage) => `${inzage.gebruikerId} ${inzage.dag}`);
  return [...perDag.values()].flatMap((groep) => {
    const eerste = groep.toSorted((a, b) => a.tijd.getTime() - b.tijd.getTime())[0];
    if (!eerste) return [];
    const jongereIds = [...new Set(groep.map((inzage) => inzage.jongereId))];
    const naam = namen.get(eerste.gebruikerId) ?? 'Oud-collega';
    const { gebruikerId, dag, tijd } = eerste;
    return [{ signaal, gebruikerId, naam, dag, aantal: jongereIds.length, eerste: tijd, jongereIds }];
  });
}
