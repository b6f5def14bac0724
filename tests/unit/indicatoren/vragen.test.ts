import { describe, expect, it } from 'vitest';
import { datum, schooljaar } from '#lib/kalender/model.ts';
import { INDICATOREN } from '#lib/indicatoren/catalogus.ts';
import { fillGrid, rollUp, toAfname, toCel } from '#lib/indicatoren/cellen.ts';
import { eindeVanDag } from '#lib/kalender/rules.ts';
import { decideVraag, jaarvraag, maandenVan, trendjaren } from '#lib/indicatoren/rules.ts';
import { K2_TERUGGELEID } from '#lib/indicatoren/catalogus/k2-teruggeleid.ts';

const VANDAAG = datum('2024-11-22');
const JAAR = schooljaar('2024-2025');

describe('peildatum', () => {
  it('is vandaag in het lopende jaar, en 31 juli in een afgesloten jaar', () => {
    expect(jaarvraag(JAAR, VANDAAG).peildatum).toBe('2024-11-22');
    expect(jaarvraag(schooljaar('2023-2024'), VANDAAG).peildatum).toBe('2024-07-31');
  });

  it('mag in een afgesloten jaar ook later liggen: dan is bekend wie er daarna terugkwam', () => {
    const vraag = { schooljaar: schooljaar('2023-2024'), peildatum: datum('2024-10-01') };
    const besluit = decideVraag(K2_TERUGGELEID, vraag, VANDAAG);
    expect(besluit).toMatchObject({ ok: true, waarde: { peildatum: '2024-10-01', tot: '2024-07-31' } });
  });

  it('in een reeks: afgesloten jaren heel, of allemaal op dezelfde dag', () => {
    const nu = jaarvraag(JAAR, VANDAAG);
    const dagen = (gekozen: boolean) => trendjaren(nu, 3, VANDAAG, gekozen).map(({ peildatum }) => peildatum);
    expect(dagen(false)).toEqual(['2023-07-31', '2024-07-31', '2024-11-22']);
    expect(dagen(true)).toEqual(['2022-11-22', '2023-11-22', '2024-11-22']);
  });
});

it('een dag eindigt om middernacht in Nederland, ook rond de zomertijd', () => {
  expect(eindeVanDag(datum('2024-01-15')).toISOString()).toBe('2024-01-15T22:59:59.999Z');
  expect(eindeVanDag(datum('2024-07-15')).toISOString()).toBe('2024-07-15T21:59:59.999Z');
  expect(eindeVanDag(datum('2024-03-31')).toISOString()).toBe('2024-03-31T21:59:59.999Z');
  expect(eindeVanDag(datum('2024-10-27')).toISOString()).toBe('2024-10-27T22:59:59.999Z');
});

it('alleen hele maanden: op 22 november is november nog niet voorbij', () => {
  expect(maandenVan(jaarvraag(JAAR, VANDAAG))).toEqual(['2024-08', '2024-09', '2024-10']);
  expect(maandenVan(jaarvraag(schooljaar('2023-2024'), VANDAAG))).toHaveLength(12);
});

describe('cellen', () => {
  const cel = (plaats: string, teller: number | null, noemer: number | null) => ({
    dimensies: { variant: 'T1', plaats },
    teller,
    noemer,
  });

  it('een totaal is de som van de tellers gedeeld door de som van de noemers, nooit een gemiddelde van percentages', () => {
    const [totaal] = rollUp([cel('a', 1, 2), cel('b', 9, 10)], ['variant']);
    expect(totaal && toCel(K2_TERUGGELEID, totaal)).toMatchObject({
      teller: 10,
      noemer: 12,
      waarde: (10 * 100) / 12,
    });
  });

  it('een onbekend deel maakt het totaal onbekend; delen door nul is onbekend', () => {
    expect(rollUp([cel('a', 1, 2), cel('b', null, null)], ['variant'])[0]?.teller).toBeNull();
    expect(toCel(K2_TERUGGELEID, cel('a', 0, 0)).waarde).toBeNull();
  });

  it('wat niet is geteld is nul, en wat buiten de lijst valt gaat niet verloren', () => {
    const dimensies = [{ code: 'plaats', label: 'plaats', waarden: [] }];
    const waarden = { plaats: [{ code: 'a', label: 'A' }] };
    const extra = { dimensies: { plaats: 'elders' }, teller: 2, noemer: null };
    const grid = fillGrid(dimensies, waarden, [extra], { teller: 0, noemer: null });
    expect(grid.map(({ dimensies: { plaats }, teller }) => [plaats, teller])).toEqual([
      ['a', 0],
      ['elders', 2],
    ]);
  });

  it('een toename is een negatieve afname', () => {
    const nu = [{ dimensies: { plaats: 'a' }, teller: 5, noemer: null }];
    const toen = [{ dimensies: { plaats: 'a' }, teller: 4, noemer: null }];
    expect(toAfname(nu, toen)[1]).toEqual({
      dimensies: { plaats: 'a', meting: 'afname' },
      teller: -1,
      noemer: 4,
    });
  });
});

describe('de catalogus', () => {
  it('heeft elke code één keer, met vraag, definitie, formule, bron en voorbeeld', () => {
    expect(new Set(INDICATOREN.map(({ code }) => code)).size).toBe(INDICATOREN.length);
    for (const { vraag, definitie, formule, bron, voorbeeld } of INDICATOREN)
      for (const tekst of [vraag, definitie, formule, bron, voorbeeld])
        expect(tekst.length).toBeGreaterThan(10);
  });

  it('vraagt in elke telling wat op dat moment bekend was, bij dit bureau', () => {
    for (const { zaken } of INDICATOREN) {
      const feiten = zaken.match(/gebeurtenis g\b/g)?.length ?? 0;
      const gevraagd = zaken.match(/g\.bureau_id = \$1 and g\.geregistreerd_op <= \$5::timestamptz/g) ?? [];
      expect(gevraagd).toHaveLength(feiten);
    }
  });
});
