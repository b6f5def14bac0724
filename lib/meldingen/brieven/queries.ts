import { formatDatumVoluit } from '#lib/kalender/opmaak.ts';
import type { Datum } from '#lib/kalender/model.ts';
import {
  jongereVanWerkproces,
  readBriefmelding,
  readLaatsteMelding,
  type Briefmelding,
} from '#lib/meldingen/brieven/data.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/** What a letter may say about a melding; registered in lib/cli/samenstelling.ts. */
export async function meldingvelden(toegang: Toegang, id: string): Promise<Record<string, string> | null> {
  const melding = await readBriefmelding(toegang, id);
  return melding ? velden(melding) : null;
}

/** Of a werkproces: what its latest melding says; of one without a melding only that it is there. */
export async function werkprocesvelden(toegang: Toegang, id: string): Promise<Record<string, string> | null> {
  const melding = await readLaatsteMelding(toegang, id);
  if (melding) return { ...velden(melding), werkproces: id };
  const jongere = await jongereVanWerkproces(toegang, id);
  return jongere ? { jongere, werkproces: id } : null;
}

function velden(rij: Briefmelding): Record<string, string> {
  const { jongere, naam, school, schoolId, werkproces, ontvangenOp, begindatum, einddatum, verzuimuren } =
    rij;
  const dag = (datum: Datum) => formatDatumVoluit(datum).replace(/^[a-z]+ /, '');
  const wanneer = einddatum
    ? einddatum === begindatum
      ? `op ${dag(begindatum)}`
      : `van ${dag(begindatum)} tot en met ${dag(einddatum)}`
    : `sinds ${dag(begindatum)}`;
  const wat = verzuimuren ? `${String(verzuimuren).replace('.', ',')} lesuren` : 'lessen';
  return {
    ...(jongere && { jongere }),
    ...(schoolId && { school: schoolId }),
    ...(werkproces && { werkproces }),
    melding_datum: ontvangenOp,
    verzuim_omschrijving: `${school ?? 'De school'} heeft op ${dag(ontvangenOp)} gemeld dat ${naam ?? 'de jongere'} ${wanneer} ${wat} heeft gemist zonder geldige reden.`,
  };
}
