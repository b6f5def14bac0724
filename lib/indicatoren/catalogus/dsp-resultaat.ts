import { datum } from '#lib/kalender/model.ts';
import { KERNLIJST, KPI_KLASSEN, type KpiKlasse } from '#lib/werkprocessen/kernlijst.ts';
import { WOONPLAATS_PER_GEMEENTE } from '../dimensies.ts';
import type { Indicator } from '../model.ts';
import { JAAR, werkAan, woonplaats } from '../sql.ts';
import { gesloten } from '../vsv-sql.ts';

/** The eight results of the Westelijke Mijnstreek, each a national class; the rest is counted too, so that nothing disappears. */
export const LABEL_KLASSE: Record<KpiKlasse, string> = {
  SCHOOL: 'herplaatst of blijft op school',
  WERK: 'werkt',
  SK: 'startkwalificatie behaald',
  TRAJECT: 'uitgevallen, brede aanpak gericht op werk, participatie of zorg',
  ZORG: 'doorverwijzing naar zorg of hulp',
  EIGEN_KRACHT: 'hulpvraag beantwoord, op eigen kracht verder',
  VERHUISD: 'verhuisd of verblijfplaats onbekend',
  UIT_BEELD: 'niet bereikbaar of detentie',
  ADMIN: 'administratief afgesloten',
  HANDHAVING: 'handhaving',
};

export const DSP_RESULTAAT: Indicator = {
  code: 'dsp-resultaat',
  onderwerp: 'doorstroompunt',
  titel: 'Resultaat van afgehandelde meldingen Doorstroompunt',
  vraag: 'Hoe liep het af met wie bij het Doorstroompunt was?',
  definitie:
    'Al het werk vsv en verzuim 18+ dat in het schooljaar is afgesloten, naar landelijke klasse van het resultaat en woonplaats. Ook werk van voor het schooljaar telt mee: dit cijfer kan dus hoger zijn dan het aantal meldingen van dat jaar. Telt werkprocessen: wie na verzuim 18+ werk vsv kreeg, telt bij beide.',
  teller:
    'werkprocessen waarvan de laatste afsluiting in het schooljaar valt en die op de peildatum niet heropend zijn',
  noemer: null,
  formule: 'aantal afgesloten werkprocessen vsv en verzuim 18+',
  eenheid: 'werkproces',
  uitwerking: 'aantal',
  isStand: false,
  totPeildatum: true,
  dimensies: [
    {
      code: 'resultaat',
      label: 'resultaat',
      waarden: Object.entries(LABEL_KLASSE).map(([code, label]) => ({
        code,
        label,
        ...(['ADMIN', 'HANDHAVING'].includes(code) ? { rest: true as const } : {}),
      })),
    },
    {
      code: 'soort',
      label: 'soort werk',
      waarden: [
        { code: 'vsv', label: 'vsv' },
        { code: 'verzuim-18plus', label: 'verzuim 18+' },
      ],
    },
    {
      code: 'begonnen',
      label: 'begonnen',
      waarden: [
        { code: 'dit-jaar', label: 'in dit schooljaar' },
        { code: 'eerder', label: 'voor dit schooljaar' },
      ],
    },
    WOONPLAATS_PER_GEMEENTE,
  ],
  zaken: `with ${JAAR}, ${gesloten(['vsv', 'verzuim-18plus'])}
    select jaar, ${klasse(`l.gegevens->>'kern'`)} as resultaat, l.gegevens->>'soort' as soort,
           case when (l.gegevens->>'gestartOp')::date < l.van then 'eerder' else 'dit-jaar' end as begonnen,
           ${woonplaats('l')} as woonplaats, l.jongere_id, l.onderwerp_id, true as telt
      from laatste l where l.feit = 'WerkprocesGesloten' and l.datum <= l.tot`,
  bron: 'Registratie van het bureau: gesloten en heropend werk; resultaten volgens de landelijke lijst waar de woorden van het bureau op zijn afgebeeld',
  geteldUit: werkAan('vsv', 'verzuim-18plus'),
  versie: 1,
  geldigVan: datum('2000-08-01'),
  voorbeeld:
    'In 2023-2024 sluiten vier werkprocessen: vsv uit Stein, begonnen in mei 2023, met werk; vsv uit Beek, begonnen in oktober 2023, op eigen kracht; verzuim 18+ uit Stein met een gesprek; en vsv uit Stein met werk dat een dag later weer open gaat. Uitkomst: werkt, vsv, eerder begonnen, Stein 1; eigen kracht, vsv, dit jaar, Beek 1; op school, verzuim 18+, dit jaar, Stein 1.',
  heeftAmbitie: false,
  streefwaarde: null,
  hoofdcijfer: {},
  standaardweergave: {
    titel: 'Resultaat per gemeente',
    rijen: ['resultaat'],
    kolom: 'woonplaats',
    totaalVooraan: true,
  },
  weergaven: [
    { titel: 'Vsv en verzuim 18+', rijen: ['resultaat'], kolom: 'soort' },
    { titel: 'Wat voor het schooljaar begon', rijen: ['resultaat'], kolom: 'begonnen' },
  ],
  zieOok: ['dsp-meldingen', 'k6-uitstroom'],
};

/** The national class of a core code; one that Baken does not know counts as administrative. */
export function klasse(kern: string): string {
  const delen = KPI_KLASSEN.map((code) => {
    const codes = Object.entries(KERNLIJST).filter(([, { kpiKlasse }]) => kpiKlasse === code);
    return `when ${kern} in (${codes.map(([naam]) => `'${naam}'`).join(', ')}) then '${code}'`;
  });
  return `case ${delen.join(' ')} else 'ADMIN' end`;
}
