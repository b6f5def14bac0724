import Link from 'next/link';
import type { Aanbodtelling } from '#lib/overdracht/model.ts';
import { Mededeling } from '#components/ui/mededeling.tsx';

/** Dossiers that wait for an answer, and own offers that were refused; nothing when there is nothing to do. */
export function AanbodTeDoen({ open, geweigerd }: Aanbodtelling) {
  if (open + geweigerd === 0) return null;
  return (
    <div className="mb-6">
      <Mededeling
        toon="info"
        titel={[
          open > 0 &&
            (open === 1
              ? '1 aangeboden dossier wacht op antwoord'
              : `${open} aangeboden dossiers wachten op antwoord`),
          geweigerd > 0 &&
            (geweigerd === 1
              ? '1 overgedragen dossier is geweigerd'
              : `${geweigerd} overgedragen dossiers zijn geweigerd`),
        ]
          .filter(Boolean)
          .join('; ')}
      >
        <p>
          <Link href="/overdrachten">Naar de overdracht van dossiers</Link>
        </p>
      </Mededeling>
    </div>
  );
}
