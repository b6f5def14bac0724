import { z } from 'zod';
import { BEVOEGDHEIDSOORTEN } from '#lib/handhaving/bevoegdheid/model.ts';
import * as veld from '#lib/uitwisseling/lezen/velden.ts';
import { resolve, upsert } from '#lib/uitwisseling/motor/bijwerken.ts';
import { bestandsoort } from '#lib/uitwisseling/motor/soort.ts';
import { gebruiker } from '#lib/uitwisseling/migratie/verwijzingen.ts';

/** Powers of the officers: aanwijzing, eed of belofte and boa-akte, with their days. */
export const bevoegdheden = bestandsoort({
  naam: 'bevoegdheden',
  label: 'bevoegdheden van leerplichtambtenaren',
  kolommen: {
    extern_id: 'nummer in het oude systeem',
    gebruiker: 'medewerker (extern_id)',
    soort: BEVOEGDHEIDSOORTEN.join(', '),
    nummer: 'nummer van de akte',
    van: 'eerste dag',
    tot: 'laatste dag',
    gemeenten: 'CBS-codes gescheiden door | (leeg: het hele bureau)',
  },
  verplicht: ['extern_id', 'gebruiker', 'soort', 'van'],
  schema: () =>
    z
      .object({
        extern_id: veld.verplichteTekst(60),
        gebruiker: veld.verplichteTekst(60),
        soort: veld.verplichteKeuze(BEVOEGDHEIDSOORTEN),
        nummer: veld.tekst(40),
        van: veld.verplichteDatum,
        tot: veld.datum,
        gemeenten: veld.lijst,
      })
      .refine((rij) => !rij.tot || rij.tot >= rij.van, {
        path: ['tot'],
        message: 'De laatste dag ligt voor de eerste.',
      }),
  sleutel: (rij) => rij.extern_id,
  stage: [
    ['id', 'uuid'],
    ['extern_id', 'text'],
    ['gebruiker', 'text'],
    ['gebruiker_id', 'uuid'],
    ['soort', 'text'],
    ['nummer', 'text'],
    ['van', 'date'],
    ['tot', 'date'],
    ['gemeenten', 'text[]'],
  ],
  waarden: (rij) => [
    crypto.randomUUID(),
    rij.extern_id,
    rij.gebruiker,
    null,
    rij.soort,
    rij.nummer,
    rij.van,
    rij.tot,
    rij.gemeenten ?? [],
  ],
  apply: async (motor, batch) => {
    await resolve(motor, batch, [gebruiker('gebruiker', 'gebruiker_id')]);
    await upsert(motor, batch, {
      tabel: 'bevoegdheid',
      sleutel: ['extern_id'],
      versie: true,
      kolommen: {
        gebruiker_id: 'gebruiker',
        soort: 'soort',
        nummer: 'nummer',
        van: 'van',
        tot: 'tot',
        gemeenten: 'gemeenten',
      },
    });
  },
});
