import { formatDatum } from '#lib/kalender/opmaak.ts';
import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import type { Deling } from '#lib/overleggen/delen/model.ts';
import { CODEWIJZE_LABEL, GASTSTAND_LABEL } from '#lib/overleggen/gasten/labels.ts';
import { CODEWIJZEN, type Gast } from '#lib/overleggen/gasten/model.ts';
import { GAST } from '#lib/overleggen/gasten/rules.ts';
import { formatTijdstip } from '#components/inlezen/opmaak.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst, Keuzes } from '#components/ui/keuze.tsx';
import { Status } from '#components/ui/status.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import type { Actie } from '#components/overleggen/besluit.tsx';

export type Gastacties = Record<'nodigUit' | 'nieuweCode' | 'trekIn', Actie>;
type Eigenschappen = { deling: Deling; acties: Gastacties; mailserver: boolean };

/** Guests of partners: who may look at this one sharing, until when, and when they did. */
export function Gasten({ deling, acties, mailserver }: Eigenschappen) {
  const persoon = deling.aan.flatMap((ander) => ander.split(', ').slice(1).join(', ') || []);
  const wanneer = `wat is gedeeld op ${formatTijdstip(deling.gedeeldOp)}`;
  return (
    <>
      {deling.gasten.length > 0 && (
        <ul className="planstappen" aria-label="Gasten">
          {deling.gasten.map((gast) => (
            <GastRij key={gast.id} gast={gast} acties={acties} />
          ))}
        </ul>
      )}
      <Uitklap titel="Gast uitnodigen" knop="secundair" klein icoon="plus">
        <Formulier
          actie={acties.nodigUit}
          verborgen={{ delingId: deling.id }}
          uniek={deling.id}
          label={`Gast uitnodigen bij ${wanneer}`}
        >
          <Keuzelijst
            naam="ontvanger"
            label="Voor wie van hen?"
            keuzes={deling.aan.map((waarde) => ({ waarde, label: waarde }))}
            hint="Alleen met wie dit is gedeeld. Is er iemand bij gekomen? Deel het dan eerst ook met hem."
          />
          <Veld
            naam="naam"
            label="Wie opent de link?"
            maxLength={120}
            waarde={persoon.length === 1 ? persoon[0] : ''}
          />
          {mailserver ? (
            <>
              <Veld
                naam="email"
                label="Mailadres van het werk"
                hint="Dan mailt Baken de link. In de mail staat niet over wie het gaat."
                soort="email"
                optioneel
                maxLength={200}
              />
              <Keuzes
                naam="wijze"
                label="Hoe krijgt de gast de code?"
                waarde="telefoon"
                keuzes={CODEWIJZEN.map((waarde) => ({ waarde, label: CODEWIJZE_LABEL[waarde] }))}
              />
            </>
          ) : (
            <>
              <input type="hidden" name="wijze" value="telefoon" />
              <p className="gedempt">
                Er is geen mailserver ingesteld. U geeft de link en de code zelf door, de code per telefoon.
              </p>
            </>
          )}
          <Veld
            naam="dagen"
            label="Hoeveel dagen werkt de link?"
            soort="number"
            waarde={String(GAST.standaardDagen)}
            min={1}
            max={GAST.meesteDagen}
            breedte="kort"
          />
          <Verzendknop soort="secundair">Nodig deze gast uit</Verzendknop>
        </Formulier>
      </Uitklap>
    </>
  );
}

function GastRij({ gast, acties }: { gast: Gast; acties: Gastacties }) {
  const { id, versie, organisatie, naam, stand, geldigTot, gezien } = gast;
  const kop = { id, versie };
  return (
    <li>
      <span>
        {naam}, {organisatie}{' '}
        <span className="gedempt">
          {gezien.length === 0
            ? 'nog niet gekeken'
            : `${gezien.length === 1 ? 'één keer' : `${gezien.length} keer`} gekeken, het laatst op ${formatDatum(todayInAmsterdam(gezien.at(-1) ?? geldigTot))}`}
        </span>
      </span>
      <Status toon={stand === 'open' ? 'goed' : stand === 'geblokkeerd' ? 'te-laat' : 'neutraal'}>
        {GASTSTAND_LABEL[stand]}
        {stand === 'open' && ` tot en met ${formatDatum(todayInAmsterdam(geldigTot))}`}
      </Status>
      {(stand === 'open' || stand === 'geblokkeerd') && (
        <span className="knoppen">
          {gast.wijze === 'telefoon' || stand === 'geblokkeerd' ? (
            <Formulier
              actie={acties.nieuweCode}
              verborgen={kop}
              uniek={`code-${id}`}
              label={`Nieuwe code voor ${naam} (${id.slice(0, 4)})`}
            >
              <Verzendknop soort="stil" klein>
                Nieuwe code
              </Verzendknop>
            </Formulier>
          ) : null}
          <Formulier
            actie={acties.trekIn}
            verborgen={kop}
            uniek={`in-${id}`}
            label={`Link intrekken van ${naam} (${id.slice(0, 4)})`}
          >
            <Verzendknop soort="stil" klein>
              Trek de link in
            </Verzendknop>
          </Formulier>
        </span>
      )}
    </li>
  );
}
