import type { Datum } from '#lib/kalender/model.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { Casusoverleg } from './model.ts';

type Overleg = Pick<Casusoverleg, 'stand' | 'op'>;

/** Wpg art. 16: a case is discussed to settle it together; it stands on the agenda once at a time. */
export function decideAgenda(eerder: readonly Overleg[], op: Datum, today: Datum): Uitkomst<null> {
  if (eerder.some(({ stand }) => stand === 'agenda'))
    return weiger(
      'al-op-agenda',
      'Deze zaak staat al op de agenda. Leg eerst die bespreking vast of haal haar eraf.',
    );
  return op < today
    ? weiger(
        'datum-voorbij',
        'Op de agenda staat een dag die nog komt. Was het al? Leg dan de bespreking vast.',
        {
          velden: { op: 'Deze dag is al geweest.' },
        },
      )
    : gelukt(null);
}

/** What was discussed is recorded when it was; who promised something says by when. */
export function decideBespreking(
  invoer: { readonly op: Datum; readonly vervolg: string | null; readonly vervolgOp: Datum | null },
  today: Datum,
): Uitkomst<null> {
  const { op, vervolg, vervolgOp } = invoer;
  if (op > today)
    return weiger('datum-in-toekomst', 'Een overleg wordt vastgelegd als het is geweest.', {
      velden: { op: 'Deze dag moet nog komen.' },
    });
  if (vervolg && !vervolgOp)
    return weiger('vervolg', 'Bij een afspraak hoort een dag.', { velden: { vervolgOp: 'Kies een dag.' } });
  if (!vervolg && vervolgOp)
    return weiger('vervolg', 'Schrijf wat er op die dag moet zijn gedaan.', {
      velden: { vervolg: 'Schrijf op wat is afgesproken.' },
    });
  return vervolgOp && vervolgOp < op
    ? weiger('vervolg', 'De afspraak ligt voor het overleg.', {
        velden: { vervolgOp: 'Kies een dag op of na het overleg.' },
      })
    : gelukt(null);
}

/** Taken back: what was on the agenda stands there again, the rest is gone. */
export function terugNaar({
  stand,
  geplandOp,
}: Pick<Casusoverleg, 'stand' | 'geplandOp'>): 'agenda' | 'ingetrokken' {
  return stand === 'besproken' && geplandOp ? 'agenda' : 'ingetrokken';
}
