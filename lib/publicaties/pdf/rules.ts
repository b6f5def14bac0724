import { formatDatum } from '#lib/kalender/opmaak.ts';
import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import type { Verslag } from '#lib/platform/verslag/model.ts';
import type { Herkomst, Pdfregel, Pdfstand } from './model.ts';

/** A PDF is some seconds of work; who waits longer than this, may ask again. */
const GEDULD_MS = 5 * 60_000;

/** How far it is for who looks at `nu`. */
export function pdfstandVan(
  regel: Pick<Pdfregel, 'status' | 'fout' | 'gevraagdOp'> | undefined,
  nu: Date,
): Pdfstand {
  if (!regel) return { status: 'geen', fout: null, kanOpnieuw: true };
  const { status, fout, gevraagdOp } = regel;
  const teLang = status === 'wacht' && nu.getTime() - gevraagdOp.getTime() > GEDULD_MS;
  return { status, fout, kanOpnieuw: status === 'mislukt' || teLang };
}

/**
 * A public document as a file: with since when it is public and by which digest it is known, and at a demo bureau that all of it is invented.
 * On the page these stand around the document; a file goes its own way.
 */
export function alsBestand(verslag: Verslag, { hash, uitgave, gepubliceerdOp, demo }: Herkomst): Verslag {
  return {
    ...verslag,
    kenmerken: [
      ...verslag.kenmerken,
      ...(uitgave > 1 ? [{ label: 'Uitgave', waarde: String(uitgave) }] : []),
      { label: 'Openbaar sinds', waarde: formatDatum(todayInAmsterdam(gepubliceerdOp)) },
      { label: 'Kenmerk', waarde: hash.slice(0, 12) },
      ...(demo ? [{ label: 'Let op', waarde: 'een voorbeeld; alle gegevens zijn verzonnen' }] : []),
    ],
  };
}
