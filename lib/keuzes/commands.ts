import { listGeraakt, saveKeuze } from '#lib/keuzes/data.ts';
import type { Keuzecode } from '#lib/keuzes/model.ts';
import { decideKeuze } from '#lib/keuzes/rules.ts';
import { zetKeuzeSchema } from '#lib/keuzes/schema.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { rederiveThuiszitten } from '#lib/thuiszitters/herleiden.ts';
import { command } from '#lib/toegang/front-door.ts';

type Klaar = { code: Keuzecode; jongereIds: readonly string[]; gewijzigd: number };
const HERLEIDT: readonly Keuzecode[] = ['lrv_grens', 'schrikkel_conventie', 'vakantieregio'];

/** A choice, and all that follows from it, in one transaction: no list ever shows half of the old boundary and half of the new one. */
export const zetKeuze = command({
  naam: 'keuze van het bureau wijzigen',
  permission: 'bureau.inrichten',
  verwerking: 'beheer-en-beveiliging',
  input: zetKeuzeSchema,
  subject: (out: Klaar) => out.jongereIds,
  run: async (toegang, { code, versie, waarde: wens, reden }): Promise<Uitkomst<Klaar>> => {
    toegang.merkAan({ soort: 'keuze', reden: `${code}: ${reden}` });
    const besluit = decideKeuze(code, wens);
    if (!besluit.ok) return besluit;
    if (!(await saveKeuze(toegang, { code, versie, reden, waarde: besluit.waarde.waarde })))
      return weiger(
        'gewijzigd-door-ander',
        'Een collega heeft deze keuze intussen gewijzigd. Hieronder staat hoe het nu is; wat u invulde staat er nog.',
      );
    const jongereIds = HERLEIDT.includes(code) ? await listGeraakt(toegang, code) : [];
    return gelukt({ code, jongereIds, gewijzigd: await rederiveThuiszitten(toegang, jongereIds) });
  },
});
