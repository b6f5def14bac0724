import { LABEL_HALTSTAAT } from '#lib/handhaving/halt/labels.ts';
import type { Haltstaat } from '#lib/handhaving/halt/model.ts';
import { LABEL_GEBRUIK } from '#lib/handhaving/labels.ts';
import { pvstaatLabel } from '#lib/handhaving/processen-verbaal/labels.ts';
import type { Pvstaat } from '#lib/handhaving/processen-verbaal/model.ts';
import type { Zaakregel } from '#lib/handhaving/zaak/model.ts';
import type { Datum as Dag } from '#lib/kalender/model.ts';
import { formatDatum, kleineLetter } from '#lib/kalender/opmaak.ts';
import { formatNaamInLijst } from '#lib/jongeren/naam.ts';
import { Datum } from '#components/ui/datum.tsx';
import { Lijst, Lijstrij } from '#components/ui/lijst.tsx';
import { Status } from '#components/ui/status.tsx';

type Eigenschappen = { regels: readonly Zaakregel[]; overleg: string; vandaag: Dag };

/** Files of the compartment: of the own ones what they are at, of the others only that they are there. */
export function Zakenlijst({ regels, overleg, vandaag }: Eigenschappen) {
  return (
    <Lijst label="Handhavingszaken">
      {regels.map((regel) => (
        <Lijstrij
          key={regel.id}
          href={`/handhaving/zaken/${regel.id}`}
          titel={titelVan(regel)}
          onder={onderschrift(regel, overleg)}
        >
          {regel.geslotenOp ? (
            <Status toon="goed">Gesloten op {formatDatum(regel.geslotenOp)}</Status>
          ) : (
            regel.uiterlijk && (
              <Status toon={regel.uiterlijk < vandaag ? 'te-laat' : 'bezig'}>
                <Datum op={regel.uiterlijk} vandaag={vandaag} />
              </Status>
            )
          )}
        </Lijstrij>
      ))}
    </Lijst>
  );
}

function onderschrift(regel: Zaakregel, overleg: string): string {
  if (regel.gebruik !== 'vrij') return LABEL_GEBRUIK[regel.gebruik];
  if (!regel.eigen)
    return `Bij ${regel.behandelaar ?? 'een collega'}, begonnen op ${formatDatum(regel.beginOp)}`;
  return `${instrumentenVan(regel, overleg)} · begonnen op ${formatDatum(regel.beginOp)}`;
}

export const titelVan = (regel: Zaakregel) =>
  regel.naam ? formatNaamInLijst(regel.naam) : `Zaak van ${formatDatum(regel.beginOp)}`;

/** What an own file is at; of that of a colleague nothing but whose it is. */
export function instrumentenVan(regel: Zaakregel, overleg: string): string {
  if (!regel.eigen) return 'Van een collega';
  const delen = [
    ...(regel.halt ? [`Halt: ${kleineLetter(LABEL_HALTSTAAT[regel.halt as Haltstaat])}`] : []),
    ...regel.pv.map((staat) => `proces-verbaal: ${kleineLetter(pvstaatLabel(staat as Pvstaat, overleg))}`),
  ];
  const [eerste, ...rest] = delen;
  return eerste
    ? [eerste.charAt(0).toUpperCase() + eerste.slice(1), ...rest].join(' · ')
    : 'Nog geen Halt of proces-verbaal';
}
