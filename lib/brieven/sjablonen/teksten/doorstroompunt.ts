import { brief, kop, p, wie } from '#lib/brieven/sjablonen/teksten/opbouw.ts';

export const planVanAanpak = brief(
  [
    wie(
      'Dit is jouw plan. Het zijn jouw doelen, in jouw eigen woorden. Je leest ook wat de stappen zijn, wie ze doet en wanneer.',
      'Dit is het plan van {jongere_roepnaam}. Het zijn eigen doelen, in eigen woorden, met de stappen, wie ze doet en wanneer. Met "jij" bedoelen wij {jongere_roepnaam}.',
    ),
    kop('Doelen en stappen'),
    p('{plan_doelen}'),
    p('{#plan_regie}'),
    kop('Wie houdt het overzicht?'),
    p('{plan_regie}'),
    p('{/plan_regie}'),
    kop('Klopt het nog?'),
    wie(
      'Zo stond het plan op {plan_datum}. Wil je iets anders, of lukt een stap niet? Zeg het. We passen het plan dan samen aan en je krijgt een nieuw plan op papier.',
      'Zo stond het plan op {plan_datum}. Verandert er iets, dan passen wij het samen met {jongere_roepnaam} aan.',
    ),
    p('{#plan_handtekening}'),
    kop('Zo hebben we het afgesproken'),
    p('{jongere_naam}\n\n……………………………………………………'),
    p('{medewerker_naam}\n\n……………………………………………………'),
    p('{/plan_handtekening}'),
  ],
  { aanhef: wie('Beste {jongere_roepnaam},', '{aanhef}') },
);

export const werkbriefing = brief([
  p(
    'Deze briefing is voor wie {jongere_naam}, geboren op {jongere_geboortedatum}, gaat begeleiden of ontmoeten. Lees haar voor het eerste gesprek; dan hoeft {jongere_roepnaam} het verhaal niet opnieuw te vertellen.',
  ),
  kop('Waarom krijgt u dit?'),
  p('{briefing_grondslag}'),
  kop('Wie is {jongere_roepnaam}?'),
  p('{briefing_wie}'),
  p('{#briefing_wil}'),
  kop('Wat wil {jongere_roepnaam} zelf?'),
  p('{briefing_wil}'),
  p('{/briefing_wil}'),
  p('{#briefing_loopt}'),
  kop('Wat loopt er?'),
  p('{briefing_loopt}'),
  p('{/briefing_loopt}'),
  p('{#briefing_afspraken}'),
  kop('Wat is afgesproken?'),
  p('{briefing_afspraken}'),
  p('{/briefing_afspraken}'),
  p('{#briefing_volgende}'),
  kop('Wat is de volgende stap?'),
  p('{briefing_volgende}'),
  p('{/briefing_volgende}'),
  p('{#briefing_vooraf}'),
  kop('Goed om te weten voor het eerste gesprek'),
  p('{briefing_vooraf}'),
  p('{/briefing_vooraf}'),
  p(
    'Over gezondheid, politie en justitie staat hier niets; dat vertelt {jongere_roepnaam} zelf, als dat nodig is. Gebruik deze briefing alleen waarvoor zij is bedoeld, geef haar niet door en bewaar haar niet langer dan nodig.',
  ),
]);
