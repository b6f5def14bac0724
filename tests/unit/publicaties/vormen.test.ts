import { describe, expect, it } from 'vitest';
import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import { DUO_VSV_LEEFTIJD } from '#lib/indicatoren/catalogus/dsp-duo-vsv.ts';
import { versieVan } from '#lib/indicatoren/versies/rules.ts';
import { PUBLIEKSVORMEN, watErStaatVan } from '#lib/publicaties/vormen.ts';

describe('wat van een cijfer openbaar is', () => {
  it.each(Object.entries(PUBLIEKSVORMEN))(
    '%s: wie één waarde kiest waar de definitie er meer noemt, zegt welke er staat, welke niet en waarom',
    (code, vormen) => {
      const kiest = vormen.some(({ filter = {} }) =>
        findIndicator(code)?.dimensies.some(
          (dimensie) =>
            dimensie.code in filter && typeof dimensie.waarden !== 'string' && dimensie.waarden.length > 1,
        ),
      );
      if (kiest) expect(watErStaatVan(code)).toMatch(/^Openbaar is .* (staat|staan) er niet/);
      else expect(watErStaatVan(code)).toBeNull();
    },
  );

  it('K2 noemt de varianten die er niet staan, K4 de vergelijkingsgroep', () => {
    expect(watErStaatVan('k2-teruggeleid')).toContain('T2, T3, T4 en open staan er niet');
    expect(watErStaatVan('k4-mbo-coach')).toContain('De vergelijkingsgroep');
  });
});

it('een leeftijd die de definitie van DUO uitsluit, is geen rij: niet van toepassing is iets anders dan verborgen', () => {
  const leeftijden = (versie: number) =>
    versieVan(DUO_VSV_LEEFTIJD, versie)?.dimensies.flatMap(({ code, waarden }) =>
      code === 'leeftijd' && typeof waarden !== 'string' ? waarden.map(({ label }) => label) : [],
    );
  expect(leeftijden(1)).toEqual(['jonger dan 16', '16 tot 18', '18 tot 22']);
  expect(leeftijden(2)).toContain('23 tot 27');
});
