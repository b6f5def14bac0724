import { datum } from '#lib/kalender/model.ts';
import { GEMEENTE, PV_AFLOOP, PV_EENHEID, PV_SOORT } from '../dimensies.ts';
import type { Indicator } from '../model.ts';
import { HANDHAVING_STAND, feiten } from '../sql.ts';

export const PROCESSEN_VERBAAL: Indicator = {
  code: 'processen-verbaal',
  onderwerp: 'handhaving',
  titel: 'Processen-verbaal',
  vraag: 'Hoeveel processen-verbaal zijn opgemaakt, tegen hoeveel verdachten en hoeveel gezinnen?',
  definitie:
    'Processen-verbaal die in het schooljaar zijn begonnen, naar soort verzuim en gemeente. Geteld in twee eenheden, die nooit worden opgeteld: per verdachte, en per gezin. Broers, zussen en ouders in één schooljaar zijn samen één gezin; een gezin met twee soorten of zaken in twee gemeenten telt bij elk. Is niet bekend bij welk gezin een proces-verbaal hoort, dan telt het alleen per verdachte. "Afgezien" is een proces-verbaal dat voor het insturen is gestopt; een gezin telt daar alleen als al zijn processen-verbaal van die soort zijn gestopt.',
  teller: 'processen-verbaal, of gezinnen met een proces-verbaal, in het schooljaar begonnen',
  noemer: null,
  formule: 'aantal, in de eenheid van de kolom',
  eenheid: 'proces-verbaal',
  uitwerking: 'aantal',
  isStand: false,
  totPeildatum: true,
  dimensies: [PV_EENHEID, PV_SOORT, PV_AFLOOP, GEMEENTE],
  zaken: `with ${HANDHAVING_STAND}, pv as (
      select jaar, instrument as soort, case when stand = 'AFGEZIEN' then 'afgezien' else 'opgemaakt' end as afloop, gemeente, gezin, onderwerp_id
        from laatste where instrument like 'pv-%')
    select jaar, 'verdachte' as eenheid, soort, afloop, gemeente, null::uuid as jongere_id, onderwerp_id, true as telt from pv
    union all
    select jaar, 'gezin', soort, case when bool_and(afloop = 'afgezien') then 'afgezien' else 'opgemaakt' end, gemeente, null, gezin, true
      from pv where gezin is not null group by jaar, soort, gemeente, gezin`,
  bron: 'Registratie van het bureau: hoever elke handhaving is, zonder inhoud (Wet politiegegevens)',
  geteldUit: feiten('HandhavingStand'),
  versie: 1,
  geldigVan: datum('2000-08-01'),
  voorbeeld:
    'Luxeverzuim in Beek in 2023-2024: twee ouders van één gezin krijgen elk een proces-verbaal, van een ander gezin wordt van het proces-verbaal afgezien. Uitkomst: per verdachte 2 opgemaakt en 1 afgezien, per gezin 1 opgemaakt en 1 afgezien.',
  afgeschermd: true,
  heeftAmbitie: false,
  streefwaarde: null,
  hoofdcijfer: { eenheid: 'verdachte' },
};
