import { CATEGORIEEN, STATUSSEN } from '#lib/meldingen/model.ts';
import { CATEGORIE_LABEL, STATUS_LABEL } from '#lib/meldingen/labels.ts';
import type { Postvak } from '#lib/meldingen/postvak/model.ts';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Knop } from '#components/ui/knop.tsx';

type Eigenschappen = { postvak: Postvak; params: Readonly<Record<string, string | undefined>> };

/** Narrows the inbox; a plain GET form, so that a view can be kept as a bookmark. */
export function PostvakFilter({ postvak, params }: Eigenschappen) {
  const collegas = postvak.collegas.filter((collega) => collega.id !== postvak.ik);
  return (
    <form
      action="/meldingen"
      role="search"
      aria-label="Meldingen filteren"
      className="flex flex-wrap items-end gap-4"
    >
      <Keuzelijst
        naam="status"
        label="Status"
        breedte="middel"
        waarde={params.status ?? 'R'}
        keuzes={STATUSSEN.map((status) => ({ waarde: status, label: STATUS_LABEL[status] }))}
      />
      <Keuzelijst
        naam="categorie"
        label="Soort"
        leeg="Alle soorten"
        waarde={params.categorie}
        keuzes={CATEGORIEEN.map((categorie) => ({ waarde: categorie, label: CATEGORIE_LABEL[categorie] }))}
      />
      <Keuzelijst
        naam="gemeente"
        label="Gemeente"
        leeg="Alle gemeenten"
        waarde={params.gemeente}
        keuzes={postvak.gemeenten.map(({ code, naam }) => ({ waarde: code, label: naam }))}
      />
      <Keuzelijst
        naam="eigenaar"
        label="Bij wie"
        leeg="Iedereen"
        waarde={params.eigenaar}
        keuzes={[
          { waarde: 'mij', label: 'Bij mij' },
          { waarde: 'niemand', label: 'Bij niemand' },
          ...collegas.map(({ id, naam }) => ({ waarde: id, label: naam })),
        ]}
      />
      <Knop icoon="zoek">Toon</Knop>
    </form>
  );
}
