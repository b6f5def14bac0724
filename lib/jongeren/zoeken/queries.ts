import { gelukt, weiger } from '#lib/platform/errors.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import type { Zoekresultaat } from '#lib/jongeren/model.ts';
import { leesZoekvraag } from '#lib/jongeren/rules.ts';
import { zoekSchema } from '#lib/jongeren/schema.ts';
import { listEigenJongeren, listTreffers } from '#lib/jongeren/zoeken/data.ts';

/** Finds young people by words of the name, birth date or year, and school. A number is refused here: it is only posted. */
export const searchJongeren = query({
  naam: 'jongeren zoeken',
  permission: 'jongere.zoeken',
  verwerking: 'leerplicht-toezicht',
  input: zoekSchema,
  run: async (toegang, { q, school, na, aantal }) => {
    const vraag = leesZoekvraag(q);
    if (vraag.soort === 'nummer')
      return weiger('nummer-in-zoekvraag', 'Een nummer wordt alleen via het zoekveld verstuurd.');
    const opdracht = {
      woorden: vraag.soort === 'naam' ? vraag.woorden : [],
      geboren: vraag.soort === 'naam' ? vraag.geboren : null,
      schoolId: school ?? null,
      na: na ?? null,
      aantal: aantal + 1,
    };
    const leeg = vraag.soort === 'leeg' && !school;
    const rows = leeg ? await listEigenJongeren(toegang, aantal) : await listTreffers(toegang, opdracht);
    const rijen = rows.slice(0, aantal);
    const resultaat: Zoekresultaat & { eigen: boolean; magToevoegen: boolean } = {
      rijen,
      verder: rows.length > aantal ? (rijen.at(-1)?.id ?? null) : null,
      eigen: leeg,
      magToevoegen: mag(toegang.actor, 'dossier.wijzigen'),
    };
    return gelukt(resultaat);
  },
  subject: (out) => out.rijen.map((rij) => rij.id),
});
