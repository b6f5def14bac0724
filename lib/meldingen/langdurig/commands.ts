import { lapseFacts } from '#lib/logboek/feiten.ts';
import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { findStand, saveMelding } from '#lib/meldingen/data.ts';
import { readVerzuimstand } from '#lib/meldingen/langdurig/data.ts';
import { decideLangdurig } from '#lib/meldingen/langdurig/rules.ts';
import { readMeldingSchema } from '#lib/meldingen/schema.ts';
import { command } from '#lib/toegang/front-door.ts';
import { versie } from '#lib/werkprocessen/schema.ts';

type Klaar = { id: string; jongereId: string };
const KERN = {
  permission: 'melding.behandelen',
  verwerking: 'leerplicht-toezicht',
  input: readMeldingSchema.extend({ versie }),
  subject: (out: Klaar) => [out.jongereId],
} as const;

/** A colleague asked the school: away for longer than four weeks. From then on he stands among the thuiszitters. */
export const establishLangdurig = command({
  ...KERN,
  naam: 'langdurig relatief verzuim vaststellen',
  run: async (toegang, input): Promise<Uitkomst<Klaar>> => {
    const stand = await findStand(toegang, input.id);
    const gelezen = await readVerzuimstand(toegang, input.id);
    if (!stand?.jongereId || !gelezen) return nietGevonden('Deze melding');
    toegang.merkAan({ soort: 'melding', id: input.id });
    const besluit = decideLangdurig(gelezen.stand, gelezen.grens, toegang.vandaag);
    if (!besluit.ok) return besluit;
    const { jongereId, gemeente, sector } = stand;
    const saved = await saveMelding(toegang, stand.id, input.versie, { langdurigOp: toegang.vandaag }, [
      {
        ...{ onderwerpSoort: 'melding', onderwerpId: stand.id, jongereId, datum: toegang.vandaag },
        ...{ soort: 'LangdurigVerzuimVastgesteld', gegevens: { gemeente, sector } },
      },
    ]);
    return saved.ok ? gelukt({ id: stand.id, jongereId }) : saved;
  },
});

export const withdrawLangdurig = command({
  ...KERN,
  naam: 'vaststelling langdurig relatief verzuim terugnemen',
  run: async (toegang, input): Promise<Uitkomst<Klaar>> => {
    const stand = await findStand(toegang, input.id);
    if (!stand?.jongereId) return nietGevonden('Deze melding');
    toegang.merkAan({ soort: 'melding', id: input.id });
    if ((await lapseFacts(toegang, stand.id, ['LangdurigVerzuimVastgesteld'])) === 0)
      return weiger('niet-vastgesteld', 'Dit was niet vastgesteld.');
    const saved = await saveMelding(toegang, stand.id, input.versie, { langdurigOp: null });
    return saved.ok ? gelukt({ id: stand.id, jongereId: stand.jongereId }) : saved;
  },
});
