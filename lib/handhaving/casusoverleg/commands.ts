import type { Datum } from '#lib/kalender/model.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { lapseTermijnen, listTermijnenVan, meetTermijn, reopenTermijn } from '#lib/termijnen/bewaken/data.ts';
import { isLopend } from '#lib/termijnen/bewaken/rules.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { readInstelling } from '../instelling/data.ts';
import { writeProtocol } from '../protocol/data.ts';
import { openZaak, touchZaak } from '../zaak/data.ts';
import type { Zaak } from '../zaak/model.ts';
import { insertCasusoverleg, listCasusoverleggen, saveBesproken, saveTerug, setDag } from './data.ts';
import { decideAgenda, decideBespreking, terugNaar } from './rules.ts';
import { agendaSchema, casusoverlegSchema, terugSchema, vervolgSchema } from './schema.ts';

type Klaar = { id: string; jongereId: string };
const KERN = {
  permission: 'wpg.behandelen',
  verwerking: 'opsporing',
  compartiment: 'wpg',
  subject: (out: Klaar) => [out.jongereId],
} as const;

/** Puts the file on the agenda of the meeting; on that day it stands on Vandaag of whoever has the file. */
export const planCasusoverleg = command({
  ...KERN,
  naam: 'zaak op agenda casusoverleg zetten',
  input: agendaSchema,
  run: async (toegang, { id, versie, op, vraag }) =>
    change(toegang, id, versie, async (zaak) => {
      const besluit = decideAgenda(await listCasusoverleggen(toegang, id), op, toegang.vandaag);
      if (!besluit.ok) return besluit;
      await insertCasusoverleg(toegang, id, { stand: 'agenda', op, inhoud: { vraag } });
      await setDag(toegang, zaak, 'H4', op);
      await writeProtocol(toegang, id, 'gewijzigd');
      return gelukt(null);
    }),
});

/** What was discussed and decided, with what follows from it; with the one on the agenda, or without. */
export const recordCasusoverleg = command({
  ...KERN,
  naam: 'casusoverleg vastleggen',
  input: casusoverlegSchema,
  run: async (toegang, { id, versie, overlegId, op, ...inhoud }) =>
    change(toegang, id, versie, async (zaak) => {
      const besluit = decideBespreking({ op, ...inhoud }, toegang.vandaag);
      if (!besluit.ok) return besluit;
      if (overlegId) {
        const overleg = (await listCasusoverleggen(toegang, id)).find((item) => item.id === overlegId);
        if (overleg?.stand !== 'agenda') return nietGevonden('Dit overleg');
        await saveBesproken(toegang, overleg, op, inhoud);
        await meetTermijn(toegang, id, 'H4', op);
      } else await insertCasusoverleg(toegang, id, { stand: 'besproken', op, inhoud });
      if (inhoud.vervolgOp) {
        await lapseTermijnen(toegang, id, 'Er is iets anders afgesproken', 'H5');
        await setDag(toegang, zaak, 'H5', inhoud.vervolgOp);
      }
      await writeProtocol(toegang, id, 'verstrekt', { aan: (await readInstelling(toegang)).overlegNaam });
      return gelukt(null);
    }),
});

/** Off the agenda, or a record that was a mistake: then what stood on the agenda stands there again. That it was told stays in the protocol. */
export const takeBackCasusoverleg = command({
  ...KERN,
  naam: 'casusoverleg terugnemen',
  input: terugSchema,
  run: async (toegang, { id, versie, overlegId }) =>
    change(toegang, id, versie, async () => {
      const alle = await listCasusoverleggen(toegang, id);
      const overleg = alle.find((item) => item.id === overlegId);
      if (!overleg) return nietGevonden('Dit overleg');
      const naar = terugNaar(overleg);
      if (naar === 'agenda' && alle.some(({ stand }) => stand === 'agenda'))
        return weiger(
          'al-op-agenda',
          'Er staat intussen een ander overleg op de agenda. Haal dat er eerst af.',
        );
      await saveTerug(toegang, overlegId, naar);
      if (overleg.stand === 'agenda') await lapseTermijnen(toegang, id, 'Van de agenda gehaald', 'H4');
      else if (naar === 'agenda') await reopenTermijn(toegang, id, 'H4');
      const blijft = alle
        .filter((item) => item.id !== overlegId)
        .some(({ vervolgOp }) => vervolgOp === overleg.vervolgOp);
      if (overleg.stand === 'besproken' && overleg.vervolgOp && !blijft)
        await lapseVervolg(toegang, id, overleg.vervolgOp);
      await writeProtocol(toegang, id, 'gewijzigd');
      return gelukt(null);
    }),
});

/** What was agreed in the meeting was done. */
export const finishVervolg = command({
  ...KERN,
  naam: 'afspraak uit casusoverleg afronden',
  input: vervolgSchema,
  run: async (toegang, { id, versie }) =>
    change(toegang, id, versie, async () => {
      if (!(await meetTermijn(toegang, id, 'H5', toegang.vandaag)))
        return weiger('geen-afspraak', 'Er staat geen afspraak meer open.');
      await writeProtocol(toegang, id, 'gewijzigd');
      return gelukt(null);
    }),
});

/** Only what was agreed in that meeting: a later one may have agreed on another day since. */
async function lapseVervolg(toegang: Toegang, id: string, op: Datum): Promise<void> {
  const lopend = (await listTermijnenVan(toegang, id)).find((item) => item.code === 'H5' && isLopend(item));
  if (lopend?.startOp === op) await lapseTermijnen(toegang, id, 'De bespreking is teruggenomen', 'H5');
}

async function change(
  toegang: Toegang,
  id: string,
  versie: number,
  werkwijze: (zaak: Zaak) => Promise<Uitkomst<null>>,
): Promise<Uitkomst<Klaar>> {
  const open = await openZaak(toegang, id, { versie, wijzigt: true });
  if (!open.ok) return open;
  const uitkomst = await werkwijze(open.waarde);
  if (!uitkomst.ok) return uitkomst;
  await touchZaak(toegang, id);
  return gelukt({ id, jongereId: open.waarde.jongereId });
}
