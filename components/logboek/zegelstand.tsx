import type { ComponentProps } from 'react';
import type { Zegelcontrole, Zegelstand } from '#lib/logboek/model.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Status } from '#components/ui/status.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { Tijdstip } from '#components/logboek/tijdstip.tsx';

type Eigenschappen = { stand: Zegelstand; nu: Date; narekenen: ComponentProps<typeof Formulier>['actie'] };
const GRENS_MS = 60_000;
const getal = (aantal: number) => aantal.toLocaleString('nl-NL');

/** Is the logboek sealed up to now, and was it proved that nobody changed it? */
export function ZegelstandDeel({ stand, nu, narekenen }: Eigenschappen) {
  const achter = stand.oudsteOpen !== null && nu.getTime() - stand.oudsteOpen.getTime() > GRENS_MS;
  return (
    <Sectie titel="Is het logboek ongeschonden?">
      <div className="flex flex-col gap-4">
        <p>
          {stand.laatste ? (
            <>
              Laatste zegel: nummer {stand.laatste.volgnummer}, <Tijdstip op={stand.laatste.gemaaktOp} />
              .{' '}
            </>
          ) : (
            'Er is nog geen zegel. '
          )}
          {stand.openRegels === 1 ? 'Eén regel wacht' : `${getal(stand.openRegels)} regels wachten`} op het
          volgende zegel.
        </p>
        {achter && (
          <Mededeling toon="let-op" titel="Het verzegelen loopt achter">
            <p>
              Regels horen binnen tien seconden verzegeld te zijn. Waarschijnlijk draait de werker niet; meld
              het de beheerder.
            </p>
          </Mededeling>
        )}
        <Controle controle={stand.controle} />
        <Formulier actie={narekenen} label="Logboek laten narekenen">
          <Verzendknop soort="secundair">Nu laten narekenen</Verzendknop>
        </Formulier>
      </div>
    </Sectie>
  );
}

function Controle({ controle }: { controle: Zegelcontrole | null }) {
  if (!controle) return <p>Het logboek is nog niet nagerekend.</p>;
  if (controle.bevindingen.length === 0)
    return (
      <p>
        <Status toon="goed">Ongeschonden</Status> volgens de controle van{' '}
        <Tijdstip op={controle.gecontroleerdOp} />: {getal(controle.zegels)} zegels over{' '}
        {getal(controle.auditregels)} gebruiksregels, {getal(controle.verwerkingsregels)} verwerkingsregels en{' '}
        {getal(controle.protocolregels)} regels van het protocol politiegegevens.
      </p>
    );
  return (
    <Mededeling toon="fout" titel="Het logboek is veranderd nadat het verzegeld was">
      <ul>
        {controle.bevindingen.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
    </Mededeling>
  );
}
