import { addDays } from '#lib/kalender/rules.ts';
import { gelukt, nietGevonden, weiger } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import {
  adoptStartlijst,
  insertCode,
  lockCodes,
  readEigenLijsten,
  saveOrder,
  updateCode,
  updateGeldigTot,
} from '#lib/werkprocessen/codelijsten/beheer/data.ts';
import { codeVan, isVasteLijst, verplaats } from '#lib/werkprocessen/codelijsten/beheer/rules.ts';
import {
  addCodeSchema,
  changeCodeSchema,
  expireCodeSchema,
  moveCodeSchema,
} from '#lib/werkprocessen/codelijsten/beheer/schema.ts';
import { LEEFGEBIED_INSTEMMING } from '#lib/werkprocessen/startlijsten.ts';
import type { Toegang } from '#lib/toegang/model.ts';

const basis = {
  permission: 'bureau.inrichten',
  verwerking: 'beheer-en-beveiliging',
  subject: 'geen-personen',
} as const;

const WAARDE = 'Deze waarde';

/** The list, owned by the bureau and locked; undefined when there is no such list. */
async function openLijst(toegang: Toegang, lijst: string): Promise<string[] | undefined> {
  await adoptStartlijst(toegang, lijst);
  const codes = await lockCodes(toegang, lijst);
  toegang.merkAan({ soort: 'codelijst', id: lijst });
  return codes.length > 0 || isVasteLijst(lijst) ? codes : undefined;
}

export const addCode = command({
  ...basis,
  naam: 'waarde aan een codelijst toevoegen',
  input: addCodeSchema,
  run: async (toegang, input) => {
    const codes = await openLijst(toegang, input.lijst);
    if (!codes) return nietGevonden('Deze codelijst');
    const dubbel = await refuseDouble(toegang, input.lijst, input.label);
    if (dubbel) return dubbel;
    const code = codeVan(input.label, new Set(codes));
    await insertCode(toegang, { ...input, code });
    return gelukt({ code });
  },
});

/** The code itself never changes: it stands in what was counted before. */
export const changeCode = command({
  ...basis,
  naam: 'waarde van een codelijst wijzigen',
  input: changeCodeSchema,
  run: async (toegang, input) => {
    await openLijst(toegang, input.lijst);
    const dubbel = await refuseDouble(toegang, input.lijst, input.label, input.code);
    if (dubbel) return dubbel;
    const open = await refuseOpenen(toegang, input);
    if (open) return open;
    return (await updateCode(toegang, input)) ? gelukt({ code: input.code }) : nietGevonden(WAARDE);
  },
});

/** From the day after `geldigTot` the value is no longer offered; without a day it holds again. */
export const expireCode = command({
  ...basis,
  naam: 'waarde van een codelijst laten vervallen',
  input: expireCodeSchema,
  run: async (toegang, input) => {
    await openLijst(toegang, input.lijst);
    const tot = input.geldigTot ?? null;
    if (tot !== null && tot < addDays(toegang.vandaag, -1))
      return weiger('in-verleden', 'Een waarde vervalt vandaag of later; wat al gekozen is, blijft staan.', {
        velden: { geldigTot: 'Kies vandaag of een dag die nog komt.' },
      });
    const gewijzigd = await updateGeldigTot(toegang, input.lijst, input.code, tot);
    return gewijzigd ? gelukt({ code: input.code }) : nietGevonden(WAARDE);
  },
});

export const moveCode = command({
  ...basis,
  naam: 'volgorde van een codelijst wijzigen',
  input: moveCodeSchema,
  run: async (toegang, input) => {
    const codes = await openLijst(toegang, input.lijst);
    if (!codes?.includes(input.code)) return nietGevonden(WAARDE);
    await saveOrder(toegang, input.lijst, verplaats(codes, input.code, input.richting));
    return gelukt({ code: input.code });
  },
});

/** What asks for instemming by law is not opened by a bureau; what was told behind the wall would go on outside it. */
async function refuseOpenen(
  toegang: Toegang,
  { lijst, code, kern }: { lijst: string; code: string; kern: string },
) {
  if (lijst !== 'leefgebied' || kern === LEEFGEBIED_INSTEMMING) return undefined;
  const waarde = (await readEigenLijsten(toegang)).get(lijst)?.find((item) => item.code === code);
  if (waarde?.kern !== LEEFGEBIED_INSTEMMING) return undefined;
  const zin = 'Over gezondheid en justitie bewaart een bureau alleen iets met instemming (WEB art. 9.2.7).';
  return weiger('instemming-nodig', zin, { velden: { kern: zin } });
}

async function refuseDouble(toegang: Toegang, lijst: string, label: string, behalve?: string) {
  const waarden = (await readEigenLijsten(toegang)).get(lijst) ?? [];
  const gelijk = waarden.some(
    (waarde) => waarde.code !== behalve && waarde.label.toLowerCase() === label.toLowerCase(),
  );
  if (!gelijk) return undefined;
  const zin = 'Deze omschrijving staat al in de lijst.';
  return weiger('dubbel', zin, { velden: { label: zin } });
}
