import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOpenbareEvaluatie } from '#lib/evaluatie/openbaar.ts';
import { makeRaadsdocument } from '#lib/evaluatie/raadsdocument/commands.ts';
import {
  makeRaadsbestand,
  readRaadsbestand,
  readRaadsdocument,
} from '#lib/evaluatie/raadsdocument/queries.ts';
import {
  approveDocument,
  submitDocument,
  withdrawDocument,
} from '#lib/evaluatie/raadsdocument/uitgaven/commands.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { closeBrowser } from '#lib/platform/pdf.ts';
import { readOpenbarePdf } from '#lib/publicaties/openbaar.ts';
import { askPdfAgain } from '#lib/publicaties/pdf/commands.ts';
import { handleOpenbarePdfJob } from '#lib/publicaties/pdf/uitvoeren.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
import { lees } from '../opendata/vraag.ts';
import { gevuld, kantoor, maak } from './proef.ts';

type Kantoor = Awaited<ReturnType<typeof kantoor>>;
let huis: Kantoor & { manager: Kantoor['kwaliteit'] };
let plek: { bron: 'evaluatie'; id: string };
let document: { id: string; document: string };

afterAll(closeBrowser);
beforeAll(async () => {
  const { bureau, ...rest } = await kantoor();
  huis = { bureau, ...rest, manager: await actorMet('manager', { bureau }) };
  await gevuld(bureau);
  const id = await maak(huis.kwaliteit);
  document = waardeOf(
    await makeRaadsdocument(huis.kwaliteit, { id, lezer: 'openbaar', gelezen: 'ja', toelichting: '' }),
  );
  plek = { bron: 'evaluatie', id: document.document };
});

const werk = () => handleOpenbarePdfJob({ bureauId: huis.bureau.id, id: plek.id, soort: 'evaluatie' });
const gevraagd = async () => {
  const [rij] = await eigenaarSql<{ aantal: number }>(
    `select count(*)::int as aantal from pgboss.job where name = 'openbare-pdf' and data->>'id' = $1`,
    [plek.id],
  );
  return rij?.aantal;
};
const stand = async () => waardeOf(await readRaadsdocument(huis.manager, document)).pdf;
const binnen = async () => {
  const bestand = waardeOf(await readRaadsbestand(huis.manager, { ...document, als: 'pdf' }));
  return makeRaadsbestand(bestand);
};

describe('de PDF van een openbaar raadsdocument', () => {
  it('is er niet voordat het openbaar is, en is dan gevraagd aan de werker', async () => {
    waardeOf(await submitDocument(huis.kwaliteit, document));
    expect(await stand()).toBeNull();
    expect(await askPdfAgain(huis.manager, plek)).toMatchObject({ weigering: { code: 'niet-gevonden' } });
    waardeOf(await approveDocument(huis.manager, document));
    expect(await stand()).toMatchObject({ status: 'wacht', kanOpnieuw: false });
    expect(await gevraagd()).toBe(1);
    expect(await readOpenbarePdf(plek)).toBeUndefined();
    expect((await readOpenbareEvaluatie(document.id))?.pdf).toBe(false);
  });

  it('zegt na een mislukking waarom, en wie mag publiceren vraagt hem opnieuw', async () => {
    await eigenaarSql(
      `update openbare_pdf set status = 'mislukt', fout = 'Er is geen browser.' where bron_id = $1`,
      [plek.id],
    );
    expect(await stand()).toMatchObject({ status: 'mislukt', fout: 'Er is geen browser.', kanOpnieuw: true });
    const medewerker = await actorMet('leerplichtambtenaar', { bureau: huis.bureau });
    expect(await askPdfAgain(medewerker, plek)).toMatchObject({ weigering: { code: 'geen-recht' } });
    waardeOf(await askPdfAgain(huis.manager, plek));
    expect(await stand()).toMatchObject({ status: 'wacht', fout: null });
    waardeOf(await askPdfAgain(huis.manager, plek)); // under way: it is not asked twice
    expect(await gevraagd()).toBe(2);
  });

  it('wordt een keer gemaakt, en is dan voor iedereen hetzelfde bestand', { timeout: 60_000 }, async () => {
    await werk();
    const pdf = await readOpenbarePdf(plek);
    const tekst = pdf?.toString('latin1') ?? '';
    expect(tekst.startsWith('%PDF-')).toBe(true);
    expect(tekst).toMatch(/\/Marked true/);
    expect(tekst).toMatch(/\/Lang\s*\(nl\)/);
    expect(await stand()).toMatchObject({ status: 'klaar' });
    expect(await binnen()).toEqual(pdf);
    const { _links } = await lees(`/evaluaties/${document.id}`);
    expect(_links.pdf.href).toMatch(
      new RegExp(`/cijfers/${huis.bureau.code}/evaluaties/${document.id}/pdf$`),
    );
    await werk();
    waardeOf(await askPdfAgain(huis.manager, plek));
    expect(await readOpenbarePdf(plek)).toEqual(pdf);
    expect(await gevraagd()).toBe(2);
  });

  it('is bevroren, en met het document weg als dat wordt ingetrokken', async () => {
    for (const poging of [
      `update openbare_pdf set pdf = 'ander' where bron_id = $1`,
      `delete from openbare_pdf where bron_id = $1`,
    ])
      await expect(eigenaarSql(poging, [plek.id]), poging).rejects.toThrow(/bevroren/);
    waardeOf(await withdrawDocument(huis.manager, { ...document, reden: 'Niet goed.' }));
    expect(await readOpenbarePdf(plek)).toBeUndefined();
    expect(await stand()).toBeNull();
    expect(await askPdfAgain(huis.manager, plek)).toMatchObject({ weigering: { code: 'niet-gevonden' } });
    expect((await lees(`/evaluaties/${document.id}`))._links.pdf).toBeUndefined();
  });
});
