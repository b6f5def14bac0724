import { z } from 'zod';
import { rijversie } from '#lib/platform/schema.ts';
import { datumOfLeeg, datumVeld } from '#lib/kalender/schema.ts';
import { HALTSTATEN } from '../halt/model.ts';
import { lijstSchema } from '../lijst/schema.ts';
import { PV_SOORTEN } from '../model.ts';
import { AFZIENREDENEN, PV_STATEN } from '../processen-verbaal/model.ts';

const id = (wat: string) => z.uuid({ error: `${wat} is niet gevonden.` });
const versie = rijversie;
const ja = z.preprocess((waarde) => waarde === 'ja' || waarde === true, z.boolean());
const tekst = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `Deze tekst is te lang (hooguit ${max} tekens).`)
    .transform((waarde) => waarde || null)
    .nullable()
    .default(null);
const reden = z
  .string({ error: 'Geef een reden.' })
  .trim()
  .min(5, 'Geef een reden van ten minste vijf tekens.')
  .max(500);
/** A choice of person as the form sends it: "ouder:<id>" or "jongere:<id>". */
const persoon = z
  .string({ error: 'Kies een persoon.' })
  .regex(/^(ouder|jongere):[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'Kies een persoon.')
  .transform((waarde) => {
    const [soort, van] = waarde.split(':') as ['ouder' | 'jongere', string];
    return { soort, id: van };
  });

export const beginZaakSchema = z.object({ werkprocesId: id('Dit werkproces') });
export const zaakSchema = z.object({ id: id('Deze handhavingszaak') });
export const redenSchema = z.object({ id: id('Deze handhavingszaak'), reden });
export const zakenSchema = lijstSchema.extend({ jongereId: z.uuid().optional().catch(undefined) });
const kop = { id: id('Deze handhavingszaak'), versie };

export const onderzoekSchema = z.object({
  ...kop,
  afgerondOp: datumOfLeeg('de dag waarop het onderzoek is afgerond'),
  conclusie: tekst(4000),
});
export const sluitZaakSchema = z.object({ ...kop });

export const oproepSchema = z.object({ ...kop, persoon, geplandOp: datumVeld('de dag van het verhoor') });
export const verhoorSchema = z.object({
  ...kop,
  verhoorId: id('Dit verhoor'),
  uitkomst: z.enum(['verschenen', 'niet-verschenen'], { error: 'Kies hoe het verhoor ging.' }),
  op: datumVeld('de dag van het verhoor'),
  cautie: ja,
  verklaring: tekst(20_000),
});

const aantal = (wat: string, zin: string) =>
  z.preprocess(
    (waarde) => (waarde === '' || waarde === undefined ? 0 : waarde),
    z.coerce
      .number({ error: `Schrijf ${wat} als een getal.` })
      .min(0, `${zin} kan niet onder nul zijn.`)
      .max(2000, `${zin} is te groot.`),
  );

export const haltSchema = z.object({
  ...kop,
  pleegdatum: datumVeld('de laatste dag van het verzuim'),
  uren: aantal('het aantal uren', 'Het aantal uren'),
  keerTeLaat: aantal('het aantal keren te laat', 'Het aantal keren te laat').pipe(
    z.number().int('Schrijf een heel getal.'),
  ),
  eigenInitiatief: ja,
  luxe: ja,
  ernstigePsychischeProblematiek: ja,
  toereikendeHulp: ja,
  instemmingJongere: ja,
  instemmingOuders: ja,
  overlegOvj: ja,
  toelichting: tekst(4000),
  samenloop: tekst(2000),
});
export const haltstaatSchema = z.object({
  ...kop,
  haltId: id('Deze verwijzing'),
  naar: z.enum(HALTSTATEN, { error: 'Kies de uitkomst.' }),
  op: datumVeld('de dag van de uitkomst'),
  toelichting: tekst(4000),
});

export const pvSchema = z.object({
  ...kop,
  pvId: z.preprocess((waarde) => (waarde === '' ? undefined : waarde), z.uuid().optional()),
  soort: z.preprocess(
    (waarde) => (waarde === '' ? null : waarde),
    z.enum(PV_SOORTEN, { error: 'Kies de soort uit de lijst.' }).nullable().default(null),
  ),
  verdachte: persoon,
  pleegdatum: datumOfLeeg('de pleegdatum'),
  omschrijving: tekst(8000),
  motivering: tekst(4000),
  samenloop: tekst(2000),
  eerdereVeroordeling: z.preprocess(
    (waarde) => (waarde === 'ja' ? true : waarde === 'nee' ? false : null),
    z.boolean().nullable(),
  ),
});
export const overgangSchema = z.object({
  ...kop,
  pvId: id('Dit proces-verbaal'),
  naar: z.enum(PV_STATEN, { error: 'Kies de volgende stap.' }),
  op: datumVeld('de dag van deze stap'),
  afzienreden: z.preprocess(
    (waarde) => (waarde === '' || waarde === undefined ? null : waarde),
    z.enum(AFZIENREDENEN, { error: 'Kies een reden uit de lijst.' }).nullable(),
  ),
  sanctie: tekst(1000),
  voorwaardelijk: ja,
  proeftijd: tekst(100),
  toelichting: tekst(4000),
});
export const stapTerugSchema = z.object({ ...kop, pvId: id('Dit proces-verbaal'), reden });
export const afschriftSchema = z.object({ ...kop });
