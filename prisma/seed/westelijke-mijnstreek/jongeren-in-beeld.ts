import { addDays, minDatum, schooljaarVan } from '#lib/kalender/rules.ts';
import { werkdagOpOfNa } from '#lib/kalender/werkdagen.ts';
import { datum, type Datum, type Schooljaar } from '#lib/kalender/model.ts';
import type { Verzameling } from '../rijen.ts';
import type { Willekeur } from '../willekeur.ts';
import { GEMEENTEN } from './doelen.ts';
import type { Bevolking } from './personen.ts';

/** Invented: no source counts them. Of those who are reached, some want help and some do not. */
const PER_JAAR = 18;
const UITKOMSTEN = [
  { resultaat: 'werk', bereikt: true, hulp: true },
  { resultaat: 'andere-opleiding', bereikt: true, hulp: true },
  { resultaat: 'werktraject', bereikt: true, hulp: true },
  { resultaat: 'geen-ondersteuning-nodig', bereikt: true, hulp: false },
  { resultaat: 'geen-interesse', bereikt: true, hulp: false },
  { resultaat: 'onbereikbaar', bereikt: false, hulp: false },
] as const;

/** Jongeren in beeld of 23 to 27: approached in October, those of the running year still in hand. */
export function addJongerenInBeeld(
  set: Verzameling,
  mensen: Bevolking,
  kans: Willekeur,
  jaren: readonly Schooljaar[],
  vandaag: Datum,
): void {
  let nummer = 0;
  for (const jaar of jaren)
    for (let plek = 0; plek < PER_JAAR; plek += 1) {
      const begin = Number(jaar.slice(0, 4));
      const gestart = addDays(datum(`${begin}-09-16`), kans.getal(0, 200));
      if (gestart > vandaag) continue;
      nummer += 1;
      const gemeente = kans.kies([...GEMEENTEN]);
      const wie = mensen.make(gemeente, begin - kans.getal(24, 25), 'MBO');
      const { resultaat, bereikt, hulp } = kans.kies([...UITKOMSTEN]);
      const over = addDays(gestart, kans.getal(40, 150));
      const gesloten = over <= vandaag && jaar !== schooljaarVan(vandaag) ? over : null;
      const op = (dagen: number) => {
        const dag = addDays(gestart, dagen);
        return dag <= minDatum(vandaag, gesloten ?? vandaag) ? dag : null;
      };
      const extern_id = `WM-JIB-${nummer}`;
      set.add('werkprocessen', {
        ...{ extern_id, jongere: wie.id, soort: 'jongere-in-beeld', gemeente: gemeente.code },
        ...{ gestart_op: gestart, gesloten_op: gesloten, resultaat: gesloten ? resultaat : null },
        ...{ routekaart: gesloten ? null : 'DSP', geregistreerd_op: gestart },
        eigenaar: kans.kies(['demo-doorstroomcoach', 'demo-jongerenconsulent']),
        volgende_actie: gesloten ? null : 'Contact zoeken',
        volgende_datum: gesloten ? null : werkdagOpOfNa(addDays(vandaag, kans.getal(2, 30))),
      });
      const stap = { benaderd: op(kans.getal(1, 8)), bereikt: bereikt ? op(kans.getal(9, 20)) : null };
      const intake = hulp ? op(kans.getal(21, 28)) : null;
      set.add('trajecten', {
        ...{ werkproces: extern_id, signaalbron: 'eigen-onderzoek', geregistreerd_op: gestart },
        ...{ benaderd_op: stap.benaderd, bereikt_op: stap.bereikt, intake_op: intake },
        gestart_op: intake && op(kans.getal(29, 38)),
      });
    }
}
