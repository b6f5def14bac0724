/**
 * Who made a report and what it is about, in the properties of its PDF: a browser writes only the title. Added at the end, as the format has
 * it for changes, so that all before it stays as it was printed. A file that is not written as Chromium does, stays as it is.
 */
export function metGegevens(
  pdf: Buffer,
  gegevens: { readonly auteur: string | null; readonly onderwerp: string | null },
): Buffer {
  const tekst = pdf.toString('latin1');
  const slot =
    /trailer\s*<<\/Size (\d+)\s*\/Root (\d+) 0 R\s*\/Info (\d+) 0 R>>\s*startxref\s*(\d+)\s*%%EOF\s*$/.exec(
      tekst,
    );
  const info = slot && new RegExp(`(?:^|\\n)${slot[3]} 0 obj\\s*<<([\\s\\S]*?)>>\\s*endobj`).exec(tekst);
  const regels = [
    ...(gegevens.auteur ? [`/Author ${pdfTekst(gegevens.auteur)}`] : []),
    ...(gegevens.onderwerp ? [`/Subject ${pdfTekst(gegevens.onderwerp)}`] : []),
  ];
  if (!slot || !info || regels.length === 0) return pdf;
  const [, grootte, wortel, nummer, vorige] = slot;
  const begin = pdf.length + 1;
  const voorwerp = `\n${nummer} 0 obj\n<<${info[1]}\n${regels.join('\n')}>>\nendobj\n`;
  const lijst = `xref\n${nummer} 1\n${String(begin).padStart(10, '0')} 00000 n \ntrailer\n<</Size ${grootte}\n/Root ${wortel} 0 R\n/Info ${nummer} 0 R\n/Prev ${vorige}>>\nstartxref\n${pdf.length + voorwerp.length}\n%%EOF\n`;
  return Buffer.concat([pdf, Buffer.from(voorwerp + lijst, 'latin1')]);
}

/** Any text as a string of PDF: UTF-16 in hexadecimal digits. */
function pdfTekst(tekst: string): string {
  return `<${Buffer.from(`\ufeff${tekst}`, 'utf16le').swap16().toString('hex')}>`;
}
