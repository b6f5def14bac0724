'use client';
import { useEffect } from 'react';

/** Puts the focus in a field once the page shows it; `autofocus` does nothing after moving within the application. */
export function ZoekFocus({ veld }: { veld: string }) {
  useEffect(() => document.getElementById(veld)?.focus(), [veld]);
  return null;
}
