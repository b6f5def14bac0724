'use client';
import { usePathname } from 'next/navigation';
import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { ConceptBewaarder } from '#components/ui/concept-bewaarder.tsx';
import type { Waarden } from '#components/ui/formulier-context.tsx';

export type OpgehaaldConcept = { readonly sleutel: string; readonly waarden: Waarden; readonly van: string };
export type Conceptacties = {
  readonly haal: (sleutels: readonly string[]) => Promise<readonly OpgehaaldConcept[]>;
  readonly bewaar: (form: FormData) => Promise<{ status: string }>;
  readonly wis: (sleutel: string) => Promise<void>;
};
type Deur = Omit<Conceptacties, 'haal'> & {
  readonly haal: (sleutel: string) => Promise<OpgehaaldConcept | undefined>;
};

const ConceptContext = createContext<Deur | null>(null);

/** Around all pages where people type: each form with text keeps its draft by itself. A page asks for all its drafts at once. */
export function Concepten({ haal, bewaar, wis, children }: Conceptacties & { children: ReactNode }) {
  const vragers = useRef(new Map<string, (concept: OpgehaaldConcept | undefined) => void>());
  const vraag = useCallback(
    (sleutel: string) =>
      new Promise<OpgehaaldConcept | undefined>((geef) => {
        if (vragers.current.size === 0)
          setTimeout(async () => {
            const deze = vragers.current;
            vragers.current = new Map();
            // Without an answer the form is as it was: empty, and what is typed from now on is kept.
            const gevonden = await haal([...deze.keys()].slice(0, 100)).catch(() => []);
            for (const [ene, geefEne] of deze) geefEne(gevonden.find((concept) => concept.sleutel === ene));
          });
        vragers.current.set(sleutel, geef);
      }),
    [haal],
  );
  const deur = useMemo(() => ({ haal: vraag, bewaar, wis }), [vraag, bewaar, wis]);
  return <ConceptContext value={deur}>{children}</ConceptContext>;
}

/** Behind a wall nothing may stay in a draft: that would stand outside the wall (ADR 16, ADR 21). */
export function ZonderConcepten({ children }: { children: ReactNode }) {
  return <ConceptContext value={null}>{children}</ConceptContext>;
}

type Eigenschappen = {
  /** What tells this form from others on the page: its label and what it is about. */
  kenmerk: string;
  zetTerug: (waarden: Waarden | undefined) => void;
};

/** Inside a form: keeps what is typed, and gives it back when the page is opened again. What was sent is no draft any more. */
export function FormulierConcept({ kenmerk, zetTerug }: Eigenschappen) {
  const deur = use(ConceptContext);
  const pad = usePathname();
  const plek = useRef<HTMLSpanElement>(null);
  const [actief, setActief] = useState(false);
  const [van, setVan] = useState<string>();
  const sleutel = `formulier:${afdruk(`${pad}|${kenmerk}`)}`;
  const haal = deur?.haal;
  useEffect(() => {
    const formulier = plek.current?.closest('form');
    if (!haal || !formulier || !heeftTypwerk(formulier)) return undefined;
    let weg = false;
    setActief(true);
    const vul = (concept: OpgehaaldConcept | undefined) => {
      if (weg || !concept || isGetypt(formulier)) return;
      zetTerug(concept.waarden);
      setVan(concept.van);
      openVouwen(formulier);
    };
    void haal(sleutel).then(vul);
    return () => {
      weg = true;
    };
  }, [haal, sleutel, zetTerug]);
  const beginLeeg = () => {
    void deur?.wis(sleutel);
    zetTerug(undefined);
    setVan(undefined);
  };
  return (
    <>
      <span ref={plek} hidden />
      {actief && deur && (
        <>
          <input type="hidden" name="_concept" value={sleutel} />
          <ConceptBewaarder
            key={van}
            bewaar={deur.bewaar}
            sleutel={sleutel}
            {...(van && { hersteldVan: van })}
          />
          {van && (
            <button type="button" className="knop knop--stil knop--klein" onClick={beginLeeg}>
              Begin leeg
            </button>
          )}
        </>
      )}
    </>
  );
}

/** Who left half a text in a folded form finds it open. */
function openVouwen(formulier: HTMLFormElement): void {
  let vouw = formulier.closest('details');
  while (vouw) {
    vouw.open = true;
    vouw = vouw.parentElement?.closest('details') ?? null;
  }
}

function heeftTypwerk(formulier: HTMLFormElement): boolean {
  const getypt = formulier.querySelector('textarea, input[type="text"]');
  return Boolean(getypt) && !formulier.querySelector('input[type="password"], .concept');
}

function isGetypt(formulier: HTMLFormElement): boolean {
  const velden = formulier.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>(
    'textarea, input[type="text"]',
  );
  return [...velden].some((veld) => veld.value !== veld.defaultValue);
}

/** 53 bits of a text, as letters and digits: a name for a draft, no secret. */
function afdruk(tekst: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (const teken of tekst) {
    const punt = teken.codePointAt(0) ?? 0;
    a = Math.imul(a ^ punt, 2_654_435_761);
    b = Math.imul(b ^ punt, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return `${(b >>> 0).toString(36)}${(a >>> 0).toString(36)}`;
}
