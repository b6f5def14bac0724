import { gelukt, nietGevonden, type Uitkomst } from '#lib/platform/errors.ts';
import { findStand, saveMelding } from '#lib/meldingen/data.ts';
import { replaceVerzuimweken } from '#lib/meldingen/zestien/data.ts';
import { verzuimwekenSchema } from '#lib/meldingen/zestien/schema.ts';
import { command } from '#lib/toegang/front-door.ts';

type Klaar = { id: string; jongereId: string | null; versie: number };

/** The hours per week as a colleague heard them from the school; what DUO delivered stays beside it. */
export const setVerzuimweken = command({
  naam: 'verzuimuren per week vastleggen',
  permission: 'melding.behandelen',
  verwerking: 'leerplicht-toezicht',
  input: verzuimwekenSchema,
  subject: (out: Klaar) => (out.jongereId ? [out.jongereId] : []),
  run: async (toegang, input): Promise<Uitkomst<Klaar>> => {
    const stand = await findStand(toegang, input.id);
    if (!stand) return nietGevonden('Deze melding');
    toegang.merkAan({ soort: 'melding', id: input.id });
    const saved = await saveMelding(toegang, stand.id, input.versie, { vrijeUrenPerWeek: input.vrijeUren });
    if (!saved.ok) return saved;
    await replaceVerzuimweken(toegang, stand.id, input.weken);
    return gelukt({ id: stand.id, jongereId: stand.jongereId, versie: saved.waarde.versie });
  },
});
