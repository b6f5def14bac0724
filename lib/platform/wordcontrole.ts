import { unzipSync } from 'fflate';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';

/** Is this a Word file that may be kept and filled in: what it says it is, not too big, nothing in it that runs or calls out. */
export const MAX_DOCX = 2 * 1024 * 1024;
const MAX_UITGEPAKT = 40 * 1024 * 1024;
const MAX_DELEN = 1_000;

const GEVAAR: readonly (readonly [RegExp, string])[] = [
  [/vbaProject|vbaData/i, 'Het bestand bevat macro’s. Bewaar het in Word als gewoon document (.docx) en probeer het opnieuw.'],
  [/activeX|\/embeddings\/|oleObject/i, 'Het bestand bevat een ingesloten onderdeel dat iets kan uitvoeren. Haal het eruit en probeer het opnieuw.'],
]; // prettier-ignore

export function checkDocx(bytes: Buffer): Uitkomst<{ readonly kopOfVoet: boolean }> {
  if (bytes.length === 0) return weiger('geen-bestand', 'Kies eerst een Word-bestand.');
  if (bytes.length > MAX_DOCX)
    return weiger('te-groot', 'Dit bestand is groter dan 2 MB. Maak de afbeeldingen kleiner.');
  if (bytes.length < 4 || bytes.readUInt32BE(0) !== 0x504b0304) return geenWord();
  const gelezen = unpack(bytes);
  if (!gelezen.ok) return gelezen;
  const { namen, xml } = gelezen.waarde;
  if (!namen.includes('word/document.xml') || !namen.includes('[Content_Types].xml')) return geenWord();
  for (const [patroon, zin] of GEVAAR)
    if (namen.some((naam) => patroon.test(naam))) return weiger('gevaarlijk', zin);
  return inhoud(xml);
}

/** First the sizes that the file itself declares, before anything is unpacked: a small file can hold a very big one. */
function unpack(bytes: Buffer): Uitkomst<{ namen: string[]; xml: Map<string, string> }> {
  const namen: string[] = [];
  let totaal = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        namen.push(name);
        totaal += originalSize;
        return false;
      },
    });
    if (namen.length > MAX_DELEN || totaal > MAX_UITGEPAKT)
      return weiger('te-groot', 'Dit bestand wordt uitgepakt te groot. Maak het in Word opnieuw.');
    if (namen.some((naam) => naam.includes('..') || naam.startsWith('/'))) return geenWord();
    const delen = unzipSync(bytes, { filter: ({ name }) => /\.(xml|rels)$/i.test(name) });
    const xml = new Map(
      Object.entries(delen).map(([naam, deel]) => [naam, Buffer.from(deel).toString('utf8')]),
    );
    return gelukt({ namen, xml });
  } catch {
    return weiger(
      'beschadigd',
      'Dit bestand is beschadigd. Open het in Word, bewaar het opnieuw en probeer het nog eens.',
    );
  }
}

function inhoud(xml: ReadonlyMap<string, string>): Uitkomst<{ kopOfVoet: boolean }> {
  for (const [naam, tekst] of xml) {
    if (/<!DOCTYPE|<!ENTITY/i.test(tekst)) return geenWord();
    if (naam === '[Content_Types].xml' && /macroEnabled/i.test(tekst))
      return weiger('gevaarlijk', GEVAAR[0]?.[1] ?? '');
    if (/<w:instrText[^>]*>[^<]*\b(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE)\b/i.test(tekst))
      return weiger(
        'gevaarlijk',
        'Het bestand haalt tekst of beeld van buiten. Haal die velden eruit en probeer het opnieuw.',
      );
    if (naam.endsWith('.rels') && leidtNaarBuiten(tekst))
      return weiger(
        'gevaarlijk',
        'Het bestand verwijst naar iets buiten het document. Plak het onderdeel zelf in de brief.',
      );
  }
  const kopOfVoet = [...xml].some(
    ([naam, tekst]) => /^word\/(header|footer)\d*\.xml$/.test(naam) && /<w:t[ >][^<]*[^<\s]/.test(tekst),
  );
  return gelukt({ kopOfVoet });
}

/** A link that a reader may click is fine; anything that Word would fetch by itself is not. */
function leidtNaarBuiten(rels: string): boolean {
  return [...rels.matchAll(/<Relationship\b[^>]*>/g)].some(
    ([relatie]) => /TargetMode="External"/i.test(relatie) && !/\/hyperlink"/i.test(relatie),
  );
}

function geenWord() {
  return weiger('geen-word', 'Dit is geen Word-document (.docx). Kies een bestand dat in Word is bewaard.');
}
