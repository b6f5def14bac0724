import { bestand, geenBestand, ingetrokkenBestand, pdfBestand } from '../../../openbaar-bestand.ts';
import { readOpenbareEditie } from '#lib/jaarverslagen/openbaar.ts';
import { makeBestand } from '#lib/platform/verslag/bestanden.ts';
import { MEDIATYPE } from '#lib/platform/verslag/labels.ts';
import { alsBestand } from '#lib/publicaties/pdf/rules.ts';

/** Files that need no browser are made on request: what anybody may ask, must cost little. The PDF was made when it went out. */
const OPENBAAR = ['pdf', 'xlsx', 'html'] as const;

type Params = Promise<{ bureau: string; id: string; als: string }>;

export async function GET(vraag: Request, { params }: { params: Params }): Promise<Response> {
  const { bureau, id, als } = await params;
  const soort = OPENBAAR.find((item) => item === als);
  const editie = soort && (await readOpenbareEditie(id));
  if (!soort || editie?.bureauCode !== bureau) return geenBestand(404, 'Dit bestand is niet gevonden.');
  if (editie.ingetrokken) return ingetrokkenBestand('Dit jaarverslag', editie.reden);
  const naam = `jaarverslag-${editie.schooljaar}.${soort}`;
  if (soort === 'pdf') return pdfBestand(vraag, { bron: 'jaarverslag', id }, { naam, hash: editie.hash });
  const verslag = alsBestand(editie.openbaar.verslag, editie);
  return bestand(await makeBestand(verslag, soort, { inhoudsopgave: true }), MEDIATYPE[soort], naam);
}
