'use client';
import type { ReactNode } from 'react';

type Eigenschappen = { pad: string; label: string; className?: string; children: ReactNode };

/** A form that works by its address and goes there as soon as a choice is made; without JavaScript by its button. */
export function KeuzeFormulier({ pad, label, className, children }: Eigenschappen) {
  return (
    <form
      action={pad}
      method="get"
      aria-label={label}
      className={className}
      onChange={(gebeurd) => {
        if (gebeurd.target instanceof HTMLSelectElement) gebeurd.currentTarget.requestSubmit();
      }}
    >
      {children}
    </form>
  );
}
