import { datum } from '#lib/kalender/model.ts';
import { GEMEENTE, SECTOR } from '../dimensies.ts';
import type { Indicator } from '../model.ts';
import { JAAR, stond } from '../sql.ts';

export const PREVENTIE: Indicator = {
  code: 'preventieve-acties',
  onderwerp: 'preventie',
  titel: 'Preventieve acties',
  vraag: 'Wat deed het bureau op scholen om verzuim voor te zijn?',
  definitie:
    'Gehouden spreekuren, gesprekken op een spreekuur met een leerling die verscheen, en adviezen aan scholen, in het schooljaar waarin zij waren. Een spreekuur en een advies tellen bij de gemeente van de school, een gesprek bij de woongemeente van de leerling. De drie worden nooit bij elkaar opgeteld.',
  teller: 'spreekuren, gesprekken of adviezen in het schooljaar, en uiterlijk op de peildatum',
  noemer: null,
  formule: 'aantal acties van een soort',
  eenheid: 'actie',
  uitwerking: 'aantal',
  isStand: false,
  totPeildatum: true,
  dimensies: [
    {
      code: 'soort',
      label: 'soort actie',
      vast: true,
      waarden: [
        { code: 'gesprek', label: 'gesprekken op het spreekuur' },
        { code: 'spreekuur', label: 'gehouden spreekuren' },
        { code: 'advies', label: 'adviezen aan scholen' },
      ],
    },
    SECTOR,
    GEMEENTE,
  ],
  zaken: `with ${JAAR}
    select jaar.jaar,
           case g.soort when 'SpreekuurGehouden' then 'spreekuur' when 'AdviesAanSchool' then 'advies' else 'gesprek' end as soort,
           coalesce(g.gegevens->>'sector', 'onbekend') as sector, coalesce(g.gegevens->>'gemeente', 'onbekend') as gemeente,
           g.jongere_id, g.onderwerp_id, true as telt
      from jaar join gebeurtenis g on g.datum between jaar.van and jaar.tot
     where ${stond('g')} and (g.soort in ('SpreekuurGehouden', 'AdviesAanSchool')
        or (g.soort = 'SpreekuurgesprekGehouden' and g.gegevens->>'opkomst' = 'verschenen'))`,
  bron: 'Registratie van het bureau: gehouden spreekuren, gesprekken daar en adviezen aan scholen',
  versie: 1,
  geldigVan: datum('2000-08-01'),
  voorbeeld:
    'Op een school in Stein één spreekuur: twee leerlingen uit Stein verschenen en één niet; een leerling uit Beek verscheen ook. Eén advies aan een school in Beek. Uitkomst: spreekuren Stein 1, gesprekken Stein 2 en Beek 1, adviezen Beek 1.',
  bekendUit: ['SpreekuurGehouden', 'SpreekuurgesprekGehouden', 'AdviesAanSchool'],
  heeftAmbitie: false,
  streefwaarde: null,
  hoofdcijfer: { soort: 'gesprek' },
};
