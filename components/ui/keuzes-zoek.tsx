'use client';
import { useId, useRef, useState, type ReactNode } from 'react';

type Eigenschappen = { label: string; children: ReactNode };

/** A field that leaves only the choices with this text; what was ticked stays ticked. Without JavaScript the whole list is there. */
export function KeuzesZoek({ label, children }: Eigenschappen) {
  const id = useId();
  const vak = useRef<HTMLDivElement>(null);
  const [over, setOver] = useState<number>();
  const zoek = (tekst: string) => {
    const keuzes = [...(vak.current?.querySelectorAll<HTMLElement>('.keuze') ?? [])];
    const gezocht = tekst.trim().toLowerCase();
    for (const keuze of keuzes) keuze.hidden = !(keuze.textContent ?? '').toLowerCase().includes(gezocht);
    setOver(gezocht ? keuzes.filter((keuze) => !keuze.hidden).length : undefined);
  };
  return (
    <div ref={vak}>
      <div className="veld">
        <label className="veld-label" htmlFor={id}>
          {label}
        </label>
        <input
          id={id}
          type="search"
          className="invoer invoer--middel"
          autoComplete="off"
          onChange={(event) => zoek(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
        <p role="status" className="gedempt">
          {over === undefined ? '' : over === 0 ? 'Niemand gevonden.' : `${over} gevonden.`}
        </p>
      </div>
      {children}
    </div>
  );
}
