import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { bundelEerder, zelfdeBureau } from '#lib/overdracht/eerder/rules.ts';
import type { Eerderdeel } from '#lib/overdracht/model.ts';

const deel = (
  van: string,
  vanId: number,
  gemaaktOp: string,
  anders: Partial<Eerderdeel> = {},
): Eerderdeel => ({
  ...{ van, vanId, gemaaktOp: datum(gemaaktOp), inschrijvingen: [], meldingen: [], werkprocessen: [] },
  ...{ thuiszitten: [], contact: [], ...anders },
});

const melding = (ontvangenOp: string, status: string, categorie = 'signaal') => ({
  ...{ ontvangenOp: datum(ontvangenOp), categorie, school: null, reden: null, status },
});
const werk = (soort: string, resultaat: string | null = null) => ({
  ...{ soort, gestartOp: datum('2026-01-10'), geslotenOp: null, resultaat },
});
const HIER = deel('Maastricht', 3, '2026-11-01');

describe('geschiedenis van eerdere bureaus (Leerplichtregeling 1995 art. 3 lid 2)', () => {
  it('van één bureau telt de laatste stand van een zaak; wat alleen in de oude stond, blijft', () => {
    const oud = deel('Beek', 1, '2026-02-01', {
      meldingen: [melding('2026-01-05', 'R'), melding('2025-09-01', 'A')],
    });
    const nieuw = deel('Beek', 1, '2026-09-01', { meldingen: [melding('2026-01-05', 'A')] });
    expect(bundelEerder([oud, nieuw], HIER).flatMap(({ meldingen }) => meldingen)).toEqual([
      melding('2026-01-05', 'A'),
      melding('2025-09-01', 'A'),
    ]);
  });

  it('gelijke zaken van twee bureaus zijn twee zaken; wat dit bureau zelf heeft, gaat er niet nog eens bij', () => {
    const zaak = { meldingen: [melding('2026-01-05', 'A')] };
    const delen = [deel('Beek', 1, '2026-02-01', zaak), deel('Stein', 2, '2026-03-01', zaak)];
    expect(bundelEerder(delen, HIER).map(({ van }) => van)).toEqual(['Stein', 'Beek']);
    expect(bundelEerder(delen, deel('Nieuwe naam', 1, '2026-11-01', zaak)).map(({ van }) => van)).toEqual([
      'Stein',
    ]);
  });

  it('laat ook uit een ouder dossier niets door van 18+ of strafrecht', () => {
    const [over] = bundelEerder(
      [
        deel('Beek', 1, '2026-02-01', {
          meldingen: [melding('2026-01-05', 'R', 'verzuim-18plus')],
          werkprocessen: [werk('verzuim-18plus'), werk('relatief-verzuim', 'proces-verbaal')],
        }),
      ],
      HIER,
    );
    expect(over?.meldingen).toEqual([]);
    expect(over?.werkprocessen.map(({ resultaat }) => resultaat)).toEqual(['handhaving']);
  });

  it('kent een bureau aan zijn nummer, en in een ouder dossier aan de naam', () => {
    expect(zelfdeBureau({ van: 'A', vanId: 1 }, { van: 'B', vanId: 1 })).toBe(true);
    expect(zelfdeBureau({ van: 'A', vanId: 1 }, { van: 'A', vanId: 2 })).toBe(false);
    expect(zelfdeBureau({ van: 'A' }, { van: 'A', vanId: 2 })).toBe(true);
  });
});
