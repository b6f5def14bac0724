import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { query } from '#lib/toegang/front-door.ts';
import { claimExport } from '#lib/toegang/lijsten/data.ts';
import { toCsv } from '#lib/toegang/lijsten/exporteren.ts';
import type { Exportbestand } from '#lib/toegang/lijsten/model.ts';
import { haalExportSchema } from '#lib/toegang/lijsten/schema.ts';
import { readKerncijfers } from '#lib/cockpit/kerncijfers/lezen.ts';
import { readKop } from '#lib/cockpit/queries.ts';
import { standSchema } from '#lib/cockpit/schema.ts';
import { openStandVanNu } from '#lib/cockpit/voorraad/data.ts';
import { readWerkdruk } from '#lib/cockpit/werkdruk/lezen.ts';
import { STANDKOLOMMEN } from './kolommen.ts';
import { standrijen } from './rules.ts';

/** What stands on the page, for the purpose that was given, with the same questions and the same rights as the page. */
export const exportStand = query({
  naam: 'stand van zaken als bestand',
  permission: 'cockpit.zien',
  verwerking: 'sturing-en-kwaliteit',
  input: haalExportSchema,
  subject: 'geen-personen',
  run: async (toegang, { exportId }): Promise<Uitkomst<Exportbestand>> => {
    const gevraagd = await claimExport(toegang, exportId, 'stand-van-zaken', STANDKOLOMMEN);
    if (!gevraagd) return nietGevonden('Dit bestand');
    toegang.merkAan({ soort: 'lijst', id: 'stand-van-zaken', reden: gevraagd.doel });
    const vraag = standSchema.safeParse(Object.fromEntries(new URLSearchParams(gevraagd.vraag)));
    if (!vraag.success) return weiger('ongeldige-invoer', 'Met deze keuze is geen bestand te maken.');
    const { keuze } = await readKop(toegang, vraag.data);
    const voorraad = await openStandVanNu(toegang, keuze);
    const tegels = await readKerncijfers(toegang, keuze, voorraad);
    if (!tegels.ok) return tegels;
    const werkdruk = await readWerkdruk(toegang, keuze, voorraad);
    if (!werkdruk.ok) return werkdruk;
    return gelukt({
      naam: `stand-van-zaken-${keuze.dag}.csv`,
      tekst: toCsv(STANDKOLOMMEN, standrijen(tegels.waarde, werkdruk.waarde)),
      jongereIds: [],
    });
  },
});
