import { approvePublicatie, preparePublicatie, submitPublicatie } from '#lib/publicaties/commands.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { melding } from '../indicatoren/voorbeeld.ts';

export const JAAR = { indicator: 'meldingen-leerplicht', schooljaar: '2023-2024' };

/** A bureau of three gemeenten, one of them with three meldingen; two people who may publish. */
export async function kantoor() {
  const bureau = await makeBureau();
  const signaal = (gemeente: string, aantal: number) =>
    Array.from({ length: aantal }, () => melding('2023-10-02', 'signaal', { gemeente }));
  await makeFeiten([...signaal('1883', 40), ...signaal('0971', 20), ...signaal('0888', 3)], bureau);
  return {
    bureau,
    maker: await actorMet('kwaliteitsmedewerker', { bureau }),
    tweede: await actorMet('manager', { bureau }),
  };
}

export async function gepubliceerd() {
  const alles = await kantoor();
  const { id } = waardeOf(await preparePublicatie(alles.maker, JAAR));
  waardeOf(await submitPublicatie(alles.maker, { id }));
  waardeOf(await approvePublicatie(alles.tweede, { id }));
  return { ...alles, id };
}
