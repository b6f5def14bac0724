import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { isWerkdag } from '#lib/kalender/werkdagen.ts';
import { CATEGORIEEN, DUO_SOORTEN, type TriageGegevens } from '#lib/meldingen/model.ts';
import { defaultCategorie, reactieUiterlijk, triage } from '#lib/meldingen/rules.ts';

const gewoon: TriageGegevens = {
  duoSoort: 'V3',
  categorie: 'signaal',
  begindatum: datum('2026-11-02'),
  einddatum: datum('2026-11-20'),
  alleLessen: false,
  actieGewenst: 'contact',
  prioriteitSchool: 'normaal',
  verzuimuren: 18,
  eerdere12Maanden: 0,
  regio: 'ZUID',
};

describe('prioriteit van een melding (werkwijze van het bureau, geen wet)', () => {
  it('geeft een gewone melding prioriteit 2', () => {
    expect(triage(gewoon)).toEqual({
      prioriteit: 2,
      redenen: ['Gewone melding: binnen de termijn reageren.'],
    });
  });

  it('zet langdurig relatief verzuim vooraan (kst-26695-108)', () => {
    expect(triage({ ...gewoon, duoSoort: 'LRV' }).prioriteit).toBe(1);
  });

  it('zet een tweede melding binnen twaalf maanden vooraan en zegt dat', () => {
    expect(triage({ ...gewoon, eerdere12Maanden: 1 })).toEqual({
      prioriteit: 1,
      redenen: ['Tweede melding binnen twaalf maanden.'],
    });
  });

  it('noemt alle redenen die even zwaar wegen', () => {
    const uitkomst = triage({ ...gewoon, duoSoort: 'LRV', alleLessen: true, eerdere12Maanden: 3 });
    expect(uitkomst.redenen).toEqual([
      'Al langer dan vier weken niet op school.',
      'Mist volgens de school alle lessen.',
      'Al 3 eerdere meldingen binnen twaalf maanden.',
    ]);
  });

  it('zet luxeverzuim direct voor de kerstvakantie vooraan, midden in november niet', () => {
    const luxe = { ...gewoon, duoSoort: 'L', categorie: 'luxe' } as const;
    const voorKerst = { begindatum: datum('2025-12-18'), einddatum: datum('2025-12-19') }; // vakantie vanaf 20-12
    expect(triage({ ...luxe, ...voorKerst }).prioriteit).toBe(1);
    expect(
      triage({ ...luxe, begindatum: datum('2025-11-20'), einddatum: datum('2025-11-21') }).prioriteit,
    ).toBe(2);
  });

  it('laat overig verzuim van 6 uur zonder eerdere melding wachten', () => {
    expect(triage({ ...gewoon, duoSoort: 'O', categorie: 'preventief', verzuimuren: 6 }).prioriteit).toBe(3);
  });

  it('laat een verzoek om geen actie nooit zwaarder wegen dan langdurig verzuim', () => {
    expect(triage({ ...gewoon, duoSoort: 'LRV', actieGewenst: 'geen' }).prioriteit).toBe(1);
    expect(triage({ ...gewoon, actieGewenst: 'Geen' }).prioriteit).toBe(3);
  });

  it('geeft altijd minstens één reden, in een hele zin, en steeds hetzelfde antwoord', () => {
    const arbitrary = fc.record({
      duoSoort: fc.constantFrom(...DUO_SOORTEN, null),
      categorie: fc.constantFrom(...CATEGORIEEN),
      begindatum: fc.integer({ min: 0, max: 1500 }).map((dagen) => addDays(datum('2023-08-01'), dagen)),
      einddatum: fc.constant(null),
      alleLessen: fc.constantFrom(true, false, null),
      actieGewenst: fc.constantFrom('zorg gewenst', 'geen', 'contact', null),
      prioriteitSchool: fc.constantFrom('hoog', 'laag', null),
      verzuimuren: fc.option(fc.integer({ min: 0, max: 100 })),
      eerdere12Maanden: fc.nat(5),
      regio: fc.constantFrom('NOORD' as const, 'MIDDEN' as const, 'ZUID' as const),
    });
    fc.assert(
      fc.property(arbitrary, (melding) => {
        const uitkomst = triage(melding);
        expect(uitkomst).toEqual(triage(melding));
        expect(uitkomst.redenen.length).toBeGreaterThan(0);
        for (const reden of uitkomst.redenen) expect(reden).toMatch(/^[A-Z].*\.$/);
      }),
    );
  });
});

describe('eerste indruk (soort verzuim van DUO) en termijn (afspraak van het bureau, geen wet)', () => {
  it('leest luxe, 18+ en overig uit de code van DUO', () => {
    expect(defaultCategorie('L')).toBe('luxe');
    expect(defaultCategorie('V4')).toBe('verzuim-18plus');
    expect(defaultCategorie('RMC')).toBe('verzuim-18plus');
    expect(defaultCategorie('O')).toBe('signaal');
    expect(defaultCategorie('O', 'relatief')).toBe('signaal');
    expect(defaultCategorie('O', 'preventief')).toBe('preventief');
    expect(defaultCategorie('V3')).toBe('signaal');
    expect(defaultCategorie(null)).toBe('signaal');
  });

  it('vraagt binnen vijf werkdagen een reactie: vrijdag 20 november wordt vrijdag 27 november', () => {
    expect(reactieUiterlijk(datum('2026-11-20'))).toBe('2026-11-27');
  });

  it('slaat de kerstdagen over: dinsdag 22 december wordt woensdag 30 december', () => {
    expect(reactieUiterlijk(datum('2026-12-22'))).toBe('2026-12-30');
  });

  it('valt altijd op een werkdag', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), (dagen) => {
        expect(isWerkdag(reactieUiterlijk(addDays(datum('2022-01-01'), dagen)))).toBe(true);
      }),
    );
  });
});
