import {
  BEZWAARCLAUSULE,
  COLLEGE,
  brief,
  kop,
  lijst,
  p,
  wie,
} from '#lib/brieven/sjablonen/teksten/opbouw.ts';

export const verlofGedeeltelijk = brief(
  [
    p(
      'Op {aanvraag_datum} kreeg ik uw aanvraag om verlof voor {jongere_naam}, geboren op {jongere_geboortedatum}.',
    ),
    p('De reden van de aanvraag: {verlof_reden}'),
    kop('Ik sta een deel van het verlof toe'),
    lijst(
      'Gevraagd: {aangevraagd_van} tot en met {aangevraagd_tot}, {aangevraagd_dagen} schooldagen.',
      'Toegestaan: {toegekend_van} tot en met {toegekend_tot}, {toegekend_dagen} schooldagen.',
      'Niet toegestaan: {niet_toegekend}, {niet_toegekend_dagen} schooldagen.',
    ),
    p('Op de dagen die niet zijn toegestaan, moet {jongere_roepnaam} naar school.'),
    kop('Waarom?'),
    p('{motivering}'),
    p(
      'Verlof van meer dan tien schooldagen in een schooljaar kan alleen bij andere gewichtige omstandigheden. De leerplichtambtenaar beslist, na overleg met de school. Dat staat in artikel 11 onder g en artikel 14 lid 3 van de Leerplichtwet 1969. Ik heb gesproken met {verlof_hoofd}.',
    ),
    p(
      'Laat de school weten dat u deze brief hebt. Blijft {jongere_roepnaam} langer weg, dan is dat verzuim zonder geldige reden. De school moet het melden en ik kan een proces-verbaal opmaken (artikel 2 en 26 van de Leerplichtwet 1969).',
    ),
  ],
  { bezwaar: BEZWAARCLAUSULE },
);

export const verlofBuitenBehandeling = brief(
  [
    p(
      'Op {aanvraag_datum} kreeg ik uw aanvraag om verlof voor {jongere_naam}, geboren op {jongere_geboortedatum}, van {aangevraagd_van} tot en met {aangevraagd_tot}.',
    ),
    kop('Ik behandel de aanvraag niet'),
    p(
      'Ik kan niet beslissen, want uw aanvraag is niet compleet. U kon haar aanvullen tot en met {aanvullen_tot}. Dit had ik toen nog niet:',
    ),
    p('{ontbreekt}'),
    kop('Waarom?'),
    p('{motivering}'),
    p('Dit staat in artikel 4:5 van de Algemene wet bestuursrecht.'),
    kop('Wat betekent dit?'),
    p(
      'U hebt geen verlof. {jongere_roepnaam} moet op deze dagen naar school (artikel 2 en 14 lid 3 van de Leerplichtwet 1969). Hebt u de stukken nu wel? Dan kunt u een nieuwe aanvraag doen.',
    ),
  ],
  { bezwaar: BEZWAARCLAUSULE },
);

export const verzoekAanvulling = brief([
  p(
    'Op {aanvraag_datum} kregen wij uw aanvraag om {aanvraag_om} voor {jongere_naam}, geboren op {jongere_geboortedatum}. De aanvraag is nog niet compleet.',
  ),
  kop('Wat ontbreekt er?'),
  p('{ontbreekt}'),
  kop('Wat vragen wij van u?'),
  p('Zorg dat wij dit uiterlijk op {aanvullen_tot} hebben. Noem het kenmerk {kenmerk}.'),
  kop('Wat gebeurt er daarna?'),
  lijst(
    'Krijgen wij het op tijd, dan behandelen wij de aanvraag.',
    'Krijgen wij het niet op tijd, dan kunnen wij besluiten de aanvraag niet te behandelen.',
  ),
  p(
    'Zolang wij wachten, staat de tijd om te beslissen stil. Dit staat in artikel 4:5 en 4:15 van de Algemene wet bestuursrecht.',
  ),
  p('Lukt het niet voor die dag? Bel of mail mij dan op tijd.'),
]);

const aanvraag = p(
  'Op {aanvraag_datum} kregen wij een aanvraag om {aanvraag_om} voor {jongere_naam}, geboren op {jongere_geboortedatum}. De regels staan in {vrijstelling_artikel} van de Leerplichtwet 1969.',
);

export const besluitWeigering = brief(
  [
    aanvraag,
    kop('Wij wijzen de aanvraag af'),
    kop('Waarom?'),
    p('{motivering}'),
    kop('Wat betekent dit?'),
    wie(
      'Voor jou gelden de gewone regels: je moet op een school staan en daar naartoe gaan.',
      'Voor {jongere_roepnaam} gelden de gewone regels: {jongere_roepnaam} moet op een school staan en daar naartoe gaan. Wie het gezag heeft of {jongere_roepnaam} verzorgt, moet daarvoor zorgen (artikel 2 lid 1 van de Leerplichtwet 1969).',
    ),
    p(
      '{#inschrijven_voor}Regel de inschrijving voor {inschrijven_voor}. Hulp nodig bij het zoeken van een school? Bel mij.{/inschrijven_voor}',
    ),
  ],
  { namens: COLLEGE, bezwaar: BEZWAARCLAUSULE },
);

export const besluitBuitenBehandeling = brief(
  [
    aanvraag,
    kop('Wij behandelen de aanvraag niet'),
    p(
      'Wij kunnen niet beslissen, want de aanvraag is niet compleet. Aanvullen kon tot en met {aanvullen_tot}. Dit hadden wij toen nog niet:',
    ),
    p('{ontbreekt}'),
    p('Dit staat in artikel 4:5 van de Algemene wet bestuursrecht.'),
    kop('Wat betekent dit?'),
    wie(
      'Voor jou gelden de gewone regels: je moet op een school staan en daar naartoe gaan.',
      'Voor {jongere_roepnaam} gelden de gewone regels: {jongere_roepnaam} moet op een school staan en daar naartoe gaan (artikel 2 van de Leerplichtwet 1969). Hebt u de stukken nu wel? Dan kunt u een nieuwe aanvraag doen.',
    ),
  ],
  { namens: COLLEGE, bezwaar: BEZWAARCLAUSULE },
);
