import { onderwijssoortLabel } from '#lib/jongeren/feiten/labels.ts';
import { ONDERWIJSSOORTEN } from '#lib/jongeren/feiten/model.ts';
import type { School } from '#lib/scholen/model.ts';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Veld } from '#components/ui/veld.tsx';

/** At which school, what kind of education and since when. */
export function Inschrijvingvelden({ scholen }: { scholen: readonly School[] }) {
  const soorten = Object.entries(ONDERWIJSSOORTEN).flatMap(([groep, lijst]) =>
    lijst.map((waarde) => ({ waarde, groep, label: onderwijssoortLabel(waarde) })),
  );
  return (
    <>
      <Keuzelijst
        naam="schoolId"
        label="School"
        leeg="Kies een school"
        keuzes={scholen.map(({ id, naam, plaats, sector }) => ({
          waarde: id,
          groep: sector,
          label: plaats ? `${naam}, ${plaats}` : naam,
        }))}
      />
      <Keuzelijst naam="onderwijssoort" label="Onderwijssoort" leeg="Kies een soort" keuzes={soorten} />
      <Veld naam="leerjaar" label="Leerjaar" optioneel breedte="kort" />
      <Veld naam="van" label="Eerste dag" soort="date" breedte="kort" />
    </>
  );
}
