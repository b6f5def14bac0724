import type { Bewijsstukken as Bewijs } from '#lib/documenten/model.ts';
import { Stukkentabel } from '#components/documenten/documentenlijst.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';

type Eigenschappen = {
  /** From `readBewijsstukken(actor, { jongereId, onderwerp })` (lib/documenten/queries.ts). */
  bewijs: Bewijs;
  /** The page to come back to after adding, such as `/vrijstellingen/<id>`. */
  terug: string;
  titel?: string;
};

/** What is on file for one instrument, for its own page: list, download, add. */
export function Bewijsstukken({ bewijs, terug, titel = 'Bewijsstukken' }: Eigenschappen) {
  const { jongereId, onderwerp, magToevoegen } = bewijs;
  const stukken = bewijs.stukken.filter((stuk) => !stuk.ingetrokken);
  const vraag = new URLSearchParams({ onderwerp: `${onderwerp.soort}:${onderwerp.id}`, terug });
  return (
    <Sectie
      titel={titel}
      aantal={stukken.length}
      rechts={
        magToevoegen && (
          <KnopLink href={`/jongeren/${jongereId}/documenten/nieuw?${vraag}`} klein icoon="plus">
            Stuk toevoegen
          </KnopLink>
        )
      }
    >
      {stukken.length === 0 ? (
        <p className="gedempt">Er zijn nog geen stukken bij.</p>
      ) : (
        <Stukkentabel stukken={stukken} bijschrift={titel} />
      )}
    </Sectie>
  );
}
