import { lapseFacts } from '#lib/logboek/feiten.ts';
import { gelukt, nietGevonden } from '#lib/platform/errors.ts';
import { lapseTermijnen, reopenTermijn } from '#lib/termijnen/bewaken/data.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { recordStand } from '../../data.ts';
import { writeProtocol } from '../../protocol/data.ts';
import { listOvergangen, openZaak, saveTeruggenomen, touchZaak } from '../../zaak/data.ts';
import { stapTerugSchema } from '../../zaak/schema.ts';
import { standVan } from '../commands.ts';
import { listProcessenVerbaal, saveOvergang } from '../data.ts';
import type { Pvstaat } from '../model.ts';
import { decideTerug } from './rules.ts';

/**
 * The last step was a mistake: it is taken back, with the reason in the protocol. What was provided stays provided there; what the step
 * did to figures and terms is undone.
 */
export const takeBackStap = command({
  permission: 'wpg.behandelen',
  verwerking: 'opsporing',
  compartiment: 'wpg',
  naam: 'stap van proces-verbaal terugnemen',
  input: stapTerugSchema,
  subject: (out: { id: string; jongereId: string }) => [out.jongereId],
  run: async (toegang, { id, versie, pvId, reden }) => {
    const open = await openZaak(toegang, id, { versie, wijzigt: true });
    if (!open.ok) return open;
    const zaak = open.waarde;
    const alle = await listProcessenVerbaal(toegang, id);
    const pv = alle.find((item) => item.id === pvId);
    if (!pv) return nietGevonden('Dit proces-verbaal');
    const overgangen = await listOvergangen(toegang, id);
    const besluit = decideTerug(pv, overgangen);
    if (!besluit.ok) return besluit;
    const { overgangId, weg, naar } = besluit.waarde;
    await saveOvergang(toegang, pv, naar, null);
    await saveTeruggenomen(toegang, overgangId);
    await lapseFacts(toegang, pvId, ['HandhavingStand'], { stand: weg });
    if (pv.soort)
      for (const eerder of overgangen)
        if (
          eerder.onderwerpId === pvId &&
          !eerder.teruggenomen &&
          eerder.naar === weg &&
          eerder.id !== overgangId
        )
          await recordStand(toegang, pvId, eerder.op, standVan(zaak, pv.soort, weg));
    const ander = alle.some((item) => item.id !== pvId && item.ingezondenOp !== null);
    if (!ander) await runTermijnenWeer(toegang, id, weg);
    await touchZaak(toegang, id);
    await writeProtocol(toegang, id, 'gewijzigd', { reden });
    return gelukt({ id, jongereId: zaak.jongereId });
  },
});

/** Sending it met the terms of the OM, refraining let them lapse: both no longer hold. */
async function runTermijnenWeer(toegang: Toegang, zaakId: string, weg: Pvstaat): Promise<void> {
  if (weg !== 'INGEZONDEN_OM' && weg !== 'AFGEZIEN') return;
  for (const code of ['H1', 'H2'] as const) await reopenTermijn(toegang, zaakId, code);
  if (weg === 'INGEZONDEN_OM') await lapseTermijnen(toegang, zaakId, 'Het inzenden is teruggenomen', 'H3');
}
