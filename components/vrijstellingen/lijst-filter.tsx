import { GRONDEN } from '#lib/vrijstellingen/model.ts';
import type { Vrijstellingenlijst } from '#lib/vrijstellingen/lijst/model.ts';
import { ZAAKSTATUS_LABEL, grondTitel } from '#lib/vrijstellingen/zaken/labels.ts';
import { ZAAKSTATUSSEN } from '#lib/vrijstellingen/zaken/model.ts';
import { gemeenteveld } from '#components/lijsten/filtervelden.ts';
import { Lijstfilter } from '#components/ui/lijstfilter.tsx';

export type Filterwaarden = Readonly<
  Partial<Record<'grond' | 'status' | 'schooljaar' | 'gemeente' | 'van', string>>
>;

const STANDEN = [
  { waarde: 'lopend', label: 'In behandeling' },
  { waarde: 'bezwaar', label: 'Bezwaar loopt' },
  ...ZAAKSTATUSSEN.map((status) => ({ waarde: status, label: ZAAKSTATUS_LABEL[status] })),
];

export function LijstFilter({ lijst, waarden }: { lijst: Vrijstellingenlijst; waarden: Filterwaarden }) {
  const { grond, status, gemeente, van } = waarden;
  const jaren = lijst.schooljaren.map((jaar) => ({ waarde: jaar, label: jaar }));
  const gronden = GRONDEN.map((code) => ({ waarde: code, label: grondTitel(code) }));
  const mij = [{ waarde: 'mij', label: 'Bij mij' }];
  return (
    <Lijstfilter
      pad="/vrijstellingen"
      label="Vrijstellingen kiezen"
      velden={[
        { naam: 'schooljaar', label: 'Schooljaar', keuzes: jaren, waarde: lijst.schooljaar },
        { naam: 'grond', label: 'Grond', leeg: 'Alle gronden', keuzes: gronden, waarde: grond },
        { naam: 'status', label: 'Stand', leeg: 'Elke stand', keuzes: STANDEN, waarde: status },
        gemeenteveld(lijst.gemeenten, gemeente),
        { naam: 'van', label: 'Bij wie', leeg: 'Iedereen', keuzes: mij, waarde: van },
      ]}
    />
  );
}
