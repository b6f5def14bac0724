import { describe, expect, it } from 'vitest';
import { dagMet } from '#lib/kalender/schema.ts';
import { gebruikSchema } from '#lib/logboek/schema.ts';
import { dossierSchema } from '#lib/jongeren/dossier/schema.ts';
import { termijnlijstSchema } from '#lib/termijnen/lijst/schema.ts';
import { werkvoorraadSchema } from '#lib/termijnen/werkvoorraad/schema.ts';
import { lijstSchema } from '#lib/vrijstellingen/lijst/schema.ts';

const ID = '3f2a91bc-0000-4000-8000-000000000001';

describe('een plaats in een lijst die iemand in het adres veranderde', () => {
  it.each(['2026-13-45', '2026-02-30', '0000-01-01'])('%s is geen dag: de lijst begint vooraan', (dag) => {
    expect(termijnlijstSchema.parse({ na: `${dag}.${ID}` }).na).toBeNull();
    expect(werkvoorraadSchema.parse({ na: `${dag}.${ID}` }).na).toBeNull();
    expect(dossierSchema.parse({ jongereId: ID, ouder: `${dag}.12` }).ouder).toBeNull();
    expect(lijstSchema.safeParse({ na: `${dag}_${ID}` }).error?.issues[0]?.message).toContain(
      'Begin opnieuw',
    );
    expect(gebruikSchema.safeParse({ voor: `${dag} 10:00:00+01_5` }).success).toBe(false);
  });

  it('een goede plaats blijft een goede plaats', () => {
    expect(termijnlijstSchema.parse({ na: `2024-02-29.${ID}` }).na).toEqual({ datum: '2024-02-29', id: ID });
    expect(werkvoorraadSchema.parse({ na: `geen.${ID}` }).na).toEqual({ datum: null, id: ID });
    expect(lijstSchema.safeParse({ na: `2024-02-29_${ID}` }).success).toBe(true);
    expect(gebruikSchema.safeParse({ voor: '2026-11-25 14:03:09.123456+01_812' }).success).toBe(true);
    expect(gebruikSchema.safeParse({ voor: '9999999999_5' }).success).toBe(false);
  });
});

describe('een dag in een formulier met één zin voor wat geen dag is', () => {
  it.each(['', 'morgen', '0000-01-01', '9999-12-31', '2026-02-30'])('“%s” hoort die zin', (invoer) => {
    expect(dagMet('Vul een datum in.').safeParse(invoer).error?.issues[0]?.message).toBe('Vul een datum in.');
  });

  it('29 februari 2024 en 31-12-2100 mogen', () => {
    expect(dagMet('x').parse('2024-02-29')).toBe('2024-02-29');
    expect(dagMet('x').parse('31-12-2100')).toBe('2100-12-31');
  });
});
