import type { Metadata } from 'next';
import { NietGevonden } from '#components/ui/staten.tsx';
import { KnopLink } from '#components/ui/knop.tsx';

export const metadata: Metadata = { title: 'Niet gevonden' };

export default function NietGevondenPagina() {
  return (
    <main className="schil-inhoud">
      <NietGevonden actie={<KnopLink href="/">Naar de beginpagina</KnopLink>} />
    </main>
  );
}
