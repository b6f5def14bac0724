import { describe, expect, it } from 'vitest';
import type { Controle } from '#lib/jaarverslagen/controles/model.ts';
import type { Editieteksten, Inhoud } from '#lib/jaarverslagen/model.ts';
import {
  decideVaststellen,
  kiesbareSchooljaren,
  openstaand,
  standVan,
  uiterlijkOp,
} from '#lib/jaarverslagen/rules.ts';
import { datum, type Schooljaar } from '#lib/kalender/model.ts';

const JAAR = '2023-2024' as Schooljaar;
const hoofdstuk = (id: string) => ({ id, versie: 1, titel: `Hoofdstuk ${id}`, tekst: '', onderdelen: [] });
const GESCHREVEN: Editieteksten = {
  vorm: {
    versie: 1,
    titel: 'J',
    ondertitel: null,
    perGemeente: false,
    hoofdstukken: [hoofdstuk('a'), hoofdstuk('b')],
  },
  teksten: [{ hoofdstukId: 'a', versie: 1, tekst: '', afgerond: true }],
  kaders: [{ id: 'k', versie: 1, hoofdstukId: 'b', titel: 't', tekst: 't' }],
  uitleg: [],
};
const fout: Controle = {
  ...{ code: 'rijen/x', soort: 'rijen', waar: 'Meldingen', onderdelen: ['x'], klopt: false },
  ...{ getallen: 'Beek: samen 70, totaal 75', uitleg: null, verouderd: null },
};
const inhoud = (controles: readonly Controle[]): Inhoud => ({
  ...{
    titel: 'J',
    ondertitel: null,
    bureau: 'P',
    schooljaar: JAAR,
    uitgave: 1,
    bekendOp: datum('2024-09-01'),
  },
  ...{ hoofdstukken: [], controles, bron: { perGemeente: false, hoofdstukken: [], cijfers: [] } },
});

describe('het schooljaar', () => {
  it('is verantwoord vóór 1 oktober erna', () => {
    expect(uiterlijkOp(JAAR)).toBe('2024-10-01');
  });

  it('dat loopt en de zeven ervoor zijn te kiezen', () => {
    const jaren = kiesbareSchooljaren(datum('2024-09-01'));
    expect([jaren[0], jaren.at(-1), jaren.length]).toEqual(['2024-2025', '2017-2018', 8]);
  });
});

describe('wat nog openstaat', () => {
  it('een hoofdstuk is leeg, bezig of afgerond', () => {
    expect(standVan('a', GESCHREVEN)).toBe('afgerond');
    expect(standVan('b', GESCHREVEN)).toBe('bezig'); // only a box
    expect(standVan('c', GESCHREVEN)).toBe('leeg');
  });

  it('zijn hoofdstukken die niet af zijn, en sommen zonder uitleg', () => {
    expect(openstaand(GESCHREVEN, inhoud([fout, { ...fout, code: 'y', uitleg: 'Zo is het.' }]))).toEqual([
      { soort: 'hoofdstuk', id: 'b', titel: 'Hoofdstuk b', stand: 'bezig' },
      { soort: 'controle', code: 'rijen/x', zin: 'Meldingen: Beek: samen 70, totaal 75' },
    ]);
  });
});

describe('vaststellen', () => {
  const editie = { status: 'concept', makers: ['ann', 'bo'] } as const;
  const cas = { door: 'cas', isVoorbij: true };

  it('kan wie er niet aan werkte, als niets openstaat', () => {
    expect(decideVaststellen(editie, [], cas)).toMatchObject({ ok: true });
  });

  it.each(['ann', 'bo', null])('kan niet wie eraan werkte: %s', (door) => {
    expect(decideVaststellen(editie, [], { door, isVoorbij: true })).toMatchObject({
      weigering: { code: 'vier-ogen' },
    });
  });

  it('kan niet zolang het schooljaar loopt', () => {
    expect(decideVaststellen(editie, [], { ...cas, isVoorbij: false })).toMatchObject({
      weigering: { code: 'schooljaar-loopt' },
    });
  });

  it('kan niet zolang er iets openstaat, en zegt wat', () => {
    const besluit = decideVaststellen(editie, openstaand(GESCHREVEN, inhoud([fout])), cas);
    expect(besluit).toMatchObject({
      weigering: {
        code: 'staat-open',
        zin: 'Het hoofdstuk Hoofdstuk b is nog niet afgerond. En nog 1 punten.',
      },
    });
  });

  it('kan maar een keer', () => {
    expect(decideVaststellen({ ...editie, status: 'klaar' }, [], cas)).toMatchObject({
      weigering: { code: 'al-vastgesteld' },
    });
  });
});
