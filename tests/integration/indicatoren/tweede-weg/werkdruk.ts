import { addDays } from '#lib/kalender/rules.ts';
import { totEnMet, type Boek } from './boek.ts';
import type { Feit, Geteld } from './model.ts';
import { deel, functieVan, maanden, openWerk, tel, type Natelling } from './tellen.ts';

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
        const bereikt = boek
          .vanJongere(jongereId, 'ContactVastgelegd')
          .some(
            (contact) =>
              contact.gegevens.bereikt &&
              contact.gegevens.soort !== 'brief' &&
              contact.datum > grens &&
              contact.datum <= laatste,
          );
        return { cel: { maand, functie: functieVan(gegevens.soort) }, telt: datum <= grens && !bereikt };
      });
    }),
  );
