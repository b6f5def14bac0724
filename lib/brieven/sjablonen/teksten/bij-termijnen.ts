import { brief, kop, lijst, p } from '#lib/brieven/sjablonen/teksten/opbouw.ts';

export const herinnering3a = brief([
  p(
    'Voor {jongere_naam} geldt tot en met {vervangend_tot} een ander programma: minder lessen en lichte arbeid. Dat heet vervangende leerplicht (artikel 3a van de Leerplichtwet 1969). Het loopt niet vanzelf door.',
  ),
  kop('Wilt u dat het programma doorgaat?'),
  p(
    'Vraag het dan opnieuw aan. Uw aanvraag moet uiterlijk op {uiterlijk} bij ons zijn. Dat is acht weken voor het einde. Stuur mee:',
  ),
  lijst(
    'de aanvraag met uw handtekening;',
    'het plan van aanpak van de school voor de nieuwe periode;',
    'een verklaring van het hoofd van de school over hoe het nu gaat.',
  ),
  kop('Wilt u dat niet?'),
  p('Dan hoeft u niets te doen. Na {vervangend_tot} gaat {jongere_roepnaam} weer gewoon naar school.'),
  p('Hebt u de aanvraag al gestuurd? Dan kunt u deze brief weggooien.'),
]);

export const herinneringKennisgeving = brief([
  p(
    '{jongere_naam}, geboren op {jongere_geboortedatum}, wordt op {leerplicht_vanaf} leerplichtig. Dat staat in artikel 3 van de Leerplichtwet 1969. Bij ons is nog geen school bekend.',
  ),
  kop('Wat moet u doen?'),
  lijst(
    'Schrijf {jongere_roepnaam} in op een school. Is dat al gebeurd? Laat ons dan weten op welke school en vanaf welke dag.',
    'Denkt u dat {jongere_roepnaam} niet naar school hoeft? Doe dan een beroep op een vrijstelling. Dat heet een kennisgeving. Zij moet uiterlijk op {kennisgeving_voor} bij ons zijn: een maand voor de leerplicht begint (artikel 6 lid 2).',
  ),
  p('Weet u niet welke school of welke vrijstelling past? Bel mij, dan help ik u verder.'),
]);

export const meldingArbeidsinspectie = brief([
  p(
    'Hierbij melden wij u dat voor deze jongere een {vrijstelling_soort} geldt volgens de Leerplichtwet 1969:',
  ),
  lijst(
    'Naam: {jongere_naam}',
    'Geboren op: {jongere_geboortedatum}',
    'Geldt vanaf: {vrijstelling_van}{#vrijstelling_tot} tot en met {vrijstelling_tot}{/vrijstelling_tot}',
  ),
  p(
    'Wij melden dit volgens artikel 5 van de Leerplichtregeling 1995. De grond noemen wij niet; die hebt u hiervoor niet nodig.',
  ),
]);

export const informatieverzoek = brief([
  p('Wij vragen u om informatie over {jongere_naam}, geboren op {jongere_geboortedatum}.'),
  kop('Wat willen wij weten?'),
  p('{gevraagd}'),
  kop('Wanneer?'),
  p(
    'Antwoord alstublieft uiterlijk op {antwoord_voor}. Artikel 9.2.3 van de Wet educatie en beroepsonderwijs geeft u daarvoor vier weken. Deel niet meer dan wij vragen.',
  ),
]);

const horen = [
  p(
    'Op {aanvraag_datum} is een aanvraag ingediend voor {jongere_naam}, geboren op {jongere_geboortedatum}: vervangende leerplicht volgens {vrijstelling_artikel} van de Leerplichtwet 1969. Voor wij beslissen, horen wij u. Dat vraagt de wet.',
  ),
  kop('Wanneer en waar?'),
  p('{gesprek_datum} om {gesprek_tijd} uur. Plaats: {gesprek_plaats}.'),
  kop('Waar gaat het over?'),
];

export const uitnodigingHorenSchool = brief([
  ...horen,
  p(
    'Wij willen weten hoe het op school gaat, wat u van het plan vindt en wat de school daarin doet. Neem het plan van aanpak mee als dat er is.',
  ),
  p('Kunt u niet? Bel mij, dan vinden wij een andere dag. Telefonisch of schriftelijk kan ook.'),
]);

export const uitnodigingHorenInstelling = brief([
  ...horen,
  p(
    'Wij willen weten wat u van het plan vindt, en wat u de jongere kunt bieden. Vertel alleen wat voor deze aanvraag nodig is.',
  ),
  p('Kunt u niet? Bel mij, dan vinden wij een andere dag. Telefonisch of schriftelijk kan ook.'),
]);

export const afschriftRaad = brief([
  p(
    'Hierbij ontvangt u een afschrift van het proces-verbaal over {jongere_naam}, geboren op {jongere_geboortedatum}. Wij hebben het op {pv_datum} ingezonden aan het Openbaar Ministerie.',
  ),
  p(
    'U krijgt dit afschrift omdat er al eerder een veroordeling was (artikel 22 lid 5 van de Leerplichtwet 1969).',
  ),
  p('Deze gegevens vallen onder de Wet politiegegevens. Gebruik ze alleen voor uw eigen taak.'),
]);
