import { z } from 'zod';
import { parseSchooljaar } from '#lib/kalender/model.ts';
import { schooljaarBegin } from '#lib/kalender/rules.ts';
import { sealPgn } from '#lib/jongeren/pgn.ts';
import { PUBLICATIESTANDEN } from '#lib/doelgroepen/duo-vsv/model.ts';
import { applyPersoonregels } from '#lib/uitwisseling/duo/rapporten/persoonregels.ts';
import * as veld from '#lib/uitwisseling/lezen/velden.ts';
import { bestandsoort, type Bestandsoort } from '#lib/uitwisseling/motor/soort.ts';

/**
 * Reports of DUO with a row per person and school year. Their layouts are not public, so these columns are ours; name, address,
 * nationality and whatever else a row holds is dropped on arrival.
 */
const KOLOMMEN = {
  pgn: 'burgerservicenummer of onderwijsnummer',
  schooljaar: 'cohort, zoals 2025-2026',
  brin: 'school op 1 oktober',
  onderwijssoort: 'VMBO, HAVO, VWO, PRO, VSO, MBO1 …',
  vsv: 'J: telt als nieuwe vsv’er van dit cohort',
  stand: 'voorlopig of definitief (leeg: voorlopig)',
} as const;

/** `altijd`: everyone in this report is a new vsv'er; otherwise the column says it. */
function rapport(code: 'a05' | 'a06' | 'nenr' | 'nrsp', label: string, altijd: boolean | null): Bestandsoort {
  return bestandsoort({
    naam: `duo-${code}`,
    label,
    kolommen: KOLOMMEN,
    verplicht: ['pgn', 'schooljaar'],
    schema: () =>
      z.object({
        pgn: veld.pgn,
        schooljaar: z.string({ error: 'Deze kolom mag niet leeg zijn.' }).transform((tekst, context) => {
          const jaar = parseSchooljaar(tekst);
          if (jaar) return jaar;
          context.addIssue({ code: 'custom', message: 'Dit is geen schooljaar (zoals 2025-2026).' });
          return z.NEVER;
        }),
        brin: veld.brin.nullish(),
        onderwijssoort: veld.tekst(40),
        vsv: veld.jaNee,
        stand: veld.keuze(PUBLICATIESTANDEN),
      }),
    sleutel: (rij) => `${rij.pgn.nummer} ${rij.schooljaar}`,
    stage: [
      ['id', 'uuid'],
      ['pgn_zoek', 'bytea'],
      ['rapport', 'text'],
      ['cohort', 'date'],
      ['brin', 'text'],
      ['onderwijssoort', 'text'],
      ['vsv', 'boolean'],
      ['publicatie', 'text'],
    ],
    waarden: (rij, { bureauId }) => [
      null,
      sealPgn(bureauId, rij.pgn).zoek,
      code,
      schooljaarBegin(rij.schooljaar),
      rij.brin,
      rij.onderwijssoort,
      altijd ?? rij.vsv ?? false,
      rij.stand ?? 'voorlopig',
    ],
    apply: applyPersoonregels,
  });
}

export const startset = rapport('a05', 'startset van 1 oktober (A05)', false);
export const vsvers = rapport('a06', 'nieuwe vsv’ers (A06)', true);
export const namenEnRugnummers = rapport('nenr', 'namen en rugnummers (NenR)', null);
export const startpopulatie = rapport('nrsp', 'startpopulatie (NRSP)', false);
