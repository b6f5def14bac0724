import type { Datum as Dag } from '#lib/kalender/model.ts';
import { Datum } from '#components/ui/datum.tsx';
import { Status } from '#components/ui/status.tsx';

/** The next term: late by drawing and word, and a dash where nothing waits. */
export function Uiterlijk({ op, vandaag }: { op: Dag | null; vandaag: Dag }) {
  if (!op) return <>–</>;
  return (
    <Status toon={op < vandaag ? 'te-laat' : 'bezig'}>
      <Datum op={op} vandaag={vandaag} />
    </Status>
  );
}
