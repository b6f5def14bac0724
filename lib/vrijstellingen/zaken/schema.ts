import { z } from 'zod';
import { wegingVeld } from '#lib/termijnen/bezwaar/schema.ts';
import { rijversie } from '#lib/platform/schema.ts';
import { datumOfLeeg, datumVeld } from '#lib/kalender/schema.ts';
import { jongereId } from '#lib/jongeren/schema.ts';
import { GRONDEN } from '#lib/vrijstellingen/model.ts';
import { BEZWAARUITKOMSTEN, UITKOMSTEN } from '#lib/vrijstellingen/zaken/model.ts';
import { optioneleTekst, verplichteTekst } from '#lib/werkprocessen/schema.ts';

export const zaakId = z.uuid({ error: 'Deze vrijstelling is niet gevonden.' });
const kop = { id: zaakId, versie: rijversie };
const leeg = (waarde: unknown) => (waarde === '' || waarde === undefined ? null : waarde);
const vinkje = z.preprocess((waarde) => waarde === 'ja', z.boolean());

export const readZaakSchema = z.object({ id: zaakId });
export const inDossierSchema = z.object({ jongereId });
/** `van`: the first day that the form starts with, when it goes on from an earlier vrijstelling. */
export const bereidVoorSchema = z.object({
  jongereId,
  van: datumOfLeeg('de eerste dag').catch(null),
});
export const nieuwSchema = z.object({
  jongereId,
  grond: z.enum(GRONDEN, { error: 'Kies de grond van de vrijstelling.' }),
  ontvangenOp: datumVeld('de dag van ontvangst'),
  van: datumVeld('de eerste dag'),
  aanvrager: z.preprocess(
    leeg,
    z.union([z.literal('jongere'), z.uuid({ error: 'Kies wie het beroep of de aanvraag doet.' })]).nullable(),
  ),
});
/** What the ground asks comes along under names of its own (`zaken/invoer.ts`). */
export const gegevensSchema = z.looseObject({
  ...kop,
  van: datumVeld('de eerste dag'),
  tot: datumOfLeeg('de laatste dag'),
  permanent: vinkje,
});
export const gehoorSchema = z.looseObject(kop);
/** Several forms stand on one page, so each field has a name of its own. */
export const aanvullingSchema = z.object({
  ...kop,
  aanvullenTot: datumVeld('de laatste dag om aan te vullen'),
});
export const besluitSchema = z.object({
  ...kop,
  uitkomst: z.enum(UITKOMSTEN, { error: 'Kies een uitkomst.' }),
  motivering: optioneleTekst(2000, 'De motivering'),
});
export const bekendSchema = z.object({ ...kop, bekendOp: datumVeld('de dag van bekendmaking') });
export const bezwaarSchema = z.object({
  ...kop,
  bezwaarOp: datumVeld('de dag van ontvangst'),
  weging: wegingVeld,
});
export const inspectieSchema = z.object({ ...kop, inspectieOp: datumVeld('de dag') });
export const bezwaarUitkomstSchema = z.object({
  ...kop,
  bezwaarUitkomst: z.enum(BEZWAARUITKOMSTEN, { error: 'Kies hoe het bezwaar afliep.' }),
  beslistOp: datumVeld('de dag van de beslissing'),
  weging: wegingVeld,
});
export const eindSchema = z.object({
  ...kop,
  eindTot: datumVeld('de laatste dag'),
  eindReden: verplichteTekst(300, 'Schrijf waarom de vrijstelling eerder eindigt.'),
});
export const herzienSchema = z.object({ ...kop, herzienReden: verplichteTekst(300, 'Geef een reden.') });
export const intrekSchema = z.object({ ...kop, intrekReden: verplichteTekst(300, 'Geef een reden.') });
