import { brief, kop, lijst, p, wie } from '#lib/brieven/sjablonen/teksten/opbouw.ts';

const wanneerEnWaar = [
  kop('Wanneer en waar?'),
  lijst('Dag: {gesprek_datum}', 'Tijd: {gesprek_tijd} uur', 'Plaats: {gesprek_plaats}'),
];

const geenSchool = wie(
  'Volgens onze gegevens sta je{#zonder_school_sinds} sinds {zonder_school_sinds}{/zonder_school_sinds} op geen school.',
  'Volgens onze gegevens staat {jongere_naam}{#zonder_school_sinds} sinds {zonder_school_sinds}{/zonder_school_sinds} op geen school.',
);

const plicht = wie(
  'Je moet op een school staan en daar naartoe gaan. Dat staat in artikel 2 lid 3 van de Leerplichtwet 1969. Je ouders of verzorgers zorgen voor de inschrijving (artikel 2 lid 1).',
  'Wie het gezag heeft over een jongere of de jongere verzorgt, moet zorgen dat hij of zij op een school staat en daar naartoe gaat. Dat staat in artikel 2 lid 1 van de Leerplichtwet 1969.',
);

export const kennisgevingAbsoluut = brief([
  geenSchool,
  kop('Hoe weten wij dit?'),
  p(
    'De gemeente vergelijkt wie er woont met wie op een school staat. Dat moet van artikel 19 van de Leerplichtwet 1969. Onze gegevens kunnen achterlopen. Daarom vraag ik eerst hoe het zit.',
  ),
  kop('Wat zegt de wet?'),
  plicht,
  kop('Wat vraag ik?'),
  wie(
    'Laat je ouders of verzorgers mij uiterlijk op {reageren_voor} bellen of mailen. Je mag ook zelf bellen.',
    'Bel of mail mij uiterlijk op {reageren_voor}.',
  ),
  lijst(
    'Is er wel een school? Zeg dan welke, en sinds welke dag. Een bewijs van inschrijving helpt.',
    'Is er nog geen school? Dan help ik met zoeken en aanmelden.',
    'Geldt er een vrijstelling, of wordt die aangevraagd? Stuur mij dan de papieren.',
    'Is er een nieuw adres? Geef het door, ook aan de gemeente.',
  ),
  p(
    'Hoor ik niets, dan nodig ik {#aan_jongere}jullie{/aan_jongere}{#aan_ouders}u{/aan_ouders} uit voor een gesprek. Een leerplichtambtenaar moet onderzoeken waarom een jongere op geen school staat (artikel 22 lid 1 van de Leerplichtwet 1969).',
  ),
]);

export const uitnodigingAbsoluut = brief([
  geenSchool,
  wie(
    'Ik wil graag van jou en je ouders of verzorgers horen hoe dat komt. Je mag iemand meenemen die je vertrouwt.',
    'Ik wil graag van u en {jongere_roepnaam} horen hoe dat komt.',
  ),
  ...wanneerEnWaar,
  kop('Waarom dit gesprek?'),
  plicht,
  p(
    'Ik onderzoek waarom er geen inschrijving is, en help om een school te vinden. Dat staat in artikel 22 lid 1 van de Leerplichtwet 1969. De gegevens over inschrijvingen krijgt de gemeente volgens artikel 19.',
  ),
  kop('Meenemen'),
  lijst(
    'Een bewijs van inschrijving of aanmelding, als dat er is.',
    'De papieren van een vrijstelling, als die geldt of is aangevraagd.',
  ),
  kop('Lukt die dag niet?'),
  wie(
    'Bel of mail mij dan voor die dag. We spreken een ander moment af.',
    'Bel of mail mij dan voor die dag. We spreken een ander moment af. Hebt u een tolk nodig, zeg het dan ook.',
  ),
]);

/** To the adult alone: no duty of the Leerplichtwet rests on him, so nothing here says that he must. */
export const uitnodiging18plus = brief([
  p(
    'Uw opleiding heeft ons laten weten dat u lessen hebt gemist. Ik wil graag met u praten over hoe het gaat{#school_naam} op {school_naam}{/school_naam}.',
  ),
  ...wanneerEnWaar,
  kop('Waarom dit gesprek?'),
  p(
    'U bent 18 jaar of ouder. De leerplicht geldt niet meer voor u. Wel is het belangrijk dat u een diploma haalt. Daarom meldt de opleiding het ons als een student vaak weg is. Dat staat in artikel 9.2.2 van de Wet educatie en beroepsonderwijs. In onze regio hebben de gemeenten en opleidingen afgesproken dat wij studenten dan uitnodigen.',
  ),
  p(
    'In het gesprek hoor ik graag van u wat er aan de hand is en wat u nodig hebt. Komen is vrijwillig. Wij kunnen helpen om de lessen weer te volgen, een andere opleiding te kiezen of werk te vinden.',
  ),
  p(
    'U mag iemand meenemen die u vertrouwt. Uw ouders krijgen deze brief niet. Ik spreek hen alleen als u dat wilt.',
  ),
  kop('Lukt die dag niet?'),
  p('Bel of mail mij dan voor die dag. We spreken een ander moment af.'),
]);
