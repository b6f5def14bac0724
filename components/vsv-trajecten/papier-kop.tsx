import Link from 'next/link';
import type { Deelbaar } from '#lib/vsv-trajecten/delen/model.ts';
import { KnopLink } from '#components/ui/knop.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';

type Eigenschappen = {
  deel: Deelbaar;
  titel: string;
  onder: string;
  sjabloon: 'plan-van-aanpak' | 'werkbriefing';
  /** Another way to show the same page. */
  anders?: { href: string; titel: string };
};

/** Above what is printed: where one is, and how to give it along. It is not on the paper itself. */
export function PapierKop({ deel, titel, onder, sjabloon, anders }: Eigenschappen) {
  return (
    <div className="niet-afdrukken">
      <Paginakop
        kruimels={[
          { titel: deel.naam, href: `/jongeren/${deel.jongereId}` },
          { titel: 'Traject', href: `/trajecten/${deel.trajectId}` },
        ]}
        titel={titel}
        onder={onder}
        actie={
          deel.mag.brief && (
            <KnopLink
              href={`/jongeren/${deel.jongereId}/brieven/nieuw?sjabloon=${sjabloon}&onderwerp=traject:${deel.trajectId}`}
              soort="primair"
            >
              Maak er een brief van
            </KnopLink>
          )
        }
      />
      <p className="gedempt">
        Druk deze pagina af met Ctrl P. Als brief blijft bewaard wat u deelt, en kan het per mail of post.
        {anders && (
          <>
            {' '}
            <Link href={anders.href}>{anders.titel}</Link>
          </>
        )}
      </p>
    </div>
  );
}
