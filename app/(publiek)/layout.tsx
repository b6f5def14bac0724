import type { ReactNode } from 'react';
import { PubliekeSchil } from '#components/schil/publieke-schil.tsx';
import { hasOpenbareEditie } from '#lib/jaarverslagen/openbaar.ts';
import { findPad, findPubliekBureau } from '#lib/toegang/weergave.ts';

export default async function PubliekLayout({ children }: { children: ReactNode }) {
  const bureau = await findPubliekBureau();
  const verslagen = bureau !== undefined && (await hasOpenbareEditie(bureau.code));
  return (
    <PubliekeSchil bureau={bureau} jaarverslagen={verslagen} pad={await findPad()}>
      {children}
    </PubliekeSchil>
  );
}
