import { LPW, soort, weken } from '#lib/termijnen/catalogus/soort.ts';

/** Terms of leave, and of what comes after any decision. */
export const BESLUITEN = {
  T10: soort('Beslissen op verlof van meer dan tien dagen', 'aanvraag ontvangen', weken(2), {
    aard: 'lokaal',
    bron: `${LPW('14 lid 3')}; geen wettelijke termijn, Awb art. 4:13 noemt een redelijke termijn van hooguit acht weken`,
    handeling: 'Neem een besluit',
  }),
  bezwaar: soort('Bezwaar tegen het besluit', 'bekendmaking van het besluit', weken(6), {
    van: 'ouder',
    bron: 'Algemene wet bestuursrecht, art. 6:7 en 6:8',
    blijft: true,
    handeling: 'Leg vast of er bezwaar kwam',
  }),
};
