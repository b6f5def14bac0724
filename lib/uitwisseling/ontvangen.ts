import 'server-only';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { receiveForm } from '#lib/platform/upload.ts';
import type { Bronbestand } from '#lib/uitwisseling/model.ts';
import { MAX_BYTES } from '#lib/uitwisseling/schema.ts';

const GRENZEN = { maxBytes: MAX_BYTES, maxBestanden: 60, veldBytes: 1000 };

export type Upload = {
  readonly bronnen: readonly Bronbestand[];
  readonly velden: ReadonlyMap<string, string>;
  readonly opruimen: () => Promise<void>;
};

/** Takes the files of a delivery in, as a stream; refuses with a sentence what is no delivery. */
export async function receiveUpload(request: Request): Promise<Uitkomst<Upload>> {
  if (!/^multipart\/form-data/i.test(request.headers.get('content-type') ?? ''))
    return weiger('geen-bestand', 'Kies eerst een bestand.');
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BYTES + 1024 * 1024) return tooLarge();
  const ontvangen = await receiveForm(request, GRENZEN);
  if (ontvangen === 'afgebroken')
    return weiger(
      'afgebroken',
      'Het versturen is afgebroken. Er is niets ingelezen; kies het bestand opnieuw.',
    );
  const { stukken, velden, teGroot, opruimen } = ontvangen;
  if (!teGroot && stukken.length > 0) return gelukt({ bronnen: stukken, velden, opruimen });
  await opruimen();
  return teGroot ? tooLarge() : weiger('geen-bestand', 'Kies eerst een bestand.');
}

function tooLarge() {
  return weiger(
    'te-groot',
    'De bestanden zijn samen groter dan 256 MB. Splits ze en lees de delen na elkaar in.',
  );
}
