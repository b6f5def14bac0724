import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentages, rij, uitkomst } from '#lib/cli/bench/onthulling/tabellen.ts';
import { INDICATOREN } from '#lib/indicatoren/catalogus.ts';
import { cellText, tableNote } from '#lib/publicaties/onthulling/labels.ts';
import { PARAMETERS_2026, type EerderePublicatie } from '#lib/publicaties/onthulling/model.ts';
import { protectAll } from '#lib/publicaties/onthulling/rules.ts';
import { PUBLIEKSVORMEN } from '#lib/publicaties/vormen.ts';

/** Roermond and its three neighbours, as printed in the source. */
const MIDDEN = percentages([
  [116, 3_810],
  [39, 1_701],
  [27, 1_226],
  [21, 1_215],
]);
const vanDuo = { ...MIDDEN, gepubliceerdDoor: 'DUO', decimalen: 2 };
const teksten = (tabel: typeof MIDDEN) =>
  uitkomst(protectAll([tabel], PARAMETERS_2026)).flatMap(({ cellen, soort }) =>
    cellen.map(({ cel }) => cellText(cel, soort)),
  );

describe('een cijfer dat zijn bron zelf publiceert', () => {
  it('houdt zijn percentage, met de twee decimalen van de bron; hetzelfde als eigen telling niet', () => {
    expect(teksten(vanDuo)).toEqual(['3,04%', '2,29%', '2,2%', '1,73%', '2,55%']);
    expect(teksten(MIDDEN)).toEqual(Array.from({ length: 5 }, () => '< 5%'));
  });

  it('toont ook een klein aantal en een kleine groep, want dat doet de bron', () => {
    const klein = percentages([
      [1, 1],
      [2, 40],
    ]);
    expect(teksten({ ...klein, gepubliceerdDoor: 'DUO' })).toEqual(['100%', '5%', '7,3%']);
    expect(teksten(klein)).toEqual(['·', '·', '·']);
  });

  it('laat onbekend wat de bron niet toont, en vult daar niets in', () => {
    const gat = percentages([
      [116, 3_810],
      [0, 0],
    ]);
    const [tabel] = uitkomst(protectAll([{ ...gat, gepubliceerdDoor: 'DUO' }], PARAMETERS_2026));
    expect(tabel?.cellen[1]?.cel).toEqual({ soort: 'onbekend' });
    expect(tabel && tableNote(tabel)).toContain('Onbekend betekent: DUO toont het niet.');
  });

  it('zegt erbij wie het publiceerde, en niet dat er iets is verborgen', () => {
    const [tabel] = uitkomst(protectAll([vanDuo], PARAMETERS_2026));
    expect(tabel && tableNote(tabel)).toBe(
      'DUO heeft deze cijfers zelf gepubliceerd. Daarom staan de percentages er precies, ook als ze klein zijn.',
    );
  });

  it('heeft in de catalogus altijd getallen van anderen, nooit van het eigen werk', () => {
    const vanBron = INDICATOREN.filter(({ gepubliceerdDoor }) => gepubliceerdDoor !== undefined);
    expect(vanBron.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['dsp-duo-vsv-gemeente', 'dsp-duo-vsv-leeftijd']),
    );
    for (const { ingelezen, bekendUit, zaken, eerder = [] } of vanBron) {
      expect(ingelezen).toBe(true);
      expect(bekendUit).toEqual(['DuoVsvGepubliceerd']);
      for (const sql of [zaken, ...eerder.flatMap((versie) => versie.zaken ?? [])]) {
        expect(sql).toContain("g.soort = 'DuoVsvGepubliceerd'");
        expect(sql).toContain('null::uuid as jongere_id');
      }
    }
    const codes = vanBron.map(({ code }) => code);
    expect(codes.filter((code) => code in PUBLIEKSVORMEN)).not.toContain('dsp-uitval');
  });
});

describe('een eigen cijfer naast een van de bron', () => {
  it('blijft even streng beschermd: de lezer kent wat de bron toont', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 6 }), (tellingen) => {
        const [eigen, bron] = [
          { ...rij(tellingen), code: 'eigen' },
          { ...rij(tellingen), code: 'bron', meting: 'iets anders', gepubliceerdDoor: 'DUO' },
        ];
        const samen = uitkomst(protectAll([bron, eigen], PARAMETERS_2026));
        const [alleen] = uitkomst(protectAll([eigen], PARAMETERS_2026));
        expect(samen[1]).toEqual(alleen);
        expect(samen[0]?.cellen.map(({ cel }) => cel)).toEqual(
          bron.cellen.map(({ telling }) => ({ soort: 'waarde', waarde: telling })),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('telt het dezelfde zaken als de bron, dan weet de lezer die ook bij het eigen cijfer', () => {
    const bron = { ...rij([3, 40, 50]), code: 'bron', gepubliceerdDoor: 'DUO' };
    const eigen = { ...rij([3, 40, 50]), code: 'eigen' };
    const samen = protectAll([bron, eigen], PARAMETERS_2026);
    // Known by the source already: nothing of ours can take that back, and it is said so.
    expect(samen.soort === 'beschermd' && samen.reedsBekend).toEqual([
      { tabel: 'eigen', plaats: ['gemeente1'] },
    ]);
    expect(uitkomst(samen)[1]?.cellen[0]?.cel.soort).not.toBe('waarde');
  });

  it('een uitgave van voor deze afspraak blijft zoals zij was, en staat een nieuwe niet in de weg', () => {
    const [oud] = uitkomst(protectAll([MIDDEN], PARAMETERS_2026));
    const eerdere: EerderePublicatie[] = oud ? [{ tabel: MIDDEN, openbaar: oud }] : [];
    const [nieuw] = uitkomst(protectAll([vanDuo], PARAMETERS_2026, { eerdere }));
    expect(nieuw?.cellen[0]?.cel).toEqual({ soort: 'waarde', waarde: 3.04 });
    expect(oud?.cellen[0]?.cel.soort).toBe('begrensd');
  });
});
