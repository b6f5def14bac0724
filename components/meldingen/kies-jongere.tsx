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
  actie: (form: FormData) => Promise<void>;
};

/** First step of a melding by hand: about whom. */
export function KiesJongere({ zoek, resultaat, onbekend, actie }: Eigenschappen) {
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
                href={`/meldingen/nieuw?jongere=${rij.id}`}
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
        <KnopLink href="/meldingen" soort="stil">
          Terug naar de meldingen
        </KnopLink>
      </p>
    </div>
  );
}
