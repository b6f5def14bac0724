import { expect, it } from 'vitest';
import { insertRow } from '#tests/factories/invoegen.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { bureauMetCijfer, lees } from './vraag.ts';

const postvak = async (bureau: { readonly id: number }, email: string) =>
  insertRow('briefafzender', { bureau_id: bureau.id, naam: 'Leerplicht', email });
const contact = async () => (await lees('/openapi.json')).info.contact;

it('de beschrijving noemt het postvak van het enige bureau dat iets publiceerde, en van meer bureaus geen', async () => {
  expect(await contact()).not.toHaveProperty('email');
  await postvak(await makeBureau(), 'niets-openbaar@bureau.example');
  const { bureau } = await bureauMetCijfer();
  expect(await contact()).not.toHaveProperty('email');
  await postvak(bureau, 'leerplicht@bureau.example');
  expect(await contact()).toMatchObject({ name: bureau.naam, email: 'leerplicht@bureau.example' });
  const ander = await bureauMetCijfer();
  await postvak(ander.bureau, 'leerplicht@ander.example');
  expect(await contact()).not.toHaveProperty('email');
});
