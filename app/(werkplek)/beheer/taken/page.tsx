import type { Metadata } from 'next';
import { probeerOpnieuw } from '#app/(werkplek)/beheer/taken/actions.ts';
import { MislukteTaken, Wachtrijen, Werkerstand } from '#components/beheer/taken-overzicht.tsx';
import { Tijdstip } from '#components/logboek/tijdstip.tsx';
import { Paginakop, Sectie } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { requireActor } from '#lib/toegang/from-request.ts';
import { showTaken } from '#lib/uitwisseling/taken/queries.ts';

export const metadata: Metadata = { title: 'Taken' };

export default async function TakenPagina() {
  const uitkomst = await showTaken(await requireActor(), {});
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  const { standen, mislukt, werker, nietBezorgd } = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel="Taken"
        onder="Werk dat Baken op de achtergrond doet"
        kruimels={[{ titel: 'Beheer', href: '/beheer' }]}
      />
      <div className="secties">
        <Werkerstand werker={werker} />
        <Sectie titel="Mislukt" aantal={mislukt.length}>
          <MislukteTaken mislukt={mislukt} opnieuw={probeerOpnieuw} />
        </Sectie>
        <Sectie titel="Wachtrijen">
          <Wachtrijen standen={standen} />
        </Sectie>
        <Sectie titel="Terugmeldingen aan scholen" aantal={nietBezorgd.aantal}>
          {nietBezorgd.oudste ? (
            <p>
              Nog niet bij de school aangekomen: {nietBezorgd.aantal}. De oudste wacht sinds{' '}
              <Tijdstip op={nietBezorgd.oudste} />.
            </p>
          ) : (
            <p>Alle terugmeldingen zijn bezorgd.</p>
          )}
        </Sectie>
      </div>
    </>
  );
}
