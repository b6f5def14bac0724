import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import type { Rol } from '#lib/toegang/model.ts';
import { decideEinde, decideRollen, standOp } from '#lib/toegang/gebruikers/rules.ts';

const vandaag = datum('2026-11-20');
const lid = (id: string, rollen: Rol[], tot: string | null = null, van = '2026-01-01') => ({
  id,
  rollen,
  van: datum(van),
  tot: tot === null ? null : datum(tot),
});
const code = (uitkomst: ReturnType<typeof decideRollen>) => (uitkomst.ok ? 'kan' : uitkomst.weigering.code);

it('toegang telt van de eerste tot en met de laatste dag', () => {
  const periode = lid('a', [], '2026-11-20', '2026-11-20');
  expect(standOp(periode, datum('2026-11-19'))).toBe('nog niet begonnen');
  expect(standOp(periode, vandaag)).toBe('actief');
  expect(standOp(periode, datum('2026-11-21'))).toBe('beëindigd');
});

describe('rollen wijzigen', () => {
  const ik = lid('ik', ['beheerder']);
  const ander = lid('ander', ['beheerder']);

  it('niemand geeft zichzelf een rol erbij; een ander mag dat wel', () => {
    const rollen: Rol[] = ['beheerder', 'teamleider'];
    expect(code(decideRollen(ik, rollen, [ik, ander], { gebruikerId: 'ik' }, vandaag))).toBe('eigen-rollen');
    expect(code(decideRollen(ik, rollen, [ik, ander], { gebruikerId: 'ander' }, vandaag))).toBe('kan');
  });

  it('er blijft altijd een beheerder; een die binnenkort weggaat telt niet', () => {
    const rol = (leden: ReturnType<typeof lid>[]) => code(decideRollen(ik, ['teamleider'], leden, { gebruikerId: 'x' }, vandaag)); // prettier-ignore
    expect(rol([ik])).toBe('laatste-beheerder');
    expect(rol([ik, lid('ander', ['beheerder'], '2026-12-31')])).toBe('laatste-beheerder');
    expect(rol([ik, lid('ander', ['beheerder'], null, '2026-12-01')])).toBe('laatste-beheerder');
    expect(rol([ik, ander])).toBe('kan');
  });
});

describe('toegang beëindigen', () => {
  const ander = lid('ander', ['leerplichtambtenaar']);
  const einde = (dag: string) => code(decideEinde(ander, datum(dag), [ander], vandaag));
  it('per direct (gisteren is de laatste dag) of later, niet verder terug', () => {
    expect(einde('2026-11-19')).toBe('kan');
    expect(einde('2026-11-18')).toBe('einde-in-verleden');
  });
  it('kan niet als het al voorbij was', () => {
    const weg = lid('weg', [], '2026-11-19');
    expect(code(decideEinde(weg, vandaag, [weg], vandaag))).toBe('al-beeindigd');
  });
});
