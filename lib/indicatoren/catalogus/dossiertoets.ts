import { datum } from '#lib/kalender/model.ts';
import { TOETSVRAGEN } from '#lib/werkprocessen/startlijsten.ts';
import { GEMEENTE } from '../dimensies.ts';
import type { Indicator } from '../model.ts';
import { JAAR, feiten, stond } from '../sql.ts';

export const DOSSIERTOETS: Indicator = {
  code: 'dossiertoets',
  onderwerp: 'werkwijze',
  titel: 'Dossiertoets',
  vraag: 'Zijn de dossiers op orde?',
  definitie:
    'Van de vragen die in het schooljaar bij een steekproef van werkprocessen zijn beantwoord: het deel met "ja" van alle antwoorden "ja" of "nee", per vraag. "Niet van toepassing" telt niet mee. Een antwoord dat later is verbeterd, telt zoals het nu is. Het is een steekproef: bij weinig zaken zegt een procent niet veel.',
  teller: 'vragen met het antwoord "ja"',
  noemer: 'vragen met het antwoord "ja" of "nee"',
  formule: '100 × ja ÷ (ja + nee)',
  eenheid: '%',
  uitwerking: 'percentage',
  isStand: false,
  totPeildatum: true,
  dimensies: [
    { code: 'vraag', label: 'vraag', waarden: TOETSVRAGEN.map(({ code, label }) => ({ code, label })) },
    GEMEENTE,
  ],
  zaken: `with ${JAAR}
    select jaar.jaar, g.gegevens->>'vraag' as vraag, coalesce(g.gegevens->>'gemeente', 'onbekend') as gemeente,
           g.jongere_id, g.onderwerp_id, g.gegevens->>'antwoord' = 'ja' as telt
      from jaar join gebeurtenis g on g.datum between jaar.van and jaar.tot
     where ${stond('g')} and g.soort = 'DossiervraagBeantwoord' and g.gegevens->>'antwoord' in ('ja', 'nee')`,
  bron: 'Steekproeven van dossiers door teamleider en kwaliteitsmedewerker',
  geteldUit: feiten('DossiervraagBeantwoord'),
  versie: 1,
  geldigVan: datum('2026-08-01'),
  voorbeeld:
    'Drie zaken, de vraag of de school is gehoord: ja, ja, nee; de vraag of is teruggekoppeld: ja, niet van toepassing, nee. Uitkomst: school gehoord 2 ÷ 3 = 66,7%, teruggekoppeld 1 ÷ 2 = 50%.',
  heeftAmbitie: false,
  streefwaarde: null,
  hoofdcijfer: {},
};
