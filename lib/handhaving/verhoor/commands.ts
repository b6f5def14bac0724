import { gelukt, nietGevonden, weiger } from '#lib/platform/errors.ts';
import { setTermijn } from '#lib/termijnen/bewaken/data.ts';
import { command } from '#lib/toegang/front-door.ts';
import { writeProtocol } from '../protocol/data.ts';
import { listPersonen } from '../zaak/personen/data.ts';
import { openZaak, readWerk, touchZaak } from '../zaak/data.ts';
import { oproepSchema, verhoorSchema } from '../zaak/schema.ts';
import { insertOproep, listVerhoren, saveVerhoor } from './data.ts';
import { decideOproep, decideVerhoor, isEersteVerhoor } from './rules.ts';

type Klaar = { id: string; jongereId: string };
const KERN = {
  permission: 'wpg.behandelen',
  verwerking: 'opsporing',
  compartiment: 'wpg',
  subject: (out: Klaar) => [out.jongereId],
} as const;

/** Calls someone for questioning (Leerplichtwet 1969 art. 22 lid 2 and 3). */
export const callVoorVerhoor = command({
  ...KERN,
  naam: 'oproepen voor verhoor',
  input: oproepSchema,
  run: async (toegang, { id, versie, persoon, geplandOp }) => {
    const zaak = await openZaak(toegang, id, { versie, wijzigt: true });
    if (!zaak.ok) return zaak;
    const personen = await listPersonen(toegang, zaak.waarde.jongereId);
    if (!personen.some((item) => item.soort === persoon.soort && item.id === persoon.id))
      return weiger('geen-persoon', 'Deze persoon hoort niet bij dit dossier.', {
        velden: { persoon: 'Kies een persoon uit de lijst.' },
      });
    const besluit = decideOproep(await listVerhoren(toegang, id), persoon.id, geplandOp, toegang.vandaag);
    if (!besluit.ok) return besluit;
    await insertOproep(toegang, id, persoon, geplandOp);
    await touchZaak(toegang, id);
    await writeProtocol(toegang, id, 'gewijzigd');
    return gelukt({ id, jongereId: zaak.waarde.jongereId });
  },
});

/** How it went. From the first time that someone was heard, the terms of the OM run (T11, T11b). */
export const recordVerhoor = command({
  ...KERN,
  naam: 'verhoor vastleggen',
  input: verhoorSchema,
  run: async (toegang, { id, versie, verhoorId, ...invoer }) => {
    const open = await openZaak(toegang, id, { versie, wijzigt: true });
    if (!open.ok) return open;
    const verhoren = await listVerhoren(toegang, id);
    const verhoor = verhoren.find((item) => item.id === verhoorId);
    if (!verhoor) return nietGevonden('Dit verhoor');
    const besluit = decideVerhoor(verhoor, invoer, toegang.vandaag);
    if (!besluit.ok) return besluit;
    await saveVerhoor(toegang, verhoorId, invoer);
    const { jongereId, werkprocesId, behandelaarId, gemeente } = open.waarde;
    if (invoer.uitkomst === 'verschenen' && isEersteVerhoor(verhoren)) {
      const werk = await readWerk(toegang, werkprocesId);
      const kop = {
        onderwerpSoort: 'handhaving',
        onderwerpId: id,
        jongereId,
        werkprocesId,
        eigenaarId: behandelaarId,
        gemeente,
      } as const;
      await setTermijn(toegang, { ...kop, code: 'H1', start: invoer.op });
      if (werk?.eersteMelding) await setTermijn(toegang, { ...kop, code: 'H2', start: werk.eersteMelding });
    }
    await touchZaak(toegang, id);
    await writeProtocol(toegang, id, 'gewijzigd');
    return gelukt({ id, jongereId });
  },
});
