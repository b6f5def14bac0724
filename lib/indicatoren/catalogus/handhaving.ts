import { datum } from '#lib/kalender/model.ts';
import { GEMEENTE, HANDHAVINGSINSTRUMENT, HANDHAVINGSSTAND } from '../dimensies.ts';
import type { Indicator } from '../model.ts';
import { HANDHAVING_STAND, feiten } from '../sql.ts';

export const HANDHAVING: Indicator = {
  code: 'handhaving',
  onderwerp: 'handhaving',
  titel: 'Handhaving',
  vraag: 'Hoe vaak werd gehandhaafd, waarmee, en hoe staat het ervoor?',
  definitie:
    'Alle Halt-verwijzingen, lasten onder dwangsom en processen-verbaal die in het schooljaar zijn begonnen, naar de stand op de peildatum en de gemeente van de zaak. Eén proces-verbaal is één verdachte. Wat in een eerder schooljaar begon, telt in dat jaar. Van strafrechtelijke handhaving telt alleen mee dat er een zaak is en hoe zij staat; van wie zij is, weet dit cijfer niet.',
  teller: 'handhavingsprocessen die in het schooljaar, en uiterlijk op de peildatum, zijn begonnen',
  noemer: null,
  formule: 'aantal handhavingsprocessen',
  eenheid: 'handhavingsproces',
  uitwerking: 'aantal',
  isStand: false,
  totPeildatum: true,
  dimensies: [HANDHAVINGSINSTRUMENT, HANDHAVINGSSTAND, GEMEENTE],
  zaken: `with ${HANDHAVING_STAND}
    select jaar, instrument, stand, gemeente, jongere_id, onderwerp_id, true as telt from laatste`,
  bron: 'Registratie van het bureau: hoever elke handhaving is, zonder inhoud (Wet politiegegevens)',
  geteldUit: feiten('HandhavingStand'),
  versie: 1,
  geldigVan: datum('2000-08-01'),
  voorbeeld:
    'In 2023-2024 uit Stein: een Halt-verwijzing van 4 oktober die op 8 januari positief eindigt; een proces-verbaal signaal van 6 november dat op 20 november naar het OM gaat en op 1 september 2024 met een boete eindigt; een last onder dwangsom die al op 10 juli 2023 begon. Uitkomst: Halt positief 1, proces-verbaal signaal ingezonden 1; de dwangsom hoort bij 2022-2023.',
  afgeschermd: true,
  heeftAmbitie: false,
  streefwaarde: null,
  hoofdcijfer: {},
  standaardweergave: {
    titel: 'Instrument en stand per gemeente',
    rijen: ['instrument', 'stand'],
    kolom: 'gemeente',
    vasteRijen: [
      ['halt', 'POSITIEF'],
      ['halt', 'AFGEZIEN'],
      ['halt', 'TER_BEOORDELING'],
      ['dwangsom', 'NAGEKOMEN'],
      ['dwangsom', 'AFGEZIEN'],
      ['dwangsom', 'VOORNEMEN'],
      ['pv-signaal', 'GEAGENDEERD_CASUSOVERLEG'],
      ['pv-signaal', 'JEUGDRECLASSERING'],
      ['pv-signaal', 'JEUGDRECLASSERING_TAAKSTRAF'],
      ['pv-signaal', 'IN_BEHANDELING_LPA'],
      ['pv-signaal', 'AFWACHTEN_BEOORDELING'],
      ['pv-signaal', 'AFGEZIEN'],
      ['pv-luxe', 'GEAGENDEERD_CASUSOVERLEG'],
      ['pv-luxe', 'BOETE'],
      ['pv-luxe', 'IN_BEHANDELING_LPA'],
      ['pv-luxe', 'SEPOT_ONDER_VOORWAARDEN'],
      ['pv-luxe', 'AFGEZIEN'],
    ],
  },
  weergaven: [{ titel: 'Alleen het instrument', rijen: ['instrument'], kolom: 'gemeente' }],
};
