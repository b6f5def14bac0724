'use client';
import type { ReactNode } from 'react';
import { FormulierContext, type Waarden } from '#components/ui/formulier-context.tsx';
import { Foutoverzicht } from '#components/ui/foutoverzicht.tsx';
import { klassen } from '#components/ui/klassen.ts';

type Eigenschappen = {
  /** Address of a route that takes the form as a stream and leads on to a page. */
  naar: string;
  /** Made by the server at each rendering: the same form sent twice is carried out once. */
  eenmalig: string;
  waarden?: Waarden;
  fouten?: Readonly<Record<string, string>>;
  zin?: string | undefined;
  verborgen?: Readonly<Record<string, string | number>>;
  label: string;
  className?: string;
  children: ReactNode;
};

/**
 * A form with a file: sent by the browser itself, so that the file streams to the server, also without JavaScript. After a
 * refusal the page comes back with what was typed and the sentence at its field.
 */
export function PostFormulier({
  naar,
  eenmalig,
  waarden = {},
  fouten = {},
  zin,
  verborgen = {},
  label,
  className,
  children,
}: Eigenschappen) {
  return (
    <FormulierContext value={{ waarden, fouten, ronde: zin ? 1 : 0, bezig: false, uniek: '' }}>
      <form
        action={naar}
        method="post"
        encType="multipart/form-data"
        aria-label={label}
        noValidate
        className={klassen('formulier', className)}
      >
        <input type="hidden" name="_eenmalig" value={eenmalig} />
        {Object.entries(verborgen).map(([naam, waarde]) => (
          <input key={naam} type="hidden" name={naam} value={waarde} />
        ))}
        {zin && <Foutoverzicht zin={zin} velden={fouten} />}
        {children}
      </form>
    </FormulierContext>
  );
}
