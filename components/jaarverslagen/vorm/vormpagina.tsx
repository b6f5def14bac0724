import type { ComponentProps } from 'react';
import type { Vorm } from '#lib/jaarverslagen/vorm/model.ts';
import type { Vormpagina } from '#lib/jaarverslagen/vorm/queries.ts';
import { formatAantal } from '#lib/kalender/opmaak.ts';
import { Schuiver } from '#components/jaarverslagen/vorm/schuiver.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Vinkje } from '#components/ui/keuze.tsx';
import { Lijst, Lijstrij } from '#components/ui/lijst.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = ComponentProps<typeof Formulier>['actie'];
export type Vormacties = Record<
  | 'wijzigVorm'
  | 'nieuwHoofdstuk'
  | 'schuifHoofdstuk'
  | 'haalHoofdstukWeg'
  | 'zetHoofdstukTerug'
  | 'zetCijferTerug',
  Actie
>;
type Eigenschappen = Pick<Vormpagina, 'vervallen' | 'magMaken'> & { vorm: Vorm; acties: Vormacties };

/** The chapters in the order of the bureau, and the title that stands on the cover. */
export function Vormoverzicht({ vorm, vervallen, magMaken, acties }: Eigenschappen) {
  return (
    <div className="secties">
      <Sectie titel="Hoofdstukken" aantal={vorm.hoofdstukken.length}>
        <Hoofdstukken vorm={vorm} magMaken={magMaken} acties={acties} />
        {magMaken && (
          <Formulier actie={acties.nieuwHoofdstuk} label="Nieuw hoofdstuk" uniek="nieuw" className="mt-4">
            <Veld naam="titel" label="Nieuw hoofdstuk" hint="Komt achteraan." maxLength={200} />
            <Verzendknop soort="secundair">Zet erbij</Verzendknop>
          </Formulier>
        )}
      </Sectie>
      {magMaken && (
        <Sectie titel="Titel en bijlage">
          <Formulier
            actie={acties.wijzigVorm}
            label="Titel en bijlage"
            uniek="vorm"
            verborgen={{ versie: vorm.versie }}
          >
            <Veld
              naam="titel"
              label="Titel"
              hint="Het schooljaar komt er vanzelf achter."
              waarde={vorm.titel}
              maxLength={200}
            />
            <Veld
              naam="ondertitel"
              label="Ondertitel"
              waarde={vorm.ondertitel ?? ''}
              maxLength={200}
              optioneel
            />
            <Vinkje
              naam="perGemeente"
              label="Bijlage met een deel voor elke gemeente"
              hint="Bij elk cijfer kiest u of het in de bijlage staat."
              aan={vorm.perGemeente}
            />
            <Verzendknop>Bewaar</Verzendknop>
          </Formulier>
        </Sectie>
      )}
      {magMaken && vervallen.length > 0 && <Weggehaald vervallen={vervallen} acties={acties} />}
    </div>
  );
}

function Hoofdstukken({ vorm, magMaken, acties }: Omit<Eigenschappen, 'vervallen'>) {
  if (vorm.hoofdstukken.length === 0)
    return <p className="gedempt">Er zijn nog geen hoofdstukken. Zet er hieronder een bij.</p>;
  return (
    <Lijst label="Hoofdstukken">
      {vorm.hoofdstukken.map(({ id, titel, onderdelen }, plek) => (
        <Lijstrij
          key={id}
          titel={titel}
          {...(magMaken ? { href: `/jaarverslagen/vorm/hoofdstukken/${id}` } : {})}
          onder={
            onderdelen.length === 0 ? 'geen cijfers' : formatAantal(onderdelen.length, 'cijfer', 'cijfers')
          }
        >
          {magMaken && (
            <Schuiver
              {...{ id, titel }}
              eerste={plek === 0}
              laatste={plek === vorm.hoofdstukken.length - 1}
              schuif={acties.schuifHoofdstuk}
              haalWeg={acties.haalHoofdstukWeg}
            />
          )}
        </Lijstrij>
      ))}
    </Lijst>
  );
}

function Weggehaald({ vervallen, acties }: Pick<Eigenschappen, 'vervallen' | 'acties'>) {
  return (
    <Uitklap titel={`Weggehaald (${vervallen.length})`}>
      <Lijst label="Weggehaald">
        {vervallen.map(({ deel, id, titel }) => (
          <Lijstrij key={id} titel={titel} onder={deel === 'hoofdstuk' ? 'hoofdstuk' : 'cijfer'}>
            <Formulier
              actie={deel === 'hoofdstuk' ? acties.zetHoofdstukTerug : acties.zetCijferTerug}
              uniek={`terug-${id}`}
              verborgen={{ id }}
            >
              <Verzendknop soort="stil" klein>
                Zet terug<span className="alleen-voorlezen">: {titel}</span>
              </Verzendknop>
            </Formulier>
          </Lijstrij>
        ))}
      </Lijst>
    </Uitklap>
  );
}
