'use client';
import { useEffect, useRef } from 'react';
import { parseDatum } from '#lib/kalender/model.ts';
import { inTekst } from '#lib/brieven/rules.ts';
import { BriefTekst } from '#components/brieven/brief-tekst.tsx';
import type { Sjabloonveld } from '#lib/brieven/sjablonen/velden.ts';

/**
 * The letter as it will be: html that the server made of the Word file. What is typed in the form with this id stands in it at once;
 * without JavaScript it is the letter as it was when the page came.
 */
export function Voorbeeld({
  html,
  formulier,
  velden,
}: {
  html: string;
  formulier: string;
  velden: readonly Sjabloonveld[];
}) {
  const vel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const vorm = document.querySelector<HTMLFormElement>(`form[aria-label="${formulier}"]`);
    if (!vorm) return undefined;
    const toon = () => show(vel.current, vorm, velden);
    toon();
    vorm.addEventListener('input', toon);
    return () => vorm.removeEventListener('input', toon);
  }, [formulier, velden, html]);
  return (
    <div ref={vel}>
      <BriefTekst html={html} />
    </div>
  );
}

function show(vel: HTMLElement | null, vorm: HTMLFormElement, velden: readonly Sjabloonveld[]): void {
  const getypt = new FormData(vorm);
  for (const plek of vel?.querySelectorAll<HTMLElement>('[data-veld]') ?? []) {
    const naam = plek.dataset.veld ?? '';
    const veld = velden.find((item) => item.naam === naam);
    const waarde = String(getypt.get(veld ? `veld_${naam}` : naam) ?? '').trim();
    const half = veld?.soort === 'datum' && waarde !== '' && !parseDatum(waarde);
    plek.textContent =
      waarde === '' || half ? (veld ? `[${veld.label}]` : '') : veld ? inTekst(veld, waarde) : waarde;
  }
}
