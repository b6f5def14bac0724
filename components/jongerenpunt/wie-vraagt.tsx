import { formatDatum } from '#lib/kalender/opmaak.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import type { Zoekresultaat } from '#lib/jongeren/model.ts';
import { soortLabel } from '#lib/werkprocessen/labels.ts';
import { Knop, KnopLink } from '#components/ui/knop.tsx';
import { Lijst, Lijstrij } from '#components/ui/lijst.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Veld } from '#components/ui/veld.tsx';

type Eigenschappen = {
  zoek: string;
  resultaat: Zoekresultaat;
  nummerOnbekend: boolean;
  actie: (form: FormData) => Promise<void>;
};

/** Who stands at the counter: found among those we know, or somebody new. What runs for him already stands beside his name. */
export function WieVraagt({ zoek, resultaat, nummerOnbekend, actie }: Eigenschappen) {
  const nieuw = `/jongerenpunt/nieuw?${new URLSearchParams({ onbekend: 'ja', ...(zoek ? { zoek } : {}) })}`;
  return (
    <div className="secties">
      <form action={actie} role="search" aria-label="Jongere zoeken" className="zoekveld">
        <Veld
          naam="zoek"
          soort="search"
          label="Naam, geboortedatum of nummer"
          waarde={zoek}
          autoComplete="off"
        />
        <Knop icoon="zoek">Zoek</Knop>
      </form>
      {nummerOnbekend && (
        <Mededeling toon="let-op" titel="Bij dit bureau staat geen jongere met dit nummer." />
      )}
      <Sectie titel={zoek ? 'Gevonden' : 'Met wie u nu werkt'} aantal={resultaat.rijen.length}>
        {resultaat.rijen.length === 0 ? (
          <p className="gedempt">Niemand gevonden.</p>
        ) : (
          <Lijst label="Gevonden jongeren">
            {resultaat.rijen.map((rij) => (
              <Lijstrij
                key={rij.id}
                titel={formatNaam(rij.naam)}
                href={`/jongerenpunt/nieuw?jongere=${rij.id}`}
                onder={[
                  formatDatum(rij.geboortedatum),
                  rij.gemeente,
                  rij.openWerkprocessen.map((soort) => soortLabel(soort)).join(' + '),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              />
            ))}
          </Lijst>
        )}
      </Sectie>
      <p>
        <KnopLink href={nieuw} icoon="plus">
          Staat er niet bij: nieuwe jongere
        </KnopLink>
      </p>
    </div>
  );
}
