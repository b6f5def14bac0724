import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ankerVan, leesBegrippen } from '#components/begrippen/model.ts';

const groepen = leesBegrippen(readFileSync(join(import.meta.dirname, '../../../lib/begrippen.md'), 'utf8'));
const begrippen = groepen.flatMap((groep) => groep.begrippen);

describe('de begrippenlijst', () => {
  it('heeft bij elk woord een betekenis', () => {
    expect(begrippen.filter((begrip) => begrip.alineas.length === 0)).toEqual([]);
    expect(begrippen.length).toBeGreaterThan(50);
  });

  it('kent elk woord één keer, met een eigen adres op de pagina', () => {
    const ankers = [...begrippen, ...groepen].map((item) => item.anker);
    expect(ankers.filter((anker, plaats) => ankers.indexOf(anker) !== plaats)).toEqual([]);
  });

  it('geeft bij een begrip uit de wet het artikel', () => {
    expect(begrippen.find((begrip) => begrip.term === 'Kwalificatieplicht')?.bron).toBe(
      'Leerplichtwet 1969 art. 4a tot en met 4c',
    );
  });

  it('maakt van een woord een leesbaar adres', () => {
    expect(ankerVan('Pas toe of leg uit')).toBe('pas-toe-of-leg-uit');
    expect(ankerVan('Verzuim 18+')).toBe('verzuim-18');
    expect(ankerVan('Coöperatie')).toBe('cooperatie');
  });

  it('leest alinea’s en de bron los van elkaar', () => {
    expect(leesBegrippen('# X\n\n## Groep\n\n### Woord\nEerste\nregel.\n\nTweede.\nBron: art. 1\n')).toEqual([
      {
        titel: 'Groep',
        anker: 'groep',
        begrippen: [{ term: 'Woord', anker: 'woord', alineas: ['Eerste regel.', 'Tweede.'], bron: 'art. 1' }],
      },
    ]);
  });
});
