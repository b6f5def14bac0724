import { Bookmark, Document, Footer, HeadingLevel, InternalHyperlink, LevelFormat, Packer, PageNumber, PageOrientation, Paragraph, TabStopType, TextRun } from 'docx'; // prettier-ignore
import type { ISectionOptions, Table } from 'docx';
import { alinea, beeldalinea, tabel, teksten, type Plaatje } from './docx-delen.ts';
import { DOCX_STIJLEN } from './docx-stijl.ts';
import type { Verslag, Verslagblok } from './model.ts';
import { beeldenVan, vormVan } from './rules.ts';

export type { Plaatje } from './docx-delen.ts';

type Deel = Paragraph | Table;
type Kop = Extract<Verslagblok, { soort: 'kop' }>;
/** What was made beside the tree: the drawn pictures, and where the chapters can be linked to. */
type Bij = {
  readonly plaatjes: ReadonlyMap<Verslagblok, Plaatje | undefined>;
  readonly ankers: ReadonlyMap<Kop, string>;
};
type Vel = { readonly liggend: boolean; readonly delen: Deel[] };

const KOPPEN = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3 } as const;

/**
 * A report as a Word file to go on with: real headings, tables whose heading returns on every page, pictures with a text for who does not see
 * them, language and page numbers. `raster` gives a picture as PNG (`rasterSvg`), for Word itself and for programs that show no SVG.
 */
export async function verslagDocx(
  verslag: Verslag,
  raster: (svgs: readonly string[]) => Promise<readonly Plaatje[]>,
  { inhoudsopgave = false } = {},
): Promise<Buffer> {
  const beelden = beeldenVan(verslag);
  const plaatjes = beelden.length === 0 ? [] : await raster(beelden.map(({ svg }) => svg));
  const koppen = verslag.blokken.flatMap((blok) => (blok.soort === 'kop' && blok.niveau === 2 ? [blok] : []));
  const bij: Bij = {
    plaatjes: new Map(beelden.map((beeld, plek) => [beeld, plaatjes[plek]])),
    ankers: new Map((inhoudsopgave ? koppen : []).map((kop, plek) => [kop, `hoofdstuk-${plek + 1}`])),
  };
  const begin = [...titelblok(verslag), ...(inhoudsopgave ? inhoud(bij) : [])];
  const vellen: Vel[] = [{ liggend: false, delen: begin }];
  for (const blok of verslag.blokken) voegToe(vellen, blok, bij);
  const document = new Document({
    title: verslag.titel,
    creator: 'Baken',
    ...(verslag.ondertitel === null ? {} : { subject: verslag.ondertitel }),
    ...DOCX_STIJLEN,
    // In a box the bullet stands where its words begin, or its border would jump.
    numbering: { config: [opsomming('punten', 400), opsomming('punten-kader', 450)] },
    sections: vellen.filter(({ delen }) => delen.length > 0).map((vel) => sectie(vel, verslag.titel)),
  });
  return Packer.toBuffer(document);
}

function opsomming(reference: string, left: number) {
  const style = { paragraph: { indent: { left, hanging: 250 } } };
  return { reference, levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', style }] };
}

function titelblok({ titel, ondertitel, kenmerken }: Verslag): Deel[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: teksten(titel) }),
    ...(ondertitel === null ? [] : [alinea(ondertitel, 'Ondertitel')]),
    ...kenmerken.map(
      ({ label, waarde }) =>
        new Paragraph({
          style: 'Kenmerk',
          children: [...teksten(`${label}: `), ...teksten(waarde, { bold: true })],
        }),
    ),
  ];
}

/** Links to the chapters. Without numbers of pages: Word would only know them after asking whether it may update the file. */
function inhoud({ ankers }: Bij): Deel[] {
  const regels = [...ankers].map(
    ([{ tekst }, anchor]) =>
      new Paragraph({
        style: 'Kenmerk',
        children: [
          new InternalHyperlink({ anchor, children: [new TextRun({ text: tekst, style: 'Hyperlink' })] }),
        ],
      }),
  );
  return [alinea('Inhoud', 'Inhoudtitel'), ...regels];
}

/** A table that needs a page on its side gets one; what follows stands upright again. */
function voegToe(vellen: Vel[], blok: Verslagblok, bij: Bij): void {
  const liggend = blok.soort === 'tabel' && vormVan(blok) === 'liggend';
  const staatOpen = vellen.at(-1);
  if (staatOpen?.liggend === liggend) staatOpen.delen.push(...delenVan(blok, bij));
  else vellen.push({ liggend, delen: delenVan(blok, bij) });
}

function delenVan(blok: Verslagblok, bij: Bij, inKader = false): Deel[] {
  switch (blok.soort) {
    case 'kop':
      return [kop(blok, bij.ankers.get(blok))];
    case 'alinea':
      return [alinea(blok.tekst, inKader ? 'Kader' : undefined)];
    case 'lijst':
      return blok.punten.map(
        (punt) =>
          new Paragraph({
            children: teksten(punt),
            numbering: { reference: inKader ? 'punten-kader' : 'punten', level: 0 },
            ...(inKader ? { style: 'Kader' } : {}),
          }),
      );
    case 'tabel':
      return tabel(blok);
    case 'beeld':
      return [...beeldalinea(blok, bij.plaatjes.get(blok)), ...tabel(blok.tabel)];
    case 'kader':
      return [
        alinea(blok.titel, 'Kadertitel'),
        ...blok.blokken.flatMap((deel) => delenVan(deel, bij, true)),
        alinea('', 'Onder'),
      ];
    case 'pagina':
      return [new Paragraph({ pageBreakBefore: true, spacing: { before: 0, after: 0, line: 20 } })];
  }
}

function kop(blok: Kop, anker: string | undefined): Paragraph {
  const children = teksten(blok.tekst);
  return new Paragraph({
    heading: KOPPEN[blok.niveau],
    children: anker ? [new Bookmark({ id: anker, children })] : children,
  });
}

function sectie({ liggend, delen }: Vel, titel: string): ISectionOptions {
  const breed = liggend ? 16838 : 11906;
  return {
    properties: {
      page: {
        size: { width: 11906, height: 16838, ...(liggend ? { orientation: PageOrientation.LANDSCAPE } : {}) },
        margin: { top: 1020, bottom: 1134, left: 1134, right: 1134 },
      },
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            style: 'Voet',
            tabStops: [{ type: TabStopType.RIGHT, position: breed - 2 * 1134 }],
            children: [
              ...teksten(titel),
              new TextRun({
                children: ['\tPagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES],
              }),
            ],
          }),
        ],
      }),
    },
    children: delen,
  };
}
