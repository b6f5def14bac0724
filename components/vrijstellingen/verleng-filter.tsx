import { landLabel } from '#lib/vrijstellingen/register/model.ts';
import { STAND_LABEL } from '#lib/vrijstellingen/verlenging/labels.ts';
import { STANDEN, type Verlengpagina } from '#lib/vrijstellingen/verlenging/model.ts';
import { JAARLIJKS } from '#lib/vrijstellingen/verlenging/rules.ts';
import { grondTitel } from '#lib/vrijstellingen/zaken/labels.ts';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Knop, KnopLink } from '#components/ui/knop.tsx';

export type Verlengwaarden = Readonly<
  Partial<Record<'schooljaar' | 'grond' | 'land' | 'school' | 'gemeente' | 'stand', string>>
>;

export function VerlengFilter({ pagina, waarden }: { pagina: Verlengpagina; waarden: Verlengwaarden }) {
  const landen = [...new Set(pagina.scholen.map(({ land }) => land))];
  return (
    <form method="get" className="mb-4 flex flex-wrap items-end gap-4" aria-label="Verlengingen kiezen">
      <Keuzelijst
        naam="grond"
        label="Grond"
        leeg="Alle gronden"
        waarde={waarden.grond ?? ''}
        keuzes={JAARLIJKS.map((grond) => ({ waarde: grond, label: grondTitel(grond) }))}
      />
      <Keuzelijst
        naam="land"
        label="Land"
        leeg="Alle landen"
        breedte="kort"
        waarde={waarden.land ?? ''}
        keuzes={landen.map((land) => ({ waarde: land, label: landLabel(land) }))}
      />
      <Keuzelijst
        naam="school"
        label="School"
        leeg="Alle scholen"
        waarde={waarden.school ?? ''}
        keuzes={pagina.scholen.map(({ id, naam, land, aantal }) => ({
          waarde: id,
          label: `${naam} (${aantal})`,
          groep: landLabel(land),
        }))}
      />
      <Keuzelijst
        naam="gemeente"
        label="Gemeente"
        leeg="Alle gemeenten"
        breedte="kort"
        waarde={waarden.gemeente ?? ''}
        keuzes={pagina.gemeenten.map(({ code, naam }) => ({ waarde: code, label: naam }))}
      />
      <Keuzelijst
        naam="stand"
        label="Stand"
        leeg="Elke stand"
        breedte="kort"
        waarde={waarden.stand ?? ''}
        keuzes={STANDEN.map((stand) => ({ waarde: stand, label: STAND_LABEL[stand] }))}
      />
      <Knop>Toon</Knop>
      {Object.values(waarden).some(Boolean) && (
        <KnopLink href="/vrijstellingen/verlenging" soort="stil">
          Wis keuzes
        </KnopLink>
      )}
    </form>
  );
}
