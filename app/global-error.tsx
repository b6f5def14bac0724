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
        <Storing kenmerk={error.digest} opnieuw={retry} />
      </body>
    </html>
  );
}
