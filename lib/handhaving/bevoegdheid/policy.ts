import type { Datum } from '#lib/kalender/model.ts';
import { formatDatumVoluit } from '#lib/kalender/opmaak.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { BEVOEGDHEIDSOORTEN, type Bevoegdheid, type Bevoegdheidsoort } from './model.ts';

/** The gemeente of the case; undefined: there is no case yet, any gemeente will do. */
type Waar = string | null | undefined;

/**
 * Leerplichtwet 1969 art. 16: supervision and investigation are for the officer whom the college appointed, who took the oath and
 * (lid 5, art. 142 Sv) who holds an akte van opsporing. Each counts on the day itself and in the gemeente of the case.
 */
export function ontbreektOp(
  bevoegdheden: readonly Bevoegdheid[],
  dag: Datum,
  gemeente: Waar,
  nodig: readonly Bevoegdheidsoort[] = BEVOEGDHEIDSOORTEN,
): string[] {
  return nodig.flatMap((soort) => {
    const eigen = bevoegdheden.filter((item) => item.soort === soort);
    const opDag = eigen.filter((item) => item.van <= dag && (item.tot === null || item.tot >= dag));
    if (opDag.some((item) => geldtIn(item, gemeente))) return [];
    return [opDag.length > 0 ? BUITEN[soort] : zinVan(soort, eigen, dag)];
  });
}

/** May this officer open criminal-law work in this gemeente on this day? All that is missing is said at once. */
export function magOpsporen(
  bevoegdheden: readonly Bevoegdheid[],
  dag: Datum,
  gemeente: Waar,
): Uitkomst<null> {
  const ontbreekt = ontbreektOp(bevoegdheden, dag, gemeente);
  return ontbreekt.length === 0 ? gelukt(null) : weiger('niet-bevoegd', ontbreekt.join(' '));
}

const geldtIn = ({ gemeenten }: Bevoegdheid, gemeente: Waar) =>
  gemeente === undefined || gemeenten.length === 0 || (gemeente !== null && gemeenten.includes(gemeente));

const BUITEN: Record<Bevoegdheidsoort, string> = {
  aanwijzing: 'Uw aanwijzing geldt niet in deze gemeente.',
  beediging: 'U bent niet voor deze gemeente beëdigd.',
  'boa-akte': 'Uw boa-akte geldt niet in deze gemeente.',
};

const GEEN: Record<Bevoegdheidsoort, string> = {
  aanwijzing: 'Er staat geen aanwijzing van het college op uw naam.',
  beediging: 'Er staat geen beëdiging op uw naam.',
  'boa-akte': 'Er staat geen boa-akte op uw naam.',
};

function zinVan(soort: Bevoegdheidsoort, eigen: readonly Bevoegdheid[], dag: Datum): string {
  const einden = eigen.flatMap(({ tot }) => (tot !== null && tot < dag ? [tot] : []));
  const laatste = einden.sort().at(-1);
  if (!laatste) return GEEN[soort];
  const wat =
    soort === 'boa-akte' ? 'Uw boa-akte' : soort === 'aanwijzing' ? 'Uw aanwijzing' : 'Uw beëdiging';
  return `${wat} is verlopen op ${formatDatumVoluit(laatste)}. Vraag de beheerder de nieuwe vast te leggen.`;
}
