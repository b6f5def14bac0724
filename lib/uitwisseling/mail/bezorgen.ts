import { z } from 'zod';
import { gelukt, waardeOf } from '#lib/platform/errors.ts';
import type { Taak } from '#lib/platform/jobs.ts';
import { log } from '#lib/platform/log.ts';
import { readMailserver, sendMail } from '#lib/platform/smtp.ts';
import { command } from '#lib/toegang/front-door.ts';
import { listBureaus, systeemActor } from '#lib/toegang/systeem.ts';
import { claim, enqueueForgotten, readPogingen, saveAfloop } from '#lib/uitwisseling/mail/data.ts';
import { statusNa } from '#lib/uitwisseling/mail/rules.ts';
import { mailAfloopSchema, mailSchema } from '#lib/uitwisseling/mail/schema.ts';

/**
 * Sending in three steps, each of its own: take the message (committed), send it, write how it ended. A worker that dies in
 * between leaves a message "under way", which is never sent again by itself.
 */
const kop = {
  permission: 'mail.bezorgen',
  verwerking: 'beheer-en-beveiliging',
  subject: 'geen-personen',
} as const;

const claimMail = command({
  ...kop,
  naam: 'mail ophalen om te versturen',
  input: mailSchema,
  run: async (toegang, { id }) => {
    toegang.merkAan({ soort: 'mail', id });
    return gelukt(await claim(toegang, id));
  },
});

const closeMail = command({
  ...kop,
  naam: 'vastleggen hoe het versturen van een mail afliep',
  input: mailAfloopSchema,
  run: async (toegang, { id, uitslag, fout }) => {
    toegang.merkAan({ soort: 'mail', id });
    const pogingen = await readPogingen(toegang, id);
    if (pogingen === null) return gelukt(null); // somebody decided about it in the meantime
    const status = statusNa(uitslag, pogingen);
    await saveAfloop(toegang, id, status, fout);
    return gelukt(status);
  },
});

/** The handler of queue `mail`. A fault makes the queue try again, each time later. */
export async function deliverMail({ bureauId, id }: Taak): Promise<void> {
  const server = readMailserver();
  const bureau = (await listBureaus()).find((item) => item.id === bureauId);
  if (!server || !bureau || !id) return; // without a server the message waits
  const actor = systeemActor('werker', bureau, [kop.permission]);
  const bericht = waardeOf(await claimMail(actor, { id }));
  if (!bericht) return;
  const afloop = await sendMail(server, id, bericht);
  const fout = afloop.soort === 'verzonden' ? null : afloop.fout;
  const status = waardeOf(await closeMail(actor, { id, uitslag: afloop.soort, fout }));
  if (status === 'wacht') throw new Error(fout ?? 'de mail is niet verstuurd');
  if (fout) log.error({ bureau: bureauId, mail: id, status, oorzaak: fout }, 'mail is niet verstuurd');
}

const requeueBureau = command({
  ...kop,
  naam: 'wachtende mail in de wachtrij zetten',
  input: z.object({}),
  run: async (toegang) => gelukt({ aantal: await enqueueForgotten(toegang) }),
});

/** What waited for a mail server, or whose job was lost: for the start of the worker and every few minutes. */
export async function requeueMail(): Promise<void> {
  if (!readMailserver()) return;
  for (const bureau of await listBureaus())
    waardeOf(await requeueBureau(systeemActor('werker', bureau, [kop.permission]), {}));
}
