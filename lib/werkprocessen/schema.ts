import { z } from 'zod';
import { rijversie } from '#lib/platform/schema.ts';
import { datumVeld, datumOfLeeg } from '#lib/kalender/schema.ts';
import { DUO_REDENEN } from '#lib/werkprocessen/kernlijst.ts';
import { ROUTEKAARTEN, ROUTES } from '#lib/werkprocessen/model.ts';

const leeg = (waarde: unknown) => (waarde === '' || waarde === undefined ? null : waarde);

export const optioneleTekst = (max: number, naam: string) =>
  z.preprocess(
    (waarde) => (typeof waarde === 'string' ? waarde.trim() || null : leeg(waarde)),
    z.string().max(max, `${naam} is te lang (hooguit ${max} tekens).`).nullable(),
  );

export const verplichteTekst = (max: number, zin: string) =>
  z.string({ error: zin }).trim().min(1, zin).max(max, `Gebruik hooguit ${max} tekens.`);

export const werkprocesId = z.uuid({ error: 'Dit werkproces is niet gevonden.' });
export const versie = rijversie;
const code = (zin: string) => z.string({ error: zin }).trim().min(1, zin).max(60);
const optioneleCode = z.preprocess(leeg, z.string().trim().max(60).nullable());

const kop = { id: werkprocesId, versie };
export const afwijkingVelden = {
  afwijkreden: optioneleCode,
  motivering: optioneleTekst(1000, 'De toelichting'),
};

export const readWerkprocesSchema = z.object({ id: werkprocesId });
export const stapSchema = z.object({
  ...kop,
  stap: code('Kies een stap.'),
  gezetOp: z.preprocess(leeg, datumVeld('de dag').nullable().default(null)),
  uitkomst: optioneleTekst(500, 'De uitkomst'),
  ...afwijkingVelden,
});
export const overslaanSchema = z.object({ ...kop, stap: code('Kies een stap.'), ...afwijkingVelden });
export const routesSchema = z.object({
  ...kop,
  routes: z.preprocess(
    (waarde) => (waarde === undefined || waarde === '' ? [] : [waarde].flat()),
    z.array(z.enum(ROUTES, { error: 'Kies een route uit de lijst.' })),
  ),
  ...afwijkingVelden,
});
export const routekaartSchema = z.object({
  ...kop,
  routekaart: z.enum(ROUTEKAARTEN, { error: 'Kies een routekaart uit de lijst.' }),
});
export const kopSchema = z.object(kop);
export const volgendeSchema = z.object({
  ...kop,
  volgendeActie: optioneleTekst(200, 'De volgende actie'),
  volgendeDatum: datumOfLeeg('de datum'),
});
export const sluitSchema = z.object({
  ...kop,
  resultaat: code('Kies een resultaat.'),
  sluitreden: optioneleCode,
  opmerking: optioneleTekst(500, 'De opmerking aan de school'),
  /** What the school reads as reason, where the result does not say it. */
  duoReden: z.preprocess(leeg, z.enum(DUO_REDENEN, { error: 'Kies een reden uit de lijst.' }).nullable()),
  /** Only with a result that hands over to the Doorstroompunt. */
  overdracht: optioneleTekst(500, 'De reden voor het Doorstroompunt'),
});
export const heropenSchema = z.object({ ...kop, reden: verplichteTekst(500, 'Geef een reden.') });
export const toewijzenSchema = z.object({
  ...kop,
  naar: z.uuid({ error: 'Kies een collega uit de lijst.' }),
});
