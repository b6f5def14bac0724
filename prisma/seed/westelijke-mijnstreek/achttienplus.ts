import type { Datum, Schooljaar } from '#lib/kalender/model.ts';
import {
  addDays,
  diffDays,
  minDatum,
  schooljaarBegin,
  schooljaarEinde,
  schooljaarVan,
} from '#lib/kalender/rules.ts';
import { werkdagOpOfNa } from '#lib/kalender/werkdagen.ts';
import type { Verzameling } from '../rijen.ts';
import type { Willekeur } from '../willekeur.ts';
import { BRONJAAR, factors, GEMEENTEN, type Gemeente } from './doelen.ts';
import { CONSULENTEN } from './medewerkers.ts';
import type { Bevolking } from './personen.ts';

/**
 * Verzuim 18+ of every school year. The annual report 2023-2024 prints one figure of it: 241 "verzuimmeldingen" at the
 * Doorstroompunt. The rest is invented. None of it counts among the meldingen of leerplicht, so those tables stay as they are.
 */
const GEDRUKT = 241;
const RESULTATEN = [
  ...Array.from({ length: 9 }, () => 'gesprek-waarschuwing'),
  ...Array.from({ length: 4 }, () => 'geen-actie-na-contact'),
  ...['doorverwijzing-hulp', 'doorverwijzing-hulp', 'andere-opleiding', 'andere-opleiding'],
  ...['startkwalificatie', 'onbereikbaar', 'verhuisd', 'onterechte-melding', 'overdracht-schooljaar'],
  ...['traject-doorstroompunt', 'werkproces-vsv'],
];
/** In the printed year these results must fit into the table of the Doorstroompunt, which has little room beside school. */
const RESULTATEN_BRONJAAR = RESULTATEN.map((code) =>
  [
    'doorverwijzing-hulp',
    'startkwalificatie',
    'verhuisd',
    'onterechte-melding',
    'overdracht-schooljaar',
  ].includes(code)
    ? 'gesprek-waarschuwing'
    : code,
);
/** As large as the gemeenten are among the results of the Doorstroompunt. */
const WAAR: readonly Gemeente[] = [
  GEMEENTEN[0],
  ...Array.from({ length: 11 }, () => GEMEENTEN[1]),
  ...[GEMEENTEN[2], GEMEENTEN[2]],
];
const STAPPEN = ['1', '2', '3', '4', '5', '6', '7', '8'];
const VOLGENDE = ['Jongere bellen', 'Verzuimgesprek op school', 'School bellen over de afspraken'];

export function addAchttienplus(
  set: Verzameling,
  mensen: Bevolking,
  kans: Willekeur,
  jaren: readonly Schooljaar[],
  vandaag: Datum,
): void {
  let nummer = 0;
  for (const jaar of jaren) {
    const begin = addDays(schooljaarBegin(jaar), 24);
    const dagen = diffDays(begin, minDatum(schooljaarEinde(jaar), vandaag)) - 20;
    const vol = diffDays(begin, schooljaarEinde(jaar)) - 20;
    const aantal = Math.round((GEDRUKT * factors(jaar).meldingen * Math.max(dagen, 0)) / vol);
    for (let nr = 0; nr < aantal; nr += 1) {
      nummer += 1;
      const ontvangen = werkdagOpOfNa(addDays(begin, kans.getal(0, dagen)));
      if (ontvangen <= vandaag) addZaak(set, mensen, kans, jaar, { nummer, ontvangen, vandaag });
    }
  }
}

type Moment = { readonly nummer: number; readonly ontvangen: Datum; readonly vandaag: Datum };

function addZaak(
  set: Verzameling,
  mensen: Bevolking,
  kans: Willekeur,
  jaar: Schooljaar,
  { nummer, ontvangen, vandaag }: Moment,
): void {
  const gemeente = kans.kies(WAAR);
  const persoon = mensen.make(gemeente, Number(jaar.slice(0, 4)) - kans.getal(19, 21), 'MBO');
  mensen.enrol(persoon, schooljaarBegin(jaar));
  const gestart = minDatum(werkdagOpOfNa(addDays(ontvangen, kans.getal(0, 4))), vandaag);
  const klaar = werkdagOpOfNa(addDays(gestart, kans.getal(12, 80)));
  const gesloten = klaar <= vandaag ? klaar : null;
  const inBronjaar = gesloten !== null && schooljaarVan(gesloten) === BRONJAAR;
  const getrokken = kans.kies(inBronjaar ? RESULTATEN_BRONJAAR : RESULTATEN);
  // At any date some work was handed over lately, so that a coach finds it.
  const pas = gesloten !== null && diffDays(gesloten, vandaag) < 45 && nummer % 5 === 0;
  const resultaat = gesloten ? (pas ? 'werkproces-vsv' : getrokken) : null;
  const eigenaar = kans.kies(CONSULENTEN);
  const gedeeld = { jongere: persoon.id, brin: persoon.school.brin, gemeente: gemeente.code, eigenaar };
  set.add('meldingen', {
    ...gedeeld,
    extern_id: `WM-M18-${nummer}`,
    duo_soort: kans.kies(['V4', 'V4', 'RMC']),
    categorie: 'verzuim-18plus',
    ontvangen_op: ontvangen,
    begindatum: addDays(ontvangen, -kans.getal(8, 30)),
    reden: kans.kies(['Geen motivatie', 'Werkt veel', 'Zorgen thuis', 'Twijfelt over de opleiding']),
    alle_lessen: 'N',
    verzuimuren: kans.getal(16, 60),
    ...{
      status: gesloten ? 'G' : 'B',
      status_op: gesloten ?? gestart,
      in_behandeling_op: gestart,
      resultaat,
    },
    werkproces: `WM-W18-${nummer}`,
    geregistreerd_op: ontvangen,
  });
  set.add('werkprocessen', {
    ...gedeeld,
    ...{ extern_id: `WM-W18-${nummer}`, soort: 'verzuim-18plus', routekaart: '18+' },
    ...{ gestart_op: gestart, gesloten_op: gesloten, resultaat, geregistreerd_op: gestart },
    volgende_actie: gesloten ? null : kans.kies(VOLGENDE),
    volgende_datum: gesloten ? null : addDays(vandaag, kans.getal(-4, 14)),
    laatste_contact: gesloten ?? minDatum(vandaag, addDays(gestart, kans.getal(0, 14))),
  });
  addStappen(set, kans, {
    werkproces: `WM-W18-${nummer}`,
    gestart,
    laatste: gesloten ?? vandaag,
    eigenaar,
    gesloten,
  });
  if (resultaat === 'werkproces-vsv' || resultaat === 'traject-doorstroompunt')
    addVsv(set, nummer, gedeeld, gesloten ?? vandaag, vandaag);
}

type Werk = {
  readonly werkproces: string;
  readonly gestart: Datum;
  readonly laatste: Datum;
  readonly eigenaar: string;
  readonly gesloten: Datum | null;
};

function addStappen(set: Verzameling, kans: Willekeur, werk: Werk): void {
  const aantal = werk.gesloten ? STAPPEN.length : kans.getal(1, 5);
  STAPPEN.slice(0, aantal).forEach((stap, plaats) => {
    const gezet = minDatum(werkdagOpOfNa(addDays(werk.gestart, plaats * 3)), werk.laatste);
    const overgeslagen = plaats === 3 && kans.kans(0.15);
    set.add('stappen', {
      ...{ werkproces: werk.werkproces, stap, gezet_op: gezet, gebruiker: werk.eigenaar },
      overgeslagen: overgeslagen ? 'J' : 'N',
      afwijkreden: overgeslagen ? kans.kies(['niet-bereikbaar', 'hulp-loopt-al']) : null,
      geregistreerd_op: gezet,
    });
  });
}

/** What was handed over lately waits for a coach; what became of older work stands in doorstroompunt.ts. */
export const WACHT_DAGEN = 60;

function addVsv(
  set: Verzameling,
  nummer: number,
  { jongere, brin, gemeente }: { jongere: string; brin: string; gemeente: string },
  gestart: Datum,
  vandaag: Datum,
): void {
  if (diffDays(gestart, vandaag) >= WACHT_DAGEN) return;
  set.add('werkprocessen', {
    ...{ extern_id: `WM-WV-${nummer}`, jongere, brin, gemeente, soort: 'vsv', gestart_op: gestart },
    routekaart: 'DSP',
    volgende_actie: 'Kennismaken met de jongere',
    volgende_datum: werkdagOpOfNa(addDays(gestart, 7)),
    geregistreerd_op: gestart,
  });
}
