import type { Kostenregel, Motie, Motiekop, Motieregel, Rapportdag, Wijziging } from '#lib/moties/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

const KOP = `m.id, m.versie, m.soort, m.titel, m.tekst, m.raad, m.gemeente_code as gemeente, g.naam as "gemeenteNaam",
  m.vastgesteld_op as "vastgesteldOp", m.bron, m.bron_adres as "bronAdres", m.kanttekening, m.eigenaar_id as "eigenaarId", l.naam as eigenaar`;
const BIJ = `left join gemeente g on g.code = m.gemeente_code
  left join lidmaatschap l on l.bureau_id = m.bureau_id and l.gebruiker_id = m.eigenaar_id`;
const MEESTE = 300;

/** Every promise of the bureau, the newest first. */
export async function listMoties(toegang: Toegang): Promise<Motieregel[]> {
  return toegang.sql<Motieregel>(
    `select m.id, m.soort, m.titel, m.raad, m.vastgesteld_op as "vastgesteldOp", g.naam as "gemeenteNaam", l.naam as eigenaar,
            (select count(*)::int from motie_vraag v where v.bureau_id = $1 and v.motie_id = m.id) as vragen,
            (select count(*)::int from motie_tip t where t.bureau_id = $1 and t.motie_id = m.id) as tips,
            (select count(*)::int from motie_tip t where t.bureau_id = $1 and t.motie_id = m.id and t.status in ('nieuw', 'in-onderzoek')) as "tipsOpen",
            (select min(t.uiterlijk) from motie_rapportdag r join termijn t on t.bureau_id = $1 and t.onderwerp_id = r.id and t.status = 'loopt'
              where r.bureau_id = $1 and r.motie_id = m.id) as "volgendeRapportdag",
            exists (select 1 from motie_uitgave u where u.bureau_id = $1 and u.motie_id = m.id and u.status = 'gepubliceerd') as gepubliceerd
       from motie m ${BIJ} where m.bureau_id = $1 order by m.vastgesteld_op desc, m.titel, m.id limit ${MEESTE}`,
    [toegang.bureauId],
  );
}

export async function findMotie(toegang: Toegang, id: string): Promise<Motie | undefined> {
  const [row] = await toegang.sql<Motie>(
    `select ${KOP} from motie m ${BIJ} where m.bureau_id = $1 and m.id = $2`,
    [toegang.bureauId, id],
  );
  return row;
}

const waarden = (kop: Motiekop) => [
  kop.soort,
  kop.titel,
  kop.tekst,
  kop.raad,
  kop.gemeente,
  kop.vastgesteldOp,
  kop.bron,
  kop.bronAdres,
  kop.kanttekening,
  kop.eigenaarId,
];

export async function insertMotie(toegang: Toegang, kop: Motiekop): Promise<string> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into motie (bureau_id, soort, titel, tekst, raad, gemeente_code, vastgesteld_op, bron, bron_adres, kanttekening, eigenaar_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning id`,
    [toegang.bureauId, ...waarden(kop)],
  );
  if (!row) throw new Error('de motie is niet bewaard');
  return row.id;
}

/** False when it was changed since. */
export async function updateMotie(
  toegang: Toegang,
  { id, versie }: { id: string; versie: number },
  kop: Motiekop,
): Promise<boolean> {
  const rows = await toegang.sql(
    `update motie set versie = versie + 1, soort = $4, titel = $5, tekst = $6, raad = $7, gemeente_code = $8, vastgesteld_op = $9, bron = $10,
            bron_adres = $11, kanttekening = $12, eigenaar_id = $13
      where bureau_id = $1 and id = $2 and versie = $3 returning id`,
    [toegang.bureauId, id, versie, ...waarden(kop)],
  );
  return rows.length > 0;
}

/** Gemeenten one can choose: those of the bureau first. */
export async function listGemeenten(
  toegang: Toegang,
): Promise<{ code: string; naam: string; eigen: boolean }[]> {
  return toegang.sql(
    `select g.code, g.naam, exists (select 1 from bureau_gemeente b where b.bureau_id = $1 and b.gemeente_code = g.code) as eigen
       from gemeente g order by 3 desc, g.naam`,
    [toegang.bureauId],
  );
}

/** Who can keep a promise: colleagues who see how it goes. */
export async function listEigenaren(
  toegang: Toegang,
  rollen: readonly string[],
): Promise<{ id: string; naam: string }[]> {
  return toegang.sql(
    `select gebruiker_id as id, naam from lidmaatschap
      where bureau_id = $1 and rollen && $2 and $3 between van and coalesce(tot, 'infinity') order by naam`,
    [toegang.bureauId, rollen, toegang.vandaag],
  );
}

export async function listRapportdagen(toegang: Toegang, motieId: string): Promise<Rapportdag[]> {
  return toegang.sql<Rapportdag>(
    `select distinct on (r.dag, r.id) r.id, r.dag, r.omschrijving, coalesce(t.status, 'vervallen') as stand, t.afgedaan_op as "afgedaanOp"
       from motie_rapportdag r left join termijn t on t.bureau_id = $1 and t.onderwerp_id = r.id and t.onderwerp_soort = 'motie'
      where r.bureau_id = $1 and r.motie_id = $2 order by r.dag, r.id, t.status in ('loopt', 'opgeschort') desc, t.afgedaan_op desc nulls last`,
    [toegang.bureauId, motieId],
  );
}

export async function insertRapportdag(
  toegang: Toegang,
  nieuw: { motieId: string; dag: string; omschrijving: string },
): Promise<string> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into motie_rapportdag (bureau_id, motie_id, dag, omschrijving) values ($1, $2, $3, $4) returning id`,
    [toegang.bureauId, nieuw.motieId, nieuw.dag, nieuw.omschrijving],
  );
  if (!row) throw new Error('de rapportdag is niet bewaard');
  return row.id;
}

export async function findRapportdag(
  toegang: Toegang,
  id: string,
): Promise<{ motieId: string; dag: string; omschrijving: string } | undefined> {
  const [row] = await toegang.sql<{ motieId: string; dag: string; omschrijving: string }>(
    `select motie_id as "motieId", dag, omschrijving from motie_rapportdag where bureau_id = $1 and id = $2`,
    [toegang.bureauId, id],
  );
  return row;
}

export async function deleteRapportdag(toegang: Toegang, id: string): Promise<void> {
  await toegang.sql(`delete from motie_rapportdag where bureau_id = $1 and id = $2`, [toegang.bureauId, id]);
}

export async function listKosten(toegang: Toegang, motieId: string): Promise<Kostenregel[]> {
  return toegang.sql<Kostenregel>(
    `select id, post, jaar, bedrag from motie_kosten where bureau_id = $1 and motie_id = $2 order by jaar, post, id`,
    [toegang.bureauId, motieId],
  );
}

/** The same post in the same year is the same line: its amount is put right. */
export async function saveKosten(
  toegang: Toegang,
  nieuw: { motieId: string; post: string; jaar: number; bedrag: number },
): Promise<void> {
  await toegang.sql(
    `insert into motie_kosten (bureau_id, motie_id, post, jaar, bedrag) values ($1, $2, $3, $4, $5)
     on conflict (bureau_id, motie_id, post, jaar) do update set bedrag = excluded.bedrag`,
    [toegang.bureauId, nieuw.motieId, nieuw.post, nieuw.jaar, nieuw.bedrag],
  );
}

export async function deleteKosten(
  toegang: Toegang,
  id: string,
): Promise<{ motieId: string; post: string; jaar: number } | undefined> {
  const [row] = await toegang.sql<{ motieId: string; post: string; jaar: number }>(
    `delete from motie_kosten where bureau_id = $1 and id = $2 returning motie_id as "motieId", post, jaar`,
    [toegang.bureauId, id],
  );
  return row;
}

/** Writes down who changed what; part of every command of this room. */
export async function recordWijziging(
  toegang: Toegang,
  motieId: string,
  wat: string,
  reden: string | null = null,
): Promise<void> {
  toegang.merkAan({ soort: 'motie', id: motieId, ...(reden ? { reden } : {}) });
  await toegang.sql(
    `insert into motie_wijziging (bureau_id, motie_id, wat, reden, gebruiker_id, op) values ($1, $2, $3, $4, $5, $6)`,
    [toegang.bureauId, motieId, wat, reden, toegang.gebruikerId, toegang.nu],
  );
}

export async function listWijzigingen(toegang: Toegang, motieId: string): Promise<Wijziging[]> {
  return toegang.sql<Wijziging>(
    `select w.id, w.wat, w.reden, l.naam as door, w.op from motie_wijziging w
       left join lidmaatschap l on l.bureau_id = w.bureau_id and l.gebruiker_id = w.gebruiker_id
      where w.bureau_id = $1 and w.motie_id = $2 order by w.op desc, w.id limit 200`,
    [toegang.bureauId, motieId],
  );
}
