'use client';
import { useEffect, useRef, useState } from 'react';

type Eigenschappen = {
  /** Keeps the draft: gets every field of the form, and `_concept`, the key of this form. */
  bewaar: (form: FormData) => Promise<{ status: string }>;
  /** Which form on what, for instance "contact:<jongere id>". */
  sleutel: string;
  /** When the draft that now fills the form was kept, such as "14:02" or "gisteren 16:40". */
  hersteldVan?: string;
};

const STILTE_MS = 3_000;

/**
 * Keeps what is typed on the server, three seconds after typing stops and when the page goes out of sight. Stands inside
 * the form. Giving a kept draft back is done by `waarden` of the form, so that it also works without JavaScript.
 */
export function ConceptBewaarder({ bewaar, sleutel, hersteldVan }: Eigenschappen) {
  const plek = useRef<HTMLParagraphElement>(null);
  const [tekst, setTekst] = useState(hersteldVan ? `Concept van ${hersteldVan} teruggezet` : '');
  useEffect(() => {
    const formulier = plek.current?.closest('form');
    if (!formulier) return undefined;
    let wacht: ReturnType<typeof setTimeout> | undefined;
    const nu = async () => {
      clearTimeout(wacht);
      wacht = undefined;
      const inhoud = new FormData(formulier);
      inhoud.set('_concept', sleutel);
      for (const [naam, waarde] of [...inhoud]) if (typeof waarde !== 'string') inhoud.delete(naam); // no files
      const antwoord = await bewaar(inhoud).catch(() => ({ status: 'mislukt' }));
      setTekst(
        antwoord.status === 'gelukt'
          ? `Concept bewaard ${tijd()}`
          : 'Concept is nog niet bewaard; we proberen het opnieuw zodra u verder typt.',
      );
    };
    const typt = () => {
      clearTimeout(wacht);
      wacht = setTimeout(nu, STILTE_MS);
    };
    const weg = () => document.visibilityState === 'hidden' && wacht && void nu();
    // What was sent is no draft any more: without this, leaving the page would keep it again after it was saved.
    const verstuurd = () => {
      clearTimeout(wacht);
      wacht = undefined;
    };
    if (isGetypt(formulier)) typt(); // before this script was there
    formulier.addEventListener('input', typt);
    formulier.addEventListener('submit', verstuurd);
    document.addEventListener('visibilitychange', weg);
    return () => {
      clearTimeout(wacht);
      formulier.removeEventListener('input', typt);
      formulier.removeEventListener('submit', verstuurd);
      document.removeEventListener('visibilitychange', weg);
    };
  }, [bewaar, sleutel]);
  return (
    <p ref={plek} className="concept niet-afdrukken" role="status">
      {tekst}
    </p>
  );
}

function isGetypt(formulier: HTMLFormElement): boolean {
  return [...formulier.querySelectorAll<HTMLTextAreaElement>('textarea')].some(
    (vak) => vak.value !== vak.defaultValue,
  );
}

function tijd(): string {
  return new Date().toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit' });
}
