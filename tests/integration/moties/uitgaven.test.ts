import { describe, expect, it } from 'vitest';
import { addSchooljaren, schooljaarEinde, schooljaarVan } from '#lib/kalender/rules.ts';
import { listOpenbareMoties, listOpenbareUitgaven } from '#lib/moties/openbaar.ts';
import { addTip } from '#lib/moties/tips/commands.ts';
import {
  approveUitgave,
  discardUitgave,
  prepareUitgave,
  returnUitgave,
  submitUitgave,
  withdrawUitgave,
} from '#lib/moties/uitgaven/commands.ts';
import { enterNulmeting } from '#lib/moties/vragen/commands.ts';
import { today } from '#lib/platform/clock.ts';
import { pool } from '#lib/platform/db.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { approvePublicatie, preparePublicatie, submitPublicatie } from '#lib/publicaties/commands.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
import { maakBekend, thuis } from '../indicatoren/voorbeeld.ts';
import { kantoor, motieVan, pagina, vraagVan } from './proef.ts';

const VORIG = addSchooljaren(schooljaarVan(today()), -1);
const NUL = { peildatum: schooljaarEinde(VORIG), betrouwbaarheid: 'redelijk', bron: 'Jaarverslag' };

describe('openbaar', () => {
  it('pas na vier ogen, bevroren, zonder interne getallen; met de cijfers die zelf gepubliceerd zijn', async () => {
    const { bureau, maker, manager, griffie } = await kantoor();
    await makeFeiten(
      Array.from({ length: 40 }, (_, nr) =>
        thuis({
          sinds: `${VORIG.slice(0, 4)}-09-01`,
          einde: `${VORIG.slice(0, 4)}-12-15`,
          uitkomst: nr < 30 ? 'terug-naar-school' : 'verhuisd',
        }),
      ).flat(),
      bureau,
    );
    await maakBekend(bureau, VORIG);
    const motieId = await motieVan(maker);
    const vraagId = await vraagVan(maker, motieId);
    waardeOf(
      await enterNulmeting(maker, { ...NUL, id: vraagId, cellen: '[{"variant":"T1"}]', 'waarde-0': '61,7' }),
    );
    const { id } = waardeOf(await prepareUitgave(maker, { motieId, toelichting: '' }));
    expect(await prepareUitgave(maker, { motieId, toelichting: '' })).toMatchObject({
      weigering: { code: 'concept-loopt' },
    });
    waardeOf(await submitUitgave(maker, { id }));
    expect(await approveUitgave(maker, { id })).toMatchObject({ weigering: { code: 'vier-ogen' } });
    waardeOf(await returnUitgave(manager, { id }));
    waardeOf(await submitUitgave(maker, { id }));
    expect(await listOpenbareMoties(bureau.code)).toEqual([]);
    waardeOf(await approveUitgave(manager, { id }));
    const [openbaar] = await listOpenbareMoties(bureau.code);
    expect(openbaar?.openbaar.kop.titel).toBe('Meten wat helpt');
    expect(JSON.stringify(openbaar)).not.toMatch(/61\.7|Kim|Mo Manager/);
    expect((await pagina(maker, motieId)).verouderd).toBe(false);

    const cijfer = waardeOf(
      await preparePublicatie(maker, { indicator: 'k2-teruggeleid', schooljaar: VORIG }),
    );
    waardeOf(await submitPublicatie(maker, cijfer));
    expect((await pagina(griffie, motieId)).publiek.size).toBe(0);
    waardeOf(await approvePublicatie(manager, cijfer));
    expect((await pagina(griffie, motieId)).gepubliceerd.get(vraagId)?.nulmeting).toMatchObject({
      ...{ peildatum: NUL.peildatum, betrouwbaarheid: 'redelijk' },
    });
    const publiek = (await pagina(griffie, motieId)).publiek.get(vraagId);
    expect(publiek?.jaren.map(({ schooljaar, cellen }) => [schooljaar, cellen[0]?.cel])).toEqual([
      [VORIG, { soort: 'waarde', waarde: 75 }],
    ]);
  });

  it('de database zelf weigert één paar ogen en een wijziging achteraf', async () => {
    const { bureau, maker, manager } = await kantoor();
    const motieId = await motieVan(maker);
    await vraagVan(maker, motieId);
    const { id } = waardeOf(await prepareUitgave(maker, { motieId, toelichting: '' }));
    await expect(
      eigenaarSql(
        `update motie_uitgave set status = 'gepubliceerd', gecontroleerd_door = gemaakt_door, gepubliceerd_op = now() where id = $1`,
        [id],
      ),
    ).rejects.toThrow(/check/);
    waardeOf(await submitUitgave(maker, { id }));
    waardeOf(await approveUitgave(manager, { id }));
    await expect(eigenaarSql(`update motie_uitgave set openbaar = '{}' where id = $1`, [id])).rejects.toThrow(
      /bevroren/,
    );
    expect(await discardUitgave(maker, { id })).toMatchObject({ ok: false });
    waardeOf(await withdrawUitgave(manager, { id, reden: 'De raad trok de motie in.' }));
    expect(await listOpenbareMoties(bureau.code)).toEqual([]);
    expect(await listOpenbareUitgaven(bureau.code, motieId)).toMatchObject([
      { ingetrokken: true, toelichting: 'De raad trok de motie in.' },
    ]);
    await expect(pool('readonly').query('select * from motie')).rejects.toThrow(/permission|recht/);
  });

  it('na een wijziging staat er dat de openbare pagina achterloopt; een concept kan weg', async () => {
    const { maker, manager } = await kantoor();
    const motieId = await motieVan(maker);
    await vraagVan(maker, motieId);
    const { id } = waardeOf(await prepareUitgave(maker, { motieId, toelichting: '' }));
    waardeOf(await submitUitgave(maker, { id }));
    waardeOf(await approveUitgave(manager, { id }));
    waardeOf(await addTip(maker, { motieId, groep: 'Welzijn', tekst: 'Een buddy' }));
    expect((await pagina(maker, motieId)).verouderd).toBe(true);
    const concept = waardeOf(await prepareUitgave(maker, { motieId, toelichting: '' }));
    waardeOf(await discardUitgave(maker, { id: concept.id }));
    expect((await pagina(maker, motieId)).uitgaven.map(({ uitgave }) => uitgave)).toEqual([1]);
  });

  it('een leeg verhaal wordt niet klaargezet', async () => {
    const { maker } = await kantoor();
    const motieId = await motieVan(maker);
    expect(await prepareUitgave(maker, { motieId, toelichting: '' })).toMatchObject({
      weigering: { code: 'leeg' },
    });
  });
});
