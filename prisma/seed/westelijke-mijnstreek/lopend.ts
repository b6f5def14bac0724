import type { Datum, Schooljaar } from '#lib/kalender/model.ts';
import { addDays, diffDays, maxDatum, schooljaarBegin } from '#lib/kalender/rules.ts';
import { werkdagOpOfNa } from '#lib/kalender/werkdagen.ts';
import type { Verzameling } from '../rijen.ts';
import type { Willekeur } from '../willekeur.ts';
import { GEMEENTEN, RESULTATEN, type Categorie, type Gemeente } from './doelen.ts';
import type { Bevolking, Persoon } from './personen.ts';
import { werkdagTot } from './onderzoeken.ts';
import { fromStory, kindOf, newPupil } from './schooljaar.ts';
import { thuiszittersNu } from './thuiszitters.ts';
import type { Melding, Werk } from './werk.ts';

const CATEGORIEEN: readonly Categorie[] = [
  'signaal',
  'signaal',
  'signaal',
  'signaal',
  'preventief',
  'preventief',
  'luxe',
  'absoluut',
];
const PER_JAAR = 620;

/** The running school year up to today: handled meldingen, work in hand, and who sits at home now. */
export function addLopend(
  set: Verzameling,
  mensen: Bevolking,
  kans: Willekeur,
  werk: Werk,
  jaar: Schooljaar,
  vandaag: Datum,
): void {
  for (const verhaal of thuiszittersNu(set, mensen, kans, jaar, vandaag)) {
    const melding = fromStory(verhaal);
    const gesloten = verhaal.einde && werkdagOpOfNa(addDays(verhaal.einde, 2));
    const klaar = gesloten !== null && gesloten <= vandaag;
    werk.add(
      { ...melding, gesloten: klaar ? gesloten : null, resultaat: klaar ? 'bemiddeling' : null },
      vandaag,
    );
  }
  const begin = addDays(schooljaarBegin(jaar), 20);
  const dagen = diffDays(begin, vandaag);
  for (let nr = 0; nr < Math.round((PER_JAAR * Math.max(dagen, 0)) / 330); nr += 1) {
    const ontvangen = addDays(begin, kans.getal(0, Math.max(dagen - 6, 0)));
    if (ontvangen > vandaag) continue;
    werk.add(melding(mensen, kans, jaar, ontvangen, vandaag), vandaag);
  }
  addDuo(set, mensen, kans, jaar, vandaag);
}

function melding(
  mensen: Bevolking,
  kans: Willekeur,
  jaar: Schooljaar,
  ontvangen: Datum,
  vandaag: Datum,
): Melding {
  const gemeente = kans.kies<Gemeente>([
    GEMEENTEN[0],
    GEMEENTEN[1],
    GEMEENTEN[1],
    GEMEENTEN[1],
    GEMEENTEN[2],
  ]);
  const categorie = kans.kies(CATEGORIEEN);
  const gesloten = werkdagOpOfNa(addDays(ontvangen, kans.getal(6, 75)));
  const klaar = gesloten <= vandaag;
  return {
    ...{ persoon: newPupil(mensen, kans, gemeente, jaar, vandaag), gemeente, categorie, ontvangen },
    ...kindOf(kans, categorie, ontvangen),
    gesloten: klaar ? gesloten : null,
    resultaat: klaar ? kans.kies(RESULTATEN).code : null,
  };
}

/** What DUO delivered in the last days and nobody has taken yet: the inbox. Some are late, some need a choice of person. */
function addDuo(
  set: Verzameling,
  mensen: Bevolking,
  kans: Willekeur,
  jaar: Schooljaar,
  vandaag: Datum,
): void {
  const soorten = ['V3', 'V3', 'V3', 'V1', 'L', 'O', 'LRV', 'V4'];
  for (let nr = 0; nr < 34; nr += 1) {
    const gemeente = kans.kies<Gemeente>([GEMEENTEN[0], GEMEENTEN[1], GEMEENTEN[1], GEMEENTEN[2]]);
    const soort = soorten[nr % soorten.length] ?? 'V3';
    // Most came in this week, a few lie longer than the five working days that were agreed with schools.
    const ontvangen = addDays(vandaag, -(nr < 4 ? kans.getal(9, 13) : kans.getal(0, 6)));
    const persoon =
      nr < 3
        ? doubtful(mensen, gemeente, jaar)
        : soort === 'V4'
          ? adult(mensen, gemeente, jaar)
          : newPupil(mensen, kans, gemeente, jaar, vandaag);
    set.add('duo-verzuimmeldingen', duoRow(kans, persoon, nr, soort, ontvangen));
  }
}

/** Stands here without a number: the melding that comes with one cannot be linked by itself. */
function doubtful(mensen: Bevolking, gemeente: Gemeente, jaar: Schooljaar): Persoon {
  const persoon = mensen.make(gemeente, Number(jaar.slice(0, 4)) - 13, 'VO', { zonderNummer: true });
  mensen.enrol(persoon, schooljaarBegin(jaar));
  return persoon;
}

/** Eighteen or older and at an mbo: only of them does DUO send this kind of melding. */
function adult(mensen: Bevolking, gemeente: Gemeente, jaar: Schooljaar): Persoon {
  const persoon = mensen.make(gemeente, Number(jaar.slice(0, 4)) - 19, 'MBO');
  mensen.enrol(persoon, schooljaarBegin(jaar));
  return persoon;
}

function duoRow(kans: Willekeur, persoon: Persoon, nr: number, soort: string, ontvangen: Datum) {
  const begin = werkdagTot(addDays(ontvangen, soort === 'LRV' ? -32 : -kans.getal(3, 20)));
  const rij = {
    melding_id: `DEMO-${ontvangen.slice(0, 4)}-${String(nr + 1).padStart(4, '0')}`,
    versie: 1,
    status: 'R',
    ontvangen_op: ontvangen,
    gemeente: persoon.gemeente.code,
    pgn: persoon.bsn ?? DUO_NUMMERS[nr],
    ...persoon.naam,
    geslacht: persoon.geslacht,
    geboortedatum: persoon.geboortedatum,
    brin: persoon.school.brin,
    begindatum: maxDatum(begin, persoon.geboortedatum),
    soort,
    reden: kans.kies([
      'Komt niet opdagen',
      'Vaak te laat',
      'Ruzie met klasgenoten',
      'Op vakantie geweest',
      'Lichamelijke klachten',
    ]),
    alle_lessen: soort === 'LRV' ? 'J' : 'N',
    actie_school: kans.kies([
      'Gesprek met leerling',
      'Ouders gebeld, geen gehoor',
      'Mentor heeft thuis bezocht',
      'Verzuimbrief gestuurd',
    ]),
    actie_gewenst: kans.kies([
      'Gesprek met leerplicht',
      'Gesprek met leerplicht',
      'Gesprek met leerplicht',
      'Meedenken',
      'Meedenken',
      'Hulpverlening inschakelen',
      'Ter kennisgeving',
    ]),
    prioriteit: kans.kies(['hoog', 'normaal', 'normaal', 'normaal', 'normaal', 'normaal', 'laag']),
    leslocatie: persoon.school.naam,
    contact_naam: 'Verzuimcoördinator',
    contact_functie: 'Verzuimcoördinator',
    contact_telefoon: '046 000 0000',
    contact_email: `verzuim@school-${persoon.school.brin.toLowerCase()}.example`,
    specificatie: null,
    verzuimuren: null,
  };
  return soort === 'V3' ? { ...rij, ...urenPerDag(ontvangen, nr, kans.getal(16, 32)) } : rij;
}

/**
 * Most schools name days and hours, some only a total; written without drawing, so that the rest of the region stays the same. The first
 * day and the sum are what the melding itself says too.
 */
function urenPerDag(ontvangen: Datum, nr: number, totaal: number) {
  const uren = [4, 3, 5, 2.5, 6, 3.5];
  const dagen = [24, 22, 17, 10, 4, 3].map((terug) => werkdagOpOfNa(addDays(ontvangen, -terug)));
  const [begindatum = ontvangen] = dagen;
  if (nr % 5 === 0)
    return { begindatum, specificatie: `${totaal} lesuren in vier weken`, verzuimuren: totaal };
  const specificatie = dagen
    .map((dag, plaats) => `${dag}: ${String(uren[(plaats + nr) % 6]).replace('.', ',')} uur`)
    .join('; ');
  return { begindatum, specificatie, verzuimuren: uren.reduce((som, aantal) => som + aantal) };
}

/** Numbers that DUO knows and the file of this region does not yet. */
const DUO_NUMMERS = ['999990007', '999990019', '999990020'];
