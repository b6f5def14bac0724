/**
 * Processing activities as in the register of processing (AVG art. 30), named in each line of the Logboek
 * Dataverwerkingen by an address in that register.
 */
export const VERWERKINGEN = {
  'leerplicht-toezicht': {
    naam: 'Toezicht op de Leerplichtwet',
    grondslag: 'Leerplichtwet 1969 art. 16, 19 en 22',
  },
  opsporing: {
    naam: 'Opsporing van overtredingen van de Leerplichtwet',
    grondslag: 'Leerplichtwet 1969 art. 16 lid 5 en 22; Wet politiegegevens art. 8',
  },
  'verzuimmelding-ontvangen': {
    naam: 'Verzuimmeldingen van DUO ontvangen',
    grondslag: 'Leerplichtwet 1969 art. 21a',
  },
  'doorstroompunt-begeleiding': { naam: 'Begeleiding door het Doorstroompunt', grondslag: 'WEB art. 9.2.5' },
  jongerenpunt: {
    naam: 'Vragen aan het Jongerenpunt',
    grondslag: 'WEB art. 9.2.5; Participatiewet art. 7',
  },
  'overleg-partners': {
    naam: 'Overleg met partners over een jongere',
    grondslag: 'Leerplichtwet 1969 art. 16; WEB art. 9.2.5; per agendapunt vastgelegd',
  },
  'overzetten-dossiers': {
    naam: 'Dossiers overzetten uit een ander systeem',
    grondslag: 'Leerplichtwet 1969 art. 16',
  },
  'sturing-en-kwaliteit': {
    naam: 'Sturing, kwaliteit en werkverdeling',
    grondslag: 'Leerplichtwet 1969 art. 16',
  },
  verantwoording: { naam: 'Verantwoording aan raad en rijk', grondslag: 'Leerplichtwet 1969 art. 25' },
  'beheer-en-beveiliging': {
    naam: 'Beheer, beveiliging en controle op gebruik',
    grondslag: 'AVG art. 5 lid 2 en art. 32',
  },
} as const;

export type Verwerking = keyof typeof VERWERKINGEN;

/** Address of the activity in the register, as the standard asks (dpl.core.processing_activity_id). */
export function verwerkingUri(verwerking: Verwerking): string {
  return `urn:nld:baken:verwerking:${verwerking}`;
}
