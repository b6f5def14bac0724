import type { FormulierStaat } from '#lib/toegang/act.ts';
import { SPREEKUURSTATUS_LABEL } from '#lib/preventie/labels.ts';
import type { Spreekurenlijst, Spreekuurregel } from '#lib/preventie/model.ts';
import { aantalVan, Bladknoppen, type Params } from '#components/preventie/blad.tsx';
import { Datum } from '#components/ui/datum.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Lijst, Lijstrij } from '#components/ui/lijst.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Status } from '#components/ui/status.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;

/** Spreekuren to come and that were, and the form to plan one. */
export function Spreekuren({ lijst, params, plan }: { lijst: Spreekurenlijst; params: Params; plan: Actie }) {
  return (
    <>
      {lijst.mag.plannen && (
        <Uitklap titel="Plan een spreekuur" knop="primair" icoon="plus">
          <Plannen lijst={lijst} actie={plan} />
        </Uitklap>
      )}
      <Sectie id="komend" titel="Komend" aantal={aantalVan(lijst.komend, Boolean(params.komend))}>
        {lijst.komend.rijen.length === 0 ? (
          <LegeStaat titel="Nog geen spreekuur gepland">
            Plan er een op een school; daarna kiest u welke leerlingen u uitnodigt.
          </LegeStaat>
        ) : (
          <Rijen label="Komende spreekuren" rijen={lijst.komend.rijen} />
        )}
        <Bladknoppen naam="komend" blad={lijst.komend} params={params} />
      </Sectie>
      {(lijst.geweest.rijen.length > 0 || params.geweest) && (
        <Sectie id="geweest" titel="Geweest" aantal={aantalVan(lijst.geweest, Boolean(params.geweest))}>
          <Rijen label="Eerdere spreekuren" rijen={lijst.geweest.rijen} />
          <Bladknoppen naam="geweest" blad={lijst.geweest} params={params} />
        </Sectie>
      )}
    </>
  );
}

function Rijen({ label, rijen }: { label: string; rijen: readonly Spreekuurregel[] }) {
  return (
    <Lijst label={label}>
      {rijen.map((rij) => (
        <Lijstrij
          key={rij.id}
          titel={rij.school}
          href={`/spreekuren/${rij.id}`}
          onder={`${rij.begin}–${rij.einde} · ${rij.wie ?? 'nog niemand'} · ${leerlingen(rij)}`}
        >
          <Datum op={rij.datum} weekdag />
          {rij.status !== 'gepland' && (
            <Status toon={rij.status === 'gehouden' ? 'goed' : 'neutraal'}>
              {SPREEKUURSTATUS_LABEL[rij.status]}
            </Status>
          )}
        </Lijstrij>
      ))}
    </Lijst>
  );
}

function leerlingen({ leerlingen: aantal, gesproken, status }: Spreekuurregel): string {
  if (status === 'gehouden') return `${gesproken} van ${aantal} gesproken`;
  return aantal === 1 ? '1 leerling' : `${aantal} leerlingen`;
}

function Plannen({ lijst: { scholen, vandaag }, actie }: { lijst: Spreekurenlijst; actie: Actie }) {
  return (
    <Formulier actie={actie} label="Spreekuur plannen">
      <Keuzelijst
        naam="schoolId"
        label="School"
        leeg="Kies een school"
        keuzes={scholen.map(({ id, naam }) => ({ waarde: id, label: naam }))}
      />
      <Veld naam="datum" label="Dag" soort="date" waarde={vandaag} breedte="middel" />
      <Veld naam="begin" label="Van" soort="time" waarde="09:00" breedte="kort" />
      <Veld naam="einde" label="Tot" soort="time" waarde="12:00" breedte="kort" />
      <Veld naam="plaats" label="Plaats" hint="Bijvoorbeeld het lokaal." optioneel maxLength={120} />
      <Verzendknop>Plan het spreekuur</Verzendknop>
    </Formulier>
  );
}
