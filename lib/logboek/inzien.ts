import { encryptSubject } from '#lib/platform/crypto.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Gebruiksregel, Periode, Zegelcontrole, Zegelstand } from '#lib/logboek/model.ts';
import type { Gebruiksvraag } from '#lib/logboek/schema.ts';
import { VERWERKINGEN, verwerkingUri, type Verwerking } from '#lib/logboek/verwerkingen.ts';

const DOEL = new Map(
  Object.entries(VERWERKINGEN).map(([code, { naam }]) => [verwerkingUri(code as Verwerking), naam]),
);

/** Who a line is about: a colleague by name, or a part of Baken itself. */
export const WIE = `coalesce(l.naam, case when a.actor = 'gebruiker' then 'Oud-collega' else 'Baken: ' || replace(a.actor, 'systeem:', '') end)`;

/** A civil day as the moment it begins in the Netherlands. */
export const DAGBEGIN = (plaats: string) => `((${plaats}::date)::timestamp at time zone 'Europe/Amsterdam')`;

type Rij = Omit<Gebruiksregel, 'doel'> & { doel: string; sleutel: string };

/** Lines of use, newest first, by keyset; `ouder` is the place to go on from. */
export async function readGebruik(
  toegang: Toegang,
  vraag: Gebruiksvraag & Periode,
  aantal: number,
): Promise<{ regels: Gebruiksregel[]; ouder: string | null }> {
  const { waar, waarden } = filterOf(toegang, vraag);
  const rows = await toegang.sql<Rij>(
    `select a.id::text, a.tijd, a.tijd::text || '_' || a.id as sleutel, ${WIE} as wie, a.gebruiker_id as "gebruikerId", a.rollen,
            a.handeling, a.doel, a.reden, a.uitkomst, v.aantal as betrokkenen, case when v.aantal = 1 then v.wie end as pseudoniem
       from (select * from auditregel a where ${waar} order by tijd desc, id desc limit ${aantal + 1}) a
       left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = a.gebruiker_id
      cross join lateral (select count(*)::int as aantal, min(encode(betrokkene, 'hex')) as wie from verwerkingsregel v
                           where v.bureau_id = $1 and v.txid = a.txid and v.operatie_id = a.operatie_id) v
      order by a.tijd desc, a.id desc`,
    waarden,
  );
  const getoond = rows.slice(0, aantal);
  return {
    regels: getoond.map(({ sleutel: _sleutel, ...row }) => ({
      ...row,
      doel: DOEL.get(row.doel) ?? row.doel,
    })),
    ouder: rows.length > aantal ? (getoond.at(-1)?.sleutel ?? null) : null,
  };
}

function filterOf(toegang: Toegang, vraag: Gebruiksvraag & Periode): { waar: string; waarden: unknown[] } {
  const waarden: unknown[] = [toegang.bureauId, vraag.van, vraag.tot];
  const plaats = (waarde: unknown) => `$${waarden.push(waarde)}`;
  const delen = [
    'a.bureau_id = $1',
    `a.tijd >= ${DAGBEGIN('$2')}`,
    `a.tijd < ${DAGBEGIN('$3')} + interval '1 day'`,
  ];
  if (vraag.gebruiker) delen.push(`a.gebruiker_id = ${plaats(vraag.gebruiker)}`);
  if (vraag.handeling) delen.push(`a.handeling = ${plaats(vraag.handeling)}`);
  if (vraag.uitkomst) delen.push(`a.uitkomst = ${plaats(vraag.uitkomst)}`);
  const persoon = subjectOf(toegang, vraag);
  if (persoon)
    delen.push(
      `(a.txid, a.operatie_id) in (select txid, operatie_id from verwerkingsregel where bureau_id = $1 and betrokkene = ${plaats(persoon)})`,
    );
  const [tijd, id] = vraag.voor?.split('_') ?? [];
  if (tijd && id) delen.push(`(a.tijd, a.id) < (${plaats(tijd)}::timestamptz, ${plaats(id)}::bigint)`);
  return { waar: delen.join(' and '), waarden };
}

function subjectOf(toegang: Toegang, vraag: Gebruiksvraag): Buffer | undefined {
  if (vraag.dossier) return encryptSubject(vraag.dossier, toegang.bureauId);
  return vraag.pseudoniem ? Buffer.from(vraag.pseudoniem, 'hex') : undefined;
}

export type Filterkeuzes = { gebruikers: { id: string; naam: string }[]; handelingen: string[] };

/** What one can filter on: everybody who worked here, and what was done lately. */
export async function readFilterkeuzes(toegang: Toegang): Promise<Filterkeuzes> {
  const gebruikers = await toegang.sql<{ id: string; naam: string }>(
    'select gebruiker_id as id, naam from lidmaatschap where bureau_id = $1 order by lower(naam)',
    [toegang.bureauId],
  );
  const handelingen = await toegang.sql<{ handeling: string }>(
    `select distinct handeling from (select handeling from auditregel where bureau_id = $1 order by tijd desc limit 5000) a order by 1`,
    [toegang.bureauId],
  );
  return { gebruikers, handelingen: handelingen.map((row) => row.handeling) };
}

/** Does this pseudonym stand in the logboek of this bureau? */
export async function hasSubject(toegang: Toegang, pseudoniem: string): Promise<boolean> {
  const rows = await toegang.sql(
    'select 1 from verwerkingsregel where bureau_id = $1 and betrokkene = $2 limit 1',
    [toegang.bureauId, Buffer.from(pseudoniem, 'hex')],
  );
  return rows.length > 0;
}

/** How far the logboek is sealed, and when it was last proved whole. */
export async function readZegelstand(toegang: Toegang): Promise<Zegelstand> {
  const [laatste] = await toegang.sql<{ volgnummer: number; gemaaktOp: Date; tot: string }>(
    `select volgnummer, gemaakt_op as "gemaaktOp", txid_tot::text as tot from zegel where bureau_id = $1 order by volgnummer desc limit 1`,
    [toegang.bureauId],
  );
  const [open] = await toegang.sql<{ aantal: number; oudste: Date | null }>(
    'select count(*)::int as aantal, min(tijd) as oudste from auditregel where bureau_id = $1 and txid >= $2::xid8',
    [toegang.bureauId, laatste?.tot ?? '0'],
  );
  const [controle] = await toegang.sql<Zegelcontrole>(
    `select gecontroleerd_op as "gecontroleerdOp", zegels, auditregels, verwerkingsregels, protocolregels, bevindingen
       from zegelcontrole where bureau_id = $1 order by id desc limit 1`,
    [toegang.bureauId],
  );
  return {
    laatste: laatste ? { volgnummer: laatste.volgnummer, gemaaktOp: laatste.gemaaktOp } : null,
    openRegels: open?.aantal ?? 0,
    oudsteOpen: open?.oudste ?? null,
    controle: controle ?? null,
  };
}
