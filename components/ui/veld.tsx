'use client';
import type { ComponentProps } from 'react';
import { klassen } from '#components/ui/klassen.ts';
import { VeldVak, useVeld, type VeldBasis as Basis } from '#components/ui/veld-vak.tsx';

type VeldEigenschappen = Basis & {
  soort?: 'text' | 'search' | 'date' | 'time' | 'number' | 'email' | 'tel' | 'url' | 'password' | 'file';
  waarde?: string | number;
  breedte?: 'kort' | 'middel' | 'vol';
} & Pick<
    ComponentProps<'input'>,
    | 'autoComplete'
    | 'inputMode'
    | 'min'
    | 'max'
    | 'step'
    | 'maxLength'
    | 'placeholder'
    | 'required'
    | 'accept'
    | 'autoFocus'
    | 'disabled'
    | 'list'
    | 'pattern'
    | 'spellCheck'
  >;

/** One line of input with its label. Inside a form it shows the error of the last answer and keeps what was typed. */
export function Veld({
  naam,
  label,
  hint,
  optioneel,
  verbergLabel,
  fout,
  soort = 'text',
  waarde,
  breedte = 'vol',
  ...rest
}: VeldEigenschappen) {
  const veld = useVeld(naam, waarde, fout, hint);
  return (
    <VeldVak {...{ label, hint, optioneel, verbergLabel, naam }} fout={veld.fout}>
      <input
        {...rest}
        {...veld.invoer}
        key={veld.ronde}
        type={soort}
        defaultValue={soort === 'file' || soort === 'password' ? undefined : veld.begin}
        className={klassen('invoer', breedte !== 'vol' && `invoer--${breedte}`)}
      />
    </VeldVak>
  );
}

type TekstvakEigenschappen = Basis & { waarde?: string; rijen?: number } & Pick<
    ComponentProps<'textarea'>,
    'maxLength' | 'placeholder' | 'required'
  >;

/** Several lines; grows with what is typed. */
export function Tekstvak({
  naam,
  label,
  hint,
  optioneel,
  verbergLabel,
  fout,
  waarde,
  rijen = 4,
  ...rest
}: TekstvakEigenschappen) {
  const veld = useVeld(naam, waarde, fout, hint);
  return (
    <VeldVak {...{ label, hint, optioneel, verbergLabel, naam }} fout={veld.fout}>
      <textarea
        {...rest}
        {...veld.invoer}
        key={veld.ronde}
        rows={rijen}
        defaultValue={veld.begin}
        className="invoer"
      />
    </VeldVak>
  );
}
