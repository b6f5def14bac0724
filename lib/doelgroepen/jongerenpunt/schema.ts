import { z } from 'zod';
import { KANALEN, VRAAGSOORTEN, VRAGERS, WOONPLAATSEN } from '#lib/doelgroepen/jongerenpunt/model.ts';
import { andereGemeenteVelden, gemeentekeuze } from '#lib/jongeren/gemeenten/schema.ts';
import { jongereId, nieuweJongereSchema } from '#lib/jongeren/schema.ts';
import { datumOfLeeg } from '#lib/kalender/schema.ts';
import {
  heropenSchema,
  kopSchema,
  optioneleTekst,
  readWerkprocesSchema,
  sluitSchema,
  toewijzenSchema,
} from '#lib/werkprocessen/schema.ts';

const leeg = (waarde: unknown) => (waarde === '' || waarde === undefined ? null : waarde);
const vraag = z.enum(VRAAGSOORTEN, { error: 'Kies waar de vraag over gaat.' });
const kanaal = z.enum(KANALEN, { error: 'Kies hoe de vraag binnenkwam.' });
const vrager = z.enum(VRAGERS, { error: 'Kies wie er vraagt.' });
const thema = z.preprocess(leeg, z.string().trim().max(60).nullable());
const woonplaats = z.enum(WOONPLAATSEN, { error: 'Kies waar de jongere woont.' });

const inhoud = {
  vraag,
  kanaal: kanaal.default('balie'),
  vrager: vrager.default('jongere'),
  vragerNaam: optioneleTekst(120, 'De naam'),
  thema,
  toelichting: optioneleTekst(2000, 'De toelichting'),
};
const eerste = {
  volgendeActie: optioneleTekst(200, 'De volgende actie'),
  volgendeDatum: datumOfLeeg('de datum'),
};

/** A question of somebody who is known here; `woonplaats` only where nothing is known of an address. */
export const stelVraagSchema = z.object({
  jongereId,
  ...inhoud,
  ...eerste,
  woonplaats: z.preprocess(leeg, woonplaats.nullable()),
});

/** A question of somebody who is not known yet: no more about him than is needed to find him again. */
export const vraagVanNieuweSchema = nieuweJongereSchema.extend({
  ...inhoud,
  ...eerste,
  ...andereGemeenteVelden,
  gemeenteCode: z.preprocess(leeg, gemeentekeuze('Kies een gemeente uit de lijst.').nullable()),
  woonplaats,
});

export const wijzigVraagSchema = kopSchema.extend(inhoud);
export const sluitVraagSchema = sluitSchema.pick({ id: true, versie: true, resultaat: true });
export const heropenVraagSchema = heropenSchema;
export const geefVraagSchema = toewijzenSchema;
export const vraagSchema = readWerkprocesSchema;
export const intakeSchema = z.object({
  jongereId: z.preprocess((w) => w || undefined, jongereId.optional()),
});
export const dossierSchema = z.object({ jongereId });
