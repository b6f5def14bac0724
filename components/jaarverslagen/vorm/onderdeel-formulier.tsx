import type { ComponentProps } from 'react';
import { LABEL_BEELD } from '#lib/jaarverslagen/labels.ts';
import { BEELDEN } from '#lib/jaarverslagen/vorm/model.ts';
import type { Onderdeelpagina } from '#lib/jaarverslagen/vorm/queries.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst, Keuzes, Vinkje } from '#components/ui/keuze.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = { pagina: Onderdeelpagina; wijzig: ComponentProps<typeof Formulier>['actie'] };

/** How one figure stands in the jaarverslag: rows, columns, cells, years, picture. */
export function OnderdeelFormulier({ pagina, wijzig }: Eigenschappen) {
  const { onderdeel, dimensies } = pagina;
  const { indeling } = onderdeel;
  const opties = dimensies.map(({ code, label }) => ({ waarde: code, label }));
  return (
    <Formulier
      actie={wijzig}
      label={`Wijzig ${onderdeel.titel}`}
      verborgen={{ id: onderdeel.id, versie: onderdeel.versie }}
    >
      <Veld naam="titel" label="Titel boven de tabel" waarde={onderdeel.titel} maxLength={200} />
      <Keuzes naam="rijen" label="In de rijen" meer waarde={indeling.rijen} keuzes={opties} />
      <Keuzelijst
        naam="kolom"
        label="In de kolommen"
        leeg="Alleen het totaal"
        waarde={indeling.kolom ?? ''}
        keuzes={opties}
      />
      <Keuzelijst
        naam="jaren"
        label="Schooljaren naast elkaar"
        breedte="kort"
        waarde={String(onderdeel.jaren)}
        keuzes={[1, 2, 3, 4, 5].map((jaren) => ({ waarde: String(jaren), label: String(jaren) }))}
      />
      <Keuzes
        naam="beeld"
        label="Beeld"
        waarde={onderdeel.beeld}
        keuzes={BEELDEN.map((beeld) => ({ waarde: beeld, label: LABEL_BEELD[beeld] }))}
      />
      <Vinkje
        naam="aandelen"
        label="Met aandelen in procenten"
        hint="In hele procenten, zo afgerond dat ze samen 100 zijn."
        aan={onderdeel.aandelen}
      />
      <Vinkje naam="inBijlage" label="Ook in de bijlage per gemeente" aan={onderdeel.inBijlage} />
      <Veld
        naam="telling"
        label="Wat telt deze tabel?"
        hint="Tabellen met dezelfde woorden horen hetzelfde totaal te hebben; Baken controleert dat. Bijvoorbeeld: thuiszitters."
        waarde={onderdeel.telling ?? ''}
        maxLength={80}
        optioneel
      />
      <Cellen pagina={pagina} />
      <Verzendknop soort="primair">Bewaar</Verzendknop>
    </Formulier>
  );
}

/** Only a part of the figure; open when a part was chosen. */
function Cellen({ pagina: { onderdeel, dimensies } }: { pagina: Onderdeelpagina }) {
  const { filter, alleen, rijen } = onderdeel.indeling;
  const laatste = dimensies.find(({ code }) => code === rijen.at(-1));
  return (
    <Uitklap titel="Alleen een deel" open={Object.keys(filter).length > 0 || alleen.length > 0}>
      <div className="flex flex-col gap-4 mt-3">
        {dimensies.map(({ code, label, waarden }) => (
          <Keuzelijst
            key={code}
            naam={`cel-${code}`}
            label={`Alleen deze ${label}`}
            leeg="alles"
            waarde={filter[code] ?? ''}
            keuzes={waarden.map((waarde) => ({ waarde: waarde.code, label: waarde.label }))}
          />
        ))}
        {laatste && (
          <Keuzes
            naam="alleen"
            label={`Welke rijen (${laatste.label})`}
            hint="Niets gekozen: alle rijen. Het totaal blijft dat van het hele cijfer; tellen de rijen dan niet op, dan vraagt Baken om uitleg."
            meer
            optioneel
            waarde={alleen}
            keuzes={laatste.waarden.map((waarde) => ({ waarde: waarde.code, label: waarde.label }))}
          />
        )}
      </div>
    </Uitklap>
  );
}
