import { describe, expect, it } from 'vitest';
import { datum, schooljaar } from '#lib/kalender/model.ts';
import { andereDagZin, teldagzin } from '#lib/publicaties/teldag/labels.ts';
import { verschiltVanDag, zelfdeDagIn } from '#lib/publicaties/teldag/rules.ts';

describe('een stand wordt elk schooljaar op dezelfde dag geteld', () => {
  it('1 maart valt in het tweede kalenderjaar van een schooljaar, 1 oktober in het eerste', () => {
    expect(zelfdeDagIn(schooljaar('2025-2026'), datum('2023-03-01'))).toBe('2026-03-01');
    expect(zelfdeDagIn(schooljaar('2025-2026'), datum('2022-10-01'))).toBe('2025-10-01');
    expect(zelfdeDagIn(schooljaar('2021-2022'), datum('2026-07-31'))).toBe('2022-07-31');
    expect(zelfdeDagIn(schooljaar('2024-2025'), datum('2024-02-29'))).toBe('2025-02-28');
  });

  it('twee dagen verschillen als het niet dezelfde dag van het jaar is', () => {
    expect(verschiltVanDag([datum('2024-03-01'), datum('2025-03-01')])).toBe(false);
    expect(verschiltVanDag([datum('2024-03-01'), datum('2025-07-31')])).toBe(true);
    expect(verschiltVanDag([])).toBe(false);
  });

  it('wie de cijfers leest, leest op welke dag, en of dat elk jaar dezelfde was', () => {
    const reeks = [
      { schooljaar: schooljaar('2023-2024'), peildatum: datum('2024-03-01') },
      { schooljaar: schooljaar('2024-2025'), peildatum: datum('2025-03-01') },
    ];
    expect(teldagzin(reeks)).toBe('geteld op 1 maart');
    const anders = { schooljaar: schooljaar('2025-2026'), peildatum: datum('2026-07-31') };
    expect(teldagzin([...reeks, anders])).toBe(
      'niet elk jaar op dezelfde dag geteld: op 1 maart in 2023-2024, 2024-2025; op 31 juli in 2025-2026',
    );
    expect(andereDagZin(datum('2026-07-31'), datum('2025-03-01'))).toContain('was dat 1 maart');
  });
});
