import type { Agendaregel } from '#lib/handhaving/casusoverleg/model.ts';
import type { Datum as Dag } from '#lib/kalender/model.ts';
import { formatNaamInLijst } from '#lib/jongeren/naam.ts';
import { Datum } from '#components/ui/datum.tsx';
import { Lijst, Lijstrij } from '#components/ui/lijst.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Status } from '#components/ui/status.tsx';

type Eigenschappen = { agenda: readonly Agendaregel[]; overleg: string; vandaag: Dag };

/** Own files that stand on the agenda of the meeting, the first one first; also what was held and not recorded yet. */
export function Casusagenda({ agenda, overleg, vandaag }: Eigenschappen) {
  if (agenda.length === 0) return null;
  return (
    <Sectie titel={`Agenda ${overleg}`} aantal={agenda.length}>
      <Lijst label={`Agenda ${overleg}`}>
        {agenda.map(({ zaakId, naam, op }) => (
          <Lijstrij
            key={zaakId}
            href={`/handhaving/zaken/${zaakId}#overleg`}
            titel={formatNaamInLijst(naam)}
            onder={op < vandaag ? 'Leg vast hoe het overleg ging' : 'Op de agenda'}
          >
            <Status toon={op < vandaag ? 'te-laat' : 'bezig'}>
              <Datum op={op} vandaag={vandaag} />
            </Status>
          </Lijstrij>
        ))}
      </Lijst>
    </Sectie>
  );
}
