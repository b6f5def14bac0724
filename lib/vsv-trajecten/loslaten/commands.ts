import type { Datum } from '#lib/kalender/model.ts';
import type { Feit } from '#lib/logboek/feiten.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { command, mag } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { listBig5 } from '#lib/vsv-trajecten/beeld/data.ts';
import { bevestig } from '#lib/vsv-trajecten/bestemming/commands.ts';
import { holdJongeren } from '#lib/vsv-trajecten/bestemming/data.ts';
import { changeTraject, type Trajectklaar, type Trajectstap } from '#lib/vsv-trajecten/data.ts';
import type { Traject } from '#lib/vsv-trajecten/model.ts';
import {
  lapseNazorgtermijnen,
  listNazorgcontacten,
  setNazorgtermijnen,
} from '#lib/vsv-trajecten/nazorg/data.ts';
import { decideLoslaten } from '#lib/vsv-trajecten/rules.ts';
import { loslaatSchema } from '#lib/vsv-trajecten/schema.ts';
import type { LopendWerkproces } from '#lib/werkprocessen/model.ts';
import { kop } from '#lib/werkprocessen/rules.ts';
import { kopSchema } from '#lib/werkprocessen/schema.ts';

const KERN = {
  permission: 'traject.behandelen',
  verwerking: 'doorstroompunt-begeleiding',
  subject: (out: Trajectklaar) => [out.jongereId],
} as const;
type Loslating = { readonly op: Datum; readonly reden: string | null };

/** Support ends: with the Big 5 in order, or with a reason. From then on nazorg has its terms. */
export const laatLos = command({
  ...KERN,
  naam: 'jongere loslaten',
  input: loslaatSchema,
  run: (toegang, input) =>
    changeTraject(toegang, input, async (traject, werk) => {
      const stap = await letGo(toegang, traject, werk, input);
      if (!stap.ok || !input.bestemming || !mag(toegang.actor, 'bestemming.vaststellen')) return stap;
      await holdJongeren(toegang, [werk.jongereId]);
      await bevestig(toegang, werk.jongereId, { op: input.op, bestemming: input.bestemming });
      return stap;
    }),
});

/** It was too early, or a mistake: support goes on, and nobody is called for nazorg. */
export const neemLoslatenTerug = command({
  ...KERN,
  naam: 'loslaten terugnemen',
  input: kopSchema,
  run: (toegang, input) =>
    changeTraject(toegang, input, async (traject, werk): Promise<Uitkomst<Trajectstap>> => {
      if (!traject.losgelatenOp) return weiger('niet-losgelaten', 'Deze jongere is niet losgelaten.');
      if ((await listNazorgcontacten(toegang, werk.id)).length > 0)
        return weiger(
          'nazorg-begonnen',
          'Er is al nazorg vastgelegd. Neem die eerst terug, of neem zijn nieuwe vraag op als melding.',
        );
      await lapseNazorgtermijnen(toegang, werk.id, 'Het loslaten is teruggenomen.');
      return gelukt({
        wijziging: { losgelaten_op: null, loslaatreden: null },
        vervalt: [{ soorten: ['TrajectLosgelaten'] }],
      });
    }),
});

/** What letting go writes, also where closing the work asks for it. */
export async function letGo(
  toegang: Toegang,
  traject: Traject,
  werk: LopendWerkproces,
  invoer: Loslating,
): Promise<Uitkomst<Trajectstap>> {
  const laatste = (await listBig5(toegang, werk.id)).at(-1);
  const besluit = decideLoslaten(traject, laatste, invoer, toegang.vandaag);
  if (!besluit.ok) return besluit;
  const { losgelatenOp, loslaatreden, opOrde } = besluit.waarde;
  await setNazorgtermijnen(toegang, werk, losgelatenOp);
  const { gemeente, sector, soort, doelgroep } = werk;
  const feit: Feit = {
    ...kop(werk, losgelatenOp),
    soort: 'TrajectLosgelaten',
    gegevens: { gemeente, sector, soort, doelgroep, opOrde },
  };
  return gelukt({ wijziging: { losgelaten_op: losgelatenOp, loslaatreden }, feiten: [feit] });
}
