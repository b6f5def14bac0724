import type { MeldingStand } from '#lib/meldingen/model.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';

/** Only what is in hand moves: a new melding is still to be placed, a closed one belongs to the story it closed with. */
export function decideVerplaatsing(
  melding: Pick<MeldingStand, 'status' | 'jongereId' | 'werkprocesId'>,
  naar: string,
  lopend: readonly { readonly id: string }[],
): Uitkomst<{ readonly jongereId: string; readonly nieuw: boolean }> {
  if (melding.status !== 'B' || !melding.jongereId)
    return weiger('niet-in-behandeling', 'Alleen een melding die in behandeling is, kan naar ander werk.');
  if (naar === melding.werkprocesId)
    return weiger('zelfde-werkproces', 'De melding hoort al bij dit werkproces.', {
      velden: { werkproces: 'Kies ander werk.' },
    });
  const { jongereId } = melding;
  if (naar === 'nieuw') return gelukt({ jongereId, nieuw: true });
  return lopend.some(({ id }) => id === naar)
    ? gelukt({ jongereId, nieuw: false })
    : weiger('geen-lopend-werk', 'Dit werk loopt niet, of niet voor deze jongere.', {
        velden: { werkproces: 'Kies werk dat loopt.' },
      });
}
