import { gelukt, nietGevonden, type Uitkomst } from '#lib/platform/errors.ts';
import { findOrganisatie, listContacten, listOrganisaties } from '#lib/partners/data.ts';
import { PARTNERKOLOMMEN } from '#lib/partners/kolommen.ts';
import { countOverdrachten, listOpgegaan, listPartners, listTreffers } from '#lib/partners/lezen/data.ts';
import type { Partnerlijst, Partnerpagina, Partnertreffer } from '#lib/partners/lezen/model.ts';
import { lijktOp } from '#lib/partners/rules.ts';
import { partnerlijstSchema, partnerSchema, zoekPartnerSchema } from '#lib/partners/schema.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import { readLijststand } from '#lib/toegang/lijsten/data.ts';
import { exportQuery } from '#lib/toegang/lijsten/exporteren.ts';

const LEZEN = {
  permission: 'partner.zien',
  verwerking: 'beheer-en-beveiliging',
  subject: 'geen-personen',
} as const;
const PER_PAGINA = 50;

/** Organisations and who one speaks to there. */
export const readPartners = query({
  ...LEZEN,
  naam: 'partners zoeken',
  input: partnerlijstSchema,
  run: async (toegang, { na, ...filter }): Promise<Uitkomst<Partnerlijst>> => {
    const rijen = await listPartners(toegang, { ...filter, na, aantal: PER_PAGINA + 1 });
    const pagina = rijen.slice(0, PER_PAGINA);
    return gelukt({
      rijen: pagina,
      verder: rijen.length > PER_PAGINA ? (pagina.at(-1)?.id ?? null) : null,
      filter,
      stand: await readLijststand(toegang, 'partners', PARTNERKOLOMMEN),
      mag: { beheren: mag(toegang.actor, 'partner.beheren') },
    });
  },
});

export const exportPartners = exportQuery({
  lijst: 'partners',
  zien: 'partner.zien',
  verwerking: 'beheer-en-beveiliging',
  filter: partnerlijstSchema,
  kolommen: PARTNERKOLOMMEN,
  rijen: (toegang, filter, hooguit) => listPartners(toegang, { ...filter, na: undefined, aantal: hooguit }),
  jongereVan: () => null,
});

export const readPartner = query({
  ...LEZEN,
  naam: 'partner openen',
  input: partnerSchema,
  run: async (toegang, { id }): Promise<Uitkomst<Partnerpagina>> => {
    const organisatie = await findOrganisatie(toegang, id);
    if (!organisatie) return nietGevonden('Deze organisatie');
    const beheren = mag(toegang.actor, 'partner.beheren');
    const dubbel = beheren ? lijktOp(organisatie, await listOrganisaties(toegang)) : [];
    return gelukt({
      organisatie,
      contacten: await listContacten(toegang, organisatie.id),
      opgegaan: await listOpgegaan(toegang, organisatie.id),
      lijktOp: dubbel.map(({ ander, reden }) => ({ id: ander.id, naam: ander.naam, reden })),
      overdrachten: await countOverdrachten(toegang, organisatie.id),
      vandaag: toegang.vandaag,
      mag: { beheren },
    });
  },
});

const MEESTE_SNEL = 4;

/** From anywhere, as one types. */
export const snelzoekPartners = query({
  ...LEZEN,
  naam: 'partners snel zoeken',
  input: zoekPartnerSchema,
  run: async (toegang, { zoek }): Promise<Uitkomst<{ treffers: readonly Partnertreffer[] }>> =>
    gelukt({ treffers: await listTreffers(toegang, zoek, MEESTE_SNEL) }),
});
