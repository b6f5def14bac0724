import { absoluutOnderzocht, absoluutSignalen } from './absoluut.ts';
import { bevolking, dspJikp, inwonersSchoolleeftijd, nieuwkomers } from './bevolking.ts';
import {
  effectBestemming,
  effectDoorlooptijd,
  effectDuur,
  effectGesprekken,
  effectVerloop,
  effectZonderOnderwijs,
} from './effect.ts';
import { handhaving, processenVerbaal } from './handhaving.ts';
import { jongerenInBeeld, jongerenInBeeldResultaat } from './in-beeld.ts';
import { jongerenpuntActies, jongerenpuntResultaat, jongerenpuntVragen } from './jongerenpunt.ts';
import { k4Begonnen, k4MboCoach } from './mbo-coach.ts';
import {
  gemeldeLeerlingen,
  meldingenLeerplicht,
  meldingenResultaat,
  meldingenSchool,
  verzuim18plus,
} from './meldingen.ts';
import type { Natelling } from './tellen.ts';
import { overlegTaken, termijnGemist } from './termijnen.ts';
import { k1Stroom, k1Voorraad, k2Teruggeleid, thuiszitters, thuiszittersStand } from './thuiszitters.ts';
import {
  duoVsvGemeente,
  duoVsvGeslacht,
  duoVsvLeeftijd,
  duoVsvNiveau,
  k7DuurzaamWerk,
} from './van-anderen.ts';
import {
  dossiertoets,
  overlegBesproken,
  preventieveActies,
  verlofAanvragen,
  verlofHoofd,
} from './verlof-en-overleg.ts';
import { vrijstellingAanvragen, vrijstellingen, vrijstellingOpTijd } from './vrijstellingen.ts';
import {
  dspBestemming,
  dspBestemmingKlassen,
  dspMeldingen,
  dspPositie,
  dspResultaat,
  dspUitval,
  k6Uitstroom,
} from './vsv.ts';
import { k3Werkdruk, k3ZonderContact, werkOpEenDag } from './werkdruk.ts';
import {
  doorlooptijd,
  doorlooptijdMaand,
  methodeAfwijkingen,
  verzuim18plusResultaat,
  werkprocessenResultaat,
} from './werkprocessen.ts';

/** The second road of every indicator: a recount by hand, written from its definition. */
export const TWEEDE_WEG: Readonly<Record<string, Natelling>> = {
  'meldingen-leerplicht': meldingenLeerplicht,
  'meldingen-school': meldingenSchool,
  'gemelde-leerlingen': gemeldeLeerlingen,
  'meldingen-resultaat': meldingenResultaat,
  'werkprocessen-resultaat': werkprocessenResultaat,
  'verzuim-18plus': verzuim18plus,
  'verzuim-18plus-resultaat': verzuim18plusResultaat,
  handhaving,
  'processen-verbaal': processenVerbaal,
  'absoluut-signalen': absoluutSignalen,
  'absoluut-onderzocht': absoluutOnderzocht,
  thuiszitters,
  'thuiszitters-stand': thuiszittersStand,
  'k1-thuiszitters-voorraad': k1Voorraad,
  'k1-thuiszitters-stroom': k1Stroom,
  'k2-teruggeleid': k2Teruggeleid,
  'k3-werkdruk': k3Werkdruk,
  'k3-zonder-contact': k3ZonderContact,
  'werk-op-een-dag': werkOpEenDag,
  'dsp-meldingen': dspMeldingen,
  'dsp-resultaat': dspResultaat,
  'dsp-bestemming': dspBestemming,
  'dsp-bestemming-klassen': dspBestemmingKlassen,
  'dsp-positie-na-jaar': dspPositie,
  'dsp-jikp': dspJikp,
  'jongeren-in-beeld': jongerenInBeeld,
  'jongeren-in-beeld-resultaat': jongerenInBeeldResultaat,
  'k4-mbo-coach-begonnen': k4Begonnen,
  'k4-mbo-coach': k4MboCoach,
  'k6-uitstroom': k6Uitstroom,
  'jongerenpunt-vragen': jongerenpuntVragen,
  'jongerenpunt-acties': jongerenpuntActies,
  'jongerenpunt-resultaat': jongerenpuntResultaat,
  'verlof-aanvragen': verlofAanvragen,
  'verlof-hoofd': verlofHoofd,
  'preventieve-acties': preventieveActies,
  'termijn-gemist': termijnGemist,
  'overleg-besproken': overlegBesproken,
  'overleg-taken': overlegTaken,
  doorlooptijd,
  'doorlooptijd-maand': doorlooptijdMaand,
  'methode-afwijkingen': methodeAfwijkingen,
  dossiertoets,
  vrijstellingen,
  'vrijstelling-aanvragen': vrijstellingAanvragen,
  'vrijstelling-op-tijd': vrijstellingOpTijd,
  bevolking,
  'inwoners-schoolleeftijd': inwonersSchoolleeftijd,
  nieuwkomers,
  'dsp-uitval': dspUitval,
  'dsp-effect-verloop': effectVerloop,
  'dsp-effect-doorlooptijd': effectDoorlooptijd,
  'dsp-effect-gesprekken': effectGesprekken,
  'dsp-effect-zonder-onderwijs': effectZonderOnderwijs,
  'dsp-effect-duur': effectDuur,
  'dsp-effect-bestemming': effectBestemming,
  'dsp-duo-vsv-gemeente': duoVsvGemeente,
  'dsp-duo-vsv-niveau': duoVsvNiveau,
  'dsp-duo-vsv-leeftijd': duoVsvLeeftijd,
  'dsp-duo-vsv-geslacht': duoVsvGeslacht,
  'k7-duurzaam-werk': k7DuurzaamWerk,
};
