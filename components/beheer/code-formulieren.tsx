import type { ComponentProps } from 'react';
import Link from 'next/link';
import type { Datum as Dag } from '#lib/kalender/model.ts';
import type { Codebeheerwaarde } from '#lib/werkprocessen/codelijsten/beheer/model.ts';
import type { Kernkeuze } from '#lib/werkprocessen/codelijsten/beheer/rules.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = ComponentProps<typeof Formulier>['actie'];
type Gedeeld = { lijst: string; kern: readonly Kernkeuze[] };

function Velden({ kern, waarde }: { kern: readonly Kernkeuze[]; waarde?: Codebeheerwaarde }) {
  return (
    <>
      <Veld
        naam="label"
        label="Omschrijving"
        hint="Zoals collega's die kiezen."
        waarde={waarde?.label}
        maxLength={120}
        required
      />
      <Keuzelijst
        naam="kern"
        label="Betekent landelijk"
        hint="Zo blijven regio's vergelijkbaar, ook met eigen woorden."
        leeg="Kies …"
        breedte="vol"
        keuzes={kern.map(({ code, label }) => ({ waarde: code, label }))}
        waarde={waarde?.kernLabel ? waarde.kern : ''}
      />
    </>
  );
}

export function CodeToevoegen({ lijst, kern, actie }: Gedeeld & { actie: Actie }) {
  return (
    <Sectie titel="Waarde toevoegen">
      <Formulier actie={actie} verborgen={{ lijst }} label="Waarde toevoegen">
        <Velden kern={kern} />
        <Verzendknop>Toevoegen</Verzendknop>
      </Formulier>
    </Sectie>
  );
}

type Wijzigen = Gedeeld & { waarde: Codebeheerwaarde; vandaag: Dag; wijzig: Actie; verval: Actie };

export function CodeWijzigen({ lijst, kern, waarde, vandaag, wijzig, verval }: Wijzigen) {
  const verborgen = { lijst, code: waarde.code };
  return (
    <Sectie
      titel={waarde.label}
      id="wijzigen"
      rechts={<Link href={`/beheer/codelijsten/${lijst}`}>Sluiten</Link>}
    >
      <div className="flex flex-col gap-8">
        <Formulier actie={wijzig} verborgen={verborgen} label={`${waarde.label} wijzigen`}>
          <Velden kern={kern} waarde={waarde} />
          <Verzendknop>Opslaan</Verzendknop>
        </Formulier>
        <Formulier actie={verval} verborgen={verborgen} label={`${waarde.label} laten vervallen`}>
          <Veld
            naam="geldigTot"
            label="Te kiezen tot en met"
            hint="Leeg: blijft geldig. Wat al gekozen is, blijft staan en blijft meetellen."
            soort="date"
            optioneel
            breedte="middel"
            min={vandaag}
            waarde={waarde.geldigTot ?? ''}
          />
          <Verzendknop soort="secundair">Geldigheid opslaan</Verzendknop>
        </Formulier>
      </div>
    </Sectie>
  );
}
