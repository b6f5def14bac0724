'use client';
import { useState, type ComponentProps } from 'react';
import { Uitklap } from '#components/ui/uitklap.tsx';

/**
 * A fold with a form that folds up when its own form was saved, and starts afresh then. `gedaan` is there only when that form was the
 * last one saved; what stands typed in another form of the page stays.
 */
export function Vouw({ gedaan, ...rest }: ComponentProps<typeof Uitklap> & { gedaan: string | undefined }) {
  const [ronde, setRonde] = useState(0);
  const [vorige, setVorige] = useState(gedaan);
  if (gedaan !== vorige) {
    setVorige(gedaan);
    if (gedaan) setRonde(ronde + 1);
  }
  return <Uitklap key={ronde} {...rest} />;
}
