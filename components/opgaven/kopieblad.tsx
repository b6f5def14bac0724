import type { ComponentProps } from 'react';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { Kopiepagina } from '#lib/opgaven/queries.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Kenmerken } from '#components/ui/kenmerken.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { Verslagblad } from '#components/verslag/verslagblad.tsx';
import { Openbaar } from './openbaar.tsx';

type Actie = ComponentProps<typeof Formulier>['actie'];
type Eigenschappen = { pagina: Kopiepagina; dienIn: Actie; neemTerug: Actie; geefUit: Actie };

/** The frozen copy: how it stands, what can be done with it, and what it says. */
export function Kopieblad({ pagina, dienIn, neemTerug, geefUit }: Eigenschappen) {
  const { kopie, verslag, kenmerkKlopt, magIndienen, openbaar } = pagina;
  return (
    <div className="secties">
      {!kenmerkKlopt && (
        <Mededeling toon="fout" titel="De inhoud klopt niet meer met het kenmerk">
          Wat hier staat, is niet wat is klaargezet. Meld dit bij de beheerder.
        </Mededeling>
      )}
      {kopie.vervallen && (
        <Mededeling toon="let-op">
          Er staat intussen een nieuwere kopie klaar; deze is nooit ingediend.
        </Mededeling>
      )}
      {kopie.reden && <Mededeling>Deze uitgave herstelt: {kopie.reden}</Mededeling>}
      {kopie.ingediendOp ? (
        <Mededeling toon="goed" titel={`Ingediend op ${formatDatum(kopie.ingediendOp)}`}>
          Bij {kopie.ingediendBij}, vastgelegd door {kopie.ingediendDoorNaam ?? 'een collega'}.
          {magIndienen && (
            <Formulier
              actie={neemTerug}
              label="Indiening terugnemen"
              uniek="terug"
              verborgen={{ id: kopie.id, versie: kopie.versie }}
            >
              <Verzendknop soort="stil">Toch niet ingediend</Verzendknop>
            </Formulier>
          )}
        </Mededeling>
      ) : (
        magIndienen && kenmerkKlopt && <Indienen pagina={pagina} dienIn={dienIn} />
      )}
      {openbaar && <Openbaar kopie={kopie} deel={openbaar} geefUit={geefUit} />}
      <Kenmerken naast kenmerken={verslag.kenmerken.map(({ label, waarde }) => ({ naam: label, waarde }))} />
      <Verslagblad blokken={verslag.blokken} />
    </div>
  );
}

function Indienen({ pagina: { kopie, vandaag }, dienIn }: { pagina: Kopiepagina; dienIn: Actie }) {
  return (
    <Sectie titel="Ingediend?">
      <Formulier
        actie={dienIn}
        label="Vastleggen dat de opgave is ingediend"
        uniek="dien-in"
        verborgen={{ id: kopie.id, versie: kopie.versie }}
      >
        <Veld naam="op" label="Ingediend op" soort="date" waarde={vandaag} max={vandaag} breedte="kort" />
        <Veld naam="bij" label="Ingediend bij" waarde={kopie.inhoud.voor} maxLength={200} />
        <Verzendknop soort="primair">Leg vast</Verzendknop>
      </Formulier>
    </Sectie>
  );
}
