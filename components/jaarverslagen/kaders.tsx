import type { ComponentProps } from 'react';
import type { Kader } from '#lib/jaarverslagen/model.ts';
import type { Hoofdstukpagina } from '#lib/jaarverslagen/queries.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = ComponentProps<typeof Formulier>['actie'];
type Eigenschappen = {
  pagina: Hoofdstukpagina;
  acties: Record<'zetKader' | 'wijzigKader' | 'haalKaderWeg', Actie>;
};

/** The boxes of one chapter: the story behind its figures. */
export function Kaders({ pagina: { editie, hoofdstuk, kaders }, acties }: Eigenschappen) {
  return (
    <div className="flex flex-col gap-4">
      {kaders.length === 0 && <p className="gedempt">Bij dit hoofdstuk staat nog geen kader.</p>}
      {kaders.map((kader, plek) => (
        <div key={kader.id} className="kaart flex flex-col gap-2" role="group" aria-label={kader.titel}>
          <Uitklap titel={`Kader: ${kader.titel}`}>
            <Formulier
              actie={acties.wijzigKader}
              label={`Wijzig kader ${plek + 1}: ${kader.titel}`}
              uniek={kader.id}
              verborgen={{ kader: kader.id, versie: kader.versie }}
            >
              <Velden kader={kader} />
              <Verzendknop>Bewaar</Verzendknop>
            </Formulier>
          </Uitklap>
          <Formulier actie={acties.haalKaderWeg} uniek={`weg-${kader.id}`} verborgen={{ kader: kader.id }}>
            <Verzendknop soort="stil" klein>
              Haal weg<span className="alleen-voorlezen">: {kader.titel}</span>
            </Verzendknop>
          </Formulier>
        </div>
      ))}
      <Uitklap titel="Zet er een kader bij" knop="secundair">
        <Formulier
          actie={acties.zetKader}
          label="Zet er een kader bij"
          uniek="nieuw"
          verborgen={{ id: editie.id, hoofdstuk: hoofdstuk.id }}
        >
          <Velden />
          <Verzendknop>Zet erbij</Verzendknop>
        </Formulier>
      </Uitklap>
    </div>
  );
}

function Velden({ kader }: { kader?: Kader }) {
  return (
    <>
      <Veld naam="titel" label="Titel van het kader" waarde={kader?.titel ?? ''} maxLength={200} />
      <Tekstvak
        naam="tekst"
        label="Het verhaal achter de cijfers"
        hint="Noem geen namen en niets waaraan iemand een jongere kan herkennen; dit kan openbaar worden."
        waarde={kader?.tekst ?? ''}
        rijen={5}
      />
    </>
  );
}
