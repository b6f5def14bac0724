import type { Nieuwkomerslijst } from '#lib/nieuwkomers/model.ts';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Knop } from '#components/ui/knop.tsx';

type Eigenschappen = { lijst: Nieuwkomerslijst; params: Readonly<Record<string, string | undefined>> };

const STANDEN = [
  { waarde: 'nu', label: 'Nu in de opvang' },
  { waarde: 'door', label: 'Doorgestroomd, afgelopen jaar' },
];
const SOORTEN = [
  { waarde: 'EOA', label: 'EOA (basisschool)' },
  { waarde: 'ISK', label: 'ISK (voortgezet)' },
];

export function Filters({ lijst, params }: Eigenschappen) {
  const gemeenten = lijst.gemeenten.map(({ code, naam }) => ({ waarde: code, label: naam }));
  return (
    <form
      method="get"
      className="flex flex-wrap items-end gap-4"
      role="search"
      aria-label="Nieuwkomers kiezen"
    >
      <Keuzelijst naam="stand" label="Stand" keuzes={STANDEN} waarde={params.stand ?? 'nu'} breedte="kort" />
      <Keuzelijst
        naam="soort"
        label="Onderwijs"
        leeg="Beide"
        keuzes={SOORTEN}
        waarde={params.soort ?? ''}
        breedte="kort"
      />
      <Keuzelijst
        naam="duur"
        label="Duur"
        leeg="Elke duur"
        keuzes={[{ waarde: 'lang', label: 'Langer dan twee jaar' }]}
        waarde={params.duur ?? ''}
        breedte="kort"
      />
      <Keuzelijst
        naam="gemeente"
        label="Gemeente"
        leeg="Alle gemeenten"
        keuzes={gemeenten}
        waarde={params.gemeente ?? ''}
        breedte="kort"
      />
      <Knop icoon="zoek">Toon</Knop>
    </form>
  );
}
