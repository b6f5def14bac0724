import type { Datum } from '#lib/kalender/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { Controle, Kopieregel } from './model.ts';

type Klaar = { readonly klaar: true };

/** May this be laid ready? What does not add up needs words, and so does what puts right something submitted. */
export function decideMaken(
  controles: readonly Controle[],
  eerdere: readonly Pick<Kopieregel, 'ingediendOp'>[],
  { toelichting, reden }: { readonly toelichting: string; readonly reden: string },
): Uitkomst<Klaar> {
  const fout = controles.filter(({ klopt }) => klopt === false).length;
  if (fout > 0 && toelichting === '') {
    const zin = `${fout === 1 ? 'Eén optelling klopt niet' : `${fout} optellingen kloppen niet`}. Schrijf in de toelichting waardoor.`;
    return weiger('toelichting-nodig', zin, { velden: { toelichting: zin } });
  }
  if (eerdere.some(({ ingediendOp }) => ingediendOp !== null) && reden === '') {
    const zin = 'Deze opgave is al ingediend. Schrijf wat de nieuwe uitgave herstelt.';
    return weiger('reden-nodig', zin, { velden: { reden: zin } });
  }
  return gelukt({ klaar: true });
}

export function decideIndienen(
  kopie: { readonly ingediendOp: Datum | null; readonly vervallen: boolean; readonly gemaaktOp: Datum },
  op: Datum,
  vandaag: Datum,
): Uitkomst<Klaar> {
  if (kopie.ingediendOp)
    return weiger('al-ingediend', `Deze opgave is al ingediend, op ${formatDatum(kopie.ingediendOp)}.`);
  if (kopie.vervallen) return weiger('vervallen', 'Er staat intussen een nieuwere kopie klaar. Dien die in.');
  if (op > vandaag || op < kopie.gemaaktOp) {
    const zin = `Kies een dag vanaf ${formatDatum(kopie.gemaaktOp)}, toen de kopie werd klaargezet, tot en met vandaag.`;
    return weiger('dag-onmogelijk', zin, { velden: { op: zin } });
  }
  return gelukt({ klaar: true });
}
