import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { Raadsdocumentregel } from '../model.ts';

type Staat = Pick<Raadsdocumentregel, 'uitgave' | 'status'>;

/** One concept at a time; and who corrects what was public, says what became different. */
export function decideNieuwe(
  bestaande: readonly Staat[],
  toelichting: string | null,
): Uitkomst<{ uitgave: number }> {
  if (bestaande.some(({ status }) => status === 'concept' || status === 'ter-controle'))
    return weiger(
      'concept-loopt',
      'Er staat al een openbaar document klaar. Publiceer dat, of gooi het weg.',
    );
  const wasOpenbaar = bestaande.some(({ status }) => status === 'gepubliceerd' || status === 'ingetrokken');
  if (wasOpenbaar && toelichting === null)
    return weiger('zonder-toelichting', 'Schrijf wat er anders is dan in de vorige uitgave.', {
      velden: { toelichting: 'Schrijf wat er anders is dan in de vorige uitgave; dat lezen anderen ook.' },
    });
  return gelukt({ uitgave: Math.max(0, ...bestaande.map(({ uitgave }) => uitgave ?? 0)) + 1 });
}
