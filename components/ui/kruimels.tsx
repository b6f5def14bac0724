import Link from 'next/link';

export type Kruimel = { titel: string; href: string };

/** The way back up. */
export function Kruimels({ kruimels }: { kruimels: readonly Kruimel[] }) {
  return (
    <nav className="kruimels" aria-label="Kruimelpad">
      <ol>
        {kruimels.map(({ titel, href }) => (
          <li key={href}>
            <Link href={href} prefetch={false}>
              {titel}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
