import type { ReactNode } from 'react';
import { ZonderConcepten } from '#components/ui/concepten.tsx';

/** What is typed here belongs in the compartment (Wpg) and keeps no draft outside it. */
export default function HandhavingLayout({ children }: { children: ReactNode }) {
  return <ZonderConcepten>{children}</ZonderConcepten>;
}
