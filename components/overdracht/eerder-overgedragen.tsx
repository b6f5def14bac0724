import { formatDatum } from '#lib/kalender/opmaak.ts';
import { OVERDRACHTSTATUS_LABEL } from '#lib/overdracht/labels.ts';
import type { Overdrachtvoorbereiding } from '#lib/overdracht/queries.ts';
import { KnopLink, Knoppen } from '#components/ui/knop.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';

type Eigenschappen = { jongereId: string; eerder: Overdrachtvoorbereiding['eerder'] };

/** Where the dossier went before and what became of that; nothing for who was never handed over. */
export function EerderOvergedragen({ jongereId, eerder }: Eigenschappen) {
  const [laatste] = eerder;
  if (!laatste) return null;
  return (
    <Sectie titel="Al overgedragen" aantal={eerder.length}>
      <ul>
        {eerder.map(({ id, gemeente, status, overgedragenOp, weigerreden }) => (
          <li key={id}>
            Op {formatDatum(overgedragenOp)} naar {gemeente ?? 'een andere gemeente'}:{' '}
            {OVERDRACHTSTATUS_LABEL[status].toLowerCase()}
            {weigerreden && `, omdat: ${weigerreden}`}.
          </li>
        ))}
      </ul>
      <Knoppen>
        {(laatste.status === 'aangenomen' || laatste.status === 'verstuurd') && (
          <KnopLink href={`/jongeren/${jongereId}/wijziging`} klein>
            Rond af wat hier nog loopt
          </KnopLink>
        )}
        {laatste.status === 'aangeboden' && (
          <KnopLink href="/overdrachten" klein>
            Bekijk of trek het aanbod in
          </KnopLink>
        )}
      </Knoppen>
    </Sectie>
  );
}
