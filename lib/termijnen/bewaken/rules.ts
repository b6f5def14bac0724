import type { Datum } from '#lib/kalender/model.ts';
import type { Termijnrij, Termijnstand, Verschuiving } from '#lib/termijnen/bewaken/model.ts';
import {
  uiterlijkVoor,
  vervaldag,
  type Duur,
  type Opschorting,
  type Verlenging,
} from '#lib/kalender/termijnen.ts';

type Loop = {
  readonly basis: string;
  readonly startOp: Datum;
  readonly duur: Duur;
  readonly terug: boolean;
  readonly opschortingen: readonly Opschorting[];
  readonly verlenging: Verlenging | null;
};

/** The last day of a term with its suspensions and extension; null while it stands still. */
export function uiterlijkVan(loop: Loop): Datum | null {
  if (loop.terug) return uiterlijkVoor(loop.startOp, loop.duur);
  const { basis, startOp: start, duur, opschortingen, verlenging } = loop;
  const dag = vervaldag({ basis, start, duur, opschortingen, verlenging });
  return dag.soort === 'LOOPT' ? dag.uiterlijk : null;
}

/** The last day itself is still in time; without a last day (it stands still) nothing is late. */
export function isOpTijd(uiterlijk: Datum | null, op: Datum): boolean {
  return uiterlijk === null || op <= uiterlijk;
}

type Stand = Pick<Termijnrij, 'status' | 'onderwerpId' | 'code'>;

export function isLopend({ status }: Pick<Termijnrij, 'status'>): boolean {
  return status === 'loopt' || status === 'opgeschort';
}

/** Lapsed for this reason, and nothing of its kind runs in its place. */
export function gaatMee(termijn: Termijnrij, alle: readonly Stand[], reden: string): boolean {
  return (
    termijn.status === 'vervallen' &&
    termijn.reden === reden &&
    !alle.some(
      (item) => isLopend(item) && item.code === termijn.code && item.onderwerpId === termijn.onderwerpId,
    )
  );
}

/** How a running term stands after its last day was moved. */
export function shiftedBy(termijn: Termijnrij, verschuiving: Verschuiving): Termijnstand {
  const opschortingen = suspensionsAfter(termijn.opschortingen, verschuiving);
  const verlenging = verschuiving.soort === 'verlengen' ? verschuiving.verlenging : termijn.verlenging;
  const uiterlijk = uiterlijkVan({ ...termijn, opschortingen, verlenging });
  const status = uiterlijk ? 'loopt' : 'opgeschort';
  return { status, uiterlijk, opschortingen, verlenging, afgedaanOp: null, reden: null };
}

function suspensionsAfter(lijst: readonly Opschorting[], verschuiving: Verschuiving): Opschorting[] {
  if (verschuiving.soort === 'opschorten')
    return [...lijst, { van: verschuiving.van, tot: null, reden: verschuiving.reden }];
  if (verschuiving.soort === 'hervatten')
    return lijst.map((item) => (item.tot === null ? { ...item, tot: verschuiving.tot } : item));
  return [...lijst];
}
