import type { ReactNode } from 'react';
import Link from 'next/link';

export function Lijst({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className="lijst" aria-label={label}>
      {children}
    </ul>
  );
}

type RijEigenschappen = {
  titel: ReactNode;
  href?: string;
  /** What and why now, in a few words on the same line. */
  onder?: ReactNode;
  /** State, date and the next action, at the right. */
  children?: ReactNode;
};

/** One line of work: who, what, why now, and what to do about it. Dossiers are not fetched ahead. */
export function Lijstrij({ titel, href, onder, children }: RijEigenschappen) {
  return (
    <li className="lijstrij">
      <div className="lijstrij-tekst">
        <span className="lijstrij-titel">
          {href ? (
            <Link href={href} prefetch={false}>
              {titel}
            </Link>
          ) : (
            titel
          )}
        </span>
        {onder && <span className="lijstrij-onder">{onder}</span>}
      </div>
      {children && <div className="lijstrij-rechts">{children}</div>}
    </li>
  );
}
