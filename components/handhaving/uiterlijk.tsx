import type { Datum as Dag } from '#lib/kalender/model.ts';
import { Datum } from '#components/ui/datum.tsx';
import { Status } from '#components/ui/status.tsx';

/** The next term: late by drawing and word, and in words where none runs: the law gives Halt and a zorgmelding none. */
export function Uiterlijk({ op, vandaag }: { op: Dag | null; vandaag: Dag }) {
  if (!op) return <span className="gedempt">geen termijn</span>;
  return (
    <Status toon={op < vandaag ? 'te-laat' : 'bezig'}>
      <Datum op={op} vandaag={vandaag} />
    </Status>
  );
}
