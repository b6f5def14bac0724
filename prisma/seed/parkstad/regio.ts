import type { Datum } from '#lib/kalender/model.ts';
import { addDays, schooljaarBegin, schooljaarVan } from '#lib/kalender/rules.ts';
import { verzameling, type Verzameling } from '../rijen.ts';
import { willekeur } from '../willekeur.ts';
import { bevolking } from '../westelijke-mijnstreek/personen.ts';
import { addGezinnen } from '../westelijke-mijnstreek/gezinnen.ts';
import { addScholen } from '../westelijke-mijnstreek/scholen.ts';
import { addAfgehandeld, GEMEENTEN } from './afgehandeld.ts';

/** A second, small bureau: enough to see that bureaus do not see each other, and that a jaarverslag is what a bureau makes of it. */
export function generateParkstad(vandaag: Datum): Verzameling {
  const set = verzameling();
  const kans = willekeur(71);
  const mensen = bevolking(set, kans, 999_500_000);
  for (const [code, naam] of GEMEENTEN) set.add('gemeenten', { code, naam, van: '1990-01-01' });
  addScholen(set);
  const jaar = schooljaarVan(vandaag);
  for (let nr = 0; nr < 12; nr += 1) {
    const [code, naam] = kans.kies(GEMEENTEN);
    const persoon = mensen.make(
      { code, naam, plaats: naam, postcode: '644' },
      Number(jaar.slice(0, 4)) - 13,
      'VO',
    );
    mensen.enrol(persoon, schooljaarBegin(jaar));
    const ontvangen = addDays(vandaag, -kans.getal(1, 8));
    set.add('meldingen', {
      extern_id: `PS-M-${nr + 1}`,
      jongere: persoon.id,
      brin: persoon.school.brin,
      gemeente: code,
      duo_soort: 'V3',
      categorie: 'signaal',
      ontvangen_op: ontvangen,
      begindatum: addDays(ontvangen, -12),
      status: 'R',
    });
  }
  addAfgehandeld(set, mensen, kans, vandaag);
  addGezinnen(set, kans, vandaag);
  return set;
}
