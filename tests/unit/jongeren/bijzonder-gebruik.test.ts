import { describe, expect, it } from 'vitest';
import type { Inzage } from '#lib/jongeren/bijzonder-gebruik/model.ts';
import { findSignalen, sleutelVan, VEEL_PER_UUR } from '#lib/jongeren/bijzonder-gebruik/rules.ts';

const inzage = (uur: number, jongereId = 'j1', rest: Partial<Inzage> = {}): Inzage => ({
  gebruikerId: 'g1',
  jongereId,
  dag: '2026-11-20',
  uur,
  tijd: new Date(`2026-11-20T${String(uur).padStart(2, '0')}:15:00+01:00`),
  ...rest,
});
const achtergrond = {
  namen: new Map([['g1', 'Anna van den Berg']]),
  achternamen: new Map([['j1', 'Jansen']]),
  zonderZaak: new Set<string>(),
};
const signalen = (inzagen: Inzage[], rest: Partial<typeof achtergrond> = {}) =>
  findSignalen(inzagen, { ...achtergrond, ...rest }).map(({ signaal, aantal }) => `${signaal} ${aantal}`);

describe('bijzonder gebruik van dossiers (eigen drempels; geen oordeel)', () => {
  it('nacht is van 23 tot 6 uur: 22 en 6 uur niet, 23 en 5 uur wel', () => {
    expect(signalen([inzage(22), inzage(6)])).toEqual([]);
    expect(signalen([inzage(23)])).toEqual(['nacht 1']);
    expect(signalen([inzage(5)])).toEqual(['nacht 1']);
  });

  it('dertig dossiers in één uur is niet veel, eenendertig wel; hetzelfde dossier telt één keer', () => {
    const reeks = (aantal: number) => Array.from({ length: aantal }, (_, nr) => inzage(10, `j${nr}`));
    expect(signalen(reeks(VEEL_PER_UUR))).toEqual([]);
    expect(signalen(reeks(VEEL_PER_UUR + 1))).toEqual([`veel ${VEEL_PER_UUR + 1}`]);
    expect(signalen(Array.from({ length: 60 }, () => inzage(10)))).toEqual([]);
  });

  it('noemt wie keek zonder dat er een zaak liep', () => {
    expect(signalen([inzage(10)], { zonderZaak: new Set([sleutelVan(inzage(10))]) })).toEqual([
      'zonder-zaak 1',
    ]);
  });

  it('vergelijkt achternamen zonder voorvoegsel en accenten', () => {
    const naam = (achternaam: string) => ({ achternamen: new Map([['j1', achternaam]]) });
    expect(signalen([inzage(10)], naam('Bérg'))).toEqual(['zelfde-naam 1']);
    expect(signalen([inzage(10)], naam('Bergman'))).toEqual([]);
  });

  it('één bevinding per gebruiker en dag, de nieuwste dag boven, met de eerste keer van die dag', () => {
    const gisteren = { dag: '2026-11-19', tijd: new Date('2026-11-19T23:15:00+01:00') };
    const bevindingen = findSignalen([inzage(23, 'j1', gisteren), inzage(23, 'j2'), inzage(2)], achtergrond);
    expect(bevindingen.map(({ dag, aantal, eerste }) => [dag, aantal, eerste.getTime()])).toEqual([
      ['2026-11-20', 2, inzage(2).tijd.getTime()],
      ['2026-11-19', 1, gisteren.tijd.getTime()],
    ]);
  });
});
