import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { recordFacts } from '#lib/logboek/feiten.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import {
  findSpreekuur,
  insertGesprek,
  insertSpreekuur,
  listGesprekken,
  saveStatus,
} from '#lib/preventie/data.ts';
import type { Spreekuur } from '#lib/preventie/model.ts';
import { decideGehouden, decideVervallen, volgendeTijd } from '#lib/preventie/rules.ts';
import { kopSchema, planSchema, zetOpSchema } from '#lib/preventie/schema.ts';
import { findSchool } from '#lib/scholen/data.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';

type Klaar = { readonly id: string; readonly aantal: number; readonly jongereIds: readonly string[] };
const KERN = {
  permission: 'spreekuur.plannen',
  verwerking: 'leerplicht-toezicht',
  subject: (out: Klaar) => out.jongereIds,
} as const;

export const planSpreekuur = command({
  ...KERN,
  naam: 'spreekuur plannen',
  input: planSchema,
  run: async (toegang, input): Promise<Uitkomst<Klaar>> => {
    const { gebruikerId } = toegang;
    if (!gebruikerId) return weiger('geen-gebruiker', 'Een spreekuur hoort bij een medewerker.');
    if (!(await findSchool(toegang, input.schoolId))) return nietGevonden('Deze school');
    const id = await insertSpreekuur(toegang, { ...input, gebruikerId });
    return gelukt({ id, aantal: 0, jongereIds: [] });
  },
});

/** Puts pupils on the list, each at the first free time; who is on it already stays where he is. */
export const zetOpSpreekuur = command({
  ...KERN,
  naam: 'leerlingen op het spreekuur zetten',
  input: zetOpSchema,
  run: async (toegang, { id, jongere, aanleiding }): Promise<Uitkomst<Klaar>> => {
    const spreekuur = await findSpreekuur(toegang, id, 'for update of s');
    if (!spreekuur) return nietGevonden('Dit spreekuur');
    if (spreekuur.status !== 'gepland') return weiger('niet-gepland', 'Dit spreekuur is al afgesloten.');
    const bezet = (await listGesprekken(toegang, id)).map((gesprek) => gesprek.tijd);
    const erbij: string[] = [];
    for (const jongereId of new Set(jongere)) {
      const toegelaten = await checkKijkrecht(toegang, jongereId);
      if (!toegelaten.ok) return toegelaten;
      const tijd = volgendeTijd(spreekuur, bezet);
      if (!(await insertGesprek(toegang, { spreekuurId: id, jongereId, tijd, aanleiding }))) continue;
      bezet.push(tijd);
      erbij.push(jongereId);
    }
    toegang.merkAan({ soort: 'spreekuur', id });
    return gelukt({ id, aantal: erbij.length, jongereIds: erbij });
  },
});

export const sluitSpreekuur = command({
  ...KERN,
  naam: 'spreekuur afsluiten als gehouden',
  permission: 'spreekuur.houden',
  input: kopSchema,
  run: (toegang, input) =>
    change(toegang, input, async (spreekuur) => {
      const besluit = decideGehouden(spreekuur, toegang.vandaag);
      if (!besluit.ok) return besluit;
      const gesprekken = await listGesprekken(toegang, spreekuur.id);
      const gesproken = gesprekken.filter(({ opkomst }) => opkomst === 'verschenen').length;
      const { schoolgemeente: gemeente, sector, schoolId } = spreekuur;
      await recordFacts(toegang, [
        {
          ...{ soort: 'SpreekuurGehouden', onderwerpSoort: 'spreekuur', onderwerpId: spreekuur.id },
          ...{ datum: spreekuur.datum, gegevens: { gemeente, sector, schoolId, gesprekken: gesproken } },
        },
      ]);
      return gelukt('gehouden' as const);
    }),
});

export const laatSpreekuurVervallen = command({
  ...KERN,
  naam: 'spreekuur laten vervallen',
  input: kopSchema,
  run: (toegang, input) =>
    change(toegang, input, async (spreekuur) => {
      const besluit = decideVervallen(spreekuur, await listGesprekken(toegang, spreekuur.id));
      return besluit.ok ? gelukt('vervallen' as const) : besluit;
    }),
});

async function change(
  toegang: Toegang,
  { id, versie }: { id: string; versie: number },
  werkwijze: (spreekuur: Spreekuur) => Promise<Uitkomst<Spreekuur['status']>>,
): Promise<Uitkomst<Klaar>> {
  const spreekuur = await findSpreekuur(toegang, id, 'for update of s');
  if (!spreekuur) return nietGevonden('Dit spreekuur');
  toegang.merkAan({ soort: 'spreekuur', id });
  const status = await werkwijze(spreekuur);
  if (!status.ok) return status;
  if (await saveStatus(toegang, id, versie, status.waarde)) return gelukt({ id, aantal: 0, jongereIds: [] });
  return weiger(
    'gewijzigd-door-ander',
    'Een collega heeft dit spreekuur intussen gewijzigd. Kijk hoe het nu is.',
  );
}
