import 'server-only';
import { isUtf8 } from 'node:buffer';
import { metFouten } from '#lib/documenten/concept.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { readWhole, receiveForm, type Ontvangen } from '#lib/platform/upload.ts';
import { bewaarConcept } from '#lib/toegang/concepten/commands.ts';
import { mag } from '#lib/toegang/front-door.ts';
import type { GebruikerActor } from '#lib/toegang/model.ts';
import { importLandelijk } from '../commands.ts';
import { BESTANDSCONCEPT, GROOTSTE_BESTAND } from '../model.ts';

const LIJST = '/jaarverslagen/landelijk';
const GRENZEN = { maxBytes: GROOTSTE_BESTAND, maxBestanden: 1, veldBytes: 1000 };
/** A draft holds no more; of a longer file only what is wrong with it is kept. */
const PAST_IN_CONCEPT = 30_000;

/**
 * Takes a file with national figures in as a stream, and gives the page to go to. It goes through the same command as pasted rows;
 * refused, its text comes back in the field for pasting, with the same sentences, so that a row can be put right on the spot.
 */
export async function neemLandelijkAan(actor: GebruikerActor, request: Request): Promise<string> {
  if (!mag(actor, 'jaarverslag.maken')) return LIJST;
  const ontvangen = await receiveForm(request, GRENZEN);
  if (ontvangen === 'afgebroken')
    return houdFout(actor, '', 'Het versturen is afgebroken. Er is niets overgenomen; kies het bestand opnieuw.'); // prettier-ignore
  try {
    const gelezen = await readBestand(ontvangen);
    if (!gelezen.ok) return await houdFout(actor, '', gelezen.weigering.zin);
    const csv = gelezen.waarde;
    const eenmalig = ontvangen.velden.get('_eenmalig');
    const uitkomst = await importLandelijk(actor, { csv }, { eenmalig });
    if (!uitkomst.ok)
      return await houdFout(actor, csv, uitkomst.weigering.velden?.csv ?? uitkomst.weigering.zin);
    const { nieuw, vervangen } = uitkomst.waarde;
    return `${LIJST}?nieuw=${nieuw}&vervangen=${vervangen}`;
  } finally {
    await ontvangen.opruimen();
  }
}

async function readBestand({ stukken: [stuk], teGroot }: Ontvangen): Promise<Uitkomst<string>> {
  if (!stuk) return weiger('geen-bestand', 'Kies eerst een bestand.');
  if (teGroot) return weiger('te-groot', 'Dit bestand is groter dan 1 MB. Lees het in delen in.');
  const inhoud = await readWhole(stuk);
  // Text has no zero bytes; a workbook has, and so has text that was kept as UTF-16.
  if (inhoud.includes(0))
    return weiger(
      'geen-csv',
      'Dit is geen CSV-bestand. Sla het in Excel op als “CSV UTF-8” en kies het opnieuw.',
    );
  return gelukt(new TextDecoder(isUtf8(inhoud) ? 'utf-8' : 'windows-1252').decode(inhoud));
}

async function houdFout(actor: GebruikerActor, csv: string, zin: string): Promise<string> {
  const tekst = csv.length <= PAST_IN_CONCEPT ? csv : '';
  const waarden = metFouten({ csv: tekst }, 'De landelijke cijfers zijn niet overgenomen.', { bestand: zin });
  await bewaarConcept(actor, { sleutel: BESTANDSCONCEPT, waarden });
  return `${LIJST}?fout=ja`;
}
