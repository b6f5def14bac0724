import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { bureauMetCijfer, lees, OORSPRONG, vraag } from './vraag.ts';

const BASIS = `${OORSPRONG}/api/open/v1`;
type Kolom = { name: string; titles: string; datatype: string; required?: boolean };

/** Does a text fit the datatype that the description gives its column? */
const PAST: Readonly<Record<string, RegExp>> = {
  string: /^[^]*$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  integer: /^-?\d+$/,
  decimal: /^-?\d+(\.\d+)?$/,
};

describe('een CSV met zijn beschrijving (CSV on the Web)', () => {
  it('is met de beschrijving alleen te lezen: scheiding, koppen, soorten, verplichte velden en sleutel', async () => {
    const { id } = await bureauMetCijfer();
    const { csv, csvw } = (await lees(`/publicaties/${id}`))._links;
    const bestand = await vraag(csv.href.replace(BASIS, ''));
    expect(bestand.headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/);
    expect(bestand.headers.get('link')).toBe(
      `<${csvw.href}>; rel="describedby"; type="application/csvm+json"`,
    );
    expect(csvw.href).toBe(`${csv.href}-metadata.json`);
    const beschrijving = await vraag(csvw.href.replace(BASIS, ''));
    expect(beschrijving.headers.get('content-type')).toBe('application/csvm+json');
    const meta = await beschrijving.json();
    expect(meta['@context'][0]).toBe('http://www.w3.org/ns/csvw');
    expect(new URL(meta.url, csvw.href).href).toBe(csv.href);

    const kolommen: Kolom[] = meta.tableSchema.columns;
    const tekst = new TextDecoder(meta.dialect.encoding).decode(await bestand.arrayBuffer());
    const [koppen = [], ...regels]: string[][] = parse(tekst, {
      ...{ delimiter: meta.dialect.delimiter, quote: meta.dialect.quoteChar },
    });
    expect(koppen).toEqual(kolommen.map(({ titles }) => titles));
    for (const regel of regels)
      for (const [plek, kolom] of kolommen.entries()) {
        const waarde = regel[plek] ?? '';
        if (waarde === '') expect(kolom.required, `${kolom.name} is leeg`).not.toBe(true);
        else expect(waarde, kolom.name).toMatch(PAST[kolom.datatype] ?? /$^/);
      }
    const plekken = meta.tableSchema.primaryKey.map((naam: string) =>
      kolommen.findIndex(({ name }) => name === naam),
    );
    expect(plekken).not.toContain(-1);
    const sleutels = regels.map((regel) => plekken.map((plek: number) => regel[plek]).join('|'));
    expect(new Set(sleutels).size).toBe(regels.length);
  });

  it('heeft evenveel regels als het antwoord cellen heeft, met dezelfde getallen', async () => {
    const { id } = await bureauMetCijfer();
    const publicatie = await lees(`/publicaties/${id}`);
    const tekst = await (await vraag(publicatie._links.csv.href.replace(BASIS, ''))).text();
    const regels: Record<string, string>[] = parse(tekst, { delimiter: ';', columns: true, bom: true });
    const cellen: { waarde: number | null; getoond: string }[] = publicatie.tabellen.flatMap(
      (tabel: { cellen: object[] }) => tabel.cellen,
    );
    expect(regels.map(({ waarde, getoond }) => [waarde, getoond])).toEqual(
      cellen.map(({ waarde, getoond }) => [waarde === null ? '' : String(waarde), getoond]),
    );
  });
});

/** What DCAT-AP-NL 3.0 asks of each class, from its shapes: at least one, or exactly one. */
const EIST: Readonly<Record<string, { minstens: readonly string[]; hooguit: readonly string[] }>> = {
  'dcat:Catalog': {
    minstens: ['dct:title', 'dct:description', 'dct:publisher', 'dcat:contactPoint', 'dcat:dataset'],
    hooguit: ['dct:publisher', 'dcat:contactPoint', 'dct:license'],
  },
  'dcat:Dataset': {
    minstens: [
      ...['dct:title', 'dct:description', 'dct:identifier', 'dct:publisher', 'dct:creator'],
      ...['dcat:contactPoint', 'dct:accessRights', 'dcat:theme'],
    ],
    hooguit: ['dct:identifier', 'dcat:contactPoint', 'dct:publisher', 'dcat:version', 'dct:accessRights'],
  },
  'dcat:Distribution': {
    minstens: ['dcat:accessURL', 'dct:license'],
    hooguit: ['dcat:accessURL', 'dcat:downloadURL', 'dcat:accessService', 'dct:format'],
  },
  'dcat:DataService': {
    minstens: [
      ...[
        'dct:title',
        'dct:description',
        'dct:identifier',
        'dct:publisher',
        'dcat:contactPoint',
        'dct:accessRights',
      ],
      ...['dct:license', 'dcat:theme', 'dcat:endpointURL', 'dcat:endpointDescription'],
    ],
    hooguit: [
      'dct:identifier',
      'dct:publisher',
      'dcat:contactPoint',
      'dcat:endpointDescription',
      'dcat:endpointURL',
    ],
  },
  'foaf:Agent': { minstens: ['foaf:name'], hooguit: [] },
  'vcard:Organization': { minstens: ['vcard:fn', 'vcard:hasURL'], hooguit: [] },
};

describe('de catalogus (DCAT-AP-NL 3.0)', () => {
  type Knoop = Record<string, unknown> & { '@id': string; '@type': string };
  const lijstVan = (waarde: unknown) =>
    waarde === undefined ? [] : Array.isArray(waarde) ? waarde : [waarde];

  it('heeft van elke klasse wat verplicht is, en niet dubbel wat één keer mag', async () => {
    await bureauMetCijfer();
    const antwoord = await vraag('/catalogus');
    expect(antwoord.headers.get('content-type')).toBe('application/ld+json');
    const graaf: Knoop[] = (await antwoord.json())['@graph'];
    expect(new Set(graaf.map((knoop) => knoop['@type']))).toEqual(new Set(Object.keys(EIST)));
    for (const knoop of graaf) {
      const { minstens = [], hooguit = [] } = EIST[knoop['@type']] ?? {};
      for (const naam of minstens)
        expect(lijstVan(knoop[naam]).length, `${knoop['@id']} ${naam}`).toBeGreaterThan(0);
      for (const naam of hooguit)
        expect(lijstVan(knoop[naam]).length, `${knoop['@id']} ${naam}`).toBeLessThan(2);
    }
  });

  it('elk voorvoegsel staat in de context, elke verwijzing binnen de catalogus wijst ergens heen', async () => {
    await bureauMetCijfer();
    const catalogus = await lees('/catalogus');
    const knopen: Knoop[] = catalogus['@graph'];
    const bekend = new Set(knopen.map((knoop) => knoop['@id']));
    const voorvoegsels = knopen.flatMap((knoop) =>
      Object.keys(knoop).flatMap((naam) => (naam.startsWith('@') ? [] : [naam.split(':')[0] ?? ''])),
    );
    expect(Object.keys(catalogus['@context'])).toEqual(expect.arrayContaining([...new Set(voorvoegsels)]));
    const binnen = [
      'dcat:dataset',
      'dcat:distribution',
      'dct:publisher',
      'dct:creator',
      'dcat:contactPoint',
      'dcat:service',
      'dcat:servesDataset',
    ];
    for (const knoop of knopen)
      for (const naam of binnen)
        for (const verwijzing of lijstVan(knoop[naam]) as { '@id': string }[])
          expect(bekend, `${knoop['@id']} ${naam}`).toContain(verwijzing['@id']);
  });

  it('noemt het bestand dat er is, en geen ingetrokken of vervangen uitgave', async () => {
    const { id, publiceer } = await bureauMetCijfer();
    const nieuw = await publiceer();
    const knopen: Knoop[] = (await lees('/catalogus'))['@graph'];
    const datasets = knopen.filter((knoop) => knoop['@type'] === 'dcat:Dataset').map((knoop) => knoop['@id']);
    expect(datasets).toContain(`${BASIS}/publicaties/${nieuw}`);
    expect(datasets).not.toContain(`${BASIS}/publicaties/${id}`);
    const csv = knopen.find((knoop) => knoop['@id'] === `${BASIS}/publicaties/${nieuw}#csv`);
    const [download] = lijstVan(csv?.['dcat:downloadURL']) as { '@id': string }[];
    expect((await vraag((download?.['@id'] ?? '').replace(BASIS, ''))).status).toBe(200);
  });
});
