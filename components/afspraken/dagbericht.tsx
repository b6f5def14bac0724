'use client';
import { useEffect, useRef, useState } from 'react';
import { parseDatum } from '#lib/kalender/model.ts';
import type { VrijeDagen } from '#lib/kalender/vakanties.ts';
import { dagbericht } from '#lib/contact/afspraken/labels.ts';
import { Status } from '#components/ui/status.tsx';

/** `overleg`: a meeting of organisations, for which a Saturday is worth saying too. */
type Eigenschappen = { veld: string; vrij: readonly VrijeDagen[]; overleg?: boolean };

/** Says while one fills in the form that the chosen day is a Sunday or a holiday; read out as soon as it appears. */
export function Dagbericht({ veld, vrij, overleg }: Eigenschappen) {
  const plek = useRef<HTMLParagraphElement>(null);
  const [dag, setDag] = useState('');
  useEffect(() => {
    const formulier = plek.current?.closest('form');
    const lees = () => {
      const invoer = formulier?.elements.namedItem(veld);
      setDag(invoer instanceof HTMLInputElement ? invoer.value : '');
    };
    lees();
    formulier?.addEventListener('input', lees);
    return () => formulier?.removeEventListener('input', lees);
  }, [veld]);
  const datum = parseDatum(dag);
  const bericht = datum && dagbericht(datum, vrij, overleg);
  return (
    <p ref={plek} role="status">
      {bericht && (
        <Status toon="let-op">
          {bericht} {overleg ? 'U kunt hem wel kiezen.' : 'U kunt de afspraak wel maken.'}
        </Status>
      )}
    </p>
  );
}
