import { z } from 'zod';
import { KIJKDELEN } from '#lib/jongeren/verslagen/model.ts';
import { rijversie } from '#lib/platform/schema.ts';
import { datumOfLeeg, datumVeld } from '#lib/kalender/schema.ts';
import { parsePersoonsgebondenNummer } from '#lib/jongeren/identificatie.ts';
import { GESLACHTEN, KP_UITZONDERINGEN } from '#lib/jongeren/model.ts';

/** Empty text is no value. */
const tekst = (max: number, naam: string) =>
  z
    .string()
    .trim()
    .max(max, `${naam} is te lang (hooguit ${max} tekens).`)
    .transform((waarde) => waarde || null)
    .nullable()
    .default(null);
const vinkje = z.preprocess((waarde) => waarde === 'on' || waarde === 'ja' || waarde === true, z.boolean());
const keuze = <T extends readonly [string, ...string[]]>(waarden: T, naam: string) =>
  z.preprocess(
    (waarde) => (waarde === '' || waarde === undefined ? null : waarde),
    z.enum(waarden, { error: `Kies ${naam} uit de lijst.` }).nullable(),
  );

export const jongereId = z.uuid({ error: 'Deze jongere is niet gevonden.' });

const reden = z
  .string({ error: 'Geef een reden.' })
  .trim()
  .min(10, 'Schrijf in een paar woorden waarom (ten minste 10 tekens).')
  .max(300, 'Houd de reden kort (hooguit 300 tekens).');

export const kijkredenSchema = z.object({ jongereId, reden, deel: z.enum(KIJKDELEN).default('dossier') });
export const toonPgnSchema = z.object({ jongereId, reden });
export const jongereSchema = z.object({ jongereId });

const leegIsNiets = (waarde: unknown) => (waarde === '' ? undefined : waarde);

export const zoekSchema = z.object({
  q: z.string().max(120, 'Zoek met hooguit 120 tekens.').default(''),
  school: z.preprocess(leegIsNiets, z.uuid().optional()),
  na: z.preprocess(leegIsNiets, z.uuid().optional()),
  aantal: z.coerce.number().int().min(1).max(50).default(50),
});

/** What was typed in the palette; under two characters nobody is searched. */
export const snelzoekSchema = z.object({ zoek: z.string().trim().min(2).max(120) });

export const zoekNummerSchema = z.object({
  nummer: z.string().transform((waarde, context) => {
    const nummer = parsePersoonsgebondenNummer(waarde);
    if (nummer) return nummer;
    const message = 'Dit is geen geldig BSN of onderwijsnummer. Controleer de cijfers.';
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  }),
});

const pgnOfLeeg = z
  .string()
  .trim()
  .default('')
  .transform((waarde, context) => {
    if (waarde === '') return null;
    const nummer = parsePersoonsgebondenNummer(waarde);
    if (nummer) return nummer;
    const message = 'Dit is geen geldig BSN of onderwijsnummer. Controleer de cijfers.';
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  });

const email = z.preprocess(
  (waarde) => (typeof waarde === 'string' && waarde.trim() === '' ? null : waarde),
  z.email('Dit is geen volledig e-mailadres.').max(200).nullable().default(null),
);

export const nieuweJongereSchema = z.object({
  pgn: pgnOfLeeg,
  voornamen: z.string().trim().min(1, 'Vul de voornamen in.').max(200),
  roepnaam: tekst(100, 'De roepnaam'),
  voorvoegsel: tekst(20, 'Het voorvoegsel'),
  geslachtsnaam: z.string().trim().min(1, 'Vul de achternaam in.').max(200),
  geboortedatum: datumVeld('de geboortedatum'),
  geslacht: z.enum(GESLACHTEN).default('onbekend'),
  gemeenteCode: tekst(4, 'De gemeente'),
  straat: tekst(100, 'De straat'),
  huisnummer: tekst(20, 'Het huisnummer'),
  postcode: tekst(7, 'De postcode'),
  plaats: tekst(100, 'De plaats'),
  woontSinds: datumOfLeeg('de dag van inschrijving op dit adres'),
  /** The colleague looked at the persons who look alike and says that this is someone else. */
  tochNieuw: vinkje.default(false),
});

export const wijzigPersoonSchema = z.object({
  jongereId,
  versie: rijversie,
  roepnaam: tekst(100, 'De roepnaam'),
  telefoon: tekst(30, 'Het telefoonnummer'),
  email,
  geheimhouding: vinkje.default(false),
  waarschuwing: tekst(500, 'De waarschuwing'),
  verantwoordelijkeId: z.preprocess(
    (waarde) => (waarde === '' || waarde === undefined ? null : waarde),
    z.uuid({ error: 'Kies een collega uit de lijst.' }).nullable(),
  ),
  startkwalificatieOp: datumOfLeeg('de dag van de startkwalificatie'),
  kpUitzondering: keuze(KP_UITZONDERINGEN, 'een uitzondering').default(null),
  kpUitzonderingOp: datumOfLeeg('de dag van de uitzondering'),
});
