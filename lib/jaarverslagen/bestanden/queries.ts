import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { makeBestand } from '#lib/platform/verslag/bestanden.ts';
import type { Bestandsoort } from '#lib/platform/verslag/labels.ts';
import type { Verslag } from '#lib/platform/verslag/model.ts';
import { query } from '#lib/toegang/front-door.ts';
import { verslagVan } from '../boom/rules.ts';
import { LABEL_STATUS } from '../labels.ts';
import { readGeschreven } from '../lezen.ts';
import { inhoudVan, openEditie } from '../queries.ts';
import { findUitgegeven } from '../uitgeven/data.ts';
import { bestandSchema } from './schema.ts';

export type Jaarverslagbestand = {
  readonly verslag: Verslag;
  readonly als: Bestandsoort;
  readonly naam: string;
};

/** The tree of which a file is made: for inside the bureau as it is now or was frozen, for outside as it went out. */
export const readBestand = query({
  naam: 'jaarverslag als bestand ophalen',
  permission: 'jaarverslag.zien',
  verwerking: 'verantwoording',
  input: bestandSchema,
  subject: 'geen-personen',
  run: async (toegang, { id, lezer, als }): Promise<Uitkomst<Jaarverslagbestand>> => {
    const editie = await openEditie(toegang, id);
    if (!editie.ok) return editie;
    const { schooljaar, uitgave, status } = editie.waarde;
    const naam = `jaarverslag-${schooljaar}${uitgave > 1 ? `-uitgave-${uitgave}` : ''}-${lezer}.${als}`;
    toegang.merkAan({ soort: 'jaarverslag', id });
    if (lezer === 'openbaar') {
      const uit = await findUitgegeven(toegang, id);
      return uit
        ? gelukt({ verslag: uit.openbaar.verslag, als, naam })
        : weiger('niet-gevonden', 'Dit jaarverslag is niet openbaar gemaakt.');
    }
    const inhoud = await inhoudVan(toegang, editie.waarde, await readGeschreven(toegang, id));
    if (!inhoud.ok) return inhoud;
    const verslag = verslagVan(inhoud.waarde, 'intern');
    const kenmerken = [...verslag.kenmerken, { label: 'Stand', waarde: LABEL_STATUS[status] }];
    return gelukt({ verslag: { ...verslag, kenmerken }, als, naam });
  },
});

/** Some seconds of work for a long report. */
export function makeJaarverslagbestand({ verslag, als }: Jaarverslagbestand): Promise<Buffer> {
  return makeBestand(verslag, als, { inhoudsopgave: true });
}
