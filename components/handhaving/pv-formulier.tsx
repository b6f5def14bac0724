import { PV_SOORTEN } from '#lib/handhaving/model.ts';
import { LABEL_PV_SOORT } from '#lib/handhaving/processen-verbaal/labels.ts';
import { bezwarenPv } from '#lib/handhaving/samenloop/rules.ts';
import type { PvMetToets, Zaakpagina } from '#lib/handhaving/zaak/model.ts';
import type { Actie } from '#components/handhaving/model.ts';
import { kopVan } from '#components/handhaving/zaak-kop.tsx';
import { Samenloopvraag } from '#components/handhaving/samenloop.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst, Keuzes } from '#components/ui/keuze.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

/** The text of a proces-verbaal; it may be kept incomplete, what is missing is asked for at sending it. */
export function PvFormulier({ pagina, actie, pv }: { pagina: Zaakpagina; actie: Actie; pv?: PvMetToets }) {
  const inhoud = pv?.inhoud;
  const eerder = inhoud?.eerdereVeroordeling;
  return (
    <Formulier
      actie={actie}
      verborgen={{ ...kopVan(pagina), pvId: pv?.id ?? '' }}
      label={pv ? 'Proces-verbaal bijwerken' : 'Nieuw proces-verbaal'}
      uniek={`pv-${pv?.id ?? 'nieuw'}`}
    >
      <Keuzelijst
        naam="verdachte"
        label="Verdachte"
        leeg="Kies"
        waarde={pv ? `${pv.verdachteSoort}:${pv.verdachteId}` : undefined}
        keuzes={pagina.personen.map((persoon) => ({
          waarde: `${persoon.soort}:${persoon.id}`,
          label: `${persoon.naam} (${persoon.soort})`,
        }))}
      />
      <Keuzelijst
        naam="soort"
        label="Soort verzuim"
        leeg="Nog niet gekozen"
        waarde={pv?.soort ?? undefined}
        keuzes={PV_SOORTEN.map((soort) => ({ waarde: soort, label: LABEL_PV_SOORT[soort] }))}
      />
      <Veld
        naam="pleegdatum"
        label="Pleegdatum"
        soort="date"
        breedte="kort"
        optioneel
        max={pagina.vandaag}
        waarde={inhoud?.pleegdatum ?? undefined}
      />
      <Tekstvak
        naam="omschrijving"
        label="Omschrijving van de overtreding"
        optioneel
        rijen={5}
        maxLength={8000}
        waarde={inhoud?.omschrijving ?? undefined}
      />
      <Tekstvak
        naam="motivering"
        label="Waarom is deze ouder verantwoordelijk?"
        hint="Leerplichtwet art. 2 lid 2. Niet nodig als de jongere de verdachte is."
        optioneel
        rijen={3}
        maxLength={4000}
        waarde={inhoud?.motivering ?? undefined}
      />
      <Keuzes
        naam="eerdereVeroordeling"
        label="Is er een eerdere veroordeling voor schoolverzuim?"
        hint="Dan gaat een afschrift naar de Raad voor de Kinderbescherming (art. 22 lid 5)."
        naast
        waarde={eerder === true ? 'ja' : eerder === false ? 'nee' : ''}
        keuzes={[
          { waarde: 'nee', label: 'Nee' },
          { waarde: 'ja', label: 'Ja' },
          { waarde: '', label: 'Nog niet nagegaan' },
        ]}
      />
      <Samenloopvraag
        bezwaren={bezwarenPv(pagina.samenloop, 'jongere', inhoud?.pleegdatum ?? null, 'LUXE')}
        hint="Alleen nodig als de jongere de verdachte is, of als u voor luxeverzuim kiest."
        reden={inhoud?.samenloop}
      />
      <Verzendknop>{pv ? 'Bewaar' : 'Maak proces-verbaal'}</Verzendknop>
    </Formulier>
  );
}
