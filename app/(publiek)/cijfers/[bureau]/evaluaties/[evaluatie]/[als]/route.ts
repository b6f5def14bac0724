import { bestand, geenBestand, ingetrokkenBestand, pdfBestand } from '../../../openbaar-bestand.ts';
import { readOpenbareEvaluatie } from '#lib/evaluatie/openbaar.ts';
import { tabellenCsv } from '#lib/evaluatie/raadsdocument/csv.ts';
import { makeBestand } from '#lib/platform/verslag/bestanden.ts';
import { MEDIATYPE } from '#lib/platform/verslag/labels.ts';
import { alsBestand } from '#lib/publicaties/pdf/rules.ts';

/** Files that need no browser are made on request: what anybody may ask, must cost little. The PDF was made when it went out. */
const OPENBAAR = ['pdf', 'xlsx', 'html', 'csv'] as const;

type Params = Promise<{ bureau: string; evaluatie: string; als: string }>;

export async function GET(vraag: Request, { params }: { params: Params }): Promise<Response> {
  const { bureau, evaluatie, als } = await params;
  const soort = OPENBAAR.find((item) => item === als);
  const gevonden = soort && (await readOpenbareEvaluatie(evaluatie));
  if (!soort || gevonden?.bureauCode !== bureau) return geenBestand(404, 'Dit bestand is niet gevonden.');
  const { id, verslag, uitgave, hash } = gevonden;
  if (gevonden.ingetrokken) return ingetrokkenBestand('Deze evaluatie', gevonden.toelichting);
  const naam = `evaluatie-uitgave-${uitgave}.${soort}`;
  if (soort === 'pdf') return pdfBestand(vraag, { bron: 'evaluatie', id }, { naam, hash });
  if (soort === 'csv') return bestand(Buffer.from(tabellenCsv(verslag)), 'text/csv; charset=utf-8', naam);
  return bestand(await makeBestand(alsBestand(verslag, gevonden), soort), MEDIATYPE[soort], naam);
}
