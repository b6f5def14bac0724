import type { Herbeoordelinguitkomst } from '#lib/doelgroepen/herbeoordeling/model.ts';

export const HERBEOORDELING_LABEL: Readonly<Record<Herbeoordelinguitkomst, string>> = {
  overleden: 'Overleden',
  verhuisd: 'Verhuisd uit de regio',
  startkwalificatie: 'Startkwalificatie behaald',
  'te-oud': '27 geworden',
  'weer-op-school': 'Weer op school',
  'bij-leerplicht': 'Hoort bij leerplicht',
  werkt: 'Aan het werk',
  'in-begeleiding': 'In begeleiding',
  volgen: 'Nog in de doelgroep, kort geleden gesproken',
  benaderen: 'Nog in de doelgroep, opnieuw benaderen',
};

/** What confirming does: with work that runs, and without. */
export const GEVOLGZIN: Readonly<Record<Herbeoordelinguitkomst, { met: string; zonder: string }>> = {
  overleden: sluit('overleden'),
  verhuisd: sluit('verhuisd buiten de regio'),
  startkwalificatie: sluit('startkwalificatie behaald'),
  'te-oud': sluit('hoort niet meer tot de doelgroep'),
  'weer-op-school': sluit('andere opleiding'),
  'bij-leerplicht': sluit('hoort niet tot de doelgroep'),
  werkt: sluit('aan het werk'),
  'in-begeleiding': { met: 'het werk loopt door', zonder: 'er komt geen werk bij' },
  volgen: { met: 'het werk loopt door', zonder: 'er komt geen werk bij; volgend jaar opnieuw' },
  benaderen: {
    met: 'het werk krijgt als volgende actie: opnieuw contact zoeken',
    zonder: 'er komt werk bij, zonder eigenaar, met als volgende actie: opnieuw contact zoeken',
  },
};

function sluit(resultaat: string): { met: string; zonder: string } {
  return { met: `het werk wordt gesloten: ${resultaat}`, zonder: 'alleen de uitkomst wordt bewaard' };
}
