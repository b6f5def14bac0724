'use client';
import { useId, useRef, type ReactNode } from 'react';
import { Icoon, type IcoonNaam } from '#components/ui/icoon.tsx';
import { klassen } from '#components/ui/klassen.ts';

type Eigenschappen = {
  knop: ReactNode;
  titel: string;
  soort?: 'primair' | 'secundair' | 'stil' | 'gevaar';
  klein?: boolean;
  icoon?: IcoonNaam;
  children: ReactNode;
};

/**
 * A native dialog behind a button. Until JavaScript is there it is a `<details>` that opens in place, with the same
 * content; the first click after that opens the dialog.
 */
export function Dialoog({ knop, titel, soort = 'secundair', klein, icoon, children }: Eigenschappen) {
  const dialoog = useRef<HTMLDialogElement>(null);
  const kop = useId();
  const open = () => dialoog.current?.showModal();
  return (
    <details
      className="uitklap uitklap--knop"
      onToggle={(gebeurd) => gebeurd.currentTarget.open && !dialoog.current?.open && open()}
    >
      <summary className={klassen('knop', `knop--${soort}`, klein && 'knop--klein')} aria-haspopup="dialog">
        {icoon && <Icoon naam={icoon} />}
        {knop}
      </summary>
      <dialog
        ref={dialoog}
        className="dialoog"
        aria-labelledby={kop}
        open={undefined}
        onClose={(gebeurd) => gebeurd.currentTarget.closest('details')?.removeAttribute('open')}
      >
        <div className="dialoog-kop">
          <h2 id={kop}>{titel}</h2>
          <button
            type="button"
            className="knop knop--stil knop--alleen-icoon"
            onClick={() => dialoog.current?.close()}
          >
            <Icoon naam="kruis" />
            <span className="alleen-voorlezen">Sluiten</span>
          </button>
        </div>
        {children}
      </dialog>
    </details>
  );
}
