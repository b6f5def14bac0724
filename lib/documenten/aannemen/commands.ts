import 'server-only';
import { readEnv } from '#lib/platform/env.ts';
import { weiger, type Uitkomst, type Weigering } from '#lib/platform/errors.ts';
import { readWhole, receiveForm } from '#lib/platform/upload.ts';
import { bewaarConcept } from '#lib/toegang/concepten/commands.ts';
import { voegDocumentToe, voegVersieToe } from '#lib/documenten/commands.ts';
import { metFouten } from '#lib/documenten/concept.ts';
import { keurBestand } from '#lib/documenten/keuren.ts';
import { documentConceptsleutel, type GekeurdBestand, type Scan } from '#lib/documenten/model.ts';
import { aanVeld, veiligPad, ZIN_NIET_VASTGEHOUDEN, zinTeGroot } from '#lib/documenten/rules.ts';
import { houdBestandVast, laatBestandLos, readVastgehouden } from '#lib/documenten/vasthouden/commands.ts';
import { mag } from '#lib/toegang/front-door.ts';
import type { GebruikerActor } from '#lib/toegang/model.ts';

type Velden = Readonly<Record<string, string>>;
type Bewaard = { documentId: string; versieId: string; jongereId: string; scan: Scan };

/**
 * Takes a posted form with one file: the file is looked at and scanned first, outside a transaction; the command then keeps
 * it together with its fields. Gives the page to go to. A refusal keeps what was typed as a draft, with its sentences.
 */
export async function neemDocumentAan(
  actor: GebruikerActor,
  request: Request,
  jongereId: string,
): Promise<string> {
  const lijst = `/jongeren/${jongereId}/documenten`;
  if (!mag(actor, 'document.toevoegen')) return lijst;
  const { BAKEN_DOCUMENT_MB: maxMb } = readEnv();
  const maxBytes = maxMb * 1_000_000;
  const ontvangen = await receiveForm(request, { maxBytes, maxBestanden: 1, veldBytes: 2_000 });
  if (ontvangen === 'afgebroken') return `${lijst}/nieuw?afgebroken=ja`;
  const { _eenmalig: eenmalig, ...velden }: Velden = Object.fromEntries(ontvangen.velden);
  try {
    const [stuk] = ontvangen.stukken;
    const bij = { jongereId, documentId: velden.documentId };
    const gekeurd = ontvangen.teGroot
      ? aanVeld('te-groot', zinTeGroot(maxMb))
      : stuk
        ? await keurBestand(stuk.naam, await readWhole(stuk))
        : await keurVastgehouden(actor, bij, velden.vastgehouden === 'ja');
    const uitkomst = await bewaar(actor, { ...velden, jongereId }, gekeurd, eenmalig);
    if (!uitkomst.ok) {
      await houdOfLaatLos(actor, bij, stuk && gekeurd, uitkomst.weigering);
      return await terugMetFouten(actor, { ...velden, jongereId }, uitkomst.weigering);
    }
    const { scan, documentId } = uitkomst.waarde;
    const naar = veiligPad(velden.terug, lijst);
    if (naar !== lijst) return naar;
    return `${lijst}?${scan.stand === 'quarantaine' ? 'apart' : 'bewaard'}=${documentId}`;
  } finally {
    await ontvangen.opruimen();
  }
}

type Bij = { readonly jongereId: string; readonly documentId: string | undefined };

/** The file that was sent earlier with this form, looked at again: a day is long enough for a scanner to learn something. */
async function keurVastgehouden(actor: GebruikerActor, bij: Bij, verwacht: boolean) {
  const vast = await readVastgehouden(actor, bij);
  if (vast.ok && vast.waarde) return keurBestand(vast.waarde.naam, vast.waarde.inhoud);
  return verwacht ? aanVeld('niet-vastgehouden', ZIN_NIET_VASTGEHOUDEN) : undefined;
}

/** A good file stays for the next try, without having to be chosen again; one that is itself wrong goes. */
async function houdOfLaatLos(
  actor: GebruikerActor,
  bij: Bij,
  nieuw: Uitkomst<GekeurdBestand> | undefined,
  weigering: Weigering,
): Promise<void> {
  if (weigering.velden?.bestand) return void (await laatBestandLos(actor, bij));
  if (nieuw?.ok && nieuw.waarde.scan.stand !== 'quarantaine')
    await houdBestandVast(actor, { ...bij, bestand: nieuw.waarde });
}

/** Runs the command also when the file was refused, so that every wrong field is told at once. */
async function bewaar(
  actor: GebruikerActor,
  velden: Velden,
  gekeurd: Uitkomst<GekeurdBestand> | undefined,
  eenmalig: string | undefined,
): Promise<Uitkomst<Bewaard>> {
  const command = velden.documentId ? voegVersieToe : voegDocumentToe;
  const bestand = gekeurd?.ok ? gekeurd.waarde : undefined;
  const uitkomst = await command(actor, { ...velden, bestand }, { eenmalig });
  if (!gekeurd || gekeurd.ok || uitkomst.ok) return uitkomst;
  const { weigering } = uitkomst;
  const eigen = gekeurd.weigering;
  if (weigering.code !== 'ongeldige-invoer') return uitkomst;
  const anders = Object.keys(weigering.velden ?? {}).filter((naam) => naam !== 'bestand').length;
  const zin = anders > 0 ? `Er kloppen ${anders + 1} velden niet.` : eigen.zin;
  return weiger(eigen.code, zin, { velden: { ...weigering.velden, ...eigen.velden } });
}

async function terugMetFouten(actor: GebruikerActor, velden: Velden, weigering: Weigering): Promise<string> {
  const { jongereId = '', documentId, onderwerp, terug } = velden;
  const sleutel = documentConceptsleutel(jongereId, documentId);
  const waarden = metFouten(velden, weigering.zin, weigering.velden ?? {});
  const bewaard = await bewaarConcept(actor, { sleutel, waarden });
  const vraag = new URLSearchParams({
    ...(documentId && { document: documentId }),
    ...(onderwerp && { onderwerp }),
    ...(terug && { terug }),
    fout: bewaard.ok ? 'ja' : weigering.code,
  });
  return `/jongeren/${jongereId}/documenten/nieuw?${vraag}`;
}
