import Link from 'next/link';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { Overgenomenlijst } from '#lib/overdracht/queries.ts';
import { Mededeling } from '#components/ui/mededeling.tsx';

type Eigenschappen = { jongereId: string } & Pick<Overgenomenlijst, 'weg'>;

/** Another gemeente goes on with this dossier; why it is still seen here, and what there is to do. */
export function Weggegeven({ jongereId, weg }: Eigenschappen) {
  if (!weg) return null;
  return (
    <div className="mb-6">
      <Mededeling
        toon={weg.nogWerk ? 'let-op' : 'info'}
        titel={`Overgedragen aan ${weg.gemeente ?? 'een andere gemeente'} op ${formatDatum(weg.op)}`}
      >
        <p>
          {weg.nogWerk
            ? 'U ziet het dossier nog omdat hier nog werk of een afspraak loopt. '
            : 'U ziet het dossier nog omdat wat hier is gedaan, bewaard blijft tot de bewaartermijn voorbij is. '}
          <Link href={`/jongeren/${jongereId}/${weg.nogWerk ? 'wijziging' : 'overdracht'}`} prefetch={false}>
            {weg.nogWerk ? 'Rond af wat hier nog loopt' : 'Naar de overdracht'}
          </Link>
        </p>
      </Mededeling>
    </div>
  );
}
