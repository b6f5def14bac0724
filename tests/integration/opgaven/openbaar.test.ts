import { describe, expect, it } from 'vitest';
import { publishKopie } from '#lib/opgaven/openbaar/commands.ts';
import { makeOpgavebestand, readKopie, readOpgavebestand } from '#lib/opgaven/queries.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
import { kantoor, vul, zetKlaar } from './proef.ts';

describe('de openbare uitgave van een opgave', () => {
  it('maakt een ander dan wie haar klaarzette, één keer; een klein aantal staat er niet in, en wat daarna openbaar wordt, kent haar', async () => {
    const { bureau, kwaliteit, manager, administratie } = await kantoor();
    await vul(bureau);
    const { id } = waardeOf(await zetKlaar(kwaliteit, { vorm: 'bbv' }));
    const eigen = waardeOf(await readKopie(kwaliteit, { id })).openbaar;
    expect(eigen).toMatchObject({ uit: null, isMaker: true, reden: null });
    const { openbaar } = waardeOf(await readKopie(manager, { id }));
    const gezien = openbaar?.gezien ?? '';
    expect(await publishKopie(kwaliteit, { id, gezien })).toMatchObject({ weigering: { code: 'vier-ogen' } });
    expect(await publishKopie(administratie, { id, gezien })).toMatchObject({
      weigering: { code: 'geen-recht' },
    });
    expect(await publishKopie(manager, { id, gezien: '0'.repeat(64) })).toMatchObject({
      weigering: { code: 'inmiddels-ander-openbaar' },
    });
    const bestand = (als: string) => readOpgavebestand(manager, { id, als, lezer: 'openbaar' });
    expect(await bestand('html')).toMatchObject({ weigering: { code: 'niet-gevonden' } });
    waardeOf(await publishKopie(manager, { id, gezien }));
    expect(await publishKopie(manager, { id, gezien })).toMatchObject({ weigering: { code: 'al-openbaar' } });
    const html = (await makeOpgavebestand(waardeOf(await bestand('html')))).toString();
    expect(html).toContain('kleine aantallen zijn beschermd');
    expect(html).toContain('>&#60;5<');
    expect(await bestand('csv')).toMatchObject({ weigering: { code: 'niet-gevonden' } });
    const [tabel] = await eigenaarSql<{ bron: string }>(
      'select bron from openbare_tabel where bureau_id = $1',
      [bureau.id],
    );
    expect(tabel?.bron).toBe('opgave');
  });

  it('is er niet van wat alleen naar de minister gaat', async () => {
    const { bureau, kwaliteit, manager } = await kantoor();
    await vul(bureau);
    const { id } = waardeOf(await zetKlaar(kwaliteit));
    expect(waardeOf(await readKopie(manager, { id })).openbaar).toBeNull();
    expect(await publishKopie(manager, { id, gezien: '0'.repeat(64) })).toMatchObject({
      weigering: { code: 'niet-openbaar' },
    });
  });
});
