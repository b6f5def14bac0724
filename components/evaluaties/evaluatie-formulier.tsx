import type { ComponentProps } from 'react';
import { MATEN, STANDAARDMATEN } from '#lib/evaluatie/maten.ts';
import type { Evaluatie } from '#lib/evaluatie/model.ts';
import { LABEL_FUNCTIE } from '#lib/formatie/labels.ts';
import { FUNCTIES } from '#lib/formatie/model.ts';
import { formatGetal } from '#lib/kalender/opmaak.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst, Keuzes } from '#components/ui/keuze.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = {
  actie: ComponentProps<typeof Formulier>['actie'];
  /** The one to change; without, a new one is made. */
  evaluatie?: Evaluatie;
};

/** Which change, from when until when, and which figures. */
export function EvaluatieFormulier({ actie, evaluatie }: Eigenschappen) {
  return (
    <Formulier
      actie={actie}
      label={evaluatie ? 'Evaluatie wijzigen' : 'Nieuwe evaluatie'}
      {...(evaluatie ? { verborgen: { id: evaluatie.id, versie: evaluatie.versie } } : {})}
    >
      <Veld
        naam="titel"
        label="Naam"
        hint="Bijvoorbeeld: uitbreiding leerplicht met 3,5 fte."
        waarde={evaluatie?.titel ?? ''}
        maxLength={200}
      />
      <Tekstvak
        naam="vraag"
        label="Vraag van de raad"
        hint="Staat vooraan in het raadsdocument."
        waarde={evaluatie?.vraag ?? ''}
        rijen={2}
        maxLength={600}
        optioneel
      />
      <Veld
        naam="vraagBron"
        label="Waar de raad dat vroeg"
        hint="Bijvoorbeeld: motie van 28 januari 2025, besluit 2."
        waarde={evaluatie?.vraagBron ?? ''}
        maxLength={200}
        optioneel
      />
      <Keuzelijst
        naam="functie"
        label="Functie"
        leeg="Alle functies samen"
        waarde={evaluatie?.functie ?? ''}
        keuzes={FUNCTIES.map((functie) => ({ waarde: functie, label: LABEL_FUNCTIE[functie] }))}
      />
      <Veld
        naam="fte"
        label="Afgesproken fte erbij"
        hint="Minder fte schrijft u met een min."
        inputMode="decimal"
        waarde={
          evaluatie?.fte == null ? '' : formatGetal(evaluatie.fte, Number.isInteger(evaluatie.fte) ? 0 : 2)
        }
        breedte="kort"
        optioneel
      />
      <Veld
        naam="veranderdOp"
        label="Dag waarop de formatie veranderde"
        soort="date"
        waarde={evaluatie?.veranderdOp ?? ''}
        breedte="middel"
      />
      <Veld
        naam="tweedeStapOp"
        label="Dag van een tweede stap"
        hint="Als de verandering in twee keer ging."
        soort="date"
        waarde={evaluatie?.tweedeStapOp ?? ''}
        breedte="middel"
        optioneel
      />
      <Veld
        naam="van"
        label="Kijk vanaf"
        hint="Het liefst drie jaar of meer voor de verandering: dan is ook te zien wat elk jaar terugkomt."
        soort="date"
        waarde={evaluatie?.van ?? ''}
        breedte="middel"
      />
      <Veld
        naam="tot"
        label="Kijk tot en met"
        hint="Leeg: tot en met de laatste hele maand."
        soort="date"
        waarde={evaluatie?.tot ?? ''}
        breedte="middel"
        optioneel
      />
      <Keuzes
        naam="maten"
        label="Cijfers"
        meer
        waarde={evaluatie?.maten ?? STANDAARDMATEN}
        keuzes={MATEN.map(({ code, titel }) => ({ waarde: code, label: titel }))}
      />
      <Verzendknop soort="primair">{evaluatie ? 'Bewaar' : 'Maak de evaluatie'}</Verzendknop>
    </Formulier>
  );
}
