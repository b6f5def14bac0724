import type { Casusoverleg } from '#lib/handhaving/casusoverleg/model.ts';
import type { Zaakpagina } from '#lib/handhaving/zaak/model.ts';
import { Dagbericht } from '#components/afspraken/dagbericht.tsx';
import type { Actie } from '#components/handhaving/model.ts';
import { kopVan } from '#components/handhaving/zaak-kop.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = { pagina: Zaakpagina; actie: Actie };

export function Agendaformulier({ pagina, actie }: Eigenschappen) {
  return (
    <Formulier actie={actie} verborgen={kopVan(pagina)} label="Op de agenda zetten" uniek="agenda">
      <Veld
        naam="op"
        label="Voor welke dag?"
        hint="Op die dag staat de zaak op Vandaag van de behandelaar."
        soort="date"
        breedte="kort"
        min={pagina.vandaag}
      />
      <Dagbericht veld="op" vrij={pagina.vrij} overleg />
      <Tekstvak naam="vraag" label="Wat wilt u bespreken?" rijen={3} maxLength={2000} />
      <Verzendknop>Zet op de agenda</Verzendknop>
    </Formulier>
  );
}

/** How a meeting went: the one on the agenda, or one that was held without. */
export function Besprekingsformulier({ pagina, actie, overleg }: Eigenschappen & { overleg?: Casusoverleg }) {
  const uniek = overleg?.id ?? 'overleg';
  return (
    <Formulier
      actie={actie}
      verborgen={{ ...kopVan(pagina), ...(overleg && { overlegId: overleg.id }) }}
      label={overleg ? `${pagina.overleg} van de agenda` : pagina.overleg}
      uniek={uniek}
    >
      <Veld
        naam="op"
        label="Op welke dag?"
        soort="date"
        breedte="kort"
        max={pagina.vandaag}
        waarde={overleg?.op ?? pagina.vandaag}
      />
      <Veld
        naam="deelnemers"
        label="Wie waren erbij?"
        hint="Naam en organisatie; aan hen zijn gegevens verstrekt."
        maxLength={1000}
        waarde={overleg?.deelnemers}
      />
      <Tekstvak
        naam="overwegingen"
        label="Overwegingen"
        optioneel
        rijen={4}
        maxLength={8000}
        waarde={overleg?.overwegingen}
      />
      <Tekstvak naam="besluit" label="Besluit" rijen={2} maxLength={2000} waarde={overleg?.besluit} />
      <Tekstvak
        naam="vervolg"
        label="Wat doet u nu?"
        hint="De afspraak staat op die dag op Vandaag, zonder te zeggen wat zij is."
        optioneel
        rijen={2}
        maxLength={500}
        waarde={overleg?.vervolg ?? undefined}
      />
      <Veld
        naam="vervolgOp"
        label="Uiterlijk op"
        soort="date"
        breedte="kort"
        optioneel
        waarde={overleg?.vervolgOp ?? undefined}
      />
      <Verzendknop>Leg bespreking vast</Verzendknop>
    </Formulier>
  );
}
