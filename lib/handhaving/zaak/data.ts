import type { Datum } from '#lib/kalender/model.ts';
import { schooljaarBegin, schooljaarVan } from '#lib/kalender/rules.ts';
import { decrypt, encrypt } from '#lib/platform/crypto.ts';
import { gelukt, ingehaald, nietGevonden, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { checkKijkrecht } from '#lib/jongeren/kijkrecht/data.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { listBevoegdheden } from '../bevoegdheid/data.ts';
import { magOpsporen } from '../bevoegdheid/policy.ts';
import { gebruikOp } from '../bewaren/rules.ts';
import { hasSearchedToday } from '../protocol/data.ts';
import type { Onderzoek, Overgangsregel, Zaak } from './model.ts';
import { decideOpenen } from './policy.ts';

/** Text of the compartment is sealed with its own key; `context` says where it stands, so that it cannot be moved. */
export function seal(bureauId: number, context: string, inhoud: unknown): Buffer {
  return encrypt(JSON.stringify(inhoud), bureauId, `wpg.${context}`, 'wpg');
}

export function unseal<T>(bureauId: number, context: string, gesloten: Buffer | null): T | null {
  return gesloten && (JSON.parse(decrypt(gesloten, bureauId, `wpg.${context}`, 'wpg')) as T);
}

type Rij = Omit<Zaak, 'onderzoek'> & { onderzoek: Buffer | null };

const KOLOMMEN = `id, versie, werkproces_id as "werkprocesId", jongere_id as "jongereId", gezin_id as "gezinId",
  behandelaar_id as "behandelaarId", gemeente_code as gemeente, begin_op as "beginOp", wpg_start as "wpgStart", onderzoek,
  gesloten_op as "geslotenOp"`;

async function findBy(
  toegang: Toegang,
  veld: 'id' | 'werkproces_id',
  id: string,
  slot: '' | 'for update',
): Promise<Zaak | undefined> {
  const [row] = await toegang.sql<Rij>(
    `select ${KOLOMMEN} from wpg.zaak where bureau_id = $1 and ${veld} = $2 ${slot}`,
    [toegang.bureauId, id],
  );
  if (!row) return undefined;
  const onderzoek = unseal<Onderzoek>(toegang.bureauId, 'zaak.onderzoek', row.onderzoek);
  return { ...row, onderzoek: onderzoek ?? { afgerondOp: null, conclusie: null } };
}

export async function findZaakVanWerk(toegang: Toegang, werkprocesId: string): Promise<Zaak | undefined> {
  return findBy(toegang, 'werkproces_id', werkprocesId, '');
}

type Openwens = { versie?: number; vreemd?: boolean; wijzigt?: boolean; ookGesloten?: boolean };

/**
 * The one way to a file of the compartment: it exists, the dossier is open to this officer, he has the powers on this day, it is his
 * own, and it is young enough for free use or he gave a reason today.
 */
export async function openZaak(toegang: Toegang, id: string, opties: Openwens = {}): Promise<Uitkomst<Zaak>> {
  const zaak = await findBy(toegang, 'id', id, opties.wijzigt ? 'for update' : '');
  if (!zaak) return nietGevonden('Deze handhavingszaak');
  toegang.raak([zaak.jongereId]);
  const toegelaten = await checkKijkrecht(toegang, zaak.jongereId);
  if (!toegelaten.ok) return toegelaten;
  toegang.merkAan({ soort: 'handhaving', id });
  const bevoegd = magOpsporen(
    await listBevoegdheden(toegang, toegang.gebruikerId),
    toegang.vandaag,
    zaak.gemeente,
  );
  if (!bevoegd.ok) return bevoegd;
  const gebruik = gebruikOp(zaak.beginOp, toegang.vandaag);
  const gezocht = gebruik === 'afgeschermd' && (await hasSearchedToday(toegang, id));
  const open = decideOpenen(zaak, toegang.gebruikerId, gebruik, gezocht, opties.vreemd ?? false);
  if (!open.ok) return open;
  if (opties.versie !== undefined && zaak.versie !== opties.versie)
    return ingehaald(`${await laatsteHand(toegang, id)} heeft deze zaak intussen gewijzigd.`, zaak.versie);
  if (opties.wijzigt && !opties.ookGesloten && zaak.geslotenOp)
    return weiger('al-gesloten', 'Deze zaak is gesloten. Er kan niets meer in worden gewijzigd.');
  return gelukt(zaak);
}

export type NieuweZaak = Pick<
  Zaak,
  'werkprocesId' | 'jongereId' | 'behandelaarId' | 'gemeente' | 'beginOp' | 'wpgStart'
>;

/** Makes the file, and beside it the line that there is one; null when a colleague just made one of the same work. */
export async function insertZaak(toegang: Toegang, nieuw: NieuweZaak): Promise<string | null> {
  const gezinId = (await findGezin(toegang, nieuw.jongereId, nieuw.beginOp)) ?? crypto.randomUUID();
  const [row] = await toegang.sql<{ id: string }>(
    `insert into wpg.zaak (bureau_id, werkproces_id, jongere_id, gezin_id, behandelaar_id, gemeente_code, begin_op, wpg_start)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (bureau_id, werkproces_id) do nothing returning id`,
    [
      toegang.bureauId,
      nieuw.werkprocesId,
      nieuw.jongereId,
      gezinId,
      nieuw.behandelaarId,
      nieuw.gemeente,
      nieuw.beginOp,
      nieuw.wpgStart,
    ],
  );
  if (!row) return null;
  await toegang.sql(
    `insert into handhaving_aanwezig (bureau_id, jongere_id, werkproces_id, sinds) values ($1, $2, $3, $4)
     on conflict (bureau_id, werkproces_id) do update set tot = null`,
    [toegang.bureauId, nieuw.jongereId, nieuw.werkprocesId, nieuw.beginOp],
  );
  return row.id;
}

/** A brother or sister with a file in the same school year: then it is one family. */
async function findGezin(toegang: Toegang, jongereId: string, op: Datum): Promise<string | undefined> {
  const [row] = await toegang.sql<{ gezinId: string }>(
    `select z.gezin_id as "gezinId" from ouderschap eigen
       join ouderschap ander on ander.bureau_id = $1 and ander.ouder_id = eigen.ouder_id
       join wpg.zaak z on z.bureau_id = $1 and z.jongere_id = ander.jongere_id and z.begin_op >= $3
      where eigen.bureau_id = $1 and eigen.jongere_id = $2 order by z.begin_op, z.id limit 1`,
    [toegang.bureauId, jongereId, schooljaarBegin(schooljaarVan(op))],
  );
  return row?.gezinId;
}

/** Every change of anything in the file makes a new version of the file. */
export async function touchZaak(
  toegang: Toegang,
  id: string,
  wijziging: { onderzoek?: Onderzoek; behandelaarId?: string | null; geslotenOp?: Datum | null } = {},
): Promise<number> {
  const { onderzoek, behandelaarId, geslotenOp } = wijziging;
  const [row] = await toegang.sql<{ versie: number }>(
    `update wpg.zaak set versie = versie + 1, onderzoek = coalesce($3, onderzoek), behandelaar_id = coalesce($4, behandelaar_id),
            gesloten_op = case when $5 then $6::date else gesloten_op end
      where bureau_id = $1 and id = $2 returning versie`,
    [
      toegang.bureauId,
      id,
      onderzoek ? seal(toegang.bureauId, 'zaak.onderzoek', onderzoek) : null,
      behandelaarId ?? null,
      geslotenOp !== undefined,
      geslotenOp ?? null,
    ],
  );
  if (!row) throw new Error('de handhavingszaak is niet bewaard');
  return row.versie;
}

export async function setAanwezigTot(
  toegang: Toegang,
  werkprocesId: string,
  tot: Datum | null,
): Promise<void> {
  await toegang.sql('update handhaving_aanwezig set tot = $3 where bureau_id = $1 and werkproces_id = $2', [
    toegang.bureauId,
    werkprocesId,
    tot,
  ]);
}

export async function insertOvergang(
  toegang: Toegang,
  zaakId: string,
  onderwerpId: string,
  overgang: { van: string | null; naar: string; op: Datum },
): Promise<void> {
  await toegang.sql(
    `insert into wpg.overgang (bureau_id, zaak_id, onderwerp_id, van, naar, op, gebruiker_id, vastgelegd_op)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      toegang.bureauId,
      zaakId,
      onderwerpId,
      overgang.van,
      overgang.naar,
      overgang.op,
      toegang.gebruikerId,
      toegang.nu,
    ],
  );
}

export async function listOvergangen(toegang: Toegang, zaakId: string): Promise<Overgangsregel[]> {
  return toegang.sql(
    `select o.id, o.onderwerp_id as "onderwerpId", o.naar, o.op, l.naam as wie, o.teruggenomen_op is not null as teruggenomen
       from wpg.overgang o left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = o.gebruiker_id
      where o.bureau_id = $1 and o.zaak_id = $2 order by o.id`,
    [toegang.bureauId, zaakId],
  );
}

const laatsteHand = async (toegang: Toegang, zaakId: string) =>
  (await listOvergangen(toegang, zaakId)).at(-1)?.wie ?? 'Een collega';

/** Stays in the course of the file, marked as taken back. */
export async function saveTeruggenomen(toegang: Toegang, overgangId: number): Promise<void> {
  await toegang.sql(`update wpg.overgang set teruggenomen_op = $3 where bureau_id = $1 and id = $2`, [
    toegang.bureauId,
    overgangId,
    toegang.nu,
  ]);
}

export type Jongerekop = {
  readonly naam: Jongerenaam;
  readonly geboortedatum: Datum;
  readonly startkwalificatieOp: Datum | null;
  readonly vrijstellingen: readonly { van: Datum; tot: Datum | null }[];
};

export async function readJongere(toegang: Toegang, jongereId: string): Promise<Jongerekop> {
  const [row] = await toegang.sql<Jongerenaam & Omit<Jongerekop, 'naam' | 'vrijstellingen'>>(
    `select voornamen, roepnaam, voorvoegsel, geslachtsnaam, geboortedatum, startkwalificatie_op as "startkwalificatieOp"
       from jongere where bureau_id = $1 and id = $2`,
    [toegang.bureauId, jongereId],
  );
  if (!row) throw new Error('de jongere van deze zaak is er niet');
  const { geboortedatum, startkwalificatieOp, ...naam } = row;
  const vrijstellingen = await toegang.sql<{ van: Datum; tot: Datum | null }>(
    'select van, tot from vrijstelling where bureau_id = $1 and jongere_id = $2',
    [toegang.bureauId, jongereId],
  );
  return { naam, geboortedatum, startkwalificatieOp, vrijstellingen };
}

export type Werkkop = {
  readonly id: string;
  readonly jongereId: string;
  readonly soort: string;
  readonly status: string;
  readonly gemeente: string | null;
  readonly eersteMelding: Datum | null;
};

export async function readWerk(toegang: Toegang, werkprocesId: string): Promise<Werkkop | undefined> {
  const [row] = await toegang.sql<Werkkop>(
    `select w.id, w.jongere_id as "jongereId", w.soort, w.status, w.gemeente_code as gemeente,
            (select min(m.ontvangen_op) from melding m where m.bureau_id = $1 and m.werkproces_id = w.id) as "eersteMelding"
       from werkproces w where w.bureau_id = $1 and w.id = $2`,
    [toegang.bureauId, werkprocesId],
  );
  return row;
}

export async function collegaNaam(toegang: Toegang, gebruikerId: string | null): Promise<string | null> {
  if (!gebruikerId) return null;
  const [row] = await toegang.sql<{ naam: string }>(
    'select naam from lidmaatschap where bureau_id = $1 and gebruiker_id = $2',
    [toegang.bureauId, gebruikerId],
  );
  return row?.naam ?? null;
}
