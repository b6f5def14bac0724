import type { ComponentProps } from 'react';
import { OPMAAK_HINT } from '#lib/jaarverslagen/labels.ts';
import type { Gevondencijfer, Hoofdstukvorm } from '#lib/jaarverslagen/vorm/queries.ts';
import { Schuiver } from '#components/jaarverslagen/vorm/schuiver.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Lijst, Lijstrij } from '#components/ui/lijst.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { Zoekveld } from '#components/ui/zoekveld.tsx';

type Actie = ComponentProps<typeof Formulier>['actie'];
type Eigenschappen = {
  pagina: Hoofdstukvorm;
  acties: Record<'wijzigHoofdstuk' | 'nieuwCijfer' | 'schuifCijfer' | 'haalCijferWeg', Actie>;
};

/** Title, standing text and figures of one chapter, and the catalogue to choose more from. */
export function HoofdstukvormDelen({ pagina, acties }: Eigenschappen) {
  const { hoofdstuk, zoek, gevonden } = pagina;
  return (
    <div className="secties">
      <Sectie titel="Cijfers" aantal={hoofdstuk.onderdelen.length}>
        <Cijfers pagina={pagina} acties={acties} />
      </Sectie>
      <Sectie titel="Zet er een cijfer bij">
        <Zoekveld
          pad={`/jaarverslagen/vorm/hoofdstukken/${hoofdstuk.id}`}
          label="Zoek in alle cijfers"
          hint="Bijvoorbeeld thuiszitters, of meldingen per gemeente"
          waarde={zoek}
        />
        {zoek !== '' && gevonden.length === 0 && (
          <p className="gedempt">Geen cijfer gevonden met {zoek}. Probeer een ander woord.</p>
        )}
        {gevonden.length > 0 && (
          <Lijst label="Gevonden cijfers">
            {gevonden.map((cijfer) => (
              <Gevonden
                key={cijfer.code}
                cijfer={cijfer}
                hoofdstukId={hoofdstuk.id}
                actie={acties.nieuwCijfer}
              />
            ))}
          </Lijst>
        )}
      </Sectie>
      <Sectie titel="Titel en vaste tekst">
        <Formulier
          actie={acties.wijzigHoofdstuk}
          label="Titel en vaste tekst"
          uniek="hoofdstuk"
          verborgen={{ id: hoofdstuk.id, versie: hoofdstuk.versie }}
          breed
        >
          <Veld naam="titel" label="Titel" waarde={hoofdstuk.titel} maxLength={200} />
          <Tekstvak
            naam="tekst"
            label="Vaste tekst"
            hint={`Staat elk jaar aan het begin van dit hoofdstuk. ${OPMAAK_HINT}`}
            waarde={hoofdstuk.tekst}
            rijen={8}
            maxLength={20_000}
            optioneel
          />
          <Verzendknop>Bewaar</Verzendknop>
        </Formulier>
      </Sectie>
    </div>
  );
}

function Cijfers({ pagina: { hoofdstuk }, acties }: Eigenschappen) {
  const { onderdelen } = hoofdstuk;
  if (onderdelen.length === 0) return <p className="gedempt">In dit hoofdstuk staan geen cijfers.</p>;
  return (
    <Lijst label="Cijfers in dit hoofdstuk">
      {onderdelen.map(({ id, titel, indicator, jaren, beeld, inBijlage }, plek) => (
        <Lijstrij
          key={id}
          titel={titel}
          href={`/jaarverslagen/vorm/cijfers/${id}`}
          onder={[
            indicator,
            jaren > 1 ? `${jaren} schooljaren naast elkaar` : null,
            beeld === 'geen' ? null : 'met beeld',
            inBijlage ? 'ook in de bijlage' : null,
          ]
            .filter(Boolean)
            .join(' · ')}
        >
          <Schuiver
            {...{ id, titel }}
            eerste={plek === 0}
            laatste={plek === onderdelen.length - 1}
            schuif={acties.schuifCijfer}
            haalWeg={acties.haalCijferWeg}
          />
        </Lijstrij>
      ))}
    </Lijst>
  );
}

function Gevonden({
  cijfer,
  hoofdstukId,
  actie,
}: {
  cijfer: Gevondencijfer;
  hoofdstukId: string;
  actie: Actie;
}) {
  const tabellen = cijfer.weergaven.length > 0 ? cijfer.weergaven : [''];
  return (
    <Lijstrij titel={cijfer.titel} onder={cijfer.vraag}>
      <div className="flex flex-wrap gap-1">
        {tabellen.map((weergave) => (
          <Formulier
            key={weergave}
            actie={actie}
            uniek={`${cijfer.code}-${tabellen.indexOf(weergave)}`}
            verborgen={{ hoofdstukId, indicator: cijfer.code, ...(weergave ? { weergave } : {}) }}
          >
            <Verzendknop soort="secundair" klein>
              {weergave || 'Zet erbij'}
              <span className="alleen-voorlezen">, zet {cijfer.titel} erbij</span>
            </Verzendknop>
          </Formulier>
        ))}
      </div>
    </Lijstrij>
  );
}
