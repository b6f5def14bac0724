import { describe, expect, it } from 'vitest';
import * as bestandsregels from '#tests/architecture/bestanden.ts';
import { maakBestand } from '#tests/architecture/bron.ts';
import * as deuren from '#tests/architecture/deuren.ts';
import { besluitenZonderPagina, sporen, versies } from '#tests/architecture/herkomst.ts';
import * as pijlen from '#tests/architecture/pijlen.ts';
import { regelsZonderProef } from '#tests/architecture/regels.ts';
import { onzuiver } from '#tests/architecture/zuiver.ts';

/** A check that cannot fail guards nothing: each is shown a made-up file that breaks its rule, and one that keeps it. */
const floors = pijlen.leesVerdiepingen(
  '1. kalender, platform\n3. jongeren\n5. meldingen\n10. cli, components, app\n',
);
const lang = (regels: number) => 'export {};\n'.repeat(regels);

describe('elke controle kan zakken', () => {
  it('een lagere kamer die een hogere gebruikt', () => {
    const fout = maakBestand(
      'lib/jongeren/queries.ts',
      `import { a } from '#lib/meldingen/queries.ts'; a();`,
    );
    const goed = maakBestand(
      'lib/meldingen/queries.ts',
      `import { a } from '#lib/jongeren/queries.ts'; a();`,
    );
    expect(pijlen.pijlenTussenKamers([fout], floors)).toHaveLength(1);
    expect(pijlen.pijlenTussenKamers([goed], floors)).toEqual([]);
  });

  it('regels die geen test iets vraagt; een type ervan lenen is niets vragen', () => {
    const regels = maakBestand('lib/meldingen/rules.ts', 'export const a = 1;');
    const proef = (tekst: string, pad = 'tests/unit/meldingen/a.test.ts') => [
      regels,
      maakBestand(pad, tekst),
    ];
    const vraagt = `import { a } from '#lib/meldingen/rules.ts'; a;`;
    expect(regelsZonderProef(proef(''))).toHaveLength(1);
    expect(regelsZonderProef(proef(`import type { A } from '#lib/meldingen/rules.ts';`))).toHaveLength(1);
    expect(regelsZonderProef(proef(vraagt, 'tests/integration/meldingen/a.test.ts'))).toHaveLength(1);
    expect(regelsZonderProef(proef(vraagt))).toEqual([]);
  });

  it('een kamer die niet op de kaart staat', () => {
    expect(pijlen.pijlenTussenKamers([maakBestand('lib/zolder/model.ts', '')], floors)).toHaveLength(1);
  });

  it.each([
    ['lib/meldingen/rules.ts', `import { a } from './data.ts'; a();`],
    ['lib/meldingen/model.ts', `import { a } from './rules.ts'; a();`],
    ['lib/meldingen/data.ts', `export { a } from './commands.ts';`],
    ['lib/meldingen/queries.ts', `const a = await import('#app/page.tsx'); a;`],
    ['components/meldingen/rij.tsx', `import { a } from '#lib/meldingen/queries.ts'; a();`],
    ['app/page.tsx', `import { a } from '#lib/meldingen/data.ts'; a();`],
  ])('een pijl tegen de richting in: %s', (pad, tekst) => {
    expect(pijlen.pijlenTussenLagen([maakBestand(pad, tekst)])).toHaveLength(1);
  });

  it('pijlen die wel mogen', () => {
    const goed = [
      maakBestand(
        'lib/meldingen/commands.ts',
        `import { a } from './data.ts'; import { b } from './rules.ts'; a(b);`,
      ),
      maakBestand(
        'components/meldingen/rij.tsx',
        `import type { A } from '#lib/meldingen/queries.ts'; export type B = A;`,
      ),
    ];
    expect(pijlen.pijlenTussenLagen(goed)).toEqual([]);
  });

  it('een kring van drie bestanden, één keer genoemd', () => {
    const kring = [
      maakBestand('lib/jongeren/a.ts', `import './b.ts';`),
      maakBestand('lib/jongeren/b.ts', `import './c.ts';`),
      maakBestand('lib/jongeren/c.ts', `import { a } from './a.ts'; export const c = a;`),
    ];
    expect(pijlen.kringen(kring)).toEqual([
      'lib/jongeren/a.ts → lib/jongeren/b.ts → lib/jongeren/c.ts → lib/jongeren/a.ts',
    ]);
    expect(pijlen.kringen(kring.slice(0, 2))).toEqual([]);
  });

  it('een kring door een type telt tussen kamers, niet erbinnen', () => {
    const tussen = [
      maakBestand('lib/jongeren/a.ts', `import '#lib/scholen/b.ts';`),
      maakBestand('lib/scholen/b.ts', `import type { A } from '#lib/jongeren/a.ts'; export type B = A;`),
    ];
    const binnen = [
      maakBestand('lib/jongeren/a.ts', `import './b.ts';`),
      maakBestand('lib/jongeren/b.ts', `import type { A } from './a.ts'; export type B = A;`),
    ];
    expect(pijlen.kringen(tussen)).toHaveLength(1);
    expect(pijlen.kringen(binnen)).toEqual([]);
  });

  it('een scherm dat zelf de database laadt', () => {
    expect(
      pijlen.databaseAlleenInData([maakBestand('app/page.tsx', `import pg from 'pg'; pg;`)]),
    ).toHaveLength(1);
  });

  it('een bestandsnaam die niets zegt, een ander soort bestand', () => {
    expect(
      bestandsregels.vocabulaire(['lib/jongeren/utils.ts', 'lib/helpers/naam.ts', 'lib/jongeren/naam.js']),
    ).toHaveLength(3);
    expect(
      bestandsregels.vocabulaire(['lib/jongeren/naam.ts', 'lib/meldingen/data.ts', 'lib/README.md']),
    ).toEqual([]);
  });

  it('een bestand van 300 regels en een pagina van 81', () => {
    const fout = [maakBestand('lib/jongeren/rules.ts', lang(300)), maakBestand('app/page.tsx', lang(81))];
    const goed = [maakBestand('lib/jongeren/rules.ts', lang(299)), maakBestand('app/page.tsx', lang(80))];
    expect(bestandsregels.teLang(fout)).toHaveLength(2);
    expect(bestandsregels.teLang(goed)).toEqual([]);
  });

  it('een naam of pad met een accent', () => {
    const fout = maakBestand('lib/jongeren/model.ts', 'export const beëindigd = 1;');
    expect(bestandsregels.alleenAscii([fout], ['lib/één.ts'])).toHaveLength(2);
  });

  it.each([
    'export const a = Date.now();',
    'export const a = new Date();',
    'export const a = Math.random();',
    'export const a = process.env.A;',
    `import { z } from 'zod'; export const a = z;`,
    `import { randomUUID } from 'node:crypto'; export const a = randomUUID();`,
  ])('een zuiver bestand dat niet zuiver is: %s', (tekst) => {
    expect(onzuiver([maakBestand('lib/meldingen/rules.ts', tekst)])).not.toEqual([]);
    expect(onzuiver([maakBestand('lib/meldingen/naam.ts', tekst)])).not.toEqual([]);
    expect(onzuiver([maakBestand('lib/meldingen/commands.ts', tekst)])).toEqual([]);
  });

  it('een dag die als argument komt, is zuiver', () => {
    expect(
      onzuiver([maakBestand('lib/kalender/rules.ts', 'export const f = (d: string) => new Date(d);')]),
    ).toEqual([]);
  });

  it('een actie die de voordeur overslaat', () => {
    const fout = maakBestand(
      'app/x/actions.ts',
      `import { a } from '#lib/x/data.ts'; export async function doe() { return a(); }`,
    );
    const goed = maakBestand(
      'app/x/actions.ts',
      `import { neem } from '#lib/x/commands.ts'; const help = 1; export async function doe(f) { return act(neem, f, help); }`,
    );
    const half = maakBestand(
      'app/x/route.ts',
      `import { lees } from '#lib/x/queries.ts'; export const GET = () => lees(); export const POST = () => 1;`,
    );
    expect(deuren.zonderVoordeur([fout])).toHaveLength(1);
    expect(deuren.zonderVoordeur([goed])).toEqual([]);
    expect(deuren.zonderVoordeur([half])).toHaveLength(1);
  });

  it('een functie van data.ts zonder Toegang', () => {
    const fout = maakBestand('lib/x/data.ts', 'export async function lees(id: string) { return id; }');
    const goed = maakBestand(
      'lib/x/data.ts',
      'export async function lees(toegang: Toegang, id: string) { return id; }',
    );
    const belofte = maakBestand(
      'lib/x/data.ts',
      'export function lees(id: string): Promise<string> { return x(id); }',
    );
    const zonder = maakBestand('lib/x/data.ts', 'export function maakRij(rij: Rij): Persoon { return rij; }');
    expect(deuren.dataZonderToegang([fout])).toHaveLength(1);
    expect(deuren.dataZonderToegang([belofte])).toHaveLength(1);
    expect(deuren.dataZonderToegang([zonder])).toEqual([]);
    expect(deuren.dataZonderToegang([goed])).toEqual([]);
  });

  it('SQL in een scherm of een regel', () => {
    const tekst = 'export const a = `select id from jongere where bureau_id = ${1}`;';
    expect(deuren.sqlBuitenData([maakBestand('lib/meldingen/commands.ts', tekst)])).toHaveLength(1);
    expect(deuren.sqlBuitenData([maakBestand('lib/meldingen/data.ts', tekst)])).toEqual([]);
    expect(
      deuren.sqlBuitenData([maakBestand('app/page.tsx', `export const a = 'Select een school';`)]),
    ).toEqual([]);
  });

  it.each([
    ['lib/x/data.ts', 'export const a = (p) => p.$queryRawUnsafe("x");'],
    ['app/page.tsx', `'use cache'; export default function P() { return 1; }`],
    ['app/page.tsx', `export default function P() { 'use cache: private'; return 1; }`],
    ['app/page.tsx', `import { unstable_cache } from 'next/cache';`],
    ['proxy.ts', 'export const a = 1;'],
  ])('een omweg om de muren: %s', (pad, tekst) => {
    expect(deuren.verboden([maakBestand(pad, tekst)])).not.toEqual([]);
  });

  it('een pad van een machine en een pakketregister', () => {
    const tekst = ['https://', 'registry.voorbeeld.nl/next'].join('');
    expect(
      sporen([
        { pad: 'a.md', tekst: `zie ${['', 'home', 'piet'].join('/')}` },
        { pad: 'b.json', tekst },
      ]),
    ).toHaveLength(2);
    expect(sporen([{ pad: 'a.md', tekst: 'zie lib/homepage' }])).toEqual([]);
  });

  it('een besluit zonder pagina', () => {
    const bestand = { pad: 'lib/x/model.ts', tekst: '// zie ADR 2 en ADR 3' };
    expect(besluitenZonderPagina([bestand], ['lib/adr/0002-eigen.md'])).toHaveLength(1);
    expect(besluitenZonderPagina([bestand], ['lib/adr/0002-eigen.md', 'lib/adr/0003-een.md'])).toEqual([]);
  });

  it('een losse of een te oude versie', () => {
    expect(
      versies({ dependencies: { next: '16.0.9', react: '19.2.4', 'react-dom': '19.3.0', zod: '^4.0.0' } }),
    ).toHaveLength(2);
  });
});
