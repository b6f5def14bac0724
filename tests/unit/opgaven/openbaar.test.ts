import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import type { Herkomst, Ingevulderij, Opgave } from '#lib/opgaven/model.ts';
import { beschermOpgave, decideUitgeven, tellingenVan } from '#lib/opgaven/openbaar/rules.ts';
import { VORMEN } from '#lib/opgaven/vormen.ts';
import { uiterlijkVan } from '#lib/opgaven/rules.ts';
import type { EerderePublicatie } from '#lib/publicaties/onthulling/model.ts';

const GEMEENTEN = [
  ['0888', 'Beek'],
  ['1883', 'Sittard-Geleen'],
  ['0971', 'Stein'],
] as const;
type Vier = readonly [number, number, number, number];
const INWONERS: Vier = [800, 4000, 900, 5700];

const deel = (indicator: string, kolom: string, getal: number): Herkomst => ({
  ...{ indicator, titel: indicator, versie: 1, peildatum: datum('2024-07-31'), keuze: [] },
  ...{ kies: kolom === 'totaal' ? {} : { gemeente: [kolom] }, wat: 'teller', getal },
});
const KOLOMMEN = [...GEMEENTEN.map(([code]) => code), 'totaal'];

/** A row per 1,000 inhabitants, or the plain count. */
function rij(code: string, getallen: Vier, perDuizend: boolean): Ingevulderij {
  return {
    ...{ code, label: code },
    cellen: KOLOMMEN.map((kolom, plek) => {
      const [boven = 0, onder = 1] = [getallen[plek], INWONERS[plek]];
      return {
        ...{ kolom, reden: null, teller: [deel(code, kolom, boven)] },
        ...(perDuizend
          ? {
              waarde: (boven * 1000) / onder,
              decimalen: 2,
              maal: 1000 as const,
              noemer: [deel('inwoners-schoolleeftijd', kolom, onder)],
            }
          : { waarde: boven, decimalen: 0, maal: 1 as const, noemer: [] }),
      };
    }),
  };
}

const tabel = (code: string, rijen: readonly Ingevulderij[]) => ({
  ...{ code, titel: code, rijkop: 'Wat', optellen: false, noten: [], rijen },
  kolommen: [
    ...GEMEENTEN.map(([gemeente, kop]) => ({ code: gemeente, kop })),
    { code: 'totaal', kop: 'hele bureau' },
  ],
});

const opgave = (getallen: Vier): Opgave => ({
  ...{ vorm: 'bbv', titel: 'BBV', voor: 'raad', grondslag: 'BBV', voorbehoud: null, bureau: 'Proef' },
  ...{ periode: '2023-2024', gemeente: null, peildatum: datum('2024-07-31'), bekendOp: datum('2024-09-01') },
  tabellen: [
    tabel('verzuim', [rij('absoluut-onderzocht', getallen, true)]),
    tabel('getallen', [
      rij('inwoners-schoolleeftijd', INWONERS, false),
      rij('absoluut-onderzocht', getallen, false),
    ]),
  ],
  ...{ controles: [], teksten: [] },
});

function teksten(getallen: Vier, eerdere: readonly EerderePublicatie[] = []) {
  const uitkomst = beschermOpgave(opgave(getallen), eerdere);
  if (!uitkomst.ok) throw new Error(uitkomst.weigering.zin);
  return uitkomst.waarde.blokken.map(({ rijen }) =>
    rijen.map((cellen) => cellen.slice(1).map((cel) => cel.tekst)),
  );
}

describe('de openbare uitgave van een opgave (domain.md §12.6)', () => {
  it('geeft de getallen zoals zij zijn waar niets klein is', () => {
    expect(teksten([11, 33, 6, 50])).toEqual([
      [['13,75', '8,25', '6,67', '8,77']],
      [
        ['800', '4.000', '900', '5.700'],
        ['11', '33', '6', '50'],
      ],
    ]);
  });

  it('verbergt een aantal onder vijf, en een tweede waarmee het uit te rekenen is; ook het getal per 1.000', () => {
    const [[verhouding] = [], [inwoners, aantal] = []] = teksten([3, 33, 14, 50]);
    expect(inwoners).toEqual(['800', '4.000', '900', '5.700']);
    expect(aantal?.[0]).toBe('<5');
    const open = (aantal ?? []).filter((cel) => /^\d+$/.test(cel));
    expect(open.length).toBeLessThan(3);
    for (const [plek, cel] of (verhouding ?? []).entries())
      expect(cel === '·').toBe(!/^\d+$/.test(aantal?.[plek] ?? ''));
  });

  it('maakt van wie in geen gemeente woont een eigen cel, die nergens staat', () => {
    const tellingen = tellingenVan(opgave([11, 33, 6, 57]));
    expect([...(tellingen?.keys() ?? [])]).toEqual(['absoluut-onderzocht']);
    expect(tellingen?.get('absoluut-onderzocht')?.cellen).toContainEqual({
      plaats: ['onbekend'],
      telling: 7,
    });
    expect(teksten([11, 33, 6, 57])[1]?.[1]).toHaveLength(4);
  });

  it('wordt beschermd tegen wat al openbaar is over dezelfde telling, en blijft dan hetzelfde', () => {
    const eerste = beschermOpgave(opgave([3, 33, 14, 50]), []);
    if (!eerste.ok) throw new Error(eerste.weigering.zin);
    expect(eerste.waarde.tabellen.map(({ tabel: exact }) => exact.code)).toEqual([
      'opgave/bbv/absoluut-onderzocht/2023-2024',
    ]);
    expect(teksten([3, 33, 14, 50], eerste.waarde.tabellen)).toEqual(teksten([3, 33, 14, 50]));
  });

  it('geeft van DUO het percentage zoals DUO het publiceerde, ook over een klein aantal; van een eigen telling niet', () => {
    const uit = (indicator: string) => {
      const cellen = KOLOMMEN.map((kolom, plek) => {
        const [boven = 0, onder = 1] = [[3, 116, 39, 158][plek], [120, 3_810, 1_701, 5_631][plek]];
        return {
          ...{ kolom, reden: null, waarde: (100 * boven) / onder, decimalen: 2, maal: 100 as const },
          teller: [deel(indicator, kolom, boven)],
          noemer: [{ ...deel(indicator, kolom, onder), wat: 'noemer' as const }],
        };
      });
      const vraag = {
        ...opgave([11, 33, 6, 50]),
        tabellen: [tabel('vsv', [{ code: 'vsv', label: 'vsv', cellen }])],
      };
      const beschermd = beschermOpgave(vraag, []);
      if (!beschermd.ok) throw new Error(beschermd.weigering.zin);
      return {
        teksten: beschermd.waarde.blokken[0]?.rijen[0]?.slice(1).map(({ tekst }) => tekst),
        tabellen: beschermd.waarde.tabellen.length,
      };
    };
    expect(uit('dsp-duo-vsv-gemeente')).toEqual({
      teksten: ['2,50%', '3,04%', '2,29%', '2,81%'],
      tabellen: 0,
    });
    expect(uit('dsp-uitval').teksten?.[0]).toBe('·');
  });

  it('gaat één keer uit, en niet door wie de kopie klaarzette', () => {
    const kopie = { gemaaktDoor: 'ann', vervallen: false };
    expect(decideUitgeven(kopie, false, 'bo')).toMatchObject({ ok: true });
    expect(decideUitgeven(kopie, false, 'ann')).toMatchObject({ weigering: { code: 'vier-ogen' } });
    expect(decideUitgeven(kopie, true, 'bo')).toMatchObject({ weigering: { code: 'al-openbaar' } });
    expect(decideUitgeven({ ...kopie, vervallen: true }, false, 'bo')).toMatchObject({
      weigering: { code: 'vervallen' },
    });
  });
});

describe('voor wie en wanneer', () => {
  it('zegt elke opgave; alleen wat de raad en dus iedereen leest, heeft een openbare uitgave', () => {
    expect(VORMEN.filter(({ openbaar }) => openbaar).map(({ code }) => code)).toEqual(['bbv']);
    for (const { naarBuiten, termijn } of VORMEN)
      expect(naarBuiten.length * termijn.bron.length).toBeGreaterThan(0);
  });

  it('noemt een dag alleen als die bekend is: de effectrapportage 15 december na het schooljaar', () => {
    const dagen = VORMEN.map(
      (vorm) => uiterlijkVan(vorm, { soort: 'schooljaar', schooljaar: '2023-2024' as never }).op,
    );
    expect(dagen).toEqual([null, '2024-12-15', null, null]);
    const [, , thuiszitters] = VORMEN;
    if (thuiszitters) expect(uiterlijkVan(thuiszitters, { soort: 'kalenderjaar', jaar: 2024 }).op).toBeNull();
  });
});
