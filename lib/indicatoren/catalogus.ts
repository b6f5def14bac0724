import { DOORLOOPTIJD } from './catalogus/doorlooptijd.ts';
import { DOSSIERTOETS } from './catalogus/dossiertoets.ts';
import { DSP_BESTEMMING } from './catalogus/dsp-bestemming.ts';
import { DSP_BESTEMMING_KLASSEN } from './catalogus/dsp-bestemming-klassen.ts';
import { DSP_JIKP } from './catalogus/dsp-jikp.ts';
import { JIB_BEREIK, JIB_RESULTAAT } from './catalogus/dsp-jongeren-in-beeld.ts';
import { DSP_MELDINGEN } from './catalogus/dsp-meldingen.ts';
import { DSP_POSITIE } from './catalogus/dsp-positie-na-jaar.ts';
import { DSP_RESULTAAT } from './catalogus/dsp-resultaat.ts';
import { HANDHAVING } from './catalogus/handhaving.ts';
import { ABSOLUUT_ONDERZOCHT } from './catalogus/absoluut-onderzocht.ts';
import { ABSOLUUT_SIGNALEN } from './catalogus/absoluut-signalen.ts';
import { BEVOLKING } from './catalogus/bevolking.ts';
import { K1_STROOM } from './catalogus/k1-thuiszitters-stroom.ts';
import { K1_VOORRAAD } from './catalogus/k1-thuiszitters-voorraad.ts';
import { K2_TERUGGELEID } from './catalogus/k2-teruggeleid.ts';
import { JP_ACTIES } from './catalogus/jp-acties.ts';
import { JP_RESULTAAT } from './catalogus/jp-resultaat.ts';
import { JP_VRAGEN } from './catalogus/jp-vragen.ts';
import { DOORLOOPTIJD_MAAND } from './catalogus/doorlooptijd-maand.ts';
import { K3_ZONDER_CONTACT } from './catalogus/k3-zonder-contact.ts';
import { K3_WERKDRUK } from './catalogus/k3-werkdruk.ts';
import { K4_BEGONNEN, K4_MBO_COACH } from './catalogus/k4-mbo-coach.ts';
import { K6_UITSTROOM } from './catalogus/k6-uitstroom.ts';
import { MELDINGEN_LEERPLICHT } from './catalogus/meldingen-leerplicht.ts';
import { MELDINGEN_RESULTAAT } from './catalogus/meldingen-resultaat.ts';
import { METHODE_AFWIJKINGEN } from './catalogus/methode-afwijkingen.ts';
import { PROCESSEN_VERBAAL } from './catalogus/processen-verbaal.ts';
import { OVERLEG_BESPROKEN } from './catalogus/overleg-besproken.ts';
import { OVERLEG_TAKEN } from './catalogus/overleg-taken.ts';
import { TERMIJN_GEMIST } from './catalogus/termijn-gemist.ts';
import { MELDINGEN_SCHOOL } from './catalogus/meldingen-school.ts';
import { NIEUWKOMERS } from './catalogus/nieuwkomers.ts';
import { THUISZITTERS } from './catalogus/thuiszitters.ts';
import { VERZUIM_18PLUS } from './catalogus/verzuim-18plus.ts';
import { VERZUIM_18PLUS_RESULTAAT, WERKPROCESSEN_RESULTAAT } from './catalogus/werkprocessen-resultaat.ts';
import { VRIJSTELLING_AANVRAGEN } from './catalogus/vrijstelling-aanvragen.ts';
import { VRIJSTELLING_OP_TIJD } from './catalogus/vrijstelling-op-tijd.ts';
import { VRIJSTELLINGEN } from './catalogus/vrijstellingen.ts';
import { PREVENTIE } from './catalogus/preventie.ts';
import { VERLOF_AANVRAGEN, VERLOF_HOOFD } from './catalogus/verlof.ts';
import {
  DUO_VSV_GEMEENTE,
  DUO_VSV_GESLACHT,
  DUO_VSV_LEEFTIJD,
  DUO_VSV_NIVEAU,
} from './catalogus/dsp-duo-vsv.ts';
import {
  EFFECT_BESTEMMING,
  EFFECT_DOORLOOPTIJD,
  EFFECT_DUUR,
  EFFECT_VERLOOP,
} from './catalogus/dsp-effect.ts';
import { EFFECT_GESPREKKEN, EFFECT_ZONDER_ONDERWIJS } from './catalogus/dsp-effect-3a.ts';
import { UITVAL } from './catalogus/dsp-uitval.ts';
import { K7_DUURZAAM_WERK } from './catalogus/k7-duurzaam-werk.ts';
import { WERK_OP_EEN_DAG } from './catalogus/werk-op-een-dag.ts';
import { GEMELDE_LEERLINGEN } from './catalogus/gemelde-leerlingen.ts';
import { INWONERS_SCHOOLLEEFTIJD } from './catalogus/inwoners-schoolleeftijd.ts';
import { THUISZITTERS_STAND } from './catalogus/thuiszitters-stand.ts';
import type { Indicator } from './model.ts';

/** Every indicator there is, in the order in which people ask for them. */
export const INDICATOREN: readonly Indicator[] = [
  MELDINGEN_LEERPLICHT,
  MELDINGEN_SCHOOL,
  GEMELDE_LEERLINGEN,
  MELDINGEN_RESULTAAT,
  WERKPROCESSEN_RESULTAAT,
  VERZUIM_18PLUS,
  VERZUIM_18PLUS_RESULTAAT,
  HANDHAVING,
  PROCESSEN_VERBAAL,
  ABSOLUUT_SIGNALEN,
  ABSOLUUT_ONDERZOCHT,
  THUISZITTERS,
  THUISZITTERS_STAND,
  K1_VOORRAAD,
  K1_STROOM,
  K2_TERUGGELEID,
  K3_WERKDRUK,
  K3_ZONDER_CONTACT,
  WERK_OP_EEN_DAG,
  DSP_MELDINGEN,
  DSP_RESULTAAT,
  DSP_BESTEMMING,
  DSP_BESTEMMING_KLASSEN,
  DSP_POSITIE,
  DSP_JIKP,
  JIB_BEREIK,
  JIB_RESULTAAT,
  K4_BEGONNEN,
  K4_MBO_COACH,
  K6_UITSTROOM,
  JP_VRAGEN,
  JP_ACTIES,
  JP_RESULTAAT,
  VERLOF_AANVRAGEN,
  VERLOF_HOOFD,
  PREVENTIE,
  TERMIJN_GEMIST,
  OVERLEG_BESPROKEN,
  OVERLEG_TAKEN,
  DOORLOOPTIJD,
  DOORLOOPTIJD_MAAND,
  METHODE_AFWIJKINGEN,
  DOSSIERTOETS,
  VRIJSTELLINGEN,
  VRIJSTELLING_AANVRAGEN,
  VRIJSTELLING_OP_TIJD,
  BEVOLKING,
  INWONERS_SCHOOLLEEFTIJD,
  NIEUWKOMERS,
  UITVAL,
  EFFECT_VERLOOP,
  EFFECT_DOORLOOPTIJD,
  EFFECT_GESPREKKEN,
  EFFECT_ZONDER_ONDERWIJS,
  EFFECT_DUUR,
  EFFECT_BESTEMMING,
  DUO_VSV_GEMEENTE,
  DUO_VSV_NIVEAU,
  DUO_VSV_LEEFTIJD,
  DUO_VSV_GESLACHT,
  K7_DUURZAAM_WERK,
];

export function findIndicator(code: string): Indicator | undefined {
  return INDICATOREN.find((indicator) => indicator.code === code);
}
