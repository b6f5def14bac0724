import { LABEL_AFZIENREDEN, pvstaatLabel } from '#lib/handhaving/processen-verbaal/labels.ts';
import { AFZIENREDENEN } from '#lib/handhaving/processen-verbaal/model.ts';
import { overgangenVan } from '#lib/handhaving/processen-verbaal/toestanden.ts';
import type { PvMetToets, Zaakpagina } from '#lib/handhaving/zaak/model.ts';
import type { Actie } from '#components/handhaving/model.ts';
import { gedaanVan, type Gedaan } from '#components/handhaving/gedaan.tsx';
import { Vouw } from '#components/handhaving/vouw.tsx';
import { kopVan } from '#components/handhaving/zaak-kop.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst, Vinkje } from '#components/ui/keuze.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

/** The next step; which ones there are, says the table of the state machine. */
type Eigenschappen = { pagina: Zaakpagina; gedaan: Gedaan | null; pv: PvMetToets; actie: Actie };

export function PvVerder({ pagina, gedaan, pv, actie }: Eigenschappen) {
  const verder = overgangenVan(pv.staat, pv.ingezondenOp !== null);
  if (verder.length === 0) return null;
  const eist = (wat: 'reden' | 'sanctie') => verder.some((item) => item.eist === wat);
  return (
    <Vouw gedaan={gedaanVan(gedaan, 'stap', pv.id)} titel="Volgende stap" knop="secundair" klein>
      <Formulier
        actie={actie}
        verborgen={{ ...kopVan(pagina), pvId: pv.id }}
        label="Proces-verbaal verder brengen"
        uniek={`stap-${pv.id}`}
      >
        <Keuzelijst
          naam="naar"
          label="Volgende stap"
          leeg="Kies de volgende stap"
          keuzes={verder.map(({ naar }) => ({ waarde: naar, label: pvstaatLabel(naar, pagina.overleg) }))}
        />
        <Veld
          naam="op"
          label="Op welke dag?"
          soort="date"
          breedte="kort"
          min={pv.staatOp}
          max={pagina.vandaag}
          waarde={pagina.vandaag}
        />
        {eist('reden') && (
          <Keuzelijst
            naam="afzienreden"
            label="Reden van afzien"
            optioneel
            leeg="Niet van toepassing"
            keuzes={AFZIENREDENEN.map((reden) => ({ waarde: reden, label: LABEL_AFZIENREDEN[reden] }))}
          />
        )}
        {eist('sanctie') && (
          <>
            <Veld
              naam="sanctie"
              label="Wat is opgelegd?"
              hint="Zoals het u is gemeld. Baken rekent zelf geen bedragen uit."
              optioneel
              maxLength={1000}
            />
            <Vinkje naam="voorwaardelijk" label="Voorwaardelijk" />
            <Veld naam="proeftijd" label="Proeftijd" optioneel breedte="middel" maxLength={100} />
          </>
        )}
        <Tekstvak naam="toelichting" label="Toelichting" optioneel rijen={3} maxLength={4000} />
        <Verzendknop>Zet stap</Verzendknop>
      </Formulier>
    </Vouw>
  );
}
