import { stringify } from 'csv-stringify/sync';
import type { z } from 'zod';
import { gelukt, nietGevonden, weiger } from '#lib/platform/errors.ts';
import type { Verwerking } from '#lib/logboek/verwerkingen.ts';
import { mag, query, type UseCase } from '#lib/toegang/front-door.ts';
import { claimExport } from '#lib/toegang/lijsten/data.ts';
import type { Lijstnaam } from '#lib/toegang/lijsten/labels.ts';
import type { Exportbestand, Lijstkolom } from '#lib/toegang/lijsten/model.ts';
import { haalExportSchema } from '#lib/toegang/lijsten/schema.ts';
import { MATRIX, type Permissie } from '#lib/toegang/matrix.ts';
import type { Toegang } from '#lib/toegang/model.ts';

const MEESTE_REGELS = 5_000;

type Definitie<Schema extends z.ZodType, Rij> = {
  lijst: Lijstnaam;
  /** The right to see the list itself: who may not, exports it neither. */
  zien: Permissie;
  verwerking: Verwerking;
  /** The schema of the list's own query: an export asks exactly what the page asks. */
  filter: Schema;
  kolommen: readonly Lijstkolom<Rij>[];
  rijen: (toegang: Toegang, filter: z.output<Schema>, hooguit: number) => Promise<readonly Rij[]>;
  jongereVan: (rij: Rij) => string | null;
};

/**
 * The export of one list: the rows of its page without paging, the columns this user chose, for the purpose he gave. Logged
 * with that purpose and a line for each person. Cells that a spreadsheet would run as a formula get a quote before them.
 */
export function exportQuery<Schema extends z.ZodType, Rij>(
  definitie: Definitie<Schema, Rij>,
): UseCase<Exportbestand> {
  const { lijst, kolommen, zien } = definitie;
  return query({
    naam: `lijst exporteren: ${lijst}`,
    permission: 'lijst.exporteren',
    verwerking: definitie.verwerking,
    input: haalExportSchema,
    run: async (toegang, { exportId }) => {
      if (!mag(toegang.actor, zien))
        return weiger('geen-recht', `Dit hoort niet bij uw rol. ${MATRIX[zien].zin}`);
      const gevraagd = await claimExport(toegang, exportId, lijst, kolommen);
      if (!gevraagd) return nietGevonden('Dit bestand');
      toegang.merkAan({ soort: 'lijst', id: lijst, reden: gevraagd.doel });
      const filter = definitie.filter.safeParse(Object.fromEntries(new URLSearchParams(gevraagd.vraag)));
      if (!filter.success) return weiger('ongeldige-invoer', 'Met deze keuze is geen lijst te maken.');
      const rijen = await definitie.rijen(toegang, filter.data as z.output<Schema>, MEESTE_REGELS + 1);
      if (rijen.length > MEESTE_REGELS)
        return weiger('te-veel', `Er zijn meer dan ${MEESTE_REGELS} regels. Maak de keuze kleiner.`);
      const gekozen = kolommen.filter((kolom) => gevraagd.zichtbaar.includes(kolom.sleutel));
      const bestand: Exportbestand = {
        naam: `${lijst}-${toegang.vandaag}.csv`,
        tekst: toCsv(gekozen, rijen),
        jongereIds: rijen.flatMap((rij) => definitie.jongereVan(rij) ?? []),
      };
      return gelukt(bestand);
    },
    subject: (out) => out.jongereIds,
  });
}

export function toCsv<Rij>(kolommen: readonly Lijstkolom<Rij>[], rijen: readonly Rij[]): string {
  const cells = [
    kolommen.map((kolom) => kolom.kop),
    ...rijen.map((rij) => kolommen.map((kolom) => kolom.waarde(rij) ?? '')),
  ];
  return stringify(cells, { delimiter: ';', bom: true, escape_formulas: true });
}
