import { randomUUID } from 'node:crypto';
import type { ComponentProps } from 'react';
import { ActieFormulier } from '#components/ui/actie-formulier.tsx';

/** A form around a server action, with a key of its own so that a double click or a retry is carried out once. */
export function Formulier(props: Omit<ComponentProps<typeof ActieFormulier>, 'eenmalig'>) {
  return <ActieFormulier {...props} eenmalig={randomUUID()} />;
}
