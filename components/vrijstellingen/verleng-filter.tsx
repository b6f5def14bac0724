import { landLabel } from '#lib/vrijstellingen/register/model.ts';
import { STAND_LABEL } from '#lib/vrijstellingen/verlenging/labels.ts';
import { STANDEN, type Verlengpagina } from '#lib/vrijstellingen/verlenging/model.ts';
import { JAARLIJKS } from '#lib/vrijstellingen/verlenging/rules.ts';
import { grondTitel } from '#lib/vrijstellingen/zaken/labels.ts';
import { gemeenteveld } from '#components/lijsten/filtervelden.ts';
import { Lijstfilter } from '#components/ui/lijstfilter.tsx';

export type Verlengwaarden = Readonly<
  Partial<Record<'schooljaar' | 'grond' | 'land' | 'school' | 'gemeente' | 'stand', string>>
>;

export function VerlengFilter({ pagina, waarden }: { pagina: Verlengpagina; waarden: Verlengwaarden }) {
  const landen = [...new Set(pagina.scholen.map(({ land }) => land))];
  const { grond, land, school, gemeente, stand } = waarden;
  const gronden = JAARLIJKS.map((code) => ({ waarde: code, label: grondTitel(code) }));
  const standen = STANDEN.map((code) => ({ waarde: code, label: STAND_LABEL[code] }));
  const scholen = pagina.scholen.map((item) => ({
    waarde: item.id,
    label: `${item.naam} (${item.aantal})`,
    groep: landLabel(item.land),
  }));
  const uitLand = landen.map((code) => ({ waarde: code, label: landLabel(code) }));
  return (
    <Lijstfilter
      pad="/vrijstellingen/verlenging"
      label="Verlengingen kiezen"
      velden={[
        { naam: 'grond', label: 'Grond', leeg: 'Alle gronden', keuzes: gronden, waarde: grond },
        { naam: 'land', label: 'Land', leeg: 'Alle landen', keuzes: uitLand, waarde: land },
        { naam: 'school', label: 'School', leeg: 'Alle scholen', keuzes: scholen, waarde: school },
        gemeenteveld(pagina.gemeenten, gemeente),
        { naam: 'stand', label: 'Stand', leeg: 'Elke stand', keuzes: standen, waarde: stand },
      ]}
    />
  );
}
