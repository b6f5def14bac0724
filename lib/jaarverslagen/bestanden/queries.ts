import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { makeBestand } from '#lib/platform/verslag/bestanden.ts';
import type { Bestandsoort } from '#lib/platform/verslag/labels.ts';
import type { Verslag } from '#lib/platform/verslag/model.ts';
import { findDocument, readPdf } from '#lib/publicaties/pdf/data.ts';
import { alsBestand } from '#lib/publicaties/pdf/rules.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { query } from '#lib/toegang/front-door.ts';
import { verslagVan } from '../boom/rules.ts';
import { LABEL_STATUS } from '../labels.ts';
import { readGeschreven } from '../lezen.ts';
import { inhoudVan, openEditie } from '../queries.ts';
import { findUitgegeven } from '../uitgeven/data.ts';
import { readGeldig } from '../uitgeven/voorstel/lezen.ts';
import { bestandSchema } from './schema.ts';

export type Jaarverslagbestand = {
  readonly verslag: Verslag;
  readonly als: Bestandsoort;
  readonly naam: string;
  /** The PDF that everybody gets, once it went out. */
  readonly klaar?: Buffer | undefined;
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
      if (status !== 'klaar') return weiger('niet-gevonden', 'Dit jaarverslag is nog niet vastgesteld.');
      const openbaar = await openbaarBestand(toegang, id, als);
      return openbaar
        ? gelukt({ ...openbaar, als, naam })
        : weiger('niet-gevonden', 'De openbare uitgave wordt nog voorbereid.');
    }
    const inhoud = await inhoudVan(toegang, editie.waarde, await readGeschreven(toegang, id));
    if (!inhoud.ok) return inhoud;
    const verslag = verslagVan(inhoud.waarde, 'intern');
    return gelukt({ verslag: metStand(verslag, LABEL_STATUS[status]), als, naam });
  },
});

/** As it went out; before that as it would, to read and to comment on inside. */
async function openbaarBestand(
  toegang: Toegang,
  id: string,
  als: Bestandsoort,
): Promise<Pick<Jaarverslagbestand, 'verslag' | 'klaar'> | undefined> {
  const uit = await findUitgegeven(toegang, id);
  if (!uit) {
    const { voorstel } = await readGeldig(toegang, id);
    return voorstel ? { verslag: metStand(voorstel.openbaar.verslag, 'Nog niet openbaar') } : undefined;
  }
  const plek = { bron: 'jaarverslag', id: uit.id } as const;
  const document = await findDocument(toegang, plek);
  if (!document) return { verslag: metStand(uit.openbaar.verslag, 'Ingetrokken') };
  return {
    verslag: alsBestand(document.verslag, document),
    klaar: als === 'pdf' ? await readPdf(toegang, plek) : undefined,
  };
}

function metStand(verslag: Verslag, waarde: string): Verslag {
  return { ...verslag, kenmerken: [...verslag.kenmerken, { label: 'Stand', waarde }] };
}

/** Some seconds of work for a long report. */
export async function makeJaarverslagbestand({ verslag, als, klaar }: Jaarverslagbestand): Promise<Buffer> {
  return klaar ?? makeBestand(verslag, als, { inhoudsopgave: true });
}
