import { readContext } from '#lib/indicatoren/data.ts';
import { jaarvraag } from '#lib/indicatoren/rules.ts';
import { schooljaarVan } from '#lib/kalender/rules.ts';
import { gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import { listRegels } from '#lib/publicaties/data.ts';
import { mag, query } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Aandachtspunt } from './aandacht/model.ts';
import { aandachtspunten, type Controle } from './aandacht/rules.ts';
import { readKerncijfers } from './kerncijfers/lezen.ts';
import type { Tegelcijfer } from './kerncijfers/model.ts';
import type { Standkop } from './model.ts';
import { kopVan } from './rules.ts';
import { standSchema } from './schema.ts';
import { openStand } from './voorraad/data.ts';
import { readWerkdruk } from './werkdruk/lezen.ts';
import type { Werkdruk } from './werkdruk/model.ts';

export type StandVanZaken = Standkop & {
  readonly tegels: readonly Tegelcijfer[];
  readonly werkdruk: Werkdruk;
  readonly aandacht: readonly Aandachtspunt[];
  /** False: of no figure on this page anything is known, now or before. */
  readonly heeftCijfers: boolean;
  readonly magHerleiden: boolean;
  readonly magWerkvoorraad: boolean;
  readonly magPubliceren: boolean;
};

/** What whoever leads opens on Monday: the figures that count, the work there is, and what asks for a look. */
export const readStandVanZaken = query({
  naam: 'stand van zaken bekijken',
  permission: 'cockpit.zien',
  verwerking: 'sturing-en-kwaliteit',
  input: standSchema,
  subject: 'geen-personen',
  run: async (toegang, input): Promise<Uitkomst<StandVanZaken>> => {
    const kop = await readKop(toegang, input);
    const voorraad = await openStand(toegang, kop.keuze);
    const tegels = await readKerncijfers(toegang, kop.keuze, voorraad);
    if (!tegels.ok) return tegels;
    const werkdruk = await readWerkdruk(toegang, kop.keuze, voorraad);
    if (!werkdruk.ok) return werkdruk;
    return gelukt({
      ...kop,
      tegels: tegels.waarde,
      werkdruk: werkdruk.waarde,
      aandacht: aandachtspunten(tegels.waarde, werkdruk.waarde, await wachtOpMij(toegang)),
      heeftCijfers:
        werkdruk.waarde.bekend ||
        tegels.waarde.some(({ lijn }) => lijn.some(({ waarde }) => waarde !== null)),
      magHerleiden: mag(toegang.actor, 'indicator.herleiden'),
      magWerkvoorraad: mag(toegang.actor, 'werkvoorraad.zien'),
      magPubliceren: mag(toegang.actor, 'publicatie.maken'),
    });
  },
});

/** What was chosen, checked against the gemeenten of the bureau. */
export async function readKop(toegang: Toegang, input: Parameters<typeof kopVan>[0]): Promise<Standkop> {
  const jaar = jaarvraag(schooljaarVan(toegang.vandaag), toegang.vandaag);
  const { gemeenten } = await readContext(toegang, [jaar]);
  return kopVan(input, gemeenten, toegang.vandaag);
}

/** Figures that somebody else offered and that this reader may check. */
async function wachtOpMij(toegang: Toegang): Promise<Controle[]> {
  if (!mag(toegang.actor, 'publicatie.goedkeuren')) return [];
  const regels = await listRegels(toegang);
  return regels.filter(
    ({ status, gemaaktDoor }) => status === 'ter-controle' && gemaaktDoor !== toegang.gebruikerId,
  );
}
