import { datum, datumVan, type Datum } from '#lib/kalender/model.ts';
import { addDays, addMonths, leeftijdOp, maxDatum } from '#lib/kalender/rules.ts';
import type { Rij, Verzameling } from '../rijen.ts';
import type { Willekeur } from '../willekeur.ts';
import { GEMEENTEN } from './doelen.ts';
import type { Bevolking } from './personen.ts';
import { SCHOLEN } from './scholen.ts';

/** Somebody who may become a vsv'er: by preference one who is in the region already for another reason. */
export type Kandidaat = { readonly id: string; readonly geboren: Datum; readonly plek: number };
/** Verzuim 18+ that was closed: after that he may drop out. */
export type Achttien = Kandidaat & { readonly gesloten: Datum; readonly overgedragen: boolean };

export type Kring = {
  /** Those with closed verzuim 18+, by when it was closed; each is given out once. */
  readonly achttien: (plek: number, van: Datum, tot: Datum, overgedragen: boolean) => Achttien | undefined;
  /** Somebody of an age that fits on that day: a client of the Jongerenpunt, or a new person. */
  readonly ander: (plek: number, op: Datum) => Kandidaat;
  /** Ends his enrolment, or gives him one that ended: the day is the first without school. */
  readonly valtUit: (wie: Kandidaat, op: Datum) => void;
  readonly terug: (wie: Kandidaat, op: Datum) => void;
  readonly jongere: (wie: Kandidaat) => Rij | undefined;
};

const OVERGEDRAGEN = ['werkproces-vsv', 'traject-doorstroompunt'];
const MBO = SCHOLEN.filter(({ sector }) => sector === 'MBO');

export function kring(set: Verzameling, mensen: Bevolking, kans: Willekeur): Kring {
  const jongeren = new Map(set.rijen('jongeren').map((rij) => [rij.extern_id, rij]));
  const inschrijving = new Map(set.rijen('inschrijvingen').map((rij) => [rij.jongere, rij]));
  const kandidaat = ({ jongere, gemeente }: Rij): Kandidaat => ({
    id: String(jongere),
    geboren: datum(String(jongeren.get(jongere)?.geboortedatum)),
    plek: GEMEENTEN.findIndex(({ code }) => code === gemeente),
  });
  const werk = set.rijen('werkprocessen');
  const achttien = werk
    .filter(({ soort, gesloten_op }) => soort === 'verzuim-18plus' && gesloten_op)
    .map((rij): Achttien => ({
      ...kandidaat(rij),
      gesloten: datum(String(rij.gesloten_op)),
      overgedragen: OVERGEDRAGEN.includes(String(rij.resultaat)),
    }))
    .sort((een, ander) => (een.gesloten < ander.gesloten ? -1 : 1));
  const gezien = new Set(achttien.map(({ id }) => id));
  const loket = kans.schud(
    werk
      .filter(({ soort, jongere }) => soort === 'jongerenpunt' && !inschrijving.has(jongere))
      .map(kandidaat)
      .filter(({ id, plek }) => plek >= 0 && !gezien.has(id) && Boolean(gezien.add(id))),
  );
  // Each list without those who were given out already.
  const vrijAchttien = GEMEENTEN.map((_, plek) => achttien.filter((wie) => wie.plek === plek));
  const vrijLoket = GEMEENTEN.map((_, plek) => loket.filter((wie) => wie.plek === plek));
  const neem = <Wie>(lijst: Wie[] | undefined, past: (wie: Wie) => boolean): Wie | undefined => {
    const plaats = lijst?.findIndex(past) ?? -1;
    return plaats < 0 ? undefined : lijst?.splice(plaats, 1)[0];
  };
  /** Whoever leaves school without a startkwalificatie has none, whatever he came to the Jongerenpunt with. */
  const zonderDiploma = <Wie extends Kandidaat>(wie: Wie | undefined): Wie | undefined => {
    const rij = wie && jongeren.get(wie.id);
    if (rij?.startkwalificatie_op) set.change(rij, { startkwalificatie_op: null });
    return wie;
  };
  let nummer = 0;
  const schrijfIn = ({ id }: Kandidaat, van: Datum, tot: Datum | null) => {
    nummer += 1;
    const school = kans.kies(MBO);
    const rij: Rij = {
      ...{ extern_id: `WM-IV-${nummer}`, jongere: id, brin: school.brin },
      ...{ onderwijssoort: kans.kies(school.soorten), van, tot, geregistreerd_op: van },
      reden_einde: tot ? 'Uitgeschreven zonder startkwalificatie' : null,
    };
    set.add('inschrijvingen', rij);
    inschrijving.set(id, rij);
  };
  return {
    achttien: (plek, van, tot, overgedragen) =>
      zonderDiploma(
        neem(
          vrijAchttien[plek],
          (wie) => wie.overgedragen === overgedragen && wie.gesloten >= van && wie.gesloten <= tot,
        ),
      ),
    ander: (plek, op) => {
      const gevonden = zonderDiploma(
        neem(vrijLoket[plek], ({ geboren }) => {
          const leeftijd = leeftijdOp(geboren, op);
          return leeftijd >= 17 && leeftijd <= 22;
        }),
      );
      if (gevonden) return gevonden;
      const gemeente = GEMEENTEN[plek] ?? GEMEENTEN[1];
      const persoon = mensen.make(gemeente, Number(op.slice(0, 4)) - kans.getal(18, 20), 'MBO');
      const rij = set.rijen('jongeren').at(-1);
      if (rij) jongeren.set(persoon.id, rij);
      return { id: persoon.id, geboren: persoon.geboortedatum, plek };
    },
    valtUit: (wie, op) => {
      const rij = inschrijving.get(wie.id);
      if (rij && !rij.tot)
        set.change(rij, { tot: addDays(op, -1), reden_einde: 'Uitgeschreven zonder startkwalificatie' });
      else if (!rij) {
        const begin = maxDatum(addMonths(wie.geboren, 16 * 12), addMonths(op, -kans.getal(8, 26)));
        schrijfIn(wie, datumVan(Number(begin.slice(0, 4)), Number(begin.slice(5, 7)), 1), addDays(op, -1));
      }
    },
    terug: (wie, op) => schrijfIn(wie, op, null),
    jongere: ({ id }) => jongeren.get(id),
  };
}
