import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import type { Pvinhoud } from '#lib/handhaving/processen-verbaal/model.ts';
import {
  decideOvergang,
  decideVerdachte,
  needsAfschrift,
  ontbreekt,
  toetsVolledig,
  type Gehoorde,
  type Pvdossier,
} from '#lib/handhaving/processen-verbaal/rules.ts';

const OUDER: Gehoorde = {
  soort: 'ouder',
  id: 'o1',
  naam: 'Robin Ouder',
  verschenen: true,
  cautie: true,
  nietVerschenen: 0,
};
const JONGERE: Gehoorde = { ...OUDER, soort: 'jongere', id: 'j1', naam: 'Sam Proef' };
const INHOUD: Pvinhoud = {
  pleegdatum: datum('2026-10-05'),
  omschrijving: 'Twintig uur weggebleven',
  motivering: 'Ouder wist ervan en deed niets',
  eerdereVeroordeling: false,
  sanctie: null,
  afzienreden: null,
  toelichting: null,
};
const COMPLEET: Pvdossier = {
  pv: { soort: 'SIGNAAL', verdachteSoort: 'ouder', verdachteId: 'o1', inhoud: INHOUD },
  onderzoekAfgerondOp: datum('2026-10-20'),
  gehoorden: [OUDER, JONGERE],
  oproepen: 2,
  vrijgesteldOpPleegdatum: false,
  leeftijdOpPleegdatum: 14,
  verdachteNietVerantwoordelijk: false,
  onbevoegd: [],
};
const tegenJongere = (leeftijd: number | null): Pvdossier => ({
  ...COMPLEET,
  pv: { ...COMPLEET.pv, verdachteSoort: 'jongere', verdachteId: 'j1' },
  leeftijdOpPleegdatum: leeftijd,
});
const codes = (dossier: Pvdossier) =>
  toetsVolledig(dossier)
    .filter((item) => !item.voldaan)
    .map((item) => item.code);

describe('art. 22: wat er moet zijn voor een proces-verbaal naar het OM gaat', () => {
  it('een compleet dossier mist niets', () => {
    expect(ontbreekt(COMPLEET)).toEqual([]);
    expect(ontbreekt(tegenJongere(12))).toEqual([]);
  });
  it('lid 1: het onderzoek is afgerond', () => {
    expect(codes({ ...COMPLEET, onderzoekAfgerondOp: null })).toEqual(['onderzoek']);
  });
  it('lid 2: elke ouder is gehoord, of twee keer vergeefs opgeroepen', () => {
    const afwezig = { ...OUDER, verschenen: false, cautie: false };
    const met = (nietVerschenen: number) => ({
      ...COMPLEET,
      gehoorden: [{ ...afwezig, nietVerschenen }, JONGERE],
    });
    expect(codes(met(0))).toEqual(['gehoord-o1']);
    expect(codes(met(1))).toEqual(['gehoord-o1']);
    expect(codes(met(2))).toEqual([]);
  });
  it('lid 2: hoe vaak vergeefs oproepen genoeg is, kiest het bureau; de wet noemt geen aantal', () => {
    const afwezig = { ...OUDER, verschenen: false, nietVerschenen: 1 };
    const met = (oproepen: number) => ontbreekt({ ...COMPLEET, gehoorden: [afwezig, JONGERE], oproepen });
    expect(met(1)).toEqual([]);
    expect(met(2)[0]).toContain('na twee oproepen weggebleven');
    expect(met(3)[0]).toContain('na drie oproepen weggebleven');
  });
  it('lid 3: ook de jongere vanaf 12 jaar wordt gehoord', () => {
    const dossier = { ...COMPLEET, gehoorden: [OUDER, { ...JONGERE, verschenen: false }] };
    expect(codes(dossier)).toEqual(['gehoord-j1']);
  });
  it('Sv art. 29 lid 2: een verdachte die is gehoord, kreeg de cautie; een ander hoeft die niet te krijgen', () => {
    expect(codes({ ...COMPLEET, gehoorden: [{ ...OUDER, cautie: false }, JONGERE] })).toEqual(['cautie-o1']);
    expect(codes({ ...COMPLEET, gehoorden: [OUDER, { ...JONGERE, cautie: false }] })).toEqual([]);
  });
  it('lid 5: of er een eerdere veroordeling is, is nagegaan', () => {
    const pv = { ...COMPLEET.pv, inhoud: { ...INHOUD, eerdereVeroordeling: null } };
    expect(codes({ ...COMPLEET, pv })).toEqual(['eerdere-veroordeling']);
  });
  it('art. 2 lid 2: waarom deze ouder verantwoordelijk is, staat er; wie is vrijgepleit, is geen verdachte', () => {
    const pv = { ...COMPLEET.pv, inhoud: { ...INHOUD, motivering: null } };
    expect(codes({ ...COMPLEET, pv })).toEqual(['verantwoordelijk']);
    expect(codes({ ...COMPLEET, verdachteNietVerantwoordelijk: true })).toEqual(['niet-vrijgepleit']);
  });
  it('art. 2 lid 3: een jongere is verdachte vanaf 12 jaar op de pleegdatum', () => {
    expect(codes(tegenJongere(11))).toEqual(['leeftijd']);
    expect(codes(tegenJongere(12))).toEqual([]);
    expect(codes(tegenJongere(null))).toEqual(['leeftijd']);
  });
  it('art. 5: op de pleegdatum gold geen vrijstelling', () => {
    expect(codes({ ...COMPLEET, vrijgesteldOpPleegdatum: true })).toEqual(['vrijstelling']);
  });
  it('art. 26, Richtlijn van het OM: de soort is gekozen', () => {
    expect(codes({ ...COMPLEET, pv: { ...COMPLEET.pv, soort: null } })).toEqual(['soort']);
  });
  it('art. 16: wie niet bevoegd is, stuurt niets in', () => {
    expect(ontbreekt({ ...COMPLEET, onbevoegd: ['Uw boa-akte is verlopen.'] })).toEqual([
      'Uw boa-akte is verlopen.',
    ]);
  });
  it('zegt alles wat ontbreekt in één keer', () => {
    const leeg: Pvdossier = {
      oproepen: 2,
      pv: {
        soort: null,
        verdachteSoort: 'ouder',
        verdachteId: 'o1',
        inhoud: {
          ...INHOUD,
          pleegdatum: null,
          omschrijving: null,
          motivering: null,
          eerdereVeroordeling: null,
        },
      },
      onderzoekAfgerondOp: null,
      gehoorden: [
        { ...OUDER, verschenen: false },
        { ...JONGERE, verschenen: false },
      ],
      vrijgesteldOpPleegdatum: false,
      leeftijdOpPleegdatum: null,
      verdachteNietVerantwoordelijk: false,
      onbevoegd: ['Er staat geen boa-akte op uw naam.'],
    };
    expect(codes(leeg)).toEqual([
      'onderzoek',
      'soort',
      'pleegdatum',
      'omschrijving',
      'eerdere-veroordeling',
      'verantwoordelijk',
      'gehoord-o1',
      'gehoord-j1',
      'bevoegd-0',
    ]);
  });
});

describe('Lpw art. 22, Aanwijzing van het OM: een stap zetten', () => {
  const vandaag = datum('2026-11-25');
  const op = datum('2026-11-20');
  const bij = (staat: 'IN_BEHANDELING_LPA' | 'INGEZONDEN_OM' | 'KANTONZITTING') => ({
    staat,
    staatOp: datum('2026-11-01'),
    ingezondenOp: staat === 'IN_BEHANDELING_LPA' ? null : datum('2026-11-01'),
    inhoud: INHOUD,
  });
  const niets = { afzienreden: null, sanctie: null };

  it('art. 22: weigert insturen zolang er iets ontbreekt en noemt het', () => {
    const vraag = { naar: 'INGEZONDEN_OM' as const, op, ...niets };
    expect(decideOvergang(bij('IN_BEHANDELING_LPA'), vraag, ['Dit ontbreekt.'], vandaag)).toMatchObject({
      ok: false,
      weigering: { code: 'pv-onvolledig', gegevens: { ontbreekt: ['Dit ontbreekt.'] } },
    });
  });
  it('Aanwijzing van het OM (T11): legt bij insturen de dag vast', () => {
    const vraag = { naar: 'INGEZONDEN_OM' as const, op, ...niets };
    expect(decideOvergang(bij('IN_BEHANDELING_LPA'), vraag, [], vandaag)).toMatchObject({
      ok: true,
      waarde: { ingezondenOp: op },
    });
  });
  it('art. 22: afzien vraagt een reden', () => {
    const vraag = { naar: 'AFGEZIEN' as const, op, ...niets };
    expect(decideOvergang(bij('IN_BEHANDELING_LPA'), vraag, [], vandaag).ok).toBe(false);
    const met = { ...vraag, afzienreden: 'hulpverlening' as const };
    expect(decideOvergang(bij('IN_BEHANDELING_LPA'), met, [], vandaag).ok).toBe(true);
  });
  it('Sv art. 167: na insturen kan er niet meer worden afgezien', () => {
    const vraag = { naar: 'AFGEZIEN' as const, op, sanctie: null, afzienreden: 'overig' as const };
    expect(decideOvergang(bij('INGEZONDEN_OM'), vraag, [], vandaag)).toMatchObject({
      ok: false,
      weigering: { code: 'overgang' },
    });
  });
  it('art. 26: een boete vraagt wat is opgelegd, Baken kent zelf geen bedragen', () => {
    const vraag = { naar: 'BOETE' as const, op, ...niets };
    expect(decideOvergang(bij('KANTONZITTING'), vraag, [], vandaag)).toMatchObject({
      ok: false,
      weigering: { code: 'sanctie-ontbreekt' },
    });
    const sanctie = { omschrijving: 'boete, voorwaardelijk', voorwaardelijk: true, proeftijd: '2 jaar' };
    expect(decideOvergang(bij('KANTONZITTING'), { ...vraag, sanctie }, [], vandaag)).toMatchObject({
      ok: true,
      waarde: { sanctie },
    });
  });
  it('niet vooruit, en niet voor de vorige stap', () => {
    const vraag = (dag: string) => ({ naar: 'AFWACHTEN_BEOORDELING' as const, op: datum(dag), ...niets });
    expect(decideOvergang(bij('INGEZONDEN_OM'), vraag('2026-11-26'), [], vandaag).ok).toBe(false);
    expect(decideOvergang(bij('INGEZONDEN_OM'), vraag('2026-10-31'), [], vandaag).ok).toBe(false);
    expect(decideOvergang(bij('INGEZONDEN_OM'), vraag('2026-11-01'), [], vandaag).ok).toBe(true);
  });
});

describe('art. 22 lid 5: afschrift aan de Raad voor de Kinderbescherming', () => {
  const besluit = {
    staat: 'INGEZONDEN_OM' as const,
    staatOp: datum('2026-11-20'),
    ingezondenOp: datum('2026-11-20'),
    sanctie: null,
    afzienreden: null,
  };
  it('alleen na een eerdere veroordeling, en bij insturen', () => {
    const recidive = { inhoud: { ...INHOUD, eerdereVeroordeling: true } };
    expect(needsAfschrift(recidive, besluit)).toBe(true);
    expect(needsAfschrift({ inhoud: INHOUD }, besluit)).toBe(false);
    expect(needsAfschrift(recidive, { ...besluit, staat: 'SEPOT' })).toBe(false);
  });
});

describe('art. 2 lid 3 en art. 26 lid 2: de verdachte', () => {
  it('elf jaar op de pleegdatum wordt meteen geweigerd, twaalf niet, een ouder nooit om de leeftijd', () => {
    expect(decideVerdachte('jongere', 11).ok).toBe(false);
    expect(decideVerdachte('jongere', 12).ok).toBe(true);
    expect(decideVerdachte('ouder', 5).ok).toBe(true);
  });
});
