import { LABEL_DWANGSOM } from '#lib/handhaving/dwangsom/labels.ts';
import type { Dwangsomstaat } from '#lib/handhaving/dwangsom/model.ts';
import type { Lijstregel } from '#lib/handhaving/lezen/model.ts';
import { LABEL_ZORGPARTIJ } from '#lib/handhaving/zorg/labels.ts';
import type { Zorgpartij } from '#lib/handhaving/zorg/model.ts';
import type { Datum as Dag } from '#lib/kalender/model.ts';
import { formatNaamInLijst } from '#lib/jongeren/naam.ts';
import { Datum } from '#components/ui/datum.tsx';
import { Lijst, Lijstrij } from '#components/ui/lijst.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Status } from '#components/ui/status.tsx';

/** Running administrative and civil enforcement, what has a last day first. */
export function LopendeHandhaving({ regels, vandaag }: { regels: readonly Lijstregel[]; vandaag: Dag }) {
  if (regels.length === 0)
    return (
      <LegeStaat titel="Er loopt geen dwangsom of zorgmelding">
        Een last onder dwangsom of zorgmelding begint in het dossier, bij Handhaving.
      </LegeStaat>
    );
  return (
    <Lijst label="Dwangsommen en zorgmeldingen">
      {regels.map((regel) => (
        <Lijstrij
          key={regel.id}
          href={
            regel.soort === 'dwangsom'
              ? `/handhaving/dwangsom/${regel.id}`
              : `/jongeren/${regel.jongereId}/handhaving`
          }
          titel={formatNaamInLijst(regel.naam)}
          onder={
            regel.soort === 'dwangsom'
              ? `Last onder dwangsom: ${LABEL_DWANGSOM[regel.stand as Dwangsomstaat].toLowerCase()}`
              : `Zorgmelding bij ${LABEL_ZORGPARTIJ[regel.stand as Zorgpartij]}`
          }
        >
          {regel.uiterlijk ? (
            <Status toon={regel.uiterlijk < vandaag ? 'te-laat' : 'bezig'}>
              <Datum op={regel.uiterlijk} vandaag={vandaag} />
            </Status>
          ) : (
            <Datum op={regel.standOp} vandaag={vandaag} />
          )}
        </Lijstrij>
      ))}
    </Lijst>
  );
}
