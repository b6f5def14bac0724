import type { Plicht } from '#lib/absoluut-verzuim/model.ts';
import { opgelostDoor, uitkomstBijKern } from '#lib/absoluut-verzuim/rules.ts';
import type { Bijstelling, Dossierstand } from '#lib/absoluut-verzuim/volgen/model.ts';

/**
 * Keeps one story: a signal, a melding of absoluut verzuim and the work on it belong together, whichever came first. Facts
 * that solve a signal close it as administrative; once there is work, a colleague decides.
 */
export function stelBij(
  stand: Dossierstand,
  plicht: Plicht | null,
  kernVan: (resultaat: string) => string,
): readonly Bijstelling[] {
  const { werk, melding, signaalId } = stand;
  if (werk?.open) return bijOpenWerk(stand, werk);
  if (werk && werk.signaalId && werk.signaalId === signaalId)
    return [
      {
        soort: 'beoordeel',
        signaalId,
        uitkomst: uitkomstBijKern(kernVan(werk.resultaat ?? '')),
        vanzelf: false,
      },
    ];
  const opgelost = opgelostDoor({ ...stand, plicht });
  if (signaalId)
    return opgelost ? [{ soort: 'beoordeel', signaalId, uitkomst: opgelost, vanzelf: true }] : [];
  return melding && !opgelost ? [{ soort: 'nieuw', van: 'melding' }] : [];
}

function bijOpenWerk(
  { signaalId }: Dossierstand,
  werk: NonNullable<Dossierstand['werk']>,
): readonly Bijstelling[] {
  const eigen = werk.signaalId;
  if (werk.bevestigd) {
    if (eigen && werk.signaalUitkomst === 'bevestigd') return [];
    if (eigen && eigen !== signaalId)
      return [
        { soort: 'heropen', signaalId: eigen },
        { soort: 'beoordeel', signaalId: eigen, uitkomst: 'bevestigd', vanzelf: false },
      ];
    if (signaalId) return [{ soort: 'beoordeel', signaalId, uitkomst: 'bevestigd', vanzelf: false }];
    return [{ soort: 'nieuw', van: 'werk' }];
  }
  if (eigen && eigen === signaalId) return [];
  if (eigen && !signaalId) return [{ soort: 'heropen', signaalId: eigen }];
  return signaalId ? [{ soort: 'koppel', signaalId }] : [{ soort: 'nieuw', van: 'werk' }];
}
