import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { Bestemmingenlijst } from '#lib/vsv-trajecten/bestemming/lijst/model.ts';
import { gemeenteveld } from '#components/lijsten/filtervelden.ts';
import { Lijstfilter } from '#components/ui/lijstfilter.tsx';

export type Params = Readonly<Record<string, string | undefined>>;
const FILTERS = ['peildatum', 'stand', 'eigenaar', 'gemeente'] as const;

/** Narrows the list; an ordinary form, so that the address can be kept and shared. */
export function Bestemmingenfilters({ lijst, params }: { lijst: Bestemmingenlijst; params: Params }) {
  return (
    <Lijstfilter
      pad="/bestemmingen"
      label="Bestemmingen kiezen"
      velden={[
        {
          ...{ naam: 'peildatum', label: 'Peildatum', standaard: lijst.peildata[0] ?? '' },
          keuzes: lijst.peildata.map((dag) => ({ waarde: dag, label: formatDatum(dag) })),
          waarde: params.peildatum,
        },
        {
          ...{ naam: 'stand', label: 'Bevestigd', standaard: 'open', waarde: params.stand },
          keuzes: [
            { waarde: 'open', label: 'Nog niet bevestigd' },
            { waarde: 'bevestigd', label: 'Bevestigd' },
          ],
        },
        {
          ...{ naam: 'eigenaar', label: 'Van wie', standaard: 'mij', waarde: params.eigenaar },
          keuzes: [
            { waarde: 'mij', label: 'Mijn jongeren' },
            { waarde: 'team', label: 'Van het hele team' },
          ],
        },
        gemeenteveld(lijst.gemeenten, params.gemeente),
      ]}
    />
  );
}

/** The address of the list with the same choices, and something more. */
export function adresMet(params: Params, anders: Readonly<Record<string, string | undefined>>): string {
  const alle = { ...Object.fromEntries(FILTERS.map((naam) => [naam, params[naam]])), ...anders };
  const over = Object.entries(alle).flatMap(([naam, waarde]) => (waarde ? [[naam, waarde]] : []));
  return over.length === 0 ? '/bestemmingen' : `/bestemmingen?${new URLSearchParams(over)}`;
}
