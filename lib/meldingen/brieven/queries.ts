import { dagVoluit } from '#lib/brieven/rules.ts';
import {
  jongereVanWerkproces,
  readGedaan,
  readBriefmelding,
  readLaatsteMelding,
  type Briefmelding,
  type Gedaan,
} from '#lib/meldingen/brieven/data.ts';
import { eenheidVan } from '#lib/meldingen/zestien/rules.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/** What a letter may say about a melding; registered in lib/cli/samenstelling.ts. */
export async function meldingvelden(toegang: Toegang, id: string): Promise<Record<string, string> | null> {
  const melding = await readBriefmelding(toegang, id);
  if (!melding) return null;
  const gedaan = melding.werkproces ? await readGedaan(toegang, melding.werkproces) : undefined;
  return { ...velden(melding), ...(gedaan && terugkoppeling(gedaan)) };
}

/** Of a werkproces: what its latest melding says; of one without a melding only that it is there. */
export async function werkprocesvelden(toegang: Toegang, id: string): Promise<Record<string, string> | null> {
  const melding = await readLaatsteMelding(toegang, id);
  const gedaan = await readGedaan(toegang, id);
  if (melding) return { ...velden(melding), werkproces: id, ...(gedaan && terugkoppeling(gedaan)) };
  const jongere = await jongereVanWerkproces(toegang, id);
  return jongere ? { jongere, werkproces: id } : null;
}

/** Only what the school reported; also for the compartment, which reads nothing of what was done. */
export async function verzuimvelden(toegang: Toegang, werkprocesId: string): Promise<Record<string, string>> {
  const melding = await readLaatsteMelding(toegang, werkprocesId);
  return melding ? velden(melding) : {};
}

function velden(rij: Briefmelding): Record<string, string> {
  const {
    jongere,
    naam,
    school,
    schoolId,
    werkproces,
    ontvangenOp,
    begindatum,
    einddatum,
    verzuimuren,
    sector,
  } = rij;
  const wanneer = einddatum
    ? einddatum === begindatum
      ? `op ${dagVoluit(begindatum)}`
      : `van ${dagVoluit(begindatum)} tot en met ${dagVoluit(einddatum)}`
    : `sinds ${dagVoluit(begindatum)}`;
  const wat = verzuimuren ? `${String(verzuimuren).replace('.', ',')} ${eenheidVan(sector)}` : 'lessen';
  return {
    ...(jongere && { jongere }),
    ...(schoolId && { school: schoolId }),
    ...(werkproces && { werkproces }),
    melding_datum: ontvangenOp,
    verzuim_omschrijving: `${school ?? 'De school'} heeft op ${dagVoluit(ontvangenOp)} gemeld dat ${naam ?? 'de jongere'} ${wanneer} ${wat} heeft gemist zonder geldige reden.`,
  };
}

/** No more than a school needs to know; who writes the letter may say more, if that is needed and allowed. */
function terugkoppeling({ contactOp, geslotenOp }: Gedaan): Record<string, string> {
  const contact = contactOp && `Op ${dagVoluit(contactOp)} hebben wij met het gezin gesproken.`;
  const einde = geslotenOp && `Op ${dagVoluit(geslotenOp)} hebben wij dit werk afgerond.`;
  const zinnen = [contact, einde].filter(Boolean);
  return {
    terugkoppeling:
      zinnen.join(' ') || 'Wij hebben uw melding in behandeling genomen en onderzoeken het verzuim.',
  };
}
