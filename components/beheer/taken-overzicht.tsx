import type { ComponentProps } from 'react';
import type { Mislukt, Wachtrijstand } from '#lib/platform/jobs.ts';
import type { Levensteken } from '#lib/uitwisseling/taken/model.ts';
import { staatLabel, wachtrijLabel } from '#lib/uitwisseling/taken/labels.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Status } from '#components/ui/status.tsx';
import { Tabel } from '#components/ui/tabel.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { Tijdstip } from '#components/logboek/tijdstip.tsx';

/** Does the process that does the work in the background give a sign of life? */
export function Werkerstand({ werker }: { werker: Levensteken }) {
  if (werker.vers) return <Status toon="goed">De werker draait</Status>;
  return (
    <Mededeling toon="fout" titel="De werker geeft geen teken van leven">
      {werker.laatstOp ? (
        <p>
          Voor het laatst gezien op <Tijdstip op={werker.laatstOp} />. Nieuw werk blijft veilig in de wachtrij
          staan. Vraag de beheerder van de server om Baken opnieuw te starten.
        </p>
      ) : (
        <p>Hij is op deze installatie nog niet gestart. Nieuw werk blijft veilig in de wachtrij staan.</p>
      )}
    </Mededeling>
  );
}

export function Wachtrijen({ standen }: { standen: readonly Wachtrijstand[] }) {
  if (standen.length === 0)
    return (
      <LegeStaat titel="Er is geen werk op de achtergrond">
        Er wacht niets en er is onlangs niets gedaan.
      </LegeStaat>
    );
  return (
    <Tabel
      bijschrift="Werk per wachtrij"
      verbergBijschrift
      rijen={standen}
      rijSleutel={(stand) => `${stand.wachtrij} ${stand.staat}`}
      kolommen={[
        { sleutel: 'wachtrij', kop: 'Wachtrij', hoofd: true, cel: (stand) => wachtrijLabel(stand.wachtrij) },
        { sleutel: 'staat', kop: 'Staat', cel: (stand) => staatLabel(stand.staat) },
        { sleutel: 'aantal', kop: 'Aantal', getal: true, cel: (stand) => stand.aantal },
        { sleutel: 'oudste', kop: 'Oudste', cel: (stand) => stand.oudste && <Tijdstip op={stand.oudste} /> },
      ]}
    />
  );
}

type MisluktEigenschappen = {
  mislukt: readonly Mislukt[];
  opnieuw: ComponentProps<typeof Formulier>['actie'];
};

export function MislukteTaken({ mislukt, opnieuw }: MisluktEigenschappen) {
  if (mislukt.length === 0) return <LegeStaat titel="Er is niets mislukt" />;
  return (
    <Tabel
      bijschrift="Mislukte taken"
      verbergBijschrift
      rijen={mislukt}
      rijSleutel={(taak) => taak.id}
      kolommen={[
        { sleutel: 'wachtrij', kop: 'Taak', hoofd: true, cel: (taak) => wachtrijLabel(taak.wachtrij) },
        { sleutel: 'gemaakt', kop: 'Gestart', cel: (taak) => <Tijdstip op={taak.gemaakt} /> },
        { sleutel: 'pogingen', kop: 'Pogingen', getal: true, cel: (taak) => taak.pogingen + 1 },
        { sleutel: 'fout', kop: 'Wat ging mis', cel: (taak) => taak.fout ?? 'niet bekend' },
        {
          sleutel: 'opnieuw',
          kop: 'Opnieuw',
          verbergKop: true,
          cel: (taak) => (
            <Formulier
              actie={opnieuw}
              verborgen={{ id: taak.id }}
              label={`${wachtrijLabel(taak.wachtrij)} opnieuw proberen`}
            >
              <Verzendknop soort="secundair" klein>
                Opnieuw proberen
              </Verzendknop>
            </Formulier>
          ),
        },
      ]}
    />
  );
}
