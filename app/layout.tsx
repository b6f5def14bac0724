import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { findWeergave } from '#lib/toegang/weergave.ts';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Baken', template: '%s · Baken' },
  description: 'Zaaksysteem voor leerplicht en Doorstroompunt',
  icons: { icon: '/baken.svg' },
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = { colorScheme: 'light dark', themeColor: '#0a3640' };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { kleur, thema } = await findWeergave();
  return (
    <html lang="nl" data-kleur={kleur === 'auto' ? undefined : kleur} data-thema={thema}>
      <body>{children}</body>
    </html>
  );
}
