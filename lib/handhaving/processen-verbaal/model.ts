import type { Datum } from '#lib/kalender/model.ts';
import type { PvSoort } from '../model.ts';

export const PV_STATEN = [
  'CONCEPT',
  'IN_BEHANDELING_LPA',
  'INGEZONDEN_OM',
  'GEAGENDEERD_CASUSOVERLEG',
  'AFWACHTEN_BEOORDELING',
  'KANTONZITTING',
  'SEPOT',
  'SEPOT_ONDER_VOORWAARDEN',
  'OM_STRAFBESCHIKKING',
  'TAAKSTRAF',
  'JEUGDRECLASSERING',
  'JEUGDRECLASSERING_TAAKSTRAF',
  'BOETE',
  'VRIJSPRAAK',
  'RVDK_ONDERZOEK',
  'AFGEZIEN',
] as const;
export type Pvstaat = (typeof PV_STATEN)[number];

export const AFZIENREDENEN = ['hulpverlening', 'overig'] as const;
export type Afzienreden = (typeof AFZIENREDENEN)[number];

/** What the court or the public prosecutor imposed, as told; Baken knows no amounts (Leerplichtwet 1969 art. 26). */
export type Sanctie = {
  readonly omschrijving: string;
  readonly voorwaardelijk: boolean;
  readonly proeftijd: string | null;
};

/** Encrypted at rest. */
export type Pvinhoud = {
  readonly pleegdatum: Datum | null;
  readonly omschrijving: string | null;
  /** Why this parent is responsible: art. 2 lid 2 leaves free who proves that he is not. */
  readonly motivering: string | null;
  readonly eerdereVeroordeling: boolean | null; // null: not looked up yet
  readonly sanctie: Sanctie | null;
  readonly afzienreden: Afzienreden | null;
  readonly toelichting: string | null;
  /** Why a proces-verbaal all the same, where Halt stood in the way. */
  readonly samenloop?: string | null;
};

export type ProcesVerbaal = {
  readonly id: string;
  readonly versie: number;
  readonly zaakId: string;
  readonly soort: PvSoort | null;
  readonly verdachteSoort: 'ouder' | 'jongere';
  readonly verdachteId: string | null;
  readonly staat: Pvstaat;
  readonly staatOp: Datum;
  readonly ingezondenOp: Datum | null;
  readonly inhoud: Pvinhoud;
};
