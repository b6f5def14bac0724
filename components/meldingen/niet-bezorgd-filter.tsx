import { Lijstfilter } from '#components/ui/lijstfilter.tsx';

type Eigenschappen = { van?: string | undefined; stand?: string | undefined };

const VAN = [{ waarde: 'mij', label: 'Van mij' }];
const STAND = [{ waarde: 'vast', label: 'Niet gelukt' }];

export function NietBezorgdFilter({ van, stand }: Eigenschappen) {
  return (
    <Lijstfilter
      pad="/meldingen/niet-bezorgd"
      label="Terugmeldingen kiezen"
      velden={[
        { naam: 'van', label: 'Wie', leeg: 'Iedereen', keuzes: VAN, waarde: van },
        { naam: 'stand', label: 'Stand', leeg: 'Alles', keuzes: STAND, waarde: stand },
      ]}
    />
  );
}
