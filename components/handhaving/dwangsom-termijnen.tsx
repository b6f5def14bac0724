import type { Datum as Dag } from '#lib/kalender/model.ts';
import type { Termijnrij } from '#lib/termijnen/bewaken/model.ts';
import { Datum } from '#components/ui/datum.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Status } from '#components/ui/status.tsx';

/** What runs on this last onder dwangsom, and until when. */
export function DwangsomTermijnen({
  termijnen,
  vandaag,
}: {
  termijnen: readonly Termijnrij[];
  vandaag: Dag;
}) {
  const lopend = termijnen.filter((termijn) => termijn.status === 'loopt');
  if (lopend.length === 0) return null;
  return (
    <Sectie titel="Termijnen" aantal={lopend.length}>
      <ul className="flex flex-col gap-2" aria-label="Termijnen">
        {lopend.map((termijn) => (
          <li key={termijn.id}>
            <Status toon={termijn.uiterlijk < vandaag ? 'te-laat' : 'bezig'}>
              {termijn.titel}: <Datum op={termijn.uiterlijk} vandaag={vandaag} />
            </Status>
          </li>
        ))}
      </ul>
    </Sectie>
  );
}
