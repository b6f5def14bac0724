import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import type { Motiepagina } from '#lib/moties/queries.ts';
import type { Uitgave } from '#lib/moties/uitgaven/model.ts';
import type { Motieacties } from '#components/moties/acties.ts';
import { PublicatieStatus } from '#components/publicaties/publicatielijst.tsx';
import { Datum } from '#components/ui/datum.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { KnopLink, Knoppen } from '#components/ui/knop.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Tijdlijn } from '#components/ui/tijdlijn.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Tekstvak } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = { pagina: Motiepagina; acties: Motieacties; bureau: string };

/** What the public reads of it, by four eyes. */
export function Uitgaven({ pagina, acties, bureau }: Eigenschappen) {
  const { uitgaven, verouderd, mag, motie } = pagina;
  return (
    <Sectie titel="Openbaar" id="openbaar">
      {verouderd && (
        <Mededeling toon="let-op" titel="De openbare pagina loopt achter">
          Er is sinds de publicatie iets gewijzigd. Zet een nieuwe uitgave klaar.
        </Mededeling>
      )}
      {uitgaven.length === 0 && (
        <p className="gedempt">
          Nog niets gepubliceerd. Openbaar worden de tekst, de vragen en de tips; cijfers alleen als ze zelf
          zijn gepubliceerd.
        </p>
      )}
      {uitgaven.map((uitgave) => (
        <Regel key={uitgave.id} uitgave={uitgave} pagina={pagina} acties={acties} bureau={bureau} />
      ))}
      {mag.klaarzetten && (
        <Formulier actie={acties.klaarzetten} verborgen={{ motieId: motie.id }} label="Klaarzetten">
          <Verzendknop soort="secundair">Klaarzetten voor publicatie</Verzendknop>
        </Formulier>
      )}
    </Sectie>
  );
}

function Regel({ uitgave, pagina, acties, bureau }: Eigenschappen & { uitgave: Uitgave }) {
  const { mag } = pagina;
  const verborgen = { id: uitgave.id };
  const isMaker = mag.ik === uitgave.gemaaktDoor;
  const op = todayInAmsterdam(uitgave.gepubliceerdOp ?? uitgave.gemaaktOp);
  return (
    <div className="mb-4">
      <p>
        Uitgave {uitgave.uitgave} · <PublicatieStatus status={uitgave.status} /> · <Datum op={op} /> ·
        klaargezet door {uitgave.gemaaktDoorNaam ?? 'onbekend'}
        {uitgave.gecontroleerdDoorNaam && `, gecontroleerd door ${uitgave.gecontroleerdDoorNaam}`}
      </p>
      {uitgave.toelichting && <p className="gedempt">{uitgave.toelichting}</p>}
      {uitgave.status === 'ter-controle' && isMaker && (
        <p className="gedempt">U zette dit zelf klaar. Een collega controleert en publiceert.</p>
      )}
      <Knoppen>
        {(uitgave.status === 'concept' || uitgave.status === 'ter-controle') && (
          <KnopLink href={`/moties/uitgaven/${uitgave.id}`}>Bekijk wat openbaar wordt</KnopLink>
        )}
        {uitgave.status === 'concept' && mag.maken && (
          <>
            <Formulier actie={acties.aanbieden} verborgen={verborgen} label="Aanbieden">
              <Verzendknop>Ter controle aanbieden</Verzendknop>
            </Formulier>
            <Formulier actie={acties.weggooien} verborgen={verborgen} label="Weggooien">
              <Verzendknop soort="stil">Concept weggooien</Verzendknop>
            </Formulier>
          </>
        )}
        {uitgave.status === 'ter-controle' && mag.keuren && !isMaker && (
          <>
            <Formulier actie={acties.publiceren} verborgen={verborgen} label="Publiceren">
              <Verzendknop>Gecontroleerd, publiceren</Verzendknop>
            </Formulier>
            <Formulier actie={acties.terugsturen} verborgen={verborgen} label="Terugsturen">
              <Verzendknop soort="secundair">Terugsturen</Verzendknop>
            </Formulier>
          </>
        )}
        {uitgave.status === 'gepubliceerd' && (
          <KnopLink href={`/moties/openbaar/${bureau}/${uitgave.motieId}`}>
            Bekijk op de openbare pagina
          </KnopLink>
        )}
        {uitgave.status === 'gepubliceerd' && mag.keuren && (
          <Uitklap titel="Intrekken" knop="stil">
            <Formulier actie={acties.intrekken} verborgen={verborgen} uniek={uitgave.id} label="Intrekken">
              <Tekstvak
                naam="reden"
                label="Waarom wordt dit ingetrokken?"
                hint="Deze zin staat straks op de openbare pagina."
                rijen={2}
              />
              <Verzendknop soort="gevaar">Uitgave intrekken</Verzendknop>
            </Formulier>
          </Uitklap>
        )}
      </Knoppen>
    </div>
  );
}

export function Geschiedenis({ pagina: { wijzigingen } }: { pagina: Motiepagina }) {
  if (wijzigingen.length === 0) return null;
  return (
    <Uitklap titel="Wat er is gewijzigd">
      <Tijdlijn
        label="Wijzigingen"
        items={wijzigingen.map(({ id, wat, reden, door, op }) => ({
          id,
          titel: wat,
          wanneer: <Datum op={todayInAmsterdam(op)} />,
          wie: door ?? 'onbekend',
          inhoud: reden,
        }))}
      />
    </Uitklap>
  );
}
