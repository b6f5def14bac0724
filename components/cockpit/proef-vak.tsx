import type { ReactNode } from 'react';
import { MERK } from '#lib/cockpit/proef/labels.ts';
import { Icoon } from '#components/ui/icoon.tsx';

/** Around every outcome of a trial: what it is stands in it, so that it goes with a picture or a print of it. */
export function Proefvak({ wat, children }: { wat: string; children: ReactNode }) {
  return (
    <section className="proefvak" aria-label={`${MERK}: ${wat}`}>
      <p className="proefvak-merk">
        <Icoon naam="let-op" />
        {MERK}
      </p>
      {children}
    </section>
  );
}

/** What the other forms asked stays in the address, so that one link holds the whole page. */
export function Verborgen({ houd }: { houd: Readonly<Record<string, string>> }) {
  return Object.entries(houd).map(([naam, waarde]) => (
    <input key={naam} type="hidden" name={naam} value={waarde} />
  ));
}
