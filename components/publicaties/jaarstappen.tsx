import type { ComponentProps } from 'react';
import { Formulier } from '#components/ui/formulier.tsx';
import { Knoppen } from '#components/ui/knop.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import type { Publicatiejaar } from '#lib/publicaties/jaar/queries.ts';

type Actie = ComponentProps<typeof Formulier>['actie'];
type Eigenschappen = { jaar: Publicatiejaar; acties: Record<'aanbiedenJaar' | 'publicerenJaar', Actie> };

/** What may happen with all of them together, by who looks at it now. */
export function Jaarstappen({ jaar, acties }: Eigenschappen) {
  const { schooljaar, aanTeBieden, teControleren, gezien, paginas, ontbreekt } = jaar;
  const eigen = paginas.filter(
    ({ publicatie, mag }) => publicatie.status === 'ter-controle' && mag.isMaker,
  ).length;
  return (
    <div className="mb-6">
      {eigen > 0 && (
        <Mededeling toon="info">
          {eigen === 1 ? 'Eén cijfer zette u zelf klaar.' : `${eigen} cijfers zette u zelf klaar.`} Een
          collega controleert en publiceert {eigen === 1 ? 'het' : 'ze'}.
        </Mededeling>
      )}
      {ontbreekt.length > 0 && paginas.length > 0 && (
        <p className="gedempt">
          Niet klaargezet: {ontbreekt.join('; ')}. Waarover dat schooljaar niets is vastgelegd, valt niets te
          publiceren.
        </p>
      )}
      <Knoppen>
        {aanTeBieden > 0 && (
          <Formulier actie={acties.aanbiedenJaar} verborgen={{ schooljaar }}>
            <Verzendknop soort="primair">{`Ter controle aanbieden (${aanTeBieden})`}</Verzendknop>
          </Formulier>
        )}
        {teControleren > 0 && (
          <Formulier actie={acties.publicerenJaar} verborgen={{ schooljaar, gezien }}>
            <Verzendknop
              soort="primair"
              bezig="Bezig met kleine aantallen nagaan …"
            >{`Alles gecontroleerd, publiceren (${teControleren})`}</Verzendknop>
          </Formulier>
        )}
      </Knoppen>
    </div>
  );
}
