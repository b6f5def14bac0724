import { CATEGORIEEN, STATUSSEN } from '#lib/meldingen/model.ts';
import { CATEGORIE_LABEL, STATUS_LABEL } from '#lib/meldingen/labels.ts';
import type { Postvak } from '#lib/meldingen/postvak/model.ts';
import { Lijstfilter } from '#components/ui/lijstfilter.tsx';

type Eigenschappen = { postvak: Postvak; params: Readonly<Record<string, string | undefined>> };

/** Narrows the inbox; without a choice it holds what is new. */
export function PostvakFilter({ postvak, params }: Eigenschappen) {
  const collegas = postvak.collegas.filter((collega) => collega.id !== postvak.ik);
  return (
    <Lijstfilter
      pad="/meldingen"
      label="Meldingen filteren"
      velden={[
        {
          ...{ naam: 'status', label: 'Status', standaard: 'R', waarde: params.status },
          keuzes: STATUSSEN.map((status) => ({ waarde: status, label: STATUS_LABEL[status] })),
        },
        {
          ...{ naam: 'categorie', label: 'Soort', leeg: 'Alle soorten', waarde: params.categorie },
          keuzes: CATEGORIEEN.map((categorie) => ({ waarde: categorie, label: CATEGORIE_LABEL[categorie] })),
        },
        {
          ...{ naam: 'gemeente', label: 'Gemeente', leeg: 'Alle gemeenten', waarde: params.gemeente },
          keuzes: postvak.gemeenten.map(({ code, naam }) => ({ waarde: code, label: naam })),
        },
        {
          ...{ naam: 'eigenaar', label: 'Bij wie', leeg: 'Iedereen', waarde: params.eigenaar },
          keuzes: [
            { waarde: 'mij', label: 'Bij mij' },
            { waarde: 'niemand', label: 'Bij niemand' },
            ...collegas.map(({ id, naam }) => ({ waarde: id, label: naam })),
          ],
        },
      ]}
    />
  );
}
