import pg from 'pg';
import { meetGebruiker } from '#lib/cli/bench/bench.ts';
import { generateFeiten } from '#lib/cli/bench/cijfer-feiten.ts';
import { addSchooljaren, schooljaarVan } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { approvePublicatie, preparePublicatie, submitPublicatie } from '#lib/publicaties/commands.ts';
import { listOpenbaar } from '#lib/publicaties/openbaar.ts';
import type { GebruikerActor } from '#lib/toegang/model.ts';
import { readSession, startSession } from '#lib/toegang/sessies.ts';
import { findBureau, systeemActor } from '#lib/toegang/systeem.ts';

/** A bureau of some size in the bench database, and who looks at its figures there. */
export type Meetbureau = {
  readonly meldingen: number;
  readonly code: string;
  readonly bureauId: number;
  readonly gebruikerId: string;
  readonly actor: GebruikerActor;
};

const ROLLEN = ['leerplichtambtenaar', 'kwaliteitsmedewerker', 'manager'];

/** Made when it is not there. */
export async function bureauMet(
  ownerUrl: string,
  meldingen: number,
  report: (line: string) => void,
): Promise<Meetbureau> {
  const code = `cijfers-${meldingen}`;
  if (!(await findBureau(code))) {
    report(`${meldingen.toLocaleString('nl-NL')} meldingen worden gemaakt …`);
    await makeBureau(ownerUrl, code, meldingen, report);
  }
  const bureau = await findBureau(code);
  if (!bureau) throw new Error('Het meetbureau ontbreekt');
  const gebruikerId = await meetGebruiker(ownerUrl, bureau.id, `cijfers-${bureau.id}`, ROLLEN);
  const actor = await signIn(gebruikerId);
  const collega = await meetGebruiker(ownerUrl, bureau.id, `controle-${bureau.id}`, ROLLEN);
  await publiceer(code, actor, await signIn(collega), report);
  return { meldingen, code, bureauId: bureau.id, gebruikerId, actor };
}

async function makeBureau(
  ownerUrl: string,
  code: string,
  meldingen: number,
  report: (line: string) => void,
): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(
      `insert into gemeente (code, naam) select '900' || n, 'Meetgemeente ' || n from generate_series(1, 8) n on conflict do nothing`,
    );
    await client.query('begin');
    const { rows } = await client.query<{ id: number }>(
      'insert into bureau (code, naam) values ($1, $1) returning id',
      [code],
    );
    const id = rows[0]?.id ?? 0;
    await client.query(
      `insert into bureau_gemeente (bureau_id, gemeente_code, van) select $1, '900' || n, '2015-01-01' from generate_series(1, 8) n`,
      [id],
    );
    await generateFeiten(client, id, meldingen, report);
    await client.query('commit');
    await client.query('vacuum analyze gebeurtenis, jongere, woonperiode');
  } finally {
    await client.end();
  }
}

async function signIn(gebruikerId: string): Promise<GebruikerActor> {
  const actor = await readSession(await startSession(gebruikerId));
  if (!actor) throw new Error('De meetgebruiker kan niet aanmelden');
  return actor;
}

/** What the public page of the bureau shows: two figures over the last two closed school years. */
async function publiceer(
  code: string,
  maker: GebruikerActor,
  controleur: GebruikerActor,
  report: (line: string) => void,
): Promise<void> {
  if ((await listOpenbaar(code)).length > 0) return;
  report('  twee cijfers worden gepubliceerd …');
  for (const terug of [2, 1])
    for (const indicator of ['meldingen-leerplicht', 'meldingen-resultaat']) {
      const schooljaar = addSchooljaren(schooljaarVan(today()), -terug);
      const gemaakt = waardeOf(await preparePublicatie(maker, { indicator, schooljaar }));
      waardeOf(await submitPublicatie(maker, gemaakt));
      waardeOf(await approvePublicatie(controleur, gemaakt));
    }
}

export function werker({ actor }: Meetbureau) {
  return systeemActor('werker', { ...actor.bureau, vakantieregio: 'zuid' }, ['indicator.zien']);
}
