import writeXlsx, { type Row, type Sheet } from 'write-excel-file/node';
import type { Cel, Tabelblok, Verslag } from './model.ts';
import { breedteVan, isOnderdeel, staatRechts, tabellenVan, werkbladgetal } from './rules.ts';

const KOP = { fontWeight: 'bold', wrap: true, alignVertical: 'bottom', bottomBorderStyle: 'medium', bottomBorderColor: '#0F4F55' } as const; // prettier-ignore
const TITEL = { fontWeight: 'bold', fontSize: 13 } as const;

/**
 * All tables of a report as a workbook: first a sheet that says what is where, then a sheet per table, with its heading frozen. Numbers are
 * numbers; everything else is written as text, so that nothing in it can ever be read as a formula.
 */
export async function verslagXlsx(verslag: Verslag): Promise<Buffer> {
  const tabellen = tabellenVan(verslag);
  const namen = bladnamen(tabellen.map(({ titel }) => titel));
  const bladen = tabellen.map((tabel, plek) => blad(tabel, namen[plek] ?? `Tabel ${plek + 1}`));
  return writeXlsx([inhoud(verslag, tabellen, namen), ...bladen], {
    fontFamily: 'Calibri',
    fontSize: 11,
  }).toBuffer();
}

function inhoud(
  { titel, ondertitel, kenmerken }: Verslag,
  tabellen: readonly Tabelblok[],
  namen: readonly string[],
): Sheet<Buffer> {
  const data: Row[] = [
    [tekst(titel, TITEL)],
    ...(ondertitel === null ? [] : [[tekst(ondertitel)]]),
    ...kenmerken.map(({ label, waarde }) => [tekst(label), tekst(waarde)]),
    [],
    [tekst('Blad', KOP), tekst('Tabel', KOP)],
    ...tabellen.map((tabel, plek) => [tekst(namen[plek] ?? ''), tekst(tabel.titel)]),
  ];
  return { sheet: 'Inhoud', data, columns: [{ width: 34 }, { width: 80 }] };
}

function blad(tabel: Tabelblok, naam: string): Sheet<Buffer> {
  const { kolommen, rijen, rijkoppen, totaalrij, noten, bron } = tabel;
  const rechts = kolommen.map((_, plek) => staatRechts(tabel, plek));
  const columns = kolommen.map((_, plek) => ({ width: kolombreedte(tabel, plek, rechts[plek] === true) }));
  // Said outright: not every program makes a row higher by itself when a heading takes two lines.
  const regels = Math.max(1, ...kolommen.map(({ kop }, plek) => regelsVan(kop, (columns[plek]?.width ?? 11) - 2).length)); // prettier-ignore
  const koppen = kolommen.map(({ kop }, plek) => tekst(kop, { ...KOP, height: regels * REGELHOOGTE, align: rechts[plek] ? 'right' : 'left' } as const)); // prettier-ignore
  const breed = columns.reduce((som, { width }) => som + width, 0);
  const onder = [...noten, ...(bron ? [`Bron: ${bron}`] : [])].flatMap((noot) => regelsVan(noot, Math.max(90, breed))); // prettier-ignore
  const data: Row[] = [
    [tekst(tabel.titel, TITEL)],
    [],
    koppen,
    ...rijen.map((rij, nummer) =>
      rij.map((cel, plek) => {
        const vet = totaalrij && nummer === rijen.length - 1 ? ({ fontWeight: 'bold' } as const) : {};
        const inspring = isOnderdeel(tabel, plek, cel.tekst) ? ({ indent: 1 } as const) : {};
        return waarde(cel, { ...vet, ...inspring, align: rechts[plek] ? 'right' : 'left', alignVertical: 'top' } as const); // prettier-ignore
      }),
    ),
    ...(onder.length > 0 ? [[]] : []),
    ...onder.map((regel) => [tekst(regel)]),
  ];
  return {
    ...{ sheet: naam, data, columns, stickyRowsCount: 3 },
    ...(rijkoppen > 0 && rijkoppen < kolommen.length ? { stickyColumnsCount: rijkoppen } : {}),
    ...(kolommen.length > 7 ? { orientation: 'landscape' as const } : {}),
  };
}

const BREEDSTE_KOP = 18;
const REGELHOOGTE = 16;

/** A long text as lines that fit: in one cell it would run out of the window. */
function regelsVan(inhoud: string, breedte: number): string[] {
  const regels = [''];
  for (const woord of inhoud.split(/\s+/)) {
    const laatste = regels.at(-1) ?? '';
    if (laatste !== '' && laatste.length + 1 + woord.length > breedte) regels.push(woord);
    else regels[regels.length - 1] = laatste === '' ? woord : `${laatste} ${woord}`;
  }
  return regels;
}

/** As wide as its longest text: a cell cut off by the number beside it cannot be read. */
function kolombreedte(tabel: Tabelblok, plek: number, isGetal: boolean): number {
  const langste = Math.max(0, ...tabel.rijen.map((rij) => rij[plek]?.tekst.length ?? 0));
  const kop = Math.min(tabel.kolommen[plek]?.kop.length ?? 0, BREEDSTE_KOP);
  const nodig = Math.max(isGetal ? 0 : langste, kop, breedteVan(tabel, plek));
  return Math.min(70, Math.max(11, nodig + 3));
}

function waarde(cel: Cel, stijl: Record<string, unknown>) {
  const getal = werkbladgetal(cel);
  if (!getal) return tekst(cel.tekst, stijl);
  const achter = getal.decimalen > 0 ? `.${'0'.repeat(getal.decimalen)}` : '';
  return getal.procent
    ? { ...stijl, type: Number, value: getal.waarde / 100, format: `0${achter}%` }
    : { ...stijl, type: Number, value: getal.waarde, format: `#,##0${achter}` };
}

/** Control characters may not stand in a workbook, nor in any text that people read. */
function tekst(inhoud: string, stijl: Record<string, unknown> = {}) {
  // oxlint-disable-next-line no-control-regex
  const value = inhoud.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, ' ').slice(0, 32_767);
  return { ...stijl, type: String, value };
}

const LANGSTE = 31;

/**
 * Names that Excel takes: at most 31 letters, none of \\ / ? * [ ] :, no quote at an end, each once. Of a long title the middle is left
 * out, for titles of one report differ in their last word more often than in their first.
 */
export function bladnamen(titels: readonly string[]): readonly string[] {
  const gebruikt = new Set(['inhoud', 'history']);
  const staart = (titel: string) => /: [^:]*$/.exec(titel)?.[0] ?? '';
  const kop = (titel: string) => titel.slice(0, titel.length - staart(titel).length);
  return titels.map((titel, plek) => {
    // What many titles end in tells none of them apart, if what it leaves does.
    const vaak = titels.filter((een) => staart(een) === staart(titel)).length > 2;
    const eigen = titels.filter((een) => een.startsWith(`${kop(titel)}:`) || een === kop(titel)).length === 1;
    const schoon = (titel.length > LANGSTE && vaak && eigen ? kop(titel) : titel)
      .replace(/[\\/?*[\]:]/g, ' ')
      // oxlint-disable-next-line no-control-regex
      .replace(/[\u0000-\u001F\u007F\uFFFE\uFFFF]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    const basis = ingekort(schoon, LANGSTE) || `Tabel ${plek + 1}`;
    let naam = basis;
    for (let nummer = 2; gebruikt.has(naam.toLowerCase()); nummer += 1) {
      const achter = ` (${nummer})`;
      naam = ingekort(schoon || basis, LANGSTE - achter.length) + achter;
    }
    gebruikt.add(naam.toLowerCase());
    return naam;
  });
}

function ingekort(titel: string, hoogstens: number): string {
  const laatste = titel.slice(titel.lastIndexOf(' ') + 1);
  if (titel.length <= hoogstens || laatste.length > hoogstens / 2) return bijgesneden(titel, hoogstens);
  const achter = ` … ${zonderAanhaling(laatste)}`;
  return bijgesneden(titel, hoogstens - achter.length) + achter;
}

function bijgesneden(tekstdeel: string, hoogstens: number): string {
  if (tekstdeel.length <= hoogstens) return zonderAanhaling(tekstdeel);
  const kort = tekstdeel.slice(0, hoogstens + 1);
  const spatie = kort.lastIndexOf(' ');
  return zonderAanhaling(
    spatie > hoogstens / 2 ? kort.slice(0, spatie) : heel(tekstdeel.slice(0, hoogstens)),
  );
}

/** Not half of a sign that is made of two. */
function heel(deel: string): string {
  return deel.replace(/[\uD800-\uDBFF]$/, '');
}

function zonderAanhaling(naam: string): string {
  return naam.replace(/^['\s]+|['\s,;.–-]+$/g, '');
}
