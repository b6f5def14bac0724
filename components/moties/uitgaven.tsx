import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import type { Motiepagina } from '#lib/moties/queries.ts';
import type { Uitgave } from '#lib/moties/uitgaven/model.ts';
import type { Motieacties } from '#components/moties/acties.ts';
import { PublicatieStatus } from '#components/publicaties/publicatielijst.tsx';
import { UITGAVE, VierOgen } from '#components/publicaties/vier-ogen.tsx';
import { Datum } from '#components/ui/datum.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Tijdlijn } from '#components/ui/tijdlijn.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
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
  const isMaker = mag.ik === uitgave.gemaaktDoor;
  const isUit = uitgave.status === 'gepubliceerd' || uitgave.status === 'ingetrokken';
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
      <VierOgen
        acties={acties}
        verborgen={{ id: uitgave.id }}
        uniek={uitgave.id}
        wat={UITGAVE}
        mag={{
          aanbieden: uitgave.status === 'concept' && mag.maken,
          controleren: uitgave.status === 'ter-controle' && mag.keuren && !isMaker,
          intrekken: uitgave.status === 'gepubliceerd' && mag.keuren,
        }}
        bekijk={!isUit && `/moties/uitgaven/${uitgave.id}`}
        openbaar={uitgave.status === 'gepubliceerd' && `/moties/openbaar/${bureau}/${uitgave.motieId}`}
      />
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
