import { LABEL_DWANGSOM } from '#lib/handhaving/dwangsom/labels.ts';
import { DWANGSOMSTATEN } from '#lib/handhaving/dwangsom/model.ts';
import { LABEL_LIJSTSOORT, LABEL_ZAAKSTAND } from '#lib/handhaving/lijst/labels.ts';
import { LIJSTSOORTEN, ZAAKSTANDEN } from '#lib/handhaving/lijst/model.ts';
import { Lijstfilter } from '#components/ui/lijstfilter.tsx';

export type Filterwaarden = Readonly<Partial<Record<'soort' | 'stand' | 'van' | 'toon', string>>>;

const TOON = [
  { waarde: 'open', label: 'Lopend' },
  { waarde: 'gesloten', label: 'Afgesloten' },
];

/** Narrows both lists; an ordinary form, so that the address can be kept and shared. `opsporen`: with files of the compartment. */
type Eigenschappen = { waarden: Filterwaarden; opsporen: boolean; zorg: boolean };

export function LijstFilter({ waarden, opsporen, zorg }: Eigenschappen) {
  const soorten = LIJSTSOORTEN.filter(
    (soort) => (opsporen || soort !== 'zaak') && (zorg || soort !== 'zorgmelding'),
  );
  const standen = [
    ...(opsporen
      ? ZAAKSTANDEN.map((stand) => ({
          waarde: `zaak:${stand}`,
          label: LABEL_ZAAKSTAND[stand],
          groep: LABEL_LIJSTSOORT.zaak,
        }))
      : []),
    ...DWANGSOMSTATEN.map((staat) => ({
      waarde: `dwangsom:${staat}`,
      label: LABEL_DWANGSOM[staat],
      groep: LABEL_LIJSTSOORT.dwangsom,
    })),
  ];
  return (
    <Lijstfilter
      pad="/handhaving"
      label="Handhaving kiezen"
      velden={[
        { naam: 'toon', label: 'Toon', standaard: 'open', keuzes: TOON, waarde: waarden.toon },
        {
          ...{ naam: 'soort', label: 'Soort', leeg: 'Alle soorten', waarde: waarden.soort },
          keuzes: soorten.map((soort) => ({ waarde: soort, label: LABEL_LIJSTSOORT[soort] })),
        },
        { naam: 'stand', label: 'Stand', leeg: 'Elke stand', keuzes: standen, waarde: waarden.stand },
        {
          ...{ naam: 'van', label: 'Van wie', waarde: waarden.van },
          leeg: opsporen ? 'Mijn zaken, de rest van het team' : 'Van het team',
          keuzes: [
            { waarde: 'mij', label: 'Alleen van mij' },
            ...(opsporen ? [{ waarde: 'iedereen', label: 'Alles van het team' }] : []),
          ],
        },
      ]}
    />
  );
}
