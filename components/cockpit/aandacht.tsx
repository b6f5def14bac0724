import Link from 'next/link';
import type { Aandachtspunt } from '#lib/cockpit/aandacht/model.ts';
import { Icoon, type IcoonNaam } from '#components/ui/icoon.tsx';

const ICOON: Record<Aandachtspunt['soort'], IcoonNaam> = {
  'te-laat': 'te-laat',
  controle: 'vinkje',
  doel: 'let-op',
  'niet-toegewezen': 'persoon',
  formatie: 'vraag',
};

/** What asks for a look first; each line leads to where it can be seen. */
export function Aandacht({ punten }: { punten: readonly Aandachtspunt[] }) {
  if (punten.length === 0)
    return (
      <p>
        Niets bijzonders: geen termijn is voorbij, niets wacht op controle en geen belofte wordt nu niet
        gehaald.
      </p>
    );
  return (
    <ul className="standaandacht">
      {punten.map(({ soort, zin, href }) => (
        <li key={zin} className={soort === 'te-laat' ? 'toon--te-laat' : 'toon--let-op'}>
          <Icoon naam={ICOON[soort]} />
          {href ? (
            <Link href={href} prefetch={false}>
              {zin}
            </Link>
          ) : (
            <span>{zin}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
