import type { ComponentProps } from 'react';
import { Formulier } from '#components/ui/formulier.tsx';
import { Knoppen, KnopLink } from '#components/ui/knop.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Tekstvak } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import type { Publicatiepagina } from '#lib/publicaties/queries.ts';

type Actie = ComponentProps<typeof Formulier>['actie'];
type Acties = Record<'aanbieden' | 'publiceren' | 'terugsturen' | 'intrekken' | 'weggooien', Actie>;

/** What may happen next with this publication, and by whom. */
export function Stappen({
  pagina,
  acties,
  bureau,
}: {
  pagina: Publicatiepagina;
  acties: Acties;
  bureau: string;
}) {
  const { publicatie, mag } = pagina;
  const verborgen = { id: publicatie.id };
  return (
    <div className="mb-6">
      {publicatie.status === 'ter-controle' && mag.isMaker && (
        <Mededeling toon="info">
          U zette dit cijfer zelf klaar. Een collega controleert en publiceert het.
        </Mededeling>
      )}
      <Knoppen>
        {mag.aanbieden && (
          <>
            <Formulier actie={acties.aanbieden} verborgen={verborgen}>
              <Verzendknop soort="primair">Ter controle aanbieden</Verzendknop>
            </Formulier>
            <Formulier actie={acties.weggooien} verborgen={verborgen}>
              <Verzendknop soort="stil">Concept weggooien</Verzendknop>
            </Formulier>
          </>
        )}
        {mag.controleren && (
          <>
            <Formulier actie={acties.publiceren} verborgen={verborgen}>
              <Verzendknop soort="primair">Gecontroleerd, publiceren</Verzendknop>
            </Formulier>
            <Formulier actie={acties.terugsturen} verborgen={verborgen}>
              <Verzendknop soort="secundair">Terugsturen</Verzendknop>
            </Formulier>
          </>
        )}
        {publicatie.status === 'gepubliceerd' && (
          <KnopLink href={`/cijfers/${bureau}?schooljaar=${publicatie.schooljaar}#${publicatie.indicator}`}>
            Bekijk op de openbare pagina
          </KnopLink>
        )}
        {mag.intrekken && (
          <Uitklap titel="Intrekken" knop="stil">
            <Formulier actie={acties.intrekken} verborgen={verborgen}>
              <Tekstvak
                naam="reden"
                label="Waarom wordt dit cijfer ingetrokken?"
                hint="Deze zin staat straks bij het cijfer."
                rijen={2}
              />
              <Verzendknop soort="gevaar">Cijfer intrekken</Verzendknop>
            </Formulier>
          </Uitklap>
        )}
      </Knoppen>
    </div>
  );
}
