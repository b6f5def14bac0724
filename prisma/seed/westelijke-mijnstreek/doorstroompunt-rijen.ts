import { datum, type Datum } from '#lib/kalender/model.ts';
import { addDays, maxDatum, minDatum } from '#lib/kalender/rules.ts';
import { werkdagOpOfNa } from '#lib/kalender/werkdagen.ts';
import type { Bestemming } from '#lib/vsv-trajecten/bestemming/model.ts';
import type { Verzameling } from '../rijen.ts';
import type { Willekeur } from '../willekeur.ts';
import { GEMEENTEN } from './doelen.ts';
import { RESULTATEN_DSP } from './doorstroompunt-doelen.ts';
import type { Kandidaat } from './doorstroompunt-mensen.ts';
import { externId } from './medewerkers.ts';

export type Zaak = {
  readonly wie: Kandidaat;
  readonly gestart: Datum;
  readonly gesloten: Datum | null;
  /** Own code of the bureau. */
  readonly resultaat: string | null;
  readonly doelgroep: 'nieuw-vsv' | 'oud-vsv' | 'dreigend-vsv' | 'jikp';
};
export type Schrijver = {
  readonly addZaak: (zaak: Zaak) => void;
  readonly addBestemming: (wie: Kandidaat, op: Datum, bestemming: Bestemming) => void;
};

const COACHES = [externId('doorstroomcoach'), externId('doorstroomcoach'), externId('jongerenconsulent')];
const VOLGENDE = [
  'Huisbezoek',
  'Bellen hoe het gaat',
  'Samen naar het open huis',
  'Werkgever bellen',
  'Plan bespreken',
];
const REDENEN = ['Hij heeft vast werk.', 'Hij gaat weer naar school.', 'Hij wil het nu zelf doen.', null];
const BRONNEN = ['duo', 'duo', 'school', 'leerplicht', 'eigen-onderzoek', 'jongere-zelf'];

export function addLijst(set: Verzameling): void {
  const beheer = [
    { code: 'andere-opleiding', label: 'Andere opleiding', kern: 'andere-opleiding' },
    { code: 'geen-doelgroep', label: 'Hoort niet (meer) tot de doelgroep', kern: 'geen-doelgroep' },
    { code: 'onterechte-melding', label: 'Onterechte melding', kern: 'onterechte-melding' },
  ];
  [...RESULTATEN_DSP, ...beheer].forEach(({ code, label, kern }, plaats) =>
    set.add('codelijsten', { lijst: 'vsv-resultaat', code, label, kern_code: kern, volgorde: plaats + 1 }),
  );
}

/** Cases with what happened on the way, and confirmations, as rows of the migratieformaat. */
export function schrijver(set: Verzameling, kans: Willekeur, vandaag: Datum): Schrijver {
  let nummer = 0;
  return {
    addZaak: ({ wie, gestart, gesloten, resultaat, doelgroep }) => {
      nummer += 1;
      const extern_id = `WM-WD-${nummer}`;
      set.add('werkprocessen', {
        ...{ extern_id, jongere: wie.id, soort: 'vsv', gemeente: GEMEENTEN[wie.plek]?.code },
        ...{ gestart_op: gestart, gesloten_op: gesloten, resultaat, doelgroep, geregistreerd_op: gestart },
        routekaart: gesloten ? null : 'DSP', // what was closed before had no routekaart of its own
        eigenaar: kans.kies(COACHES),
        volgende_actie: gesloten ? null : kans.kies(VOLGENDE),
        volgende_datum: gesloten ? null : werkdagOpOfNa(addDays(vandaag, kans.getal(2, 30))),
        laatste_contact: gesloten ?? minDatum(vandaag, addDays(gestart, kans.getal(3, 60))),
      });
      addTraject(extern_id, gestart, gesloten, resultaat);
    },
    addBestemming: ({ id }, op, bestemming) =>
      set.add('bestemmingen', { jongere: id, op, bestemming, geregistreerd_op: op }),
  };

  function addTraject(
    werkproces: string,
    gestart: Datum,
    gesloten: Datum | null,
    resultaat: string | null,
  ): void {
    const einde = gesloten ?? vandaag;
    const op = (dagen: number) => {
      const dag = addDays(gestart, dagen);
      return dag <= einde ? dag : null;
    };
    const bereikt = resultaat === 'niet-bereikbaar' ? null : op(kans.getal(3, 9));
    const intake = bereikt && op(kans.getal(10, 16));
    const begonnen = intake && op(kans.getal(17, 28));
    set.add('trajecten', {
      ...{ werkproces, signaalbron: kans.kies(BRONNEN), benaderd_op: op(kans.getal(0, 2)) },
      ...{ bereikt_op: bereikt, intake_op: intake, gestart_op: begonnen, geregistreerd_op: gestart },
      losgelaten_op: begonnen ? gesloten : null,
      loslaatreden: gesloten && begonnen ? kans.kies(REDENEN) : null,
    });
    if (gesloten) return;
    ['1', '2', '3'].forEach((stap, plek) => {
      const gezet_op = op(plek * 4);
      if (gezet_op) set.add('stappen', { werkproces, stap, gezet_op, geregistreerd_op: gezet_op });
    });
  }
}

/** A day between these two, both included. */
export function dagTussen(kans: Willekeur, van: string, tot: string): Datum {
  const dagen = Math.round((Date.parse(tot) - Date.parse(van)) / 86_400_000);
  return addDays(datum(van), kans.getal(0, Math.max(0, dagen)));
}

/** Where coaches look at everybody once a year: in July, before the new school year. */
export function julidag(kans: Willekeur, jaar: number, niet_voor: Datum): Datum {
  return maxDatum(dagTussen(kans, `${jaar}-07-03`, `${jaar}-07-28`), niet_voor);
}

/** The result with which somebody was closed who stands there now. */
export function resultaatBij(bestemming: Bestemming): string {
  return RESULTATEN_DSP.find(({ daarna }) => daarna.includes(bestemming))?.code ?? 'niet-bereikbaar';
}
