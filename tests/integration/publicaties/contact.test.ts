import { describe, expect, it } from 'vitest';
import { wijzigAfzender } from '#lib/brieven/sjablonen/commands.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { listOpenbareContacten } from '#lib/publicaties/openbaar.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { gepubliceerd } from './kantoor.ts';

async function zetAfzender(
  bureau: Awaited<ReturnType<typeof makeBureau>>,
  afzender: { email: string; telefoon: string },
) {
  const beheerder = await actorMet('beheerder', { bureau });
  const vast = {
    versie: 0,
    naam: 'Team leerplicht',
    adres: '',
    plaats: '',
    bezwaarAdres: '',
    kanaal: 'post',
  };
  waardeOf(await wijzigAfzender(beheerder, { ...vast, ...afzender }));
}

describe('bij wie men terechtkan over een openbare pagina', () => {
  it('van een bureau waarvan iets openbaar is: wat op zijn brieven staat, ook als dat alleen een telefoonnummer is', async () => {
    const { bureau } = await gepubliceerd();
    await zetAfzender(bureau, { email: '', telefoon: '046 000 0001' });
    expect((await listOpenbareContacten()).filter(({ code }) => code === bureau.code)).toEqual([
      {
        code: bureau.code,
        bureau: bureau.naam,
        naam: 'Team leerplicht',
        mail: null,
        telefoon: '046 000 0001',
      },
    ]);
  });

  it('een bureau waarvan niets openbaar is, staat er niet bij', async () => {
    const bureau = await makeBureau();
    await zetAfzender(bureau, { email: 'team@bureau.example', telefoon: '046 000 0002' });
    expect((await listOpenbareContacten()).map(({ code }) => code)).not.toContain(bureau.code);
  });
});
