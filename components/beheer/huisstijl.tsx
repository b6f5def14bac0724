import type { ComponentProps } from 'react';
import { Huisstijlproef } from '#components/beheer/huisstijlproef.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzes } from '#components/ui/keuze.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import type { Huisstijlkeuze } from '#lib/toegang/huisstijl/queries.ts';

type Eigenschappen = {
  keuze: Huisstijlkeuze;
  bureau: string;
  actie: ComponentProps<typeof Formulier>['actie'];
};

/** The choice of a house style, with a sample of each below it. */
export function Huisstijlkeuzes({ keuze: { geldt, gekozen, alle }, bureau, actie }: Eigenschappen) {
  return (
    <div className="secties">
      <Sectie titel="Kies de huisstijl van het bureau">
        <Formulier actie={actie} verborgen={{ oud: gekozen ?? '' }} label="Huisstijl kiezen">
          <Keuzes
            naam="thema"
            label="Huisstijl"
            hint="Elke huisstijl heeft lichte en donkere kleuren; iedereen kiest zelf licht of donker, rechtsboven onder de eigen naam."
            waarde={geldt}
            keuzes={alle.map(({ thema, naam }) => ({
              waarde: thema,
              label: thema === geldt ? `${naam}: geldt nu` : naam,
            }))}
          />
          <Verzendknop>Gebruik deze huisstijl</Verzendknop>
        </Formulier>
        <p className="lopend mt-4">
          Collega’s zien de nieuwe huisstijl op hun volgende pagina, en iedereen ziet haar op{' '}
          <a href={`/cijfers/${bureau}`}>de openbare cijfers van het bureau</a>. Terugzetten kan altijd; er
          gaat niets verloren.
        </p>
      </Sectie>
      <Sectie titel="Zo zien ze eruit">
        <div className="huisstijlen">
          {alle.map((huisstijl) => (
            <Huisstijlproef key={huisstijl.thema} huisstijl={huisstijl} />
          ))}
        </div>
      </Sectie>
    </div>
  );
}
