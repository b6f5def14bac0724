import { beforeAll, describe, expect, it } from 'vitest';
import { addNotitie } from '#lib/evaluatie/commands.ts';
import { listOpenbareEvaluaties, readOpenbareEvaluatie } from '#lib/evaluatie/openbaar.ts';
import { makeRaadsdocument } from '#lib/evaluatie/raadsdocument/commands.ts';
import { listRaadsdocumenten, readRaadsdocument } from '#lib/evaluatie/raadsdocument/queries.ts';
import {
  approveDocument,
  discardDocument,
  returnDocument,
  submitDocument,
  withdrawDocument,
} from '#lib/evaluatie/raadsdocument/uitgaven/commands.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
import { lees } from '../opendata/vraag.ts';
import { gevuld, kantoor, maak } from './proef.ts';

type Kantoor = Awaited<ReturnType<typeof kantoor>>;
let huis: Kantoor & { manager: Kantoor['kwaliteit']; medewerker: Kantoor['kwaliteit'] };
let id: string;

beforeAll(async () => {
  const { bureau, ...rest } = await kantoor();
  huis = {
    ...{ bureau, ...rest },
    manager: await actorMet('manager', { bureau }),
    medewerker: await actorMet('leerplichtambtenaar', { bureau }),
  };
  await gevuld(bureau);
  id = await maak(huis.kwaliteit);
});

const nieuw = async (toelichting = '') =>
  makeRaadsdocument(huis.kwaliteit, { id, lezer: 'openbaar', gelezen: 'ja', toelichting });
const openbaar = () => readOpenbareEvaluatie(id);

describe('een openbaar raadsdocument gaat door vier ogen', () => {
  it('is eerst een concept dat niemand buiten leest, en wordt niet door de maker zelf gepubliceerd', async () => {
    const document = waardeOf(await nieuw());
    expect(await openbaar()).toBeUndefined();
    expect(await approveDocument(huis.manager, document)).toMatchObject({
      weigering: { code: 'verkeerde-stand' },
    });
    expect(await submitDocument(huis.medewerker, document)).toMatchObject({
      weigering: { code: 'geen-recht' },
    });
    waardeOf(await submitDocument(huis.kwaliteit, document));
    expect(await approveDocument(huis.kwaliteit, document)).toMatchObject({
      weigering: { code: 'vier-ogen' },
    });
    expect(await nieuw()).toMatchObject({ weigering: { code: 'concept-loopt' } });
    waardeOf(await returnDocument(huis.manager, document));
    waardeOf(await submitDocument(huis.kwaliteit, document));
    waardeOf(await approveDocument(huis.manager, document));

    const gelezen = waardeOf(await readRaadsdocument(huis.teamleider, document));
    expect(gelezen).toMatchObject({ status: 'gepubliceerd', uitgave: 1, isMaker: false, magKeuren: true });
    const publiek = await openbaar();
    expect(publiek).toMatchObject({ uitgave: 1, ingetrokken: false, bureauCode: huis.bureau.code });
    expect(publiek?.verslag).toEqual(gelezen.verslag);
    const { items } = await lees(`/evaluaties?bureau=${huis.bureau.code}`);
    expect(items).toMatchObject([{ id, uitgave: 1, status: 'gepubliceerd', controlegetal: publiek?.hash }]);
    const open = await lees(`/evaluaties/${id}`);
    expect(open.tabellen[0]).toMatchObject({ titel: 'Voor en na de verandering' });
    expect((await listOpenbareEvaluaties(huis.bureau.code)).map(({ evaluatieId }) => evaluatieId)).toEqual([
      id,
    ]);
  });

  it('is daarna bevroren, ook voor de database; alleen een concept kan weg', async () => {
    const [{ document } = { document: '' }] = await eigenaarSql<{ document: string }>(
      'select id as document from evaluatie_document where evaluatie_id = $1',
      [id],
    );
    expect(await discardDocument(huis.kwaliteit, { id, document })).toMatchObject({
      weigering: { code: 'niet-gevonden' },
    });
    for (const poging of [
      `update evaluatie_document set verslag = '{}' where id = $1`,
      `update evaluatie_document set gepubliceerd_op = now() where id = $1`,
      `delete from evaluatie_document where id = $1`,
    ])
      await expect(eigenaarSql(poging, [document]), poging).rejects.toThrow(
        /verandert niet|alleen een concept/,
      );
  });

  it('wordt verbeterd met een nieuwe uitgave, die zegt wat er anders is; tot die er is staat de oude er', async () => {
    waardeOf(await addNotitie(huis.kwaliteit, { id, soort: 'omstandigheid', op: '2024-05-01', zin: 'Nieuw loket.' })); // prettier-ignore
    expect(await nieuw()).toMatchObject({
      weigering: { velden: { toelichting: expect.stringContaining('anders') } },
    });
    const weg = waardeOf(await nieuw('Verkeerd begonnen.'));
    waardeOf(await discardDocument(huis.kwaliteit, weg));
    const tweede = waardeOf(await nieuw('Wat er in mei gebeurde staat er nu bij.'));
    expect((await openbaar())?.uitgave).toBe(1);
    waardeOf(await submitDocument(huis.kwaliteit, tweede));
    waardeOf(await approveDocument(huis.manager, tweede));
    const publiek = await openbaar();
    expect(publiek).toMatchObject({ uitgave: 2, toelichting: 'Wat er in mei gebeurde staat er nu bij.' });
    expect(JSON.stringify(publiek?.verslag)).toContain('Nieuw loket.');
  });

  it('wordt zichtbaar ingetrokken, met de reden; wat er eerder stond is dan weer de geldige uitgave', async () => {
    const { regels } = waardeOf(await listRaadsdocumenten(huis.kwaliteit, { id }));
    const [tweede, eerste] = regels.map((regel) => ({ id, document: regel.id }));
    expect(await withdrawDocument(huis.manager, { ...tweede, reden: '' })).toMatchObject({
      weigering: { velden: { reden: expect.any(String) } },
    });
    waardeOf(await withdrawDocument(huis.manager, { ...tweede, reden: 'De maand mei was verkeerd.' }));
    expect(await openbaar()).toMatchObject({ uitgave: 1, ingetrokken: false });
    waardeOf(await withdrawDocument(huis.manager, { ...eerste, reden: 'Ook niet goed.' }));
    expect(await openbaar()).toMatchObject({
      uitgave: 2,
      ingetrokken: true,
      toelichting: 'De maand mei was verkeerd.',
    });
    expect(await listOpenbareEvaluaties(huis.bureau.code)).toEqual([]);
    expect(await lees(`/evaluaties/${id}`)).toMatchObject({ status: 'ingetrokken', tabellen: [] });
  });
});
