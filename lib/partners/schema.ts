import { z } from 'zod';
import { datumOfLeeg, datumVeld } from '#lib/kalender/schema.ts';
import { CONTACTROLLEN, ORGANISATIESOORTEN } from '#lib/partners/model.ts';
import { rijversie } from '#lib/platform/schema.ts';

const leeg = (waarde: unknown) => (typeof waarde === 'string' ? waarde.trim() || null : (waarde ?? null));
export const optioneel = (max: number, naam: string) =>
  z.preprocess(leeg, z.string().max(max, `${naam} is te lang (hooguit ${max} tekens).`).nullable());
export const verplicht = (max: number, zin: string) =>
  z.string({ error: zin }).trim().min(1, zin).max(max, `Gebruik hooguit ${max} tekens.`);
const email = z.preprocess(leeg, z.email('Dit is geen volledig e-mailadres.').max(200).nullable());

export const organisatieId = z.uuid({ error: 'Deze organisatie is niet gevonden.' });
/** An organisation, or "organisation:contact person". */
export const partnerkeuze = z
  .string({ error: 'Kies een partner.' })
  .regex(/^[0-9a-f-]{36}(:[0-9a-f-]{36})?$/, 'Kies een partner uit de lijst.')
  .transform((tekst) => {
    const [organisatie = '', contactpersoon = null] = tekst.split(':');
    return { organisatieId: organisatie, contactpersoonId: contactpersoon };
  });
export const contactpersoonId = z.uuid({ error: 'Deze contactpersoon is niet gevonden.' });
export const kopSchema = z.object({ id: z.uuid({ error: 'Dit is niet gevonden.' }), versie: rijversie });

const organisatie = {
  naam: verplicht(160, 'Vul de naam in.'),
  soort: z.enum(ORGANISATIESOORTEN, { error: 'Kies wat voor organisatie het is.' }),
  kvk: z.preprocess(
    leeg,
    z
      .string()
      .regex(/^\d{8}$/, 'Een KvK-nummer heeft acht cijfers.')
      .nullable(),
  ),
  brin: z.preprocess(
    (waarde) => (typeof waarde === 'string' ? waarde.trim().toUpperCase() || null : (waarde ?? null)),
    z
      .string()
      .regex(/^\d{2}[A-Z0-9]{2}$/, 'Dit is geen BRIN (zoals 25LN).')
      .nullable(),
  ),
  regio: optioneel(120, 'De regio'),
  telefoon: optioneel(30, 'Het telefoonnummer'),
  email,
};
export const nieuweOrganisatieSchema = z.object({
  ...organisatie,
  tochNieuw: z.preprocess((waarde) => waarde === 'ja' || waarde === true, z.boolean()),
});
export const wijzigOrganisatieSchema = kopSchema.extend({ ...organisatie, gestoptOp: datumOfLeeg('de dag') });
export const samenvoegSchema = kopSchema.extend({ met: organisatieId });

const contact = {
  naam: verplicht(120, 'Vul de naam in.'),
  functie: optioneel(120, 'De functie'),
  rol: z.enum(CONTACTROLLEN, { error: 'Kies wat deze persoon voor ons is.' }),
  telefoon: optioneel(30, 'Het telefoonnummer'),
  email,
};
export const nieuwContactSchema = z.object({ organisatieId, ...contact, van: datumOfLeeg('de eerste dag') });
export const wijzigContactSchema = kopSchema.extend({
  ...contact,
  van: datumVeld('de eerste dag'),
  tot: datumOfLeeg('de laatste dag'),
});

export const partnerlijstSchema = z.object({
  zoek: z.preprocess((waarde) => waarde ?? '', z.string().trim().max(120)),
  soort: z.preprocess(
    (waarde) => (waarde === '' ? undefined : waarde),
    z.enum(ORGANISATIESOORTEN).optional(),
  ),
  na: z.preprocess((waarde) => waarde || undefined, z.uuid().optional()),
});
export const partnerSchema = z.object({ id: organisatieId });
export const zoekPartnerSchema = z.object({ zoek: z.string().trim().min(2).max(120) });
