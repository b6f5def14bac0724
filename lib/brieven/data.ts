import { weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { hoortBijHandhaving } from '#lib/brieven/rules.ts';
import { tijdstipTekst, type Plek } from '#lib/platform/bladeren/rules.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { decrypt, encrypt } from '#lib/platform/crypto.ts';
import type { Kanaal, Ontvangersoort } from '#lib/brieven/geadresseerden/model.ts';
import type { Brief, Brieffase, Briefinhoud, Exemplaar, Onderwerp, Ontvanger } from '#lib/brieven/model.ts';
import { SJABLOONCODES, sjabloonVan, type Sjablooncode } from '#lib/brieven/sjablonen/catalogus.ts';
import { mag } from '#lib/toegang/front-door.ts';
import { MATRIX } from '#lib/toegang/matrix.ts';
import type { Toegang } from '#lib/toegang/model.ts';

const INHOUD = 'brief.inhoud';
const ONTVANGER = 'briefexemplaar.ontvanger';

export type NieuweBrief = {
  readonly id: string;
  readonly jongereId: string;
  readonly werkprocesId: string | null;
  readonly reeksId: string | null;
  readonly sjabloon: Sjablooncode;
  readonly sjabloonVersie: number;
  readonly onderwerp: Onderwerp | null;
  readonly kenmerk: string;
  readonly inhoud: Briefinhoud;
};

export type NieuwExemplaar = {
  readonly soort: Ontvangersoort;
  readonly sleutel: string;
  readonly ouderIds: readonly string[];
  readonly ontvanger: Ontvanger;
  readonly kanaal: Kanaal;
};

export async function insertBrief(toegang: Toegang, brief: NieuweBrief): Promise<void> {
  await toegang.sql(
    `insert into brief (bureau_id, id, jongere_id, werkproces_id, reeks_id, sjabloon, sjabloon_versie, onderwerp_soort, onderwerp_id, kenmerk,
                        inhoud, gemaakt_door, gemaakt_op)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      toegang.bureauId,
      brief.id,
      brief.jongereId,
      brief.werkprocesId,
      brief.reeksId,
      brief.sjabloon,
      brief.sjabloonVersie,
      brief.onderwerp?.soort ?? null,
      brief.onderwerp?.id ?? null,
      brief.kenmerk,
      sealInhoud(toegang, brief.inhoud),
      toegang.gebruikerId,
      toegang.nu,
    ],
  );
}

/** False when a colleague changed it since `versie`, or when it is no draft any more. */
export async function updateConcept(
  toegang: Toegang,
  id: string,
  versie: number,
  inhoud: Briefinhoud,
): Promise<boolean> {
  const rows = await toegang.sql(
    `update brief set versie = versie + 1, inhoud = $4 where bureau_id = $1 and id = $2 and versie = $3 and status = 'concept' returning id`,
    [toegang.bureauId, id, versie, sealInhoud(toegang, inhoud)],
  );
  return rows.length === 1;
}

/** The copies of a draft, made anew: nothing of them has left. */
export async function saveExemplaren(
  toegang: Toegang,
  briefId: string,
  exemplaren: readonly NieuwExemplaar[],
): Promise<void> {
  await toegang.sql(
    `delete from briefexemplaar where bureau_id = $1 and brief_id = $2 and status = 'wacht'`,
    [toegang.bureauId, briefId],
  );
  for (const [plek, exemplaar] of exemplaren.entries())
    await toegang.sql(
      `insert into briefexemplaar (bureau_id, brief_id, nummer, soort, sleutel, ouder_ids, ontvanger, kanaal)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        toegang.bureauId,
        briefId,
        plek + 1,
        exemplaar.soort,
        exemplaar.sleutel,
        exemplaar.ouderIds,
        encrypt(JSON.stringify(exemplaar.ontvanger), toegang.bureauId, ONTVANGER),
        exemplaar.kanaal,
      ],
    );
}

export async function saveStatus(
  toegang: Toegang,
  id: string,
  status: Brieffase,
  rest: { fout?: string | null; datum?: Datum; verstuurd?: boolean } = {},
): Promise<void> {
  await toegang.sql(
    `update brief set versie = versie + 1, status = $3, fout = $4, datum = coalesce($5, datum),
            verstuurd_op = case when $6 then $7::timestamptz else verstuurd_op end
      where bureau_id = $1 and id = $2`,
    [
      toegang.bureauId,
      id,
      status,
      rest.fout ?? null,
      rest.datum ?? null,
      rest.verstuurd ?? false,
      toegang.nu,
    ],
  );
}

type BriefRij = Omit<Brief, 'inhoud' | 'onderwerp' | 'exemplaren'> & {
  inhoud: Buffer;
  onderwerpSoort: string | null;
  onderwerpId: string | null;
};
type ExemplaarRij = Omit<Exemplaar, 'ontvanger'> & { briefId: string; ontvanger: Buffer };

const BRIEF = `id, versie, jongere_id as "jongereId", werkproces_id as "werkprocesId", sjabloon, sjabloon_versie as "sjabloonVersie",
  onderwerp_soort as "onderwerpSoort", onderwerp_id as "onderwerpId", kenmerk, inhoud, status, fout, datum, gemaakt_op as "gemaaktOp",
  verstuurd_op as "verstuurdOp"`;
const EXEMPLAAR = `id, brief_id as "briefId", nummer, soort, sleutel, ouder_ids as "ouderIds", ontvanger, kanaal, status, weg_op as "wegOp"`;

/** `slot`: holds the row until the end of this command. */
export async function findBrief(
  toegang: Toegang,
  id: string,
  slot: '' | 'for update' = '',
): Promise<Brief | undefined> {
  const [row] = await toegang.sql<BriefRij>(
    `select ${BRIEF} from brief where bureau_id = $1 and id = $2 and sjabloon <> all($3) ${slot}`,
    [toegang.bureauId, id, verborgenVoor(toegang)],
  );
  return row && toBrief(toegang, row, await listExemplaren(toegang, [id]));
}

/** Kinds of letters that this colleague may not see; the worker that sends them sees all. */
function verborgenVoor({ actor }: Toegang): Sjablooncode[] {
  if (actor.soort !== 'gebruiker') return [];
  return SJABLOONCODES.filter((code) => {
    const { recht } = sjabloonVan(code);
    return recht !== undefined && !mag(actor, recht);
  });
}

/** Why this colleague does not write letters of this kind: they belong to the boa, or to who may see what stands in them. */
export function refuseSjabloon(toegang: Toegang, code: Sjablooncode): Refusal | undefined {
  if (sjabloonVan(code).wpg) return hoortBijHandhaving();
  const { recht } = sjabloonVan(code);
  return recht && verborgenVoor(toegang).includes(code)
    ? weiger('geen-recht', `Deze brief hoort niet bij uw rol. ${MATRIX[recht].zin}`)
    : undefined;
}
type Refusal = Extract<Uitkomst<never>, { ok: false }>;

type Briefvraag = {
  readonly zaakId?: string | null;
  readonly na?: Plek | null;
  /** Not given: all of them, for one case. */
  readonly aantal?: number | null;
};

/** Letters of this young person, newest first; with `zaakId` those about that case or of that work. */
export async function listBrieven(
  toegang: Toegang,
  jongereId: string,
  { zaakId = null, na = null, aantal = null }: Briefvraag = {},
): Promise<(Brief & { door: string | null; sleutel: string })[]> {
  const rows = await toegang.sql<BriefRij & { door: string | null; sleutel: string }>(
    `select b.*, l.naam as door, ${tijdstipTekst('b."gemaaktOp"')} || '_' || b.id as sleutel from (select ${BRIEF}, gemaakt_door from brief where bureau_id = $1 and jongere_id = $2
          and ($3::uuid is null or onderwerp_id = $3 or werkproces_id = $3)
          and ($4::text[] is null or (gemaakt_op, id) < (($4::text[])[1]::timestamptz, ($4::text[])[2]::uuid))
          and sjabloon <> all($6)
       order by gemaakt_op desc, id desc limit $5) b
       left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = b.gemaakt_door order by b."gemaaktOp" desc, b.id desc`,
    [toegang.bureauId, jongereId, zaakId, na, aantal, verborgenVoor(toegang)],
  );
  const exemplaren = await listExemplaren(toegang, rows.map((row) => row.id)); // prettier-ignore
  return rows.map(({ sleutel, ...row }) => ({
    ...toBrief(toegang, row, exemplaren),
    door: row.door,
    sleutel,
  }));
}

async function listExemplaren(toegang: Toegang, briefIds: readonly string[]): Promise<ExemplaarRij[]> {
  return toegang.sql<ExemplaarRij>(
    `select ${EXEMPLAAR} from briefexemplaar where bureau_id = $1 and brief_id = any($2) order by brief_id, nummer`,
    [toegang.bureauId, briefIds],
  );
}

function toBrief(toegang: Toegang, row: BriefRij, exemplaren: readonly ExemplaarRij[]): Brief {
  const { inhoud, onderwerpSoort, onderwerpId, ...rest } = row;
  return {
    ...rest,
    onderwerp: onderwerpSoort && onderwerpId ? { soort: onderwerpSoort, id: onderwerpId } : null,
    inhoud: JSON.parse(decrypt(inhoud, toegang.bureauId, INHOUD)) as Briefinhoud,
    exemplaren: exemplaren
      .filter((exemplaar) => exemplaar.briefId === row.id)
      .map(({ briefId: _, ontvanger, ...exemplaar }) => ({
        ...exemplaar,
        ontvanger: openOntvanger(toegang, ontvanger),
      })),
  };
}

export function openOntvanger(toegang: Toegang, ontvanger: Buffer): Ontvanger {
  return JSON.parse(decrypt(ontvanger, toegang.bureauId, ONTVANGER)) as Ontvanger;
}

function sealInhoud(toegang: Toegang, inhoud: Briefinhoud): Buffer {
  return encrypt(JSON.stringify(inhoud), toegang.bureauId, INHOUD);
}

export async function saveInhoud(toegang: Toegang, id: string, inhoud: Briefinhoud): Promise<void> {
  await toegang.sql('update brief set inhoud = $3 where bureau_id = $1 and id = $2', [
    toegang.bureauId,
    id,
    sealInhoud(toegang, inhoud),
  ]);
}

export async function withdrawExemplaren(toegang: Toegang, briefId: string): Promise<void> {
  await toegang.sql(
    `update briefexemplaar set status = 'ingetrokken', printbundel_id = null
      where bureau_id = $1 and brief_id = $2 and status in ('wacht', 'klaar')`,
    [toegang.bureauId, briefId],
  );
}

export async function switchToPost(toegang: Toegang, briefId: string, exemplaarId: string): Promise<void> {
  await toegang.sql(
    `update briefexemplaar set kanaal = 'post', status = 'klaar', weg_op = null
      where bureau_id = $1 and brief_id = $2 and id = $3 and kanaal = 'mail' and status = 'weg'`,
    [toegang.bureauId, briefId, exemplaarId],
  );
}
