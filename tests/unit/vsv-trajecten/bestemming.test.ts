import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum, type Datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { BESTEMMINGEN, type Bestemmingsfeit } from '#lib/vsv-trajecten/bestemming/model.ts';
import { bestemmingOp, KPI_BIJ_BESTEMMING, LANDELIJKE_KLASSE } from '#lib/vsv-trajecten/bestemming/rules.ts';
import { standVan } from '#lib/vsv-trajecten/bestemming/verloop/rules.ts';

const WEET = new Date('2024-08-05T10:00:00Z');
const op = (dag: string, bekendOp = `${dag}T12:00:00Z`) => ({
  datum: datum(dag),
  bekendOp: new Date(bekendOp),
});
const VRAAG = { peildatum: datum('2024-08-01'), bekendOp: WEET };
const stand = (feiten: readonly Bestemmingsfeit[], peildatum = '2024-08-01', weet = WEET) => {
  const { bestemming, herkomst } = bestemmingOp(feiten, { peildatum: datum(peildatum), bekendOp: weet });
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

  it('wie is bereikt, is niet langer onbereikbaar; waar hij staat, volgt daar niet uit', () => {
    const feiten: Bestemmingsfeit[] = [
      { soort: 'werk-geopend', ...op('2023-11-10') },
      { soort: 'bereikt', ...op('2023-11-13') },
    ];
    expect(stand(feiten, '2023-11-12')).toEqual(['onbereikbaar', 'afgeleid']);
    expect(stand(feiten, '2023-11-13')).toEqual([null, null]);
    expect(stand([...feiten, werkt('2023-11-13')])).toEqual(['werkt', 'afgeleid']);
  });

  const werkt = (dag: string): Bestemmingsfeit => ({
    ...{ soort: 'situatie', situatie: 'werk', stand: 'begonnen', uren: null },
    ...op(dag),
  });
  const nazorg = (
    dag: string,
    hoe: Extract<Bestemmingsfeit, { soort: 'nazorg' }>['stand'],
  ): Bestemmingsfeit => ({
    ...{ soort: 'nazorg', stand: hoe },
    ...op(dag),
  });

  it('een situatie van dezelfde dag als het begin van de begeleiding is het nieuwste wat bekend is', () => {
    const feiten: Bestemmingsfeit[] = [
      werkt('2024-01-15'),
      { soort: 'begeleiding-begonnen', ...op('2024-01-15') },
    ];
    expect(stand(feiten)).toEqual(['werkt', 'afgeleid']);
  });

  it('zonder feiten is er niets bekend; hetzelfde nog eens verandert niet sinds wanneer het zo is', () => {
    expect(standVan([])).toMatchObject({ bestemming: null, uitleg: 'Er is nog niets over bekend.' });
    expect(standVan([werkt('2024-01-15'), werkt('2024-03-01')])).toMatchObject({ sinds: '2024-01-15' });
  });

  it('in begeleiding is iemand tot het loslaten; daarna staat er wat ervoor al bekend was', () => {
    const begonnen: Bestemmingsfeit[] = [
      { soort: 'werk-geopend', ...op('2023-11-10') },
      { soort: 'begeleiding-begonnen', ...op('2024-01-15') },
      { soort: 'losgelaten', ...op('2024-05-01') },
    ];
    expect(stand(begonnen, '2024-04-30')).toEqual(['begeleiding', 'afgeleid']);
    expect(stand(begonnen, '2024-05-01')).toEqual([null, null]);
    expect(stand([...begonnen, werkt('2023-12-01')], '2024-05-01')).toEqual(['werkt', 'afgeleid']);
    const bevestigd: Bestemmingsfeit = { soort: 'bevestigd', bestemming: 'begeleiding', ...op('2024-03-01') };
    expect(stand([...begonnen, bevestigd], '2024-04-30')).toEqual(['begeleiding', 'bevestigd']);
    expect(stand([...begonnen, bevestigd])).toEqual([null, null]);
  });

  it('wat hij bij de nazorg vertelt is het nieuwste, op de dag zelf en niet eerder', () => {
    const feiten: Bestemmingsfeit[] = [
      { soort: 'begeleiding-begonnen', ...op('2023-09-15') },
      { soort: 'losgelaten', ...op('2024-01-10') },
      nazorg('2024-04-10', 'werk'),
      nazorg('2024-07-10', 'uitkering'),
    ];
    expect(stand(feiten, '2024-04-09')).toEqual([null, null]);
    expect(stand(feiten, '2024-04-10')).toEqual(['werkt', 'afgeleid']);
    expect(stand(feiten)).toEqual(['inkomen-werk', 'afgeleid']);
    const zorg: Bestemmingsfeit = { soort: 'bevestigd', bestemming: 'inkomen-zorg', ...op('2024-06-01') };
    expect(stand([...feiten, zorg])).toEqual(['inkomen-zorg', 'bevestigd']);
    expect(stand([...feiten, nazorg('2024-07-11', 'geen')])).toEqual([null, null]);
    expect(stand([...feiten, nazorg('2024-07-11', 'begeleiding')])).toEqual(['begeleiding', 'afgeleid']);
  });

  it('wie bij de nazorg niet is bereikt, staat waar hij stond; van wie niets bekend is, is het spoor kwijt', () => {
    const feiten: Bestemmingsfeit[] = [
      { soort: 'begeleiding-begonnen', ...op('2023-09-15') },
      { soort: 'losgelaten', ...op('2024-01-10') },
    ];
    const stil = nazorg('2024-07-10', 'niet-bereikt');
    expect(stand([...feiten, stil])).toEqual(['onbereikbaar', 'afgeleid']);
    expect(stand([...feiten, nazorg('2024-04-10', 'school'), stil])).toEqual(['school', 'afgeleid']);
  });

  it('een correctie laat de oude bevestiging vervallen; zoals het eerder bekend was, staat zij er nog', () => {
    const feiten: Bestemmingsfeit[] = [
      {
        soort: 'bevestigd',
        bestemming: 'werkt',
        ...op('2024-07-01'),
        vervallenOp: new Date('2024-09-01T09:00:00Z'),
      },
      { soort: 'bevestigd', bestemming: 'niet-willer', ...op('2024-07-01', '2024-09-01T09:00:00Z') },
    ];
    expect(stand(feiten)).toEqual(['werkt', 'bevestigd']);
    expect(stand(feiten, '2024-08-01', new Date('2024-09-02T00:00:00Z'))).toEqual([
      'niet-willer',
      'bevestigd',
    ]);
  });

  it('wie voor het nieuwe schooljaar is ingeschreven, is op 1 augustus aangemeld; van wie dat later bekend werd, niet', () => {
    const aangemeld: Bestemmingsfeit = { soort: 'ingeschreven', ...op('2024-09-02', '2024-07-10T12:00:00Z') };
    expect(stand([...verhaal, aangemeld])).toEqual(['school', 'afgeleid']);
    expect(stand([{ ...aangemeld, ...op('2024-12-02', '2024-07-10T12:00:00Z') }])).toEqual([null, null]);
    const bevestigd: Bestemmingsfeit = { soort: 'bevestigd', bestemming: 'werkt', ...op('2024-07-15') };
    expect(stand([...verhaal, aangemeld, bevestigd])).toEqual(['werkt', 'bevestigd']);
  });

  it('betaald werk telt vanaf twaalf uur in de week (effectrapportage 2012); als het eindigt is de bestemming weer onbekend', () => {
    const werk = (uren: number | null): Bestemmingsfeit => ({
      soort: 'situatie',
      situatie: 'werk',
      stand: 'begonnen',
      uren,
      ...op('2024-02-01'),
    });
    expect(stand([werk(11)])).toEqual([null, null]);
    expect(stand([werk(12)])).toEqual(['werkt', 'afgeleid']);
    expect(stand([werk(null)])).toEqual(['werkt', 'afgeleid']);
    const einde: Bestemmingsfeit = {
      soort: 'situatie',
      situatie: 'werk',
      stand: 'geeindigd',
      uren: null,
      ...op('2024-05-01'),
    };
    expect(stand([werk(32), einde])).toEqual([null, null]);
  });

  const maak = ({ dag, soort }: { dag: number; soort: number }, plek: number): Bestemmingsfeit => {
    const datumVan: Datum = addDays(datum('2023-08-01'), dag);
    const tijd = { datum: datumVan, bekendOp: new Date(Date.UTC(2023, 7, 1) + dag * 86_400_000 + plek) };
    const soorten = [
      { soort: 'ingeschreven' },
      { soort: 'uitgeschreven' },
      { soort: 'begeleiding-begonnen' },
      { soort: 'gesloten', kern: 'werk' },
      { soort: 'bevestigd', bestemming: 'niet-willer' },
      { soort: 'situatie', situatie: 'werk', stand: 'begonnen', uren: 20 },
      { soort: 'heropend' },
      { soort: 'bereikt' },
      { soort: 'losgelaten' },
      { soort: 'nazorg', stand: 'uitkering' },
      { soort: 'nazorg', stand: 'niet-bereikt' },
    ] as const;
    return { ...(soorten[soort] ?? { soort: 'werk-geopend' }), ...tijd };
  };

  const feit = fc.record({ dag: fc.integer({ min: 0, max: 400 }), soort: fc.integer({ min: 0, max: 11 }) });

  it('hangt niet af van de volgorde waarin feiten binnenkomen', () => {
    fc.assert(
      fc.property(fc.array(feit, { maxLength: 12 }), (rijen) => {
        const feiten = rijen.map(maak);
        const antwoord = bestemmingOp(feiten, VRAAG);
        expect(bestemmingOp([...feiten].reverse(), VRAAG)).toEqual(antwoord);
      }),
    );
  });

  it('wat na het gevraagde moment is vastgelegd of vervalt, verandert het antwoord nooit', () => {
    const later = fc
      .integer({ min: 1, max: 9_000_000 })
      .map((seconden) => new Date(WEET.getTime() + seconden));
    const rij = fc.record({ feit, laat: fc.boolean(), moment: later, vervalt: fc.option(later) });
    fc.assert(
      fc.property(fc.array(rij, { maxLength: 12 }), (rijen) => {
        const toen = rijen.filter(({ laat }) => !laat).map(({ feit: een }, plek) => maak(een, plek));
        const nu = rijen.map(({ feit: een, laat, moment, vervalt }, plek) => {
          const gemaakt = maak(een, rijen.slice(0, plek).filter((ander) => !ander.laat).length);
          return laat ? { ...gemaakt, bekendOp: moment } : { ...gemaakt, vervallenOp: vervalt };
        });
        expect(bestemmingOp(nu, VRAAG)).toEqual(bestemmingOp(toen, VRAAG));
      }),
    );
  });

  it('elke bestemming hoort bij een landelijke klasse en bij een klasse van de resultaten', () => {
    expect(BESTEMMINGEN.map((code) => LANDELIJKE_KLASSE[code])).not.toContain(undefined);
    expect(BESTEMMINGEN.map((code) => KPI_BIJ_BESTEMMING[code])).not.toContain(undefined);
    expect(BESTEMMINGEN).toHaveLength(11);
  });
});
