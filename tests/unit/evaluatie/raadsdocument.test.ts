import { describe, expect, it } from 'vitest';
import { concludeer } from '#lib/evaluatie/conclusies/rules.ts';
import { JAARMATEN, MATEN } from '#lib/evaluatie/maten.ts';
import type { Evaluatiepagina, Maatuitslag } from '#lib/evaluatie/model.ts';
import type { Raadsgegevens } from '#lib/evaluatie/raadsdocument/model.ts';
import { raadsdocument } from '#lib/evaluatie/raadsdocument/rules.ts';
import { voorEnNa } from '#lib/evaluatie/rules.ts';
import { ontwerpVan } from '#lib/evaluatie/tijdreeks/rules.ts';
import { schat } from '#lib/evaluatie/tijdreeks/schatten.ts';
import { datum, schooljaar } from '#lib/kalender/model.ts';
import type { Verslagblok } from '#lib/platform/verslag/model.ts';
import { beeldenVan, tabellenVan } from '#lib/platform/verslag/rules.ts';
import { reeksVan } from './reeks.ts';

const OP = datum('2024-01-01');

/** Sixty open werkprocessen before, about forty after; half of them done by four fte. */
function uitslag(code: string): Maatuitslag {
  const maat = MATEN.find((kandidaat) => kandidaat.code === code);
  if (!maat) throw new Error(`geen ${code}`);
  const reeks = reeksVan(Array.from({ length: 48 }, (_, plek) => (plek < 24 ? 60 : 40) + (plek % 3)));
  const ontwerp = ontwerpVan(reeks, [{ soort: 'verandering', op: OP }]);
  const schatting = ontwerp.ok ? schat(ontwerp.waarde) : ontwerp;
  return {
    ...{ maat, reeks, woorden: 'Eigen woord bij dit cijfer.', bijCijfer: [] },
    gronden: reeks.map(({ maand, waarde }) => ({ maand, teller: waarde, noemer: 100 })),
    schatting: schatting.ok ? schatting.waarde : null,
    conclusie: concludeer(maat, schatting, OP),
    ...voorEnNa(reeks, OP),
  };
}

function gegevens(anders: Partial<Evaluatiepagina['evaluatie']> = {}, contract = 5): Raadsgegevens {
  const evaluatie = {
    ...{
      id: 'e',
      versie: 1,
      titel: 'Uitbreiding',
      functie: 'leerplicht' as const,
      fte: 3.5,
      gemaaktDoor: null,
    },
    ...{ veranderdOp: OP, tweedeStapOp: null, van: datum('2022-01-01'), tot: null, maten: ['open'] },
    ...{ vraag: 'Helpt het?', vraagBron: 'motie', woorden: {}, gewijzigdOp: new Date(0) },
    ...anders,
  };
  const maanden = reeksVan(Array<number>(48).fill(0)).map(({ maand }) => ({ maand, contract, effectief: contract * 0.8 })); // prettier-ignore
  return {
    pagina: {
      evaluatie,
      breuken: [],
      notities: { binnen: [{ id: 'n', soort: 'omstandigheid', op: datum('2024-05-01'), zin: 'Nieuw loket.' }], buiten: [] }, // prettier-ignore
      formatie: [{ functie: 'leerplicht', maanden }],
      bezetting: { afgesproken: 3.5, contract: { voor: 5, na: 5 }, effectief: { voor: 4, na: 4 } },
      uitslagen: [uitslag('open'), uitslag('open-per-fte')],
      jaren: [],
      kanttekeningen: ['De effectieve fte was erna gemiddeld 4,0.', 'Er zijn 2 reeksen bekeken.'],
      vandaag: datum('2026-01-01'),
    },
    ...{ bureau: 'Bureau Proef', dag: datum('2026-01-01'), tijd: '09:40', herkomst: [], gepubliceerd: [] },
  };
}
const tekst = (blokken: readonly Verslagblok[]) => JSON.stringify(blokken);

describe('het raadsdocument', () => {
  it('is voor intern gebruik volledig: elke maand, het beeld, sprong en helling, en de eigen woorden', () => {
    const verslag = raadsdocument('intern', gegevens());
    expect(verslag.kenmerken.map(({ waarde }) => waarde)).toEqual(['Bureau Proef', '1 jan 2026', 'jan 2022 t/m dec 2025', 'intern, niet verspreiden']); // prettier-ignore
    expect(beeldenVan(verslag).map(({ titel }) => titel)).toEqual(['Formatie leerplicht, in fte', 'Open werkprocessen, per maand', 'Open werkprocessen per fte, per maand']); // prettier-ignore
    const alles = tekst(verslag.blokken);
    for (const deel of [
      'Meteen na de verandering',
      'Eigen woord bij dit cijfer.',
      'Nieuw loket.',
      '09:40 uur',
      'De lijn achter elk cijfer',
    ])
      // prettier-ignore
      expect(alles).toContain(deel);
  });

  it('is openbaar zonder losse maanden, sprong en helling, en rondt een aantal af op hele', () => {
    const verslag = raadsdocument('openbaar', gegevens());
    const alles = tekst(verslag.blokken);
    expect(alles).not.toMatch(/alle maanden|Meteen na|De lijn achter/);
    expect(beeldenVan(verslag).map(({ titel }) => titel)).toEqual([
      'Formatie leerplicht, in fte',
      'Gemiddeld ervoor en erna, in werkprocessen',
      'Open werkprocessen: de lijn voor en na de verandering',
      'Open werkprocessen per fte: de lijn voor en na de verandering',
    ]);
    const [tabel] = tabellenVan(verslag);
    expect(tabel?.rijen[0]?.slice(1, 3)).toEqual([
      { tekst: '61', getal: 61 },
      { tekst: '41', getal: 41 },
    ]);
  });

  it('geeft in Excel wat gepubliceerd is als getal, wat een grens of ongeveer is als tekst, en zegt wat nog niet openbaar is', () => {
    const { pagina, ...rest } = gegevens();
    const jaar = (kop: string, waarde: number | null) => ({
      schooljaar: schooljaar(kop),
      waarde,
      loopt: false,
    });
    const cijferjaren = ['2021-2022', '2022-2023', '2023-2024', '2024-2025', '2025-2026'];
    const maat = JAARMATEN[0];
    if (!maat) throw new Error('geen jaarmaat');
    const jaren = [{ maat, jaren: cijferjaren.map((kop, plek) => jaar(kop, plek === 4 ? null : 114)) }];
    const gepubliceerd = ['1.114', '78,9%', '< 5'].map((tekst, plek) => ({
      maat: maat.code,
      schooljaar: schooljaar(cijferjaren[plek] ?? ''),
      tekst,
    }));
    const verslag = raadsdocument('openbaar', { ...rest, pagina: { ...pagina, jaren }, gepubliceerd });
    const tabel = tabellenVan(verslag).find(({ titel }) => titel === 'De cijfers van elk schooljaar');
    expect(tabel?.rijen[0]?.slice(1)).toEqual([
      { tekst: '1.114', getal: 1114 },
      { tekst: '78,9%', getal: 78.9 },
      { tekst: '< 5' },
      { tekst: 'nog niet openbaar' },
      { tekst: 'onbekend' },
    ]);
  });

  it('zet het verschil en de twee grenzen elk in een eigen kolom, als getal', () => {
    const [tabel] = tabellenVan(raadsdocument('intern', gegevens()));
    expect(tabel?.kolommen.slice(3, 6).map(({ kop }) => kop)).toEqual(['Verschil', 'Van', 'Tot']);
    for (const cel of tabel?.rijen[0]?.slice(3, 6) ?? []) expect(cel.getal).toBeTypeOf('number');
    expect(tabel?.noten[0]).toContain('ten hoogste twaalf (hier 12)');
    expect(tabel?.noten[0]).toContain('alle gemeten maanden erna (hier 24)');
  });

  it('noemt Durbin–Watson alleen in de technische bijlage, met wat het betekent', () => {
    const { blokken } = raadsdocument('intern', gegevens());
    const bijlage = blokken.findIndex((blok) => blok.soort === 'kop' && blok.tekst === 'Technische bijlage');
    expect(tekst(blokken.slice(0, bijlage))).not.toContain('Durbin');
    expect(tekst(blokken.slice(bijlage))).toContain(
      'Samenhang (Durbin–Watson) zegt of maanden los van elkaar staan',
    );
    expect(tekst(raadsdocument('openbaar', gegevens()).blokken)).not.toContain('Durbin');
  });

  it('houdt een kanttekening bij een cijfer, die voor binnen is geschreven, buiten de openbare uitgave', () => {
    const { pagina, ...rest } = gegevens();
    const bijCijfer = [
      { schooljaar: schooljaar('2023-2024'), zin: 'In mei zaten er 3 thuis.', bron: 'overleg' },
    ];
    const met = { ...rest, pagina: { ...pagina, uitslagen: pagina.uitslagen.map((deel) => ({ ...deel, bijCijfer })) } }; // prettier-ignore
    expect(tekst(raadsdocument('intern', met).blokken)).toContain('Bij 2023-2024: In mei zaten er 3 thuis.');
    expect(tekst(raadsdocument('openbaar', met).blokken)).not.toContain('3 thuis');
  });

  it('zegt openbaar bij weinig formatie niets over effectieve fte, en noemt dat', () => {
    const alles = tekst(raadsdocument('openbaar', gegevens({}, 2)).blokken);
    expect(alles).not.toContain('De effectieve fte was');
    expect(alles).toContain('Open werkprocessen per fte: bij minder dan 3 fte');
    expect(alles).toContain('"niet getoond"');
    expect(alles).toContain('Afgesproken was 3,5 fte erbij.');
  });

  it('zonder vraag van de raad, formatie en cijfers staat er wat er niet is', () => {
    const leeg = gegevens({ vraag: null, vraagBron: null });
    const verslag = raadsdocument('intern', { ...leeg, pagina: { ...leeg.pagina, formatie: [], uitslagen: [], notities: { binnen: [], buiten: [] } } }); // prettier-ignore
    const alles = tekst(verslag.blokken);
    expect(alles).not.toContain('De vraag van de raad');
    expect(alles).toContain('Over de formatie is niets vastgelegd');
    expect(alles).toContain('Dat betekent niet dat er niets anders was');
    expect(alles).toContain('kan in deze uitgave');
  });
});
