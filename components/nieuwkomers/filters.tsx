import type { Nieuwkomerslijst } from '#lib/nieuwkomers/model.ts';
import { gemeenteveld } from '#components/lijsten/filtervelden.ts';
import { Lijstfilter } from '#components/ui/lijstfilter.tsx';

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
  const { stand, soort, duur, gemeente } = params;
  const lang = [{ waarde: 'lang', label: `Langer dan ${inWoorden(lijst.langNaMaanden)}` }];
  return (
    <Lijstfilter
      pad="/nieuwkomers"
      label="Nieuwkomers kiezen"
      velden={[
        { naam: 'stand', label: 'Stand', keuzes: STANDEN, standaard: 'nu', waarde: stand },
        { naam: 'soort', label: 'Onderwijs', leeg: 'Beide', keuzes: SOORTEN, waarde: soort },
        { naam: 'duur', label: 'Duur', leeg: 'Elke duur', keuzes: lang, waarde: duur },
        gemeenteveld(lijst.gemeenten, gemeente),
      ]}
    />
  );
}

/** In years where it comes out even, as people say it. */
function inWoorden(maanden: number): string {
  return maanden % 12 === 0 ? `${maanden / 12} jaar` : `${maanden} maanden`;
}
