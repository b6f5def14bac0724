'use client';
import { useEffect } from 'react';

const TYPT = 'input, textarea, select, [contenteditable="true"]';

/** "/" goes to the search field, Escape and a click elsewhere close an open menu. */
export function Sneltoetsen({ zoekveld }: { zoekveld: string }) {
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
  for (const open of document.querySelectorAll('details.menu[open]')) open.removeAttribute('open');
}
