import { z } from 'zod';
import { datumVeld } from '#lib/kalender/schema.ts';
import { verplichteTekst } from '#lib/werkprocessen/schema.ts';

const vrijstellingId = z.uuid({ error: 'Deze vrijstelling is niet gevonden.' });

export const eindOvergenomenSchema = z.object({
  vrijstellingId,
  eindTot: datumVeld('de laatste dag'),
  eindReden: verplichteTekst(300, 'Schrijf waarom de vrijstelling eerder eindigt.'),
});
export const herstelOvergenomenSchema = z.object({ vrijstellingId });
