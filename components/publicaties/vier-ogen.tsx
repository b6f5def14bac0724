import type { ComponentProps } from 'react';
import { Formulier } from '#components/ui/formulier.tsx';
import { Knoppen, KnopLink } from '#components/ui/knop.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Tekstvak } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

export type Actie = ComponentProps<typeof Formulier>['actie'];
export type VierOgenActies = Readonly<
  Record<'aanbieden' | 'publiceren' | 'terugsturen' | 'intrekken' | 'weggooien', Actie>
>;

type Eigenschappen = {
  acties: VierOgenActies;
  /** Names what is published, in every form. */
  verborgen: Readonly<Record<string, string>>;
  /** Tells its fields from those of another on the same page. */
  uniek?: string;
  /** What it is called where it is withdrawn, and where that sentence comes. */
  wat: { readonly noem: string; readonly intrekken: string; readonly waar: string };
  mag: { readonly aanbieden: boolean; readonly controleren: boolean; readonly intrekken: boolean };
  /** To read it before it goes out. */
  bekijk?: string | false;
  /** Where everybody reads it; without it nobody does. */
  openbaar: string | false;
};

/** The steps of what goes out by four eyes: offer it, let it out or send it back, and take it back. */
export function VierOgen({ acties, verborgen, uniek, wat, mag, bekijk, openbaar }: Eigenschappen) {
  const formulier = { verborgen, ...(uniek ? { uniek } : {}) };
  return (
    <Knoppen>
      {bekijk && <KnopLink href={bekijk}>Bekijk wat openbaar wordt</KnopLink>}
      {mag.aanbieden && (
        <>
          <Formulier actie={acties.aanbieden} {...formulier} label="Aanbieden">
            <Verzendknop>Ter controle aanbieden</Verzendknop>
          </Formulier>
          <Formulier actie={acties.weggooien} {...formulier} label="Weggooien">
            <Verzendknop soort="stil">Concept weggooien</Verzendknop>
          </Formulier>
        </>
      )}
      {mag.controleren && (
        <>
          <Formulier actie={acties.publiceren} {...formulier} label="Publiceren">
            <Verzendknop bezig="Bezig met kleine aantallen nagaan …">Gecontroleerd, publiceren</Verzendknop>
          </Formulier>
          <Formulier actie={acties.terugsturen} {...formulier} label="Terugsturen">
            <Verzendknop soort="secundair">Terugsturen</Verzendknop>
          </Formulier>
        </>
      )}
      {openbaar && <KnopLink href={openbaar}>Bekijk op de openbare pagina</KnopLink>}
      {mag.intrekken && (
        <Uitklap titel="Intrekken" knop="stil">
          <Formulier actie={acties.intrekken} {...formulier} label="Intrekken">
            <Tekstvak
              naam="reden"
              label={`Waarom wordt ${wat.noem} ingetrokken?`}
              hint={`Deze zin staat straks ${wat.waar}.`}
              rijen={2}
            />
            <Verzendknop soort="gevaar">{wat.intrekken}</Verzendknop>
          </Formulier>
        </Uitklap>
      )}
    </Knoppen>
  );
}

/** How what goes out as an edition is called. */
export const UITGAVE = {
  noem: 'dit',
  intrekken: 'Uitgave intrekken',
  waar: 'op de openbare pagina',
} as const;
