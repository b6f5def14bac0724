import { describe, expect, it } from 'vitest';
import type { Aandachtregel, Aandachtstand } from '#lib/doelgroepen/aandacht/model.ts';
import { aandachtspunten, opzijVoor } from '#lib/doelgroepen/aandacht/rules.ts';
import { GRENZEN } from '#lib/doelgroepen/grenzen/model.ts';
import { datum } from '#lib/kalender/model.ts';

const OP = datum('2026-11-25');
const stand = (anders: Partial<Aandachtstand> = {}): Aandachtstand => ({
  werkprocesId: 'w',
  loopt: true,
  gestartOp: datum('2026-11-01'),
  laatsteContact: null,
  plan: { openDoelen: 0, openStappen: 0, gedaan: 0 },
  ...{ begeleidSinds: null, big5Daarna: null },
  nazorg: null,
  school: null,
  startkwalificatieOp: null,
  ...anders,
});
const punt = (regel: Aandachtregel, anders?: Partial<Aandachtstand>) =>
  aandachtspunten(stand(anders), OP, GRENZEN.aandacht).find((item) => item.regel === regel);

describe('geen contact in 30 dagen', () => {
  it('dertig dagen na het laatste contact nog niet, een dag later wel', () => {
    const gestartOp = datum('2026-01-01');
    expect(punt('geen-contact', { gestartOp, laatsteContact: datum('2026-10-26') })).toBeUndefined();
    expect(punt('geen-contact', { gestartOp, laatsteContact: datum('2026-10-25') })?.zin).toBe(
      'Laatst gesproken op 25 okt 2026.',
    );
  });
  it('zonder contact telt de dag waarop het werk begon; gesloten werk vraagt niets', () => {
    expect(punt('geen-contact', { gestartOp: datum('2026-10-26') })).toBeUndefined();
    expect(punt('geen-contact', { gestartOp: datum('2026-10-25') })?.stand).toBe('nooit');
    expect(punt('geen-contact', { gestartOp: datum('2026-01-01'), loopt: false })).toBeUndefined();
  });
});

describe('Big 5 na een half jaar', () => {
  it('langer dan zes maanden begeleid zonder tweede meting; precies zes maanden is nog niet langer', () => {
    expect(punt('halfjaar', { begeleidSinds: datum('2026-05-24') })?.stand).toBe('2026-05-24');
    expect(punt('halfjaar', { begeleidSinds: datum('2026-05-25') })).toBeUndefined();
  });

  it('wie opnieuw is gevraagd, of niet (meer) wordt begeleid, staat er niet', () => {
    const lang = { begeleidSinds: datum('2026-01-10') };
    expect(punt('halfjaar', { ...lang, big5Daarna: datum('2026-07-12') })).toBeUndefined();
    expect(punt('halfjaar', { ...lang, loopt: false })).toBeUndefined();
    expect(punt('halfjaar')).toBeUndefined();
  });
});

describe('plan zonder volgende stap', () => {
  it('een open doel zonder open stap; met een stap, of zonder doel, niet', () => {
    expect(punt('plan-zonder-stap', { plan: { openDoelen: 1, openStappen: 0, gedaan: 2 } })?.zin).toBe(
      'Eén doel is open en er staat geen stap meer klaar.',
    );
    expect(punt('plan-zonder-stap', { plan: { openDoelen: 1, openStappen: 1, gedaan: 0 } })).toBeUndefined();
    expect(punt('plan-zonder-stap')).toBeUndefined();
  });
});

describe('nazorg aan de beurt', () => {
  const nazorg = (uiterlijk: string) => ({ id: 't', maand: 3, uiterlijk: datum(uiterlijk) });
  it('een week ervoor wel, eerder niet; ook van gesloten werk', () => {
    expect(punt('nazorg', { nazorg: nazorg('2026-12-03') })).toBeUndefined();
    expect(punt('nazorg', { nazorg: nazorg('2026-12-02'), loopt: false })?.zin).toContain(
      'moet uiterlijk op 2 dec',
    );
    expect(punt('nazorg', { nazorg: nazorg('2026-11-24') })?.zin).toContain('moest uiterlijk op');
  });
});

describe('startkwalificatie binnen bereik', () => {
  const school = (onderwijssoort: string, leerjaar: string | null, tot = '2026-06-30') => ({
    school: { onderwijssoort, leerjaar, tot: datum(tot) },
  });
  it.each([
    ['HAVO', '5', true],
    ['HAVO', '4', false],
    ['VWO', '6', true],
    ['VWO', '5', false],
    ['MBO2', '2', true],
    ['MBO2', '1', false],
    ['MBO4', '3', true],
    ['MBO1', '1', false],
    ['VMBO', '4', false],
    ['HAVO', null, false],
  ])('%s leerjaar %s: %s', (soort, leerjaar, geldt) => {
    expect(punt('startkwalificatie', school(soort, leerjaar)) !== undefined).toBe(geldt);
  });
  it('tot twee jaar na het vertrek, en niet voor wie er al een heeft', () => {
    expect(punt('startkwalificatie', school('HAVO', '5', '2024-11-25'))).toBeDefined();
    expect(punt('startkwalificatie', school('HAVO', '5', '2024-11-24'))).toBeUndefined();
    expect(punt('startkwalificatie', { ...school('HAVO', '5'), startkwalificatieOp: OP })).toBeUndefined();
  });
});

describe('wegzetten', () => {
  it('blijft weg zolang de situatie gelijk is, en komt terug als die verandert', () => {
    const opzij = [{ id: 'o', regel: 'geen-contact' as const, stand: '2026-10-01', reden: 'Op vakantie.' }];
    expect(opzijVoor({ regel: 'geen-contact', stand: '2026-10-01' }, opzij)?.reden).toBe('Op vakantie.');
    expect(opzijVoor({ regel: 'geen-contact', stand: '2026-10-20' }, opzij)).toBeNull();
    expect(opzijVoor({ regel: 'nazorg', stand: '2026-10-01' }, opzij)).toBeNull();
  });
});
