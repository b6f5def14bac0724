import { sjabloonVan, isSjablooncode } from '#lib/brieven/sjablonen/catalogus.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import type { Briefregel } from '#lib/termijnen/model.ts';
import { Datum } from '#components/ui/datum.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Lijstrij } from '#components/ui/lijst.tsx';
import { Status, type Toon } from '#components/ui/status.tsx';

const VRAAG: Record<Briefregel['vraag'], { toon: Toon; woord: string }> = {
  mislukt: { toon: 'te-laat', woord: 'Niet bezorgd' },
  'af-te-drukken': { toon: 'let-op', woord: 'Wacht op afdrukken' },
  concept: { toon: 'neutraal', woord: 'Nog een concept' },
};

/** A letter that does not go by itself, and where one does something about it. */
export function BriefRij({ rij }: { rij: Briefregel }) {
  const naam = formatNaam(rij.naam);
  const { toon, woord } = VRAAG[rij.vraag];
  const titel = isSjablooncode(rij.sjabloon) ? sjabloonVan(rij.sjabloon).titel : 'Brief';
  const brief = `/jongeren/${rij.jongereId}/brieven/${rij.briefId}`;
  return (
    <Lijstrij titel={naam} href={brief} onder={titel}>
      <Status toon={toon}>{woord}</Status>
      <Datum op={rij.op} />
      {rij.vraag === 'af-te-drukken' ? (
        <KnopLink href="/brieven/afdrukken" klein aria-label={`Druk de brief over ${naam} af`}>
          Afdrukken
        </KnopLink>
      ) : (
        <KnopLink href={brief} klein aria-label={`Open de brief over ${naam}`}>
          Open
        </KnopLink>
      )}
    </Lijstrij>
  );
}
