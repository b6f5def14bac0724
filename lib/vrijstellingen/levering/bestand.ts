import type { Datum } from '#lib/kalender/model.ts';
import type { Levering } from '#lib/vrijstellingen/levering/model.ts';

/**
 * One line of the file for DUO, after Besluit register onderwijsdeelnemers art. 9 to 12 and 20. The layout that DUO itself prescribes
 * is not public; these are the data the Besluit names, in this order. There is no ground, and no field that could hold one.
 */
export type Leverregel = Pick<Levering, 'soort' | 'handeling' | 'begin' | 'eind' | 'eerder'> & {
  readonly pgn: string;
  readonly postcode: string | null;
  /** Only of a young person who never had education in the Netherlands. */
  readonly nooit: { readonly geslacht: string; readonly geboortedatum: Datum } | null;
};

const KOLOMMEN = [
  'pgn',
  'postcode',
  'soort',
  'begindatum',
  'einddatum',
  'eerder',
  'handeling',
  'geslacht',
  'geboortedatum',
] as const;

export function toLeverbestand(regels: readonly Leverregel[]): string {
  const lines = regels.map((regel) =>
    [
      regel.pgn,
      regel.postcode?.replaceAll(' ', '') ?? '',
      regel.soort,
      regel.begin,
      regel.eind ?? '',
      regel.eerder ? 'J' : 'N',
      regel.handeling,
      regel.nooit?.geslacht ?? '',
      regel.nooit?.geboortedatum ?? '',
    ].join(';'),
  );
  return `${[KOLOMMEN.join(';'), ...lines].join('\r\n')}\r\n`;
}
