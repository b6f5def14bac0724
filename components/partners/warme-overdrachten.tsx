import type { Partnerdossier } from '#lib/partners/dossier/model.ts';
import {
  GEGEVENS_LABEL,
  GRONDSLAG_LABEL,
  OVERDRACHTSTAAT_LABEL,
  WIJZE_LABEL,
} from '#lib/partners/overdracht/labels.ts';
import { ANTWOORDWIJZEN, type WarmeOverdracht } from '#lib/partners/overdracht/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Aanbieden } from '#components/partners/aanbieden.tsx';
import { Datum } from '#components/ui/datum.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst, Keuzes } from '#components/ui/keuze.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Status, type Toon } from '#components/ui/status.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
type Eigenschappen = { dossier: Partnerdossier; acties: Record<'draagOver' | 'beantwoord', Actie> };

const TOON: Record<WarmeOverdracht['status'], Toon> = {
  aangeboden: 'bezig',
  aanvaard: 'goed',
  geweigerd: 'let-op',
  ingetrokken: 'neutraal',
};

/** To whom this young person was introduced, with what, and what they said. */
export function WarmeOverdrachten({ dossier, acties }: Eigenschappen) {
  const { overdrachten, mag } = dossier;
  return (
    <Sectie titel="Warme overdracht" aantal={overdrachten.length}>
      {overdrachten.length === 0 ? (
        <LegeStaat titel="Nog aan niemand overgedragen">
          Warm overdragen is: samen kennismaken, en weten of de partner het overneemt.
        </LegeStaat>
      ) : (
        <ul className="lijst" aria-label="Warme overdrachten">
          {overdrachten.map((overdracht) => (
            <Regel key={overdracht.id} overdracht={overdracht} dossier={dossier} actie={acties.beantwoord} />
          ))}
        </ul>
      )}
      {mag.overdragen && (
        <Uitklap titel="Draag warm over" knop="secundair" icoon="plus">
          <Aanbieden dossier={dossier} actie={acties.draagOver} />
        </Uitklap>
      )}
    </Sectie>
  );
}

function Regel({
  overdracht,
  dossier: { vandaag, mag },
  actie,
}: {
  overdracht: WarmeOverdracht;
  dossier: Partnerdossier;
  actie: Actie;
}) {
  const { organisatie, contactpersoon, telefoon, status, uiterlijk } = overdracht;
  const laat = status === 'aangeboden' && uiterlijk !== null && uiterlijk < vandaag;
  return (
    <li id={overdracht.id} className="lijstrij">
      <div className="lijstrij-tekst">
        <span className="lijstrij-titel">{[organisatie, contactpersoon].filter(Boolean).join(', ')}</span>
        <span>{overdracht.doel}</span>
        <span className="lijstrij-onder">
          Aangeboden <Datum op={overdracht.aangebodenOp} />
          {overdracht.wie && ` door ${overdracht.wie}`}. Gegeven:{' '}
          {overdracht.gegevens.map((soort) => GEGEVENS_LABEL[soort].toLowerCase()).join(', ')}. Grond:{' '}
          {(overdracht.grondslagToelichting ?? GRONDSLAG_LABEL[overdracht.grondslag]).replace(/\.$/, '')}.
        </span>
        {status !== 'aangeboden' && <span className="lijstrij-onder">{antwoordzin(overdracht)}</span>}
        {status === 'aangeboden' && telefoon && <span className="lijstrij-onder">Telefoon {telefoon}</span>}
      </div>
      <div className="lijstrij-rechts">
        <Status toon={laat ? 'te-laat' : TOON[status]}>
          {laat ? 'Antwoord te laat' : OVERDRACHTSTAAT_LABEL[status]}
        </Status>
        {status === 'aangeboden' && uiterlijk && !laat && <Datum op={uiterlijk} vandaag={vandaag} />}
        {status === 'aangeboden' && mag.overdragen && <Beantwoorden overdracht={overdracht} actie={actie} />}
      </div>
    </li>
  );
}

function antwoordzin({ antwoordOp, antwoordWijze, antwoordDoor, reden }: WarmeOverdracht): string {
  const hoe = antwoordWijze === 'antwoord' ? 'schriftelijk' : null;
  const wanneer = antwoordOp && formatDatum(antwoordOp);
  const kop = ['Antwoord', wanneer, hoe, antwoordDoor && `van ${antwoordDoor}`].filter(Boolean).join(' ');
  return reden ? `${kop}: ${reden}` : `${kop}.`;
}

function Beantwoorden({ overdracht, actie }: { overdracht: WarmeOverdracht; actie: Actie }) {
  return (
    <Uitklap titel="Leg het antwoord vast" knop="secundair" klein>
      <Formulier
        actie={actie}
        verborgen={{ id: overdracht.id, versie: overdracht.versie }}
        uniek={overdracht.id}
        label={`Antwoord van ${overdracht.organisatie}`}
      >
        <Keuzes
          naam="antwoord"
          label="Wat is het antwoord?"
          keuzes={[
            { waarde: 'aanvaard', label: 'De partner neemt het over' },
            { waarde: 'geweigerd', label: 'De partner neemt het niet over' },
            { waarde: 'ingetrokken', label: 'Wij trekken het in' },
          ]}
        />
        <Veld
          naam="reden"
          label="Reden"
          hint="Nodig als het niet doorgaat; de jongere is dan weer bij ons."
          optioneel
          maxLength={500}
        />
        <Keuzelijst
          naam="wijze"
          label="Hoe weet u het?"
          breedte="kort"
          waarde="coach"
          keuzes={ANTWOORDWIJZEN.map((waarde) => ({ waarde, label: WIJZE_LABEL[waarde] }))}
        />
        <Veld
          naam="door"
          label="Van wie?"
          optioneel
          breedte="middel"
          waarde={overdracht.contactpersoon ?? ''}
          maxLength={120}
        />
        <Veld naam="op" label="Op" hint="Leeg: vandaag." soort="date" optioneel breedte="kort" />
        <Verzendknop soort="secundair">Leg vast</Verzendknop>
      </Formulier>
    </Uitklap>
  );
}
