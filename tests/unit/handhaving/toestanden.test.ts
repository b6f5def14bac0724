import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum, type Datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { PV_STATEN, type ProcesVerbaal, type Pvstaat } from '#lib/handhaving/processen-verbaal/model.ts';
import { decideOvergang } from '#lib/handhaving/processen-verbaal/rules.ts';
import { OVERGANGEN, isEindstaat, overgangenVan } from '#lib/handhaving/processen-verbaal/toestanden.ts';

/**
 * The way of a proces-verbaal (domein §7.3), tried by walking at random. The model here is written down apart from the table: what the
 * officer, the prosecutor and the court may do, in words.
 */
const VANDAAG = datum('2026-11-25');
const EINDEN = new Set<Pvstaat>([
  'SEPOT',
  'SEPOT_ONDER_VOORWAARDEN',
  'OM_STRAFBESCHIKKING',
  'TAAKSTRAF',
  'JEUGDRECLASSERING',
  'JEUGDRECLASSERING_TAAKSTRAF',
  'BOETE',
  'VRIJSPRAAK',
  'RVDK_ONDERZOEK',
  'AFGEZIEN',
]);

type Loper = Pick<ProcesVerbaal, 'staat' | 'staatOp' | 'ingezondenOp' | 'inhoud'>;
const BEGIN: Loper = {
  staat: 'CONCEPT',
  staatOp: datum('2026-01-01'),
  ingezondenOp: null,
  inhoud: {
    pleegdatum: null,
    omschrijving: null,
    motivering: null,
    eerdereVeroordeling: null,
    sanctie: null,
    afzienreden: null,
    toelichting: null,
  },
};

const after = (pv: Loper, besluit: Partial<Loper>): Loper => ({ ...pv, ...besluit });

/** May this step be taken, by the words of the domain? */
function magVolgensModel(van: Loper, naar: Pvstaat, volledig: boolean): boolean {
  const ingezonden = van.ingezondenOp !== null;
  if (EINDEN.has(van.staat)) return false;
  if (naar === 'AFGEZIEN') return !ingezonden;
  if (naar === 'CONCEPT') return false;
  if (naar === 'IN_BEHANDELING_LPA')
    return van.staat === 'CONCEPT' || (van.staat === 'GEAGENDEERD_CASUSOVERLEG' && !ingezonden);
  if (van.staat === 'CONCEPT') return false;
  if (naar === 'INGEZONDEN_OM') return !ingezonden && volledig;
  if (van.staat === 'KANTONZITTING')
    return EINDEN.has(naar) && !['SEPOT', 'SEPOT_ONDER_VOORWAARDEN', 'OM_STRAFBESCHIKKING'].includes(naar);
  if (naar === 'GEAGENDEERD_CASUSOVERLEG') return van.staat !== 'GEAGENDEERD_CASUSOVERLEG';
  if (naar === 'AFWACHTEN_BEOORDELING') return ingezonden && van.staat !== 'AFWACHTEN_BEOORDELING';
  return ingezonden && naar !== 'BOETE' && naar !== 'VRIJSPRAAK';
}

const stap = fc.record({
  naar: fc.constantFrom(...PV_STATEN),
  volledig: fc.boolean(),
  dagen: fc.integer({ min: 0, max: 3 }),
});

describe('Lpw art. 22 en 26, Aanwijzing van het OM: de weg van een proces-verbaal', () => {
  it('doet bij elke reeks stappen wat de woorden van het domein zeggen, en niets anders', () => {
    fc.assert(
      fc.property(fc.array(stap, { maxLength: 30 }), (stappen) => {
        let pv = BEGIN;
        for (const { naar, volledig, dagen } of stappen) {
          const op: Datum = addDays(pv.staatOp, dagen);
          const vraag = {
            naar,
            op,
            afzienreden: 'hulpverlening' as const,
            sanctie: { omschrijving: 'opgelegd', voorwaardelijk: false, proeftijd: null },
          };
          const besluit = decideOvergang(pv, vraag, volledig ? [] : ['Er ontbreekt iets.'], VANDAAG);
          expect(besluit.ok, `${pv.staat} → ${naar}`).toBe(magVolgensModel(pv, naar, volledig));
          if (besluit.ok) pv = after(pv, besluit.waarde);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('Sv art. 156 en 167: komt nooit bij een uitkomst van het OM of de rechter zonder eerst te zijn ingezonden', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PV_STATEN), { maxLength: 40 }), (pogingen) => {
        let pv = BEGIN;
        for (const naar of pogingen) {
          const vraag = {
            naar,
            op: pv.staatOp,
            afzienreden: 'overig' as const,
            sanctie: { omschrijving: 'x', voorwaardelijk: false, proeftijd: null },
          };
          const besluit = decideOvergang(pv, vraag, [], VANDAAG);
          if (besluit.ok) pv = after(pv, besluit.waarde);
        }
        if (EINDEN.has(pv.staat) && pv.staat !== 'AFGEZIEN') expect(pv.ingezondenOp).not.toBeNull();
        if (pv.staat === 'AFGEZIEN') expect(pv.ingezondenOp).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });

  it('elke staat is vanuit concept te bereiken, en vanuit elke niet-eindstaat komt men bij een einde', () => {
    const bereikt = new Set<string>();
    const rij: [Pvstaat, boolean][] = [['CONCEPT', false]];
    for (let nu = rij.pop(); nu; nu = rij.pop()) {
      const [staat, ingezonden] = nu;
      if (bereikt.has(`${staat}|${ingezonden}`)) continue;
      bereikt.add(`${staat}|${ingezonden}`);
      const verder = overgangenVan(staat, ingezonden);
      expect(verder.length > 0, `${staat} ingezonden=${ingezonden}`).toBe(!EINDEN.has(staat));
      for (const { naar } of verder) rij.push([naar, ingezonden || naar === 'INGEZONDEN_OM']);
    }
    const staten = new Set([...bereikt].map((item) => item.split('|')[0]));
    expect([...staten].sort()).toEqual([...PV_STATEN].sort());
  });

  it('de eindstaten zijn die waar niets meer op volgt', () => {
    expect(PV_STATEN.filter(isEindstaat).sort()).toEqual([...EINDEN].sort());
    expect(OVERGANGEN.some(({ naar }) => naar === 'CONCEPT')).toBe(false);
  });
});
