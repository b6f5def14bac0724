import type { Bureau } from '#lib/toegang/model.ts';
import type { Bronbestand, Importverslag } from '#lib/uitwisseling/model.ts';
import { importActor, importFiles } from '#lib/uitwisseling/uitvoeren.ts';
import type { Uitkomst } from '#lib/platform/errors.ts';
import { nieuwBsn } from '#tests/factories/nummers.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

type Rij = Readonly<Record<string, string | number | null | undefined>>;

/** A CSV text with the columns of the first row. */
export function csv(rijen: readonly Rij[]): string {
  const kolommen = Object.keys(rijen[0] ?? {});
  const cel = (waarde: Rij[string]) => {
    const tekst = String(waarde ?? '');
    return /[;"\n]/.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst;
  };
  return [kolommen, ...rijen.map((rij) => kolommen.map((kolom) => cel(rij[kolom])))]
    .map((rij) => `${rij.join(';')}\n`)
    .join('');
}

/** A file as it would be offered; in small chunks, so that borders fall everywhere. */
export function bestand(naam: string, inhoud: string | Buffer, chunk = 1024): Bronbestand {
  const bytes = Buffer.from(inhoud);
  return {
    naam,
    bytes: bytes.length,
    open: async function* () {
      for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
    },
  };
}

let volgende = 0;

/** One row of a DUO delivery: a signaalmelding on someone new, unless told otherwise. */
export function duoRij(anders: Rij = {}): Record<string, string | number | null | undefined> {
  volgende += 1;
  return {
    melding_id: `DUO-${volgende}`,
    versie: 1,
    status: 'R',
    status_op: '',
    ontvangen_op: '2024-03-04',
    gemeente: '1883',
    pgn: nieuwBsn(),
    geslachtsnaam: `Proefnaam${volgende}`,
    voorvoegsel: '',
    voornamen: 'Robin',
    geslacht: 'x',
    geboortedatum: '2009-05-06',
    brin: '99ZZ',
    vestiging: '',
    begindatum: '2024-02-12',
    einddatum: '',
    soort: 'V3',
    reden: 'Vaak te laat',
    alle_lessen: 'N',
    ...anders,
  };
}

/** Offers files for a bureau and reads them, as the command line does. */
export async function leesIn(
  bureau: Bureau,
  bestanden: readonly Bronbestand[],
  opties: { proef?: boolean } = {},
): Promise<Uitkomst<Importverslag>> {
  return importFiles(importActor({ ...bureau, vakantieregio: 'zuid' }), bestanden, opties);
}

export async function leesDuo(bureau: Bureau, rijen: readonly Rij[]): Promise<Uitkomst<Importverslag>> {
  return leesIn(bureau, [bestand('duo.csv', csv(rijen))]);
}

export type Oordeelrij = {
  bestand: string;
  regel: number;
  kolom: string | null;
  oordeel: string;
  code: string;
  reden: string;
};

export async function oordelenVan(taakId: string): Promise<Oordeelrij[]> {
  return eigenaarSql<Oordeelrij>(
    'select bestand, regel, kolom, oordeel, code, reden from importregel where importtaak_id = $1 order by bestand, regel, code',
    [taakId],
  );
}
