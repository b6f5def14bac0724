import { describe, expect, it } from 'vitest';
import { makePassword } from '#lib/toegang/gebruikers/eerste-wachtwoord.ts';
import { judgePassword } from '#lib/toegang/gebruikers/wachtwoorden.ts';

const wie = { inlognaam: 'fatima.jansen', naam: 'Fatima Jansen', bureau: 'Westelijke Mijnstreek' };
const goed = (wachtwoord: string) => judgePassword(wachtwoord, wie).ok;

describe('een wachtwoord', () => {
  it('heeft ten minste vijftien tekens', () => {
    expect(goed('paarse-kwarktaa')).toBe(true);
    expect(goed('paarse-kwarkta')).toBe(false);
  });
  it.each([
    'wachtwoord12345',
    'Welkom2024!Welkom2024!',
    'W@chtw00rd-W@chtw00rd',
    'aaaaaaaaaaaaaaaaaaaa',
    'abababababababababab',
    'qwertyuiopasdfghjkl',
    '123456789012345678',
    'fatima.jansen2024',
    'Westelijke-Mijnstreek-1',
    'correct horse battery staple',
    'LeerplichtLeerplicht1',
  ])('is niet "%s", want dat is te raden', (wachtwoord) => {
    expect(goed(wachtwoord)).toBe(false);
  });
  it.each([
    'drie kikkers op een balkon',
    'Zolderraam-kompas-vijver',
    'k7#nV2p!xQ9w$Lm4r',
    '2 olifanten, 1 trapgevel',
  ])('mag "%s" zijn', (wachtwoord) => {
    expect(goed(wachtwoord)).toBe(true);
  });
  it('dat wij zelf maken is altijd goed genoeg en nooit twee keer hetzelfde', () => {
    const gemaakt = Array.from({ length: 500 }, makePassword);
    expect(gemaakt.filter((wachtwoord) => !goed(wachtwoord))).toEqual([]);
    expect(new Set(gemaakt).size).toBe(500);
  });
});
