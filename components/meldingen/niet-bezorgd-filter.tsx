import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Knop } from '#components/ui/knop.tsx';

type Eigenschappen = { van?: string | undefined; stand?: string | undefined };

/** An ordinary form, so that the address can be kept and shared. */
export function NietBezorgdFilter({ van = '', stand = '' }: Eigenschappen) {
  return (
    <form method="get" className="mb-4 flex flex-wrap items-end gap-4" aria-label="Terugmeldingen kiezen">
      <Keuzelijst
        naam="van"
        label="Wie"
        leeg="Iedereen"
        waarde={van}
        keuzes={[{ waarde: 'mij', label: 'Van mij' }]}
        breedte="kort"
      />
      <Keuzelijst
        naam="stand"
        label="Stand"
        leeg="Alles"
        waarde={stand}
        keuzes={[{ waarde: 'vast', label: 'Niet gelukt' }]}
        breedte="kort"
      />
      <Knop>Toon</Knop>
    </form>
  );
}
