import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SJABLOONCODES, sjabloonVan } from '#lib/brieven/sjablonen/catalogus.ts';
import { datum, type Datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { RECHT_VAN_BRIEF } from '#lib/jongeren/dossier/policy.ts';
import { statuswisselingen } from '#lib/jongeren/dossier/rules.ts';
import type { LeerplichtFeiten } from '#lib/jongeren/leerplicht/model.ts';
import { juridischeStatus } from '#lib/jongeren/leerplicht/status.ts';
import { redenNodig } from '#lib/jongeren/policy.ts';
import type { GebruikerActor, Rol } from '#lib/toegang/model.ts';

const dag = (van: string, dagen: number) =>
  fc.integer({ min: 0, max: dagen }).map((aantal) => addDays(datum(van), aantal));
const periode = fc
  .tuple(dag('2012-01-01', 5000), fc.option(fc.integer({ min: 0, max: 900 })))
  .map(([van, lengte]) => ({ van, tot: lengte === null ? null : addDays(van, lengte) }));
const feiten: fc.Arbitrary<LeerplichtFeiten> = fc.record({
  geboortedatum: dag('2000-01-01', 4000),
  startkwalificatieOp: fc.option(dag('2016-01-01', 3500)),
  overledenOp: fc.option(dag('2012-01-01', 5000), { freq: 6 }),
  kpUitzondering: fc.option(dag('2016-01-01', 3500).map((van) => ({ soort: 'PRO_DIPLOMA' as const, van }))),
  vrijstellingen: fc.array(
    fc.tuple(periode, fc.constantFrom('5-A' as const, '15' as const, '3a' as const)).map(([p, grond]) => ({
      ...p,
      grond,
    })),
    { maxLength: 2 },
  ),
  woonperiodes: fc.array(
    fc.tuple(periode, fc.boolean()).map(([p, hier]) => ({
      ...p,
      plaats: hier ? { soort: 'GEMEENTE' as const, gemeentecode: '1883' } : { soort: 'BUITENLAND' as const },
    })),
    { maxLength: 2 },
  ),
});

/** The slow way: every single day. */
function dagVoorDag(leven: LeerplichtFeiten, tot: Datum): Datum[] {
  const gevonden: Datum[] = [];
  const sleutel = (op: Datum) => {
    const status = juridischeStatus(leven, op);
    return status.soort + ('grond' in status ? status.grond : '');
  };
  let vorige = sleutel(leven.geboortedatum);
  for (let op = addDays(leven.geboortedatum, 1); op <= tot; op = addDays(op, 1)) {
    const nu = sleutel(op);
    if (nu !== vorige) gevonden.unshift(op);
    vorige = nu;
  }
  return gevonden;
}

describe('wisselingen van wettelijke status', () => {
  it('zijn precies de dagen die men vindt door iedere dag na te gaan', () => {
    fc.assert(
      fc.property(feiten, (leven) => {
        const tot = datum('2027-01-01');
        expect(statuswisselingen(leven, tot).map((item) => item.datum)).toEqual(dagVoorDag(leven, tot));
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

describe('wie eerst een reden geeft', () => {
  const actor = (rollen: Rol[], werkgebied: string[] = []) =>
    ({ soort: 'gebruiker', rollen, werkgebied }) as unknown as GebruikerActor;
  const ligging = { gemeenteCode: '1883', eigenWerk: false, kijkrecht: false, zonderLeerplicht: false };

  it('is wie stuurt altijd, wie uitvoert alleen buiten het eigen werkgebied', () => {
    expect(redenNodig(actor(['teamleider']), ligging)).toBe(true);
    expect(redenNodig(actor(['kwaliteitsmedewerker']), { ...ligging, eigenWerk: true })).toBe(true);
    expect(redenNodig(actor(['leerplichtambtenaar']), ligging)).toBe(false);
    expect(redenNodig(actor(['leerplichtambtenaar'], ['1883']), ligging)).toBe(false);
    expect(redenNodig(actor(['leerplichtambtenaar'], ['0888']), ligging)).toBe(true);
    expect(redenNodig(actor(['leerplichtambtenaar'], ['0888']), { ...ligging, gemeenteCode: null })).toBe(
      true,
    );
  });

  it('hoeft niet bij eigen werk of na een reden van vandaag', () => {
    const elders = actor(['leerplichtambtenaar'], ['0888']);
    expect(redenNodig(elders, { ...ligging, eigenWerk: true })).toBe(false);
    expect(redenNodig(actor(['teamleider']), { ...ligging, kijkrecht: true })).toBe(false);
    expect(redenNodig(actor(['teamleider', 'leerplichtambtenaar']), ligging)).toBe(false);
  });
});

describe('wie 18 of ouder is en geen werk van leerplicht heeft', () => {
  const actor = (...rollen: Rol[]) =>
    ({ soort: 'gebruiker', rollen, werkgebied: [] }) as unknown as GebruikerActor;
  const ligging = { gemeenteCode: '1883', eigenWerk: false, kijkrecht: false, zonderLeerplicht: true };

  it('is voor leerplicht alleen met een reden, ook in het eigen werkgebied', () => {
    expect(redenNodig(actor('leerplichtambtenaar'), ligging)).toBe(true);
    expect(redenNodig(actor('leerplichtambtenaar-boa'), ligging)).toBe(true);
    expect(redenNodig(actor('leerplichtambtenaar'), { ...ligging, eigenWerk: true })).toBe(false);
    expect(redenNodig(actor('leerplichtambtenaar'), { ...ligging, kijkrecht: true })).toBe(false);
  });
  it('is gewoon werk voor een coach, en voor wie beide doet', () => {
    expect(redenNodig(actor('doorstroomcoach'), ligging)).toBe(false);
    expect(redenNodig(actor('leerplichtambtenaar', 'doorstroomcoach'), ligging)).toBe(false);
  });
});

describe('brieven waarvoor een recht nodig is', () => {
  it('staan op de tijdlijn voor wie ze ook tussen de brieven ziet', () => {
    const lijst = SJABLOONCODES.flatMap((code) => {
      const { recht } = sjabloonVan(code);
      return recht ? [[code, recht]] : [];
    });
    expect(Object.fromEntries(lijst)).toEqual(RECHT_VAN_BRIEF);
  });
});
