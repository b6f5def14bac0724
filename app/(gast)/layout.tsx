import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Gastschil } from '#components/overleggen/gastschil.tsx';

export const metadata: Metadata = {
  robots: { index: false, follow: false, nocache: true, noarchive: true },
  referrer: 'no-referrer',
};

export default function GastLayout({ children }: { children: ReactNode }) {
  return <Gastschil>{children}</Gastschil>;
}
