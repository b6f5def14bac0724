import { z } from 'zod';
import { rijversie } from '#lib/platform/schema.ts';
import { datumOfLeeg, datumVeld } from '#lib/kalender/schema.ts';
import { OUDERROLLEN } from '#lib/jongeren/gezin/model.ts';
import { GESLACHTEN } from '#lib/jongeren/model.ts';
import { jongereId } from '#lib/jongeren/schema.ts';

const tekst = (max: number, naam: string) =>
  z
    .string()
    .trim()
    .max(max, `${naam} is te lang (hooguit ${max} tekens).`)
    .transform((waarde) => waarde || null)
    .nullable()
    .default(null);
const vinkje = z.preprocess((waarde) => waarde === 'on' || waarde === 'ja' || waarde === true, z.boolean());
const leegIsNull = (waarde: unknown) => (typeof waarde === 'string' && waarde.trim() === '' ? null : waarde);
const versie = rijversie;
const ouderschapId = z.uuid({ error: 'Deze ouder is niet gevonden.' });

/** Dutch (6131 AB) when no country is given; abroad anything goes. */
const postcode = z
  .string()
  .trim()
  .max(12, 'De postcode is te lang (hooguit 12 tekens).')
  .transform(
    (waarde) =>
      waarde.replace(
        /^(\d{4})\s*([A-Za-z]{2})$/,
        (_, cijfers, letters) => `${cijfers}${letters.toUpperCase()}`,
      ) || null,
  ) // prettier-ignore
  .nullable()
  .default(null);

const persoon = {
  voornamen: z.string({ error: 'Vul de voornamen in.' }).trim().min(1, 'Vul de voornamen in.').max(200),
  voorvoegsel: tekst(20, 'Het voorvoegsel'),
  geslachtsnaam: z.string({ error: 'Vul de achternaam in.' }).trim().min(1, 'Vul de achternaam in.').max(200),
  geslacht: z.enum(GESLACHTEN).default('onbekend'),
  geboortedatum: datumOfLeeg('de geboortedatum'),
  straat: tekst(120, 'De straat'),
  huisnummer: tekst(20, 'Het huisnummer'),
  postcode,
  plaats: tekst(80, 'De plaats'),
  land: tekst(60, 'Het land'),
  telefoon: tekst(30, 'Het telefoonnummer'),
  email: z.preprocess(
    leegIsNull,
    z.email('Dit is geen volledig e-mailadres.').max(200).nullable().default(null),
  ),
  geheimhouding: vinkje.default(false),
  taal: tekst(40, 'De taal'),
};

const rond = {
  rol: z.enum(OUDERROLLEN, { error: 'Kies wat deze persoon voor de jongere is.' }),
  gezag: vinkje.default(false),
  verzorgt: vinkje.default(false),
  aanschrijven: z.preprocess((waarde) => waarde !== 'nee' && waarde !== false, z.boolean()),
  nietAanschrijvenReden: tekst(300, 'De reden'),
  nietVerantwoordelijkMotivering: tekst(1000, 'De motivering'),
  van: datumOfLeeg('de eerste dag'),
  tot: datumOfLeeg('de laatste dag'),
};

export const gezinSchema = z.object({ jongereId });
export const ouderkeuzeSchema = z.object({
  jongereId,
  zoek: z.string().trim().max(80, 'Zoek met hooguit 80 tekens.').default(''),
});
export const gezinslidSchema = z.object({ jongereId, ouderschapId });

export const voegOuderToeSchema = z.object({ jongereId, ...persoon, ...rond });
export const koppelOuderSchema = z.object({
  jongereId,
  ouderId: z.uuid({ error: 'Deze ouder is niet gevonden.' }),
  ...rond,
});
export const wijzigOuderSchema = z.object({ jongereId, ouderschapId, versie, ...persoon, ...rond });
export const beeindigOuderschapSchema = z.object({
  jongereId,
  ouderschapId,
  versie,
  einde: datumVeld('de laatste dag'),
});
export const neemOuderschapTerugSchema = z.object({ jongereId, ouderschapId, versie });
