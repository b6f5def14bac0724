import { findMotie, recordWijziging } from '#lib/moties/data.ts';
import { LABEL_TIPSTATUS } from '#lib/moties/labels.ts';
import { refuseTip } from '#lib/moties/rules.ts';
import { deleteTip, findTip, insertTip, updateTip } from '#lib/moties/tips/data.ts';
import { nieuweTipSchema, tipSchema, wijzigTipSchema } from '#lib/moties/tips/schema.ts';
import { gelukt, nietGevonden, weiger } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';

const KERN = { permission: 'motie.maken', verwerking: 'verantwoording', subject: 'geen-personen' } as const;

export const addTip = command({
  ...KERN,
  naam: 'tip van een motie toevoegen',
  input: nieuweTipSchema,
  run: async (toegang, nieuw) => {
    if (!(await findMotie(toegang, nieuw.motieId))) return nietGevonden('Deze motie');
    const id = await insertTip(toegang, nieuw);
    await recordWijziging(toegang, nieuw.motieId, `Tip toegevoegd (${nieuw.groep}): ${nieuw.tekst}`);
    return gelukt({ id, motieId: nieuw.motieId });
  },
});

/** What was done with it: the state with its argument, what it cost and what came of it. */
export const answerTip = command({
  ...KERN,
  naam: 'tip van een motie beantwoorden',
  input: wijzigTipSchema,
  run: async (toegang, nieuw) => {
    const tip = await findTip(toegang, nieuw.id);
    if (!tip) return nietGevonden('Deze tip');
    const fout = refuseTip(nieuw.status, nieuw.argument);
    if (fout) return fout;
    if (!(await updateTip(toegang, nieuw)))
      return weiger('gewijzigd-door-ander', 'Een collega heeft deze tip intussen gewijzigd.');
    const wat =
      tip.status === nieuw.status
        ? `Tip bijgewerkt (${LABEL_TIPSTATUS[nieuw.status]}): ${nieuw.tekst}`
        : `Tip van "${LABEL_TIPSTATUS[tip.status]}" naar "${LABEL_TIPSTATUS[nieuw.status]}": ${nieuw.tekst}`;
    await recordWijziging(toegang, tip.motieId, wat, nieuw.argument);
    return gelukt({ id: tip.id, motieId: tip.motieId });
  },
});

export const removeTip = command({
  ...KERN,
  naam: 'tip van een motie weghalen',
  input: tipSchema,
  run: async (toegang, { id }) => {
    const tip = await findTip(toegang, id);
    if (!tip) return nietGevonden('Deze tip');
    await deleteTip(toegang, id);
    await recordWijziging(toegang, tip.motieId, `Tip weggehaald: ${tip.tekst}`);
    return gelukt({ id, motieId: tip.motieId });
  },
});
