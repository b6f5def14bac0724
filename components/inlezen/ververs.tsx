'use client';

import { useEffect } from 'react';
import { useRouter } from 'next/navigation';

const ELKE_MS = 2_000;

/** Asks the server for the page anew, every two seconds as long as it is shown. */
export function Ververs() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === 'visible' && router.refresh(), ELKE_MS);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}
