import { z } from 'zod';
import { plekVeld } from '#lib/platform/bladeren/schema.ts';
import { datumVeld } from '#lib/kalender/schema.ts';
import { jongereId } from '#lib/jongeren/schema.ts';
import { andereGemeenteVelden, gemeentekeuze } from '#lib/jongeren/gemeenten/schema.ts';
import { optioneleTekst, verplichteTekst } from '#lib/werkprocessen/schema.ts';

const id = z.uuid({ error: 'Deze overdracht is niet gevonden.' });

export const leegSchema = z.object({});
export const lijstSchema = z.object({
  aangeboden: plekVeld('getal', 'tijdstip', 'id'),
  overgedragen: plekVeld('dag', 'id'),
});
export const bereidVoorSchema = z.object({ jongereId });
export const overdraagSchema = z.object({
  jongereId,
  gemeente: gemeentekeuze('Kies de nieuwe gemeente.'),
  ...andereGemeenteVelden,
  /** Of the gemeente of the BRP, when only its code is known. */
  gemeenteNaam: optioneleTekst(80, 'De naam van de gemeente'),
  /** Why it goes to another gemeente than the BRP says. */
  afwijkreden: optioneleTekst(500, 'De reden'),
  verhuisdOp: datumVeld('de dag van de verhuizing'),
  reden: verplichteTekst(500, 'Schrijf waarom u het dossier overdraagt.'),
});
export const idSchema = z.object({ id });
export const neemAanSchema = z.object({
  id,
  /** Empty: who accepts it. */
  verantwoordelijke: z.preprocess(
    (waarde) => waarde || null,
    z.uuid({ error: 'Kies een collega uit de lijst.' }).nullable(),
  ),
});
export const weigerSchema = z.object({ id, reden: verplichteTekst(300, 'Schrijf waarom u weigert.') });
