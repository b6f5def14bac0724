import { z } from 'zod';
import {
  brin,
  gemeentecode,
  keuze,
  tekst,
  verplichteKeuze,
  verplichteTekst,
  vestiging,
} from '#lib/uitwisseling/lezen/velden.ts';
import { RICHTINGEN, type Richting } from '#lib/scholen/richtingen.ts';
import { upsert } from '#lib/uitwisseling/motor/bijwerken.ts';
import { bestandsoort } from '#lib/uitwisseling/motor/soort.ts';

const RICHTINGCODES = Object.keys(RICHTINGEN) as [Richting, ...Richting[]];
export const SECTOREN = ['PO', 'SO', 'VO', 'MBO'] as const;

export const scholen = bestandsoort({
  naam: 'scholen',
  label: 'scholen',
  kolommen: {
    brin: 'BRIN, vier tekens',
    vestiging: 'vestigingsnummer (leeg: 00)',
    naam: 'naam van de school',
    plaats: 'plaats',
    gemeente: 'CBS-code van de gemeente waar zij staat',
    sector: 'PO, SO, VO of MBO',
    email: 'e-mailadres verzuimcoördinator',
    telefoon: 'telefoon verzuimcoördinator',
    richting: `richting, leeg als die niet bekend is: ${RICHTINGCODES.join(', ')}`,
  },
  verplicht: ['brin', 'naam', 'sector'],
  schema: () =>
    z.object({
      brin,
      vestiging,
      naam: verplichteTekst(120),
      plaats: tekst(80),
      gemeente: gemeentecode.nullish(),
      sector: verplichteKeuze(SECTOREN),
      email: tekst(100),
      telefoon: tekst(30),
      richting: keuze(RICHTINGCODES),
    }),
  sleutel: (rij) => `${rij.brin}|${rij.vestiging ?? '00'}`,
  stage: [
    ['id', 'uuid default gen_random_uuid()'],
    ['brin', 'text'],
    ['vestiging', 'text'],
    ['naam', 'text'],
    ['plaats', 'text'],
    ['gemeente_code', 'text'],
    ['sector', 'text'],
    ['email', 'text'],
    ['telefoon', 'text'],
    ['richting', 'text'],
  ],
  waarden: (rij) => [
    crypto.randomUUID(),
    rij.brin,
    rij.vestiging ?? '00',
    rij.naam,
    rij.plaats,
    rij.gemeente,
    rij.sector,
    rij.email,
    rij.telefoon,
    rij.richting,
  ],
  apply: (motor, batch) =>
    upsert(motor, batch, {
      tabel: 'school',
      sleutel: ['brin', 'vestiging'],
      kolommen: {
        naam: 'naam',
        plaats: 'plaats',
        gemeente_code: 'gemeente',
        sector: 'sector',
        email: 'email',
        telefoon: 'telefoon',
        richting: 'richting',
      },
    }),
});
