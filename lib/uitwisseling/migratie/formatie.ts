import { z } from 'zod';
import {
  datum,
  getal,
  tekst,
  verplichteDatum,
  verplichteKeuze,
  verplichteTekst,
} from '#lib/uitwisseling/lezen/velden.ts';
import { resolve, upsert } from '#lib/uitwisseling/motor/bijwerken.ts';
import { bestandsoort } from '#lib/uitwisseling/motor/soort.ts';
import { gebruiker } from '#lib/uitwisseling/migratie/verwijzingen.ts';

const FUNCTIES = [
  'leerplicht',
  'doorstroompunt',
  'jongerenpunt',
  'mbo-coach',
  'administratie',
  'beleid',
] as const;

export const formatie = bestandsoort({
  naam: 'formatie',
  label: 'formatie',
  kolommen: {
    extern_id: 'nummer in het oude systeem',
    gebruiker: 'medewerker (extern_id)',
    functie: FUNCTIES.join(', '),
    contract_fte: 'fte volgens contract',
    inzet: 'deel daarvan voor dit werk, in procenten',
    aanwezigheid: 'aanwezigheid in procenten',
    van: 'eerste dag',
    tot: 'laatste dag',
  },
  verplicht: ['extern_id', 'functie', 'contract_fte', 'van'],
  schema: () =>
    z
      .object({
        extern_id: verplichteTekst(60),
        gebruiker: tekst(60),
        functie: verplichteKeuze(FUNCTIES),
        contract_fte: getal(50),
        inzet: getal(100).nullish(),
        aanwezigheid: getal(100).nullish(),
        van: verplichteDatum,
        tot: datum,
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
    ['functie', 'text'],
    ['contract_fte', 'numeric(5,3)'],
    ['inzet', 'numeric(5,2)'],
    ['aanwezigheid', 'numeric(5,2)'],
    ['van', 'date'],
    ['tot', 'date'],
  ],
  waarden: (rij) => [
    crypto.randomUUID(),
    rij.extern_id,
    rij.gebruiker,
    null,
    rij.functie,
    rij.contract_fte,
    rij.inzet ?? 100,
    rij.aanwezigheid ?? 100,
    rij.van,
    rij.tot,
  ],
  apply: async (motor, batch) => {
    await resolve(motor, batch, [gebruiker('gebruiker', 'gebruiker_id')]);
    await upsert(motor, batch, {
      tabel: 'formatie',
      sleutel: ['extern_id'],
      kolommen: {
        gebruiker_id: 'gebruiker',
        functie: 'functie',
        contract_fte: 'contract_fte',
        inzet: 'inzet',
        aanwezigheid: 'aanwezigheid',
        van: 'van',
        tot: 'tot',
      },
    });
  },
});
