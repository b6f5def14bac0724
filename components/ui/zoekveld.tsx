import type { ReactNode } from 'react';
import { Icoon } from '#components/ui/icoon.tsx';

type Eigenschappen = {
  pad: string;
  label: string;
  waarde?: string;
  hint?: string;
  naam?: string;
  children?: ReactNode;
};

/** A search form that works by its address, so that a search can be shared and gone back to. */
export function Zoekveld({ pad, label, waarde, hint, naam = 'zoek', children }: Eigenschappen) {
  return (
    <form action={pad} method="get" role="search" aria-label={label} className="zoekveld">
      <div className="veld">
        <label htmlFor={`zoekveld-${naam}`} className="veld-label">
          {label}
        </label>
        {hint && (
          <span id={`zoekhint-${naam}`} className="veld-hint">
            {hint}
          </span>
        )}
        <input
          id={`zoekveld-${naam}`}
          type="search"
          name={naam}
          defaultValue={waarde}
          className="invoer"
          autoComplete="off"
          spellCheck={false}
          aria-describedby={hint && `zoekhint-${naam}`}
        />
      </div>
      {children}
      <button type="submit" className="knop knop--secundair">
        <Icoon naam="zoek" />
        Zoek
      </button>
    </form>
  );
}
