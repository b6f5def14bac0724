import type { Werkvoorraad } from '#lib/termijnen/werkvoorraad/model.ts';
import { soortLabel } from '#lib/werkprocessen/labels.ts';
import { SOORTEN } from '#lib/werkprocessen/model.ts';
import { Keuzelijst, Vinkje } from '#components/ui/keuze.tsx';

/** Filters that work by their address, so that a view can be kept as a bookmark. */
export function WerkvoorraadFilter({ voorraad }: { voorraad: Werkvoorraad }) {
  const { filter, collegas, gemeenten } = voorraad;
  return (
    <form
      method="get"
      action="/werkvoorraad"
      aria-label="Werkvoorraad filteren"
      className="mb-6 flex flex-wrap items-end gap-3"
    >
      <Keuzelijst
        naam="eigenaar"
        label="Van wie"
        breedte="kort"
        waarde={filter.eigenaar}
        keuzes={[
          { waarde: 'ik', label: 'Van mij' },
          { waarde: 'team', label: 'Van iedereen' },
          { waarde: 'niemand', label: 'Van niemand' },
          ...collegas.map(({ id, naam }) => ({ waarde: id, label: naam })),
        ]}
      />
      <Keuzelijst
        naam="soort"
        label="Soort"
        breedte="kort"
        leeg="Alle soorten"
        waarde={filter.soort ?? ''}
        keuzes={SOORTEN.map((soort) => ({ waarde: soort, label: soortLabel(soort) }))}
      />
      <Keuzelijst
        naam="gemeente"
        label="Gemeente"
        breedte="kort"
        leeg="Alle gemeenten"
        waarde={filter.gemeente ?? ''}
        keuzes={gemeenten.map(({ code, naam }) => ({ waarde: code, label: naam }))}
      />
      <Vinkje naam="zonderContact" label="30 dagen zonder contact" aan={filter.zonderContact} />
      <Vinkje naam="zonderStap" label="Zonder volgende stap" aan={filter.zonderStap} />
      <button type="submit" className="knop knop--secundair">
        Toon
      </button>
    </form>
  );
}
