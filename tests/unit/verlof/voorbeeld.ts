import { datum } from '#lib/kalender/model.ts';
import type { Verlof } from '#lib/verlof/model.ts';

/** An application of 8 January 2024 for twelve schooldays from 22 January, on which nothing was done yet. */
export function aanvraag(rest: Partial<Verlof> = {}): Verlof {
  return {
    ...{ id: 'deze', aanvraagId: 'aanvraag', jongereId: 'jongere', grond: '11g', kanaal: 'mail' },
    ...{ aanvrager: 'Ouder', reden: 'Bruiloft van familie in het buitenland', dagen: 12 },
    ...{ ontvangenOp: datum('2024-01-08'), van: datum('2024-01-22'), tot: datum('2024-02-06') },
    ...{ opschorting: null, compleetOp: null, hoofd: null, zienswijze: null, besluit: null, bezwaar: null },
    ...{ vernietigenOp: null, vernietigenBasis: null },
    ...rest,
  };
}
