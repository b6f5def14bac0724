import { datum } from '#lib/kalender/model.ts';
import { WOONPLAATS_PER_GEMEENTE, woonplaatsVan } from '../dimensies.ts';
import type { Indicator } from '../model.ts';
import { JAAR, stond } from '../sql.ts';

export const JP_ACTIES: Indicator = {
  code: 'jongerenpunt-acties',
  onderwerp: 'jongerenpunt',
  titel: 'Preventieve acties van het Jongerenpunt',
  vraag: 'Hoe vaak hielp het Jongerenpunt kort, voordat er een probleem was?',
  definitie:
    'Alle preventieve acties in het schooljaar, naar soort en naar woonplaats op die dag. Telt acties, geen jongeren; ook een actie zonder naam telt. Spreekuren en adviezen op scholen staan in een ander cijfer.',
  teller: 'preventieve acties in het schooljaar, en uiterlijk op de peildatum, die niet zijn ingetrokken',
  noemer: null,
  formule: 'aantal acties',
  eenheid: 'actie',
  uitwerking: 'aantal',
  isStand: false,
  totPeildatum: true,
  dimensies: [
    { code: 'actie', label: 'soort actie', waarden: 'acties-jongerenpunt' },
    WOONPLAATS_PER_GEMEENTE,
  ],
  zaken: `with ${JAAR}
    select jaar.jaar, g.gegevens->>'actie' as actie, ${woonplaatsVan('g')} as woonplaats, g.jongere_id, g.onderwerp_id, true as telt
      from jaar join gebeurtenis g on g.datum between jaar.van and jaar.tot
     where ${stond('g')} and g.soort = 'PreventieveActie'`,
  bron: 'Registratie van het bureau: preventieve acties',
  versie: 1,
  geldigVan: datum('2000-08-01'),
  voorbeeld:
    'In 2023-2024 belt een consulent twee keer een partner voor een jongere uit Beek, geeft informatie aan iemand uit Maastricht en, zonder naam, aan iemand die niet in de BRP staat. Een vijfde actie is ingetrokken. Uitkomst: partner gebeld Beek 2, informatie buiten de regio 1 en niet in de BRP 1.',
  bekendUit: ['PreventieveActie'],
  heeftAmbitie: false,
  streefwaarde: null,
  hoofdcijfer: {},
  standaardweergave: { titel: 'Per woonplaats', rijen: ['woonplaats'], kolom: null },
  weergaven: [{ titel: 'Soort actie per woonplaats', rijen: ['actie'], kolom: 'woonplaats' }],
  zieOok: ['jongerenpunt-vragen', 'preventieve-acties'],
};
