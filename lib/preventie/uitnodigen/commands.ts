import { formatDatum } from '#lib/kalender/opmaak.ts';
import { gelukt, nietGevonden, type Uitkomst } from '#lib/platform/errors.ts';
import { maakBrieven } from '#lib/brieven/reeks/data.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { findSpreekuur, listGesprekken, readUitnodigingen } from '#lib/preventie/data.ts';
import { decideUitnodigen } from '#lib/preventie/rules.ts';
import { spreekuurSchema } from '#lib/preventie/schema.ts';
import { command } from '#lib/toegang/front-door.ts';

type Klaar = { readonly reeksId: string; readonly aantal: number; readonly jongereIds: readonly string[] };

/** One letter for each pupil who has none yet, made by the worker; the series says what became of each, and can be taken back. */
export const schrijfUitnodigingen = command({
  naam: 'uitnodigingen voor het spreekuur schrijven',
  permission: 'brief.maken',
  verwerking: 'leerplicht-toezicht',
  input: spreekuurSchema,
  subject: (out: Klaar) => out.jongereIds,
  run: async (toegang, { id }): Promise<Uitkomst<Klaar>> => {
    const spreekuur = await findSpreekuur(toegang, id, 'for update of s');
    if (!spreekuur) return nietGevonden('Dit spreekuur');
    const { wachten } = await readUitnodigingen(toegang, id);
    const wie = decideUitnodigen(spreekuur, await listGesprekken(toegang, id), wachten, toegang.vandaag);
    if (!wie.ok) return wie;
    for (const { jongereId } of wie.waarde) {
      const toegelaten = await checkKijkrecht(toegang, jongereId);
      if (!toegelaten.ok) return toegelaten;
    }
    toegang.merkAan({ soort: 'spreekuur', id });
    const reeks = await maakBrieven(toegang, {
      sjabloon: 'uitnodiging-spreekuur',
      titel: `Spreekuur ${spreekuur.school}, ${formatDatum(spreekuur.datum)}`,
      regels: wie.waarde.map((gesprek) => ({
        jongereId: gesprek.jongereId,
        onderwerp: { soort: 'spreekuur', id: gesprek.id },
      })),
    });
    if (!reeks.ok) return reeks;
    return gelukt({ ...reeks.waarde, jongereIds: wie.waarde.map(({ jongereId }) => jongereId) });
  },
});
