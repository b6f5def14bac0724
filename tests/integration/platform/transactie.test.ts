import { beforeAll, describe, expect, it } from 'vitest';
import { prisma, transaction } from '#lib/platform/db.ts';
import { datum } from '#lib/kalender/model.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

let bureauId = 0;
let jongereId = '';
const opening = () => `select set_config('app.bureau_id', '${bureauId}', true)`;
const sleutel = () => ({ bureauId_id: { bureauId, id: jongereId } });

beforeAll(async () => {
  const bureau = await makeBureau();
  bureauId = bureau.id;
  ({ id: jongereId } = await makeJongere({ bureau, geboortedatum: datum('2010-05-05') }));
});

async function telefoon(): Promise<string | null | undefined> {
  const [row] = await eigenaarSql<{ telefoon: string | null }>('select telefoon from jongere where id = $1', [
    jongereId,
  ]);
  return row?.telefoon;
}

describe('Prisma en geschreven SQL', () => {
  it('zien elkaars werk binnen één transactie, en samen wordt het vastgelegd', async () => {
    await transaction(async (sql) => {
      await sql('update jongere set telefoon = $1 where bureau_id = $2', ['1', bureauId]);
      const seen = await prisma().jongere.findUnique({ where: sleutel() });
      expect(seen?.telefoon).toBe('1');
      await prisma().jongere.update({ where: sleutel(), data: { telefoon: '2' } });
      expect(await sql('select telefoon from jongere where bureau_id = $1', [bureauId])).toEqual([
        { telefoon: '2' },
      ]);
      expect(await telefoon()).toBeNull(); // outside, nothing is to be seen yet
    }, opening());
    expect(await telefoon()).toBe('2');
  });

  it('worden samen teruggedraaid als er daarna iets misgaat', async () => {
    const werk = transaction(async (sql) => {
      await sql('update jongere set telefoon = $1 where bureau_id = $2', ['3', bureauId]);
      await prisma().jongere.update({ where: sleutel(), data: { email: 'proef@voorbeeld.nl' } });
      throw new Error('toch niet');
    }, opening());
    await expect(werk).rejects.toThrow('toch niet');
    const rows = await eigenaarSql('select telefoon, email from jongere where id = $1', [jongereId]);
    expect(rows).toEqual([{ telefoon: '2', email: null }]);
  });

  it('een transactie van Prisma binnen de onze is een deel dat apart terug kan', async () => {
    await transaction(async (sql) => {
      await sql('update jongere set telefoon = $1 where bureau_id = $2', ['4', bureauId]);
      const deel = prisma().$transaction(async (tx) => {
        await tx.jongere.update({ where: sleutel(), data: { telefoon: '5' } });
        throw new Error('dit deel niet');
      });
      await expect(deel).rejects.toThrow('dit deel niet');
    }, opening());
    expect(await telefoon()).toBe('4');
  });

  it('zonder transactie van de voordeur doet Prisma niets', async () => {
    await expect(prisma().jongere.count()).rejects.toThrow('buiten een transactie van de voordeur');
  });

  it('het bureau van een transactie blijft niet hangen aan de verbinding', async () => {
    await transaction((sql) => sql('select 1 as een'), opening());
    const rows = await transaction((sql) => sql('select id from jongere'));
    expect(rows).toEqual([]);
  });

  it('twee transacties tegelijk houden ieder hun eigen verbinding', async () => {
    const pids = await Promise.all(
      [1, 2].map(() =>
        transaction(async (sql) => {
          const [a] = await sql<{ pid: number }>('select pg_backend_pid() as pid');
          await sql('select pg_sleep(0.05)');
          const [b] = await prisma().$queryRaw<{ pid: number }[]>`select pg_backend_pid() as pid`;
          expect(b?.pid).toBe(a?.pid);
          return a?.pid;
        }, opening()),
      ),
    );
    expect(new Set(pids).size).toBe(2);
  });
});
