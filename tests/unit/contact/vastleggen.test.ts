import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import type { Contactmoment } from '#lib/contact/model.ts';
import { decideContact, decideCorrectie } from '#lib/contact/rules.ts';

const vandaag = datum('2026-11-20');
const geen = { actie: null, datum: null };
const velden = (uitkomst: ReturnType<typeof decideContact>) =>
  uitkomst.ok ? 'kan' : Object.keys(uitkomst.weigering.velden ?? {}).join(' ');

describe('contact vastleggen (werkwijze van het bureau, geen wet)', () => {
  it('kan vandaag en achteraf, niet vooruit', () => {
    expect(velden(decideContact({ datum: vandaag, werkprocesId: null }, geen, vandaag))).toBe('kan');
    expect(velden(decideContact({ datum: datum('2026-11-19'), werkprocesId: null }, geen, vandaag))).toBe(
      'kan',
    );
    expect(velden(decideContact({ datum: datum('2026-11-21'), werkprocesId: null }, geen, vandaag))).toBe(
      'datum',
    );
  });

  it('vraagt een dag bij de volgende actie: vandaag mag, gisteren niet', () => {
    const contact = { datum: vandaag, werkprocesId: 'werk' };
    const bel = (dag: string | null) => ({ actie: 'Bel de moeder', datum: dag === null ? null : datum(dag) });
    expect(velden(decideContact(contact, bel(null), vandaag))).toBe('volgendeDatum');
    expect(velden(decideContact(contact, bel('2026-11-19'), vandaag))).toBe('volgendeDatum');
    expect(velden(decideContact(contact, bel('2026-11-20'), vandaag))).toBe('kan');
  });

  it('vraagt bij welk werk de volgende actie hoort, ook als er alleen een dag is', () => {
    const contact = { datum: vandaag, werkprocesId: null };
    expect(velden(decideContact(contact, { actie: null, datum: vandaag }, vandaag))).toBe('werkprocesId');
  });
});

describe('contact verbeteren of intrekken', () => {
  const contact = { gebruikerId: 'ik', vervallen: false } as Contactmoment;
  it('kan alleen wie het vastlegde, en maar één keer', () => {
    expect(decideCorrectie(contact, 'ik').ok).toBe(true);
    for (const [eigen, wie, code] of [
      [contact, 'ander', 'niet-eigen'],
      [contact, null, 'niet-eigen'],
      [{ ...contact, vervallen: true }, 'ik', 'al-vervallen'],
    ] as const) {
      const uitkomst = decideCorrectie(eigen, wie);
      expect(!uitkomst.ok && uitkomst.weigering.code).toBe(code);
    }
  });
});
