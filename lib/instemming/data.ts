import { INSTEMMINGDOELEN, WISDAGEN } from '#lib/instemming/doelen.ts';
import {
  INSTEMMINGKERNEN,
  type Bewijsstuk,
  type Instemming,
  type Instemmingdoel,
  type Instemmingkern,
  type Wijze,
} from '#lib/instemming/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

type Rij = Omit<Instemming, 'intrekking' | 'vernietiging'> & {
  ingetrokkenOp: Datum | null;
  intrekwijze: Wijze | null;
  ingetrokkenDoor: string | null;
  vernietigenOp: Datum | null;
  vernietigdOp: Datum | null;
  vernietigdOm: 'ingetrokken' | 'termijn' | null;
  vernietigdAantal: number | null;
};

const KOLOMMEN = `i.id, i.versie, i.jongere_id as "jongereId", i.doel, i.doel_tekst as "doelTekst", i.kern, i.gegeven_op as "gegevenOp", i.wijze,
  i.document_id as "documentId", i.ingetrokken_op as "ingetrokkenOp", i.intrekwijze, i.vernietigen_op as "vernietigenOp",
  i.vernietigd_op as "vernietigdOp", i.vernietigd_om as "vernietigdOm", i.vernietigd_aantal as "vernietigdAantal",
  (select naam from lidmaatschap where bureau_id = $1 and gebruiker_id = i.vastgelegd_door) as door,
  (select naam from lidmaatschap where bureau_id = $1 and gebruiker_id = i.ingetrokken_door) as "ingetrokkenDoor"`;

/** All there ever was of this young person, the newest first. */
export async function listInstemmingen(toegang: Toegang, jongereId: string): Promise<Instemming[]> {
  const rows = await toegang.sql<Rij>(
    `select ${KOLOMMEN} from instemming i where i.bureau_id = $1 and i.jongere_id = $2 order by i.vastgelegd_op desc, i.id`,
    [toegang.bureauId, jongereId],
  );
  return rows.map(instemmingVan);
}

export async function findInstemming(toegang: Toegang, id: string): Promise<Instemming | undefined> {
  const [row] = await toegang.sql<Rij>(
    `select ${KOLOMMEN} from instemming i where i.bureau_id = $1 and i.id = $2 for update of i`,
    [toegang.bureauId, id],
  );
  return row && instemmingVan(row);
}

function instemmingVan(row: Rij): Instemming {
  const { ingetrokkenOp, intrekwijze, ingetrokkenDoor, vernietigenOp, vernietigdOp, vernietigdOm, ...rest } =
    row;
  const { vernietigdAantal, ...kop } = rest;
  return {
    ...kop,
    intrekking:
      ingetrokkenOp && intrekwijze
        ? { op: ingetrokkenOp, wijze: intrekwijze, door: ingetrokkenDoor, vernietigenOp }
        : null,
    vernietiging:
      vernietigdOp && vernietigdOm
        ? { op: vernietigdOp, om: vernietigdOm, aantal: vernietigdAantal ?? 0 }
        : null,
  };
}

/** The purposes of the bureau; a value that no kern knows is not offered. */
export async function listDoelen(toegang: Toegang): Promise<readonly Instemmingdoel[]> {
  const rows = await toegang.sql<{ code: string; label: string; kern: string }>(
    `select code, label, kern_code as kern from codewaarde
      where bureau_id = $1 and lijst = 'instemmingdoel' and (geldig_van is null or geldig_van <= $2)
        and (geldig_tot is null or geldig_tot >= $2) order by volgorde, label`,
    [toegang.bureauId, toegang.vandaag],
  );
  if (rows.length === 0) return INSTEMMINGDOELEN;
  return rows.flatMap(({ code, label, kern }) => {
    const gekend = INSTEMMINGKERNEN.find((item) => item === kern);
    return gekend ? [{ code, label, kern: gekend }] : [];
  });
}

/** Undefined: somebody recorded it a moment ago. */
export async function insertInstemming(
  toegang: Toegang,
  nieuw: {
    jongereId: string;
    doel: Instemmingdoel;
    gegevenOp: Datum;
    wijze: Wijze;
    documentId: string | null;
  },
): Promise<string | undefined> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into instemming (bureau_id, jongere_id, doel, doel_tekst, kern, gegeven_op, wijze, document_id, vastgelegd_door)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (bureau_id, jongere_id, doel) where ingetrokken_op is null and vernietigd_op is null do nothing returning id`,
    [
      ...[
        toegang.bureauId,
        nieuw.jongereId,
        nieuw.doel.code,
        nieuw.doel.label,
        nieuw.doel.kern,
        nieuw.gegevenOp,
      ],
      ...[nieuw.wijze, nieuw.documentId, toegang.gebruikerId],
    ],
  );
  return row?.id;
}

/** Withdrawn, or with null: running again. False: somebody was ahead of us. */
export async function saveIntrekking(
  toegang: Toegang,
  { id, versie }: { id: string; versie: number },
  intrekking: { op: Datum; wijze: Wijze; vernietigenOp: Datum | null } | null,
): Promise<boolean> {
  const rows = await toegang.sql(
    `update instemming set versie = versie + 1, ingetrokken_op = $4, intrekwijze = $5, vernietigen_op = $6, ingetrokken_door = $7
      where bureau_id = $1 and id = $2 and versie = $3 and vernietigd_op is null returning id`,
    [
      ...[toegang.bureauId, id, versie, intrekking?.op ?? null, intrekking?.wijze ?? null],
      ...[intrekking?.vernietigenOp ?? null, intrekking ? toegang.gebruikerId : null],
    ],
  );
  return rows.length === 1;
}

/** Documents that may bear witness: of this young person, not withdrawn, the newest first. */
export async function listStukken(toegang: Toegang, jongereId: string): Promise<Bewijsstuk[]> {
  return toegang.sql<Bewijsstuk>(
    `select id, titel, datum from document where bureau_id = $1 and jongere_id = $2 and ingetrokken_op is null
      order by datum desc, aangemaakt_op desc limit 50`,
    [toegang.bureauId, jongereId],
  );
}

/** Has this young person agreed to this, now? Other rooms ask it before they act on it. */
export async function heeftInstemming(
  toegang: Toegang,
  jongereId: string,
  kern: Instemmingkern,
): Promise<boolean> {
  const rows = await toegang.sql(
    `select 1 from instemming where bureau_id = $1 and jongere_id = $2 and kern = $3 and ingetrokken_op is null and vernietigd_op is null limit 1`,
    [toegang.bureauId, jongereId, kern],
  );
  return rows.length > 0;
}

/** Days between withdrawal and destruction, as the bureau chose. */
export async function readWisdagen(toegang: Toegang): Promise<number> {
  const [row] = await toegang.sql<{ keuze: string | null }>(`select keuze('instemming_wisdagen') as keuze`);
  return row?.keuze ? Number(row.keuze) : WISDAGEN;
}

/** Links of guests that stand open and rest on instemming. */
export async function countGasten(toegang: Toegang, jongereId: string): Promise<number> {
  const [row] = await toegang.sql<{ n: number }>(
    `select count(*) as n from gast g join deling d on d.bureau_id = $1 and d.id = g.deling_id
      where g.bureau_id = $1 and g.jongere_id = $2 and d.grondslag = 'instemming' and g.ingetrokken_op is null and g.geldig_tot > $3`,
    [toegang.bureauId, jongereId, toegang.nu],
  );
  return row?.n ?? 0;
}
