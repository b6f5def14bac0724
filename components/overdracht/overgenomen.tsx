import Link from 'next/link';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { Overgenomenlijst } from '#lib/overdracht/queries.ts';
import { LopendeMeldingen } from '#components/overdracht/lopende-meldingen.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';

/** That part of this dossier came from elsewhere, and where to read it; nothing when all was made here. */
export function Overgenomen({ overgenomen }: Pick<Overgenomenlijst, 'overgenomen'>) {
  return overgenomen.map(({ id, vanBureau, op, lopend }) => (
    <div key={id} className="mb-6">
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
  ));
}
