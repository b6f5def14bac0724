import type { ComponentProps } from 'react';
import { FeitVastgelegd } from '#components/jongeren/feit-intrekken.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';

const GEDAAN: Readonly<Record<string, string>> = {
  schoolgang: 'Vastgelegd. Wie weer naar school gaat, staat niet meer op de lijst.',
  ingetrokken: 'Ingetrokken. Wie daardoor weer thuiszit, staat weer op de lijst.',
  agenda: 'De zaak staat op de agenda van de Actietafel.',
  'van-agenda': 'De zaak is van de agenda gehaald.',
};

type Eigenschappen = Pick<ComponentProps<typeof FeitVastgelegd>, 'actie' | 'terug'> & {
  gedaan: string | undefined;
  feit: string | undefined;
};

/** What was done a moment ago; what was recorded can be taken back at once. */
export function Gedaan({ gedaan = '', feit, ...rest }: Eigenschappen) {
  const zin = GEDAAN[gedaan];
  if (!zin) return null;
  if (gedaan === 'schoolgang' && feit) return <FeitVastgelegd param={feit} zin={zin} {...rest} />;
  return <Mededeling toon="goed" titel={zin} />;
}
