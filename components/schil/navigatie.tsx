'use client';
import { useEffect, useRef } from 'react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { Icoon } from '#components/ui/icoon.tsx';
import { hierVan } from '#components/schil/hier.ts';
import type { NavigatieItem } from '#components/schil/navigatie-items.ts';

/** The main navigation; on a small screen it folds into a button. Marks where one is, and closes after a step. */
export function Navigatie({ items }: { items: readonly NavigatieItem[] }) {
  const pad = usePathname();
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    for (const open of nav.current?.querySelectorAll('details[open]') ?? []) open.removeAttribute('open');
  }, [pad]);
  const plaatsen = items.flatMap((item) => item.kinderen ?? [item]);
  const hier = hierVan(
    pad,
    plaatsen.map(({ href }) => href),
  );
  const titel = plaatsen.find(({ href }) => href === hier)?.titel;
  return (
    <nav ref={nav} className="schil-nav" aria-label="Hoofdmenu">
      <details className="schil-nav-smal">
        <summary>
          <Icoon naam="menu" />
          Menu{titel && <span className="gedempt"> · {titel}</span>}
        </summary>
        <ul>
          {plaatsen.map((item) => (
            <Plaats key={item.href} item={item} pad={pad} hier={hier} />
          ))}
        </ul>
      </details>
      <ul className="schil-nav-breed">
        {items.map((item) =>
          item.kinderen ? (
            <Groep key={item.href} item={item} pad={pad} hier={hier} />
          ) : (
            <Plaats key={item.href} item={item} pad={pad} hier={hier} />
          ),
        )}
      </ul>
    </nav>
  );
}

type Eigenschappen = { item: NavigatieItem; pad: string; hier: string | undefined };

function Plaats({ item, pad, hier }: Eigenschappen) {
  return (
    <li>
      <Link
        href={item.href}
        prefetch={false}
        aria-current={item.href === hier ? (pad === item.href ? 'page' : 'true') : undefined}
      >
        {item.titel}
      </Link>
    </li>
  );
}

function Groep({ item, pad, hier }: Eigenschappen) {
  return (
    <li>
      <details className="menu menu--links" name="menu">
        <summary className={item.kinderen?.some(({ href }) => href === hier) ? 'hier' : undefined}>
          {item.titel}
          <Icoon naam="omlaag" />
        </summary>
        <ul className="menu-vlak">
          {item.kinderen?.map((kind) => (
            <Plaats key={kind.href} item={kind} pad={pad} hier={hier} />
          ))}
        </ul>
      </details>
    </li>
  );
}
