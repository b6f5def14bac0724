import { spawn } from 'node:child_process';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { transaction, type Sql } from '#lib/platform/db.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { closeBoss } from '#lib/platform/jobs.ts';
import { enqueueMail, listMailVan, type Mailstand, type NieuweMail } from '#lib/platform/mail.ts';
import type { GebruikerActor } from '#lib/toegang/model.ts';
import { deliverMail, requeueMail } from '#lib/uitwisseling/mail/bezorgen.ts';
import { confirmMail, retryMail, sendProefmail, withdrawMail } from '#lib/uitwisseling/mail/commands.ts';
import { showMail } from '#lib/uitwisseling/mail/queries.ts';
import { ROOT } from '#tests/architecture/bron.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
import { openMailserver, type Mailserver } from '#tests/setup/mailserver.ts';

let server: Mailserver;
let actor: GebruikerActor;

beforeEach(async () => {
  server = await openMailserver();
  process.env.BAKEN_SMTP_URL = server.url;
  process.env.BAKEN_SMTP_AFZENDER = 'Leerplicht <leerplicht@baken.example>';
  actor = await actorMet('beheerder', { bureau: await makeBureau() });
});
afterEach(async () => {
  await server.sluit();
  delete process.env.BAKEN_SMTP_URL;
  delete process.env.BAKEN_SMTP_AFZENDER;
});
afterAll(closeBoss);

const BRON = { soort: 'brief', id: '00000000-0000-4000-8000-000000000001' };
const inBureau = <T>(werk: (sql: Sql) => Promise<T>) =>
  transaction(werk, `select set_config('app.bureau_id', '${actor.bureau.id}', true)`);

async function zet(mail: Partial<NieuweMail> = {}): Promise<string> {
  return inBureau((sql) =>
    enqueueMail(sql, actor.bureau.id, {
      aan: 'ouder@voorbeeld.example',
      onderwerp: 'Uitnodiging voor een gesprek',
      tekst: 'Beste ouder,\n\nWij nodigen u uit.',
      bron: BRON,
      ...mail,
    }),
  );
}

const bezorg = (id: string) => deliverMail({ bureauId: actor.bureau.id, id });
const stand = async (): Promise<Mailstand | undefined> =>
  (await inBureau((sql) => listMailVan(sql, actor.bureau.id, BRON.soort, [BRON.id])))[0];
const banen = async () =>
  (
    await eigenaarSql<{ n: number }>(
      `select count(*)::int as n from pgboss.job where name = 'mail' and (data->>'bureauId')::int = $1`,
      [actor.bureau.id],
    )
  )[0]?.n;

describe('een proefmail', () => {
  const adres = (email: string | null) =>
    eigenaarSql('update lidmaatschap set email = $3 where bureau_id = $1 and gebruiker_id = $2', [
      ...[actor.bureau.id, actor.gebruikerId],
      email,
    ]);
  const code = async () => {
    const uitkomst = await sendProefmail(actor, {});
    return uitkomst.ok ? uitkomst.waarde.aan : uitkomst.weigering.code;
  };

  it('gaat naar de beheerder zelf, langs dezelfde weg als alle mail', async () => {
    await adres('beheer@voorbeeld.example');
    expect(await code()).toBe('beheer@voorbeeld.example');
    const { wachtend } = waardeOf(await showMail(actor, {}));
    expect(wachtend).toMatchObject([{ bronSoort: 'proefmail', status: 'wacht' }]);
    await bezorg(wachtend[0]?.id ?? '');
    expect(waardeOf(await showMail(actor, {}))).toMatchObject({ wachtend: [], verzonden: { aantal: 1 } });
  });

  it('wordt geweigerd zonder eigen adres, en zonder mailserver', async () => {
    await adres(null);
    expect(await code()).toBe('geen-adres');
    delete process.env.BAKEN_SMTP_URL;
    expect(await code()).toBe('geen-mailserver');
  });
});

describe('mail', () => {
  it('gaat weg met onderwerp, tekst en bijlage, en de bron ziet dat ze verzonden is', async () => {
    const id = await zet({
      html: '<p>Wij nodigen u uit.</p>',
      bijlagen: [{ naam: 'brief.pdf', type: 'application/pdf', inhoud: Buffer.from('%PDF-1.7 proef') }],
    });
    expect(await stand()).toMatchObject({ status: 'wacht', pogingen: 0 });
    await bezorg(id);
    const [bericht = ''] = server.berichten;
    expect(bericht).toContain('Subject: Uitnodiging voor een gesprek');
    expect(bericht).toContain('To: ouder@voorbeeld.example');
    expect(bericht).toContain(`Message-ID: <${id}@baken.example>`);
    expect(bericht).toContain('filename=brief.pdf');
    expect(bericht).toContain(Buffer.from('%PDF-1.7 proef').toString('base64'));
    expect(await stand()).toMatchObject({ status: 'verzonden', pogingen: 1, fout: null });
  });

  it('bestaat alleen als het werk zelf doorgaat: een teruggedraaide transactie laat rij noch taak na', async () => {
    await expect(
      inBureau(async (sql) => {
        await enqueueMail(sql, actor.bureau.id, { aan: 'a@b.nl', onderwerp: 'x', tekst: 'y', bron: BRON });
        throw new Error('toch niet');
      }),
    ).rejects.toThrow('toch niet');
    expect(await stand()).toBeUndefined();
    expect(await banen()).toBe(0);
  });

  it('staat versleuteld in de database, en na verzending is de inhoud weg', async () => {
    const id = await zet();
    const rij = async () =>
      (
        await eigenaarSql<{ aan: Buffer; inhoud: Buffer | null }>(
          'select aan, inhoud from mail where id = $1',
          [id],
        )
      )[0];
    const voor = await rij();
    expect(`${voor?.aan.toString('latin1')}${voor?.inhoud?.toString('latin1')}`).not.toMatch(/ouder|nodigen/);
    await bezorg(id);
    expect((await rij())?.inhoud).toBeNull();
  });

  it('gaat bij een tweede taak voor hetzelfde bericht niet nog eens weg', async () => {
    const id = await zet();
    await Promise.all([bezorg(id), bezorg(id), bezorg(id)]);
    await bezorg(id);
    expect(server.berichten).toHaveLength(1);
    expect(await stand()).toMatchObject({ status: 'verzonden', pogingen: 1 });
  });

  it('wordt niet nog eens verstuurd als de werker stopt nadat de mailserver het bericht heeft', async () => {
    const id = await zet();
    const kind = spawn(
      process.execPath,
      ['--conditions', 'react-server', '--input-type=module', '-e', KIND, String(actor.bureau.id), id],
      { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] },
    );
    const weg = new Promise((done) => kind.once('exit', done));
    server.antwoordt = async (opdracht) => {
      if (opdracht !== 'BERICHT') return undefined;
      kind.kill('SIGKILL');
      await weg;
      return null;
    };
    await weg;
    expect(server.berichten).toHaveLength(1);
    server.antwoordt = () => undefined;
    await bezorg(id); // the queue tries again at once: it may still be under way
    expect(await stand()).toMatchObject({ status: 'bezig' });
    await eigenaarSql(`update mail set bezig_sinds = now() - interval '2 minutes' where id = $1`, [id]);
    await bezorg(id);
    expect(server.berichten).toHaveLength(1);
    expect(await stand()).toMatchObject({ status: 'onzeker' });
    waardeOf(await confirmMail(actor, { id }));
    expect(await stand()).toMatchObject({ status: 'verzonden' });
  });

  it('wacht op een mailserver, en gaat weg zodra die er is', async () => {
    delete process.env.BAKEN_SMTP_URL;
    const id = await zet();
    await bezorg(id);
    expect(await stand()).toMatchObject({ status: 'wacht', pogingen: 0 });
    expect(waardeOf(await showMail(actor, {}))).toMatchObject({
      ingesteld: false,
      wachtend: [{ id, aan: 'o…@voorbeeld.example', bronSoort: 'brief' }],
    });
    await eigenaarSql(`update pgboss.job set state = 'completed' where (data->>'bureauId')::int = $1`, [
      actor.bureau.id,
    ]);
    process.env.BAKEN_SMTP_URL = server.url;
    await requeueMail();
    await requeueMail();
    expect(await banen()).toBe(2); // the spent one and one new one
    await bezorg(id);
    expect(server.berichten).toHaveLength(1);
  });
});

describe('mail die niet weg wil', () => {
  it('wordt later opnieuw geprobeerd als de mailserver het druk heeft of er niet is', async () => {
    const id = await zet();
    server.antwoordt = (opdracht) => (opdracht.startsWith('MAIL') ? '451 te druk' : undefined);
    await expect(bezorg(id)).rejects.toThrow('451');
    expect(await stand()).toMatchObject({ status: 'wacht', pogingen: 1 });
    process.env.BAKEN_SMTP_URL = 'smtp://127.0.0.1:1';
    await expect(bezorg(id)).rejects.toThrow('niet te bereiken');
    process.env.BAKEN_SMTP_URL = server.url;
    server.antwoordt = () => undefined;
    await bezorg(id);
    expect(await stand()).toMatchObject({ status: 'verzonden', pogingen: 3 });
  });

  it('staat na acht pogingen op de werklijst, zonder het adres voluit, en gaat op verzoek opnieuw', async () => {
    const id = await zet();
    server.antwoordt = (opdracht) =>
      opdracht.startsWith('RCPT') ? `450 ${opdracht} bestaat even niet` : undefined;
    for (let poging = 1; poging <= 7; poging++) await expect(bezorg(id)).rejects.toThrow('450');
    await bezorg(id);
    const { vastgelopen } = waardeOf(await showMail(actor, {}));
    expect(vastgelopen).toMatchObject([{ id, status: 'mislukt', pogingen: 8, aan: 'o…@voorbeeld.example' }]);
    expect(vastgelopen[0]?.fout).not.toContain('ouder@');
    server.antwoordt = () => undefined;
    waardeOf(await retryMail(actor, { id }));
    expect(await stand()).toMatchObject({ status: 'wacht', pogingen: 0 });
    await bezorg(id);
    expect(server.berichten).toHaveLength(1);
    expect(await retryMail(actor, { id })).toMatchObject({ weigering: { code: 'niet-gevonden' } });
  });

  it('wordt bij een adres dat niet bestaat niet nog eens geprobeerd', async () => {
    const id = await zet();
    server.antwoordt = (opdracht) => (opdracht.startsWith('RCPT') ? '550 onbekend' : undefined);
    await bezorg(id);
    expect(await stand()).toMatchObject({ status: 'mislukt', pogingen: 1 });
  });

  it('is onzeker als de verbinding breekt nadat de inhoud vertrok, en vraagt dan een besluit', async () => {
    const id = await zet();
    server.antwoordt = (opdracht) => (opdracht === 'BERICHT' ? null : undefined);
    await bezorg(id);
    expect(await stand()).toMatchObject({ status: 'onzeker' });
    waardeOf(await withdrawMail(actor, { id }));
    expect(await stand()).toMatchObject({ status: 'ingetrokken' });
    server.antwoordt = () => undefined;
    await bezorg(id);
    expect(server.berichten).toHaveLength(1);
  });

  it('is van een ander bureau niet te zien en niet te versturen', async () => {
    const ander = await actorMet('beheerder', { bureau: await makeBureau() });
    const id = await zet();
    expect(waardeOf(await showMail(ander, {})).wachtend).toEqual([]);
    expect(await withdrawMail(ander, { id })).toMatchObject({ weigering: { code: 'niet-gevonden' } });
  });
});

const KIND = `
  const { deliverMail } = await import('./lib/uitwisseling/mail/bezorgen.ts');
  await deliverMail({ bureauId: Number(process.argv[1]), id: process.argv[2] });
`;
