import type { Bewijsstukken as Bewijs, Documentsoort } from '#lib/documenten/model.ts';
import { Stukkentabel } from '#components/documenten/documentenlijst.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';

type Eigenschappen = {
  /** From `readBewijsstukken(actor, { jongereId, onderwerp })` (lib/documenten/queries.ts). */
  bewijs: Bewijs;
  /** The page to come back to after adding, such as `/vrijstellingen/<id>`. */
  terug: string;
  titel?: string;
  /** The kind that the form begins with. */
  soort?: Documentsoort;
  leeg?: string;
};

/** What is on file for one instrument, for its own page: list, download, add. */
export function Bewijsstukken({
  bewijs,
  terug,
  titel = 'Bewijsstukken',
  soort,
  leeg = 'Er zijn nog geen stukken bij.',
}: Eigenschappen) {
  const { magToevoegen } = bewijs;
  const stukken = bewijs.stukken.filter((stuk) => !stuk.ingetrokken);
  return (
    <Sectie
      titel={titel}
      aantal={stukken.length}
      rechts={
        magToevoegen && (
          <KnopLink href={toevoegAdres(bewijs, terug, soort)} klein icoon="plus">
            Stuk toevoegen
          </KnopLink>
        )
      }
    >
      {stukken.length === 0 ? (
        <p className="gedempt">{leeg}</p>
      ) : (
        <Stukkentabel stukken={stukken} bijschrift={titel} />
      )}
    </Sectie>
  );
}

/** The page that adds a document to this instrument, with its kind filled in, and comes back. */
export function toevoegAdres({ jongereId, onderwerp }: Bewijs, terug: string, soort?: Documentsoort): string {
  const vraag = new URLSearchParams({
    onderwerp: `${onderwerp.soort}:${onderwerp.id}`,
    ...(soort && { soort }),
    terug,
  });
  return `/jongeren/${jongereId}/documenten/nieuw?${vraag}`;
}
