import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BRONNEN } from '#lib/opendata/bronnen.ts';
import { openapiVan } from '#lib/opendata/openapi.ts';

const beschrijving = () =>
  openapiVan({ oorsprong: 'https://baken.gemeente.example', mail: 'open@gemeente.example' });

/** What the linter says of a description, by the Dutch API Design Rules; empty: it keeps to them. */
function bezwaren(inhoud: object): string[] {
  const map = mkdtempSync(join(tmpdir(), 'baken-openapi-'));
  try {
    writeFileSync(join(map, 'openapi.json'), JSON.stringify(inhoud));
    const linter = join(process.cwd(), 'node_modules/@stoplight/spectral-cli/dist/index.js');
    if (!existsSync(linter))
      throw new Error('De linter is er nog niet. Installeer de pakketten opnieuw: npm install');
    const regels = join(import.meta.dirname, 'nl-api-regels.yaml');
    const opdracht = [
      linter,
      'lint',
      '--quiet',
      '-f',
      'json',
      '-D',
      '-F',
      'warn',
      '-r',
      regels,
      join(map, 'openapi.json'),
    ];
    const { stdout, stderr } = spawnSync(process.execPath, opdracht, { encoding: 'utf8' });
    if (stderr.trim() !== '') throw new Error(stderr);
    const gevonden: { code: string; path: string[]; message: string }[] = JSON.parse(stdout);
    return gevonden.map(({ code, path, message }) => `${code} ${path.join('.')}: ${message}`);
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}

describe('de beschrijving voor programmeurs', () => {
  it('houdt zich aan OpenAPI 3.1 en de Nederlandse API Design Rules', () => {
    expect(bezwaren(beschrijving())).toEqual([]);
  }, 60_000);

  it('de regels zien het als het fout gaat', () => {
    const goed = beschrijving();
    const vraag = {
      tags: ['open-data'],
      operationId: 'fout',
      description: 'Zoals het niet moet.',
      parameters: [{ name: 'Zoek_Woord', in: 'query', schema: { type: 'string' } }],
      responses: {
        '200': { description: 'Zonder versie.', headers: {} },
        '404': { description: 'Kaal.', content: { 'application/json': { schema: { type: 'object' } } } },
      },
    };
    const fout = {
      ...goed,
      info: { ...goed.info, version: 'een' },
      servers: [{ url: 'http://baken.gemeente.example/open' }],
      paths: { '/Alle_Bureaus/': { get: vraag, post: { ...vraag, operationId: 'nogeens' } } },
    };
    const gevonden = new Set(bezwaren(fout).map((regel) => regel.split(' ')[0]));
    for (const regel of [
      ...['semver', 'uri-version', 'no-trailing-slash', 'path-segments-kebab-case', 'http-methods'],
      ...['query-keys-camel-case', 'version-header', 'problem-details', 'invalid-input', 'publish-openapi'],
    ])
      expect(gevonden, regel).toContain(regel);
  }, 60_000);

  it('noemt elk adres dat er is, en geen ander', () => {
    expect(Object.keys(beschrijving().paths)).toEqual([...BRONNEN.map(({ pad }) => pad), '/openapi.json']);
  });

  it('over http en zonder postvak zijn het contact en het adres een bezwaar, zoals de README zegt: dat verbergen wij niet', () => {
    const gevonden = bezwaren(openapiVan({ oorsprong: 'http://localhost:3000' })).map(
      (regel) => regel.split(' ')[0],
    );
    expect(gevonden.toSorted()).toEqual(['contact-properties', 'doc-openapi-contact', 'uri-version']);
  }, 60_000);

  it('van één bureau staat de naam bij zijn postvak', () => {
    const { contact } = openapiVan({
      oorsprong: 'https://baken.example',
      mail: 'lp@regio.example',
      naam: 'Regio',
    }).info;
    expect(contact).toMatchObject({ name: 'Regio', email: 'lp@regio.example' });
  });

  it('zegt geen postvak dat er niet is', () => {
    expect(openapiVan({ oorsprong: 'https://baken.gemeente.example' }).info.contact).not.toHaveProperty(
      'email',
    );
  });
});
