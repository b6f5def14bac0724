import { z } from 'zod';
import { plekVeld } from '#lib/platform/bladeren/schema.ts';
import { rijversie } from '#lib/platform/schema.ts';
import { datumOfLeeg, datumVeld } from '#lib/kalender/schema.ts';
import { AFSPRAAKPARTNERS, AFSPRAAKVORMEN } from '#lib/contact/afspraken/model.ts';

const id = (wat: string) => z.uuid({ error: `${wat} is niet gevonden.` });
const leegAlsNull = (waarde: unknown) => (waarde === '' ? null : waarde);
const lijst = (waarde: unknown) =>
  waarde === undefined || waarde === '' ? [] : Array.isArray(waarde) ? waarde : [waarde];
const versie = rijversie;
const mailadres = z.email('Schrijf een mailadres als naam@voorbeeld.nl.');

const inhoud = {
  vorm: z.enum(AFSPRAAKVORMEN, { error: 'Kies hoe u elkaar spreekt.' }),
  met: z.preprocess(lijst, z.array(z.enum(AFSPRAAKPARTNERS)).min(1, 'Kies met wie de afspraak is.')),
  datum: datumVeld('de dag van de afspraak'),
  tijd: z
    .string({ error: 'Vul de tijd in.' })
    .trim()
    .min(1, { error: 'Vul de tijd in.', abort: true })
    .regex(/^([01]?\d|2[0-3])[:.][0-5]\d$/, 'Schrijf de tijd als 14:30.')
    .transform((tekst) => tekst.replace('.', ':').padStart(5, '0')),
  duur: z.coerce
    .number({ error: 'Kies hoe lang het duurt.' })
    .int()
    .min(5, 'Een afspraak duurt ten minste 5 minuten.')
    .max(600, 'Een afspraak duurt hooguit 10 uur.'),
  plaats: z.string().trim().max(200, 'Houd de plaats kort (hooguit 200 tekens).').default(''),
  toelichting: z.string().trim().max(2_000, 'De toelichting is te lang (hooguit 2.000 tekens).').default(''),
};

export const maakAfspraakSchema = z.object({
  jongereId: id('Deze jongere'),
  werkprocesId: z.preprocess(leegAlsNull, z.uuid().nullable().default(null)),
  voor: z.preprocess((waarde) => (waarde === '' ? undefined : waarde), z.uuid().optional()),
  ...inhoud,
  alsVolgende: z.preprocess((waarde) => waarde === 'ja' || waarde === true, z.boolean()).default(false),
  mailAan: z.preprocess(lijst, z.array(mailadres).max(5, 'Nodig hooguit vijf mensen tegelijk uit.')),
  mailAnder: z
    .preprocess(
      (waarde) => (typeof waarde === 'string' && waarde.trim() ? waarde.trim() : null),
      mailadres.nullable(),
    )
    .default(null),
});

export const wijzigAfspraakSchema = z.object({ afspraakId: id('Deze afspraak'), versie, ...inhoud });
export const zegAfSchema = z.object({
  afspraakId: id('Deze afspraak'),
  versie,
  reden: z
    .string({ error: 'Schrijf waarom de afspraak niet doorgaat.' })
    .trim()
    .min(2, 'Schrijf waarom de afspraak niet doorgaat.')
    .max(300, 'Houd de reden kort (hooguit 300 tekens).'),
});
export const rondAfSchema = z.object({
  afspraakId: id('Deze afspraak'),
  versie,
  verschenen: z.enum(['ja', 'nee'], { error: 'Kies of het gesprek er was.' }),
  verslag: z.string().trim().max(20_000, 'Het verslag is te lang (hooguit 20.000 tekens).').default(''),
  volgendeActie: z
    .string()
    .trim()
    .max(200, 'Houd de volgende actie kort (hooguit 200 tekens).')
    .transform((tekst) => tekst || null)
    .nullable()
    .default(null),
  volgendeDatum: datumOfLeeg('de dag van de volgende actie'),
});
export const afspraakSchema = z.object({ afspraakId: id('Deze afspraak') });
export const vanJongereSchema = z.object({ jongereId: id('Deze jongere') });
const plek = plekVeld('dag', 'klok', 'id');
export const dossierlijstSchema = vanJongereSchema.extend({ gepland: plek, geweest: plek });
export const leegSchema = z.object({});
export const eigenlijstSchema = z.object({ komt: plek, openstaand: plek });
