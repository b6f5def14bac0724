import type { Verslaghoofdstuk } from '#lib/jaarverslagen/model.ts';
import { adresVan } from '#components/jaarverslagen/zijlijst.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Verslagblad } from '#components/verslag/verslagblad.tsx';

/** One chapter as it is read, with the way to write it. */
export function Hoofdstukdeel({
  hoofdstuk,
  schrijf,
}: {
  hoofdstuk: Verslaghoofdstuk;
  schrijf: string | null;
}) {
  const { id, titel, blokken } = hoofdstuk;
  return (
    <Sectie
      id={adresVan(id)}
      titel={titel}
      rechts={
        schrijf && (
          <KnopLink href={schrijf} soort="stil" klein aria-label={`Schrijf hoofdstuk ${titel}`}>
            Schrijf
          </KnopLink>
        )
      }
    >
      {blokken.length === 0 ? (
        <p className="gedempt">In dit hoofdstuk staat nog niets.</p>
      ) : (
        <Verslagblad blokken={blokken} />
      )}
    </Sectie>
  );
}
