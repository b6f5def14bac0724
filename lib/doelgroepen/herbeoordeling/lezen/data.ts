import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type {
  Aantallen,
  Bundel,
  Bundelkop,
  Herbeoordelingrij,
  Herbeoordelinguitkomst,
  Voorbeeldregel,
} from '#lib/doelgroepen/herbeoordeling/model.ts';
import type { Keuze, Lijstvraag } from '#lib/doelgroepen/herbeoordeling/schema.ts';

type Rij = Omit<Herbeoordelingrij, 'naam'> & Jongerenaam;
type Plek = (waarde: unknown) => string;

/** Only of the own werkgebied; who has none sees the whole bureau. */
function werkgebiedWaar(toegang: Toegang, plek: Plek): string[] {
  const werkgebied = toegang.actor.soort === 'gebruiker' ? toegang.actor.werkgebied : [];
  return werkgebied.length > 0
    ? [`(h.gemeente_code is null or h.gemeente_code = any(${plek(werkgebied)}))`]
    : [];
}

export async function listHerbeoordelingrijen(
  toegang: Toegang,
  voor: Datum,
  vraag: Lijstvraag,
  aantal: number,
): Promise<Herbeoordelingrij[]> {
  const params: unknown[] = [toegang.bureauId, voor];
  const plek: Plek = (waarde) => `$${params.push(waarde)}`;
  const waar = [
    `h.bureau_id = $1 and h.voor = $2 and h.status ${vraag.stand === 'gedaan' ? "= 'gedaan'" : "= 'open'"}`,
    ...werkgebiedWaar(toegang, plek),
  ];
  if (vraag.voorstel) waar.push(`h.voorstel = ${plek(vraag.voorstel)}`);
  if (vraag.gemeente) waar.push(`h.gemeente_code = ${plek(vraag.gemeente)}`);
  if (vraag.na)
    waar.push(
      `(j.naam_sorteer, h.id) > (select e.naam_sorteer, n.id from herbeoordeling n join jongere e on e.bureau_id = $1 and e.id = n.jongere_id
         where n.bureau_id = $1 and n.id = ${plek(vraag.na)})`,
    );
  const rows = await toegang.sql<Rij>(
    `select h.id, h.id as sleutel, h.jongere_id as "jongereId", j.voornamen, j.voorvoegsel, j.geslachtsnaam, j.roepnaam, j.geboortedatum,
            g.naam as gemeente, h.voorstel, h.uitleg, h.uitkomst, h.opmerking,
            (select p.id from werkproces p where p.bureau_id = $1 and p.jongere_id = h.jongere_id and p.soort = 'vsv'
                and p.status <> 'gesloten' order by p.gestart_op, p.id limit 1) as "werkprocesId"
       from herbeoordeling h join jongere j on j.bureau_id = $1 and j.id = h.jongere_id
       left join gemeente g on g.code = h.gemeente_code
      where ${waar.join(' and ')} order by j.naam_sorteer, h.id limit ${plek(aantal)}`,
    params,
  );
  return rows.map(({ voornamen, voorvoegsel, geslachtsnaam, roepnaam, ...rest }) => ({
    ...rest,
    naam: { voornamen, voorvoegsel, geslachtsnaam, roepnaam },
  }));
}

/** How many are open per proposal, how many are done, and for which day the proposals are. */
export async function readAantallen(
  toegang: Toegang,
  voor: Datum,
): Promise<{ aantallen: Aantallen; gedaan: number; peildatum: Datum | null }> {
  const params: unknown[] = [toegang.bureauId, voor];
  const plek: Plek = (waarde) => `$${params.push(waarde)}`;
  const waar = ['h.bureau_id = $1 and h.voor = $2', ...werkgebiedWaar(toegang, plek)];
  const rows = await toegang.sql<{
    voorstel: Herbeoordelinguitkomst;
    open: number;
    gedaan: number;
    op: Datum;
  }>(
    `select h.voorstel, count(*) filter (where h.status = 'open')::int as open, count(*) filter (where h.status <> 'open')::int as gedaan,
            max(h.peildatum) as op
       from herbeoordeling h where ${waar.join(' and ')} group by h.voorstel`,
    params,
  );
  return {
    aantallen: Object.fromEntries(
      rows.filter(({ open }) => open > 0).map(({ voorstel, open }) => [voorstel, open]),
    ),
    gedaan: rows.reduce((som, { gedaan }) => som + gedaan, 0),
    peildatum:
      rows
        .map(({ op }) => op)
        .sort()
        .at(-1) ?? null,
  };
}

/** The rows that a choice is about, as a condition on `h`: those ticked, or all of the narrowed list. */
function keuzeWaar(toegang: Toegang, keuze: Omit<Keuze, 'uitkomst'>, plek: Plek): string {
  const waar = [`h.bureau_id = $1 and h.voor = $2 and h.status = 'open'`, ...werkgebiedWaar(toegang, plek)];
  if (!keuze.alle) waar.push(`h.id = any(${plek(keuze.id)}::uuid[])`);
  if (keuze.alle && keuze.voorstel) waar.push(`h.voorstel = ${plek(keuze.voorstel)}`);
  if (keuze.alle && keuze.gemeente) waar.push(`h.gemeente_code = ${plek(keuze.gemeente)}`);
  return waar.join(' and ');
}

/** Per outcome how many this choice is about. */
export async function countKeuze(toegang: Toegang, voor: Datum, keuze: Keuze): Promise<Voorbeeldregel[]> {
  const params: unknown[] = [toegang.bureauId, voor];
  const plek: Plek = (waarde) => `$${params.push(waarde)}`;
  const uitkomst = keuze.uitkomst ? `${plek(keuze.uitkomst)}::text` : 'h.voorstel';
  return toegang.sql<Voorbeeldregel>(
    `select ${uitkomst} as uitkomst, count(*)::int as aantal, count(*) filter (where exists (
              select 1 from werkproces p where p.bureau_id = $1 and p.jongere_id = h.jongere_id and p.soort = 'vsv'
                 and p.status <> 'gesloten'))::int as "metWerk"
       from herbeoordeling h where ${keuzeWaar(toegang, keuze, plek)} group by 1 order by 2 desc, 1`,
    params,
  );
}

/** Makes the bundle and holds its rows, so that nobody else confirms them too; gives how many were still free. */
export async function vergrendel(
  toegang: Toegang,
  voor: Datum,
  keuze: Keuze,
  sluitreden: string | null,
): Promise<{ id: string; aantal: number }> {
  const [bundel] = await toegang.sql<{ id: string }>(
    `insert into herbeoordelingbundel (bureau_id, gebruiker_id, gemaakt_op, uitkomst, sluitreden) values ($1, $2, $3, $4, $5) returning id`,
    [toegang.bureauId, toegang.gebruikerId, toegang.nu, keuze.uitkomst ?? null, sluitreden],
  );
  if (!bundel) throw new Error('de bundel is niet bewaard');
  const params: unknown[] = [toegang.bureauId, voor];
  const plek: Plek = (waarde) => `$${params.push(waarde)}`;
  const waar = keuzeWaar(toegang, keuze, plek);
  const gezet = await toegang.sql(
    `update herbeoordeling h set status = 'bezig', bundel_id = ${plek(bundel.id)}, opmerking = null where ${waar} returning h.id`,
    params,
  );
  return { id: bundel.id, aantal: gezet.length };
}

const BUNDELKOP = `select b.id, b.gebruiker_id as "gebruikerId", b.gemaakt_op as "gemaaktOp", l.naam as door, b.status, count(h.id)::int as aantal,
    count(h.id) filter (where h.status <> 'bezig')::int as gedaan,
    count(h.id) filter (where h.status <> 'bezig' and h.opmerking is not null)::int as gebleven
  from herbeoordelingbundel b
  left join herbeoordeling h on h.bureau_id = $1 and h.bundel_id = b.id
  left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = b.gebruiker_id`;

/** The last bundles, the newest first. */
export async function listBundels(toegang: Toegang, aantal: number): Promise<Bundelkop[]> {
  return toegang.sql<Bundelkop>(
    `${BUNDELKOP} where b.bureau_id = $1 group by b.bureau_id, b.id, l.naam order by b.gemaakt_op desc, b.id limit $2`,
    [toegang.bureauId, aantal],
  );
}

export async function readBundelkop(toegang: Toegang, id: string): Promise<Bundelkop | undefined> {
  const [row] = await toegang.sql<Bundelkop>(
    `${BUNDELKOP} where b.bureau_id = $1 and b.id = $2 group by b.bureau_id, b.id, l.naam`,
    [toegang.bureauId, id],
  );
  return row;
}

export async function findBundel(toegang: Toegang, id: string): Promise<Bundel | undefined> {
  const [row] = await toegang.sql<Bundel>(
    `select id, gebruiker_id as "gebruikerId", uitkomst, sluitreden, status from herbeoordelingbundel
      where bureau_id = $1 and id = $2 for update`,
    [toegang.bureauId, id],
  );
  return row;
}

/** Rows of a bundle that were left as they were, with the reason. */
export async function listGebleven(
  toegang: Toegang,
  bundelId: string,
): Promise<(Jongerenaam & { jongereId: string; opmerking: string })[]> {
  return toegang.sql(
    `select h.jongere_id as "jongereId", h.opmerking, j.voornamen, j.voorvoegsel, j.geslachtsnaam, j.roepnaam
       from herbeoordeling h join jongere j on j.bureau_id = $1 and j.id = h.jongere_id
      where h.bureau_id = $1 and h.bundel_id = $2 and h.opmerking is not null order by j.naam_sorteer, h.id limit 200`,
    [toegang.bureauId, bundelId],
  );
}
