import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum, type Datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { BESTEMMINGEN, type Bestemmingsfeit } from '#lib/vsv-trajecten/bestemming/model.ts';
import { bestemmingOp, LANDELIJKE_KLASSE } from '#lib/vsv-trajecten/bestemming/rules.ts';

const WEET = new Date('2024-08-05T10:00:00Z');
const op = (dag: string, bekendOp = `${dag}T12:00:00Z`) => ({
  datum: datum(dag),
  bekendOp: new Date(bekendOp),
});
const stand = (feiten: readonly Bestemmingsfeit[], peildatum = '2024-08-01', weet = WEET) => {
  const { bestemming, herkomst } = bestemmingOp(feiten, datum(peildatum), weet);
  return [bestemming, herkomst];
};

describe('bestemming op een peildatum', () => {
  const verhaal: Bestemmingsfeit[] = [
    { soort: 'uitgeschreven', ...op('2023-11-01') },
    { soort: 'werk-geopend', ...op('2023-11-10') },
    { soort: 'begeleiding-begonnen', ...op('2024-01-15') },
    { soort: 'gesloten', kern: 'werk', ...op('2024-06-01') },
  ];

  it('volgt uit het laatste wat bekend is', () => {
    expect(stand(verhaal, '2023-11-05')).toEqual([null, null]);
    expect(stand(verhaal, '2023-12-01')).toEqual(['onbereikbaar', 'afgeleid']);
    expect(stand(verhaal, '2024-02-01')).toEqual(['begeleiding', 'afgeleid']);
    expect(stand(verhaal)).toEqual(['werkt', 'afgeleid']);
  });

  it('wat de coach bevestigt gaat op die dag voor, tot er later iets anders gebeurt', () => {
    const feiten: Bestemmingsfeit[] = [
      ...verhaal,
      { soort: 'bevestigd', bestemming: 'inkomen-werk', ...op('2024-06-01') },
    ];
    expect(stand(feiten)).toEqual(['inkomen-werk', 'bevestigd']);
    const daarna: Bestemmingsfeit[] = [...feiten, { soort: 'ingeschreven', ...op('2024-07-20') }];
    expect(stand(daarna)).toEqual(['school', 'afgeleid']);
  });

  it('een peildatum in het verleden geeft hetzelfde antwoord, ook als er later iets bij komt', () => {
    const later: Bestemmingsfeit = {
      soort: 'bevestigd',
      bestemming: 'school',
      ...op('2024-07-01', '2024-09-01T09:00:00Z'),
    };
    expect(stand([...verhaal, later])).toEqual(['werkt', 'afgeleid']);
    expect(stand([...verhaal, later], '2024-08-01', new Date('2024-09-02T00:00:00Z'))).toEqual([
      'school',
      'bevestigd',
    ]);
  });

  it('een resultaat dat niets zegt over waar iemand heen ging, laat de bestemming onbekend', () => {
    const feiten: Bestemmingsfeit[] = [
      { soort: 'begeleiding-begonnen', ...op('2024-01-15') },
      { soort: 'gesloten', kern: 'onterechte-melding', ...op('2024-03-01') },
    ];
    expect(stand(feiten)).toEqual([null, null]);
  });

  it('hangt niet af van de volgorde waarin feiten binnenkomen', () => {
    const feit = fc.record({ dag: fc.integer({ min: 0, max: 400 }), soort: fc.integer({ min: 0, max: 4 }) });
    const maak = ({ dag, soort }: { dag: number; soort: number }, plek: number): Bestemmingsfeit => {
      const datumVan: Datum = addDays(datum('2023-08-01'), dag);
      const tijd = { datum: datumVan, bekendOp: new Date(Date.UTC(2023, 7, 1) + dag * 86_400_000 + plek) };
      const soorten = [
        { soort: 'ingeschreven' },
        { soort: 'uitgeschreven' },
        { soort: 'begeleiding-begonnen' },
        { soort: 'gesloten', kern: 'werk' },
        { soort: 'bevestigd', bestemming: 'niet-willer' },
      ] as const;
      return { ...(soorten[soort] ?? { soort: 'werk-geopend' }), ...tijd };
    };
    fc.assert(
      fc.property(fc.array(feit, { maxLength: 12 }), (rijen) => {
        const feiten = rijen.map(maak);
        const antwoord = bestemmingOp(feiten, datum('2024-08-01'), WEET);
        expect(bestemmingOp([...feiten].reverse(), datum('2024-08-01'), WEET)).toEqual(antwoord);
      }),
    );
  });

  it('elke bestemming hoort bij een landelijke klasse', () => {
    expect(BESTEMMINGEN.map((code) => LANDELIJKE_KLASSE[code])).not.toContain(undefined);
    expect(BESTEMMINGEN).toHaveLength(11);
  });
});
