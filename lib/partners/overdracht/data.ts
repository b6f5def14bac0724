import type { Datum } from '#lib/kalender/model.ts';
import type {
  Antwoord,
  Antwoordwijze,
  Gegevensoort,
  Grondslag,
  WarmeOverdracht,
} from '#lib/partners/overdracht/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

const SELECT = `select w.id, w.versie, w.jongere_id as "jongereId", w.werkproces_id as "werkprocesId", w.organisatie_id as "organisatieId",
    coalesce(m.naam, o.naam) as organisatie, o.soort as organisatiesoort, c.naam as contactpersoon, coalesce(c.telefoon, m.telefoon, o.telefoon) as telefoon,
    w.doel, w.gegevens, w.grondslag, w.grondslag_toelichting as "grondslagToelichting", w.aangeboden_op as "aangebodenOp",
    (select t.uiterlijk from termijn t where t.bureau_id = $1 and t.onderwerp_id = w.id and t.code = 'warme-overdracht' and t.status = 'loopt') as uiterlijk,
    w.status, w.antwoord_op as "antwoordOp", w.antwoord_wijze as "antwoordWijze", w.antwoord_door as "antwoordDoor", w.reden, l.naam as wie
  from warme_overdracht w
  join organisatie o on o.bureau_id = $1 and o.id = w.organisatie_id
  left join organisatie m on m.bureau_id = $1 and m.id = o.samengevoegd_met
  left join contactpersoon c on c.bureau_id = $1 and c.id = w.contactpersoon_id
  left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = w.gebruiker_id`;

export async function listOverdrachtenVan(toegang: Toegang, jongereId: string): Promise<WarmeOverdracht[]> {
  return toegang.sql<WarmeOverdracht>(
    `${SELECT} where w.bureau_id = $1 and w.jongere_id = $2 order by w.aangeboden_op desc, w.id limit 100`,
    [toegang.bureauId, jongereId],
  );
}

export async function findOverdracht(toegang: Toegang, id: string): Promise<WarmeOverdracht | undefined> {
  const [row] = await toegang.sql<WarmeOverdracht>(
    `${SELECT} where w.bureau_id = $1 and w.id = $2 for update of w`,
    [toegang.bureauId, id],
  );
  return row;
}

type Nieuw = {
  readonly jongereId: string;
  readonly werkprocesId: string | null;
  readonly organisatieId: string;
  readonly contactpersoonId: string | null;
  readonly doel: string;
  readonly gegevens: readonly Gegevensoort[];
  readonly grondslag: Grondslag;
  readonly grondslagToelichting: string | null;
  readonly aangebodenOp: Datum;
};

export async function insertOverdracht(toegang: Toegang, nieuw: Nieuw): Promise<string> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into warme_overdracht (bureau_id, jongere_id, werkproces_id, organisatie_id, contactpersoon_id, doel, gegevens, grondslag,
                                   grondslag_toelichting, aangeboden_op, gebruiker_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning id`,
    [
      toegang.bureauId,
      nieuw.jongereId,
      nieuw.werkprocesId,
      nieuw.organisatieId,
      nieuw.contactpersoonId,
      nieuw.doel,
      nieuw.gegevens,
      nieuw.grondslag,
      nieuw.grondslagToelichting,
      nieuw.aangebodenOp,
      toegang.gebruikerId,
    ],
  );
  if (!row) throw new Error('de overdracht is niet bewaard');
  return row.id;
}

export async function saveAntwoord(
  toegang: Toegang,
  { id, versie }: { id: string; versie: number },
  antwoord: {
    readonly status: Antwoord;
    readonly op: Datum;
    readonly wijze: Antwoordwijze;
    readonly door: string | null;
    readonly reden: string | null;
  },
): Promise<boolean> {
  const rows = await toegang.sql(
    `update warme_overdracht set versie = versie + 1, status = $4, antwoord_op = $5, antwoord_wijze = $6, antwoord_door = $7, reden = $8
      where bureau_id = $1 and id = $2 and versie = $3 returning id`,
    [
      toegang.bureauId,
      id,
      versie,
      antwoord.status,
      antwoord.op,
      antwoord.wijze,
      antwoord.door,
      antwoord.reden,
    ],
  );
  return rows.length > 0;
}

/** Where somebody lives today and with whom his running work stands: what a term and a fact about him carry. */
export async function readRond(
  toegang: Toegang,
  jongereId: string,
  werkprocesId: string | null,
): Promise<{ gemeente: string | null; eigenaarId: string | null; werkHoortErbij: boolean }> {
  const [row] = await toegang.sql<{ gemeente: string | null; eigenaarId: string | null; hoort: boolean }>(
    `select (select gemeente_code from woonperiode where bureau_id = $1 and jongere_id = $2 and soort = 'brp' and van <= $4
              and coalesce(tot, 'infinity') >= $4 order by van desc limit 1) as gemeente,
            (select eigenaar_id from werkproces where bureau_id = $1 and id = $3 and jongere_id = $2) as "eigenaarId",
            $3::uuid is null or exists (select from werkproces where bureau_id = $1 and id = $3 and jongere_id = $2) as hoort`,
    [toegang.bureauId, jongereId, werkprocesId, toegang.vandaag],
  );
  return {
    gemeente: row?.gemeente ?? null,
    eigenaarId: row?.eigenaarId ?? null,
    werkHoortErbij: row?.hoort ?? false,
  };
}
