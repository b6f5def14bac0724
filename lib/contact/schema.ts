import { z } from 'zod';
import { TAKEN } from '#lib/jongeren/verslagen/model.ts';
import { datumOfLeeg, datumVeld } from '#lib/kalender/schema.ts';
import { gesprekvelden } from '#lib/contact/gesprek/schema.ts';
import { CONTACTSOORTEN, GESPREKSPARTNERS } from '#lib/contact/model.ts';

const id = (wat: string) => z.uuid({ error: `${wat} is niet gevonden.` });
const idOfLeeg = z.preprocess((waarde) => (waarde === '' ? null : waarde), z.uuid().nullable().default(null));

function versieVan(deel: string): readonly [string, number] {
  const [id = '', versie = ''] = deel.split(':');
  return [id, Number(versie)];
}

const inhoud = {
  soort: z.enum(CONTACTSOORTEN, { error: 'Kies hoe het contact was.' }),
  met: z.enum(GESPREKSPARTNERS, { error: 'Kies met wie het contact was, en of u diegene bereikte.' }),
  bereikt: z
    .enum(['ja', 'nee'], { error: 'Kies of u diegene bereikte.' })
    .transform((woord) => woord === 'ja'),
  datum: datumVeld('de dag van het contact'),
  tijd: z
    .string()
    .trim()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$|^$/, 'Schrijf de tijd als 14:30.')
    .transform((tekst) => tekst || null)
    .nullable()
    .default(null),
  verslag: z.string().trim().max(20_000, 'Het verslag is te lang (hooguit 20.000 tekens).').default(''),
  ...gesprekvelden,
};

/** The form asks it in one choice, "ouder:nee"; without a choice one sentence is enough. */
function splitsMet(invoer: unknown): unknown {
  if (typeof invoer !== 'object' || invoer === null || !('met' in invoer)) return invoer;
  const { met } = invoer;
  if (!met) return { ...invoer, bereikt: 'nee' };
  const [wie, bereikt] = typeof met === 'string' ? met.split(':') : [];
  return bereikt === undefined ? invoer : { ...invoer, met: wie, bereikt };
}

const vastleggen = z.object({
  jongereId: id('Deze jongere'),
  werkprocesId: idOfLeeg,
  /** The version of each open werkproces as it was on the screen: "id:versie,id:versie". */
  versies: z
    .string()
    .default('')
    .transform((tekst) => new Map(tekst.split(',').map((deel) => versieVan(deel)))),
  taak: z.enum(TAKEN).nullable().catch(null).default(null),
  ...inhoud,
  volgendeActie: z
    .string()
    .trim()
    .max(200, 'Houd de volgende actie kort (hooguit 200 tekens).')
    .transform((tekst) => tekst || null)
    .nullable()
    .default(null),
  volgendeDatum: datumOfLeeg('de dag van de volgende actie'),
});

export const legContactVastSchema = z.preprocess(splitsMet, vastleggen);
export const verbeterContactSchema = z.preprocess(
  splitsMet,
  z.object({ contactId: id('Dit contact'), ...inhoud }),
);
export const trekContactInSchema = z.object({ contactId: id('Dit contact') });

export const contactformulierSchema = z.object({
  jongereId: id('Deze jongere'),
  contactId: z.uuid().optional().catch(undefined),
});
