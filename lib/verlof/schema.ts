import { z } from 'zod';
import { wegingVeld } from '#lib/termijnen/bezwaar/schema.ts';
import { datumOfLeeg, datumVeld, inVolgorde } from '#lib/kalender/schema.ts';
import { jongereId } from '#lib/jongeren/schema.ts';
import { ADVIEZEN, AFLOPEN, BEZWAARUITKOMSTEN, KANALEN, VERLOFGRONDEN } from '#lib/verlof/model.ts';
import { optioneleTekst, verplichteTekst, versie } from '#lib/werkprocessen/schema.ts';

const kop = { id: z.uuid({ error: 'Deze aanvraag is niet gevonden.' }), versie };
const leeg = (waarde: unknown) => (waarde === '' || waarde === undefined ? null : waarde);

export const grondVeld = z.enum(VERLOFGRONDEN, { error: 'Kies waarvoor verlof is gevraagd.' });
export const dagenVeld = z.preprocess(
  leeg,
  z.coerce
    .number({ error: 'Schrijf een heel getal.' })
    .int('Schrijf een heel getal.')
    .min(0, 'Minder dan nul dagen kan niet.')
    .max(200, 'Dit zijn meer dagen dan een schooljaar heeft.')
    .nullable(),
);
const periode = { van: datumVeld('de eerste dag'), tot: datumVeld('de laatste dag') };
/** Of which overlapping leave was said that it was seen (toets/dubbel). */
export const gezienVeld = z.preprocess(
  (waarde) => (waarde === undefined || waarde === '' ? [] : [waarde].flat()),
  z.array(z.string().max(400)).max(12),
);

export const readVerlofSchema = z.object({ id: kop.id });
export const bereidVoorSchema = z.object({ jongereId });
export const verloflijstSchema = z.object({
  toon: z.enum(['lopend', 'besloten', 'alle']).catch('lopend'),
  gemeente: z.preprocess(leeg, z.string().max(4).nullable()).catch(null),
  na: z.uuid().optional().catch(undefined),
});
export const overzichtSchema = z.object({ jongereId });

/** One application, perhaps for several children of one family. */
export const vraagAanSchema = z
  .object({
    jongereId: z.preprocess(
      (waarde) => (waarde === undefined || waarde === '' ? [] : [waarde].flat()),
      z.array(z.uuid()).min(1, 'Kies voor wie verlof is gevraagd.').max(12, 'Kies hooguit twaalf kinderen.'),
    ),
    grond: grondVeld,
    ontvangenOp: datumVeld('de dag van ontvangst'),
    kanaal: z.enum(KANALEN, { error: 'Kies hoe de aanvraag binnenkwam.' }),
    aanvrager: verplichteTekst(120, 'Schrijf wie het verlof vraagt.'),
    reden: verplichteTekst(1000, 'Schrijf waarvoor het verlof is.'),
    ...periode,
    overlapGezien: gezienVeld,
  })
  .refine(...inVolgorde());

/** Days and period as they turn out to be: a school may have other holidays than its region. */
export const wijzigSchema = z.object({ ...kop, ...periode, dagen: dagenVeld }).refine(...inVolgorde());
export const compleetSchema = z.object({ ...kop, op: datumVeld('de dag') });
export const opschortSchema = z.object({
  ...kop,
  ontbreekt: verplichteTekst(500, 'Schrijf wat er ontbreekt.'),
  hersteltermijn: datumVeld('de dag waarop het er moet zijn'),
});
export const hoorSchema = z.object({
  ...kop,
  op: datumVeld('de dag'),
  naam: verplichteTekst(120, 'Schrijf wie u sprak.'),
  advies: z.enum(ADVIEZEN, { error: 'Kies het oordeel van het hoofd.' }),
  toelichting: optioneleTekst(1000, 'De toelichting'),
});
export const zienswijzeSchema = z.object({
  ...kop,
  op: datumVeld('de dag'),
  wie: verplichteTekst(120, 'Schrijf wie u sprak.'),
  inhoud: verplichteTekst(2000, 'Schrijf kort wat de aanvrager ervan vindt.'),
});
export const besluitSchema = z.object({
  ...kop,
  afloop: z.enum(AFLOPEN, { error: 'Kies wat u besluit.' }),
  besluitOp: datumVeld('de dag van het besluit'),
  motivering: optioneleTekst(4000, 'De motivering'),
  afwijkmotivering: optioneleTekst(1000, 'De toelichting'),
  toegekendVan: datumOfLeeg('de eerste dag'),
  toegekendTot: datumOfLeeg('de laatste dag'),
  toegekendeDagen: dagenVeld,
});
export const opDagSchema = z.object({ ...kop, op: datumVeld('de dag') });
export const bezwaarSchema = opDagSchema.extend({ weging: wegingVeld });
export const bezwaaruitkomstSchema = bezwaarSchema.extend({
  uitkomst: z.enum(BEZWAARUITKOMSTEN, { error: 'Kies de uitkomst.' }),
});
export const kopSchema = z.object(kop);

export type Aanvraaginvoer = z.output<typeof vraagAanSchema>;
