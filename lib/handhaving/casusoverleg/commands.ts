import { gelukt, weiger } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import { readInstelling } from '../instelling/data.ts';
import { writeProtocol } from '../protocol/data.ts';
import { openZaak, touchZaak } from '../zaak/data.ts';
import { casusoverlegSchema } from '../zaak/schema.ts';
import { insertCasusoverleg } from './data.ts';

export const recordCasusoverleg = command({
  naam: 'casusoverleg vastleggen',
  permission: 'wpg.behandelen',
  verwerking: 'opsporing',
  compartiment: 'wpg',
  input: casusoverlegSchema,
  run: async (toegang, { id, versie, op, ...inhoud }) => {
    const open = await openZaak(toegang, id, { versie, wijzigt: true });
    if (!open.ok) return open;
    if (op > toegang.vandaag)
      return weiger('datum-in-toekomst', 'Een overleg wordt vastgelegd als het is geweest.', {
        velden: { op: 'Deze dag moet nog komen.' },
      });
    await insertCasusoverleg(toegang, id, op, inhoud);
    await touchZaak(toegang, id);
    await writeProtocol(toegang, id, 'verstrekt', { aan: (await readInstelling(toegang)).overlegNaam });
    return gelukt({ id, jongereId: open.waarde.jongereId });
  },
  subject: (out) => [out.jongereId],
});
