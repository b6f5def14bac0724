import type { Rolrechten } from '#lib/toegang/gebruikers/rechten.ts';
import { Uitklap } from '#components/ui/uitklap.tsx';

/** Per role what it may do, for the beheerder who has to choose. */
export function RechtenUitleg({ rechten }: { rechten: readonly Rolrechten[] }) {
  return (
    <div>
      {rechten.map(({ rol, label, uitleg, zinnen }) => (
        <Uitklap key={rol} titel={label}>
          <p>{uitleg}</p>
          <ul>
            {zinnen.map((zin) => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
        </Uitklap>
      ))}
    </div>
  );
}
