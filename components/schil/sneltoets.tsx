'use client';
import { useEffect, useRef } from 'react';
import { usePathname } from 'next/navigation';

const TYPT = 'input, textarea, select, [contenteditable="true"]';

/**
 * "/" goes to the search field, Escape and a click elsewhere close an open menu. Where a form leads on to another page, its button is
 * gone and the focus with it: it then goes to the content, so that the keyboard goes on from there and not from the top.
 */
export function Sneltoetsen({ zoekveld }: { zoekveld: string }) {
  const pad = usePathname();
  const vorige = useRef(pad);
  useEffect(() => {
    if (vorige.current === pad) return;
    vorige.current = pad;
    if (document.activeElement === document.body)
      document.getElementById('inhoud')?.focus({ preventScroll: true });
  }, [pad]);
  useEffect(() => {
    const toets = (druk: KeyboardEvent) => {
      if (druk.key === 'Escape') sluitMenus();
      const inVeld = druk.target instanceof Element && druk.target.closest(TYPT);
      if (druk.key !== '/' || inVeld || druk.ctrlKey || druk.metaKey || druk.altKey) return;
      const veld = document.getElementById(zoekveld);
      if (!veld) return;
      druk.preventDefault();
      veld.focus();
    };
    const klik = (gebeurd: MouseEvent) => {
      if (!(gebeurd.target instanceof Element) || !gebeurd.target.closest('.menu')) sluitMenus();
    };
    document.addEventListener('keydown', toets);
    document.addEventListener('click', klik);
    return () => {
      document.removeEventListener('keydown', toets);
      document.removeEventListener('click', klik);
    };
  }, [zoekveld]);
  return null;
}

function sluitMenus(): void {
  for (const open of document.querySelectorAll('details.menu[open]')) {
    const focusErin = open.contains(document.activeElement);
    open.removeAttribute('open');
    if (focusErin) open.querySelector('summary')?.focus(); // what had it is hidden now
  }
}
