import { lapseTermijnen, reopenTermijn } from '#lib/termijnen/bewaken/data.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { listBijOverlijden, OVERLEDEN } from '#lib/vsv-trajecten/nazorg/data.ts';

/** Nobody calls the family of who died to ask how it goes; when the death was a mistake, the terms run again. */
export async function volgOverlijden(toegang: Toegang, jongereIds: readonly string[]): Promise<void> {
  for (const { trajectId, code, overleden } of await listBijOverlijden(toegang, jongereIds))
    if (overleden) await lapseTermijnen(toegang, trajectId, OVERLEDEN, code);
    else await reopenTermijn(toegang, trajectId, code);
}
