import { gelukt, nietGevonden, weiger } from '#lib/platform/errors.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import { command } from '#lib/toegang/front-door.ts';
import { samenMet } from '#lib/termijnen/afhandelen/vervolg.ts';
import { setTermijn } from '#lib/termijnen/bewaken/data.ts';
import type { Termijncode } from '#lib/termijnen/catalogus.ts';
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
    const { jongereId, eigenaarId, gemeente } = werk;
    const zet = (welke: Termijncode) =>
      setTermijn(toegang, {
        ...{ code: welke, start, onderwerpSoort: 'werkproces', onderwerpId: id, werkprocesId: id },
        ...{ jongereId, eigenaarId, gemeente },
      });
    const termijnId = await zet(code);
    for (const ander of samenMet(code)) await zet(ander); // what runs already stays as it is
    return gelukt({ termijnId, jongereId });
  },
});
