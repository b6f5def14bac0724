import type { Werkvoorraad } from '#lib/termijnen/werkvoorraad/model.ts';
import { soortLabel } from '#lib/werkprocessen/labels.ts';
import { SOORTEN } from '#lib/werkprocessen/model.ts';
import { gemeenteveld } from '#components/lijsten/filtervelden.ts';
import { Lijstfilter, eigenaarkeuzes } from '#components/ui/lijstfilter.tsx';

export function WerkvoorraadFilter({ voorraad }: { voorraad: Werkvoorraad }) {
  const { filter, collegas, gemeenten } = voorraad;
  return (
    <Lijstfilter
      pad="/werkvoorraad"
      label="Werkvoorraad filteren"
      velden={[
        {
          ...{ naam: 'eigenaar', label: 'Van wie', waarde: filter.eigenaar },
          keuzes: eigenaarkeuzes(collegas),
        },
        {
          ...{ naam: 'soort', label: 'Soort', leeg: 'Alle soorten', waarde: filter.soort ?? undefined },
          keuzes: SOORTEN.map((soort) => ({ waarde: soort, label: soortLabel(soort) })),
        },
        gemeenteveld(gemeenten, filter.gemeente ?? undefined),
        { naam: 'zonderContact', label: '30 dagen zonder contact', aan: filter.zonderContact },
        { naam: 'zonderStap', label: 'Zonder volgende stap', aan: filter.zonderStap },
      ]}
    />
  );
}
