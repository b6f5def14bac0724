import { describe, expect, it } from 'vitest';
import { MELDINGEN_SCHOOL } from '#lib/indicatoren/catalogus/meldingen-school.ts';
import { PROCESSEN_VERBAAL } from '#lib/indicatoren/catalogus/processen-verbaal.ts';
import type { Indicator, Uitslag } from '#lib/indicatoren/model.ts';
import { datum, type Schooljaar } from '#lib/kalender/model.ts';
import { controleer } from '#lib/opgaven/controles/rules.ts';
import { celTekst } from '#lib/opgaven/labels.ts';
import type { Gemeente, Vorm, Vormrij, Vormtabel } from '#lib/opgaven/model.ts';
import { combinaties, doorsnede, optellen, verschillen, vulTabel, type Antwoorden } from '#lib/opgaven/rules.ts'; // prettier-ignore

const GEMEENTEN = [
  { code: '0888', naam: 'Beek' },
  { code: '0971', naam: 'Stein' },
];
type Rij = readonly [dimensies: Record<string, string>, teller: number | null];

function antwoord(indicator: Indicator, rijen: readonly Rij[], bekend = true) {
  const uitslag: Uitslag = {
    ...{
      code: indicator.code,
      versie: 1,
      bureau: 'proef',
      eenheid: indicator.eenheid,
      definitie: '',
      bekend,
    },
    ...{
      schooljaar: '2023-2024' as Schooljaar,
      peildatum: datum('2024-07-31'),
      bekendOp: datum('2024-09-01'),
    },
    cellen: rijen.map(([dimensies, teller]) => ({ dimensies, teller, noemer: null, waarde: teller })),
  };
  return { indicator, uitslag, waarden: {} };
}

const school = (bekend = true): Antwoorden =>
  new Map([
    [
      'meldingen-school',
      antwoord(
        MELDINGEN_SCHOOL,
        [
          [{ soort: 'signaal', sector: 'VO', gemeente: '0971' }, 5],
          [{ soort: 'signaal', sector: 'PO', gemeente: '0888' }, 2],
          [{ soort: 'luxe', sector: 'PO', gemeente: 'onbekend' }, 1],
        ],
        bekend,
      ),
    ],
  ]);

const TABEL: Vormtabel = {
  ...{ code: 't', titel: 'Meldingen', rijkop: 'Soort', optellen: true, totaalkop: 'totaal', noten: [] },
  kolommen: [
    { code: 'po', kop: 'po', kies: { sector: ['PO'], onderwijs: ['bo'] } },
    { code: 'vo', kop: 'vo', kies: { sector: ['VO'], onderwijs: ['vo'] } },
  ],
  rijen: [
    {
      code: 'alle',
      label: 'Alle',
      bereken: {
        soort: 'som',
        delen: [{ indicator: 'meldingen-school', kies: { soort: ['signaal', 'luxe'] } }],
      },
    },
  ],
};
const getallen = (tabel: Vormtabel, antwoorden: Antwoorden, gemeente: Gemeente | null = null) =>
  vulTabel(tabel, antwoorden, GEMEENTEN, gemeente).rijen.map(({ cellen }) =>
    cellen.map(({ waarde }) => waarde),
  );

describe('een cel van een opgave', () => {
  it('telt op wat de rij en de kolom samen kiezen; de laatste kolom is het geheel', () => {
    expect(getallen(TABEL, school())).toEqual([[3, 5, 8]]);
  });

  it('voor één gemeente telt alleen wat daar hoort', () => {
    expect(getallen(TABEL, school(), GEMEENTEN[1])).toEqual([[0, 5, 5]]);
  });

  it('per gemeente staat elke gemeente in een kolom', () => {
    expect(getallen({ ...TABEL, kolommen: 'gemeenten' }, school())).toEqual([[2, 5, 8]]);
  });

  it('is onbekend waar het cijfer onbekend is, en niet nul', () => {
    const [rij] = vulTabel(TABEL, school(false), GEMEENTEN, null).rijen;
    expect(rij?.cellen.map(({ waarde, reden }) => `${waarde} ${reden}`)).toEqual([
      'null onbekend',
      'null onbekend',
      'null onbekend',
    ]);
    expect(optellen([1, null])).toBeNull();
    expect(optellen([])).toBe(0);
  });

  it('heeft geen getal in een kolom die het cijfer niet kent, en zegt waarom', () => {
    const pv: Antwoorden = new Map([
      ['processen-verbaal', antwoord(PROCESSEN_VERBAAL, [[{ eenheid: 'verdachte', soort: 'pv-luxe' }, 4]])],
    ]);
    const bereken = { soort: 'som', delen: [{ indicator: 'processen-verbaal' }] } as const;
    const [rij] = vulTabel(
      { ...TABEL, rijen: [{ code: 'pv', label: 'Pv', bereken }] },
      pv,
      GEMEENTEN,
      null,
    ).rijen;
    expect(rij?.cellen.map(({ waarde }) => waarde)).toEqual([null, null, 4]);
    expect(rij?.cellen[0]?.reden).toContain('is niet bekend per po');
  });

  it('per 1.000: 3 van 620 is 4,84; door nul delen geeft geen getal', () => {
    const inwoners = (aantal: number): Antwoorden => {
      const [uit] = [...school().values()];
      const op = antwoord(MELDINGEN_SCHOOL, [[{ soort: 'signaal', sector: 'VO', gemeente: '0971' }, aantal]]);
      return new Map([
        ['meldingen-school', uit ?? { reden: '' }],
        ['meldingen-school 1-januari', op],
      ]);
    };
    const rij: Vormrij = {
      ...{ code: 'r', label: 'R' },
      bereken: {
        soort: 'verhouding',
        maal: 1000,
        decimalen: 2,
        teller: [{ indicator: 'meldingen-school', kies: { sector: ['PO'] } }],
        noemer: [{ indicator: 'meldingen-school', op: '1-januari' }],
      },
    };
    const tabel: Vormtabel = { ...TABEL, kolommen: [], rijen: [rij] };
    const cel = (aantal: number) => vulTabel(tabel, inwoners(aantal), GEMEENTEN, null).rijen[0]?.cellen[0];
    expect(celTekst(cel(620) ?? { waarde: null, decimalen: 0, maal: 1 })).toBe('4,84');
    expect(cel(0)).toMatchObject({ waarde: null, reden: 'geen inwoners of deelnemers om door te delen' });
  });

  it('leidt naar de zaken: elke combinatie van gekozen waarden is één lijst', () => {
    expect(combinaties({ soort: ['signaal', 'luxe'], sector: ['PO'] })).toEqual([
      { soort: 'signaal', sector: 'PO' },
      { soort: 'luxe', sector: 'PO' },
    ]);
    expect(doorsnede({ gemeente: ['0888', '0971'] }, { gemeente: ['0971'] })).toEqual({ gemeente: ['0971'] });
  });
});

describe('optellingen van een opgave', () => {
  const vorm = (controles: Vorm['controles'] = []): Vorm => ({
    ...{
      code: 'v',
      titel: 'V',
      voor: '',
      grondslag: '',
      jaar: 'schooljaar',
      voorbehoud: null,
      ...{ perGemeente: true, termijn: { dag: null, bron: '' }, naarBuiten: '', openbaar: false },
    },
    ...{ tabellen: [TABEL], controles },
  });

  it('kolommen tegen het totaal van de rij: 3 en 5 is 8', () => {
    const tabellen = [vulTabel(TABEL, school(), GEMEENTEN, null)];
    expect(controleer(vorm(), tabellen, null)).toEqual([
      {
        code: 't alle kolommen',
        titel: 'Meldingen, Alle: kolommen',
        klopt: true,
        zin: 'samen 8, het geheel is 8',
      },
    ]);
  });

  it('gemeenten tegen het bureau: wie geen gemeente heeft, ontbreekt en dat is te zien', () => {
    const tabellen = [vulTabel(TABEL, school(), GEMEENTEN, null)];
    const [, gemeenten] = controleer(vorm(), tabellen, { antwoorden: school(), gemeenten: GEMEENTEN });
    expect(gemeenten).toMatchObject({ klopt: false, zin: 'samen 7, het geheel is 8' });
  });

  it('over wat onbekend is, valt niets te zeggen', () => {
    const tabellen = [vulTabel(TABEL, school(false), GEMEENTEN, null)];
    expect(controleer(vorm(), tabellen, null)[0]?.klopt).toBeNull();
  });

  it('"niet meer dan" is waar bij gelijk en onwaar erboven', () => {
    const plek = { tabel: 't', rij: 'alle' };
    const tabellen = [vulTabel(TABEL, school(), GEMEENTEN, null)];
    const met = (links: readonly (typeof plek)[]) =>
      controleer(vorm([{ code: 'c', titel: 'C', links, teken: '<=', rechts: [plek] }]), tabellen, null)[1]
        ?.klopt;
    expect([met([plek]), met([plek, plek])]).toEqual([true, false]);
  });
});

it('wat sinds de indiening anders is, staat er met toen en nu', () => {
  const toen = { tabellen: [vulTabel(TABEL, school(), GEMEENTEN, null)] };
  const nu = { tabellen: [vulTabel(TABEL, school(), GEMEENTEN, GEMEENTEN[1] ?? null)] };
  expect(verschillen(toen, toen)).toEqual([]);
  expect(verschillen(toen, nu)).toEqual([
    { tabel: 'Meldingen', rij: 'Alle', kolom: 'po', was: 3, nu: 0, decimalen: 0 },
    { tabel: 'Meldingen', rij: 'Alle', kolom: 'totaal', was: 8, nu: 5, decimalen: 0 },
  ]);
});
