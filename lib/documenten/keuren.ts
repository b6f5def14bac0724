import { createHash } from 'node:crypto';
import { scanBytes, type Scanuitslag } from '#lib/platform/clamd.ts';
import { gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import { inspectZip, isText, isZip, sniff, storedText } from '#lib/platform/files.ts';
import type { GekeurdBestand, Scan } from '#lib/documenten/model.ts';
import { aanVeld, decideBestand, veiligeNaam, type Herkend } from '#lib/documenten/rules.ts';

/** A letter of a hundred pages with pictures stays far below this; what goes over is made to harm. */
const ZIPGRENZEN = { leden: 2_000, bytes: 200_000_000, factor: 150 };
const DOOR_TYPE: Readonly<Record<string, Herkend['soort']>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpeg',
  'image/png': 'png',
};
const BERICHTKOP = /^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*?(?:from|date|subject|received|return-path):/i;

/** Looks at what a file really is, and has it scanned. Outside any transaction: a scanner can be slow. */
export async function keurBestand(naam: string, inhoud: Buffer): Promise<Uitkomst<GekeurdBestand>> {
  if (inhoud.length === 0) return aanVeld('leeg-bestand', 'Dit bestand is leeg. Kies een ander.');
  const type = decideBestand(naam, await herken(inhoud));
  if (!type.ok) return type;
  return gelukt({
    naam: veiligeNaam(naam, type.waarde),
    type: type.waarde,
    bytes: inhoud.length,
    som: createHash('sha256').update(inhoud).digest('hex'),
    scan: scanVan(await scanBytes(inhoud)),
    lees: () => inhoud,
  });
}

export function scanVan(uitslag: Scanuitslag): Scan {
  switch (uitslag.uitslag) {
    case 'schoon':
      return { stand: 'schoon', reden: null, bevinding: null };
    case 'niet-ingesteld':
      return { stand: 'niet-gescand', reden: null, bevinding: null };
    case 'besmet':
      return { stand: 'quarantaine', reden: 'besmet', bevinding: uitslag.naam };
    default:
      return { stand: 'quarantaine', reden: 'niet-bereikbaar', bevinding: uitslag.waarom };
  }
}

async function herken(inhoud: Buffer): Promise<Herkend> {
  if (isZip(inhoud)) return herkenZip(inhoud);
  const media = await sniff(inhoud);
  const soort = media && DOOR_TYPE[media];
  if (soort) return { soort } as Herkend;
  if (media === 'application/x-cfb')
    return { soort: inhoud.includes(Buffer.from('__properties_version1.0', 'utf16le')) ? 'msg' : 'anders' };
  if (!isText(inhoud)) return { soort: 'anders' };
  return { soort: 'tekst', bericht: BERICHTKOP.test(inhoud.toString('latin1', 0, 8_000)) };
}

async function herkenZip(inhoud: Buffer): Promise<Herkend> {
  const zip = await inspectZip(inhoud, ZIPGRENZEN);
  if (!zip.ok) return { soort: zip.reden === 'te-groot' ? 'bom' : zip.reden };
  const { leden } = zip;
  if ([...leden.keys()].some((naam) => /vbaProject\.bin$|^Basic\//i.test(naam))) return { soort: 'macro' };
  if (leden.has('[Content_Types].xml') && leden.has('word/document.xml')) return { soort: 'docx' };
  const mimetype = leden.get('mimetype');
  const odt =
    mimetype !== undefined &&
    storedText(inhoud, mimetype).startsWith('application/vnd.oasis.opendocument.text');
  return { soort: odt && leden.has('content.xml') ? 'odt' : 'anders' };
}
