'use client';
import type { ReactNode } from 'react';
import { useFormulier } from '#components/ui/formulier-context.tsx';
import { klassen } from '#components/ui/klassen.ts';

export type VeldBasis = {
  naam: string;
  label: ReactNode;
  /** A short explanation under the label. */
  hint?: ReactNode;
  /** Says "(niet verplicht)" behind the label. */
  optioneel?: boolean;
  /** Keeps the label for screen readers only, where the place says it already. */
  verbergLabel?: boolean;
  /** An error known before anything is posted. */
  fout?: string;
};

/** State of one field: its error, what it starts with, and its attributes. */
export function useVeld(
  naam: string,
  waarde: string | number | undefined,
  eigenFout: string | undefined,
  hint: ReactNode,
) {
  const { waarden, fouten, ronde, uniek } = useFormulier();
  const getypt = waarden[naam];
  const fout = fouten[naam] ?? eigenFout;
  return {
    ronde,
    fout,
    begin: Array.isArray(getypt) ? getypt[0] : (getypt ?? waarde),
    invoer: {
      id: `veld-${uniek}${naam}`,
      name: naam,
      'aria-invalid': fout ? true : undefined,
      'aria-describedby': beschreven(`${uniek}${naam}`, hint, fout),
    },
  };
}

/** `sleutel`: the name of the field, with what sets this form apart before it. */
export function beschreven(sleutel: string, hint: ReactNode, fout: string | undefined): string | undefined {
  return klassen(hint ? `hint-${sleutel}` : '', fout && `fout-${sleutel}`) || undefined;
}

type VakEigenschappen = Pick<VeldBasis, 'naam' | 'label' | 'hint' | 'optioneel' | 'verbergLabel' | 'fout'> & {
  children: ReactNode;
};

export function VeldVak({ naam, label, hint, optioneel, verbergLabel, fout, children }: VakEigenschappen) {
  const { uniek } = useFormulier();
  return (
    <div className={klassen('veld', fout && 'veld--fout')}>
      <label htmlFor={`veld-${uniek}${naam}`} className={verbergLabel ? 'alleen-voorlezen' : 'veld-label'}>
        {label}
        {optioneel && <span className="veld-optioneel"> (niet verplicht)</span>}
      </label>
      <Toelichting naam={naam} hint={hint} fout={fout} />
      {children}
    </div>
  );
}

export function Toelichting({ naam, hint, fout }: { naam: string; hint?: ReactNode; fout?: string }) {
  const sleutel = `${useFormulier().uniek}${naam}`;
  return (
    <>
      {hint && (
        <span id={`hint-${sleutel}`} className="veld-hint">
          {hint}
        </span>
      )}
      {fout && (
        <span id={`fout-${sleutel}`} className="veld-fout">
          <span aria-hidden="true">!</span>
          <span>
            <span className="alleen-voorlezen">Fout: </span>
            {fout}
          </span>
        </span>
      )}
    </>
  );
}
