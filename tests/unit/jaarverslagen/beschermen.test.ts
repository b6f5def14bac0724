import { describe, expect, it } from 'vitest';
import { aantallen, dimensie } from '#lib/cli/bench/onthulling/tabellen.ts';
import { beschermGroep, kiesTabellen } from '#lib/jaarverslagen/uitgeven/beschermen/rules.ts';
import type { Cijferbron } from '#lib/jaarverslagen/uitgeven/model.ts';
import type { AantallenTabel } from '#lib/publicaties/onthulling/model.ts';

function tabel(meting: string, namen: readonly string[]): AantallenTabel {
  const code = `${meting}/${namen.join('-')}`;
  return {
    ...aantallen(
      namen.map((naam) => dimensie(naam, 2)),
      () => 12,
    ),
    ...{ code, meting },
  };
}

function cijfer(id: string, tabellen: readonly AantallenTabel[], niet: string | null = null): Cijferbron {
  return {
    ...{ id, titel: id, beeld: 'geen', rijen: [], kolom: null, filter: {}, plaats: null },
    ...{ noten: [], naBreuk: [], bron: '', naast: [], woorden: {}, jaren: [], tabellen, niet },
  };
}

describe('welke tabellen samen naar buiten gaan', () => {
  it('is in de volgorde van het verslag; wat een kring zou sluiten, blijft binnen', () => {
    const keuze = kiesTabellen(
      [
        cijfer('soort en plaats', [tabel('a', ['soort', 'plaats'])]),
        cijfer('plaats en duur', [tabel('a', ['plaats', 'duur'])]),
        cijfer('soort en duur', [tabel('a', ['soort', 'duur'])]),
        cijfer('iets anders', [tabel('b', ['soort'])]),
        cijfer('afgeschermd', [tabel('c', ['soort'])], 'Blijft binnen.'),
      ],
      [],
    );
    expect(keuze.gekozen.map(({ id }) => id)).toEqual(['soort en plaats', 'plaats en duur', 'iets anders']);
    expect([...keuze.geweigerd.keys()]).toEqual(['soort en duur']);
    expect(keuze.groepen.map((groep) => groep.map(({ code }) => code))).toEqual([
      ['a/soort-plaats', 'a/plaats-duur'],
      ['b/soort'],
    ]);
  });

  it('hangt ook af van wat al openbaar is', () => {
    const eerdere = [tabel('a', ['soort', 'plaats']), tabel('a', ['plaats', 'duur'])].flatMap((een) =>
      beschermGroep([een], []),
    );
    const keuze = kiesTabellen([cijfer('soort en duur', [tabel('a', ['soort', 'duur'])])], eerdere);
    expect([...keuze.geweigerd.keys()]).toEqual(['soort en duur']);
  });

  it('is van cijfers die dezelfde zaken tellen alleen het eerste, en geen als er al een openbaar is', () => {
    const school = cijfer('meldingen naar school', [tabel('meldingen-school/2023-2024', ['gemeente'])]);
    const dsp = cijfer('meldingen Doorstroompunt', [tabel('dsp-meldingen/2023-2024', ['woonplaats'])]);
    expect(kiesTabellen([school, dsp], []).gekozen).toEqual([school]);
    const eerdere = beschermGroep([tabel('verzuim-18plus/2023-2024', ['gemeente'])], []);
    const keuze = kiesTabellen([school, dsp], eerdere);
    expect(keuze.gekozen).toEqual([]);
    expect(keuze.geweigerd.get(school.id)).toContain('telt dezelfde zaken');
  });
});
