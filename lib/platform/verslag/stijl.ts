/** How a report looks, on paper and on a screen. Colours have at least 4,5 : 1 on their ground and survive a printer without colour. */
export const STIJL = `
*{box-sizing:border-box}
html{font:10.5pt/1.45 'Baken',Arial,sans-serif;color:#1d1d1b;color-scheme:light;-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{margin:0;background:#fff}
.naar{position:absolute;left:-999em}
.naar:focus{position:static;display:inline-block;padding:.5em 1em}
header{border-bottom:.6mm solid #0f4f55;padding-bottom:3mm;margin-bottom:5mm}
h1{font-size:20pt;line-height:1.2;margin:0;text-wrap:balance}
.ondertitel{font-size:13pt;line-height:1.35;margin:1.5mm 0 0;color:#3d3d3a}
.kenmerken{display:flex;flex-wrap:wrap;gap:.6mm 8mm;margin:3mm 0 0;font-size:9.5pt}
.kenmerken div{display:flex;gap:1.5mm}
.kenmerken dt{color:#55554f}
.kenmerken dd{margin:0;font-weight:600}
h2,h3,h4{line-height:1.25;break-after:avoid;text-wrap:balance}
h2{font-size:15pt;margin:8mm 0 2.5mm;color:#0f4f55}
h3{font-size:12.5pt;margin:6mm 0 2mm}
h4{font-size:11pt;margin:5mm 0 1.5mm}
:is(h2,h3,h4):first-child{margin-top:0}
p{margin:0 0 2.5mm;orphans:3;widows:3;max-width:42em}
ul{margin:0 0 3mm;padding-left:5mm;max-width:42em}
li{margin-bottom:1mm;break-inside:avoid}
p:has(+ul),p:has(+.beeld.samen){break-after:avoid}
nav ul{list-style:none;padding:0}
nav li a{display:flex;gap:4mm;justify-content:space-between}
.inhoudtitel{font-weight:700;font-size:12.5pt}
.pagina-nr{font-variant-numeric:tabular-nums}
a{color:#0f4f55}
.kader{border-left:1.2mm solid #0f4f55;background:#eef5f4;padding:3.5mm 5mm;margin:3mm 0 4mm;break-inside:avoid}
.kader :is(p,ul){margin-bottom:1.8mm;max-width:none}
.kader>:last-child{margin-bottom:0}
.kadertitel{font-weight:700;margin-bottom:1.5mm;break-after:avoid}
.tabel{margin:3.5mm 0 5.5mm}
.tabel.kort{break-inside:avoid}
table{border-collapse:collapse;width:100%;font-size:9.5pt;line-height:1.3;font-variant-numeric:tabular-nums}
caption{text-align:left;font-weight:700;font-size:10.5pt;padding-bottom:1.5mm;break-after:avoid}
thead{display:table-header-group;break-after:avoid}
tbody tr:first-child{break-before:avoid}
tr{break-inside:avoid}
th,td{text-align:left;vertical-align:top;padding:.8mm 2mm;border-bottom:.2mm solid #c9c6bb}
thead th{vertical-align:bottom;border-bottom:.4mm solid #0f4f55;font-weight:600}
tbody th{font-weight:400}
:is(th,td):first-child{padding-left:0}
:is(th,td):last-child{padding-right:0}
@media print{.smal table{width:auto;min-width:62%}}
.rechts{text-align:right}
.rechts+:is(th,td):not(.rechts){padding-left:5mm}
tbody .onderdeel{padding-left:4mm}
.getal{white-space:nowrap}
.totaal :is(th,td){font-weight:700;border-top:.4mm solid #0f4f55}
.dicht table{font-size:8.2pt}
.dicht :is(th,td){padding:.8mm 1.2mm}
.liggend table{font-size:8.6pt}
.noten{list-style:none;padding:0;break-before:avoid;break-inside:avoid;margin:1.5mm 0 0;font-size:8.8pt;line-height:1.35;color:#44443f;max-width:none}
.noten li{margin-bottom:.5mm}
.beeld{margin:4mm 0}
.beeldtitel{break-after:avoid}
.beeldtitel{font-weight:700;font-size:10.5pt;margin-bottom:1mm}
.plaat{display:block;width:100%;height:auto}
.bij-beeld{margin-top:1mm}
.bij-beeld caption{font-weight:400;font-size:9.5pt;color:#44443f}
.pagina{break-before:page;height:0;margin:0}
.pagina+*{margin-top:0}
@media screen{
body{max-width:56rem;margin:0 auto;padding:2rem 1rem 4rem}
.tabel{overflow-x:auto}
}
@media print{.naar{display:none}.tabel.liggend,.liggend-deel{page:liggend}.liggend-deel{break-before:page}}
`;

/** Page size and margins, with the name of the report and the number of the page below. */
export function paginastijl(onder: string): string {
  const rand = `@bottom-left{content:${cssTekst(onder)};${VOET}}@bottom-right{content:'Pagina ' counter(page) ' van ' counter(pages);${VOET}}`;
  return `@page{size:A4;margin:18mm 20mm 20mm;${rand}}@page liggend{size:A4 landscape;margin:18mm 20mm 20mm;${rand}}`;
}

const VOET = `font:8.5pt 'Baken',Arial,sans-serif;color:#44443f`;

/** Any text as a CSS string: what is no letter, digit or space is written by its number. */
function cssTekst(tekst: string): string {
  const veilig = tekst.replace(/[^\p{L}\d ]/gu, (teken) => `\\${(teken.codePointAt(0) ?? 32).toString(16)} `);
  return `'${veilig}'`;
}
