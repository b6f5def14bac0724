import type { Indicatorpagina } from '#lib/indicatoren/queries.ts';
import { Indelingvelden } from '#components/indicatoren/indeling.tsx';
import type { Dimensie } from '#lib/indicatoren/model.ts';
import { schooljaarVan } from '#lib/kalender/rules.ts';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Knop } from '#components/ui/knop.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';

/** School year, day and part of the figure; an ordinary form, so that the address holds the whole question. */
export function Indicatorkeuzes({ pagina }: { pagina: Indicatorpagina }) {
  const { uitslag, jaren, gekozen, vandaag, indicator, filter, beeld, versies } = pagina;
  const anders =
    Boolean(gekozen.peildatum ?? gekozen.bekendOp ?? gekozen.versie) || Object.keys(filter).length > 0;
  const keuzes = jaren.map((jaar) => ({ waarde: jaar, label: jaar }));
  return (
    <form method="get" className="mb-6 flex flex-wrap items-end gap-4" aria-label="Keuzes voor dit cijfer">
      <Keuzelijst
        naam="schooljaar"
        label="Schooljaar"
        keuzes={keuzes}
        waarde={uitslag.schooljaar}
        breedte="kort"
      />
      {indicator.dimensies
        .filter(({ vast, waarden }) => vast && waarden !== 'maanden')
        .map((dimensie) => (
          <Dimensiekeuze
            key={dimensie.code}
            {...{ dimensie, pagina }}
            waarde={beeld.keuze.vast[dimensie.code]}
          />
        ))}
      <Indelingvelden pagina={pagina} />
      <Knop soort="secundair">Toon</Knop>
      <div className="basis-full">
        <Uitklap titel="Meer keuzes: peildatum, bekend op en gedeelten" open={anders}>
          <div className="flex flex-wrap items-end gap-4">
            <Veld
              naam="peildatum"
              label="Peildatum"
              hint="Wat waar was op deze dag"
              soort="date"
              waarde={gekozen.peildatum}
              max={vandaag}
              breedte="kort"
            />
            <Veld
              naam="bekend-op"
              label="Bekend op"
              hint="Wat wij op die dag wisten"
              soort="date"
              waarde={gekozen.bekendOp}
              max={vandaag}
              breedte="kort"
            />
            {versies.length > 1 && (
              <Keuzelijst
                naam="versie"
                label="Definitie"
                leeg="Elk jaar zoals die toen gold"
                keuzes={versies.map(({ versie, geldigVan }, plek) => ({
                  waarde: String(versie),
                  label:
                    plek === 0
                      ? `Versie ${versie}, de eerste`
                      : `Versie ${versie}, vanaf ${schooljaarVan(geldigVan)}`,
                }))}
                waarde={gekozen.versie ? String(gekozen.versie) : ''}
              />
            )}
            {indicator.dimensies
              .filter(({ vast }) => !vast)
              .map((dimensie) => (
                <Dimensiekeuze
                  key={dimensie.code}
                  {...{ dimensie, pagina }}
                  leeg={`Alle: ${dimensie.label}`}
                  waarde={filter[dimensie.code]}
                />
              ))}
          </div>
        </Uitklap>
      </div>
    </form>
  );
}

type Dimensiekeuzeprops = {
  dimensie: Dimensie;
  pagina: Indicatorpagina;
  leeg?: string;
  waarde: string | undefined;
};

function Dimensiekeuze({ dimensie, pagina, leeg, waarde = '' }: Dimensiekeuzeprops) {
  const keuzes = (pagina.waarden[dimensie.code] ?? []).map(({ code, label }) => ({ waarde: code, label }));
  const naam = dimensie.label.charAt(0).toUpperCase() + dimensie.label.slice(1);
  return <Keuzelijst naam={dimensie.code} label={naam} {...{ keuzes, waarde }} {...(leeg ? { leeg } : {})} />;
}
