'use client';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useRouter } from 'next/navigation';
import { usePaletzoeker, type Paletkeuze } from '#components/palet/paletzoeker.ts';

/**
 * The command palette: a dialog with one combobox (ARIA 1.2, list autocomplete). The focus stays in the field; arrows
 * move through the list, Enter goes, Escape closes.
 */
export function Palet({ sluit }: { sluit: () => void }) {
  const dialoog = useRef<HTMLDialogElement>(null);
  const router = useRouter();
  const id = useId();
  const [tekst, setTekst] = useState('');
  const [plek, setPlek] = useState(0);
  const { keuzes, stand } = usePaletzoeker(tekst);
  const gekozen = keuzes[Math.min(plek, keuzes.length - 1)];
  useEffect(() => {
    if (!dialoog.current?.open) dialoog.current?.showModal();
  }, []);
  useEffect(() => {
    document.getElementById(`${id}-${gekozen?.href}`)?.scrollIntoView({ block: 'nearest' });
  }, [gekozen, id]);
  const ga = (keuze: Paletkeuze | undefined) => {
    if (!keuze) return;
    sluit();
    router.push(keuze.href);
  };
  const toets = (druk: KeyboardEvent) => {
    const stap = { ArrowDown: 1, ArrowUp: -1 }[druk.key];
    if (stap && keuzes.length > 0) {
      druk.preventDefault();
      setPlek((oud) => (Math.min(oud, keuzes.length - 1) + stap + keuzes.length) % keuzes.length);
    } else if (druk.key === 'Enter') {
      druk.preventDefault();
      ga(gekozen);
    }
  };
  return (
    <dialog ref={dialoog} className="dialoog" aria-label="Snel naar" onClose={sluit}>
      <input
        className="invoer"
        role="combobox"
        aria-label="Zoek een jongere, een pagina of een taak"
        aria-expanded={keuzes.length > 0}
        aria-controls={`${id}-lijst`}
        aria-autocomplete="list"
        aria-activedescendant={gekozen && `${id}-${gekozen.href}`}
        placeholder="Zoek een jongere, een pagina of een taak"
        autoComplete="off"
        spellCheck={false}
        autoFocus
        value={tekst}
        onChange={(gebeurd) => {
          setTekst(gebeurd.target.value);
          setPlek(0);
        }}
        onKeyDown={toets}
      />
      <ul id={`${id}-lijst`} role="listbox" aria-label="Keuzes" className="mt-3 max-h-96 overflow-y-auto">
        {keuzes.map((keuze) => (
          <li
            key={keuze.href}
            id={`${id}-${keuze.href}`}
            role="option"
            aria-selected={keuze === gekozen}
            className="flex min-h-9 cursor-pointer flex-wrap items-baseline gap-x-3 rounded-sm px-3 py-1.5 aria-selected:bg-surface-selected"
            onClick={() => ga(keuze)}
            onMouseMove={() => setPlek(keuzes.indexOf(keuze))}
          >
            <span>{keuze.titel}</span>
            <span className="text-klein text-muted">{keuze.onder}</span>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-klein text-muted" role="status">
        {stand}
      </p>
    </dialog>
  );
}
