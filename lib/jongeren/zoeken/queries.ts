import { gelukt, weiger } from '#lib/platform/errors.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Zoekresultaat, Zoekrij } from '#lib/jongeren/model.ts';
import { findByPgn } from '#lib/jongeren/data.ts';
import { parsePersoonsgebondenNummer } from '#lib/jongeren/identificatie.ts';
import { leesZoekvraag, nummerUit } from '#lib/jongeren/rules.ts';
import { snelzoekSchema, zoekSchema } from '#lib/jongeren/schema.ts';
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

const MEESTE_SNEL = 8;

/** Search as one types, from anywhere. Only ever posted, so a number may be typed too. */
export const snelzoekJongeren = query({
  naam: 'jongeren snel zoeken',
  permission: 'jongere.zoeken',
  verwerking: 'leerplicht-toezicht',
  input: snelzoekSchema,
  run: async (toegang, { zoek }) => gelukt({ rijen: await snelleTreffers(toegang, zoek) }),
  subject: (out) => out.rijen.map((rij) => rij.id),
});

async function snelleTreffers(toegang: Toegang, zoek: string): Promise<Zoekrij[]> {
  const vraag = leesZoekvraag(zoek);
  const opdracht = { woorden: [], geboren: null, schoolId: null, na: null, aantal: MEESTE_SNEL };
  if (vraag.soort === 'naam')
    return listTreffers(toegang, { ...opdracht, woorden: vraag.woorden, geboren: vraag.geboren });
  if (vraag.soort === 'leeg') return [];
  const pgn = parsePersoonsgebondenNummer(nummerUit(zoek));
  const id = pgn && (await findByPgn(toegang, pgn.nummer));
  return id ? listTreffers(toegang, { ...opdracht, id }) : [];
}
