import { describe, expect, it } from 'vitest';
import { datum, schooljaar } from '#lib/kalender/model.ts';
import { eldersVan, publiekAntwoordVan } from '#lib/moties/uitgaven/cijfers.ts';
import type { OpenbarePublicatie } from '#lib/publicaties/model.ts';
import type { OpenbareCel } from '#lib/publicaties/onthulling/model.ts';

/** A published edition of K1 (stroom): per sector, small numbers hidden. */
function publicatie(jaar: string, po: OpenbareCel, versie = 1): OpenbarePublicatie {
  const cel = (plaats: string, gezien: OpenbareCel) => ({ plaats: [plaats], cel: gezien });
  return {
    ...{ id: jaar, indicator: 'k1-thuiszitters-stroom', schooljaar: schooljaar(jaar), uitgave: 1 },
    ...{ peildatum: datum(`${jaar.slice(5)}-07-31`), bekendOp: new Date(), hash: '', toelichting: null },
    ...{
      bureauCode: 'stein',
      bureauNaam: 'Stein',
      demo: false,
      gepubliceerdOp: new Date(),
      ingetrokken: false,
    },
    definitie: { code: 'k1-thuiszitters-stroom', titel: 'K1', definitie: 'Hoe geteld', versie } as never,
    openbaar: {
      woorden: {
        sector: { label: 'sector', waarden: { PO: 'primair onderwijs', VO: 'voortgezet onderwijs' } },
      },
      vormen: [
        {
          titel: 'Naar sector',
          tabel: {
            ...{ soort: 'aantallen', code: `k1-thuiszitters-stroom/sector/${jaar}`, meting: 'x' },
            ...{ dimensies: [{ naam: 'sector', waarden: ['PO', 'VO'] }], parameters: {} as never },
            cellen: [
              cel('PO', po),
              cel('VO', { soort: 'waarde', waarde: 40 }),
              cel('totaal', { soort: 'waarde', waarde: 60 }),
            ],
          },
        },
      ],
    },
  };
}
const KLEIN: OpenbareCel = { soort: 'onderdrukt', tekst: '<5', reden: 'klein' };
const adres = (keuze: Record<string, string>, per: string[] = []) => ({
  ...{ indicator: 'k1-thuiszitters-stroom', indicatorVersie: 1, keuze, per },
});
const TWEE = [publicatie('2024-2025', KLEIN), publicatie('2023-2024', { soort: 'waarde', waarde: 20 })];

describe('gepubliceerde cijfers bij een vraag', () => {
  it('het totaal, oudste jaar eerst, alleen uit wat is gepubliceerd', () => {
    const antwoord = publiekAntwoordVan(adres({ meting: 'aantal' }), TWEE);
    expect(antwoord?.jaren.map((jaar) => [jaar.schooljaar, jaar.cellen])).toEqual([
      ['2023-2024', [{ label: 'totaal', cel: { soort: 'waarde', waarde: 60 } }]],
      ['2024-2025', [{ label: 'totaal', cel: { soort: 'waarde', waarde: 60 } }]],
    ]);
    expect(antwoord?.alsAantal).toBe(false);
  });
  it('uitgesplitst blijft een klein aantal verborgen', () => {
    const cellen = publiekAntwoordVan(adres({ meting: 'aantal' }, ['sector']), TWEE)?.jaren[1]?.cellen;
    expect(cellen?.map(({ label, cel }) => [label, cel.soort])).toEqual([
      ['primair onderwijs', 'onderdrukt'],
      ['voortgezet onderwijs', 'waarde'],
    ]);
  });
  it('een gevraagde afname staat er als aantal per jaar', () => {
    expect(publiekAntwoordVan(adres({ meting: 'afname' }), TWEE)?.alsAantal).toBe(true);
  });
  it('een uitsplitsing die niet openbaar is, geeft niets', () => {
    expect(publiekAntwoordVan(adres({ meting: 'aantal', gemeente: '0971' }), TWEE)).toBeNull();
    expect(publiekAntwoordVan(adres({ meting: 'aantal' }, ['gemeente']), TWEE)).toBeNull();
    expect(publiekAntwoordVan({ ...adres({}), indicator: 'k3-werkdruk' }, TWEE)).toBeNull();
    expect(publiekAntwoordVan(adres({ meting: 'aantal' }), [])).toBeNull();
  });
  it('twee definities naast elkaar is een breuk', () => {
    const anders = [publicatie('2024-2025', KLEIN, 2), publicatie('2023-2024', KLEIN)];
    expect(publiekAntwoordVan(adres({ meting: 'aantal' }), anders)?.breuk).toBe(true);
    expect(publiekAntwoordVan(adres({ meting: 'aantal' }), TWEE)?.breuk).toBe(false);
  });
  it('een gevraagde uitsplitsing die in de tabel vastligt, staat er met haar naam bij', () => {
    const jaar = publicatie('2023-2024', KLEIN);
    const tabel = (code: string, waarde: number) => ({
      titel: code,
      tabel: {
        ...{ soort: 'percentages' as const, code: `k4-mbo-coach/${code}/2023-2024`, decimalen: 1 },
        ...{ metingTeller: code, metingNoemer: 'x', parameters: {} as never },
        dimensies: [{ naam: 'leeftijd', waarden: ['<18'] }],
        cellen: [
          { plaats: ['<18'], cel: { soort: 'verborgen' as const } },
          { plaats: ['totaal'], cel: { soort: 'waarde' as const, waarde } },
        ],
      },
    });
    const mbo: OpenbarePublicatie = {
      ...jaar,
      indicator: 'k4-mbo-coach',
      openbaar: {
        woorden: {
          groep: { label: 'groep', waarden: { coach: 'met MBO-coach' } },
          meting: { label: 'meting', waarden: { 'behouden-6': 'behouden na 6 maanden' } },
        },
        vormen: [tabel('behouden-6', 71)],
      },
    };
    const gevraagd = { ...adres({}, ['groep', 'meting']), indicator: 'k4-mbo-coach' };
    expect(publiekAntwoordVan(gevraagd, [mbo])?.jaren[0]?.cellen).toEqual([
      { label: 'met MBO-coach, behouden na 6 maanden', cel: { soort: 'waarde', waarde: 71 } },
    ]);
  });
});

describe('waar wel iets openbaar is over een cijfer dat niet los naar buiten gaat', () => {
  const cijfer = (indicator: string) => ({ soort: 'cijfer', ...adres({}), indicator }) as const;
  const evaluatie = { soort: 'niet-te-berekenen', reden: '', herkomst: '', evaluatieId: null } as const;
  const vragen = [
    { kenmerk: 'K3', antwoord: cijfer('k3-werkdruk') },
    { kenmerk: 'K7', antwoord: evaluatie },
    { kenmerk: 'K8', antwoord: evaluatie },
  ];
  it('werk per fte en doorlooptijd staan bij de evaluatie', () => {
    const isBeantwoord = (plek: number) => plek === 2;
    for (const code of ['k3-werkdruk', 'doorlooptijd'])
      expect(eldersVan(vragen, code, isBeantwoord)).toEqual({ kenmerk: 'K8', plek: 2 });
  });
  it('zonder openbare evaluatie, of bij een cijfer dat daarin niet staat, is er geen verwijzing', () => {
    expect(eldersVan(vragen, 'k3-werkdruk', () => false)).toBeUndefined();
    expect(eldersVan(vragen, 'k6-uitstroom', () => true)).toBeUndefined();
  });
});
