import { Status, type Toon } from '#components/ui/status.tsx';
import { IMPORTSTATUS_LABEL } from '#lib/uitwisseling/labels.ts';
import type { Importstatus, Taakrij } from '#lib/uitwisseling/model.ts';

const TOON: Readonly<Record<Importstatus, Toon>> = {
  wacht: 'neutraal',
  bezig: 'bezig',
  klaar: 'goed',
  geweigerd: 'te-laat',
  mislukt: 'te-laat',
};

export function Inleesstatus({ taak }: { taak: Pick<Taakrij, 'status' | 'proef'> }) {
  const label = IMPORTSTATUS_LABEL[taak.status];
  return <Status toon={TOON[taak.status]}>{taak.proef ? `${label} (proef)` : label}</Status>;
}
