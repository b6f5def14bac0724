import type { Datum } from '#lib/kalender/model.ts';
import type { Antwoord, Grondslag, WarmeOverdracht } from '#lib/partners/overdracht/model.ts';
import { weiger } from '#lib/platform/errors.ts';

/** May this be given to a partner? Only with a living instemming to share, or for a task that the law names. */
export function refuseAanbieden(
  { grondslag, toelichting }: { readonly grondslag: Grondslag; readonly toelichting: string | null },
  heeftInstemming: boolean,
) {
  if (grondslag === 'instemming' && !heeftInstemming)
    return weiger(
      'geen-instemming',
      'Er is geen instemming om met partners te delen. Leg die eerst met de jongere vast, bij Instemming.',
      { velden: { grondslag: 'Er is geen lopende instemming om te delen.' } },
    );
  if (grondslag === 'wettelijke-taak' && toelichting === null)
    return weiger('taak-ontbreekt', 'Schrijf welke wet deze taak geeft.', {
      velden: { grondslagToelichting: 'Schrijf welke wet, met het artikel.' },
    });
  return undefined;
}

export function refuseAntwoord(
  overdracht: Pick<WarmeOverdracht, 'status' | 'aangebodenOp'>,
  { antwoord, op, reden }: { readonly antwoord: Antwoord; readonly op: Datum; readonly reden: string | null },
  today: Datum,
) {
  if (overdracht.status !== 'aangeboden')
    return weiger('al-beantwoord', 'Op deze overdracht is al geantwoord.');
  if (op > today || op < overdracht.aangebodenOp)
    return weiger('datum', 'Kies een dag tussen het aanbieden en vandaag.', {
      velden: { op: 'Kies een dag tussen het aanbieden en vandaag.' },
    });
  if (antwoord !== 'aanvaard' && reden === null)
    return weiger('reden-ontbreekt', 'Schrijf waarom, zodat de volgende stap duidelijk is.', {
      velden: { reden: 'Schrijf waarom.' },
    });
  return undefined;
}
