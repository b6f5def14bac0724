import { Icoon } from '#components/ui/icoon.tsx';

/** Help where the question arises: a small link to the term in the glossary, or to another address (an article of law). */
export function VraagUitleg({ term, over, href }: { term: string; over?: string; href?: string }) {
  return (
    <a
      href={href ?? `/begrippen#${term}`}
      className="vraaguitleg niet-afdrukken"
      title={`Wat is ${over ?? term}?`}
    >
      <Icoon naam="vraag" />
      <span className="alleen-voorlezen">Wat is {over ?? term}?</span>
    </a>
  );
}
