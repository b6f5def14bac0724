import type { ReactNode } from 'react';
import { PubliekeSchil } from '#components/schil/publieke-schil.tsx';
import { findPad, findPubliekBureau } from '#lib/toegang/weergave.ts';

export default async function PubliekLayout({ children }: { children: ReactNode }) {
  return (
    <PubliekeSchil bureau={await findPubliekBureau()} pad={await findPad()}>
      {children}
    </PubliekeSchil>
  );
}
