'use client';
import { useEffect, useRef, useState } from 'react';
import { useFormulier } from '#components/ui/formulier-context.tsx';

type Eigenschappen = { zin: string; velden: Readonly<Record<string, string>> };
/** Where a field stands among the others, and what it is called; of a field that is not there, nothing. */
type Plek = { readonly nummer: number; readonly label: string };

/**
 * Says above a form what is wrong, each sentence once, with a link to its field; takes the focus so that it is read out. One
 * field whose sentence says it all is the heading itself.
 */
export function Foutoverzicht({ zin, velden }: Eigenschappen) {
  const { uniek } = useFormulier();
  const vak = useRef<HTMLDivElement>(null);
  const [plekken, setPlekken] = useState<ReadonlyMap<string, Plek | undefined>>(new Map());
  const { kop, regels } = indeling(zin, velden);
  const namen = regels.map((regel) => regel.naam).join(' ');
  useEffect(() => {
    const formulier = vak.current?.closest('form');
    const gevonden = namen.split(' ').map((naam) => [naam, zoekVeld(formulier, naam, uniek)] as const);
    // A field with an error may stand in a part that is folded away.
    for (const [, veld] of gevonden) veld?.closest('details')?.setAttribute('open', '');
    const volgorde = [...(formulier?.querySelectorAll('[id^="veld-"]') ?? [])];
    setPlekken(
      new Map(
        gevonden.map(([naam, veld]) => [
          naam,
          veld && { nummer: volgorde.indexOf(veld), label: labelVan(veld) },
        ]),
      ),
    );
    vak.current?.focus();
  }, [namen, uniek]);
  const items = regels
    .toSorted((a, b) => (plekken.get(a.naam)?.nummer ?? 0) - (plekken.get(b.naam)?.nummer ?? 0))
    .map(({ naam, fout, dubbel }) => {
      const label = plekken.get(naam)?.label;
      const tekst = dubbel && label ? `${label}: ${fout}` : fout;
      const ontbreekt = plekken.has(naam) && !plekken.get(naam);
      return { naam, inhoud: ontbreekt ? tekst : <a href={`#veld-${uniek}${naam}`}>{tekst}</a> };
    });
  return (
    <div ref={vak} className="foutoverzicht" role="alert" tabIndex={-1}>
      <h2>{kop ?? items[0]?.inhoud}</h2>
      {kop !== undefined && items.length > 0 && (
        <ul>
          {items.map(({ naam, inhoud }) => (
            <li key={naam}>{inhoud}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What stands where: no sentence twice, and fields with the same sentence told apart by their label. */
function indeling(zin: string, velden: Eigenschappen['velden']) {
  const paren = Object.entries(velden).filter(([, fout]) => fout);
  const regels = paren.map(([naam, fout]) => ({
    naam,
    fout,
    dubbel: paren.some(([ander, zelfde]) => ander !== naam && zelfde === fout),
  }));
  const alleen = regels.length === 1 && (regels[0]?.fout === zin || !zin);
  return { kop: alleen ? undefined : zin, regels };
}

function zoekVeld(formulier: HTMLFormElement | null | undefined, naam: string, uniek: string) {
  return formulier?.querySelector<HTMLElement>(`#${CSS.escape(`veld-${uniek}${naam}`)}`) ?? undefined;
}

function labelVan(veld: HTMLElement): string {
  const vak = veld.matches('fieldset') ? veld : veld.closest('.veld');
  const label = vak?.querySelector('legend, .veld-label, .keuze, .alleen-voorlezen');
  return (label?.textContent ?? '').replace(/\s*\(niet verplicht\)$/, '').replace(/\?$/, '').trim(); // prettier-ignore
}
