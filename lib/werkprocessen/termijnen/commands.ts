import { gelukt, nietGevonden, weiger } from '#lib/platform/errors.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { command } from '#lib/toegang/front-door.ts';
import { setTermijn } from '#lib/termijnen/bewaken/data.ts';
import { findWerkproces } from '#lib/werkprocessen/data.ts';
import { isOpen } from '#lib/werkprocessen/rules.ts';
import { stelTermijnSchema } from '#lib/werkprocessen/termijnen/schema.ts';

/** A term for something that happened outside the steps: a question to a school, a removal, a move. */
export const addTermijn = command({
  naam: 'termijn stellen bij werkproces',
  permission: 'termijn.behandelen',
  verwerking: 'leerplicht-toezicht',
  input: stelTermijnSchema,
  subject: (out: { termijnId: string; jongereId: string }) => [out.jongereId],
  run: async (toegang, { id, code, start }) => {
    const werk = await findWerkproces(toegang, id, 'for update');
    if (!werk) return nietGevonden('Dit werkproces');
    toegang.raak([werk.jongereId]);
    const toegelaten = await checkKijkrecht(toegang, werk.jongereId);
    if (!toegelaten.ok) return toegelaten;
    toegang.merkAan({ soort: 'werkproces', id });
    if (!isOpen(werk)) return weiger('gesloten', 'Dit werkproces is gesloten.');
    if (start > toegang.vandaag) {
      const zin = 'Deze dag ligt in de toekomst.';
      return weiger('ongeldige-dag', zin, { velden: { start: zin } });
    }
    const termijnId = await setTermijn(toegang, {
      ...{ code, start, onderwerpSoort: 'werkproces', onderwerpId: id, werkprocesId: id },
      ...{ jongereId: werk.jongereId, eigenaarId: werk.eigenaarId, gemeente: werk.gemeente },
    });
    return gelukt({ termijnId, jongereId: werk.jongereId });
  },
});
