'use client';
import { Storing } from '#components/schil/storing.tsx';
import './globals.css';

export default function GroteFout({
  error,
  retry,
}: {
  error: Error & { digest?: string };
  retry: () => void;
}) {
  return (
    <html lang="nl">
      <body>
        <main className="schil-inhoud">
          <Storing kenmerk={error.digest} opnieuw={retry} />
        </main>
      </body>
    </html>
  );
}
