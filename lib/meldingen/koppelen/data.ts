import { decrypt, encrypt, lookupHash } from '#lib/platform/crypto.ts';
import { formatNaam, sorteersleutel } from '#lib/jongeren/naam.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { Aangeleverd, Kandidaat } from '#lib/meldingen/koppelen/model.ts';
import { aangeleverdSchema } from '#lib/meldingen/koppelen/schema.ts';
import { compareKandidaat } from '#lib/meldingen/koppelen/rules.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/** Bound to the encrypted text, so that it cannot be moved to another column. */
const CONTEXT = 'melding.aangeleverd';

export function sealAangeleverd(bureauId: number, aangeleverd: Aangeleverd): Buffer {
  return encrypt(JSON.stringify(aangeleverd), bureauId, CONTEXT);
}

export function openAangeleverd(bureauId: number, verzegeld: Buffer): Aangeleverd {
  return aangeleverdSchema.parse(JSON.parse(decrypt(verzegeld, bureauId, CONTEXT)));
}

export async function readAangeleverd(toegang: Toegang, meldingId: string): Promise<Aangeleverd | undefined> {
  const [row] = await toegang.sql<{ aangeleverd: Buffer | null }>(
    'select aangeleverd from melding where bureau_id = $1 and id = $2',
    [toegang.bureauId, meldingId],
  );
  return row?.aangeleverd ? openAangeleverd(toegang.bureauId, row.aangeleverd) : undefined;
}

type Rij = Jongerenaam & {
  id: string;
  geboortedatum: Datum;
  gemeenteCode: string | null;
  postcode: string | null;
  gemeente: string | null;
  zelfdeNummer: boolean | null;
};

/** Persons this may be: this number, this birth date with this surname or postcode, or this surname and gemeente. */
export async function listKandidaten(toegang: Toegang, aangeleverd: Aangeleverd): Promise<Kandidaat[]> {
  const hash = aangeleverd.pgn ? lookupHash(aangeleverd.pgn, toegang.bureauId) : null;
  const sleutel = sorteersleutel({ geslachtsnaam: aangeleverd.geslachtsnaam }).split('\u0001')[0] ?? '';
  const rows = await toegang.sql<Rij>(
    `with gevonden as (
       select id from jongere where bureau_id = $1 and pgn_zoek = $2
       union select id from jongere where bureau_id = $1 and naam_sorteer ^@ $3 and geboortedatum = $4
       union (select id from jongere where bureau_id = $1 and geboortedatum = $4 limit 20)
       union (select id from jongere where bureau_id = $1 and naam_sorteer ^@ $3 limit 20))
     select j.id, j.voornamen, j.voorvoegsel, j.geslachtsnaam, j.roepnaam, j.geboortedatum, w.gemeente_code as "gemeenteCode",
            w.postcode, g.naam as gemeente, j.pgn_zoek = $2 as "zelfdeNummer"
       from gevonden f
       join jongere j on j.bureau_id = $1 and j.id = f.id
       left join lateral (select gemeente_code, postcode from woonperiode where bureau_id = $1 and jongere_id = j.id and soort = 'brp'
                           order by van desc limit 1) w on true
       left join gemeente g on g.code = w.gemeente_code`,
    [toegang.bureauId, hash, `${sleutel}\u0001`, aangeleverd.geboortedatum],
  );
  return rows
    .map(({ id, geboortedatum, gemeenteCode, postcode, gemeente, zelfdeNummer, ...naam }) => ({
      jongereId: id,
      naam: formatNaam(naam),
      geboortedatum,
      gemeente,
      ...compareKandidaat(aangeleverd, { naam, geboortedatum, gemeenteCode, postcode, zelfdeNummer }),
    }))
    .filter((kandidaat) => kandidaat.gelijk.length >= 2 || kandidaat.gelijk.includes('nummer'))
    .sort((a, b) => score(b) - score(a) || a.naam.localeCompare(b.naam, 'nl'))
    .slice(0, 8);
}

function score(kandidaat: Kandidaat): number {
  return (kandidaat.gelijk.includes('nummer') ? 100 : 0) + kandidaat.gelijk.length - kandidaat.anders.length;
}
