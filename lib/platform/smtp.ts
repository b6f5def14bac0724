import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import SMTPConnection from 'nodemailer/lib/smtp-connection/index.js';
import { readEnv } from '#lib/platform/env.ts';
import type { Bericht } from '#lib/platform/mail.ts';

/** The mail server of this installation; null while it is not set, so that mail waits. */
export type Mailserver = { readonly url: URL; readonly afzender: string };

export function readMailserver(): Mailserver | null {
  const { BAKEN_SMTP_URL: url, BAKEN_SMTP_AFZENDER: afzender } = readEnv();
  return url && afzender ? { url: new URL(url), afzender } : null;
}

/** Whether mail can leave at all; for a page to say so before somebody counts on it. */
export function hasMailserver(): boolean {
  return readMailserver() !== null;
}

/**
 * How sending ended. `onzeker`: the connection broke after the content began to leave, so that nobody knows whether it arrived;
 * sending again could deliver it twice. `later`: certainly not sent, another try may help. `geweigerd`: another try does not help.
 */
export type Verzending =
  | { readonly soort: 'verzonden' }
  | { readonly soort: 'later' | 'geweigerd' | 'onzeker'; readonly fout: string };

/** A message is under way for a minute at most, whatever the server does. */
export const HOOGUIT_MS = 60_000;
const STIL_MS = 30_000;

/** Sends one message. The id makes the Message-ID, the same at every try, so that a receiver can tell a double. */
export async function sendMail(server: Mailserver, id: string, bericht: Bericht): Promise<Verzending> {
  const { aan, onderwerp, tekst, html, antwoordAan, bijlagen } = bericht;
  const domein = /@([^\s<>@]+)>?$/.exec(server.afzender)?.[1] ?? 'baken';
  const compiled = new MailComposer({
    from: server.afzender,
    to: aan,
    ...(antwoordAan ? { replyTo: antwoordAan } : {}),
    subject: onderwerp,
    text: tekst,
    ...(html ? { html } : {}),
    messageId: `<${id}@${domein}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
    attachments: bijlagen.map((item) => ({
      filename: item.naam,
      contentType: item.type,
      content: item.inhoud,
    })),
  }).compile();
  return deliver(server, compiled.getEnvelope(), await compiled.build());
}

async function deliver(
  server: Mailserver,
  envelope: SMTPConnection.Envelope,
  message: Buffer,
): Promise<Verzending> {
  const connection = new SMTPConnection(optionsOf(server.url));
  let begun = false; // the server said "go ahead" and the content is leaving
  const content = new Readable({
    read() {
      begun = true;
      this.push(message);
      this.push(null);
    },
  });
  const user = decodeURIComponent(server.url.username);
  const auth = { user, pass: decodeURIComponent(server.url.password) };
  let limit: NodeJS.Timeout | undefined;
  try {
    await new Promise<void>((done, fail) => {
      limit = setTimeout(() => fail(Object.assign(new Error('te lang'), { code: 'ETIMEDOUT' })), HOOGUIT_MS);
      const send = (error?: Error | null) =>
        error ? fail(error) : connection.send(envelope, content, (fault) => (fault ? fail(fault) : done()));
      connection.on('error', fail);
      connection.on('end', () => fail(Object.assign(new Error('verbroken'), { code: 'ECONNECTION' })));
      connection.connect((error) => (error || !user ? send(error) : connection.login(auth, send)));
    });
    connection.quit();
    return { soort: 'verzonden' };
  } catch (error) {
    connection.close();
    return verdictOf(error as SMTPConnection.SMTPError, begun);
  } finally {
    clearTimeout(limit);
  }
}

function optionsOf(url: URL): SMTPConnection.Options {
  const secure = url.protocol === 'smtps:';
  const eigen = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    requireTLS: !secure && !eigen && url.searchParams.get('requireTLS') !== 'false',
    connectionTimeout: STIL_MS,
    greetingTimeout: STIL_MS,
    socketTimeout: STIL_MS,
  };
}

/** In our own words: what a server answers may hold the address of the receiver. */
function verdictOf(error: SMTPConnection.SMTPError, begun: boolean): Verzending {
  const { code, responseCode } = error;
  if (code === 'EAUTH') return { soort: 'later', fout: 'Aanmelden bij de mailserver lukt niet.' };
  if (responseCode !== undefined && responseCode >= 500)
    return { soort: 'geweigerd', fout: `De mailserver weigert dit bericht of dit adres (${responseCode}).` };
  if (responseCode !== undefined && responseCode >= 400)
    return { soort: 'later', fout: `De mailserver kan dit bericht nu niet aannemen (${responseCode}).` };
  if (begun)
    return {
      soort: 'onzeker',
      fout: 'De verbinding brak af tijdens het versturen: misschien is het bericht wel aangekomen.',
    };
  const waarom = code ? ` (${code})` : '';
  return { soort: 'later', fout: `De mailserver is niet te bereiken${waarom}.` };
}
