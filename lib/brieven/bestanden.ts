/** Files of letters as they are kept: sealed text in the database, so that a dump tells nothing. */
export const DOCX = 'briefexemplaar.docx';
export const PDF = 'briefexemplaar.pdf';
export const BUNDEL = 'printbundel.pdf';

/** What the reader of a mail sees before he opens the letter; nothing about whom it is. */
export function mailtekst(
  bureau: string,
  aanhef: string,
  kenmerk: string,
): { onderwerp: string; tekst: string } {
  return {
    onderwerp: `Brief van ${bureau}, kenmerk ${kenmerk}`,
    tekst: [
      aanhef,
      '',
      `In de bijlage staat een brief van ${bureau}. Het kenmerk is ${kenmerk}.`,
      'Kunt u de bijlage niet openen, of is deze mail niet voor u? Laat het ons dan weten; het telefoonnummer staat in de brief.',
      '',
      'Met vriendelijke groet,',
      bureau,
    ].join('\n'),
  };
}

/** The page that is printed: our own styling around what the Word file says, for A4 and a window envelope. */
export function printpagina(titel: string, lettertype: string, brieven: readonly string[]): string {
  const veilig = titel.replace(/[&<>"]/g, (teken) => `&#${teken.charCodeAt(0)};`);
  const delen = brieven
    .map((html) => `<article>${html.replace(KENMERK, '<span class="heel">$&</span>')}</article>`)
    .join('');
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${veilig}</title><style>${lettertype}${STIJL}</style></head><body>${delen}</body></html>`;
}

/** As `kenmerkVan` makes it, in the text and not within a tag: it stays on one line, so that it can be read out. */
const KENMERK = /\bB\d{6}-[0-9a-f]{6}\b(?![^<]*>)/g;

const STIJL = `
@page{size:A4;margin:20mm 22mm 18mm 25mm}
html{font:11pt/1.4 'Baken',Arial,sans-serif;color:#1a1a1a}
body{margin:0}
article+article{break-before:page}
h1{font-size:14pt;line-height:1.3;margin:7mm 0 5mm}
h2{font-size:11.5pt;margin:5mm 0 1mm;break-after:avoid}
h3{font-size:11pt;margin:4mm 0 1mm;break-after:avoid}
p{margin:0 0 3mm;orphans:3;widows:3}
ul,ol{margin:0 0 3mm;padding-left:6mm}
li{margin-bottom:1mm;break-inside:avoid}
p:has(+ul),p:has(+ol){break-after:avoid}
article>p:nth-last-child(-n+4){break-inside:avoid}
article>p:nth-last-child(-n+4):not(:last-child){break-after:avoid}
img{max-width:100%}
table{border-collapse:collapse}td,th{border:.3mm solid #777;padding:1mm 2mm;text-align:left}
.brief-hoofd{color:#444;margin-bottom:0;min-height:26mm}
.brief-adres{min-height:30mm;margin-bottom:4mm}
.brief-kenmerk{color:#444;font-size:10pt;margin-bottom:.5mm}
a{color:inherit}
.heel{white-space:nowrap}
`;
