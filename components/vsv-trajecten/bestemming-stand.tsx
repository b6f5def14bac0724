import type { FormulierStaat } from '#lib/toegang/act.ts';
import { BESTEMMING_LABEL } from '#lib/vsv-trajecten/bestemming/labels.ts';
import type { Bestemmingsstand } from '#lib/vsv-trajecten/bestemming/model.ts';
import { Status } from '#components/ui/status.tsx';

export type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;

/** Where somebody stands, in one sentence with the reason. */
export function Stand({ stand }: { stand: Bestemmingsstand }) {
  if (!stand.bestemming) return <span>Onbekend. {stand.uitleg}</span>;
  return (
    <span>
      {BESTEMMING_LABEL[stand.bestemming]}.{' '}
      {stand.herkomst === 'afgeleid' && <Status toon="let-op">Nog niet bevestigd</Status>} {stand.uitleg}
    </span>
  );
}
