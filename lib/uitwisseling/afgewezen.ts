import type { Actor } from '#lib/toegang/model.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { listRejectedRows } from '#lib/uitwisseling/queries.ts';

/** What a spreadsheet would take for a formula is shown as text. */
const FORMULE = /^[=+\-@\t\r]/;

export function csvCell(waarde: string | number | null | undefined): string {
  const tekst = String(waarde ?? '');
  const veilig = FORMULE.test(tekst) ? `'${tekst}` : tekst;
  return /[";\n\r]/.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig;
}

/**
 * The refused rows as a CSV file, with the reason in front of each: mend them and offer the file again (the first columns are
 * dropped on arrival). Read a portion at a time; each portion passes the front door.
 */
export async function* rejectedRowsCsv(actor: Actor, id: string): AsyncGenerator<string> {
  let na = 0;
  let kolommen: string[] | undefined;
  for (;;) {
    const { regels, volgende } = waardeOf(await listRejectedRows(actor, { id, na }));
    kolommen ??= [...new Set(regels.flatMap((regel) => Object.keys(regel.velden)))];
    if (na === 0)
      yield `\uFEFF${['fout_bestand', 'fout_regel', 'fout_kolom', 'fout_reden', ...kolommen].join(';')}\r\n`;
    for (const regel of regels) {
      const velden = kolommen.map((kolom) => regel.velden[kolom]);
      yield `${[regel.bestand, regel.regel, regel.kolom, regel.reden, ...velden].map(csvCell).join(';')}\r\n`;
    }
    if (volgende === null) return;
    na = volgende;
  }
}
