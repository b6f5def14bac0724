import type { ComponentProps } from 'react';
import Link from 'next/link';
import { RICHTINGEN } from '#lib/scholen/richtingen.ts';
import { SECTOREN, type Gemeentekeuze, type School } from '#lib/scholen/model.ts';
import { SECTOR_LABEL } from '#lib/scholen/labels.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Gedeeld = {
  gemeenten: readonly Gemeentekeuze[];
  actie: ComponentProps<typeof Formulier>['actie'];
};

export function SchoolToevoegen({ gemeenten, actie }: Gedeeld) {
  return (
    <Sectie titel="School toevoegen" id="toevoegen">
      <Formulier actie={actie} label="School toevoegen">
        <Veld
          naam="brin"
          label="BRIN"
          hint="Vier tekens, zoals 25LN."
          breedte="kort"
          maxLength={4}
          autoComplete="off"
          spellCheck={false}
          required
        />
        <Veld
          naam="vestiging"
          label="Vestiging"
          hint="Leeg: de hoofdvestiging, 00."
          optioneel
          breedte="kort"
          maxLength={2}
          inputMode="numeric"
        />
        <Velden gemeenten={gemeenten} />
        <Verzendknop>Toevoegen</Verzendknop>
        <p className="text-muted text-klein">
          Meldingen die al binnen waren, houden de school zoals die toen werd aangeleverd.
        </p>
      </Formulier>
    </Sectie>
  );
}

export function SchoolWijzigen({ school, gemeenten, actie }: Gedeeld & { school: School }) {
  return (
    <Sectie titel={school.naam} id="wijzigen" rechts={<Link href="/beheer/scholen">Sluiten</Link>}>
      <Formulier actie={actie} verborgen={{ id: school.id }} label={`${school.naam} wijzigen`}>
        <p>
          BRIN {school.brin}, vestiging {school.vestiging}
        </p>
        <Velden gemeenten={gemeenten} school={school} />
        <Verzendknop>Opslaan</Verzendknop>
      </Formulier>
    </Sectie>
  );
}

function Velden({ gemeenten, school }: { gemeenten: readonly Gemeentekeuze[]; school?: School }) {
  return (
    <>
      <Veld naam="naam" label="Naam" waarde={school?.naam} maxLength={120} required />
      <Veld
        naam="plaats"
        label="Plaats"
        optioneel
        breedte="middel"
        waarde={school?.plaats ?? ''}
        maxLength={80}
      />
      <Keuzelijst
        naam="sector"
        label="Sector"
        leeg="Kies …"
        keuzes={SECTOREN.map((sector) => ({ waarde: sector, label: SECTOR_LABEL[sector] }))}
        waarde={school?.sector ?? ''}
        required
      />
      <Keuzelijst
        naam="gemeente"
        label="Gemeente"
        optioneel
        leeg="Onbekend"
        keuzes={gemeenten.map(({ code, naam }) => ({ waarde: code, label: naam }))}
        waarde={school?.gemeente ?? ''}
      />
      <Keuzelijst
        naam="richting"
        label="Richting"
        hint="Voor de toets bij een beroep op artikel 5 onder b."
        optioneel
        leeg="Onbekend"
        keuzes={Object.entries(RICHTINGEN).map(([code, label]) => ({ waarde: code, label }))}
        waarde={school?.richting ?? ''}
      />
      <Veld
        naam="email"
        label="E-mail"
        hint="Van de verzuimcoördinator."
        soort="email"
        optioneel
        waarde={school?.email ?? ''}
        maxLength={100}
      />
      <Veld
        naam="telefoon"
        label="Telefoon"
        soort="tel"
        optioneel
        breedte="middel"
        waarde={school?.telefoon ?? ''}
        maxLength={24}
      />
    </>
  );
}
