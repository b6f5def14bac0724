import type { Datum } from '#lib/kalender/model.ts';
import { addDays, maxDatum, minDatum } from '#lib/kalender/rules.ts';
import { werkdagOpOfNa } from '#lib/kalender/werkdagen.ts';
import type { Rij, Verzameling } from '../rijen.ts';
import type { Handhavingcel } from './doelen.ts';
import { externId } from './medewerkers.ts';

export type Werk = {
  id: string;
  jongere: string;
  gemeente: string;
  luxe: boolean;
  gestart: Datum;
  leeftijd: number;
};

export const NA_BEGUNSTIGING: readonly string[] = ['VERBEURD', 'INVORDERING', 'NAGEKOMEN', 'INGETROKKEN'];

export function addCase(
  set: Verzameling,
  { instrument, stand }: Pick<Handhavingcel, 'instrument' | 'stand'>,
  werk: Werk,
  begin: Datum,
  op: Datum,
): void {
  const kop = { extern_id: `WM-H-${werk.id}`, werkproces: werk.id, staat: stand, geregistreerd_op: begin };
  const boa = externId('leerplichtambtenaar-boa');
  if (instrument === 'halt') {
    const staat_op = stand === 'VERWEZEN' ? begin : op;
    const pleegdatum = addDays(werk.gestart, -3);
    set.add('halt', { ...kop, behandelaar: boa, verwezen_op: begin, staat_op, pleegdatum });
  } else if (instrument === 'dwangsom') addDwangsom(set, kop, werk, stand, begin, op);
  else addPv(set, kop, { instrument, stand }, werk, begin, op);
}

/** The parents react to the intention; a decision follows a week later and gives two weeks, and only then something is forfeited. */
function addDwangsom(set: Verzameling, kop: Rij, werk: Werk, stand: string, begin: Datum, op: Datum): void {
  const besloten = stand !== 'VOORNEMEN' && stand !== 'AFGEZIEN';
  const beschikking = minDatum(addDays(begin, 7), op);
  const tot = werkdagOpOfNa(addDays(beschikking, 14));
  const ouders = set.rijen('ouderschap').filter((rij) => rij.jongere === werk.jongere && rij.gezag === 'J');
  const staatOp = NA_BEGUNSTIGING.includes(stand) ? werkdagOpOfNa(maxDatum(op, addDays(tot, 1))) : op;
  set.add('last-onder-dwangsom', {
    ...kop,
    eigenaar: externId('leerplichtambtenaar-boa'),
    grond: 'De jongere gaat na gesprekken en een waarschuwing nog niet geregeld naar school.',
    ouders: ouders.map((rij) => rij.ouder).join('|'),
    voornemen_op: begin,
    zienswijze_uiterlijk: werkdagOpOfNa(addDays(begin, 14)),
    zienswijze: besloten ? 'De ouders zeggen dat zij er alles aan doen en vragen om meer tijd.' : null,
    beschikking_op: besloten ? beschikking : null,
    begunstiging_tot: besloten ? tot : null,
    bedrag: besloten ? 100 : null,
    per: besloten ? 'week' : null,
    maximum: besloten ? 1000 : null,
    verbeurd: stand === 'VERBEURD' || stand === 'INVORDERING' ? 200 : null,
    reden: REDENEN[stand] ?? null,
    staat_op: stand === 'VOORNEMEN' ? begin : besloten && stand === 'BESCHIKKING' ? beschikking : staatOp,
  });
}

const REDENEN: Readonly<Record<string, string>> = {
  AFGEZIEN: 'De jongere gaat sinds het voornemen weer naar school.',
  INGETROKKEN: 'De jongere is verhuisd; de ouders hebben zich aan de last gehouden.',
};

const VOOR_HET_OM = ['CONCEPT', 'IN_BEHANDELING_LPA', 'AFGEZIEN'];
const MET_SANCTIE = [
  'SEPOT_ONDER_VOORWAARDEN',
  'OM_STRAFBESCHIKKING',
  'TAAKSTRAF',
  'JEUGDRECLASSERING',
  'JEUGDRECLASSERING_TAAKSTRAF',
  'BOETE',
];

/** Luxe is the doing of the parents; of the other absence the young person is the suspect here. */
function addPv(
  set: Verzameling,
  kop: Rij,
  { instrument, stand }: Pick<Handhavingcel, 'instrument' | 'stand'>,
  werk: Werk,
  begin: Datum,
  op: Datum,
): void {
  const ouder = set.rijen('ouderschap').find((rij) => rij.jongere === werk.jongere)?.ouder;
  const tegenOuder = instrument === 'luxe' && ouder !== undefined;
  set.add('processen-verbaal', {
    ...kop,
    behandelaar: externId('leerplichtambtenaar-boa'),
    soort: instrument === 'luxe' ? 'LUXE' : 'SIGNAAL',
    verdachte: tegenOuder ? 'ouder' : 'jongere',
    ouder: tegenOuder ? ouder : null,
    opgemaakt_op: begin,
    ingezonden_op: VOOR_HET_OM.includes(stand) ? null : maxDatum(begin, addDays(op, -5)),
    staat_op: stand === 'CONCEPT' ? begin : op,
    pleegdatum: addDays(werk.gestart, -3),
    omschrijving:
      instrument === 'luxe'
        ? 'Buiten de schoolvakantie op reis geweest.'
        : 'Zonder reden weggebleven van school.',
    motivering: tegenOuder ? 'Heeft gezag, en besloot zelf over de reis.' : null,
    eerdere_veroordeling: stand === 'CONCEPT' ? null : 'nee',
    onderzoek_afgerond_op: stand === 'CONCEPT' ? null : begin,
    onderzoek:
      stand === 'CONCEPT' ? null : 'De opgave van de school klopt met het register; het verzuim staat vast.',
    sanctie: MET_SANCTIE.includes(stand) ? 'Zoals gemeld door het Openbaar Ministerie' : null,
    afzienreden: stand === 'AFGEZIEN' ? 'hulpverlening' : null,
  });
}
