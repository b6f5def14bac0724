import { AlignmentType, BorderStyle, ImageRun, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx'; // prettier-ignore
import type { IRunOptions } from 'docx';
import type { Beeldblok, Cel, Tabelblok } from './model.ts';
import { blijftHeel, isKort, isOnderdeel, kolomdelen, staatRechts, vormVan } from './rules.ts';

/** A picture as PNG, with the size it was drawn at. */
export type Plaatje = { readonly png: Buffer; readonly breed: number; readonly hoog: number };

const LIJN = { style: BorderStyle.SINGLE, size: 4, color: 'C9C6BB' };
const STREEP = { style: BorderStyle.SINGLE, size: 8, color: '0F4F55' };
const GEEN = { style: BorderStyle.NONE, size: 0, color: 'auto' };
/** Width of the text, in twentieths of a point and in pixels. */
const TEKSTBREEDTE = { staand: 9638, liggend: 14570, pixels: 640 } as const;

/** Text stays text; a new line stays one. */
export function teksten(inhoud: string, opties: IRunOptions = {}): TextRun[] {
  return inhoud
    .split(/\r?\n/)
    .map((text, nummer) => new TextRun({ ...opties, text, ...(nummer > 0 ? { break: 1 } : {}) }));
}

export function alinea(inhoud: string, style?: string): Paragraph {
  return new Paragraph({ children: teksten(inhoud), ...(style ? { style } : {}) });
}

/** The caption above, the table with its heading on every page, and the notes below. */
export function tabel(blok: Tabelblok): (Paragraph | Table)[] {
  const vorm = vormVan(blok);
  const breedte = vorm === 'liggend' ? TEKSTBREEDTE.liggend : TEKSTBREEDTE.staand;
  const columnWidths = kolomdelen(blok).map((deel) => Math.floor(breedte * deel));
  const stijl = vorm === 'gewoon' ? 'Cel' : 'CelDicht';
  const rechts = blok.kolommen.map((_, plek) => staatRechts(blok, plek));
  const cel = (inhoud: string, plek: number, { vet = false, kop = false, houd = false } = {}) =>
    new TableCell({
      width: { size: columnWidths[plek] ?? 0, type: WidthType.DXA },
      // Words right behind a number need room, or the two read as one.
      ...(rechts[plek - 1] && !rechts[plek] ? { margins: { left: 220 } } : {}),
      children: [
        new Paragraph({
          style: stijl,
          keepNext: houd,
          alignment: rechts[plek] ? AlignmentType.RIGHT : AlignmentType.LEFT,
          ...(!kop && isOnderdeel(blok, plek, inhoud) ? { indent: { left: 200 } } : {}),
          children: teksten(inhoud, { bold: vet }),
        }),
      ],
      borders: { top: GEEN, left: GEEN, right: GEEN, bottom: kop ? STREEP : LIJN },
    });
  const kort = isKort(blok);
  const rij = (cellen: readonly Cel[], nummer: number) => {
    const laatste = nummer === blok.rijen.length - 1;
    const vet = blok.totaalrij === true && laatste;
    return new TableRow({
      cantSplit: true,
      children: cellen.map((een, plek) => {
        const heel = blijftHeel(blok, plek, een) ? een.tekst.replaceAll(' ', '\u00A0') : een.tekst;
        return cel(heel, plek, { vet, houd: kort && !laatste });
      }),
    });
  };
  const koprij = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: blok.kolommen.map(({ kop }, plek) => cel(kop, plek, { vet: true, kop: true, houd: true })),
  });
  const noten = [...blok.noten, ...(blok.bron ? [`Bron: ${blok.bron}`] : [])];
  return [
    new Paragraph({ style: 'Bijschrift', keepNext: true, children: teksten(blok.titel) }),
    new Table({
      rows: [koprij, ...blok.rijen.map(rij)],
      columnWidths,
      layout: TableLayoutType.FIXED,
      width: { size: breedte, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 60, right: 60 },
    }),
    ...noten.map((noot) => alinea(noot, 'Noot')),
    alinea('', 'Onder'),
  ];
}

export function beeldalinea(blok: Beeldblok, plaatje: Plaatje | undefined): Paragraph[] {
  if (!plaatje) throw new Error(`het beeld "${blok.titel}" is niet getekend`);
  const width = Math.min(TEKSTBREEDTE.pixels, plaatje.breed);
  const maat = { width, height: Math.round((plaatje.hoog * width) / plaatje.breed) };
  return [
    new Paragraph({ style: 'Bijschrift', keepNext: true, children: teksten(blok.titel) }),
    new Paragraph({
      children: [
        new ImageRun({
          type: 'png',
          data: plaatje.png,
          transformation: maat,
          altText: { title: blok.titel, description: blok.alternatief, name: blok.titel },
        }),
      ],
    }),
  ];
}
