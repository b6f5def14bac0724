import { beantwoord } from '#lib/opendata/beantwoorden.ts';
import { approvePublicatie, preparePublicatie, submitPublicatie } from '#lib/publicaties/commands.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { melding } from '../indicatoren/voorbeeld.ts';

export const OORSPRONG = 'http://baken.test';
export const CIJFER = { indicator: 'meldingen-leerplicht', schooljaar: '2023-2024' };

/** Asks as a program would: an address behind /api/open/v1, as the route hands it on. */
export async function vraag(pad: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  if (/\/(\?|$)/.test(pad)) throw new Error(`${pad}: een adres eindigt niet op een schuine streep`);
  const url = new URL(`${OORSPRONG}/api/open/v1${pad}`);
  const delen = url.pathname.split('/').slice(4).filter(Boolean).map(decodeURIComponent);
  return beantwoord(new Request(url, { headers }), delen);
}

// oxlint-disable-next-line typescript/no-explicit-any -- what a stranger reads has no type
export async function lees(pad: string): Promise<any> {
  return (await vraag(pad)).json();
}

/** A bureau of three gemeenten, of which one has three meldingen, that published them. */
export async function bureauMetCijfer() {
  const bureau = await makeBureau();
  const signaal = (gemeente: string, aantal: number) =>
    Array.from({ length: aantal }, () => melding('2023-10-02', 'signaal', { gemeente }));
  await makeFeiten([...signaal('1883', 40), ...signaal('0971', 20), ...signaal('0888', 3)], bureau);
  const maker = await actorMet('kwaliteitsmedewerker', { bureau });
  const manager = await actorMet('manager', { bureau });
  // a second edition says what is different
  const publiceer = async () => {
    const nieuw = { ...CIJFER, toelichting: 'Zoals nu bekend.' };
    const concept = waardeOf(await preparePublicatie(maker, nieuw));
    waardeOf(await submitPublicatie(maker, concept));
    waardeOf(await approvePublicatie(manager, concept));
    return concept.id;
  };
  return { bureau, maker, manager, publiceer, id: await publiceer() };
}
