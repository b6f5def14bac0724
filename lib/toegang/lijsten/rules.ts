import type { Kolomkeuze, Weergave } from '#lib/toegang/lijsten/model.ts';

export const MEESTE_WEERGAVEN = 12;
/** What does not belong to a view: where one was in the list, and messages of the page. */
const NIET_BEWAREN = [
  ...[
    'na',
    'zna',
    'export',
    'signaal',
    'termijn',
    'bundel',
    'aantal',
    'teruggedraaid',
    'herinnerd',
    'over',
    'verteld',
  ],
];

/** The columns to show: the fixed ones, and what was chosen; without a choice those a list begins with. */
export function zichtbareKolommen(kolommen: readonly Kolomkeuze[], gekozen: readonly string[]): string[] {
  return kolommen
    .filter(({ sleutel, vast, opVerzoek }) =>
      gekozen.length === 0 ? !opVerzoek : vast === true || gekozen.includes(sleutel),
    )
    .map((kolom) => kolom.sleutel);
}

/** Only what the list asked for, in its order; a cell of a column that the list does not know (a tick box) always stays. */
export function kiesKolommen<Kolom extends { sleutel: string }>(
  kolommen: readonly Kolom[],
  stand: { readonly kolommen: readonly Kolomkeuze[]; readonly zichtbaar: readonly string[] },
): Kolom[] {
  const bekend = new Set(stand.kolommen.map((kolom) => kolom.sleutel));
  return kolommen.filter(({ sleutel }) => !bekend.has(sleutel) || stand.zichtbaar.includes(sleutel));
}

/** The query of a view from the parameters of a page; empty values and the place in the list fall away. */
export function vraagVan(params: Readonly<Record<string, string | string[] | undefined>>): string {
  const vraag = new URLSearchParams();
  for (const [naam, waarde] of Object.entries(params).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    if (!NIET_BEWAREN.includes(naam)) for (const item of [waarde].flat()) if (item) vraag.append(naam, item);
  return vraag.toString();
}

/** A view with the same name is replaced; the newest stands last. */
export function metWeergave(weergaven: readonly Weergave[], nieuw: Weergave): Weergave[] {
  return [...weergaven.filter((weergave) => weergave.naam !== nieuw.naam), nieuw];
}
