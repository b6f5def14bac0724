import { describe, expect, it } from 'vitest';
import { isAchterhaald } from '#components/ui/achterhaald.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';

const geweigerd: FormulierStaat = {
  status: 'geweigerd',
  code: 'motivering-ontbreekt',
  zin: 'Schrijf waarom het toch kan.',
  waarden: { id: 'a', versie: '3', motivering: '' },
};

describe('de fout van een formulier, nadat een ander formulier op de pagina is bewaard', () => {
  it('blijft staan zolang de gegevens dezelfde zijn', () => {
    expect(isAchterhaald(geweigerd, 3)).toBe(false);
  });

  it('gaat weg als de gegevens intussen zijn bijgewerkt', () => {
    expect(isAchterhaald(geweigerd, 4)).toBe(true);
  });

  it('blijft staan als een collega de gegevens wijzigde: dat zegt de nieuwe versie zelf', () => {
    expect(isAchterhaald({ ...geweigerd, code: 'gewijzigd-door-ander' }, 4)).toBe(false);
  });

  it('blijft staan bij een formulier zonder versie', () => {
    expect(isAchterhaald({ ...geweigerd, waarden: { naam: '' } }, undefined)).toBe(false);
  });

  it('zegt niets over wat gelukt is', () => {
    expect(isAchterhaald({ status: 'gelukt', zin: 'Bewaard.' }, 4)).toBe(false);
  });
});
