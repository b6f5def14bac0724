import { BEZWAARCLAUSULE, COLLEGE, brief, kop, lijst, p } from '#lib/brieven/sjablonen/teksten/opbouw.ts';

const overtreding = [
  kop('Wat is er aan de hand?'),
  p('{overtreding}'),
  p(
    'Wie het gezag heeft over {jongere_naam} of {jongere_roepnaam} verzorgt, moet zorgen voor inschrijving op een school en voor schoolbezoek. Dat staat in artikel 2 lid 1 van de Leerplichtwet 1969.',
  ),
];

export const dwangsomVoornemen = brief(
  [
    p(
      'Wij zijn van plan u een last onder dwangsom op te leggen. Dat is een opdracht: voert u die niet op tijd uit, dan moet u geld betalen. Voor wij beslissen, horen wij graag wat u ervan vindt.',
    ),
    ...overtreding,
    kop('Wat willen wij opleggen?'),
    lijst(
      'De opdracht: {last}',
      'De tijd die u krijgt: {begunstiging}',
      'De dwangsom: {dwangsom_bedrag}',
      'Het hoogste bedrag: {dwangsom_maximum}',
    ),
    p(
      'Deze bevoegdheid staat in artikel 125 van de Gemeentewet en artikel 5:32 van de Algemene wet bestuursrecht.',
    ),
    kop('Uw reactie'),
    p(
      'U kunt uiterlijk op {zienswijze_voor} vertellen of schrijven wat u van dit plan vindt. Dat heet een zienswijze (artikel 4:8 van de Algemene wet bestuursrecht). Bellen mag ook: dan maak ik een verslag. Regelt u het voor die dag, dan is de dwangsom niet nodig.',
    ),
    p('Dit is nog geen besluit. U kunt er dus nog geen bezwaar tegen maken.'),
  ],
  { namens: COLLEGE },
);

export const dwangsomBeschikking = brief(
  [
    p(
      'Wij leggen u een last onder dwangsom op. Dat is een opdracht: voert u die niet op tijd uit, dan moet u geld betalen.',
    ),
    ...overtreding,
    kop('Uw zienswijze'),
    p('{zienswijze}'),
    kop('Ons besluit'),
    lijst(
      'De opdracht: {last}',
      'U krijgt de tijd tot en met {begunstiging_tot}.',
      'Daarna is de dwangsom: {dwangsom_bedrag}',
      'Het hoogste bedrag: {dwangsom_maximum}',
    ),
    p(
      'De bedragen passen bij de ernst van de overtreding en bij wat nodig is om haar te laten stoppen. Dit staat in artikel 5:32, 5:32a en 5:32b van de Algemene wet bestuursrecht en artikel 125 van de Gemeentewet.',
    ),
    kop('Moet u betalen?'),
    p(
      'Alleen als u de opdracht niet op tijd uitvoert. U moet dan binnen zes weken betalen (artikel 5:33). Kunt u de opdracht niet meer uitvoeren, of verandert er iets? Vraag ons dan het besluit te wijzigen of te laten vervallen (artikel 5:34).',
    ),
  ],
  { namens: COLLEGE, bezwaar: BEZWAARCLAUSULE },
);

export const terugkoppelingSchool = brief([
  p(
    'Op {melding_datum} meldde u verzuim van {jongere_naam}, geboren op {jongere_geboortedatum}. Dank voor uw melding.',
  ),
  kop('Wat hebben wij gedaan?'),
  p('{terugkoppeling}'),
  p('{#vervolg}'),
  kop('Wat vragen wij van u?'),
  p('{vervolg}'),
  p('{/vervolg}'),
  p(
    'U krijgt dit bericht omdat u de melding deed (artikel 21 van het Besluit register onderwijsdeelnemers). Wij vertellen niet meer dan u nodig hebt. Deel deze brief alleen met wie bij {jongere_roepnaam} betrokken is.',
  ),
]);

export const overdrachtDossier = brief([
  p(
    '{jongere_naam}, geboren op {jongere_geboortedatum}, is op {verhuisd_op} verhuisd naar {nieuwe_gemeente}.',
  ),
  p(
    'Wij dragen daarom het leerplichtdeel van het dossier aan u over (artikel 3 lid 2 van de Leerplichtregeling 1995).',
  ),
  kop('Wat wij overdragen'),
  p('{overgedragen}'),
  p(
    'Alleen gegevens die voor de Leerplichtwet nodig zijn, gaan mee. Wilt u ons laten weten dat u het dossier hebt en wie bij u het aanspreekpunt is?',
  ),
]);
