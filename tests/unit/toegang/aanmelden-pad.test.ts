import { describe, expect, it } from 'vitest';
import { aanmeldZin, localPath } from '#lib/toegang/aanmelden.ts';

describe('waarheen na het aanmelden', () => {
  it('gaat naar een pagina van Baken zelf', () => {
    expect(localPath('/jongeren?zoek=vries')).toBe('/jongeren?zoek=vries');
    expect(localPath('http://localhost:3000/werkvoorraad')).toBe('/werkvoorraad');
    expect(localPath(undefined)).toBe('/');
  });

  it.each([
    '//kwaad.nl',
    '/\\kwaad.nl',
    'javascript:alert(1)',
    'https://a.nl//kwaad.nl',
    '/\t/kwaad.nl',
    'kwaad.nl',
    '/.//kwaad.nl',
    '/x/..//kwaad.nl',
    '/.\\/kwaad.nl',
  ])('gaat nooit naar een andere site: %s', (adres) => {
    expect(localPath(adres)).toBe('/');
  });

  it('blijft niet hangen op de aanmeldpagina', () => {
    expect(localPath('/aanmelden?naar=/aanmelden')).toBe('/');
  });
});

describe('wat er misging bij het aanmelden', () => {
  it('verraadt niet of de inlognaam bestaat', () => {
    expect(aanmeldZin('onjuist')).toBe('Deze inlognaam en dit wachtwoord horen niet bij elkaar.');
  });

  it('geeft bij een onbekende fout een gewone zin', () => {
    expect(aanmeldZin('OAuthCallback')).toBe('Aanmelden is niet gelukt. Probeer het opnieuw.');
    expect(aanmeldZin(undefined)).toBeUndefined();
  });
});
