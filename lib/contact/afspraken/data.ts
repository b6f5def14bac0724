import type { Plek } from '#lib/platform/bladeren/rules.ts';
import { decrypt, encrypt } from '#lib/platform/crypto.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type {
  Afspraak,
  Agendaspreekuur,
  Afspraakinhoud,
  Afspraakstatus,
  NieuweAfspraak,
} from '#lib/contact/afspraken/model.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

const PLAATS = 'afspraak.genodigden';
type Rij = Omit<Afspraak, 'naam'> & Jongerenaam;

const AFSPRAAK = `select a.id, a.versie, a.jongere_id as "jongereId", j.voornamen, j.voorvoegsel, j.geslachtsnaam, j.roepnaam, j.geheimhouding,
    a.werkproces_id as "werkprocesId", a.gebruiker_id as "gebruikerId", l.naam as wie, a.vorm, a.met, a.datum, a.tijd, a.duur, a.plaats,
    a.toelichting, a.status, a.volgnummer, a.reden
  from afspraak a join jongere j on j.bureau_id = $1 and j.id = a.jongere_id
  left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = a.gebruiker_id`;

function toAfspraak({ voornamen, voorvoegsel, geslachtsnaam, roepnaam, ...rest }: Rij): Afspraak {
  return { ...rest, naam: { voornamen, voorvoegsel, geslachtsnaam, roepnaam } };
}

export async function insertAfspraak(toegang: Toegang, nieuw: NieuweAfspraak): Promise<string> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into afspraak (bureau_id, jongere_id, werkproces_id, gebruiker_id, vorm, met, datum, tijd, duur, plaats, toelichting, aangemaakt_op, aangemaakt_door)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) returning id`,
    [
      toegang.bureauId,
      nieuw.jongereId,
      nieuw.werkprocesId,
      nieuw.gebruikerId,
      ...velden(nieuw),
      toegang.nu,
      toegang.gebruikerId,
    ],
  );
  if (!row) throw new Error('de afspraak is niet bewaard');
  return row.id;
}

function velden(inhoud: Afspraakinhoud): unknown[] {
  return [inhoud.vorm, inhoud.met, inhoud.datum, inhoud.tijd, inhoud.duur, inhoud.plaats, inhoud.toelichting];
}

export async function readAfspraak(toegang: Toegang, id: string): Promise<Afspraak | undefined> {
  const [row] = await toegang.sql<Rij>(`${AFSPRAAK} where a.bureau_id = $1 and a.id = $2`, [
    toegang.bureauId,
    id,
  ]);
  return row && toAfspraak(row);
}

/** Moves or changes it; those who were invited get the next number. False when a colleague was first. */
export async function saveInhoud(
  toegang: Toegang,
  { id, versie }: { id: string; versie: number },
  inhoud: Afspraakinhoud,
): Promise<boolean> {
  const rows = await toegang.sql(
    `update afspraak set versie = versie + 1, volgnummer = volgnummer + 1, vorm = $4, met = $5, datum = $6, tijd = $7, duur = $8, plaats = $9,
        toelichting = $10
      where bureau_id = $1 and id = $2 and versie = $3 and status = 'gepland' returning id`,
    [toegang.bureauId, id, versie, ...velden(inhoud)],
  );
  return rows.length === 1;
}

export async function saveStatus(
  toegang: Toegang,
  { id, versie }: { id: string; versie: number },
  nieuw: { status: Afspraakstatus; reden?: string; contactmomentId?: string },
): Promise<boolean> {
  const rows = await toegang.sql(
    `update afspraak set versie = versie + 1, status = $4, reden = $5, contactmoment_id = $6,
        volgnummer = volgnummer + case when $4 = 'afgezegd' then 1 else 0 end
      where bureau_id = $1 and id = $2 and versie = $3 and status = 'gepland' returning id`,
    [toegang.bureauId, id, versie, nieuw.status, nieuw.reden ?? null, nieuw.contactmomentId ?? null],
  );
  return rows.length === 1;
}

export async function saveGenodigden(
  toegang: Toegang,
  id: string,
  adressen: readonly string[],
): Promise<void> {
  await toegang.sql('update afspraak set genodigden = $3 where bureau_id = $1 and id = $2', [
    toegang.bureauId,
    id,
    adressen.length > 0 ? encrypt(JSON.stringify(adressen), toegang.bureauId, PLAATS) : null,
  ]);
}

export async function readGenodigden(toegang: Toegang, id: string): Promise<string[]> {
  const [row] = await toegang.sql<{ genodigden: Buffer | null }>(
    'select genodigden from afspraak where bureau_id = $1 and id = $2',
    [toegang.bureauId, id],
  );
  return row?.genodigden ? (JSON.parse(decrypt(row.genodigden, toegang.bureauId, PLAATS)) as string[]) : [];
}

/** The diary of one colleague between two days, in the order of the clock. */
export async function listAgenda(
  toegang: Toegang,
  gebruikerId: string | null,
  { van, tot }: { van: Datum; tot: Datum },
): Promise<Afspraak[]> {
  const rows = await toegang.sql<Rij>(
    `${AFSPRAAK} where a.bureau_id = $1 and a.gebruiker_id = $2 and a.datum between $3 and $4 order by a.datum, a.tijd, a.id limit 5000`,
    [toegang.bureauId, gebruikerId, van, tot],
  );
  return rows.map(toAfspraak);
}

/** The spreekuren of one colleague between two days; one that was called off is gone. */
export async function listSpreekurenAgenda(
  toegang: Toegang,
  gebruikerId: string | null,
  { van, tot }: { van: Datum; tot: Datum },
): Promise<Agendaspreekuur[]> {
  return toegang.sql<Agendaspreekuur>(
    `select s.id as "spreekuurId", s.versie, c.naam as school, s.datum, s.begin, s.einde, s.plaats, s.status,
            (select count(*) from spreekuurgesprek g where g.bureau_id = $1 and g.spreekuur_id = s.id and g.vervallen_op is null) as leerlingen
       from spreekuur s join school c on c.bureau_id = $1 and c.id = s.school_id
      where s.bureau_id = $1 and s.gebruiker_id = $2 and s.status <> 'vervallen' and s.datum between $3 and $4
      order by s.datum, s.begin, s.id limit 1000`,
    [toegang.bureauId, gebruikerId, van, tot],
  );
}

const BLAD = {
  gepland: { waar: "a.jongere_id = $2 and a.status = 'gepland'", op: 'asc' },
  geweest: { waar: "a.jongere_id = $2 and a.status <> 'gepland'", op: 'desc' },
  komt: { waar: 'a.gebruiker_id = $2 and a.datum >= $3', op: 'asc' },
  openstaand: { waar: "a.gebruiker_id = $2 and a.datum < $3 and a.status = 'gepland'", op: 'asc' },
} as const;

/** One page of the appointments of a young person (planned, been) or of a colleague (to come, not said yet how it went). */
export async function listBlad(
  toegang: Toegang,
  welk: keyof typeof BLAD,
  van: string | null,
  na: Plek | null,
  aantal: number,
): Promise<(Afspraak & { sleutel: string })[]> {
  const { waar, op } = BLAD[welk];
  const rows = await toegang.sql<Rij & { sleutel: string }>(
    `select b.*, b.datum || '_' || b.tijd || '_' || b.id as sleutel from (${AFSPRAAK} where a.bureau_id = $1 and ${waar} and $3::date is not null) b
      where $4::text[] is null or (b.datum, b.tijd, b.id) ${op === 'asc' ? '>' : '<'} (($4::text[])[1]::date, ($4::text[])[2], ($4::text[])[3]::uuid)
      order by b.datum ${op}, b.tijd ${op}, b.id ${op} limit $5`,
    [toegang.bureauId, van, toegang.vandaag, na, aantal],
  );
  return rows.map(({ sleutel, ...row }) => ({ ...toAfspraak(row), sleutel }));
}

export type Afzender = {
  readonly naam: string;
  readonly telefoon: string | null;
  readonly email: string | null;
};

/** Who invites: the colleague as he stands with the bureau. */
export async function readAfzender(toegang: Toegang, gebruikerId: string): Promise<Afzender | undefined> {
  const [row] = await toegang.sql<Afzender>(
    'select naam, telefoon, email from lidmaatschap where bureau_id = $1 and gebruiker_id = $2',
    [toegang.bureauId, gebruikerId],
  );
  return row;
}
