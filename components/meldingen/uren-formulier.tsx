import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { Meldingpagina } from '#lib/meldingen/lezen/model.ts';
import { VRIJ_ONDER_ZES } from '#lib/meldingen/zestien/rules.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzes } from '#components/ui/keuze.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = {
  pagina: Meldingpagina;
  actie: (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
};

/** Hours per week as one hears them from the school, a field per week. */
export function UrenFormulier({ pagina: { zestien, melding, wie }, actie }: Eigenschappen) {
  if (!zestien) return null;
  const { beeld, invulweken, vakantieweken } = zestien;
  const bekend = new Map(beeld.weken.map((week) => [week.week, week]));
  const jong = wie.leeftijd !== null && wie.leeftijd <= VRIJ_ONDER_ZES.tot;
  return (
    <Uitklap titel={beeld.bron === 'geen' ? 'Vul de uren per week in' : 'Wijzig de uren per week'}>
      <Formulier
        actie={actie}
        verborgen={{ id: melding.id, versie: melding.versie }}
        label="Verzuimuren per week"
      >
        <p className="veld-hint">Alleen ongeoorloofde uren, in {beeld.eenheid}. Leeg is nul.</p>
        <div className="weekvelden">
          {invulweken.map((week) => (
            <Veld
              key={week}
              naam={`uren-${week}`}
              label={`Week van ${formatDatum(week)}${vakantieweken.includes(week) ? ' (schoolvakantie)' : ''}`}
              waarde={alsGetypt(bekend.get(week)?.uren ?? 0)}
              inputMode="decimal"
              breedte="kort"
              optioneel
            />
          ))}
        </div>
        {jong && (
          <Keuzes
            naam="vrijeUren"
            label="Hoeveel uur mag dit kind per week missen?"
            hint="Onder de zes jaar vijf uur; nog vijf uur als de directeur dat goed vindt (Leerplichtwet 1969, art. 11a)."
            naast
            waarde={String(beeld.vrijeUren || VRIJ_ONDER_ZES.standaard)}
            keuzes={[
              { waarde: '5', label: '5 uur' },
              { waarde: '10', label: '10 uur' },
            ]}
          />
        )}
        <Verzendknop soort="secundair">Bewaar de uren</Verzendknop>
      </Formulier>
    </Uitklap>
  );
}

/** Exactly what was kept, so that saving again changes nothing: 2,25 stays 2,25. */
function alsGetypt(uren: number): string {
  return uren > 0 ? String(uren).replace('.', ',') : '';
}
