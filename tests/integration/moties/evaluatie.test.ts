import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { listOpenbareMoties } from '#lib/moties/openbaar.ts';
import { approveUitgave, prepareUitgave, submitUitgave } from '#lib/moties/uitgaven/commands.ts';
import { addVraag } from '#lib/moties/vragen/commands.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { gevuld, maak } from '../evaluatie/proef.ts';
import { kantoor, motieVan, pagina, vraagVan } from './proef.ts';

const K8 = {
  kenmerk: 'K8',
  zin: 'Wat is het effect van de uitbreiding?',
  indicator: '',
  'dim-variant': '',
  reden: 'Dit is geen los cijfer.',
  herkomst: 'De evaluatie van de uitbreiding.',
};

it('een evaluatie antwoordt waar geen enkel cijfer dat kan: binnen zoals nu berekend, buiten zoals gepubliceerd', async () => {
  const { bureau, maker, manager, griffie } = await kantoor();
  await gevuld(bureau);
  const motieId = await motieVan(maker);
  const vraagId = await vraagVan(maker, motieId, { ...K8, evaluatieId: await maak(maker) });
  const binnen = (await pagina(maker, motieId)).evaluaties.get(vraagId);
  expect(binnen?.titel).toBe('Uitbreiding leerplicht met 3,5 fte');
  // two of five may be told, and one sentence names what the public document leaves out
  expect(binnen?.conclusies).toHaveLength(3);
  expect(binnen?.conclusies.at(-1)).toMatch(/^In de openbare uitgave staat niets over: .*Open werkprocessen/);
  expect(binnen?.conclusies.join(' ')).toMatch(/lager dan/);
  expect((await pagina(griffie, motieId)).evaluaties.size).toBe(0);

  const uitgave = waardeOf(await prepareUitgave(maker, { motieId, toelichting: '' }));
  waardeOf(await submitUitgave(maker, uitgave));
  waardeOf(await approveUitgave(manager, uitgave));
  const [openbaar] = await listOpenbareMoties(bureau.code);
  expect(openbaar?.openbaar.vragen[0]?.evaluatie).toEqual(binnen);
  // The title is what was agreed; what was found stands there without any number.
  expect(JSON.stringify(openbaar?.openbaar.vragen).replace('3,5 fte', '')).not.toMatch(/\d,\d|%/);
  expect((await pagina(griffie, motieId)).evaluaties.get(vraagId)).toEqual(binnen);
  expect((await pagina(maker, motieId)).verouderd).toBe(false);
});

it('een evaluatie die niet bestaat wordt bij het veld gezegd', async () => {
  const { maker } = await kantoor();
  const motieId = await motieVan(maker);
  const uitkomst = await addVraag(maker, {
    ...{ motieId, kenmerk: 'K8', zin: 'Wat is het effect?', indicator: '', ambitie: 'ja' },
    ...{ reden: 'Geen los cijfer.', herkomst: 'De evaluatie.', evaluatieId: randomUUID() },
  });
  expect(uitkomst).toMatchObject({
    weigering: { velden: { evaluatieId: 'Kies een evaluatie uit de lijst.' } },
  });
});
