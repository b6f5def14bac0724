import { describe, expect, it } from 'vitest';
import { K1_STROOM } from '#lib/indicatoren/catalogus/k1-thuiszitters-stroom.ts';
import { K2_TERUGGELEID } from '#lib/indicatoren/catalogus/k2-teruggeleid.ts';
import { THUISZITTERS } from '#lib/indicatoren/catalogus/thuiszitters.ts';
import { datum, schooljaar } from '#lib/kalender/model.ts';
import { periodeZin, streefZin } from '#lib/moties/labels.ts';
import type { Nulmeting, Streefwaarde } from '#lib/moties/model.ts';
import {
  decideLosmaken,
  decideVastzetten,
  refuseAdres,
  refuseCellen,
  refuseRapportdag,
  refuseStreefwaarde,
  refuseTip,
  refuseWijzigen,
  wordtLeidend,
} from '#lib/moties/rules.ts';
import { wijzigTipSchema } from '#lib/moties/tips/schema.ts';
import { nieuweVraagSchema, nulmetingSchema } from '#lib/moties/vragen/schema.ts';

const nulmeting = (over: Partial<Nulmeting> = {}): Nulmeting => ({
  versie: 1,
  cellen: [{ dimensies: {}, waarde: 40, teller: null, noemer: null }],
  peildatum: datum('2024-07-31'),
  bron: 'jaarverslag',
  betrouwbaarheid: 'redelijk',
  opmerking: null,
  herkomst: 'ingevuld',
  indicatorVersie: null,
  bekendOp: null,
  vastgezet: null,
  ...over,
});
const VAST = { door: 'Een collega', op: new Date('2026-01-01T12:00:00Z') };
const code = (uitkomst: { ok: boolean; weigering?: { code: string } } | undefined) =>
  uitkomst && !uitkomst.ok ? uitkomst.weigering?.code : undefined;

describe('de nulmeting', () => {
  it('is te wijzigen tot zij vaststaat', () => {
    expect(refuseWijzigen(null)).toBeUndefined();
    expect(refuseWijzigen(nulmeting())).toBeUndefined();
    expect(code(refuseWijzigen(nulmeting({ vastgezet: VAST })))).toBe('nulmeting-vast');
  });
  it('wordt één keer vastgezet, en een onbekende alleen met uitleg', () => {
    expect(decideVastzetten(nulmeting()).ok).toBe(true);
    expect(code(decideVastzetten(null))).toBe('geen-nulmeting');
    expect(code(decideVastzetten(nulmeting({ vastgezet: VAST })))).toBe('nulmeting-vast');
    const onbekend = nulmeting({ cellen: [{ dimensies: {}, waarde: null, teller: null, noemer: null }] });
    expect(code(decideVastzetten(onbekend))).toBe('onbekend-zonder-uitleg');
    expect(decideVastzetten({ ...onbekend, opmerking: 'Niet bijgehouden voor 2025.' }).ok).toBe(true);
  });
  it('nul is bekend: die kan zonder uitleg vast', () => {
    const nul = nulmeting({ cellen: [{ dimensies: {}, waarde: 0, teller: null, noemer: null }] });
    expect(decideVastzetten(nul).ok).toBe(true);
  });
  it('komt alleen los als zij vaststaat', () => {
    expect(decideLosmaken(nulmeting({ vastgezet: VAST })).ok).toBe(true);
    expect(code(decideLosmaken(nulmeting()))).toBe('staat-los');
  });
  it('gaat over de cellen van de vraag, ieder één keer, op een dag die is geweest', () => {
    const antwoord = {
      soort: 'cijfer',
      indicator: 'thuiszitters',
      indicatorVersie: 1,
      keuze: { soort: 'AV' },
      per: ['sector'],
    } as const;
    const cel = (sector: string) => ({ dimensies: { sector }, waarde: 1, teller: null, noemer: null });
    const keur = (cellen: readonly ReturnType<typeof cel>[], dag = '2024-07-31') =>
      code(refuseCellen(cellen, { antwoord }, datum(dag), datum('2026-11-26')));
    expect(keur([cel('PO'), cel('VO')])).toBeUndefined();
    expect(keur([cel('PO'), cel('PO')])).toBe('andere-cellen');
    expect(keur([])).toBe('andere-cellen');
    expect(keur([{ ...cel('PO'), dimensies: { gemeente: '0888' } as never }])).toBe('andere-cellen');
    expect(keur([cel('PO')], '2026-11-27')).toBe('peildatum-toekomst');
  });
  it('leeg is onbekend en nooit nul; een komma mag', () => {
    const gelezen = nulmetingSchema.parse({
      id: '00000000-0000-4000-8000-000000000001',
      peildatum: '31-7-2024',
      betrouwbaarheid: 'goed',
      bron: 'jaarverslag',
      cellen: '[{"sector":"PO"},{"sector":"VO"},{"sector":"MBO"}]',
      'waarde-0': '12,5',
      'waarde-1': '',
      'waarde-2': '0',
    });
    expect(gelezen.cellen.map(({ waarde }) => waarde)).toEqual([12.5, null, 0]);
  });
});

describe('het adres van een cijfer', () => {
  it('kiest een waarde, of splitst uit, waar niet mag worden opgeteld', () => {
    const adres = (keuze: Record<string, string>, per: string[] = []) =>
      code(refuseAdres(K2_TERUGGELEID, { indicatorVersie: 1, keuze, per }));
    expect(adres({ variant: 'T1' })).toBeUndefined();
    expect(adres({}, ['variant'])).toBeUndefined();
    expect(adres({})).toBe('kies-vaste-indeling');
    expect(adres({ variant: 'T1', kleur: 'rood' })).toBe('onbekende-dimensie');
    expect(code(refuseAdres(undefined, { indicatorVersie: 1, keuze: {}, per: [] }))).toBe(
      'onbekende-indicator',
    );
  });
  it('uit het formulier: een waarde is een keuze, een sterretje is uitsplitsen, leeg is alles samen', () => {
    const { kop } = nieuweVraagSchema.parse({
      motieId: '00000000-0000-4000-8000-000000000001',
      kenmerk: 'K2',
      zin: 'Welk deel ging terug?',
      indicator: 'k2-teruggeleid',
      ambitie: 'ja',
      'dim-variant': 'T1',
      'dim-sector': '*',
      'dim-gemeente': '',
    });
    expect(kop.antwoord).toMatchObject({ keuze: { variant: 'T1' }, per: ['sector'] });
  });
  it('wat Baken niet berekent, heeft een reden en een herkomst; zonder ambitie staat er waarom', () => {
    const gelezen = nieuweVraagSchema.safeParse({
      motieId: '00000000-0000-4000-8000-000000000001',
      kenmerk: 'K7',
      zin: 'Duurzaam werk?',
      indicator: '',
      ambitie: '',
    });
    const velden = gelezen.error?.issues.map(({ path }) => path[0]);
    expect(velden).toEqual(expect.arrayContaining(['voetnoot', 'reden', 'herkomst']));
  });
});

describe('een streefwaarde', () => {
  const nieuw: Omit<Streefwaarde, 'id'> = {
    richting: 'minder-dan',
    waarde: 2.3,
    eenheid: '%',
    van: schooljaar('2018-2019'),
    tot: schooljaar('2020-2021'),
    leidend: false,
    bron: null,
  };
  const niet = { soort: 'niet-te-berekenen', reden: 'a', herkomst: 'b', evaluatieId: null } as const;
  const ja = { heeftAmbitie: true, antwoord: niet };
  const cijfer = (keuze: Record<string, string>) => ({
    heeftAmbitie: true,
    antwoord: {
      soort: 'cijfer',
      indicator: 'k1-thuiszitters-stroom',
      indicatorVersie: 1,
      keuze,
      per: [],
    } as const,
  });
  it('hoort bij een ambitie', () => {
    expect(code(refuseStreefwaarde(nieuw, { ...ja, heeftAmbitie: false }, undefined))).toBe('geen-ambitie');
    expect(refuseStreefwaarde(nieuw, ja, K2_TERUGGELEID)).toBeUndefined();
  });
  it('heeft een getal, behalve tegenover de nulmeting', () => {
    expect(code(refuseStreefwaarde({ ...nieuw, waarde: null }, ja, undefined))).toBe('waarde');
    expect(code(refuseStreefwaarde({ ...nieuw, richting: 'lager' }, ja, undefined))).toBe('waarde');
    expect(refuseStreefwaarde({ ...nieuw, richting: 'lager', waarde: null }, ja, undefined)).toBeUndefined();
  });
  it('heeft een periode die vooruitgaat en een eenheid die het cijfer heeft', () => {
    expect(code(refuseStreefwaarde({ ...nieuw, tot: schooljaar('2017-2018') }, ja, undefined))).toBe(
      'periode',
    );
    expect(code(refuseStreefwaarde(nieuw, ja, THUISZITTERS))).toBe('eenheid');
    const aantal = { ...nieuw, eenheid: 'aantal' } as const;
    expect(code(refuseStreefwaarde(aantal, cijfer({ meting: 'afname' }), K1_STROOM))).toBe('eenheid');
    expect(refuseStreefwaarde(aantal, cijfer({ meting: 'aantal' }), K1_STROOM)).toBeUndefined();
    expect(code(refuseStreefwaarde(nieuw, cijfer({ meting: 'aantal' }), K1_STROOM))).toBe('eenheid');
  });
  it('de eerste is leidend, een volgende alleen als dat wordt gezegd', () => {
    expect(wordtLeidend(false, [])).toBe(true);
    expect(wordtLeidend(false, [{ ...nieuw, id: 'a' }])).toBe(false);
    expect(wordtLeidend(true, [{ ...nieuw, id: 'a' }])).toBe(true);
  });
  it('staat er zoals een raad haar leest', () => {
    expect(streefZin({ ...nieuw, id: 'a' })).toBe('minder dan 2,3%');
    expect(streefZin({ ...nieuw, id: 'a', waarde: 250, eenheid: 'aantal' })).toBe('minder dan 250');
    expect(periodeZin(nieuw)).toBe('schooljaren 2018-2019 tot en met 2020-2021');
  });
});

describe('een tip', () => {
  it('heeft een argument zodra er een besluit is', () => {
    expect(refuseTip('in-onderzoek', null)).toBeUndefined();
    for (const status of ['overgenomen', 'deels', 'niet-overgenomen'] as const) {
      expect(code(refuseTip(status, null))).toBe('zonder-argument');
      expect(refuseTip(status, 'Omdat het werkt.')).toBeUndefined();
    }
  });
  it('heeft koppelingen van het web, een per regel, en bedragen zoals men ze schrijft', () => {
    const tip = {
      id: '00000000-0000-4000-8000-000000000001',
      versie: '1',
      groep: 'Digitalisering',
      tekst: 'Een app',
      status: 'nieuw',
      kostenBedrag: '1.950',
      koppelingen: 'https://example.org/plan Het plan\nhttps://example.org',
    };
    const gelezen = wijzigTipSchema.parse(tip);
    expect(gelezen.kostenBedrag).toBe(1950);
    expect(gelezen.koppelingen).toEqual([
      { adres: 'https://example.org/plan', titel: 'Het plan' },
      { adres: 'https://example.org', titel: 'https://example.org' },
    ]);
    expect(wijzigTipSchema.safeParse({ ...tip, koppelingen: 'javascript:alert(1)' }).success).toBe(false);
    expect(wijzigTipSchema.parse({ ...tip, kostenBedrag: '' }).kostenBedrag).toBeNull();
  });
});

it('twee verslagen op dezelfde dag is één verslag te veel', () => {
  expect(code(refuseRapportdag(datum('2027-03-31'), [{ dag: datum('2027-03-31') }]))).toBe('dag-dubbel');
  expect(refuseRapportdag(datum('2027-03-30'), [{ dag: datum('2027-03-31') }])).toBeUndefined();
});
