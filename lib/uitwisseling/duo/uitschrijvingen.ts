import { z } from 'zod';
import type { Datum } from '#lib/kalender/model.ts';
import { sealPgn } from '#lib/jongeren/pgn.ts';
import { applyUitschrijvingen } from '#lib/uitwisseling/duo/uitgeschreven.ts';
import * as veld from '#lib/uitwisseling/lezen/velden.ts';
import { bestandsoort } from '#lib/uitwisseling/motor/soort.ts';

/**
 * Report A01: who was written off without startkwalificatie. The current layout of DUO is not public, so these columns are ours;
 * what else a row holds (nationality, country of birth) is dropped on arrival.
 */
const KOLOMMEN = {
  pgn: 'burgerservicenummer of onderwijsnummer',
  brin: 'BRIN van de school die uitschreef',
  vestiging: 'vestiging, twee cijfers',
  onderwijssoort: 'VMBO, HAVO, VWO, PRO, VSO, MBO1 …',
  uitgeschreven_op: 'eerste dag zonder inschrijving',
  reden: 'reden van uitschrijving, als DUO die geeft',
} as const;

const schema = (vandaag: Datum) =>
  z.object({
    pgn: veld.pgn,
    brin: veld.brin,
    vestiging: veld.vestiging.nullish(),
    onderwijssoort: veld.verplichteTekst(40),
    uitgeschreven_op: veld.verledenDatum(vandaag),
    reden: veld.tekst(80),
  });

const rapport = (naam: string, label: string) =>
  bestandsoort({
    naam,
    label,
    kolommen: KOLOMMEN,
    verplicht: ['pgn', 'brin', 'onderwijssoort', 'uitgeschreven_op'],
    schema,
    sleutel: (rij) => `${rij.pgn.nummer} ${rij.uitgeschreven_op}`,
    stage: [
      ['id', 'uuid'],
      ['pgn_zoek', 'bytea'],
      ['brin', 'text'],
      ['vestiging', 'text'],
      ['school_id', 'uuid'],
      ['sector', 'text'],
      ['onderwijssoort', 'text'],
      ['uitgeschreven_op', 'date'],
      ['reden', 'text'],
      ['inschrijving_id', 'uuid'],
      ['erbij', 'boolean'],
    ],
    waarden: (rij, { bureauId }) => [
      null,
      sealPgn(bureauId, rij.pgn).zoek,
      rij.brin,
      rij.vestiging ?? '00',
      null,
      null,
      rij.onderwijssoort,
      rij.uitgeschreven_op,
      rij.reden,
      null,
      false,
    ],
    apply: applyUitschrijvingen,
  });

export const uitschrijvingen = rapport('duo-a01', 'uitschrijvingen zonder startkwalificatie (A01)');
/** A04 = A01 − A02: of whom DUO knows no new enrolment. The same rows, so the same is done with them. */
export const openstaand = rapport('duo-a04', 'uitgeschreven en niet opnieuw ingeschreven (A04)');
