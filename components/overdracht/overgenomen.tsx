import Link from 'next/link';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { Overgenomenlijst } from '#lib/overdracht/queries.ts';
import { LopendeMeldingen } from '#components/overdracht/lopende-meldingen.tsx';
import { Weggegeven } from '#components/overdracht/weggegeven.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';

/** That part of this dossier came from elsewhere, or that another gemeente goes on with it; nothing when all is of here. */
export function Overgenomen({ jongereId, overgenomen, weg }: Overgenomenlijst & { jongereId: string }) {
  return (
    <>
      <Weggegeven jongereId={jongereId} weg={weg} />
      {overgenomen.map((bron) => (
        <VanElders key={bron.id} {...bron} />
      ))}
    </>
  );
}

/** Where to read what came along. */
function VanElders({ id, vanBureau, op, lopend }: Overgenomenlijst['overgenomen'][number]) {
  return (
    <div className="mb-6">
      <Mededeling toon="info" titel={`Overgenomen van ${vanBureau} op ${formatDatum(op)}`}>
        <p>
          <Link href={`/overdrachten/aanbod/${id}`} prefetch={false}>
            Lees het overgenomen dossier
          </Link>
          : scholen, meldingen, werk met stappen, tijd thuis en contact, zoals zij daar stonden. In onze
          cijfers telt dat niet mee.
        </p>
      </Mededeling>
      {lopend.length > 0 && (
        <div className="mt-4">
          <LopendeMeldingen lopend={lopend} vanBureau={vanBureau} />
        </div>
      )}
    </div>
  );
}
