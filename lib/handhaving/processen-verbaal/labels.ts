import type { PvSoort } from '../model.ts';
import type { Afzienreden, Pvstaat } from './model.ts';

export const LABEL_PV_SOORT: Record<PvSoort, string> = {
  SIGNAAL: 'signaalverzuim',
  LUXE: 'luxeverzuim',
  ABSOLUUT: 'absoluut verzuim',
};

/** `overleg`: what the bureau calls the meeting with the public prosecutor (LCO, JCO-L). */
export function pvstaatLabel(staat: Pvstaat, overleg = 'casusoverleg'): string {
  return staat === 'GEAGENDEERD_CASUSOVERLEG' ? `Geagendeerd ${overleg}` : LABEL[staat];
}

const LABEL: Record<Pvstaat, string> = {
  CONCEPT: 'Concept',
  IN_BEHANDELING_LPA: 'In behandeling bij leerplichtambtenaar',
  INGEZONDEN_OM: 'Ingezonden aan het Openbaar Ministerie',
  GEAGENDEERD_CASUSOVERLEG: 'Geagendeerd casusoverleg',
  AFWACHTEN_BEOORDELING: 'In afwachting van beoordeling of uitspraak',
  KANTONZITTING: 'Kantonzitting gepland',
  SEPOT: 'Sepot',
  SEPOT_ONDER_VOORWAARDEN: 'Sepot onder voorwaarden',
  OM_STRAFBESCHIKKING: 'Strafbeschikking van het OM',
  TAAKSTRAF: 'Taakstraf',
  JEUGDRECLASSERING: 'Inzet jeugdreclassering',
  JEUGDRECLASSERING_TAAKSTRAF: 'Jeugdreclassering en taakstraf',
  BOETE: 'Kantonzitting: boete',
  VRIJSPRAAK: 'Vrijspraak',
  RVDK_ONDERZOEK: 'Onderzoek door de Raad voor de Kinderbescherming of ondertoezichtstelling',
  AFGEZIEN: 'Afgezien van proces-verbaal',
};

export const LABEL_AFZIENREDEN: Record<Afzienreden, string> = {
  hulpverlening: 'Hulpverlening ingezet',
  overig: 'Een andere reden',
};
