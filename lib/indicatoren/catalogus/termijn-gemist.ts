import { datum } from '#lib/kalender/model.ts';
import { TERMIJNEN, type Termijncode } from '#lib/termijnen/catalogus.ts';
import { GEMEENTE } from '../dimensies.ts';
import type { Indicator } from '../model.ts';
import { feiten, termijnzaken } from '../sql.ts';

/** Only what the bureau itself has to keep; a term of parents, a school or DUO is remembered, never counted as ours. */
export const VAN_BUREAU = (Object.keys(TERMIJNEN) as Termijncode[]).filter(
  (code) => TERMIJNEN[code].van === 'bureau',
);

export const TERMIJN_GEMIST: Indicator = {
  code: 'termijn-gemist',
  onderwerp: 'werkwijze',
  titel: 'Gemiste termijnen',
  vraag: 'Welk deel van de termijnen heeft het bureau niet gehaald?',
  definitie:
    'Van de termijnen van het bureau waarvan de laatste dag in het schooljaar viel en voorbij is: het deel dat op die dag niet gehaald was. Te laat alsnog gedaan telt als gemist, en een termijn die pas na haar laatste dag verviel ook. Een termijn die voor of op haar laatste dag verviel of op de peildatum stilstaat, telt niet mee. De laatste dag zelf is voorbij als de termijn is gehaald of het schooljaar om is. Termijnen van ouders, scholen en DUO tellen niet mee. Opgeschorte en verlengde termijnen tellen met hun nieuwe laatste dag.',
  teller: 'termijnen die op hun laatste dag niet gehaald waren',
  noemer: 'termijnen van het bureau waarvan de laatste dag in het schooljaar viel en voorbij is',
  formule: 'gemist ÷ alle geëindigde termijnen × 100',
  eenheid: '%',
  uitwerking: 'percentage',
  isStand: false,
  totPeildatum: { behalve: ['TermijnGesteld'] },
  samen: true,
  dimensies: [
    {
      code: 'termijn',
      label: 'termijn',
      waarden: VAN_BUREAU.map((code) => ({ code, label: TERMIJNEN[code].titel })),
    },
    GEMEENTE,
  ],
  zaken: `with ${termijnzaken(VAN_BUREAU)}
    select jaar, code as termijn, gemeente, jongere_id, onderwerp_id,
           coalesce(soort <> 'TermijnVoldaan' or datum > uiterlijk, true) as telt
      from zaak
     -- the last day itself is not over yet, unless the year is
     where (uiterlijk < peildatum or voorbij or soort = 'TermijnVoldaan')
       and not coalesce(soort = 'TermijnVervallen' and datum <= uiterlijk, false)`,
  bron: 'Registratie van het bureau: termijnen met hun laatste dag, en of ze zijn gehaald of vervallen',
  geteldUit: feiten('TermijnGesteld'),
  versie: 1,
  geldigVan: datum('2000-08-01'),
  voorbeeld:
    'Zes besluiten met een laatste dag in 2023-2024: twee op tijd, waarvan één op de laatste dag zelf; één een dag te laat; één nog niet genomen; één vervallen voor de laatste dag; één vervallen erna. Noemer 5 (zonder de tijdig vervallene), gemist 3: 3 ÷ 5 = 60%. Een bezwaartermijn van ouders telt niet mee.',
  heeftAmbitie: true,
  streefwaarde: null,
  hoofdcijfer: {},
};
