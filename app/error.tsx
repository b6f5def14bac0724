'use client';
import { Storing } from '#components/schil/storing.tsx';

export default function Fout({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <main className="schil-inhoud">
      <Storing kenmerk={error.digest} opnieuw={retry} />
    </main>
  );
}
