import {
  BEZWAARCLAUSULE,
  BEZWAAR_ALS_HET_KAN,
  COLLEGE,
  brief,
  kop,
  lijst,
  p,
  wie,
} from '#lib/brieven/sjablonen/teksten/opbouw.ts';

export const besluitVrijstelling = brief(
  [
    p(
      'Op {aanvraag_datum} kregen wij de kennisgeving of aanvraag voor een vrijstelling voor {jongere_naam}, geboren op {jongere_geboortedatum}. Het gaat om {vrijstelling_artikel} van de Leerplichtwet 1969.',
    ),
    kop('De vrijstelling geldt'),
    p(
      'Voor {jongere_roepnaam} geldt de vrijstelling vanaf {vrijstelling_van}{#vrijstelling_tot} tot en met {vrijstelling_tot}{/vrijstelling_tot}.',
    ),
    kop('Waarom?'),
    p('{motivering}'),
    kop('Wat betekent dit?'),
    wie(
      'In deze tijd hoef je niet op een Nederlandse school te staan. Verandert er iets, of ga je toch naar een school, laat het ons dan meteen weten.',
      'In deze tijd hoeft {jongere_roepnaam} niet op een Nederlandse school te staan. Verandert er iets, of gaat {jongere_roepnaam} toch naar een school, laat het ons dan meteen weten.',
    ),
    p('{#hernieuwen_voor}'),
    kop('Volgend schooljaar'),
    p(
      'De vrijstelling loopt niet vanzelf door. Doe uw kennisgeving met de verklaring opnieuw, voor {hernieuwen_voor}. Dat staat in artikel 6 lid 2 van de Leerplichtwet 1969.',
    ),
    p('{/hernieuwen_voor}'),
  ],
  { namens: COLLEGE, bezwaar: BEZWAAR_ALS_HET_KAN },
);

export const besluitGeenVrijstelling = brief(
  [
    p(
      'Op {aanvraag_datum} kregen wij de kennisgeving of aanvraag voor een vrijstelling voor {jongere_naam}, geboren op {jongere_geboortedatum}. Het gaat om {vrijstelling_artikel} van de Leerplichtwet 1969.',
    ),
    kop('De vrijstelling geldt niet'),
    p('Er is niet voldaan aan de voorwaarden van de wet.'),
    kop('Waarom?'),
    p('{motivering}'),
    kop('Wat moet er nu gebeuren?'),
    wie(
      'Je moet op een school staan en daar naartoe gaan.',
      '{jongere_roepnaam} moet op een school staan en daar naartoe gaan. Wie het gezag heeft of {jongere_roepnaam} verzorgt, moet daarvoor zorgen (artikel 2 lid 1 van de Leerplichtwet 1969).',
    ),
    p(
      '{#inschrijven_voor}Regel de inschrijving voor {inschrijven_voor}. Hulp nodig bij het zoeken van een school? Bel mij.{/inschrijven_voor}',
    ),
  ],
  { namens: COLLEGE, bezwaar: BEZWAAR_ALS_HET_KAN },
);

export const besluitVervangend = brief(
  [
    p(
      'Op {aanvraag_datum} kregen wij een aanvraag voor een ander programma voor {jongere_naam}, geboren op {jongere_geboortedatum}. Dat heet vervangende leerplicht. De regels staan in {vervangend_artikel} van de Leerplichtwet 1969.',
    ),
    kop('Wij staan dit toe'),
    p('Het programma geldt van {vervangend_van} tot en met {vervangend_tot}.'),
    p('{programma}'),
    kop('Waarom?'),
    p('{motivering}'),
    kop('Wat verwachten wij?'),
    wie(
      'Houd je aan het programma. Lukt het niet, bel dan meteen je begeleider of mij.',
      'Zorg dat {jongere_roepnaam} het programma volgt. Lukt het niet, bel dan meteen de school of mij. Doet {jongere_roepnaam} er niet aan mee, dan kunnen wij de toestemming intrekken.',
    ),
    p(
      '{#verlengen_voor}Moet het programma langer duren? Vraag dat dan uiterlijk op {verlengen_voor} aan.{/verlengen_voor}',
    ),
  ],
  { namens: COLLEGE, bezwaar: BEZWAARCLAUSULE },
);

export const herinneringVrijstelling = brief([
  p(
    'Voor {jongere_naam} geldt dit schooljaar een vrijstelling volgens {vrijstelling_artikel} van de Leerplichtwet 1969. Die loopt niet vanzelf door.',
  ),
  kop('Wat moet u doen?'),
  p(
    'Wilt u ook voor schooljaar {nieuw_schooljaar} een beroep doen op de vrijstelling? Stuur ons dan uiterlijk op {uiterlijk}:',
  ),
  lijst(
    'een nieuwe kennisgeving, met uw handtekening;',
    'de verklaring die daarbij hoort, bijvoorbeeld van de school in het buitenland dat {jongere_roepnaam} daar staat ingeschreven en er naartoe gaat.',
  ),
  p(
    'De kennisgeving moet elk jaar voor 1 juli bij ons zijn. Dat staat in artikel 6 lid 2 van de Leerplichtwet 1969.',
  ),
  kop('Gaat {jongere_roepnaam} naar een Nederlandse school?'),
  p('Laat ons dan weten welke school en vanaf welke dag. Dan hoeft u verder niets te doen.'),
  p('Hebt u uw stukken al gestuurd? Dan kunt u deze brief weggooien.'),
]);

const aanvraagVerlof = [
  p(
    'Op {aanvraag_datum} kreeg ik uw aanvraag om verlof voor {jongere_naam}, geboren op {jongere_geboortedatum}, van {verlof_van} tot en met {verlof_tot}. Dat zijn {verlof_schooldagen} schooldagen.',
  ),
  p('De reden van de aanvraag: {verlof_reden}'),
  p(
    'Verlof van meer dan tien schooldagen in een schooljaar kan alleen bij andere gewichtige omstandigheden. De leerplichtambtenaar beslist, na overleg met de school. Dat staat in artikel 11 onder g en artikel 14 lid 3 van de Leerplichtwet 1969. Ik heb gesproken met {verlof_hoofd}.',
  ),
];

export const verlofToekenning = brief(
  [
    ...aanvraagVerlof,
    kop('Ik sta het verlof toe'),
    p(
      '{jongere_roepnaam} mag wegblijven van {verlof_van} tot en met {verlof_tot}. Daarna moet {jongere_roepnaam} weer naar school.',
    ),
    kop('Waarom?'),
    p('{motivering}'),
    p(
      'Laat de school weten dat u deze brief hebt. Verandert er iets aan de reden of aan de dagen, bel mij dan.',
    ),
  ],
  { bezwaar: BEZWAARCLAUSULE },
);

export const verlofAfwijzing = brief(
  [
    ...aanvraagVerlof,
    kop('Ik sta het verlof niet toe'),
    p('{jongere_roepnaam} moet op deze dagen naar school.'),
    kop('Waarom?'),
    p('{motivering}'),
    p(
      'Blijft {jongere_roepnaam} toch weg, dan is dat verzuim zonder geldige reden. De school moet het melden en ik kan een proces-verbaal opmaken (artikel 2 en 26 van de Leerplichtwet 1969).',
    ),
  ],
  { bezwaar: BEZWAARCLAUSULE },
);
