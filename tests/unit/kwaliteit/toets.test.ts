import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ontbrekendeStukken } from '#lib/kwaliteit/overzicht/rules.ts';
import type { Antwoorden } from '#lib/kwaliteit/toets/model.ts';
import { onbeantwoord, trek, uitslagVan, zaadVan } from '#lib/kwaliteit/toets/rules.ts';
import { beantwoordSchema, trekSchema } from '#lib/kwaliteit/toets/schema.ts';

const werk = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

describe('de trekking', () => {
  it('geeft met hetzelfde startgetal dezelfde zaken, in welke volgorde het werk ook staat', () => {
    expect(trek(werk, 3, 42)).toEqual(trek([...werk].reverse(), 3, 42));
    expect(trek(werk, 3, 42)).not.toEqual(trek(werk, 3, 43));
  });

  it('trekt nooit een zaak twee keer, nooit iets van buiten en nooit meer dan er is', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.uuid(), { maxLength: 40 }),
        fc.integer({ min: 1, max: 100 }),
        fc.nat(),
        (ids, aantal, zaad) => {
          const gekozen = trek(ids, aantal, zaad);
          expect(new Set(gekozen).size).toBe(gekozen.length);
          expect(gekozen).toHaveLength(Math.min(aantal, ids.length));
          for (const id of gekozen) expect(ids).toContain(id);
        },
      ),
    );
  });

  it('geeft elke zaak evenveel kans: over 4.000 startgetallen één op de acht', () => {
    const keren = new Map<string, number>();
    for (let zaad = 0; zaad < 4_000; zaad += 1)
      for (const id of trek(werk, 1, zaad)) keren.set(id, (keren.get(id) ?? 0) + 1);
    for (const id of werk) expect(Math.abs((keren.get(id) ?? 0) - 500)).toBeLessThan(100);
  });

  it('heeft een startgetal dat in de database past', () => {
    expect(zaadVan(new Date('2026-11-25T20:00:00Z'))).toBeLessThan(2 ** 31 - 1);
  });

  it('vraagt een naam, een periode en één tot honderd zaken', () => {
    const goed = {
      naam: 'Toets',
      van: '2026-09-01',
      tot: '2026-11-01',
      stand: 'open',
      soort: '',
      aantal: '10',
    };
    expect(trekSchema.parse(goed)).toMatchObject({ soort: null, aantal: 10 });
    const fout = trekSchema.safeParse({ ...goed, tot: '2026-08-01', naam: ' ', aantal: '0' });
    expect(fout.error?.issues.map(({ path }) => path[0])).toEqual(['naam', 'aantal', 'tot']);
    expect(trekSchema.safeParse({ ...goed, tot: '2026-08-01' }).error?.issues[0]?.path).toEqual(['tot']);
  });
});

describe('de antwoorden', () => {
  const vragen = [
    { code: 'een', label: 'Eén?' },
    { code: 'twee', label: 'Twee?' },
  ];
  const ja = { antwoord: 'ja', opmerking: null } as const;
  const nee = { antwoord: 'nee', opmerking: null } as const;
  const nvt = { antwoord: 'nvt', opmerking: null } as const;

  it('een zaak is getoetst als elke vraag een antwoord heeft', () => {
    expect(onbeantwoord(vragen, { een: ja }).map(({ code }) => code)).toEqual(['twee']);
    expect(onbeantwoord(vragen, { een: ja, twee: nvt })).toEqual([]);
  });

  it('het deel "ja" is van ja en nee; niet van toepassing telt niet, en zonder antwoord is het onbekend', () => {
    const zaken: { antwoorden: Antwoorden }[] = [
      { antwoorden: { een: ja, twee: nvt } },
      { antwoorden: { een: ja } },
      { antwoorden: { een: nee } },
    ];
    const [een, twee] = uitslagVan(vragen, zaken);
    expect(een).toMatchObject({ ja: 2, nee: 1, nvt: 0 });
    expect(een?.percentage).toBeCloseTo(66.7, 1);
    expect(twee).toMatchObject({ ja: 0, nee: 0, nvt: 1, percentage: null });
  });

  it('leest per vraag een antwoord en een opmerking, en slaat over wat leeg bleef', () => {
    const kop = { id: '00000000-0000-4000-8000-000000000001', versie: '1' };
    const uit = beantwoordSchema.parse({
      ...kop,
      'antwoord-een': 'nee',
      'opmerking-een': ' kort ',
      'antwoord-twee': '',
    });
    expect(uit.antwoorden).toEqual({ een: { antwoord: 'nee', opmerking: 'kort' } });
    expect(beantwoordSchema.safeParse({ ...kop, 'antwoord-een': 'misschien' }).success).toBe(false);
  });
});

describe('ontbrekende stukken in afgesloten werk', () => {
  const rij = { soort: 'relatief-verzuim', routekaart: 'A', kern: 'gesprek-waarschuwing' } as const;

  it('noemt wat de gezette stappen vragen en er niet staat', () => {
    const uit = ontbrekendeStukken({
      ...rij,
      stappen: ['1', '2', '5'],
      aanwezig: ['melding', 'contact-school'],
    });
    expect(uit).toEqual(['actie-school', 'contact-thuis']);
  });

  it('vraagt niets voor een stap die is overgeslagen, en niets bij een administratief resultaat', () => {
    expect(ontbrekendeStukken({ ...rij, stappen: [], aanwezig: [] })).toEqual([]);
    const kern = 'onterechte-melding';
    expect(ontbrekendeStukken({ ...rij, kern, stappen: ['1', '2'], aanwezig: [] })).toEqual([]);
  });
});
