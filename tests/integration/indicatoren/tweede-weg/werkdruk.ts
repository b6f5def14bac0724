import type { Datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { totEnMet, type Boek } from './boek.ts';
import type { Feit, Geteld } from './model.ts';
import {
  deel,
  functieVan,
  geslotenWerk,
  maanden,
  ofOnbekend,
  openWerk,
  tel,
  type Natelling,
} from './tellen.ts';
import { VAN_HET_BUREAU } from './termijnen.ts';

const FUNCTIES = ['leerplicht', 'doorstroompunt', 'jongerenpunt', 'mbo-coach', 'administratie', 'beleid'];

/** contract-fte × inzet% × aanwezigheid%, day by day, divided by the days of the month. */
function effectief(boek: Boek, functie: string, eerste: string, laatste: string): number {
  const regels = boek.bron.formatie.filter((regel) => regel.functie === functie);
  let [som, dagen] = [0, 0];
  for (let dag = eerste; dag <= laatste; dag = addDays(dag as never, 1)) {
    dagen += 1;
    for (const { van, tot, fte, inzet, aanwezigheid } of regels)
      if (van <= dag && (tot === null || tot >= dag)) som += fte * (inzet / 100) * (aanwezigheid / 100);
  }
  return som / dagen;
}

export const k3Werkdruk: Natelling = (boek, jaar) =>
  maanden(jaar).flatMap(({ maand, eerste, laatste }) => {
    const open = openWerk(boek, laatste);
    const metingen = {
      open,
      instroom: boek.feiten('WerkprocesGestart').filter(({ datum }) => datum >= eerste && datum <= laatste),
      'zonder-actie': open.filter((werk) => !gedaanSinds(boek, werk, addDays(laatste, -90), laatste)),
    };
    return Object.entries(metingen).flatMap(([meting, werk]) => {
      const geteld = new Map(
        tel(werk.map(({ gegevens }) => ({ functie: functieVan(gegevens.soort) }))).map(({ cel, teller }) => [
          cel.functie,
          teller,
        ]),
      );
      return FUNCTIES.map((functie): Geteld => ({
        cel: { meting, maand, functie },
        teller: geteld.get(functie) ?? 0,
        noemer: effectief(boek, functie, eerste, laatste),
      }));
    });
  });

/** Something was done: the work began, a step was set or skipped, or there was contact with or about the young person. */
function gedaanSinds(boek: Boek, werk: Feit<'WerkprocesGestart'>, sinds: string, laatste: string): boolean {
  const daden = [
    werk,
    ...boek.van(werk.onderwerpId, 'StapGezet'),
    ...boek.van(werk.onderwerpId, 'StapOvergeslagen'),
    ...boek.vanJongere(werk.jongereId, 'ContactVastgelegd'),
  ];
  return daden.some(({ datum }) => datum > sinds && datum <= laatste);
}

export const k3ZonderContact: Natelling = (boek, jaar) =>
  deel(
    maanden(jaar).flatMap(({ maand, laatste }) => {
      const grens = addDays(laatste, -30);
      return openWerk(boek, laatste).map(({ onderwerpId, jongereId, datum: begin, gegevens }) => {
        const datum = totEnMet(laatste, boek.van(onderwerpId, 'WerkprocesHeropend')).at(-1)?.datum ?? begin;
        const stil = datum <= grens && !isBereikt(boek, jongereId, grens, laatste);
        return { cel: { maand, functie: functieVan(gegevens.soort) }, telt: stil };
      });
    }),
  );

/** Somebody was reached after the one day and up to the other; a letter reaches nobody. */
function isBereikt(boek: Boek, jongereId: string | null, na: Datum, totMet: Datum): boolean {
  return boek
    .vanJongere(jongereId, 'ContactVastgelegd')
    .some(
      ({ datum, gegevens }) =>
        gegevens.bereikt && gegevens.soort !== 'brief' && datum > na && datum <= totMet,
    );
}

/** Work that is open on a day, by the day since which it runs: that on which it began or was last reopened. */
export function lopendWerk(boek: Boek, dag: Datum): Feit<'WerkprocesGestart' | 'WerkprocesHeropend'>[] {
  return openWerk(boek, dag).map(
    (begin) => totEnMet(dag, boek.van(begin.onderwerpId, 'WerkprocesHeropend')).at(-1) ?? begin,
  );
}

export const werkOpEenDag: Natelling = (boek, { peildatum }) => {
  const vanaf = addDays(peildatum, -27);
  const grens = addDays(peildatum, -30);
  const inVierWeken = <F extends { readonly datum: Datum }>(feiten: readonly F[]) =>
    totEnMet(peildatum, feiten).filter(({ datum }) => datum >= vanaf);
  const open = lopendWerk(boek, peildatum);
  const teLaat = overTermijn(boek, peildatum);
  const metingen: Record<string, readonly Feit<'WerkprocesGestart' | 'WerkprocesHeropend'>[]> = {
    open,
    begonnen: inVierWeken(boek.feiten('WerkprocesGestart')),
    gesloten: inVierWeken(geslotenWerk(boek, peildatum)).flatMap((slot) => begonVoor(boek, slot) ?? []),
    'te-laat': open.filter(({ onderwerpId }) => teLaat.has(onderwerpId)),
    'zonder-contact': open.filter(
      ({ datum, jongereId }) => datum <= grens && !isBereikt(boek, jongereId, grens, peildatum),
    ),
  };
  return tel(
    Object.entries(metingen).flatMap(([meting, werk]) =>
      werk.map(({ gegevens }) => ({
        meting,
        functie: functieVan(gegevens.soort),
        gemeente: ofOnbekend(gegevens.gemeente),
      })),
    ),
  );
};

/** Where the stretch of work began that this closing ended. */
function begonVoor(
  boek: Boek,
  { onderwerpId, nr }: Feit,
): Feit<'WerkprocesGestart' | 'WerkprocesHeropend'> | undefined {
  const heropend = boek.van(onderwerpId, 'WerkprocesHeropend').filter((feit) => feit.nr < nr);
  return heropend.at(-1) ?? boek.van(onderwerpId, 'WerkprocesGestart').at(0);
}

/** Work with a term of the bureau whose last day is over and that was neither kept nor lapsed. */
function overTermijn(boek: Boek, dag: Datum): Set<string | undefined> {
  const gesteld = totEnMet(dag, boek.feiten('TermijnGesteld')).filter(
    ({ onderwerpId, gegevens }) =>
      VAN_HET_BUREAU.has(gegevens.code) &&
      gegevens.uiterlijk !== null &&
      gegevens.uiterlijk < dag &&
      totEnMet(dag, boek.van(onderwerpId, 'TermijnVoldaan')).length === 0 &&
      totEnMet(dag, boek.van(onderwerpId, 'TermijnVervallen')).length === 0,
  );
  return new Set(gesteld.map(({ onderwerpId }) => boek.bron.werkVanTermijn.get(onderwerpId)));
}
