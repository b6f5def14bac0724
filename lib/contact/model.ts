import type { Concept } from '#lib/toegang/concepten/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { Gespreksverslag } from '#lib/contact/gesprek/model.ts';
import type { Taak } from '#lib/jongeren/verslagen/model.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';

export const CONTACTSOORTEN = [
  'telefoon',
  'gesprek',
  'huisbezoek',
  'mail',
  'brief',
  'bericht',
  'overleg',
] as const;
export type Contactsoort = (typeof CONTACTSOORTEN)[number];

export const GESPREKSPARTNERS = ['jongere', 'ouder', 'school', 'hulpverlening', 'anders'] as const;
export type Gesprekspartner = (typeof GESPREKSPARTNERS)[number];

export type Contactmoment = {
  readonly id: string;
  readonly jongereId: string;
  readonly werkprocesId: string | null;
  readonly gebruikerId: string;
  readonly soort: Contactsoort;
  readonly met: Gesprekspartner;
  readonly bereikt: boolean;
  readonly datum: Datum;
  readonly tijd: string | null;
  readonly verslag: string;
  /** For which work: who reads the report. */
  readonly taak: Taak;
  readonly vervallen: boolean;
};

/** `taak`: what was chosen; null: it follows from the work or from who records it. */
export type NieuwContact = Omit<Contactmoment, 'id' | 'gebruikerId' | 'vervallen' | 'taak'> & {
  readonly taak: Taak | null;
};

/** Open work of this young person, to which a contact moment and its next action may belong. */
export type WerkprocesKeuze = {
  readonly id: string;
  readonly versie: number;
  readonly soort: string;
  readonly eigen: boolean;
  readonly volgendeActie: string | null;
  readonly volgendeDatum: Datum | null;
};

/** What the form needs: whom it is about, to which work it may belong, what was typed before. */
export type Contactformulier = {
  readonly jongereId: string;
  readonly naam: Jongerenaam;
  readonly telefoon: string | null;
  readonly geheimhouding: boolean;
  readonly waarschuwing: string | null;
  readonly werkprocessen: readonly WerkprocesKeuze[];
  /** What this colleague does; what comes first is proposed. */
  readonly taken: readonly Taak[];
  readonly vandaag: Datum;
  readonly contact: Contactmoment | null;
  readonly gesprek: Gespreksverslag | null;
  readonly concept: Concept | null;
};

/** Which draft belongs to the contact form of this young person, or to the correction of one contact moment. */
export function contactConceptsleutel(jongereId: string, contactId?: string | null): string {
  return contactId ? `contact:${jongereId}:${contactId}` : `contact:${jongereId}`;
}
