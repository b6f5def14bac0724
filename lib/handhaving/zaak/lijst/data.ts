import type { Datum } from '#lib/kalender/model.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { gebruikOp } from '../../bewaren/rules.ts';
import { richting, sleutelwaarden } from '../../lijst/data.ts';
import type { Lijstfilter, Sleutel, Zaakstand } from '../../lijst/model.ts';
import { bladzijde, PER_PAGINA, standVan, vraagtOm } from '../../lijst/rules.ts';
import { PV_STATEN } from '../../processen-verbaal/model.ts';
import { isEindstaat } from '../../processen-verbaal/toestanden.ts';
import type { Zaakregel } from '../model.ts';

type Rij = Jongerenaam & {
  id: string;
  behandelaarId: string | null;
  behandelaar: string | null;
  beginOp: Datum;
  geslotenOp: Datum | null;
  halt: string | null;
  pv: string[];
  laatstOp: Datum;
  uiterlijk: Datum | null;
};

const BIJ_HALT = `exists (select 1 from wpg.halt h where h.bureau_id = $1 and h.zaak_id = z.id and h.staat in ('VERWEZEN', 'TER_BEOORDELING'))`;
const LOOPT = PV_STATEN.filter((staat) => !isEindstaat(staat))
  .map((staat) => `'${staat}'`)
  .join(', ');
const pvLoopt = (waar: string) =>
  `exists (select 1 from wpg.proces_verbaal p where p.bureau_id = $1 and p.zaak_id = z.id and p.staat in (${LOOPT}) and p.ingezonden_op ${waar})`;
const IETS = `(exists (select 1 from wpg.halt h where h.bureau_id = $1 and h.zaak_id = z.id)
  or exists (select 1 from wpg.proces_verbaal p where p.bureau_id = $1 and p.zaak_id = z.id))`;
const STAND: Readonly<Record<Zaakstand, string>> = {
  begonnen: `not ${IETS}`,
  halt: BIJ_HALT,
  'pv-schrijven': pvLoopt('is null'),
  'pv-om': pvLoopt('is not null'),
  uitgewerkt: `${IETS} and not ${BIJ_HALT} and not ${pvLoopt('is null')} and not ${pvLoopt('is not null')}`,
};

const REGEL = `select z.id, z.behandelaar_id as "behandelaarId", l.naam as behandelaar, z.begin_op as "beginOp", z.gesloten_op as "geslotenOp",
       j.voornamen, j.roepnaam, j.voorvoegsel, j.geslachtsnaam,
       (select h.staat from wpg.halt h where h.bureau_id = $1 and h.zaak_id = z.id order by h.staat_op desc, h.id limit 1) as halt,
       coalesce((select array_agg(p.staat order by p.staat_op, p.id) from wpg.proces_verbaal p where p.bureau_id = $1 and p.zaak_id = z.id), '{}') as pv,
       greatest(z.begin_op, z.gesloten_op, (select max(o.op) from wpg.overgang o where o.bureau_id = $1 and o.zaak_id = z.id and o.teruggenomen_op is null),
         (select max(v.gepland_op) from wpg.verhoor v where v.bureau_id = $1 and v.zaak_id = z.id and v.uitkomst <> 'opgeroepen'),
         (select max(c.op) from wpg.casusoverleg c where c.bureau_id = $1 and c.zaak_id = z.id and c.stand = 'besproken')) as "laatstOp",
       (select min(t.uiterlijk) from termijn t where t.bureau_id = $1 and t.onderwerp_id = z.id and t.status = 'loopt') as uiterlijk
  from wpg.zaak z
  join jongere j on j.bureau_id = $1 and j.id = z.jongere_id
  left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = z.behandelaar_id`;

/** A file of a colleague, or one that is shielded, shows nothing of what is in it. */
function toRegel(toegang: Toegang, row: Rij): Zaakregel {
  const { voornamen, roepnaam, voorvoegsel, geslachtsnaam } = row;
  const eigen = row.behandelaarId === null || row.behandelaarId === toegang.gebruikerId;
  const gebruik = gebruikOp(row.beginOp, toegang.vandaag);
  const open = eigen && gebruik === 'vrij';
  return {
    id: row.id,
    naam: open ? { voornamen, roepnaam, voorvoegsel, geslachtsnaam } : null,
    behandelaar: row.behandelaar,
    eigen,
    beginOp: row.beginOp,
    geslotenOp: row.geslotenOp,
    gebruik,
    halt: open ? row.halt : null,
    pv: open ? row.pv : [],
    laatstOp: open ? row.laatstOp : null,
    uiterlijk: open ? row.uiterlijk : null,
  };
}

/**
 * Files in free use. What runs: the nearest term first, then what began longest ago; what is closed: the last one closed first. Of the
 * file of a colleague no term and no state takes part in the order or the choice, so that neither tells what is in it.
 */
export async function listZaakregels(
  toegang: Toegang,
  filter: Lijstfilter,
): Promise<{ regels: readonly Zaakregel[]; verder: string | null }> {
  if (!vraagtOm(filter, 'zaak')) return { regels: [], verder: null };
  const open = filter.toon === 'open';
  const stand = standVan(filter, 'zaak') as Zaakstand | null;
  const rows = await toegang.sql<Rij & Sleutel>(
    `select * from (
       select r.*, r."beginOp" as twee, case when not $4 then r."geslotenOp"
              when r."behandelaarId" is null or r."behandelaarId" = $2 then coalesce(r.uiterlijk, date '9999-12-31') else date '9999-12-31' end as een
         from (${REGEL} where z.bureau_id = $1 and (z.gesloten_op is null) = $4 and z.begin_op > ($3::date - interval '1 year')
           and (not $5 or z.behandelaar_id = $2 or z.behandelaar_id is null) and (${stand ? STAND[stand] : 'true'})) r) h
      where $6::date is null or (h.een, h.twee, h.id) ${open ? '>' : '<'} ($6::date, $7::date, $8::uuid)
      order by h.een ${richting(open)}, h.twee ${richting(open)}, h.id ${richting(open)} limit ${PER_PAGINA + 1}`,
    [
      toegang.bureauId,
      toegang.gebruikerId,
      toegang.vandaag,
      open,
      filter.van === 'mij' || stand !== null,
      ...sleutelwaarden(filter.na),
    ],
  );
  const { regels, verder } = bladzijde(rows);
  return {
    regels: regels.map((row) => toRegel(toegang, row)).filter((regel) => regel.gebruik === 'vrij'),
    verder,
  };
}

/** Files on one young person, whoever's. */
export async function listZakenVan(toegang: Toegang, jongereId: string): Promise<Zaakregel[]> {
  const rows = await toegang.sql<Rij>(
    `${REGEL} where z.bureau_id = $1 and z.jongere_id = $2 order by z.begin_op desc, z.id`,
    [toegang.bureauId, jongereId],
  );
  return rows.map((row) => toRegel(toegang, row));
}
