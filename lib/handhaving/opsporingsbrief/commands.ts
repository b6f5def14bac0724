import { randomUUID } from 'node:crypto';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { inhoudVan, makeExemplaar, readOpzet } from '#lib/brieven/opstellen/data.ts';
import { decideVersturen, kenmerkVan } from '#lib/brieven/rules.ts';
import { sjabloonVan } from '#lib/brieven/sjablonen/catalogus.ts';
import { command } from '#lib/toegang/front-door.ts';
import { writeProtocol } from '../protocol/data.ts';
import { openZaak } from '../zaak/data.ts';
import { insertOpsporingsbrief, listOpsporingsbrieven, saveVerstuurd } from './data.ts';
import { LABEL_HOEDANIGHEID } from './labels.ts';
import { decideVerstuurd, geadresseerdenVan, hoedanigheidVan } from './rules.ts';
import { opsporingsbriefSchema, verstuurdSchema } from './schema.ts';

type Klaar = { readonly id: string; readonly jongereId: string; readonly briefId: string };

/** A letter of the boa for one person: made in the compartment and kept there, as long as the file it belongs to (T20). */
export const maakOpsporingsbrief = command({
  naam: 'opsporingsbrief maken',
  permission: 'wpg.behandelen',
  verwerking: 'opsporing',
  compartiment: 'wpg',
  input: opsporingsbriefSchema,
  subject: (out: Klaar) => [out.jongereId],
  run: async (toegang, vorm): Promise<Uitkomst<Klaar>> => {
    const open = await openZaak(toegang, vorm.id, { wijzigt: true });
    if (!open.ok) return open;
    const { id, jongereId, geslotenOp } = open.waarde;
    if (geslotenOp) return weiger('zaak-gesloten', 'Deze zaak is gesloten; er gaat geen brief meer uit.');
    const { sjabloon } = vorm;
    const opzet = await readOpzet(toegang, { jongereId, sjabloon, onderwerp: null });
    if (!opzet.ok) return opzet;
    const kopieen = geadresseerdenVan(sjabloon, opzet.waarde.kandidaten, vorm.velden)
      .filter((kandidaat) => kandidaat.mag && kandidaat.sleutel === vorm.aan)
      .map(({ sleutel, soort, naam, aanhef, adres, emails }) => ({
        ...{ sleutel, soort, kanaal: 'post', ontvanger: { naam, aanhef, adres, emails } },
      }));
    const besluit = decideVersturen(sjabloonVan(sjabloon).velden, vorm.velden, kopieen, toegang.vandaag);
    if (!besluit.ok) return besluit;
    const [kopie] = kopieen;
    if (!kopie) throw new Error('een brief zonder ontvanger is niet tegengehouden');
    const briefId = randomUUID();
    const kenmerk = kenmerkVan(briefId, toegang.vandaag);
    const inhoud = inhoudVan(sjabloon, opzet.waarde, kenmerk, vorm);
    const { sjabloonVersie } = opzet.waarde;
    const docx = await makeExemplaar(toegang, { sjabloon, sjabloonVersie, inhoud }, kopie, [kopie]);
    const brief = {
      ...{ id: briefId, sjabloon, kenmerk, gemaaktOp: toegang.vandaag },
      ...{ aan: kopie.ontvanger.naam, hoedanigheid: hoedanigheidVan(kopie) },
    };
    await insertOpsporingsbrief(toegang, id, brief, docx);
    await writeProtocol(toegang, id, 'gewijzigd');
    return gelukt({ id, jongereId, briefId });
  },
});

/** It left: the protocol says to whom, by capacity (Wpg art. 32). A letter to Halt or the family is a provision. */
export const recordVerstuurd = command({
  naam: 'opsporingsbrief versturen',
  permission: 'wpg.behandelen',
  verwerking: 'opsporing',
  compartiment: 'wpg',
  input: verstuurdSchema,
  subject: (out: Klaar) => [out.jongereId],
  run: async (toegang, { id, briefId, op }): Promise<Uitkomst<Klaar>> => {
    const open = await openZaak(toegang, id, { wijzigt: true, ookGesloten: true });
    if (!open.ok) return open;
    const brief = (await listOpsporingsbrieven(toegang, id)).find((item) => item.id === briefId);
    if (!brief) return nietGevonden('Deze brief');
    const besluit = decideVerstuurd(brief, op, toegang.vandaag);
    if (!besluit.ok) return besluit;
    await saveVerstuurd(toegang, id, briefId, op);
    await writeProtocol(toegang, id, 'verstrekt', { aan: LABEL_HOEDANIGHEID[brief.hoedanigheid] });
    return gelukt({ id, jongereId: open.waarde.jongereId, briefId });
  },
});
