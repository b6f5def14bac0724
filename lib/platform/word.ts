import { Document, HeadingLevel, LevelFormat, Packer, Paragraph, TextRun } from 'docx';
import { TemplateHandler } from 'easy-template-x';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';

/** A Word file from blocks, a Word file with its fields filled in, and what such a file says as HTML; knows no room. */
export type Blok =
  | {
      readonly soort: 'briefhoofd' | 'adres' | 'kenmerk' | 'titel' | 'kop' | 'alinea';
      readonly tekst: string;
    }
  | { readonly soort: 'lijst'; readonly punten: readonly string[] };

/** What fills the fields: text, or whether a conditional part stays. */
export type Samenvoeggegevens = Readonly<Record<string, string | boolean>>;

const LETTERTYPE = 'Calibri';
const grijs = '4A4A4A';

/** Styles with names of our own, so that they look the same in Word, in the PDF and on the screen. */
const STIJLEN = [
  {
    id: 'Briefhoofd',
    name: 'Briefhoofd',
    run: { size: 22, color: grijs },
    paragraph: { spacing: { after: 600 } },
  },
  { id: 'Adres', name: 'Adres', run: { size: 22 }, paragraph: { spacing: { after: 600 } } },
  { id: 'Kenmerk', name: 'Kenmerk', run: { size: 20, color: grijs }, paragraph: { spacing: { after: 40 } } },
].map((stijl) => ({ ...stijl, basedOn: 'Normal', next: 'Normal', quickFormat: true }));

export async function makeDocx(titel: string, blokken: readonly Blok[]): Promise<Buffer> {
  const document = new Document({
    title: titel,
    creator: 'Baken',
    styles: {
      default: {
        document: {
          run: { font: LETTERTYPE, size: 22, language: { value: 'nl-NL' } },
          paragraph: { spacing: { after: 160, line: 276 } },
        },
        title: { run: { size: 28, bold: true }, paragraph: { spacing: { before: 360, after: 240 } } },
        heading1: {
          run: { size: 24, bold: true },
          paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
        },
      },
      paragraphStyles: STIJLEN,
    },
    numbering: {
      config: [
        {
          reference: 'punten',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              style: { paragraph: { indent: { left: 500, hanging: 250 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 1134, bottom: 1134, left: 1417, right: 1417 } } }, // prettier-ignore
        children: blokken.flatMap(paragraphs),
      },
    ],
  });
  return Packer.toBuffer(document);
}

const STIJL_VAN = { briefhoofd: 'Briefhoofd', adres: 'Adres', kenmerk: 'Kenmerk' } as const;

function paragraphs(blok: Blok): Paragraph[] {
  if (blok.soort === 'lijst')
    return blok.punten.map(
      (punt) => new Paragraph({ text: punt, numbering: { reference: 'punten', level: 0 } }),
    );
  const children = blok.tekst
    .split('\n')
    .map((regel, nr) => new TextRun({ text: regel, ...(nr > 0 ? { break: 1 } : {}) }));
  if (blok.soort === 'titel') return [new Paragraph({ heading: HeadingLevel.TITLE, children })];
  if (blok.soort === 'kop') return [new Paragraph({ heading: HeadingLevel.HEADING_1, children })];
  if (blok.soort === 'alinea') return [new Paragraph({ children })];
  return [new Paragraph({ style: STIJL_VAN[blok.soort], children })];
}

const handler = new TemplateHandler();

const REGEL = '\uE010';

/** Fills `{field}` and keeps or drops `{#part} … {/part}`. Text stays text: nothing in it is read as markup. */
export async function mergeDocx(bestand: Buffer, gegevens: Samenvoeggegevens): Promise<Buffer> {
  const regels = Object.entries(gegevens).map(([naam, waarde]) => [
    naam,
    typeof waarde === 'string' ? waarde.replace(/\r?\n/g, REGEL) : waarde,
  ]);
  return breakLines(Buffer.from(await handler.process(bestand, Object.fromEntries(regels))));
}

/** Lines within a field. The library would put what follows the field before its second line. */
function breakLines(bestand: Buffer): Buffer {
  const delen = unzipSync(bestand);
  const [naam, bytes] = ['word/document.xml', delen['word/document.xml']];
  const xml = bytes ? strFromU8(bytes) : '';
  if (!xml.includes(REGEL)) return bestand;
  const gebroken = xml.replace(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g, (tekst, inhoud: string) =>
    inhoud.includes(REGEL)
      ? inhoud
          .split(REGEL)
          .map((regel) => `<w:t xml:space="preserve">${regel}</w:t>`)
          .join('<w:br/>')
      : tekst,
  );
  return Buffer.from(zipSync({ ...delen, [naam]: strToU8(gebroken) }));
}

/** The names of the fields in a file, each once. Throws when a part is opened and not closed. */
export async function listFields(bestand: Buffer): Promise<string[]> {
  await handler.process(bestand, {}); // parts that do not match are found only by filling it
  const tags = await handler.parseTags(bestand);
  return [...new Set(tags.map((tag) => tag.name.trim()))];
}

const STIJLKAART = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='heading 1'] => h2:fresh",
  "p[style-name='heading 2'] => h3:fresh",
  "p[style-name='Briefhoofd'] => p.brief-hoofd:fresh",
  "p[style-name='Adres'] => p.brief-adres:fresh",
  "p[style-name='Kenmerk'] => p.brief-kenmerk:fresh",
];

/** What the file says, as safe HTML: text, headings, lists, tables and pictures; no styling of its own, no script. */
export async function docxToHtml(bestand: Buffer): Promise<string> {
  const { value } = await mammoth.convertToHtml(
    { buffer: bestand },
    { styleMap: STIJLKAART, externalFileAccess: false },
  );
  return value
    .replace(/ href="(?!https?:|mailto:|tel:)[^"]*"/gi, '')
    .replace(/<img(?![^>]* src="data:image\/(?:png|jpeg|gif);)[^>]*>/gi, '')
    .replace(/<a id="[^"]*"><\/a>/g, '');
}
