import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import type { Trajectfeiten } from '#lib/vsv-trajecten/stappen/model.ts';
import { bewezenStappen, laatstOvergenomen } from '#lib/vsv-trajecten/stappen/rules.ts';
import { padVoorDoelgroep, routekaartVan } from '#lib/werkprocessen/routekaarten/rules.ts';

const KAART = routekaartVan('vsv', 'DSP');
if (!KAART) throw new Error('geen kaart');
const LEEG: Trajectfeiten = {
  ...{ gestartOp: datum('2026-11-01'), bereikt: null, doelgroep: null, intake: null, leefgebieden: null },
  ...{ instemming: null, plan: null, uitvoering: null, gevolgd: null, losgelaten: null },
};
const codes = (feiten: Partial<Trajectfeiten>, gezet: string[] = []) =>
  bewezenStappen(
    KAART,
    gezet.map((stap) => ({ stap })),
    { ...LEEG, ...feiten },
  ).map(({ stap, op }) => `${stap} ${op}`);

describe('wat is vastgelegd, bewijst een stap van de routekaart Doorstroompunt', () => {
  it('zonder feiten is alleen bewezen dat de jongere in beeld is', () => {
    expect(codes({})).toEqual(['1 2026-11-01']);
  });

  it('elk feit bewijst zijn eigen stap, op de dag van dat feit', () => {
    const alles = {
      ...{ bereikt: datum('2026-11-03'), doelgroep: datum('2026-11-04'), intake: datum('2026-11-05') },
      ...{ leefgebieden: datum('2026-11-05'), instemming: datum('2026-11-06'), plan: datum('2026-11-09') },
      ...{ uitvoering: datum('2026-11-10'), gevolgd: datum('2026-11-12'), losgelaten: datum('2026-11-20') },
    };
    expect(codes(alles)).toEqual([
      ...['1 2026-11-01', '2 2026-11-03', '3 2026-11-04', '4 2026-11-05', '5 2026-11-05', '6 2026-11-06'],
      ...['8 2026-11-09', '9 2026-11-10', '10 2026-11-12', '11 2026-11-20'],
    ]);
  });

  it('vooronderzoek, terugkoppelen en evalueren legt niemand elders vast: die zet de coach zelf', () => {
    const gezet = ['1', '2', '3', '4', '5', '6', '8', '9', '10', '11'];
    expect(codes({ intake: datum('2026-11-05'), losgelaten: datum('2026-11-20') }, gezet)).toEqual([]);
  });

  it('wat al is gezet of overgeslagen komt niet terug, en een stap ligt niet voor het begin van het werk', () => {
    expect(codes({ intake: datum('2026-10-20') }, ['1'])).toEqual(['4 2026-11-01']);
    expect(codes({ intake: datum('2026-11-05') }, ['1', '4'])).toEqual([]);
  });

  it('een stap die niet op de weg van de doelgroep ligt, wordt niet voorgesteld', () => {
    const pad = padVoorDoelgroep(KAART, 'geen-doelgroep');
    expect(bewezenStappen(pad, [], { ...LEEG, intake: datum('2026-11-05') }).map(({ stap }) => stap)).toEqual(
      ['1'],
    );
  });

  it('ongedaan maken neemt alles van die ene keer, en niets als er daarna een andere stap is gezet', () => {
    const rij = (stap: string, minuut: number, bron: 'traject' | null) => ({
      ...{ id: stap, stap, bron, gezetOp: datum('2026-11-05'), gebruikerId: null, uitkomst: null },
      geregistreerdOp: new Date(Date.UTC(2026, 10, 20, 10, minuut)),
      ...{ overgeslagen: false, afwijkreden: null, motivering: null },
    });
    const eerst = rij('1', 0, 'traject');
    const samen = [rij('2', 5, 'traject'), rij('4', 5, 'traject')];
    expect(laatstOvergenomen([eerst, ...samen]).map(({ stap }) => stap)).toEqual(['2', '4']);
    expect(laatstOvergenomen([eerst, ...samen, rij('7', 6, null)])).toEqual([]);
  });
});
