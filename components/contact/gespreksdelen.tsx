import type { Datum } from '#lib/kalender/model.ts';
import type { Concept } from '#lib/toegang/concepten/model.ts';
import { LABEL_GESPREKSSOORT } from '#lib/contact/gesprek/labels.ts';
import {
  GESPREKSSOORTEN,
  IKZELF,
  LEEG_GESPREK,
  REGELS_AFSPRAKEN,
  type Gespreksverslag,
} from '#lib/contact/gesprek/model.ts';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';

type Eigenschappen = { gesprek: Gespreksverslag | null; concept: Concept | null; vandaag: Datum };

/** The core of a conversation report, on request: a short call does without. It stands open when something is in it. */
export function Gespreksdelen({ gesprek, concept, vandaag }: Eigenschappen) {
  const nu = gesprek ?? LEEG_GESPREK;
  const { afspraken, ...delen } = nu;
  const gevuld = Object.values(delen).some(Boolean) || afspraken.length > 0 || inConcept(concept);
  return (
    <Uitklap titel="Gespreksverslag in delen en afspraken" open={gevuld}>
      <div className="formulier mt-2">
        <Keuzelijst
          naam="gesprekssoort"
          label="Soort gesprek"
          optioneel
          leeg="Niet ingevuld"
          waarde={nu.gesprekssoort ?? ''}
          keuzes={GESPREKSSOORTEN.map((soort) => ({ waarde: soort, label: LABEL_GESPREKSSOORT[soort] }))}
        />
        <Veld
          naam="aanwezig"
          label="Wie waren erbij?"
          optioneel
          maxLength={300}
          waarde={nu.aanwezig ?? undefined}
        />
        <Tekstvak
          naam="aanleiding"
          label="Aanleiding"
          optioneel
          rijen={2}
          maxLength={2000}
          waarde={nu.aanleiding ?? undefined}
        />
        <Tekstvak
          naam="gezien"
          label="Gezien en gehoord"
          hint="Wat u zag en wat er is gezegd; uw oordeel hoort bij vervolg."
          optioneel
          maxLength={10_000}
          waarde={nu.gezien ?? undefined}
        />
        <Afspraken afspraken={afspraken} vandaag={vandaag} />
        <Tekstvak
          naam="vervolg"
          label="Vervolg"
          optioneel
          rijen={2}
          maxLength={2000}
          waarde={nu.vervolg ?? undefined}
        />
      </div>
    </Uitklap>
  );
}

function Afspraken({ afspraken, vandaag }: { afspraken: Gespreksverslag['afspraken']; vandaag: Datum }) {
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="veld-label">Afspraken</legend>
      <p className="veld-hint">
        Wat u zelf (“{IKZELF}”) doet en een dag heeft, wordt de volgende actie als u die hieronder leeg laat.
      </p>
      {REGELS_AFSPRAKEN.map((regel) => {
        const afspraak = afspraken[regel - 1];
        return (
          <div key={regel} className="velden-naast flex flex-wrap gap-4">
            <Veld
              naam={`afspraak${regel}Wat`}
              label={`Afspraak ${regel}`}
              maxLength={300}
              waarde={afspraak?.wat}
            />
            <Veld
              naam={`afspraak${regel}Wie`}
              label={`Wie doet ${regel}?`}
              breedte="kort"
              maxLength={100}
              waarde={afspraak?.wie}
            />
            <Veld
              naam={`afspraak${regel}Datum`}
              label={`Wanneer ${regel}?`}
              soort="date"
              breedte="kort"
              min={afspraak ? undefined : vandaag}
              waarde={afspraak?.datum ?? undefined}
            />
          </div>
        );
      })}
    </fieldset>
  );
}

const NAMEN = /^(gesprekssoort|aanwezig|aanleiding|gezien|vervolg|afspraak\d)/;

function inConcept(concept: Concept | null): boolean {
  return Object.entries(concept?.waarden ?? {}).some(([naam, waarde]) => NAMEN.test(naam) && waarde !== '');
}
