import Link from 'next/link';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import type { Zoekresultaat } from '#lib/jongeren/model.ts';
import { Knop, KnopLink } from '#components/ui/knop.tsx';
import { Lijst, Lijstrij } from '#components/ui/lijst.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Veld } from '#components/ui/veld.tsx';

type Eigenschappen = {
  zoek: string;
  resultaat: Zoekresultaat;
  onbekend: boolean;
  /** Where the choice leads, and the list one came from. */
  pad?: string;
  terug?: { href: string; titel: string };
  actie: (form: FormData) => Promise<void>;
};

const MELDINGEN = { href: '/meldingen', titel: 'Terug naar de meldingen' };

/** First step of something about one person that starts by hand: about whom. */
export function KiesJongere({
  zoek,
  resultaat,
  onbekend,
  pad = '/meldingen/nieuw',
  terug = MELDINGEN,
  actie,
}: Eigenschappen) {
  return (
    <div className="secties">
      <form action={actie} role="search" aria-label="Jongere kiezen" className="zoekveld">
        <Veld
          naam="zoek"
          soort="search"
          label="Naam, geboortedatum of nummer"
          waarde={zoek}
          autoComplete="off"
        />
        <Knop icoon="zoek">Zoek</Knop>
      </form>
      {onbekend && <Mededeling toon="let-op" titel="Bij dit bureau staat geen jongere met dit nummer." />}
      <Sectie titel={zoek ? 'Gevonden' : 'Met wie u nu werkt'} aantal={resultaat.rijen.length}>
        {resultaat.rijen.length > 0 ? (
          <Lijst label="Gevonden jongeren">
            {resultaat.rijen.map((rij) => (
              <Lijstrij
                key={rij.id}
                titel={formatNaam(rij.naam)}
                href={`${pad}?jongere=${rij.id}`}
                onder={[formatDatum(rij.geboortedatum), rij.gemeente, rij.school].filter(Boolean).join(' · ')}
              />
            ))}
          </Lijst>
        ) : (
          <LegeStaat
            titel={zoek ? 'Niemand gevonden' : 'Zoek een jongere'}
            actie={
              <Link href="/jongeren/nieuw" prefetch={false}>
                Voeg een jongere toe
              </Link>
            }
          >
            Nog niet bekend bij dit bureau? Voeg de jongere eerst toe.
          </LegeStaat>
        )}
      </Sectie>
      <p>
        <KnopLink href={terug.href} soort="stil">
          {terug.titel}
        </KnopLink>
      </p>
    </div>
  );
}
