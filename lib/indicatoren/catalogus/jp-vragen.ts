import { datum } from '#lib/kalender/model.ts';
import { VRAAGSOORT_LABEL } from '#lib/doelgroepen/jongerenpunt/labels.ts';
import { VRAAGSOORTEN } from '#lib/doelgroepen/jongerenpunt/model.ts';
import { WOONPLAATS_PER_GEMEENTE, woonplaatsVan } from '../dimensies.ts';
import type { Indicator } from '../model.ts';
import { JAAR, stond } from '../sql.ts';

export const JP_VRAGEN: Indicator = {
  code: 'jongerenpunt-vragen',
  onderwerp: 'jongerenpunt',
  titel: 'Vragen aan het Jongerenpunt',
  vraag: 'Met welke vragen kwamen jongeren van 16 tot 27 jaar, en waar wonen zij?',
  definitie:
    'Alle vragen die in het schooljaar bij het Jongerenpunt binnenkwamen, naar soort en naar woonplaats op die dag. Eén jongere kan meer vragen hebben; iedere vraag telt. Een korte preventieve actie is geen vraag en telt apart.',
  teller: 'vragen die in het schooljaar, en uiterlijk op de peildatum, binnenkwamen',
  noemer: null,
  formule: 'aantal vragen',
  eenheid: 'vraag',
  uitwerking: 'aantal',
  isStand: false,
  totPeildatum: true,
  dimensies: [
    {
      code: 'vraag',
      label: 'soort vraag',
      waarden: VRAAGSOORTEN.map((code) => ({ code, label: VRAAGSOORT_LABEL[code] })),
    },
    WOONPLAATS_PER_GEMEENTE,
  ],
  zaken: `with ${JAAR}
    select jaar.jaar, g.gegevens->>'vraag' as vraag, ${woonplaatsVan('g')} as woonplaats, g.jongere_id, g.onderwerp_id, true as telt
      from jaar join gebeurtenis g on g.datum between jaar.van and jaar.tot
     where ${stond('g')} and g.soort = 'JongerenpuntVraag'`,
  bron: 'Registratie van het bureau: vragen aan het Jongerenpunt',
  versie: 1,
  geldigVan: datum('2000-08-01'),
  voorbeeld:
    'In 2023-2024 komt een jongere uit Stein op 4 september met een vraag over inkomen en op 6 mei weer, nu om werk. Een jongere uit Maastricht vraagt op 2 oktober om inkomen, en iemand die nergens staat ingeschreven op 3 oktober om informatie. Een vraag van 31 juli 2023 telt een jaar eerder. Uitkomst: inkomen Stein 1 en buiten de regio 1, werkzoekend Stein 1, informatie niet in de BRP 1.',
  bekendUit: ['JongerenpuntVraag'],
  heeftAmbitie: false,
  streefwaarde: null,
  hoofdcijfer: {},
  standaardweergave: {
    titel: 'Soort vraag per gemeente',
    rijen: ['vraag'],
    kolom: 'woonplaats',
    totaalVooraan: true,
  },
  zieOok: ['jongerenpunt-resultaat', 'jongerenpunt-acties'],
};
