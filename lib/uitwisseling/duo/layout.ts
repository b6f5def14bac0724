import { z } from 'zod';
import { DUO_SOORTEN } from '#lib/meldingen/model.ts';
import * as veld from '#lib/uitwisseling/lezen/velden.ts';
import type { Datum } from '#lib/kalender/model.ts';

/**
 * The CSV layout of verzuimmeldingen. The official one is not public, so this is ours, in this one file: the fields of
 * Besluit register onderwijsdeelnemers art. 14 (letters a–k and l; m as far as a school sets it), the identifying data of
 * art. 13, and the number and version by which DUO knows the melding. Semicolon, UTF-8 (a BOM is fine) or Windows-1252,
 * first row the names of the columns, dates as 2024-03-01.
 *
 * Only these columns are read. Anything else a delivery may hold (nationality, country of birth, also of the parents,
 * right of residence) is dropped on arrival and stored nowhere.
 */
export const DUO_KOLOMMEN = {
  melding_id: 'kenmerk van de melding bij DUO; blijft gelijk bij elke versie',
  versie: 'volgnummer van de versie, vanaf 1',
  status: 'm: R (geregistreerd) of I (ingetrokken door de school)',
  status_op: 'dag van die status (leeg: de ontvangstdag)',
  ontvangen_op: 'dag waarop de melding in het register kwam; blijft gelijk bij elke versie',
  gemeente: 'CBS-code van de gemeente waar de jongere is ingeschreven',
  pgn: 'BSN of onderwijsnummer (art. 13)',
  geslachtsnaam: 'geslachtsnaam zonder voorvoegsel (art. 13)',
  voorvoegsel: 'voorvoegsel (art. 13)',
  voornamen: 'voornamen (art. 13)',
  geslacht: 'man, vrouw, x of onbekend (art. 13)',
  geboortedatum: 'geboortedatum (art. 13)',
  overleden_op: 'overlijdensdatum (art. 13)',
  straat: 'straat (art. 13)',
  huisnummer: 'huisnummer met toevoeging (art. 13)',
  postcode: 'postcode (art. 13)',
  plaats: 'plaats (art. 13)',
  brin: 'school die meldt',
  vestiging: 'vestiging (leeg: 00)',
  startkwalificatie: 'a: J of N',
  begindatum: 'b: eerste dag van het verzuim',
  einddatum: 'c: laatste dag van het verzuim',
  soort: `d: ${DUO_SOORTEN.join(', ')}`,
  reden: 'e: vermoedelijke reden (hoogstens 200 tekens)',
  alle_lessen: 'f: J of N, worden alle lessen gemist',
  actie_school: 'g: wat de school al deed',
  actie_gewenst: 'h: wat de school van de gemeente vraagt',
  prioriteit: 'h: prioriteit volgens de school',
  toelichting: 'h: toelichting als geen actie nodig is',
  leslocatie: 'i: naam van de leslocatie',
  contact_naam: 'j: contactpersoon van de school',
  contact_functie: 'j: functie',
  contact_telefoon: 'j: telefoon',
  contact_email: 'j: e-mail',
  telefoon_jongere: 'k: telefoon van jongere of ouder',
  specificatie: 'l: verzuimde dagen en uren',
  verzuimuren: 'l: aantal uren',
  grondslag: 'wettelijke grond van de melding',
} as const;

export const DUO_VERPLICHT = [
  'melding_id',
  'versie',
  'status',
  'ontvangen_op',
  'gemeente',
  'pgn',
  'geslachtsnaam',
  'voornamen',
  'geboortedatum',
  'brin',
  'begindatum',
  'soort',
] as const;

export const duoSchema = (vandaag: Datum) =>
  z
    .object({
      melding_id: veld.verplichteTekst(40),
      versie: veld
        .getal(9999)
        .refine((waarde) => Number.isInteger(waarde) && waarde >= 1, 'De versie is een getal vanaf 1.'),
      status: veld.verplichteKeuze(['R', 'I']),
      status_op: veld.verledenDatum(vandaag).nullish(),
      ontvangen_op: veld.verledenDatum(vandaag),
      gemeente: veld.gemeentecode,
      pgn: veld.pgn,
      geslachtsnaam: veld.verplichteTekst(200),
      voorvoegsel: veld.tekst(20),
      voornamen: veld.verplichteTekst(200),
      geslacht: veld.keuze(['man', 'vrouw', 'x', 'onbekend']),
      geboortedatum: veld.geboortedatum(vandaag),
      overleden_op: veld.verledenDatum(vandaag).nullish(),
      straat: veld.tekst(120),
      huisnummer: veld.tekst(20),
      postcode: veld.tekst(7),
      plaats: veld.tekst(80),
      brin: veld.brin,
      vestiging: veld.vestiging,
      startkwalificatie: veld.jaNee,
      begindatum: veld.verledenDatum(vandaag),
      einddatum: veld.datum,
      soort: veld.verplichteKeuze(DUO_SOORTEN),
      reden: veld.tekst(200),
      alle_lessen: veld.jaNee,
      actie_school: veld.tekst(500),
      actie_gewenst: veld.tekst(200),
      prioriteit: veld.tekst(20),
      toelichting: veld.tekst(1000),
      leslocatie: veld.tekst(120),
      contact_naam: veld.tekst(120),
      contact_functie: veld.tekst(60),
      contact_telefoon: veld.tekst(30),
      contact_email: veld.tekst(100),
      telefoon_jongere: veld.tekst(30),
      specificatie: veld.tekst(2000),
      verzuimuren: veld.getal(9999).nullish(),
      grondslag: veld.tekst(60),
    })
    .refine((rij) => !rij.einddatum || rij.einddatum >= rij.begindatum, {
      path: ['einddatum'],
      message: 'Het verzuim eindigt voor het begint.',
    })
    .refine((rij) => rij.begindatum >= rij.geboortedatum, {
      path: ['begindatum'],
      message: 'Het verzuim begint voor de geboorte.',
    });

/** One verzuimmelding as delivered, checked. */
export type Verzuimmelding = z.output<ReturnType<typeof duoSchema>>;
