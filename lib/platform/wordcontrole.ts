import { xml as wordXml } from 'easy-template-x';
import { unzipSync } from 'fflate';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { inspectZip } from '#lib/platform/files.ts';

/** Is this a Word file that may be kept and filled in: what it says it is, not too big, nothing in it that runs or calls out. */
export const MAX_DOCX = 2 * 1024 * 1024;
const ZIPGRENZEN = { leden: 1_000, bytes: 40 * 1024 * 1024, factor: 150 };
const MAX_XML = 15 * 1024 * 1024;

const GEVAAR: readonly (readonly [RegExp, string])[] = [
  [/vbaProject|vbaData/i, 'Het bestand bevat macro’s. Bewaar het in Word als gewoon document (.docx) en probeer het opnieuw.'],
  [/activeX|\/embeddings\/|oleObject/i, 'Het bestand bevat een ingesloten onderdeel dat iets kan uitvoeren. Haal het eruit en probeer het opnieuw.'],
]; // prettier-ignore
/** What a letter is made of: text, pictures and fonts. Anything else (a web page, another document) Word would take in by itself. */
const DEEL = /\.(xml|rels|png|jpe?g|gif|bmp|tiff?|emf|wmf|odttf|ttf)$|\/$/i;
const VELD_OVERAL = /\b(DDE(AUTO)?|INCLUDE\w*)\b/i;
const VELD_VOORAAN = /^\s*(IMPORT|LINK|DATABASE|RD|EMBED|MACROBUTTON)\b/i;

export async function checkDocx(bytes: Buffer): Promise<Uitkomst<{ readonly kopOfVoet: boolean }>> {
  if (bytes.length === 0) return weiger('geen-bestand', 'Kies eerst een Word-bestand.');
  if (bytes.length > MAX_DOCX)
    return weiger('te-groot', 'Dit bestand is groter dan 2 MB. Maak de afbeeldingen kleiner.');
  if (bytes.length < 4 || bytes.readUInt32BE(0) !== 0x504b0304) return geenWord();
  // Unpacked with a limit, and each part as big as the file says: a small file can hold a very big one, and lie about it.
  const zip = await inspectZip(bytes, ZIPGRENZEN);
  if (!zip.ok) return zip.reden === 'te-groot' ? teGroot() : beschadigd();
  const gelezen = unpack(bytes);
  if (!gelezen.ok) return gelezen;
  const { namen, xml } = gelezen.waarde;
  if (!namen.includes('word/document.xml') || !namen.includes('[Content_Types].xml')) return geenWord();
  for (const [patroon, zin] of GEVAAR)
    if (namen.some((naam) => patroon.test(naam))) return weiger('gevaarlijk', zin);
  const vreemd = namen.find((naam) => !DEEL.test(naam));
  if (vreemd)
    return weiger(
      'gevaarlijk',
      `Het bestand bevat een onderdeel dat niet in een brief hoort: ${vreemd.split('/').at(-1)}. Haal het eruit en probeer het opnieuw.`,
    );
  return inhoud(xml);
}

function unpack(bytes: Buffer): Uitkomst<{ namen: string[]; xml: Map<string, string> }> {
  const namen: string[] = [];
  let grootte = 0;
  try {
    const delen = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        namen.push(name);
        if (!/\.(xml|rels)$/i.test(name)) return false;
        grootte += originalSize;
        return grootte <= MAX_XML;
      },
    });
    if (grootte > MAX_XML) return teGroot();
    if (namen.some((naam) => naam.includes('..') || naam.startsWith('/'))) return geenWord();
    if (new Set(namen.map((naam) => naam.toLowerCase())).size < namen.length) return beschadigd(); // which of the two would Word read?
    const xml = new Map(
      Object.entries(delen).map(([naam, deel]) => [naam, Buffer.from(deel).toString('utf8')]),
    );
    return gelukt({ namen, xml });
  } catch {
    return beschadigd();
  }
}

function inhoud(xml: ReadonlyMap<string, string>): Uitkomst<{ kopOfVoet: boolean }> {
  let kopOfVoet = false;
  for (const [naam, tekst] of xml) {
    if (/<!DOCTYPE|<!ENTITY/i.test(tekst) || !inUtf8(tekst)) return geenWord();
    const elementen = parse(tekst);
    if (!elementen) return beschadigd();
    if (naam === '[Content_Types].xml' && elementen.some(isVerkapt))
      return weiger('gevaarlijk', GEVAAR[0]?.[1] ?? '');
    if (veldteksten(elementen).some((veld) => VELD_OVERAL.test(veld) || VELD_VOORAAN.test(veld)))
      return weiger(
        'gevaarlijk',
        'Het bestand haalt tekst of beeld van buiten. Haal die velden eruit en probeer het opnieuw.',
      );
    if (elementen.some((element) => element.localName === 'altChunk' || leidtNaarBuiten(element)))
      return weiger(
        'gevaarlijk',
        'Het bestand verwijst naar iets buiten het document. Plak het onderdeel zelf in de brief.',
      );
    if (/^word\/(header|footer)\d*\.xml$/.test(naam))
      kopOfVoet ||= elementen.some((element) => element.localName === 't' && element.textContent?.trim());
  }
  return gelukt({ kopOfVoet });
}

/** Every element of a part in the order of the text, read as XML: quotes, prefixes and entities make no difference. */
function parse(tekst: string): Element[] | undefined {
  try {
    const wortel = wordXml.parser.domParse(tekst.replace(/^\uFEFF/, '')).documentElement;
    const elementen: Element[] = [];
    let node: Node | null = wortel;
    while (node) {
      if (node.nodeType === 1) elementen.push(node as Element);
      let volgende: Node | null = node.firstChild;
      while (!volgende && node && node !== wortel) {
        volgende = node.nextSibling;
        if (!volgende) node = node.parentNode;
      }
      node = volgende;
    }
    return elementen.length > 0 ? elementen : undefined;
  } catch {
    return undefined;
  }
}

function inUtf8(tekst: string): boolean {
  const genoemd = /^\uFEFF?<\?xml[^>]*encoding\s*=\s*["']([^"']*)["']/i.exec(tekst)?.[1];
  return genoemd === undefined || /^(utf-8|us-ascii)$/i.test(genoemd);
}

/** What each field asks of Word; a field may be cut over many runs, and stand inside another. */
function veldteksten(elementen: readonly Element[]): string[] {
  const klaar: string[] = [];
  const open: string[] = [''];
  for (const element of elementen) {
    const soort = attribuut(element, 'fldCharType');
    if (element.localName === 'fldSimple') klaar.push(attribuut(element, 'instr'));
    else if (element.localName === 'fldChar' && soort === 'begin') open.push('');
    else if (element.localName === 'fldChar' && soort === 'end' && open.length > 1)
      klaar.push(open.pop() ?? '');
    else if (/^(instrText|delInstrText)$/.test(element.localName))
      open.push(`${open.pop() ?? ''}${element.textContent ?? ''}`);
  }
  return [...klaar, ...open];
}

function attribuut(element: Element, naam: string): string {
  return Array.from(element.attributes).find((item) => item.localName === naam)?.value ?? '';
}

/** A macro document, or XML under the name of a picture. */
function isVerkapt(element: Element): boolean {
  const soort = attribuut(element, 'ContentType');
  const deel = attribuut(element, 'PartName') || `.${attribuut(element, 'Extension')}`;
  return (
    /macroEnabled/i.test(soort) || (/^(?!image\/).*xml$/i.test(soort) && !/\.(xml|rels|vml)$/i.test(deel))
  );
}

/** A link that a reader may click is fine; anything that Word would fetch or take in by itself is not. */
function leidtNaarBuiten(element: Element): boolean {
  if (element.localName !== 'Relationship') return false;
  const soort = attribuut(element, 'Type');
  if (/\/aFChunk$/i.test(soort)) return true;
  return /^\s*external\s*$/i.test(attribuut(element, 'TargetMode')) && !/\/hyperlink$/i.test(soort);
}

function geenWord() {
  return weiger('geen-word', 'Dit is geen Word-document (.docx). Kies een bestand dat in Word is bewaard.');
}

function teGroot() {
  return weiger('te-groot', 'Dit bestand wordt uitgepakt te groot. Maak het in Word opnieuw.');
}

function beschadigd() {
  return weiger(
    'beschadigd',
    'Dit bestand is beschadigd. Open het in Word, bewaar het opnieuw en probeer het nog eens.',
  );
}
