import type { ComponentProps } from 'react';
import type { Uitgeefpagina } from '#lib/jaarverslagen/uitgeven/queries.ts';
import { Ververs } from '#components/inlezen/ververs.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { Voortgang } from '#components/ui/voortgang.tsx';

type Actie = ComponentProps<typeof Formulier>['actie'];
const WAAROM = {
  geen: {
    titel: 'Nog niet voorbereid',
    zin: 'Voordat dit jaarverslag openbaar kan, beschermt Baken alle tabellen samen, zodat niemand een klein aantal kan terugrekenen.',
  },
  verouderd: {
    titel: 'Inmiddels is er iets anders gepubliceerd',
    zin: 'De tabellen moeten opnieuw worden beschermd, zodat ook met wat er nu openbaar is geen klein aantal terug te rekenen is.',
  },
  mislukt: {
    titel: 'Het beschermen is niet gelukt',
    zin: 'Er is niets openbaar geworden. Probeer het opnieuw; lukt het weer niet, meld het dan bij de beheerder (Beheer, Taken).',
  },
} as const;

/** What is public of it is computed by the worker; this page says how far that is. */
export function Voorbereiding({ pagina, bereidVoor }: { pagina: Uitgeefpagina; bereidVoor: Actie }) {
  const { voorbereiding, editie, mag } = pagina;
  if (!voorbereiding) return null;
  if (voorbereiding.status === 'wacht' || voorbereiding.status === 'bezig') {
    const { gedaan, totaal } = voorbereiding;
    return (
      <div className="flex flex-col gap-4">
        <Ververs />
        <Mededeling toon="info" titel="De tabellen worden beschermd">
          Dat duurt soms enkele minuten. U kunt deze pagina verlaten; het gaat door.
        </Mededeling>
        <Voortgang label="Groepen tabellen beschermd" gedaan={gedaan} {...(totaal > 0 ? { totaal } : {})} />
      </div>
    );
  }
  if (voorbereiding.status === 'klaar') return null;
  const { titel, zin } = WAAROM[voorbereiding.status];
  return (
    <div className="flex flex-col gap-4">
      <Mededeling toon={voorbereiding.status === 'mislukt' ? 'fout' : 'let-op'} titel={titel}>
        {zin}
        {!mag.uitgeven && ' Een collega die jaarverslagen vaststelt, kan dit starten.'}
      </Mededeling>
      {mag.uitgeven && (
        <Formulier actie={bereidVoor} label="Bereid de openbare uitgave voor" verborgen={{ id: editie.id }}>
          <Verzendknop>Bescherm de tabellen</Verzendknop>
        </Formulier>
      )}
    </div>
  );
}
