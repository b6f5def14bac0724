import { brief, kop, lijst, over, p, voor, wie } from '#lib/brieven/sjablonen/teksten/opbouw.ts';

export const kennisgeving = brief([
  ...over(
    'lessen',
    wie(
      'Je school heeft ons laten weten dat je lessen hebt gemist. Daarom krijg je deze brief.',
      'De school van {jongere_naam} heeft ons laten weten dat {jongere_roepnaam} lessen heeft gemist. Daarom krijgt u deze brief.',
    ),
  ),
  ...over(
    'inschrijving',
    wie(
      'Wij kijken of alle jongeren op een school staan. Jou vinden wij op geen school. Daarom krijg je deze brief.',
      'Wij kijken of alle jongeren op een school staan. {jongere_naam} vinden wij op geen school. Daarom krijgt u deze brief.',
    ),
  ),
  p('{verzuim_omschrijving}'),
  kop('Wat zegt de wet?'),
  ...over(
    'lessen',
    wie(
      'Je moet naar school gaan, elke les. Vanaf je twaalfde ben je daar ook zelf verantwoordelijk voor. Dat staat in artikel 2 lid 3 en artikel 4 van de Leerplichtwet 1969.',
      'Wie het gezag heeft over een jongere of de jongere verzorgt, moet ervoor zorgen dat hij of zij naar school gaat. Dat staat in artikel 2 lid 1 van de Leerplichtwet 1969. Jongeren vanaf 12 jaar zijn daar ook zelf verantwoordelijk voor.',
    ),
  ),
  ...over(
    'inschrijving',
    wie(
      'Tot je 18 bent, moet je op een school staan, of een startkwalificatie hebben: een diploma havo, vwo of mbo niveau 2 of hoger. Dat staat in artikel 2 en 4a van de Leerplichtwet 1969.',
      'Een jongere moet tot 18 jaar op een school staan, of een startkwalificatie hebben: een diploma havo, vwo of mbo niveau 2 of hoger. Wie het gezag heeft of de jongere verzorgt, moet voor de inschrijving zorgen. Dat staat in artikel 2 en 4a van de Leerplichtwet 1969.',
    ),
  ),
  kop('Wat verwachten wij?'),
  ...over(
    'lessen',
    wie(
      'Ga vanaf nu naar al je lessen. Lukt dat niet? Vertel je mentor of ons waarom, dan zoeken we samen naar een oplossing.',
      'Volgens de wet gaat {jongere_roepnaam} naar school als er les is. Lukt dat nu niet, bijvoorbeeld door ziekte of door iets op school of thuis? Bel dan de school of mij, dan zoeken we samen naar een oplossing.',
    ),
    p(
      'Gaat het verzuim door, dan nodig ik {#aan_jongere}je{/aan_jongere}{#aan_ouders}u{/aan_ouders} uit voor een gesprek.',
    ),
  ),
  ...over(
    'inschrijving',
    wie(
      'Bel of mail mij binnen vijf werkdagen. Sta je al op een school, ook in het buitenland? Vertel dan welke. Lukt inschrijven niet? Dan zoek ik samen met je naar een oplossing.',
      'Bel of mail mij binnen vijf werkdagen. Staat {jongere_roepnaam} al op een school, ook in het buitenland? Laat dan weten welke. Lukt inschrijven niet? Dan zoek ik samen met u naar een oplossing.',
    ),
  ),
]);

export const uitnodigingGesprek = brief([
  ...over(
    'lessen',
    wie(
      'Ik wil graag met je praten over hoe het gaat op {school_naam}. Je mag iemand meenemen die je vertrouwt.',
      'Ik wil graag met u en {jongere_roepnaam} praten over hoe het gaat op {school_naam}.',
    ),
  ),
  ...over(
    'inschrijving',
    wie(
      'Ik wil graag met je praten over school. Je mag iemand meenemen die je vertrouwt.',
      'Ik wil graag met u en {jongere_roepnaam} praten over school.',
    ),
  ),
  ...over(
    'vrijstelling',
    wie(
      'Er is een vrijstelling of een ander programma voor je gevraagd. Voor ik daarover iets zeg of beslis, hoor ik graag wat jij ervan vindt. Je mag iemand meenemen die je vertrouwt.',
      'Voor {jongere_naam} is een vrijstelling of een ander programma gevraagd. Voor daarover wordt beslist, hoor ik graag wat u en {jongere_roepnaam} ervan vinden.',
    ),
  ),
  kop('Wanneer en waar?'),
  lijst('Dag: {gesprek_datum}', 'Tijd: {gesprek_tijd} uur', 'Plaats: {gesprek_plaats}'),
  kop('Waarom dit gesprek?'),
  ...over(
    'lessen',
    wie(
      'De school heeft gemeld dat je lessen hebt gemist. In het gesprek hoor ik graag van jou hoe dat komt en wat je nodig hebt.',
      'De school heeft gemeld dat {jongere_roepnaam} lessen heeft gemist. In het gesprek hoor ik graag hoe dat komt en wat er nodig is.',
    ),
  ),
  ...over(
    'inschrijving',
    wie(
      'Voor zover wij weten, sta je op geen school. In het gesprek hoor ik graag van jou hoe dat komt en wat je nodig hebt.',
      'Voor zover wij weten, staat {jongere_roepnaam} op geen school. In het gesprek hoor ik graag hoe dat komt en wat er nodig is.',
    ),
  ),
  ...over(
    'vrijstelling',
    p('De wet gaat uit van school voor iedereen. Daarom kijken wij goed of de vrijstelling past.'),
  ),
  p(
    'Als leerplichtambtenaar zie ik erop toe dat jongeren naar school gaan. Dat staat in artikel 16 en 22 van de Leerplichtwet 1969. Ik vertel anderen niet meer dan nodig is.',
  ),
  kop('Lukt die dag niet?'),
  wie(
    'Bel of mail mij dan voor die dag. We spreken een ander moment af. Heb je een tolk nodig, zeg het dan ook.',
    'Bel of mail mij dan voor die dag. We spreken een ander moment af. Hebt u een tolk nodig, zeg het dan ook.',
  ),
]);

export const waarschuwing = brief([
  wie(
    'Dit is een waarschuwing. Je hebt lessen gemist zonder geldige reden.',
    'Dit is een waarschuwing. {jongere_naam} heeft lessen gemist zonder geldige reden.',
  ),
  p('{verzuim_omschrijving}'),
  p('{afspraken}'),
  kop('Wat verwachten wij?'),
  wie(
    'Vanaf vandaag ga je naar al je lessen en ben je op tijd.',
    'Zorg dat {jongere_roepnaam} vanaf vandaag naar alle lessen gaat en op tijd is.',
  ),
  kop('Wat gebeurt er als het doorgaat?'),
  wie(
    'Dan kan ik een proces-verbaal opmaken. De officier van justitie of de rechter beslist dan over een straf. Dat kan vanaf 12 jaar.',
    'Dan kan ik een proces-verbaal opmaken. De officier van justitie of de rechter beslist dan over een straf. Dat kan voor ouders en verzorgers, en voor de jongere zelf vanaf 12 jaar.',
  ),
  p('Dit staat in artikel 2, 4 en 26 van de Leerplichtwet 1969.'),
  p(
    'Liever zoek ik naar een oplossing. Is er iets aan de hand op school, thuis of met de gezondheid? Laat het mij weten.',
  ),
]);

export const oproepVerhoor = brief(
  [
    wie(
      'Ik roep je op voor een verhoor. Je wordt ervan verdacht dat je de Leerplichtwet niet hebt gevolgd.',
      'Ik roep u op voor een verhoor. U wordt ervan verdacht dat u er niet voor hebt gezorgd dat {jongere_naam} naar school ging.',
    ),
    p('{verzuim_omschrijving}'),
    p('Dit is strafbaar volgens artikel 26 van de Leerplichtwet 1969.'),
    kop('Wanneer en waar?'),
    lijst('Dag: {verhoor_datum}', 'Tijd: {verhoor_tijd} uur', 'Plaats: {verhoor_plaats}'),
    p('Neem een geldig identiteitsbewijs mee, en deze brief.'),
    kop('Rechten bij het verhoor'),
    wie(
      'Je bent niet verplicht om antwoord te geven op mijn vragen.',
      'U bent niet verplicht om antwoord te geven op mijn vragen.',
    ),
    lijst(
      'Een advocaat: voor en tijdens het verhoor mag een advocaat helpen. Bij een lichte verdenking zijn de kosten vaak voor eigen rekening; een advocaat of het Juridisch Loket kan daar meer over vertellen.',
      'Een tolk: die kost niets. Bel mij voor de dag van het verhoor.',
      'De stukken: het dossier in deze zaak is in te zien.',
    ),
    p(
      'Wie jonger is dan 18 jaar, mag ook een ouder of een andere vertrouwde persoon meenemen. Deze rechten staan in artikel 27c, 28, 29 en 29b van het Wetboek van Strafvordering.',
    ),
    kop('Niet komen'),
    p('Komen is niet verplicht. Zonder verhoor beslis ik op basis van wat er in het dossier staat.'),
  ],
  {},
);

export const haltVerwijzing = brief([
  ...voor(
    'ander',
    p(
      'Hierbij verwijs ik {jongere_naam}, geboren op {jongere_geboortedatum}, naar Halt wegens schoolverzuim.',
    ),
    p('{halt_verzuim}'),
    p('{halt_instemming}'),
    p('{halt_toelichting}'),
    p(
      'Ik hoor graag van u wanneer Halt begint en hoe de Halt-straf is afgelopen. Lukt het niet, dan gaat de zaak terug naar mij en beslis ik over een proces-verbaal.',
    ),
  ),
  ...voor(
    'gezin',
    wie(
      'Je hebt lessen gemist zonder geldige reden. Ik stuur je zaak naar Halt. Daarmee voorkom je een strafzaak.',
      '{jongere_naam} heeft lessen gemist zonder geldige reden. Ik stuur de zaak naar Halt. Daarmee kan een strafzaak worden voorkomen.',
    ),
    p('{verzuim_omschrijving}'),
    kop('Wat gaat er gebeuren?'),
    lijst(
      '{halt_vestiging} nodigt {#aan_jongere}jou en je ouders{/aan_jongere}{#aan_ouders}u en {jongere_roepnaam}{/aan_ouders} uit voor een gesprek.',
      'Halt spreekt opdrachten af: bijvoorbeeld een leeropdracht of werk.',
      'Zijn de opdrachten goed gedaan, dan is de zaak klaar. Er komt geen strafblad.',
      'Lukt het niet, dan gaat de zaak terug naar mij en kan er een proces-verbaal komen.',
    ),
    kop('Vrijwillig'),
    wie(
      'Meedoen aan Halt is vrijwillig. Je hebt gezegd dat je wilt meedoen; tot 16 jaar moeten je ouders dat ook goed vinden. Wil je toch niet, bel mij dan.',
      'Meedoen aan Halt is vrijwillig. {jongere_roepnaam} heeft gezegd mee te willen doen; tot 16 jaar moeten de ouders dat ook goed vinden. Komt u of {jongere_roepnaam} daarop terug, bel mij dan.',
    ),
  ),
  p('Dit staat in artikel 77e van het Wetboek van Strafrecht en artikel 26 van de Leerplichtwet 1969.'),
]);

export const uitnodigingSpreekuur = brief([
  wie(
    'Op {school_naam} houd ik spreekuur. Ik nodig je uit voor een kort gesprek, van ongeveer tien minuten. Je krijgt geen straf: ik wil weten hoe het gaat, zodat je geen lessen meer mist.',
    'Op {school_naam} houd ik spreekuur. Ik heb {jongere_naam} uitgenodigd voor een kort gesprek, van ongeveer tien minuten. Het is geen straf: ik wil weten hoe het gaat, zodat er geen lessen meer worden gemist. U mag erbij zijn; het hoeft niet.',
  ),
  kop('Wanneer en waar?'),
  lijst('Dag: {spreekuur_datum}', 'Tijd: {spreekuur_tijd} uur', 'Plaats: {spreekuur_plaats}'),
  wie(
    'Je docent weet dat je dan naar mij toe gaat. Kun je niet? Zeg het op school of bel mij.',
    'De docent weet hiervan. Kan {jongere_roepnaam} niet, laat het de school of mij weten.',
  ),
  p(
    'Een leerplichtambtenaar helpt ook om verzuim te voorkomen. De grondslag is artikel 16 van de Leerplichtwet 1969.',
  ),
]);
