import type { Datum as Dag } from '#lib/kalender/model.ts';
import { formatDatum, formatDatumMetWeekdag, formatRelatief } from '#lib/kalender/opmaak.ts';

/** 12 mrt 2026; with `weekdag` do 12 mrt 2026; with `vandaag` also "over 3 dagen", which never stands alone. */
export function Datum({ op, weekdag, vandaag }: { op: Dag; weekdag?: boolean; vandaag?: Dag }) {
  return (
    <time dateTime={op} className="op-een-regel">
      {weekdag ? formatDatumMetWeekdag(op) : formatDatum(op)}
      {vandaag && (
        <>
          {' '}
          <span className="datum-relatief">{formatRelatief(op, vandaag)}</span>
        </>
      )}
    </time>
  );
}
