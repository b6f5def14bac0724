import { decideAgenda, decideBespreking, terugNaar } from '#lib/handhaving/casusoverleg/rules.ts';
import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import type { Bevoegdheid } from '#lib/handhaving/bevoegdheid/model.ts';
import { magOpsporen, ontbreektOp } from '#lib/handhaving/bevoegdheid/policy.ts';
import { gebruikOp } from '#lib/handhaving/bewaren/rules.ts';
import {
  begunstigingVanaf,
  decideBekend,
  decideBeschikking,
  decideVerstuurd,
  decideVervolg,
  zienswijzeTot,
} from '#lib/handhaving/dwangsom/rules.ts';
import { decideOproep, decideVerhoor, isEersteVerhoor } from '#lib/handhaving/verhoor/rules.ts';
import { decideOpenen } from '#lib/handhaving/zaak/policy.ts';
import { beginVan, decideBegin, decideSluiten } from '#lib/handhaving/zaak/rules.ts';

const VANDAAG = datum('2026-11-25');
const akte = (soort: Bevoegdheid['soort'], rest: Partial<Bevoegdheid> = {}): Bevoegdheid => ({
  id: soort,
  versie: 1,
  gebruikerId: 'g',
  soort,
  nummer: null,
  van: datum('2022-01-01'),
  tot: null,
  gemeenten: [],
  ...rest,
});
const ALLE = [akte('aanwijzing'), akte('beediging'), akte('boa-akte', { tot: datum('2026-12-31') })];

describe('art. 16: aanwijzing, beëdiging en boa-akte', () => {
  it('met alle drie mag het, op de laatste dag van de akte ook nog', () => {
    expect(magOpsporen(ALLE, datum('2026-12-31'), '1883').ok).toBe(true);
  });
  it('een verlopen akte weigert met een zin die de dag noemt', () => {
    const uitkomst = magOpsporen(ALLE, datum('2027-01-01'), '1883');
    expect(!uitkomst.ok && uitkomst.weigering.zin).toBe(
      'Uw boa-akte is verlopen op donderdag 31 december 2026. Vraag de beheerder de nieuwe vast te leggen.',
    );
  });
  it('zonder iets worden alle drie genoemd', () => {
    expect(ontbreektOp([], VANDAAG, '1883')).toHaveLength(3);
  });
  it('buiten de gemeenten van de akte mag het niet, zonder gemeenten overal', () => {
    const lokaal = [
      akte('aanwijzing'),
      akte('beediging'),
      akte('boa-akte', { tot: datum('2026-12-31'), gemeenten: ['0888'] }),
    ];
    expect(magOpsporen(lokaal, VANDAAG, '0888').ok).toBe(true);
    expect(ontbreektOp(lokaal, VANDAAG, '1883')).toEqual(['Uw boa-akte geldt niet in deze gemeente.']);
    expect(ontbreektOp(lokaal, VANDAAG, null)).toEqual(['Uw boa-akte geldt niet in deze gemeente.']);
  });
  it('een nieuwe akte neemt het over van de oude', () => {
    const opvolger = akte('boa-akte', { van: datum('2027-01-01'), tot: datum('2031-12-31') });
    expect(magOpsporen([...ALLE, opvolger], datum('2027-01-01'), '1883').ok).toBe(true);
  });
});

describe('Wpg art. 8 en 14 (T20): hoe vrij een zaak nog gebruikt mag worden', () => {
  const begin = datum('2020-03-15');
  it.each([
    ['2021-03-14', 'vrij'],
    ['2021-03-15', 'afgeschermd'],
    ['2025-03-14', 'afgeschermd'],
    ['2025-03-15', 'verwijderd'],
    ['2030-03-14', 'verwijderd'],
    ['2030-03-15', 'vernietigen'],
  ])('%s: %s', (dag, verwacht) => {
    expect(gebruikOp(begin, datum(dag))).toBe(verwacht);
  });
});

describe('Wpg art. 6 en 8: wie een handhavingszaak opent', () => {
  const eigen = { behandelaarId: 'ik' };
  const code = (...args: Parameters<typeof decideOpenen>) => {
    const uitkomst = decideOpenen(...args);
    return uitkomst.ok ? 'open' : uitkomst.weigering.code;
  };
  it('de behandelaar wel, een collega niet', () => {
    expect(code(eigen, 'ik', 'vrij', false, false)).toBe('open');
    expect(code(eigen, 'ander', 'vrij', false, false)).toBe('andere-behandelaar');
    expect(code({ behandelaarId: null }, 'ander', 'vrij', false, false)).toBe('open');
  });
  it('na een jaar alleen met een reden van vandaag', () => {
    expect(code(eigen, 'ik', 'afgeschermd', false, false)).toBe('afgeschermd');
    expect(code(eigen, 'ik', 'afgeschermd', true, false)).toBe('open');
  });
  it('wat is verwijderd, bestaat niet meer voor het werk, ook niet om over te nemen', () => {
    expect(code(eigen, 'ik', 'verwijderd', true, true)).toBe('niet-gevonden');
  });
});

describe('Wpg art. 8 lid 1 (wpg_start): vanaf welke dag de Wet politiegegevens telt', () => {
  it('HOORGESPREK: vandaag; MELDING: de eerste melding, en zonder melding vandaag', () => {
    const melding = datum('2026-10-01');
    expect(beginVan('HOORGESPREK', melding, VANDAAG)).toBe(VANDAAG);
    expect(beginVan('MELDING', melding, VANDAAG)).toBe(melding);
    expect(beginVan('MELDING', null, VANDAAG)).toBe(VANDAAG);
  });
});

describe('Lpw art. 22 en 26: een zaak beginnen en sluiten', () => {
  it('alleen bij verzuim van wie naar school moet, één per werkproces', () => {
    expect(decideBegin({ soort: 'relatief-verzuim', status: 'open' }, false).ok).toBe(true);
    expect(decideBegin({ soort: 'absoluut-verzuim', status: 'open' }, false).ok).toBe(true);
    expect(decideBegin({ soort: 'preventief', status: 'open' }, false).ok).toBe(false);
    expect(decideBegin({ soort: 'relatief-verzuim', status: 'open' }, true).ok).toBe(false);
  });
  it('sluit niet zolang een proces-verbaal of Halt loopt', () => {
    expect(decideSluiten([{ staat: 'AFWACHTEN_BEOORDELING' }], []).ok).toBe(false);
    expect(decideSluiten([], [{ staat: 'VERWEZEN' }]).ok).toBe(false);
    expect(decideSluiten([{ staat: 'BOETE' }], [{ staat: 'NEGATIEF' }]).ok).toBe(true);
  });
});

describe('art. 22 lid 2 en 3: het verhoor', () => {
  it('wie is opgeroepen, wordt niet nog eens opgeroepen voor vaststaat hoe het ging', () => {
    const eerder = [{ persoonId: 'o1', uitkomst: 'opgeroepen' as const }];
    expect(decideOproep(eerder, 'o1', VANDAAG, VANDAAG).ok).toBe(false);
    expect(decideOproep(eerder, 'o2', VANDAAG, VANDAAG).ok).toBe(true);
    expect(decideOproep([], 'o1', datum('2026-11-24'), VANDAAG).ok).toBe(false);
  });
  it('wie is verschenen, heeft een verklaring, ook als die is dat hij zwijgt', () => {
    const verhoor = { uitkomst: 'opgeroepen' as const, opgeroepenOp: datum('2026-11-01') };
    const gehoord = { uitkomst: 'verschenen' as const, cautie: true, verklaring: null, op: VANDAAG };
    expect(decideVerhoor(verhoor, gehoord, VANDAAG).ok).toBe(false);
    expect(decideVerhoor(verhoor, { ...gehoord, verklaring: 'Zwijgt.' }, VANDAAG).ok).toBe(true);
    expect(decideVerhoor(verhoor, { ...gehoord, uitkomst: 'niet-verschenen' }, VANDAAG).ok).toBe(true);
  });
  it('Aanwijzing van het OM (T11): de termijn begint bij het eerste verhoor dat doorging', () => {
    expect(isEersteVerhoor([{ uitkomst: 'niet-verschenen' }])).toBe(true);
    expect(isEersteVerhoor([{ uitkomst: 'verschenen' }])).toBe(false);
  });
});

describe('casusoverleg', () => {
  const op = VANDAAG;
  it('een zaak staat één keer op de agenda, voor een dag die nog komt', () => {
    expect(decideAgenda([{ stand: 'besproken', op }], op, VANDAAG).ok).toBe(true);
    expect(decideAgenda([{ stand: 'agenda', op }], op, VANDAAG).ok).toBe(false);
    expect(decideAgenda([], datum('2026-11-24'), VANDAAG).ok).toBe(false);
  });
  it('wat is besproken, is geweest; een afspraak heeft een dag die niet voor het overleg ligt', () => {
    const niets = { op, vervolg: null, vervolgOp: null };
    expect(decideBespreking(niets, VANDAAG).ok).toBe(true);
    expect(decideBespreking({ ...niets, op: datum('2026-11-26') }, VANDAAG).ok).toBe(false);
    expect(decideBespreking({ ...niets, vervolg: 'Bellen' }, VANDAAG).ok).toBe(false);
    expect(decideBespreking({ ...niets, vervolgOp: op }, VANDAAG).ok).toBe(false);
    expect(decideBespreking({ op, vervolg: 'Bellen', vervolgOp: op }, VANDAAG).ok).toBe(true);
    expect(decideBespreking({ op, vervolg: 'Bellen', vervolgOp: datum('2026-11-24') }, VANDAAG).ok).toBe(
      false,
    );
  });
  it('teruggenomen staat wat op de agenda stond daar weer', () => {
    expect(terugNaar({ stand: 'besproken', geplandOp: op })).toBe('agenda');
    expect(terugNaar({ stand: 'besproken', geplandOp: null })).toBe('ingetrokken');
    expect(terugNaar({ stand: 'agenda', geplandOp: op })).toBe('ingetrokken');
  });
  it('zolang een zaak op de agenda staat, sluit zij niet', () => {
    expect(decideSluiten([], [], [{ stand: 'agenda' }]).ok).toBe(false);
    expect(decideSluiten([], [], [{ stand: 'besproken' }]).ok).toBe(true);
  });
});

describe('Awb titel 5.3: last onder dwangsom', () => {
  const voornemen = {
    staat: 'VOORNEMEN' as const,
    staatOp: datum('2026-11-02'),
    voornemenOp: datum('2026-11-02'),
    voornemenVerstuurdOp: datum('2026-11-02'),
    zienswijze: null,
    zienswijzeUiterlijk: datum('2026-11-16'),
  };
  const besluit = {
    op: datum('2026-11-17'),
    begunstigingTot: datum('2026-12-01'),
    bedrag: 100,
    per: 'dag' as const,
    maximum: 1000,
  };
  it('art. 4:8: besluiten kan na de termijn voor een zienswijze, of eerder als die er is', () => {
    expect(decideBeschikking(voornemen, besluit, VANDAAG).ok).toBe(true);
    const eerder = { ...besluit, op: datum('2026-11-16') };
    expect(decideBeschikking(voornemen, eerder, VANDAAG).ok).toBe(false);
    expect(decideBeschikking({ ...voornemen, zienswijze: 'Wij werken mee' }, eerder, VANDAAG).ok).toBe(true);
  });
  it('art. 4:8: zolang het voornemen niet verstuurd is, loopt er geen tijd om te reageren en is er niets op te leggen', () => {
    const thuis = { ...voornemen, voornemenVerstuurdOp: null };
    expect(decideBeschikking(thuis, besluit, VANDAAG).ok).toBe(false);
    expect(decideVerstuurd(thuis, datum('2026-11-02'), VANDAAG).ok).toBe(true);
    expect(decideVerstuurd(thuis, datum('2026-11-01'), VANDAAG).ok).toBe(false);
    expect(decideVerstuurd(thuis, datum('2026-11-26'), VANDAAG).ok).toBe(false);
    expect(decideVerstuurd(voornemen, VANDAAG, VANDAAG).ok).toBe(false);
    expect(zienswijzeTot(datum('2026-11-16'), datum('2026-11-15'))).toBe('2026-11-16');
    expect(zienswijzeTot(datum('2026-11-16'), datum('2026-11-16'))).toBe('2026-11-30');
  });
  it('art. 5:32a en 5:32b: tijd om te voldoen, en een maximum dat niet onder de dwangsom ligt', () => {
    expect(decideBeschikking(voornemen, { ...besluit, begunstigingTot: besluit.op }, VANDAAG).ok).toBe(false);
    expect(decideBeschikking(voornemen, { ...besluit, maximum: 99 }, VANDAAG).ok).toBe(false);
    expect(decideBeschikking(voornemen, { ...besluit, maximum: 100 }, VANDAAG).ok).toBe(true);
  });
  it('art. 5:33: verbeuren kan pas na de begunstigingstermijn en niet boven het maximum', () => {
    const last = {
      staat: 'BESCHIKKING' as const,
      staatOp: datum('2026-11-02'),
      beschikkingVerstuurdOp: datum('2026-11-03'),
      begunstigingTot: datum('2026-11-20'),
      maximum: 500,
    };
    const stap = { naar: 'VERBEURD' as const, op: datum('2026-11-21'), verbeurd: 500, reden: null };
    expect(decideVervolg(last, stap, VANDAAG).ok).toBe(true);
    expect(decideVervolg(last, { ...stap, op: datum('2026-11-20') }, VANDAAG).ok).toBe(false);
    expect(decideVervolg(last, { ...stap, verbeurd: 501 }, VANDAAG).ok).toBe(false);
    expect(decideVervolg(last, { ...stap, verbeurd: null }, VANDAAG).ok).toBe(false);
  });
  it('art. 3:40 en 3:41: de last geldt pas als het besluit is verstuurd; de tijd om te voldoen wordt er niet korter van', () => {
    const thuis = { beschikkingOp: datum('2026-11-02'), beschikkingVerstuurdOp: null };
    const last = { staat: 'BESCHIKKING' as const, staatOp: datum('2026-11-02'), maximum: 500, ...thuis };
    const stap = { naar: 'VERBEURD' as const, op: datum('2026-11-21'), verbeurd: 500, reden: null };
    const mis = decideVervolg({ ...last, begunstigingTot: datum('2026-11-20') }, stap, VANDAAG);
    expect(mis).toMatchObject({ weigering: { code: 'besluit-niet-verstuurd' } });
    expect(decideBekend(thuis, datum('2026-11-02'), VANDAAG).ok).toBe(true);
    expect(decideBekend(thuis, datum('2026-11-01'), VANDAAG).ok).toBe(false);
    expect(decideBekend(thuis, datum('2026-11-26'), VANDAAG).ok).toBe(false);
    expect(decideBekend({ ...thuis, beschikkingOp: null }, VANDAAG, VANDAAG).ok).toBe(false);
    const tot = { ...thuis, begunstigingTot: datum('2026-11-16') };
    expect(begunstigingVanaf(tot, datum('2026-11-15'))).toBe('2026-11-16');
    expect(begunstigingVanaf(tot, datum('2026-11-16'))).toBe('2026-11-30');
  });
  it('Awb art. 3:46: intrekken en afzien vragen een reden', () => {
    const last = { ...voornemen, beschikkingVerstuurdOp: null, begunstigingTot: null, maximum: null };
    const stap = { naar: 'AFGEZIEN' as const, op: datum('2026-11-20'), verbeurd: null, reden: null };
    expect(decideVervolg(last, stap, VANDAAG).ok).toBe(false);
    expect(decideVervolg(last, { ...stap, reden: 'Hulp is gestart' }, VANDAAG).ok).toBe(true);
  });
});
