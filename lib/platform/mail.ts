import { decrypt, encrypt } from '#lib/platform/crypto.ts';
import type { Sql } from '#lib/platform/db.ts';
import { enqueue } from '#lib/platform/jobs.ts';

/**
 * The outbox of mail: a row in the transaction of the work itself, so that a message exists exactly when that work does. The
 * worker sends it afterwards (lib/uitwisseling/mail). Address and content are encrypted; the content goes once it has left.
 */
export type Bijlage = { readonly naam: string; readonly type: string; readonly inhoud: Buffer };

/** What the message is about: the room that sent it finds back what became of it by these two. */
export type Mailbron = { readonly soort: string; readonly id: string };

export type NieuweMail = {
  readonly aan: string;
  readonly onderwerp: string;
  readonly tekst: string;
  readonly html?: string;
  readonly bijlagen?: readonly Bijlage[];
  /** Where an answer goes; default the sender of this installation. */
  readonly antwoordAan?: string;
  readonly bron: Mailbron;
};

export type Mailstatus = 'wacht' | 'bezig' | 'verzonden' | 'mislukt' | 'onzeker' | 'ingetrokken';

export type Mailstand = {
  readonly id: string;
  readonly bronId: string;
  readonly status: Mailstatus;
  readonly pogingen: number;
  readonly aangemaaktOp: Date;
  readonly verzondenOp: Date | null;
  readonly fout: string | null;
};

/** What the sender needs. */
export type Bericht = Omit<NieuweMail, 'bron' | 'bijlagen'> & { readonly bijlagen: readonly Bijlage[] };

const ADRES = 'mail.aan';
const INHOUD = 'mail.inhoud';
const MAILADRES = /^[^\s<>@,;]+@[^\s<>@,;]+$/;

/** Whether mail can be sent to this at all; for a form to say so at its field. */
export function isMailadres(aan: string): boolean {
  return MAILADRES.test(aan);
}

/** Puts a message in the outbox, and wakes the worker when we commit. Gives its id. */
export async function enqueueMail(sql: Sql, bureauId: number, mail: NieuweMail): Promise<string> {
  if (!isMailadres(mail.aan)) throw new Error('dit is geen mailadres: vraag het na bij wie het invulde');
  const { aan, bron, bijlagen = [], ...tekst } = mail;
  const inhoud = {
    ...tekst,
    bijlagen: bijlagen.map((item) => ({ ...item, inhoud: item.inhoud.toString('base64') })),
  };
  const [row] = await sql<{ id: string }>(
    'insert into mail (bureau_id, bron_soort, bron_id, aan, inhoud) values ($1, $2, $3, $4, $5) returning id',
    [
      bureauId,
      bron.soort,
      bron.id,
      encrypt(aan, bureauId, ADRES),
      encrypt(JSON.stringify(inhoud), bureauId, INHOUD),
    ],
  );
  if (!row) throw new Error('de mail is niet bewaard');
  await enqueue(sql, 'mail', { bureauId, id: row.id });
  return row.id;
}

/** What became of the messages about these things of one kind, the newest first. `slot`: as they stay until the end of this command. */
export async function listMailVan(
  sql: Sql,
  bureauId: number,
  soort: string,
  ids: readonly string[],
  slot: '' | 'for update' = '',
): Promise<Mailstand[]> {
  return sql<Mailstand>(
    `select id, bron_id as "bronId", status, pogingen, aangemaakt_op as "aangemaaktOp", verzonden_op as "verzondenOp", fout
       from mail where bureau_id = $1 and bron_soort = $2 and bron_id = any($3::text[]) order by aangemaakt_op desc, id ${slot}`,
    [bureauId, soort, ids],
  );
}

export type Mailpost = Mailstand & { readonly aan: string };

/** What became of the newest message about this thing to each address, for the room that wrote to those addresses itself. */
export async function listMailPerAdres(
  sql: Sql,
  bureauId: number,
  { soort, id }: Mailbron,
  slot: '' | 'for update' = '',
): Promise<Mailpost[]> {
  const rows = await sql<Mailstand & { aan: Buffer }>(
    `select id, bron_id as "bronId", status, pogingen, aangemaakt_op as "aangemaaktOp", verzonden_op as "verzondenOp", fout, aan
       from mail where bureau_id = $1 and bron_soort = $2 and bron_id = $3 order by aangemaakt_op, id ${slot}`,
    [bureauId, soort, id],
  );
  const nieuwste = rows.map((rij) => ({ ...rij, aan: openAdres(bureauId, rij.aan) }));
  return [...new Map(nieuwste.map((rij) => [rij.aan.toLowerCase(), rij])).values()];
}

/** Keeps back what has not left yet of these sources; gives how many. */
export async function withdrawMailVan(
  sql: Sql,
  bureauId: number,
  soort: string,
  ids: readonly string[],
): Promise<number> {
  const rows = await sql(
    `update mail set status = 'ingetrokken', inhoud = null
      where bureau_id = $1 and bron_soort = $2 and bron_id = any($3::text[]) and status in ('wacht', 'mislukt') returning id`,
    [bureauId, soort, ids],
  );
  return rows.length;
}

/** Keeps back one message that did not leave; false when it is on its way or has left. */
export async function withdrawMail(sql: Sql, bureauId: number, id: string): Promise<boolean> {
  const rows = await sql(
    `update mail set status = 'ingetrokken', inhoud = null where bureau_id = $1 and id = $2 and status in ('wacht', 'mislukt') returning id`,
    [bureauId, id],
  );
  return rows.length > 0;
}

/** Opens the two sealed columns of a row. */
export function openMail(bureauId: number, rij: { aan: Buffer; inhoud: Buffer }): Bericht {
  const { bijlagen, ...tekst } = JSON.parse(decrypt(rij.inhoud, bureauId, INHOUD)) as Omit<
    Bericht,
    'aan' | 'bijlagen'
  > & { bijlagen: { naam: string; type: string; inhoud: string }[] };
  return {
    ...tekst,
    aan: openAdres(bureauId, rij.aan),
    bijlagen: bijlagen.map((item) => ({ ...item, inhoud: Buffer.from(item.inhoud, 'base64') })),
  };
}

export function openAdres(bureauId: number, aan: Buffer): string {
  return decrypt(aan, bureauId, ADRES);
}
