import { z } from 'zod';
import { plekVeld } from '#lib/platform/bladeren/schema.ts';
import { rijversie } from '#lib/platform/schema.ts';
import { parseInvoerdatum } from '#lib/kalender/opmaak.ts';
import { jongereId } from '#lib/jongeren/schema.ts';
import { KANALEN, type Kanaal } from '#lib/brieven/geadresseerden/model.ts';
import { parseOnderwerp } from '#lib/brieven/rules.ts';
import { SJABLOONCODES, sjabloonVan, type Sjablooncode } from '#lib/brieven/sjablonen/catalogus.ts';

export const briefId = z.uuid({ error: 'Deze brief is niet gevonden.' });
const versie = rijversie;
export const sjablooncode = z.enum(SJABLOONCODES, { error: 'Kies een sjabloon.' });

const onderwerp = z
  .string()
  .default('')
  .transform((tekst, context) => {
    if (tekst === '') return null;
    const gelezen = parseOnderwerp(tekst);
    if (gelezen) return gelezen;
    context.addIssue({ code: 'custom', message: 'Het onderwerp van deze brief is niet gevonden.' });
    return z.NEVER;
  });

const lijst = z.preprocess(
  (waarde) => (waarde === undefined || waarde === '' ? [] : Array.isArray(waarde) ? waarde : [waarde]),
  z.array(z.string().max(600)).max(40),
);
const aangevinkt = z.preprocess((waarde) => waarde === 'ja', z.boolean()).default(false);
const tekst = (max: number, wat: string) =>
  z.string().trim().max(max, `${wat} is te lang (hooguit ${max} tekens).`).default('');

/** The form of a letter: `aan` are the ticked addressees, `kanaal:<key>` how it goes, `veld_<name>` what stands in it. */
const formulier = z
  .object({
    jongereId,
    sjabloon: sjablooncode,
    onderwerp,
    aan: lijst,
    alinea: tekst(4_000, 'De vrije tekst'),
    ander_naam: tekst(200, 'De naam'),
    ander_adres: tekst(500, 'Het adres'),
    ander_email: z.preprocess(
      (waarde) => (waarde === '' || waarde === undefined ? null : waarde),
      z.email('Dit is geen volledig e-mailadres.').max(200).nullable(),
    ),
    briefId: z.preprocess((waarde) => (waarde === '' ? undefined : waarde), briefId.optional()),
    versie: z.preprocess((waarde) => (waarde === '' ? undefined : waarde), versie.optional()),
    bevestigOverleden: aangevinkt,
    doe: z.enum(['concept', 'verstuur']).default('concept'),
  })
  .catchall(z.unknown());

export const schrijfBriefSchema = formulier.transform((vorm) => {
  const los = vorm as Record<string, unknown>;
  const velden = veldenUit(vorm.sjabloon, los);
  const kanalen = Object.fromEntries(
    vorm.aan.map((sleutel) => [sleutel, kanaalVan(los[`kanaal:${sleutel}`])]),
  );
  return {
    jongereId: vorm.jongereId,
    sjabloon: vorm.sjabloon,
    onderwerp: vorm.onderwerp,
    aan: vorm.aan,
    kanalen: kanalen as Readonly<Record<string, Kanaal | null>>,
    velden,
    alinea: vorm.alinea,
    ander: {
      naam: vorm.ander_naam,
      adres: vorm.ander_adres,
      email: vorm.ander_email,
      kanaal: kanaalVan(los['kanaal:ander']),
    },
    concept: vorm.briefId && vorm.versie ? { id: vorm.briefId, versie: vorm.versie } : null,
    bevestigd: vorm.bevestigOverleden,
    doe: vorm.doe,
  };
});
export type Briefvorm = z.output<typeof schrijfBriefSchema>;

/** What was typed in the fields of this template. */
export function veldenUit(
  sjabloon: Sjablooncode,
  los: Readonly<Record<string, unknown>>,
): Record<string, string> {
  return Object.fromEntries(
    sjabloonVan(sjabloon).velden.map(({ naam, soort }) => [naam, veldwaarde(los[`veld_${naam}`], soort)]),
  );
}

function veldwaarde(waarde: unknown, soort: string | undefined): string {
  const tekstVan = typeof waarde === 'string' ? waarde.trim().slice(0, 4_000) : '';
  if (soort === 'datum' && tekstVan) return parseInvoerdatum(tekstVan) ?? tekstVan;
  return tekstVan;
}

function kanaalVan(waarde: unknown): Kanaal | null {
  return KANALEN.find((kanaal) => kanaal === waarde) ?? null;
}

export const briefformulierSchema = z.object({
  jongereId,
  sjabloon: sjablooncode,
  onderwerp,
  concept: z.preprocess((waarde) => waarde || undefined, briefId.optional()),
});
export const brievenSchema = z.object({
  jongereId,
  onderwerp: onderwerp.catch(null),
  na: plekVeld('tijdstip', 'id'),
});
/** Of one case: the letters that are about it, or that belong to its work. */
export const brievenBijSchema = z.object({
  jongereId,
  zaakId: z.uuid({ error: 'Deze zaak is niet gevonden.' }),
});
export const briefSchema = z.object({ jongereId, briefId });
export const briefVersieSchema = z.object({ jongereId, briefId, versie });
export const verstuurBriefSchema = briefVersieSchema.extend({ bevestigOverleden: aangevinkt });
export const briefbestandSchema = z.object({
  jongereId,
  briefId,
  exemplaarId: z.uuid({ error: 'Dit exemplaar is niet gevonden.' }),
  als: z.enum(['pdf', 'docx']),
});
export const exemplaarSchema = z.object({
  jongereId,
  briefId,
  exemplaarId: z.uuid({ error: 'Dit exemplaar is niet gevonden.' }),
});
