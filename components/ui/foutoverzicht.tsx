'use client';
import { useEffect, useRef } from 'react';
import { useFormulier } from '#components/ui/formulier-context.tsx';

/** Says above a form what is wrong, with a link to each field; takes the focus so that it is read out. */
export function Foutoverzicht({ zin, velden }: { zin: string; velden: Readonly<Record<string, string>> }) {
  const { uniek } = useFormulier();
  const vak = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A field with an error may stand in a part that is folded away.
    for (const link of vak.current?.querySelectorAll('a') ?? [])
      document.querySelector(link.hash)?.closest('details')?.setAttribute('open', '');
    vak.current?.focus();
  }, []);
  const regels = Object.entries(velden).filter(([naam]) => naam !== 'formulier');
  return (
    <div ref={vak} className="foutoverzicht" role="alert" tabIndex={-1}>
      <h2>{zin}</h2>
      {regels.length > 0 && (
        <ul>
          {regels.map(([naam, fout]) => (
            <li key={naam}>
              <a href={`#veld-${uniek}${naam}`}>{fout}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
