import type { APIRequestContext, APIResponse } from '@playwright/test';
import { expect, test } from './bezoeker.ts';

/** Open data as a program of somebody else asks for it: over HTTP, without a browser, without signing in. */
const API = '/api/open/v1';

async function eerstePublicatie(
  request: APIRequestContext,
): Promise<{ self: string; csv: string; csvw: string }> {
  const { items } = await (
    await request.get(`${API}/publicaties?indicator=thuiszitters&schooljaar=2023-2024`)
  ).json();
  const { _links } = await (await request.get(new URL(items[0]._links.self.href).pathname)).json();
  const pad = (href: string) => new URL(href).pathname;
  return { self: pad(_links.self.href), csv: pad(_links.csv.href), csvw: pad(_links.csvw.href) };
}

/** What every answer has: its version, open to each website, and nothing that follows a visitor. */
function verwachtKoppen(antwoord: APIResponse, soort: RegExp): void {
  const koppen = antwoord.headers();
  expect(koppen['content-type'], antwoord.url()).toMatch(soort);
  expect(koppen['api-version'], antwoord.url()).toMatch(/^\d+\.\d+\.\d+$/);
  expect(koppen['access-control-allow-origin'], antwoord.url()).toBe('*');
  expect(koppen['set-cookie'], antwoord.url()).toBeUndefined();
  expect(koppen['x-content-type-options'], antwoord.url()).toBe('nosniff');
}

test('een programma vindt van het begin af de weg naar een cijfer en zijn bestand', async ({ request }) => {
  const begin = await request.get(API);
  verwachtKoppen(begin, /^application\/json/);
  const { _links } = await begin.json();
  for (const naam of ['bureaus', 'gemeenten', 'indicatoren', 'publicaties', 'moties', 'openapi']) {
    const antwoord = await request.get(new URL(_links[naam].href).pathname);
    expect(antwoord.status(), naam).toBe(200);
    verwachtKoppen(antwoord, /^application\/json/);
  }
  const { self, csv, csvw } = await eerstePublicatie(request);
  verwachtKoppen(await request.get(self), /^application\/json/);
  const bestand = await request.get(csv);
  verwachtKoppen(bestand, /^text\/csv; charset=utf-8/);
  expect(bestand.headers().link).toContain('rel="describedby"');
  expect(await bestand.text()).toContain('Thuiszitters naar soort en duur');
  verwachtKoppen(await request.get(csvw), /^application\/csvm\+json/);
  verwachtKoppen(await request.get(`${API}/catalogus`), /^application\/ld\+json/);
});

test('wie het al heeft, krijgt 304; HEAD geeft dezelfde koppen zonder inhoud', async ({ request }) => {
  const { self, csv } = await eerstePublicatie(request);
  for (const pad of [self, csv, `${API}/bureaus`, `${API}/openapi.json`]) {
    const eerste = await request.get(pad);
    const etag = eerste.headers().etag ?? '';
    expect(etag, pad).toMatch(/^(W\/)?"[0-9a-f]{64}-/);
    expect(eerste.headers()['cache-control'], pad).toMatch(/^public, max-age=\d+, must-revalidate$/);
    const weer = await request.get(pad, { headers: { 'if-none-match': etag } });
    expect([weer.status(), await weer.text()], pad).toEqual([304, '']);
    expect(weer.headers()['api-version'], pad).toBeDefined();
    const kop = await request.head(pad);
    expect([kop.status(), await kop.text(), kop.headers().etag], pad).toEqual([200, '', etag]);
  }
});

test('wat er niet is en wat niet mag, staat er als probleem met een Nederlandse zin', async ({ request }) => {
  const gevallen = [
    { status: 404, antwoord: await request.get(`${API}/dingen`) },
    { status: 404, antwoord: await request.get(`${API}/bureaus/`) },
    { status: 404, antwoord: await request.get(`${API}/`) },
    { status: 400, antwoord: await request.get(`${API}/publicaties?schooljaar=vorig`) },
    { status: 405, antwoord: await request.post(`${API}/bureaus`, { data: {} }) },
    { status: 405, antwoord: await request.put(`${API}/bureaus`, { data: {} }) },
    { status: 405, antwoord: await request.delete(`${API}/bureaus`) },
  ];
  for (const { status, antwoord } of gevallen) {
    expect(antwoord.status(), antwoord.url()).toBe(status);
    expect(antwoord.headers()['content-type'], antwoord.url()).toMatch(/^application\/problem\+json/);
    expect(antwoord.headers()['set-cookie'], antwoord.url()).toBeUndefined();
    const { status: zelf, detail } = await antwoord.json();
    expect(zelf, antwoord.url()).toBe(status);
    expect(detail, antwoord.url()).toMatch(/^[A-Z].+\.$/);
  }
  expect(gevallen.at(-1)?.antwoord.headers().allow).toBe('GET, HEAD, OPTIONS');
});

test('een website van een ander mag lezen, ook met If-None-Match', async ({ request }) => {
  const vooraf = await request.fetch(`${API}/bureaus`, {
    method: 'OPTIONS',
    headers: { origin: 'https://krant.example', 'access-control-request-headers': 'if-none-match' },
  });
  expect(vooraf.status()).toBe(204);
  expect(vooraf.headers()).toMatchObject({
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, HEAD, OPTIONS',
    'access-control-allow-headers': 'If-None-Match',
  });
});
