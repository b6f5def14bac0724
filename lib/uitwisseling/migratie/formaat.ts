import type { Bestandsoort } from '#lib/uitwisseling/motor/soort.ts';
import { bestemmingen } from '#lib/uitwisseling/migratie/bestemmingen.ts';
import { bevoegdheden } from '#lib/uitwisseling/migratie/bevoegdheden.ts';
import { codelijsten } from '#lib/uitwisseling/migratie/codelijsten.ts';
import { dwangsommen } from '#lib/uitwisseling/migratie/dwangsommen.ts';
import { formatie } from '#lib/uitwisseling/migratie/formatie.ts';
import { gebruikers } from '#lib/uitwisseling/migratie/gebruikers.ts';
import { gemeenten } from '#lib/uitwisseling/migratie/gemeenten.ts';
import { casusoverleggen } from '#lib/uitwisseling/migratie/handhaving/casusoverleggen.ts';
import { halt } from '#lib/uitwisseling/migratie/handhaving/halt.ts';
import { processenVerbaal } from '#lib/uitwisseling/migratie/handhaving/processen-verbaal.ts';
import { hoofdverlof } from '#lib/uitwisseling/migratie/hoofdverlof.ts';
import { verhoren } from '#lib/uitwisseling/migratie/handhaving/verhoren.ts';
import { inschrijvingen } from '#lib/uitwisseling/migratie/inschrijvingen.ts';
import { jongerenpuntvragen } from '#lib/uitwisseling/migratie/jongerenpuntvragen.ts';
import { interventies } from '#lib/uitwisseling/migratie/interventies.ts';
import { jongeren } from '#lib/uitwisseling/migratie/jongeren.ts';
import { meldingen } from '#lib/uitwisseling/migratie/meldingen.ts';
import { maatregelen } from '#lib/uitwisseling/migratie/maatregelen.ts';
import { nazorg } from '#lib/uitwisseling/migratie/nazorg.ts';
import { ouders } from '#lib/uitwisseling/migratie/ouders.ts';
import { ouderschap } from '#lib/uitwisseling/migratie/ouderschap.ts';
import { preventieveActies } from '#lib/uitwisseling/migratie/preventieve-acties.ts';
import { scholen } from '#lib/uitwisseling/migratie/scholen.ts';
import { schoolgang } from '#lib/uitwisseling/migratie/schoolgang.ts';
import { signalen } from '#lib/uitwisseling/migratie/signalen.ts';
import { stappen } from '#lib/uitwisseling/migratie/stappen.ts';
import { trajecten } from '#lib/uitwisseling/migratie/trajecten.ts';
import { verlofaanvragen } from '#lib/uitwisseling/migratie/verlofaanvragen.ts';
import { vrijstellingen } from '#lib/uitwisseling/migratie/vrijstellingen.ts';
import { vrijstellingzaken } from '#lib/uitwisseling/migratie/vrijstellingzaken.ts';
import { werkprocessen } from '#lib/uitwisseling/migratie/werkprocessen.ts';
import { woonperioden } from '#lib/uitwisseling/migratie/woonperioden.ts';
import { zorgmeldingen } from '#lib/uitwisseling/migratie/zorgmeldingen.ts';

/**
 * The migratieformaat: one CSV file per kind, semicolon, UTF-8, first row the names of the columns. A file is recognised by
 * its name (`jongeren.csv`, `jongeren-deel2.csv`) and its columns. Files come in any order and in any number of parts; Baken
 * reads them in the order below, because later ones point at earlier ones by `extern_id`. A file that is absent says
 * nothing, and so does an optional column that is absent.
 */
export const MIGRATIEBESTANDEN: readonly Bestandsoort[] = [
  gemeenten,
  scholen,
  gebruikers,
  codelijsten,
  formatie,
  bevoegdheden,
  jongeren,
  ouders,
  ouderschap,
  woonperioden,
  inschrijvingen,
  schoolgang,
  vrijstellingen,
  hoofdverlof,
  werkprocessen,
  jongerenpuntvragen,
  preventieveActies,
  trajecten,
  maatregelen,
  interventies,
  nazorg,
  bestemmingen,
  vrijstellingzaken,
  verlofaanvragen,
  meldingen,
  signalen,
  stappen,
  dwangsommen,
  zorgmeldingen,
  verhoren,
  casusoverleggen,
  halt,
  processenVerbaal,
];

/** Files with criminal-law data under a name that the migratieformaat does not know. */
export const ONBEKENDE_HANDHAVING = /^(handhaving|pv|verho(?!ren\b)|casusoverleg(?!gen\b))/;
