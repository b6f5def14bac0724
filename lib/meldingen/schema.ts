import { z } from 'zod';
import { andereGemeenteVelden, gemeentekeuze } from '#lib/jongeren/gemeenten/schema.ts';
import { ROUTEKAARTEN } from '#lib/werkprocessen/model.ts';
import { optioneleTekst, versie, verplichteTekst } from '#lib/werkprocessen/schema.ts';
import { CATEGORIEEN } from '#lib/meldingen/model.ts';

const leeg = (waarde: unknown) => (waarde === '' || waarde === undefined ? null : waarde);

export const meldingId = z.uuid({ error: 'Deze melding is niet gevonden.' });
const kop = { id: meldingId, versie };

export const readMeldingSchema = z.object({ id: meldingId });
export const takeSchema = z.object({
  ...kop,
  /** A or B; without it the assessment of the melding decides. */
  routekaart: z.preprocess(
    leeg,
    z.enum(ROUTEKAARTEN, { error: 'Kies een routekaart uit de lijst.' }).nullable(),
  ),
  /** 'nieuw', or the running werkproces to join; without it the rule of `chooseWerkproces` decides. */
  werkproces: z.preprocess(
    leeg,
    z.union([z.literal('nieuw'), z.uuid({ error: 'Dit werkproces is niet gevonden.' })]).nullable(),
  ),
  opmerking: optioneleTekst(500, 'De opmerking aan de school'),
});
export const kennisgevingSchema = z.object({
  ...kop,
  opmerking: optioneleTekst(500, 'De opmerking aan de school'),
});
export const intrekSchema = kennisgevingSchema;
export const doorstuurSchema = z.object({
  ...kop,
  naarGemeente: gemeentekeuze('Kies een gemeente.'),
  ...andereGemeenteVelden,
  afwijkreden: optioneleTekst(500, 'De reden'),
  opmerking: optioneleTekst(500, 'De opmerking aan de school'),
});
export const heropenSchema = z.object({ ...kop, reden: verplichteTekst(500, 'Geef een reden.') });
export const categorieSchema = z.object({
  ...kop,
  categorie: z.enum(CATEGORIEEN, { error: 'Kies een categorie uit de lijst.' }),
});
export const koppelSchema = z.object({
  ...kop,
  jongereId: z.uuid({ error: 'Kies een jongere uit de lijst.' }),
});
export const nieuweJongereSchema = z.object(kop);
