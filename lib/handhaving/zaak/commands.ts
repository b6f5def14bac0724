import { gelukt, nietGevonden, weiger } from '#lib/platform/errors.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { handOverVanZaak, lapseTermijnen } from '#lib/termijnen/bewaken/data.ts';
import { command } from '#lib/toegang/front-door.ts';
import { listBevoegdheden } from '../bevoegdheid/data.ts';
import { magOpsporen } from '../bevoegdheid/policy.ts';
import { listCasusoverleggen } from '../casusoverleg/data.ts';
import { listHalt } from '../halt/data.ts';
import { readInstelling } from '../instelling/data.ts';
import { listProcessenVerbaal } from '../processen-verbaal/data.ts';
import { writeProtocol } from '../protocol/data.ts';
import { findZaakVanWerk, insertZaak, openZaak, readWerk, setAanwezigTot, touchZaak } from './data.ts';
import { beginVan, decideBegin, decideSluiten, ZAAK_BESTAAT } from './rules.ts';
import { beginZaakSchema, onderzoekSchema, redenSchema, sluitZaakSchema } from './schema.ts';

type Klaar = { id: string; jongereId: string };
const KERN = {
  permission: 'wpg.behandelen',
  verwerking: 'opsporing',
  compartiment: 'wpg',
  subject: (out: Klaar) => [out.jongereId],
} as const;

/** From here on the officer acts as investigator: everything goes into the compartment. */
export const beginZaak = command({
  ...KERN,
  naam: 'handhavingszaak beginnen',
  input: beginZaakSchema,
  run: async (toegang, { werkprocesId }) => {
    const werk = await readWerk(toegang, werkprocesId);
    if (!werk) return nietGevonden('Dit werkproces');
    toegang.raak([werk.jongereId]);
    const toegelaten = await checkKijkrecht(toegang, werk.jongereId);
    if (!toegelaten.ok) return toegelaten;
    const bevoegd = magOpsporen(
      await listBevoegdheden(toegang, toegang.gebruikerId),
      toegang.vandaag,
      werk.gemeente,
    );
    if (!bevoegd.ok) return bevoegd;
    const besluit = decideBegin(werk, Boolean(await findZaakVanWerk(toegang, werkprocesId)));
    if (!besluit.ok) return besluit;
    const { wpgStart } = await readInstelling(toegang);
    const id = await insertZaak(toegang, {
      werkprocesId,
      jongereId: werk.jongereId,
      behandelaarId: toegang.gebruikerId,
      gemeente: werk.gemeente,
      beginOp: beginVan(wpgStart, werk.eersteMelding, toegang.vandaag),
      wpgStart,
    });
    if (!id) return ZAAK_BESTAAT;
    await writeProtocol(toegang, id, 'gewijzigd');
    return gelukt({ id, jongereId: werk.jongereId });
  },
});

/** Takes over the file of a colleague, with the reason in the protocol. */
export const takeOverZaak = command({
  ...KERN,
  naam: 'handhavingszaak overnemen',
  input: redenSchema,
  run: async (toegang, { id, reden }) => {
    const open = await openZaak(toegang, id, { vreemd: true, wijzigt: true, ookGesloten: true });
    if (!open.ok) return open;
    const { behandelaarId, jongereId } = open.waarde;
    if (behandelaarId === toegang.gebruikerId) return weiger('al-eigen', 'Deze zaak is al van u.');
    await touchZaak(toegang, id, { behandelaarId: toegang.gebruikerId });
    await handOverVanZaak(toegang, id, toegang.gebruikerId);
    await writeProtocol(toegang, id, 'overgenomen', { reden });
    return gelukt({ id, jongereId });
  },
});

/** After a year of free use: opens one shielded file until the end of today, with a reason (Wpg art. 8). */
export const searchZaak = command({
  ...KERN,
  naam: 'afgeschermde zaak gericht openen',
  input: redenSchema,
  run: async (toegang, { id, reden }) => {
    const open = await openZaak(toegang, id, { vreemd: true });
    if (!open.ok) return open;
    await writeProtocol(toegang, id, 'gezocht', { reden });
    return gelukt({ id, jongereId: open.waarde.jongereId });
  },
});

export const saveOnderzoek = command({
  ...KERN,
  naam: 'onderzoek vastleggen',
  input: onderzoekSchema,
  run: async (toegang, { id, versie, afgerondOp, conclusie }) => {
    const open = await openZaak(toegang, id, { versie, wijzigt: true });
    if (!open.ok) return open;
    if (afgerondOp && afgerondOp > toegang.vandaag)
      return weiger('datum-in-toekomst', 'Het onderzoek kan niet later dan vandaag zijn afgerond.', {
        velden: { afgerondOp: 'Deze dag moet nog komen.' },
      });
    if (afgerondOp && !conclusie)
      return weiger('conclusie-ontbreekt', 'Schrijf op wat het onderzoek opleverde.', {
        velden: { conclusie: 'Schrijf de conclusie op.' },
      });
    await touchZaak(toegang, id, { onderzoek: { afgerondOp, conclusie } });
    await writeProtocol(toegang, id, 'gewijzigd');
    return gelukt({ id, jongereId: open.waarde.jongereId });
  },
});

export const closeZaak = command({
  ...KERN,
  naam: 'handhavingszaak sluiten',
  input: sluitZaakSchema,
  run: async (toegang, { id, versie }) => {
    const open = await openZaak(toegang, id, { versie, wijzigt: true });
    if (!open.ok) return open;
    const { jongereId, werkprocesId } = open.waarde;
    const pv = await listProcessenVerbaal(toegang, id);
    const besluit = decideSluiten(pv, await listHalt(toegang, id), await listCasusoverleggen(toegang, id));
    if (!besluit.ok) return besluit;
    await touchZaak(toegang, id, { geslotenOp: toegang.vandaag });
    await setAanwezigTot(toegang, werkprocesId, toegang.vandaag);
    await lapseTermijnen(toegang, id, 'De zaak is gesloten');
    await writeProtocol(toegang, id, 'gewijzigd');
    return gelukt({ id, jongereId });
  },
});
