import { GRONDEN } from '#lib/vrijstellingen/model.ts';
import type { Vrijstellingenlijst } from '#lib/vrijstellingen/lijst/model.ts';
import { ZAAKSTATUS_LABEL, grondTitel } from '#lib/vrijstellingen/zaken/labels.ts';
import { ZAAKSTATUSSEN } from '#lib/vrijstellingen/zaken/model.ts';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Knop, KnopLink } from '#components/ui/knop.tsx';

export type Filterwaarden = Readonly<
  Partial<Record<'grond' | 'status' | 'schooljaar' | 'gemeente' | 'van', string>>
>;

const STANDEN = [
  { waarde: 'lopend', label: 'In behandeling' },
  { waarde: 'bezwaar', label: 'Bezwaar loopt' },
  ...ZAAKSTATUSSEN.map((status) => ({ waarde: status, label: ZAAKSTATUS_LABEL[status] })),
];

/** Narrows the list; an ordinary form, so that the address can be kept and shared. */
export function LijstFilter({ lijst, waarden }: { lijst: Vrijstellingenlijst; waarden: Filterwaarden }) {
  return (
    <form method="get" className="mb-4 flex flex-wrap items-end gap-4" aria-label="Vrijstellingen kiezen">
      <Keuzelijst
        naam="schooljaar"
        label="Schooljaar"
        breedte="kort"
        waarde={lijst.schooljaar}
        keuzes={lijst.schooljaren.map((jaar) => ({ waarde: jaar, label: jaar }))}
      />
      <Keuzelijst
        naam="grond"
        label="Grond"
        leeg="Alle gronden"
        waarde={waarden.grond ?? ''}
        keuzes={GRONDEN.map((grond) => ({ waarde: grond, label: grondTitel(grond) }))}
      />
      <Keuzelijst
        naam="status"
        label="Stand"
        leeg="Elke stand"
        waarde={waarden.status ?? ''}
        keuzes={STANDEN}
      />
      <Keuzelijst
        naam="gemeente"
        label="Gemeente"
        leeg="Alle gemeenten"
        breedte="kort"
        waarde={waarden.gemeente ?? ''}
        keuzes={lijst.gemeenten.map(({ code, naam }) => ({ waarde: code, label: naam }))}
      />
      <Keuzelijst
        naam="van"
        label="Bij wie"
        leeg="Iedereen"
        breedte="kort"
        waarde={waarden.van ?? ''}
        keuzes={[{ waarde: 'mij', label: 'Bij mij' }]}
      />
      <Knop>Toon</Knop>
      {Object.values(waarden).some(Boolean) && (
        <KnopLink href="/vrijstellingen" soort="stil">
          Wis keuzes
        </KnopLink>
      )}
    </form>
  );
}
