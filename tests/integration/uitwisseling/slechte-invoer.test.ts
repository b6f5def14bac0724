import { beforeAll, describe, expect, it } from 'vitest';
import { waardeOf } from '#lib/platform/errors.ts';
import type { Bureau } from '#lib/toegang/model.ts';
import { rejectedRowsCsv } from '#lib/uitwisseling/afgewezen.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { bestand, csv, duoRij, leesDuo, leesIn, oordelenVan } from '#tests/factories/bestanden.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeSchool } from '#tests/factories/school.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

let bureau: Bureau;
beforeAll(async () => {
  bureau = await makeBureau();
  await makeSchool({ bureau, brin: '99ZZ' });
});

/** The sentence by which a delivery is refused, and that nothing of it stands anywhere. */
async function weigering(...bestanden: ReturnType<typeof bestand>[]): Promise<string> {
  const voor = await eigenaarSql('select count(*) as n from melding where bureau_id = $1', [bureau.id]);
  const uitkomst = await leesIn(bureau, bestanden);
  if (uitkomst.ok) throw new Error('ingelezen');
  expect(await eigenaarSql('select count(*) as n from melding where bureau_id = $1', [bureau.id])).toEqual(
    voor,
  );
  return uitkomst.weigering.zin;
}

describe('een verkeerd bestand krijgt één duidelijke zin en laat niets achter', () => {
  it('een Excel-bestand', async () => {
    expect(await weigering(bestand('duo.csv', Buffer.from('504b03041400', 'hex')))).toBe(
      'Het bestand duo.csv is een Excel- of zip-bestand. Lever een CSV-bestand aan (opslaan als "CSV UTF-8").',
    );
  });

  it('een leeg bestand', async () => {
    expect(await weigering(bestand('duo.csv', ''))).toBe('Het bestand duo.csv is leeg.');
  });

  it('UTF-16', async () => {
    const inhoud = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(csv([duoRij()]), 'utf16le')]);
    expect(await weigering(bestand('duo.csv', inhoud))).toBe(
      'Het bestand duo.csv is opgeslagen als UTF-16. Sla het op als "CSV UTF-8" en lees het opnieuw in.',
    );
  });

  it('UTF-16 zonder merkteken vooraan', async () => {
    const inhoud = Buffer.from(csv([duoRij()]), 'utf16le');
    expect(await weigering(bestand('duo.csv', inhoud))).toContain('is opgeslagen als UTF-16.');
  });

  it('een programma', async () => {
    const inhoud = Buffer.concat([Buffer.from('7f454c46020101000000', 'hex'), Buffer.alloc(2000, 0x41)]);
    expect(await weigering(bestand('bin.csv', inhoud))).toBe(
      'Het bestand bin.csv is geen tekstbestand. Lever een CSV-bestand aan (opslaan als "CSV UTF-8").',
    );
  });

  it('een heel ander bestand, zonder te herhalen wat erin staat', async () => {
    const zin = await weigering(bestand('adressen.csv', 'Pietersen;Dorpsstraat 1\n'));
    expect(zin).toContain('Het bestand adressen.csv is niet herkend.');
    expect(zin).not.toContain('pietersen');
  });

  it("een bestand met komma's: de zin noemt de puntkomma", async () => {
    expect(await weigering(bestand('duo.csv', csv([duoRij()]).replaceAll(';', ',')))).toContain(
      "gescheiden door komma's. Baken leest bestanden met een puntkomma (;) ertussen.",
    );
  });

  it('een verplichte kolom die ontbreekt', async () => {
    const zonder = Object.fromEntries(
      Object.entries(duoRij()).filter(([kolom]) => kolom !== 'geboortedatum'),
    );
    expect(await weigering(bestand('duo.csv', csv([zonder])))).toBe(
      'In duo.csv (verzuimmeldingen van DUO) ontbreekt de kolom: geboortedatum.',
    );
  });

  it('een afgebroken bestand: midden in een regel', async () => {
    const heel = csv([duoRij(), duoRij()]);
    expect(await weigering(bestand('duo.csv', heel.slice(0, -40)))).toMatch(
      /^Het bestand duo\.csv is niet compleet: regel 3 heeft \d+ van de 19 kolommen en daarna houdt het bestand op\. Er is niets ingelezen/,
    );
  });

  it('een afgebroken bestand: midden in een aanhaling', async () => {
    const heel = csv([duoRij(), duoRij({ reden: 'tekst; met puntkomma' })]);
    expect(await weigering(bestand('duo.csv', heel.slice(0, heel.indexOf('tekst;') + 4)))).toMatch(
      /niet compleet|aanhalingsteken/,
    );
  });

  it('een bestand van handhaving met een eigen naam', async () => {
    expect(await weigering(bestand('pv.csv', 'a;b\n'))).toBe(
      'Het bestand pv.csv bevat gegevens van handhaving, maar heet niet zoals in het migratieformaat: verhoren, casusoverleggen, halt, processen-verbaal of last-onder-dwangsom.',
    );
  });

  it('DUO en een ander systeem door elkaar', async () => {
    const scholen = bestand('scholen.csv', 'brin;naam;sector\n11AA;School;VO\n');
    expect(await weigering(bestand('duo.csv', csv([duoRij()])), scholen)).toBe(
      'Dit zijn verschillende leveringen door elkaar (Verzuimmeldingen van DUO, Gegevens uit een ander systeem). Lees ze apart in.',
    );
  });
});

describe('een verkeerde regel krijgt een oordeel en houdt de rest niet tegen', () => {
  async function oordeel(anders: Record<string, string>) {
    const goed = duoRij();
    const verslag = waardeOf(await leesDuo(bureau, [duoRij(anders), goed]));
    expect(verslag.tellingen.verzuimmeldingen).toMatchObject({ gelezen: 2, nieuw: 1, afgewezen: 1 });
    const [rij] = await oordelenVan(verslag.importtaakId);
    return { regel: rij?.regel, kolom: rij?.kolom, reden: rij?.reden };
  }

  it.each([
    [
      'een verkeerd BSN',
      { pgn: '999990008' },
      'pgn',
      'Dit is geen geldig BSN of onderwijsnummer: het nummer voldoet niet aan de elfproef.',
    ],
    [
      'een datum in de toekomst',
      { ontvangen_op: '2999-01-01' },
      'ontvangen_op',
      'Deze datum ligt in de toekomst.',
    ],
    [
      'een datum die niet bestaat',
      { begindatum: '2024-02-30' },
      'begindatum',
      'Dit is geen bestaande datum. Schrijf bijvoorbeeld 2024-03-01.',
    ],
    [
      'een einde voor het begin',
      { einddatum: '2024-02-01' },
      'einddatum',
      'Het verzuim eindigt voor het begint.',
    ],
    [
      'een onbekende code',
      { soort: 'V9' },
      'soort',
      'De code is onbekend. Mogelijk zijn: V1, V2, V3, V4, RMC, L, LRV, O.',
    ],
    ['een lege verplichte kolom', { geslachtsnaam: '' }, 'geslachtsnaam', 'Deze kolom mag niet leeg zijn.'],
    [
      'een gemeente van een ander bureau',
      { gemeente: '0935' },
      'gemeente',
      'Gemeente 0935 hoort niet bij dit bureau; deze melding is niet voor u bestemd en is niet bewaard.',
    ],
  ])('%s', async (_naam, anders, kolom, reden) => {
    expect(await oordeel(anders)).toEqual({ regel: 2, kolom, reden });
  });

  it('een regel met te weinig kolommen', async () => {
    const tekst = csv([duoRij(), duoRij()]).replace(/;N\n/, '\n');
    const verslag = waardeOf(await leesIn(bureau, [bestand('duo.csv', tekst)]));
    expect((await oordelenVan(verslag.importtaakId))[0]?.reden).toBe(
      'Deze regel heeft 18 kolommen; de kop heeft er 19.',
    );
  });

  it('dubbele regels: de tweede wordt overgeslagen en genoemd', async () => {
    const rij = duoRij();
    const verslag = waardeOf(await leesDuo(bureau, [rij, rij]));
    expect(verslag.tellingen.verzuimmeldingen).toMatchObject({ nieuw: 1, ongewijzigd: 1, letOp: 1 });
    expect(await oordelenVan(verslag.importtaakId)).toMatchObject([
      { regel: 3, oordeel: 'let-op', reden: 'Dit staat al op regel 2; deze regel is overgeslagen.' },
    ]);
  });

  it('leest Windows-1252 zonder letters te verliezen', async () => {
    const rij = duoRij({ geslachtsnaam: 'Müllér' });
    const verslag = waardeOf(
      await leesIn(bureau, [bestand('duo.csv', Buffer.from(csv([rij]), 'latin1'), 7)]),
    );
    expect(verslag.tellingen.verzuimmeldingen?.nieuw).toBe(1);
    const [jongere] = await eigenaarSql(
      'select j.geslachtsnaam from melding m join jongere j on j.id = m.jongere_id where m.extern_id = $1',
      [rij.melding_id],
    );
    expect(jongere).toEqual({ geslachtsnaam: 'Müllér' });
  });

  it('bewaart een afgewezen regel alleen versleuteld, zonder de kolommen die nooit bewaard mogen worden', async () => {
    const verslag = waardeOf(
      await leesDuo(bureau, [
        { ...duoRij({ pgn: '1', geslachtsnaam: 'Geheimnaam' }), nationaliteit: 'Ruritaans' },
      ]),
    );
    const [{ inhoud } = { inhoud: Buffer.alloc(0) }] = await eigenaarSql<{ inhoud: Buffer }>(
      `select inhoud from importregel where importtaak_id = $1 and oordeel = 'afgewezen'`,
      [verslag.importtaakId],
    );
    expect(inhoud.length).toBeGreaterThan(100);
    expect(inhoud.toString('latin1')).not.toContain('Geheimnaam');
  });

  it('bewaart niets van een regel voor een ander bureau, ook niet als er nog iets aan mankeert', async () => {
    const verslag = waardeOf(
      await leesDuo(bureau, [
        duoRij({ gemeente: '0935' }),
        duoRij({ gemeente: '0935', pgn: '1' }),
        duoRij({ pgn: '1' }),
      ]),
    );
    const rijen = await eigenaarSql<{ regel: number; bewaard: boolean }>(
      'select regel, inhoud is not null as bewaard from importregel where importtaak_id = $1 order by regel',
      [verslag.importtaakId],
    );
    expect(rijen).toEqual([
      { regel: 2, bewaard: false },
      { regel: 3, bewaard: false },
      { regel: 4, bewaard: true },
    ]);
    const administratie = await actorMet('administratie', { bureau });
    const tekst = (await Array.fromAsync(rejectedRowsCsv(administratie, verslag.importtaakId))).join('');
    expect(tekst).toMatch(/\r\nduo\.csv;2;gemeente;"Gemeente 0935[^"]*";+\r\n/);
  });
});
