'use client';
import { useEffect, useState } from 'react';

export type Paletkeuze = { readonly titel: string; readonly onder: string; readonly href: string };
type Antwoord = { readonly plekken: readonly Paletkeuze[]; readonly personen: readonly Paletkeuze[] };

const STILTE_MS = 180;
const KORTST = 2;

async function vraag(tekst: string, signal?: AbortSignal): Promise<Antwoord | 'verlopen' | 'mislukt'> {
  const antwoord = await fetch('/api/palet', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ zoek: tekst }), // in the body: what is typed may be a BSN
    signal,
  });
  if (antwoord.status === 401) return 'verlopen';
  return antwoord.ok ? ((await antwoord.json()) as Antwoord) : 'mislukt';
}

/** Places and tasks are fetched once; persons while one types, after a short silence, the previous question aborted. */
export function usePaletzoeker(tekst: string): { keuzes: readonly Paletkeuze[]; stand: string } {
  const [plekken, setPlekken] = useState<readonly Paletkeuze[]>([]);
  const [gevonden, setGevonden] = useState<{ bij: string; personen: readonly Paletkeuze[] }>();
  const [fout, setFout] = useState('');
  const gezocht = tekst.trim();
  useEffect(() => {
    const stop = new AbortController();
    const wacht = setTimeout(
      async () => {
        const antwoord = await vraag(gezocht, stop.signal).catch(() => 'mislukt' as const);
        if (stop.signal.aborted) return;
        if (typeof antwoord === 'string') {
          setFout(
            antwoord === 'verlopen'
              ? 'Uw sessie is verlopen. Meld u opnieuw aan.'
              : 'Zoeken lukt nu niet. Typ verder om het nog eens te proberen.',
          );
          return;
        }
        setFout('');
        setPlekken(antwoord.plekken);
        setGevonden({ bij: gezocht, personen: antwoord.personen });
      },
      gezocht === '' ? 0 : STILTE_MS,
    );
    return () => {
      clearTimeout(wacht);
      stop.abort();
    };
  }, [gezocht]);
  const personen = gezocht.length >= KORTST ? (gevonden?.personen ?? []) : [];
  const passend = plekken.filter((plek) => past(plek, gezocht));
  const keuzes = gezocht === '' ? plekken : [...personen, ...passend];
  return { keuzes, stand: fout || standVan(keuzes.length, gezocht, gevonden?.bij) };
}

function past(plek: Paletkeuze, gezocht: string): boolean {
  const woorden = gezocht.toLowerCase().split(/\s+/);
  const titel = plek.titel.toLowerCase();
  return woorden.every((woord) => titel.split(/\s+/).some((deel) => deel.startsWith(woord)));
}

function standVan(aantal: number, gezocht: string, bij: string | undefined): string {
  if (bij !== gezocht) return 'Zoeken …';
  if (aantal === 0) return 'Niets gevonden. Typ het begin van een naam, een geboortedatum of een BSN.';
  return aantal === 1 ? '1 keuze' : `${aantal} keuzes`;
}
