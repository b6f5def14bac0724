import { describe, expect, it } from 'vitest';
import { permissiesOf } from '#lib/toegang/matrix.ts';
import type { Overdrachtregel, Stuk } from '#lib/caseload/model.ts';
import { rechtVoor } from '#lib/caseload/policy.ts';
import { blijftBijOngedaan, blijftBijTeruggeven, deelToe, gezienVan } from '#lib/caseload/rules.ts';

const LPA = permissiesOf(['leerplichtambtenaar']);
const ANOUK = { id: 'anouk', naam: 'Anouk', werkgebied: ['0888'], rechten: LPA };
const BRAM = { id: 'bram', naam: 'Bram', werkgebied: ['1883', '0971'], rechten: LPA };
const DIRK = { id: 'dirk', naam: 'Dirk', werkgebied: ['1883'], rechten: permissiesOf(['doorstroomcoach']) };

const stuk = (id: string, jongereId: string, rest: Partial<Stuk> = {}): Stuk => ({
  ...{ recht: rechtVoor(rest.soort ?? 'werkproces', rest.wat ?? 'relatief-verzuim'), werkprocesId: null },
  ...{ soort: 'werkproces', id, versie: 1, jongereId, naam: jongereId, wat: 'relatief-verzuim' },
  ...{ gemeente: '1883', schoolId: null, datum: null },
  ...rest,
});

const per = (stukken: Stuk[], wijze: Parameters<typeof deelToe>[1], wie = [ANOUK, BRAM]) =>
  Object.fromEntries(
    deelToe(stukken, wijze, wie).toedeling.map(({ stuk: deel, naar }) => [deel.id, naar.id]),
  );

describe('een caseload verdelen', () => {
  it('houdt alles over één jongere bij dezelfde collega, ook bij gelijk verdelen', () => {
    const stukken = [stuk('w1', 'sam'), stuk('m1', 'sam', { soort: 'melding' }), stuk('w2', 'noor')];
    const uit = per(stukken, 'gelijk');
    expect(uit.w1).toBe(uit.m1);
    expect(uit.w2).not.toBe(uit.w1);
  });

  it('geeft bij gemeente het werk aan wie daar werkt', () => {
    const stukken = [stuk('w1', 'sam', { gemeente: '0888' }), stuk('w2', 'noor'), stuk('w3', 'kim')];
    expect(per(stukken, 'gemeente')).toEqual({ w1: 'anouk', w2: 'bram', w3: 'bram' });
  });

  it('valt bij een gemeente van niemand terug op wie het minste krijgt', () => {
    const stukken = [stuk('w1', 'sam', { gemeente: '0957' }), stuk('w2', 'noor', { gemeente: '0957' })];
    expect(new Set(Object.values(per(stukken, 'gemeente')))).toEqual(new Set(['anouk', 'bram']));
  });

  it('houdt een school bij één collega', () => {
    const stukken = ['a', 'b', 'c'].map((kind) => stuk(`w-${kind}`, kind, { schoolId: 'college' }));
    expect(new Set(Object.values(per(stukken, 'school'))).size).toBe(1);
  });

  it('geeft dezelfde uitkomst in welke volgorde de stukken ook komen', () => {
    const stukken = [stuk('w1', 'sam'), stuk('w2', 'noor'), stuk('w3', 'kim')];
    expect(per([...stukken].reverse(), 'gelijk')).toEqual(per(stukken, 'gelijk'));
    const { toedeling } = deelToe(stukken, 'een', [BRAM]);
    expect(gezienVan([...toedeling].reverse())).toBe(gezienVan(toedeling));
    expect(gezienVan(deelToe(stukken, 'een', [ANOUK]).toedeling)).not.toBe(gezienVan(toedeling));
  });
});

describe('wie welk werk mag hebben', () => {
  const namen = (stukken: readonly Stuk[]) => stukken.map(({ id }) => id).sort();

  it('laat bij de collega wat de ontvanger niet mag; de afspraak en de verantwoordelijkheid blijven bij dat werk', () => {
    const stukken = [
      stuk('verzuim', 'sam'),
      stuk('afspraak', 'sam', { soort: 'afspraak', werkprocesId: 'verzuim' }),
      stuk('sam', 'sam', { soort: 'jongere' }),
      stuk('18plus', 'noor', { wat: 'verzuim-18plus' }),
      stuk('noor', 'noor', { soort: 'jongere' }),
      stuk('vrijstelling', 'kim', { wat: 'vrijstelling' }),
      stuk('verlof', 'lot', { wat: 'verlof' }),
    ];
    const { toedeling, blijft } = deelToe(stukken, 'een', [DIRK]);
    expect(namen(toedeling.map((deel) => deel.stuk))).toEqual(['18plus', 'noor']);
    expect(namen(blijft)).toEqual(['afspraak', 'sam', 'verlof', 'verzuim', 'vrijstelling']);
    expect(deelToe(stukken, 'een', [ANOUK]).blijft).toEqual([]);
  });

  it('geeft een leerplichtambtenaar geen traject van het Doorstroompunt', () => {
    expect(namen(deelToe([stuk('w', 'sam', { wat: 'vsv' })], 'een', [ANOUK]).blijft)).toEqual(['w']);
  });

  it('verdeelt over het team alleen aan wie het werk mag; alleen wat niemand mag, blijft', () => {
    const stukken = [stuk('verzuim', 'sam'), stuk('vsv', 'sam', { wat: 'vsv' }), stuk('w2', 'noor')];
    expect(per(stukken, 'gelijk', [ANOUK, DIRK])).toEqual({ verzuim: 'anouk', vsv: 'dirk', w2: 'anouk' });
    expect(namen(deelToe(stukken, 'gemeente', [DIRK]).blijft)).toEqual(['verzuim', 'w2']);
  });
});

describe('terugdraaien', () => {
  const regel: Overdrachtregel = {
    ...{ soort: 'werkproces', id: 'w1', jongereId: 'sam', naam: 'Sam', naar: 'bram', versieNa: 2 },
  };
  const nu = { versie: 2, eigenaarId: 'bram', open: true };

  it('laat staan wat is gewijzigd, gesloten of al bij een ander staat, en zegt dat', () => {
    expect(blijftBijOngedaan(regel, nu)).toBeUndefined();
    expect(blijftBijOngedaan(regel, { ...nu, versie: 3 })).toBe('is intussen gewijzigd');
    expect(blijftBijOngedaan(regel, { ...nu, open: false })).toBe('is intussen afgesloten');
    expect(blijftBijOngedaan(regel, { ...nu, eigenaarId: 'anouk' })).toBe('staat intussen bij een ander');
  });

  it('bij terugkeer gaat ook mee waaraan intussen is gewerkt', () => {
    expect(blijftBijTeruggeven(regel, { ...nu, versie: 7 })).toBeUndefined();
  });
});
