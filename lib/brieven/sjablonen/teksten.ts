import type { Blok } from '#lib/platform/word.ts';
import type { Sjablooncode } from '#lib/brieven/sjablonen/catalogus.ts';
import * as aanvragen from '#lib/brieven/sjablonen/teksten/aanvragen.ts';
import * as termijnen from '#lib/brieven/sjablonen/teksten/bij-termijnen.ts';
import * as besluiten from '#lib/brieven/sjablonen/teksten/besluiten.ts';
import * as doorstroompunt from '#lib/brieven/sjablonen/teksten/doorstroompunt.ts';
import * as overige from '#lib/brieven/sjablonen/teksten/overige.ts';
import * as uitnodigingen from '#lib/brieven/sjablonen/teksten/uitnodigingen.ts';
import * as verzuim from '#lib/brieven/sjablonen/teksten/verzuim.ts';

/** The text that Baken brings for each letter; a bureau that uses a Word file of its own does not use this. */
export const TEKSTEN: Readonly<Record<Sjablooncode, readonly Blok[]>> = {
  'plan-van-aanpak': doorstroompunt.planVanAanpak,
  werkbriefing: doorstroompunt.werkbriefing,
  kennisgeving: verzuim.kennisgeving,
  'uitnodiging-gesprek': verzuim.uitnodigingGesprek,
  'kennisgeving-absoluut': uitnodigingen.kennisgevingAbsoluut,
  'uitnodiging-absoluut': uitnodigingen.uitnodigingAbsoluut,
  'uitnodiging-18plus': uitnodigingen.uitnodiging18plus,
  waarschuwing: verzuim.waarschuwing,
  'oproep-verhoor': verzuim.oproepVerhoor,
  'halt-verwijzing': verzuim.haltVerwijzing,
  'uitnodiging-spreekuur': verzuim.uitnodigingSpreekuur,
  'terugkoppeling-school': overige.terugkoppelingSchool,
  'overdracht-dossier': overige.overdrachtDossier,
  'dwangsom-voornemen': overige.dwangsomVoornemen,
  'dwangsom-beschikking': overige.dwangsomBeschikking,
  'besluit-vrijstelling': besluiten.besluitVrijstelling,
  'besluit-geen-vrijstelling': besluiten.besluitGeenVrijstelling,
  'besluit-vervangende-leerplicht': besluiten.besluitVervangend,
  'herinnering-vrijstelling': besluiten.herinneringVrijstelling,
  'herinnering-3a': termijnen.herinnering3a,
  'herinnering-kennisgeving': termijnen.herinneringKennisgeving,
  'melding-arbeidsinspectie': termijnen.meldingArbeidsinspectie,
  informatieverzoek: termijnen.informatieverzoek,
  'uitnodiging-horen-school': termijnen.uitnodigingHorenSchool,
  'uitnodiging-horen-instelling': termijnen.uitnodigingHorenInstelling,
  'afschrift-raad': termijnen.afschriftRaad,
  'verlof-toekenning': besluiten.verlofToekenning,
  'verlof-gedeeltelijk': aanvragen.verlofGedeeltelijk,
  'verlof-buiten-behandeling': aanvragen.verlofBuitenBehandeling,
  'verzoek-aanvulling': aanvragen.verzoekAanvulling,
  'besluit-weigering': aanvragen.besluitWeigering,
  'besluit-buiten-behandeling': aanvragen.besluitBuitenBehandeling,
  'verlof-afwijzing': besluiten.verlofAfwijzing,
};
