import { VierOgen, type VierOgenActies } from '#components/publicaties/vier-ogen.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import type { Publicatiepagina } from '#lib/publicaties/queries.ts';

type Eigenschappen = { pagina: Publicatiepagina; acties: VierOgenActies; bureau: string };

/** What may happen next with this publication, and by whom. */
export function Stappen({ pagina: { publicatie, mag }, acties, bureau }: Eigenschappen) {
  const { id, status, schooljaar, indicator } = publicatie;
  return (
    <div className="mb-6">
      {status === 'ter-controle' && mag.isMaker && (
        <Mededeling toon="info">
          U zette dit cijfer zelf klaar. Een collega controleert en publiceert het.
        </Mededeling>
      )}
      <VierOgen
        acties={acties}
        verborgen={{ id }}
        wat={{ noem: 'dit cijfer', intrekken: 'Cijfer intrekken', waar: 'bij het cijfer' }}
        mag={mag}
        openbaar={status === 'gepubliceerd' && `/cijfers/${bureau}?schooljaar=${schooljaar}#${indicator}`}
      />
    </div>
  );
}
