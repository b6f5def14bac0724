'use client';
import type { ReactNode } from 'react';
import { useFormStatus } from 'react-dom';
import { Icoon, type IcoonNaam } from '#components/ui/icoon.tsx';
import { klassen } from '#components/ui/klassen.ts';

type Eigenschappen = {
  children: ReactNode;
  /** What the button says while the answer is under way. */
  bezig?: string;
  soort?: 'primair' | 'secundair' | 'stil' | 'gevaar';
  klein?: boolean;
  icoon?: IcoonNaam;
  naam?: string;
  waarde?: string;
};

/** The button of a form: a second press while the first is under way does nothing. */
export function Verzendknop({
  children,
  bezig = 'Bezig …',
  soort = 'primair',
  klein,
  icoon,
  naam,
  waarde,
}: Eigenschappen) {
  const { pending } = useFormStatus();
  return (
    <button
      type="submit"
      name={naam}
      value={waarde}
      aria-disabled={pending}
      onClick={(klik) => pending && klik.preventDefault()}
      className={klassen('knop', `knop--${soort}`, klein && 'knop--klein')}
    >
      {icoon && <Icoon naam={icoon} />}
      {pending ? bezig : children}
    </button>
  );
}
