'use client';
import { useEffect, useRef } from 'react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { Icoon } from '#components/ui/icoon.tsx';
import type { NavigatieItem } from '#components/schil/navigatie-items.ts';

/** The main navigation; on a small screen it folds into a button. Marks where one is, and closes after a step. */
export function Navigatie({ items }: { items: readonly NavigatieItem[] }) {
  const pad = usePathname();
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    for (const open of nav.current?.querySelectorAll('details[open]') ?? []) open.removeAttribute('open');
  }, [pad]);
  const hier = items.flatMap((item) => item.kinderen ?? [item]).find((item) => isHier(pad, item.href));
  return (
    <nav ref={nav} className="schil-nav" aria-label="Hoofdmenu">
      <details className="schil-nav-smal">
        <summary>
          <Icoon naam="menu" />
          Menu{hier && <span className="gedempt"> · {hier.titel}</span>}
        </summary>
        <ul>
          {items
            .flatMap((item) => item.kinderen ?? [item])
            .map((item) => (
              <Plaats key={item.href} item={item} pad={pad} />
            ))}
        </ul>
      </details>
      <ul className="schil-nav-breed">
        {items.map((item) =>
          item.kinderen ? (
            <Groep key={item.href} item={item} pad={pad} />
          ) : (
            <Plaats key={item.href} item={item} pad={pad} />
          ),
        )}
      </ul>
    </nav>
  );
}

function Plaats({ item, pad }: { item: NavigatieItem; pad: string }) {
  return (
    <li>
      <Link
        href={item.href}
        prefetch={false}
        aria-current={isHier(pad, item.href) ? (pad === item.href ? 'page' : 'true') : undefined}
      >
        {item.titel}
      </Link>
    </li>
  );
}

function Groep({ item, pad }: { item: NavigatieItem; pad: string }) {
  return (
    <li>
      <details className="menu menu--links" name="menu">
        <summary className={item.kinderen?.some((kind) => isHier(pad, kind.href)) ? 'hier' : undefined}>
          {item.titel}
          <Icoon naam="omlaag" />
        </summary>
        <ul className="menu-vlak">
          {item.kinderen?.map((kind) => (
            <Plaats key={kind.href} item={kind} pad={pad} />
          ))}
        </ul>
      </details>
    </li>
  );
}

function isHier(pad: string, href: string): boolean {
  return pad === href || pad.startsWith(`${href}/`);
}
