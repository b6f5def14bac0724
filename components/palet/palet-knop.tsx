'use client';
import { useCallback, useEffect, useRef, useState, type ComponentType } from 'react';
import { Icoon } from '#components/ui/icoon.tsx';

type PaletEigenschappen = { sluit: () => void };

/** Opens the command palette; what is in it is fetched on first use, so that a page does not carry it. */
export function PaletKnop() {
  const [Palet, setPalet] = useState<ComponentType<PaletEigenschappen>>();
  const [open, setOpen] = useState(false);
  const knop = useRef<HTMLButtonElement>(null);
  const toon = useCallback(async () => {
    setOpen(true);
    const geladen = await import('#components/palet/palet.tsx');
    setPalet(() => geladen.Palet);
  }, []);
  useEffect(() => {
    const toets = (druk: KeyboardEvent) => {
      if (druk.key.toLowerCase() !== 'k' || !(druk.ctrlKey || druk.metaKey) || druk.shiftKey || druk.altKey)
        return;
      druk.preventDefault();
      void toon();
    };
    document.addEventListener('keydown', toets);
    return () => document.removeEventListener('keydown', toets);
  }, [toon]);
  const sluit = useCallback(() => {
    setOpen(false);
    knop.current?.focus();
  }, []);
  return (
    <>
      <button
        ref={knop}
        type="button"
        className="schil-knop"
        onClick={() => void toon()}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
      >
        <Icoon naam="pijl" />
        <span className="max-md:hidden">Snel naar</span>
        <span className="alleen-voorlezen md:hidden">Snel naar</span>
        <kbd aria-hidden="true" className="max-lg:hidden">
          Ctrl K
        </kbd>
      </button>
      {open && Palet && <Palet sluit={sluit} />}
    </>
  );
}
