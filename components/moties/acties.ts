import type { ComponentProps } from 'react';
import type { Formulier } from '#components/ui/formulier.tsx';

export type Actie = ComponentProps<typeof Formulier>['actie'];
export type Motieacties = Record<
  | 'plan'
  | 'geefVerslag'
  | 'haalVerslagWeg'
  | 'legKostenVast'
  | 'haalKostenWeg'
  | 'voegTipToe'
  | 'klaarzetten'
  | 'aanbieden'
  | 'publiceren'
  | 'terugsturen'
  | 'intrekken'
  | 'weggooien',
  Actie
>;
