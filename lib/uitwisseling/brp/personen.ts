import { z } from 'zod';
import type { Datum } from '#lib/kalender/model.ts';
import { sealPgn } from '#lib/jongeren/pgn.ts';
import { sorteersleutel, zoektokensVanNaam } from '#lib/jongeren/naam.ts';
import { applyPersonen } from '#lib/uitwisseling/brp/toepassen.ts';
import * as veld from '#lib/uitwisseling/lezen/velden.ts';
import { bestandsoort } from '#lib/uitwisseling/motor/soort.ts';

/**
 * Persons from the BRP, as one cohort or as mutations: each row says how someone stands now. No public layout was found, so this is
 * ours. An allow-list: what else a delivery may hold (nationality, country of birth, also of the parents, right of
 * residence) is dropped on arrival, stored nowhere, and the report says so.
 */
const KOLOMMEN = {
  bsn: 'burgerservicenummer',
  geslachtsnaam: 'geslachtsnaam zonder voorvoegsel',
  voorvoegsel: 'voorvoegsel',
  voornamen: 'voornamen',
  geslacht: 'man, vrouw, x of onbekend',
  geboortedatum: 'geboortedatum',
  overleden_op: 'dag van overlijden',
  geheimhouding: 'J of N',
  gemeente: 'CBS-code van de gemeente waar de persoon nu woont (leeg bij vertrek)',
  straat: 'straat',
  huisnummer: 'huisnummer met toevoeging',
  postcode: 'postcode',
  plaats: 'plaats',
  adres_sinds: 'eerste dag op dit adres',
  vertrokken_op: 'eerste dag buiten Nederland of zonder bekend adres',
} as const;

const schema = (vandaag: Datum) =>
  z
    .object({
      bsn: veld.pgn,
      geslachtsnaam: veld.verplichteTekst(200),
      voorvoegsel: veld.tekst(20),
      voornamen: veld.verplichteTekst(200),
      geslacht: veld.keuze(['man', 'vrouw', 'x', 'onbekend']),
      geboortedatum: veld.geboortedatum(vandaag),
      overleden_op: veld.verledenDatum(vandaag).nullish(),
      geheimhouding: veld.jaNee,
      gemeente: veld.gemeentecode.nullish(),
      straat: veld.tekst(120),
      huisnummer: veld.tekst(20),
      postcode: z
        .string()
        .regex(/^[1-9]\d{3} ?[A-Za-z]{2}$/, 'Dit is geen postcode (zoals 6131 AB).')
        .nullish(),
      plaats: veld.tekst(80),
      adres_sinds: veld.verledenDatum(vandaag).nullish(),
      vertrokken_op: veld.verledenDatum(vandaag).nullish(),
    })
    .refine((rij) => rij.vertrokken_op || rij.gemeente, {
      path: ['gemeente'],
      message: 'Zonder gemeente hoort hier een dag van vertrek (vertrokken_op).',
    })
    .refine((rij) => rij.vertrokken_op || rij.adres_sinds, {
      path: ['adres_sinds'],
      message: 'Deze kolom mag niet leeg zijn.',
    })
    .refine((rij) => !rij.adres_sinds || rij.adres_sinds >= rij.geboortedatum, {
      path: ['adres_sinds'],
      message: 'De eerste dag op dit adres ligt voor de geboorte.',
    });

export const personen = bestandsoort({
  naam: 'brp',
  label: 'personen uit de BRP',
  bestemming: 'gemeente',
  kolommen: KOLOMMEN,
  verplicht: ['bsn', 'geslachtsnaam', 'voornamen', 'geboortedatum', 'gemeente', 'adres_sinds'],
  schema,
  sleutel: (rij) => rij.bsn.nummer,
  stage: [
    ['id', 'uuid'],
    ['nieuw_id', 'uuid'],
    ['pgn_soort', 'text'],
    ['pgn_versleuteld', 'bytea'],
    ['pgn_zoek', 'bytea'],
    ['geslachtsnaam', 'text'],
    ['voorvoegsel', 'text'],
    ['voornamen', 'text'],
    ['geslacht', 'text'],
    ['geboortedatum', 'date'],
    ['overleden_op', 'date'],
    ['geheimhouding', 'boolean'],
    ['naam_sorteer', 'text collate "C"'],
    ['woorden', 'text[]'],
    ['gemeente_code', 'text'],
    ['straat', 'text'],
    ['huisnummer', 'text'],
    ['postcode', 'text'],
    ['plaats', 'text'],
    ['van', 'date'],
    ['verhuisd', 'boolean not null default false'],
  ],
  waarden: (rij, { bureauId }) => {
    const pgn = sealPgn(bureauId, rij.bsn);
    const weg = rij.vertrokken_op;
    return [
      null,
      crypto.randomUUID(),
      pgn.soort,
      pgn.versleuteld,
      pgn.zoek,
      rij.geslachtsnaam,
      rij.voorvoegsel,
      rij.voornamen,
      rij.geslacht ?? 'onbekend',
      rij.geboortedatum,
      rij.overleden_op,
      rij.geheimhouding ?? false,
      sorteersleutel(rij),
      zoektokensVanNaam(rij),
      weg ? null : rij.gemeente,
      weg ? null : rij.straat,
      weg ? null : rij.huisnummer,
      weg ? null : rij.postcode?.replace(' ', '').toUpperCase(),
      weg ? null : rij.plaats,
      weg ?? rij.adres_sinds,
      false,
    ];
  },
  apply: applyPersonen,
});
