import { gelukt, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { Verslag } from '#lib/platform/verslag/model.ts';
import { query } from '#lib/toegang/front-door.ts';
import { claimExport } from '#lib/toegang/lijsten/data.ts';
import { toCsv } from '#lib/toegang/lijsten/exporteren.ts';
import type { Exportbestand } from '#lib/toegang/lijsten/model.ts';
import { haalExportSchema } from '#lib/toegang/lijsten/schema.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { readKerncijfers } from '#lib/cockpit/kerncijfers/lezen.ts';
import type { Tegelcijfer } from '#lib/cockpit/kerncijfers/model.ts';
import type { Standkop } from '#lib/cockpit/model.ts';
import { readKop } from '#lib/cockpit/queries.ts';
import { standSchema } from '#lib/cockpit/schema.ts';
import { openStandVanNu } from '#lib/cockpit/voorraad/data.ts';
import { readWerkdruk } from '#lib/cockpit/werkdruk/lezen.ts';
import type { Werkdruk } from '#lib/cockpit/werkdruk/model.ts';
import { STANDKOLOMMEN } from './kolommen.ts';
import { standrijen } from './rules.ts';
import { standverslag } from './werkboek/rules.ts';

const basis = {
  permission: 'cockpit.zien',
  verwerking: 'sturing-en-kwaliteit',
  input: haalExportSchema,
  subject: 'geen-personen',
} as const;

/** What stands on the page, for the purpose that was given, with the same questions and the same rights as the page. */
export const exportStand = query({
  ...basis,
  naam: 'stand van zaken als bestand',
  run: async (toegang, { exportId }): Promise<Uitkomst<Exportbestand>> => {
    const stand = await readGevraagd(toegang, exportId);
    if (!stand.ok) return stand;
    const { kop, tegels, werkdruk } = stand.waarde;
    return gelukt({
      naam: `stand-van-zaken-${kop.keuze.dag}.csv`,
      tekst: toCsv(STANDKOLOMMEN, standrijen(tegels, werkdruk, kop.gemeenten)),
      jongereIds: [],
    });
  },
});

/** The same as a report, of which the workbook is made. */
export const exportStandwerkboek = query({
  ...basis,
  naam: 'stand van zaken als werkboek',
  run: async (toegang, { exportId }): Promise<Uitkomst<{ naam: string; verslag: Verslag }>> => {
    const stand = await readGevraagd(toegang, exportId);
    if (!stand.ok) return stand;
    const { kop, tegels, werkdruk } = stand.waarde;
    const gemeente = kop.gemeenten.find(({ code }) => code === kop.keuze.gemeente)?.label ?? null;
    return gelukt({
      naam: `stand-van-zaken-${kop.keuze.dag}.xlsx`,
      verslag: standverslag(kop, gemeente, tegels, werkdruk),
    });
  },
});

type Stand = {
  readonly kop: Standkop;
  readonly tegels: readonly Tegelcijfer[];
  readonly werkdruk: Werkdruk;
};

async function readGevraagd(toegang: Toegang, exportId: string): Promise<Uitkomst<Stand>> {
  const gevraagd = await claimExport(toegang, exportId, 'stand-van-zaken', STANDKOLOMMEN);
  if (!gevraagd) return nietGevonden('Dit bestand');
  toegang.merkAan({ soort: 'lijst', id: 'stand-van-zaken', reden: gevraagd.doel });
  const vraag = standSchema.safeParse(Object.fromEntries(new URLSearchParams(gevraagd.vraag)));
  if (!vraag.success) return weiger('ongeldige-invoer', 'Met deze keuze is geen bestand te maken.');
  const kop = await readKop(toegang, vraag.data);
  const voorraad = await openStandVanNu(toegang, kop.keuze);
  const tegels = await readKerncijfers(toegang, kop.keuze, voorraad);
  if (!tegels.ok) return tegels;
  const werkdruk = await readWerkdruk(toegang, kop.keuze, voorraad);
  return werkdruk.ok ? gelukt({ kop, tegels: tegels.waarde, werkdruk: werkdruk.waarde }) : werkdruk;
}
