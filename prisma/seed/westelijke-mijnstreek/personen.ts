import type { Datum } from '#lib/kalender/model.ts';
import { datumVan } from '#lib/kalender/model.ts';
import type { Sector } from '#lib/logboek/feitsoorten.ts';
import { parseBsn } from '#lib/jongeren/identificatie.ts';
import type { Rij, Verzameling } from '../rijen.ts';
import type { Willekeur } from '../willekeur.ts';
import type { Gemeente } from './doelen.ts';
import { GESLACHTSNAMEN, ROEPNAMEN, STRATEN, VOORVOEGSELS } from './namen.ts';
import { SCHOLEN, type School } from './scholen.ts';

export type Persoon = {
  readonly id: string;
  readonly bsn: string | null;
  readonly geboortedatum: Datum;
  readonly gemeente: Gemeente;
  readonly school: School;
  readonly onderwijssoort: string;
  readonly naam: {
    readonly voornamen: string;
    readonly voorvoegsel: string | null;
    readonly geslachtsnaam: string;
  };
  readonly geslacht: string;
};

export type Bevolking = {
  readonly make: (
    gemeente: Gemeente,
    geboortejaar: number,
    sector: Sector,
    opties?: { zonderNummer?: boolean; startkwalificatieOp?: Datum },
  ) => Persoon;
  /** Someone the bureau does not know yet, as a delivery of the BRP names him. */
  readonly invent: (gemeente: Gemeente, geboortejaar: number) => Rij;
  /** One enrolment of this person; without `tot` it runs on. */
  readonly enrol: (persoon: Persoon, van: Datum, tot?: Datum, reden?: string) => void;
};

/** Makes invented young people with numbers from 999000000 up, which are never given out. */
export function bevolking(set: Verzameling, kans: Willekeur, begin = 999_000_000): Bevolking {
  let nummer = begin;
  let volgende = 0;
  let inschrijving = 0;
  const nextBsn = () => {
    do nummer += 1;
    while (parseBsn(String(nummer)) === null);
    return String(nummer);
  };
  return {
    make: (gemeente, geboortejaar, sector, { zonderNummer = false, startkwalificatieOp } = {}) => {
      volgende += 1;
      const [voornaam, geslacht] = kans.kies(ROEPNAMEN);
      const persoon: Persoon = {
        id: `WM-J-${String(volgende).padStart(5, '0')}`,
        bsn: zonderNummer ? null : nextBsn(),
        geboortedatum: datumVan(geboortejaar, kans.getal(1, 12), kans.getal(1, 28)),
        gemeente,
        ...schoolOf(kans, sector),
        naam: {
          voornamen: voornaam,
          voorvoegsel: kans.kans(0.25) ? kans.kies(VOORVOEGSELS) : null,
          geslachtsnaam: kans.kies(GESLACHTSNAMEN),
        },
        geslacht,
      };
      addPerson(set, kans, persoon, startkwalificatieOp ?? null);
      return persoon;
    },
    invent: (gemeente, geboortejaar) => {
      const [voornamen, geslacht] = kans.kies(ROEPNAMEN);
      return {
        bsn: nextBsn(),
        geslachtsnaam: kans.kies(GESLACHTSNAMEN),
        voorvoegsel: kans.kans(0.25) ? kans.kies(VOORVOEGSELS) : null,
        voornamen,
        geslacht,
        geboortedatum: datumVan(geboortejaar, kans.getal(1, 12), kans.getal(1, 28)),
        geheimhouding: 'N',
        gemeente: gemeente.code,
        straat: kans.kies(STRATEN),
        huisnummer: kans.getal(1, 180),
        postcode: `${gemeente.postcode}${kans.getal(1, 9)} ${kans.kies(['AA', 'BB', 'CC', 'DD'])}`,
        plaats: gemeente.plaats,
      };
    },
    enrol: ({ id, school, onderwijssoort }, van, tot, reden) => {
      inschrijving += 1;
      set.add('inschrijvingen', {
        extern_id: `WM-I-${inschrijving}`,
        jongere: id,
        brin: school.brin,
        onderwijssoort,
        van,
        tot,
        reden_einde: reden,
        geregistreerd_op: van,
      });
    },
  };
}

function schoolOf(kans: Willekeur, sector: Sector): { school: School; onderwijssoort: string } {
  const school = kans.kies(SCHOLEN.filter((item) => item.sector === sector));
  return { school, onderwijssoort: kans.kies(school.soorten) };
}

function addPerson(
  set: Verzameling,
  kans: Willekeur,
  persoon: Persoon,
  startkwalificatieOp: Datum | null,
): void {
  const { id, bsn, naam, geslacht, geboortedatum, gemeente } = persoon;
  set.add('jongeren', {
    extern_id: id,
    pgn: bsn,
    ...naam,
    roepnaam: naam.voornamen,
    geslacht,
    geboortedatum,
    startkwalificatie_op: startkwalificatieOp,
    telefoon: kans.kans(0.4) ? `06 0000 ${kans.getal(1000, 9999)}` : null,
    geheimhouding: kans.kans(0.01) ? 'J' : 'N',
    waarschuwing: kans.kans(0.01) ? 'Bel eerst met de school; thuis is de situatie gespannen.' : null,
  });
  set.add('woonperioden', {
    jongere: id,
    gemeente: gemeente.code,
    straat: kans.kies(STRATEN),
    huisnummer: kans.getal(1, 180),
    postcode: `${gemeente.postcode}${kans.getal(1, 9)} ${kans.kies(['AA', 'BB', 'CC', 'DD'])}`,
    plaats: gemeente.plaats,
    van: geboortedatum,
    tot: null,
    geregistreerd_op: geboortedatum,
  });
}
