import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { insertOpenbareTabellen, lockOpenbaar } from '#lib/publicaties/data.ts';
import { command } from '#lib/toegang/front-door.ts';
import { findKopie } from '../data.ts';
import type { Kopie } from '../model.ts';
import { findOpenbaar, insertOpenbaar } from './data.ts';
import { proposeOpenbaar } from './lezen.ts';
import { decideUitgeven } from './rules.ts';
import { uitgeefSchema } from './schema.ts';

/** Sends a copy out for everybody; its counts count from now on for whatever is published next. */
export const publishKopie = command({
  naam: 'openbare uitgave van een opgave maken',
  permission: 'opgave.indienen',
  verwerking: 'verantwoording',
  input: uitgeefSchema,
  subject: 'geen-personen',
  run: async (toegang, { id, gezien }): Promise<Uitkomst<Pick<Kopie, 'id' | 'vorm' | 'periode'>>> => {
    const kopie = await findKopie(toegang, id);
    if (!kopie) return nietGevonden('Deze kopie');
    const isUit = (await findOpenbaar(toegang, id)) !== undefined;
    const besluit = decideUitgeven(kopie, isUit, toegang.gebruikerId);
    if (!besluit.ok) return besluit;
    await lockOpenbaar(toegang);
    const voorstel = await proposeOpenbaar(toegang, kopie);
    if (!voorstel.ok) return voorstel;
    const { verslag, hash, tabellen } = voorstel.waarde;
    if (hash.toString('hex') !== gezien)
      return weiger(
        'inmiddels-ander-openbaar',
        'Sinds u keek, is er iets anders gepubliceerd waardoor deze uitgave verandert. Bekijk haar opnieuw.',
      );
    if (!(await insertOpenbaar(toegang, id, verslag, hash)))
      return weiger('gewijzigd-door-ander', 'Een collega was u net voor. Laad de pagina opnieuw.');
    await insertOpenbareTabellen(toegang, { soort: 'opgave', id }, tabellen);
    toegang.merkAan({ soort: 'opgave', id });
    return gelukt({ id, vorm: kopie.vorm, periode: kopie.periode });
  },
});
