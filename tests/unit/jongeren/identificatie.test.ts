import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  maskeerNummer,
  normaliseerNummer,
  parseBsn,
  parseOnderwijsnummer,
  parsePersoonsgebondenNummer,
} from '#lib/jongeren/identificatie.ts';

describe('burgerservicenummer', () => {
  it.each(['182071649', '123456782', '111222333', '012345672'])('neemt %s aan', (nummer) => {
    expect(parseBsn(nummer)).toBe(nummer);
  });

  it.each(['999990007', '999990019', '999990020', '999990032', '999990044'])(
    'neemt het verzonnen nummer %s aan',
    (nummer) => {
      expect(parseBsn(nummer)).toBe(nummer);
    },
  );

  it('weigert een nummer dat niet door de elfproef komt', () => {
    expect(parseBsn('123456789')).toBeNull();
  });

  it('weigert negen nullen', () => {
    expect(parseBsn('000000000')).toBeNull();
    expect(parseBsn('00000000')).toBeNull();
  });

  it('vult een nummer van acht cijfers aan met een nul', () => {
    expect(parseBsn('12345672')).toBe('012345672');
  });

  it('leest over punten, spaties en streepjes heen', () => {
    expect(parseBsn(' 1234.56.782 ')).toBe('123456782');
    expect(parseBsn('123 456-782')).toBe('123456782');
  });

  it('weigert letters, te korte en te lange nummers', () => {
    for (const invoer of ['', '1234567', '1234567820', '12345678a', 'BSN 123456782']) {
      expect(normaliseerNummer(invoer)).toBeNull();
    }
  });
});

describe('onderwijsnummer', () => {
  it('heeft bij de elfproef rest 5', () => {
    // 9x1 + 3x3 - 2 = 16, and 16 is 11 with remainder 5.
    expect(parseOnderwijsnummer('100000302')).toBe('100000302');
  });

  it('is geen burgerservicenummer, en omgekeerd', () => {
    expect(parseBsn('100000302')).toBeNull();
    expect(parseOnderwijsnummer('123456782')).toBeNull();
  });

  it('wordt herkend aan het nummer zelf', () => {
    expect(parsePersoonsgebondenNummer('123456782')).toEqual({ soort: 'BSN', nummer: '123456782' });
    expect(parsePersoonsgebondenNummer('100000302')).toEqual({
      soort: 'ONDERWIJSNUMMER',
      nummer: '100000302',
    });
    expect(parsePersoonsgebondenNummer('123456789')).toBeNull();
  });
});

describe('op het scherm', () => {
  it('laat alleen de laatste vier cijfers zien', () => {
    const bsn = parseBsn('123456782');
    expect(bsn && maskeerNummer(bsn)).toBe('•••••6782');
  });
});

describe('voor elk nummer geldt', () => {
  const negenCijfers = fc.integer({ min: 1, max: 999_999_999 }).map((n) => String(n).padStart(9, '0'));

  it('dat een verkeerd getypt cijfer altijd opvalt', () => {
    const cijfer = fc.integer({ min: 0, max: 8 });
    fc.assert(
      fc.property(negenCijfers, cijfer, fc.integer({ min: 1, max: 9 }), (nummer, plaats, verschil) => {
        const goed = parsePersoonsgebondenNummer(nummer);
        fc.pre(goed !== null);
        const fout = String((Number(nummer[plaats]) + verschil) % 10);
        const getypt = nummer.slice(0, plaats) + fout + nummer.slice(plaats + 1);
        const gelezen = parsePersoonsgebondenNummer(getypt);
        expect(gelezen?.soort).not.toBe(goed?.soort);
      }),
    );
  });

  it('dat een op de elf een burgerservicenummer is', () => {
    const geldig = Array.from({ length: 11_000 }, (_, i) => parseBsn(String(999_000_000 + i))).filter(
      Boolean,
    );
    expect(geldig).toHaveLength(1000);
  });
});
