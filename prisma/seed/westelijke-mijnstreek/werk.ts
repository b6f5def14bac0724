import type { Datum } from '#lib/kalender/model.ts';
import { addDays, maxDatum, minDatum } from '#lib/kalender/rules.ts';
import { addWerkdagen } from '#lib/kalender/werkdagen.ts';
import { werkBij } from '#lib/uitwisseling/migratie/lijsten.ts';
import type { Verzameling } from '../rijen.ts';
import type { Willekeur } from '../willekeur.ts';
import type { Categorie, Gemeente, Resultaatcode } from './doelen.ts';
import { CONSULENTEN } from './medewerkers.ts';
import type { Persoon } from './personen.ts';

export type Melding = {
  readonly persoon: Persoon;
  readonly gemeente: Gemeente;
  readonly categorie: Categorie;
  readonly duoSoort: string | null;
  readonly ontvangen: Datum;
  readonly begin: Datum;
  readonly einde?: Datum | null;
  readonly bevestigd?: Datum | null;
  readonly gesloten: Datum | null; // null: still open
  readonly resultaat: Resultaatcode | null;
};

const REDENEN = [
  'Vaak te laat',
  'Blijft weg na conflict op school',
  'Zorgen thuis',
  'Geen motivatie',
  'Buikpijn en hoofdpijn',
  'Vakantie buiten de schoolvakantie',
  'Onbekend',
];
const STAPPEN = ['1', '2', '3', '5', '7', '8', '9'];
const VOLGENDE = [
  'School bellen',
  'Gesprek met jongere en ouders',
  'Brief nalezen en versturen',
  'Overleg met jeugdarts',
  'Terugkoppelen aan school',
];

export type Werk = { readonly add: (melding: Melding, vandaag: Datum) => void };

/** A melding with the work that was done on it: werkproces, steps of the routekaart, result. */
export function werk(set: Verzameling, kans: Willekeur): Werk {
  let nummer = 0;
  return {
    add: (melding, vandaag) => {
      nummer += 1;
      const eigenaar = kans.kies(CONSULENTEN);
      // Confirmed in the gap, so the work has begun by then.
      const gestart = minDatum(
        addWerkdagen(melding.ontvangen, kans.getal(0, 3)),
        melding.gesloten ?? vandaag,
        vandaag,
      );
      addMelding(set, kans, melding, nummer, gestart, eigenaar);
      addWerkproces(set, kans, melding, nummer, gestart, eigenaar, vandaag);
    },
  };
}

function addMelding(
  set: Verzameling,
  kans: Willekeur,
  melding: Melding,
  nummer: number,
  gestart: Datum,
  eigenaar: string,
): void {
  const { persoon, gemeente, categorie, duoSoort, ontvangen, begin, einde, gesloten, resultaat } = melding;
  set.add('meldingen', {
    extern_id: `WM-M-${nummer}`,
    jongere: persoon.id,
    brin: persoon.school.brin,
    gemeente: gemeente.code,
    duo_soort: duoSoort,
    categorie,
    ontvangen_op: ontvangen,
    begindatum: begin,
    einddatum: einde,
    reden: categorie === 'absoluut' ? 'Niet ingeschreven bij een school' : kans.kies(REDENEN),
    alle_lessen: duoSoort === 'LRV' ? 'J' : 'N',
    verzuimuren: duoSoort === 'V3' ? kans.getal(16, 48) : null,
    status: gesloten ? 'G' : 'B',
    status_op: gesloten ?? gestart,
    in_behandeling_op: gestart,
    resultaat,
    werkproces: `WM-W-${nummer}`,
    eigenaar,
    geregistreerd_op: ontvangen,
  });
}

function addWerkproces(
  set: Verzameling,
  kans: Willekeur,
  melding: Melding,
  nummer: number,
  gestart: Datum,
  eigenaar: string,
  vandaag: Datum,
): void {
  const { persoon, gemeente, categorie, gesloten, resultaat, bevestigd } = melding;
  const soort = werkBij(categorie);
  const volgende = addDays(vandaag, kans.getal(-6, 16));
  set.add('werkprocessen', {
    extern_id: `WM-W-${nummer}`,
    jongere: persoon.id,
    soort,
    routekaart: soort === 'relatief-verzuim' ? (categorie === 'luxe' ? 'B' : 'A') : null,
    eigenaar,
    gemeente: gemeente.code,
    brin: persoon.school.brin,
    gestart_op: gestart,
    gesloten_op: gesloten,
    resultaat,
    bevestigd_op: bevestigd,
    volgende_actie: gesloten ? null : kans.kies(VOLGENDE),
    volgende_datum: gesloten ? null : volgende,
    laatste_contact: gesloten ?? minDatum(vandaag, addDays(gestart, kans.getal(0, 12))),
    geregistreerd_op: gestart,
  });
  if (categorie === 'absoluut' && gesloten) addSignaalVan(set, melding, nummer, gesloten);
  if (soort === 'relatief-verzuim') addStappen(set, kans, nummer, gestart, gesloten, eigenaar, vandaag);
}

/** A melding of absoluut verzuim was a signal as well: confirmed, or answered by how the work ended. */
function addSignaalVan(set: Verzameling, melding: Melding, nummer: number, gesloten: Datum): void {
  const { persoon, gemeente, ontvangen, begin, bevestigd, resultaat } = melding;
  const anders = {
    verhuisd: 'verhuisd',
    vrijstelling: 'vrijstelling',
    'niet-geconstateerd': 'onterecht',
  } as const;
  const uitkomst = bevestigd ? 'bevestigd' : (anders[resultaat as keyof typeof anders] ?? 'ingeschreven');
  set.add('signalen', {
    extern_id: `WM-SM-${nummer}`,
    jongere: persoon.id,
    bron: 'melding',
    plicht: null,
    sinds: minDatum(begin, ontvangen),
    ontstaan_op: ontvangen,
    gemeente: gemeente.code,
    brin: persoon.school.brin,
    uitkomst,
    beoordeeld_op: bevestigd ? maxDatum(bevestigd, ontvangen) : gesloten,
    vanzelf: 'N',
    werkproces: `WM-W-${nummer}`,
    geregistreerd_op: ontvangen,
  });
}

function addStappen(
  set: Verzameling,
  kans: Willekeur,
  nummer: number,
  gestart: Datum,
  gesloten: Datum | null,
  gebruiker: string,
  vandaag: Datum,
): void {
  const laatste = gesloten ?? vandaag;
  const aantal = gesloten ? STAPPEN.length : kans.getal(1, 5);
  STAPPEN.slice(0, aantal).forEach((stap, plaats) => {
    const overgeslagen = plaats > 2 && kans.kans(0.12);
    const gezet = minDatum(addWerkdagen(gestart, plaats * 2), laatste);
    set.add('stappen', {
      werkproces: `WM-W-${nummer}`,
      stap,
      gezet_op: gezet,
      gebruiker,
      overgeslagen: overgeslagen ? 'J' : 'N',
      afwijkreden: overgeslagen ? kans.kies(['hulp-loopt-al', 'niet-van-toepassing', 'afgestemd']) : null,
      geregistreerd_op: gezet,
    });
  });
}
