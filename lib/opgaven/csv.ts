import { csvTekst } from '#lib/indicatoren/csv.ts';
import type { Opgave } from './model.ts';

/** One line per cell, with the figures it was counted from; unknown is an empty field with the reason beside it. */
export function toCsv(opgave: Opgave): string {
  const kop = ['opgave', 'bureau', 'gemeente', 'periode', 'teldag', 'peildatum', 'bekend op', 'tabel', 'rij', 'kolom', 'waarde', 'reden', 'cijfers']; // prettier-ignore
  const { vorm, bureau, gemeente, periode, teldag, peildatum, bekendOp } = opgave;
  const vast = [vorm, bureau, gemeente?.naam ?? '', periode, teldag?.op ?? '', peildatum, bekendOp];
  const rijen = opgave.tabellen.flatMap((tabel) =>
    tabel.rijen.flatMap((rij) =>
      rij.cellen.map((cel) => {
        const kolom = tabel.kolommen.find(({ code }) => code === cel.kolom)?.kop ?? cel.kolom;
        const delen = [...cel.teller, ...cel.noemer].map(
          ({ indicator, versie, keuze }) =>
            `${indicator} v${versie}${keuze.length > 0 ? ` (${keuze.join(', ')})` : ''}`,
        );
        const waarde = cel.waarde === null ? null : Number(cel.waarde.toFixed(cel.decimalen));
        return [...vast, tabel.titel, rij.label, kolom, waarde, cel.reden ?? '', delen.join(' + ')];
      }),
    ),
  );
  return csvTekst([kop, ...rijen]);
}
