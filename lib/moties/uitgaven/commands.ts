import { createHash } from 'node:crypto';
import { recordWijziging } from '#lib/moties/data.ts';
import { readMotiedossier } from '#lib/moties/lezen.ts';
import {
  deleteUitgave,
  findUitgave,
  insertUitgave,
  listUitgaven,
  moveUitgave,
} from '#lib/moties/uitgaven/data.ts';
import type { OpenbareMotie } from '#lib/moties/uitgaven/model.ts';
import { magNieuweUitgave, openbaarVan } from '#lib/moties/uitgaven/rules.ts';
import { computeEvaluatieantwoorden } from '#lib/moties/vragen/evaluaties.ts';
import { intrekSchema, klaarzetSchema, uitgaveSchema } from '#lib/moties/uitgaven/schema.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { canonical, decideStap, type Stap } from '#lib/publicaties/rules.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';

const MAKEN = { permission: 'motie.maken', verwerking: 'verantwoording', subject: 'geen-personen' } as const;
const KEUREN = { ...MAKEN, permission: 'motie.goedkeuren' } as const;
type Klaar = { id: string; motieId: string };

const hashOf = (openbaar: OpenbareMotie): Buffer => createHash('sha256').update(canonical(openbaar)).digest();

/** Freezes what the public will read. */
export const prepareUitgave = command({
  ...MAKEN,
  naam: 'motie klaarzetten voor publicatie',
  input: klaarzetSchema,
  run: async (toegang, { motieId, toelichting }): Promise<Uitkomst<Klaar>> => {
    const dossier = await readMotiedossier(toegang, motieId);
    if (!dossier) return nietGevonden('Deze motie');
    if (dossier.vragen.length === 0 && dossier.tips.length === 0)
      return weiger('leeg', 'Leg eerst vast wat er is gevraagd of geadviseerd.');
    if (!magNieuweUitgave(await listUitgaven(toegang, motieId)))
      return weiger('concept-loopt', 'Er staat al een concept klaar. Publiceer dat, of gooi het weg.');
    const evaluaties = await computeEvaluatieantwoorden(toegang, dossier.vragen);
    const openbaar = JSON.parse(JSON.stringify(openbaarVan(dossier, evaluaties))) as OpenbareMotie;
    const id = await insertUitgave(toegang, { motieId, openbaar, hash: hashOf(openbaar), toelichting });
    await recordWijziging(toegang, motieId, 'Klaargezet voor publicatie');
    return gelukt({ id, motieId });
  },
});

const WAT: Readonly<Record<Stap, string>> = {
  aanbieden: 'Ter controle aangeboden',
  publiceren: 'Gecontroleerd en gepubliceerd',
  terugsturen: 'Teruggestuurd naar de maker',
  intrekken: 'Publicatie ingetrokken',
};

async function take(
  toegang: Toegang,
  id: string,
  stap: Stap,
  reden: string | null = null,
): Promise<Uitkomst<Klaar>> {
  const uitgave = await findUitgave(toegang, id);
  if (!uitgave) return nietGevonden('Deze uitgave');
  const naar = decideStap(stap, uitgave, toegang.gebruikerId, 'deze uitgave');
  if (!naar.ok) return naar;
  if (!(await moveUitgave(toegang, uitgave, naar.waarde, reden)))
    return weiger('gewijzigd-door-ander', 'Een collega was u net voor. Bekijk de uitgave opnieuw.');
  await recordWijziging(toegang, uitgave.motieId, `${WAT[stap]} (uitgave ${uitgave.uitgave})`, reden);
  return gelukt({ id, motieId: uitgave.motieId });
}

export const submitUitgave = command({
  ...MAKEN,
  naam: 'motie ter controle aanbieden',
  input: uitgaveSchema,
  run: (toegang, { id }) => take(toegang, id, 'aanbieden'),
});

export const approveUitgave = command({
  ...KEUREN,
  naam: 'motie controleren en publiceren',
  input: uitgaveSchema,
  run: (toegang, { id }) => take(toegang, id, 'publiceren'),
});

export const returnUitgave = command({
  ...KEUREN,
  naam: 'motie terugsturen naar de maker',
  input: uitgaveSchema,
  run: (toegang, { id }) => take(toegang, id, 'terugsturen'),
});

export const withdrawUitgave = command({
  ...KEUREN,
  naam: 'gepubliceerde motie intrekken',
  input: intrekSchema,
  run: (toegang, { id, reden }) => take(toegang, id, 'intrekken', reden),
});

export const discardUitgave = command({
  ...MAKEN,
  naam: 'concept van een motie weggooien',
  input: uitgaveSchema,
  run: async (toegang, { id }): Promise<Uitkomst<Klaar>> => {
    const uitgave = await findUitgave(toegang, id);
    if (!uitgave || !(await deleteUitgave(toegang, id))) return nietGevonden('Dit concept');
    await recordWijziging(toegang, uitgave.motieId, 'Concept weggegooid');
    return gelukt({ id, motieId: uitgave.motieId });
  },
});
