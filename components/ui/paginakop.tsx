import type { ReactNode } from 'react';
import { Kruimels, type Kruimel } from '#components/ui/kruimels.tsx';

type Eigenschappen = {
  titel: ReactNode;
  onder?: ReactNode;
  kruimels?: readonly Kruimel[];
  /** The one primary action of this screen, and quiet ones beside it. */
  actie?: ReactNode;
};

/** The head of each page: where one is, what it is, and the one thing to do here. */
export function Paginakop({ titel, onder, kruimels, actie }: Eigenschappen) {
  return (
    <header className="paginakop">
      <div>
        {kruimels && <Kruimels kruimels={kruimels} />}
        <h1>{titel}</h1>
        {onder && <p className="paginakop-onder">{onder}</p>}
      </div>
      {actie && <div className="knoppen">{actie}</div>}
    </header>
  );
}

/** A part of a page with its own heading, a count behind it and perhaps a quiet link. */
export function Sectie({
  titel,
  aantal,
  rechts,
  id,
  children,
}: {
  titel: ReactNode;
  aantal?: ReactNode;
  rechts?: ReactNode;
  id?: string;
  children: ReactNode;
}) {
  return (
    <section className="sectie" id={id}>
      <div className="sectie-kop">
        <h2>
          {titel}
          {aantal !== undefined && <span className="sectie-aantal"> {aantal}</span>}
        </h2>
        {rechts}
      </div>
      {children}
    </section>
  );
}
