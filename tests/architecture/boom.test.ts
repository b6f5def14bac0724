import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as bestandsregels from '#tests/architecture/bestanden.ts';
import { leesBron, paden, ROOT } from '#tests/architecture/bron.ts';
import * as deuren from '#tests/architecture/deuren.ts';
import { besluitenZonderPagina, sporen, versies } from '#tests/architecture/herkomst.ts';
import * as pijlen from '#tests/architecture/pijlen.ts';
import { regelsZonderProef } from '#tests/architecture/regels.ts';
import { onzuiver } from '#tests/architecture/zuiver.ts';

const bron = leesBron();
const alle = paden();
const eigen = bron.filter(({ pad }) => !pad.startsWith('tests/'));
const teksten = alle
  .filter((pad) => !/\.(png|ico|woff2?|pdf|tsbuildinfo)$/.test(pad))
  .map((pad) => ({ pad, tekst: readFileSync(join(ROOT, pad), 'utf8') }));

/** Findings one per line, so that a failure reads as a list of places to go. */
function geen(findings: readonly string[]): void {
  expect(findings.join('\n')).toBe('');
}

describe('pijlen', () => {
  it('een kamer gebruikt alleen kamers op de eigen verdieping of lager', () => {
    geen(pijlen.pijlenTussenKamers(eigen));
  });
  it('binnen een kamer wijzen de pijlen één kant op', () => {
    geen(pijlen.pijlenTussenLagen(eigen));
  });
  it('geen kringen van bestanden', () => {
    geen(pijlen.kringen(bron));
  });
  it('alleen data.ts en het fundament spreken met de database', () => {
    geen(pijlen.databaseAlleenInData(bron));
  });
});

describe('bestanden', () => {
  it('heten naar wat erin staat', () => {
    geen(bestandsregels.vocabulaire(alle));
  });
  it('zijn kort', () => {
    const { p95, langste } = bestandsregels.lengtes(bron);
    process.stdout.write(`p95 van de bestandslengte: ${p95} regels; de tien langste:\n`);
    for (const { pad, regels } of langste) process.stdout.write(`  ${String(regels).padStart(4)}  ${pad}\n`);
    geen(bestandsregels.teLang(bron));
    expect(p95).toBeLessThanOrEqual(bestandsregels.GRENS_P95);
  });
  it('en namen staan in gewone letters', () => {
    geen(bestandsregels.alleenAscii(bron, alle));
  });
});

describe('zuivere bestanden', () => {
  it('laden geen pakket en lezen klok, toeval noch omgeving', () => {
    geen(onzuiver(eigen));
  });
});

describe('regels', () => {
  it('worden elk door een eigen test gevraagd, zonder database', () => {
    geen(regelsZonderProef(bron));
  });
});

describe('deuren', () => {
  it('elke actie en route gaat door de voordeur', () => {
    geen(deuren.zonderVoordeur(eigen));
  });
  it('elke functie van data.ts neemt eerst een Toegang', () => {
    geen(deuren.dataZonderToegang(eigen));
  });
  it('SQL staat alleen waar het hoort', () => {
    geen(deuren.sqlBuitenData(bron));
  });
  it('geen omwegen om de muren heen', () => {
    geen(deuren.verboden(bron));
  });
});

describe('herkomst', () => {
  it('de boom noemt geen machine en geen pakketregister', () => {
    geen(sporen(teksten));
  });
  it('elk genoemd besluit staat in lib/adr', () => {
    geen(besluitenZonderPagina(teksten, alle));
  });
  it('pakketten staan vast, en oud genoeg om gaten te hebben zijn ze niet', () => {
    const pakket = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as object;
    geen(versies(pakket));
  });
});
