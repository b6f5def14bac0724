import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import type { Overzichtsregel } from '#lib/termijnen/overzicht/model.ts';
import {
  dagoverzicht,
  isMailtijd,
  spoedbericht,
  STANDAARD,
  uurVan,
  voorlettersVan,
} from '#lib/termijnen/overzicht/rules.ts';

const VANDAAG = datum('2026-11-25'); // a Wednesday
const ADRES = 'https://baken.example';
const regel = (uiterlijk: string, anders: Partial<Overzichtsregel> = {}): Overzichtsregel => ({
  termijnId: '0f0f0f0f-0000-4000-8000-000000000001',
  eigenaarId: 'u1',
  titel: 'Beslissen op de aanvraag',
  voorletters: 'F.B.',
  uiterlijk: datum(uiterlijk),
  spoed: false,
  ...anders,
});

describe('wanneer er mail mag komen', () => {
  it('alleen op werkdagen en binnen de uren die iemand koos', () => {
    const om = (uur: number, dag = VANDAAG) => isMailtijd(STANDAARD, dag, uur);
    expect([7, 8, 17, 18].map((uur) => om(uur))).toEqual([false, true, true, false]);
    expect(om(10, datum('2026-11-28'))).toBe(false); // Saturday
    expect(om(10, datum('2026-12-25'))).toBe(false); // Christmas
    expect(isMailtijd({ ...STANDAARD, keuze: 'uit' }, VANDAAG, 10)).toBe(false);
  });

  it('naar de klok van Nederland, winter en zomer', () => {
    expect(uurVan(new Date('2026-11-25T07:30:00Z'))).toBe(8);
    expect(uurVan(new Date('2026-07-01T06:30:00Z'))).toBe(8);
    expect(uurVan(new Date('2026-11-25T23:30:00Z'))).toBe(0);
  });
});

describe('het overzicht van de dag', () => {
  it('noemt eerst wat te laat is, dan wat vandaag moet, met voorletters en een link', () => {
    const mail = dagoverzicht(
      { termijnen: [regel('2026-11-20'), regel('2026-11-25', { voorletters: null })], werk: 3 },
      VANDAAG,
      ADRES,
    );
    expect(mail?.onderwerp).toBe('Vandaag in Baken: 1 te laat, 1 vandaag');
    expect(mail?.tekst).toContain(
      'Te laat:\n- Beslissen op de aanvraag (F.B.), uiterlijk 20 nov 2026: https://baken.example/termijnen/0f0f0f0f-0000-4000-8000-000000000001',
    );
    expect(mail?.tekst).toContain('Vandaag:\n- Beslissen op de aanvraag, uiterlijk 25 nov 2026');
    expect(mail?.tekst).toContain('3 werkprocessen zijn aan de beurt.');
    expect(mail?.tekst).toContain('https://baken.example/mailvoorkeur');
  });

  it('komt niet als er niets aan de beurt is', () => {
    expect(dagoverzicht({ termijnen: [], werk: 0 }, VANDAAG, ADRES)).toBeNull();
    expect(dagoverzicht({ termijnen: [], werk: 1 }, VANDAAG, ADRES)?.tekst).toContain('Eén werkproces is');
  });

  it('noemt niet meer dan iemand leest', () => {
    const veel = Array.from({ length: 40 }, () => regel('2026-11-20'));
    expect(dagoverzicht({ termijnen: veel, werk: 0 }, VANDAAG, ADRES)?.tekst).toContain('… en nog 15');
  });
});

it('voorletters zeggen om wie het gaat aan wie hem kent, en verder niets', () => {
  expect(voorlettersVan({ voornamen: 'Fatima Zohra', geslachtsnaam: 'berg' })).toBe('F.B.');
});

it('een spoedbericht zegt dat het vandaag moet', () => {
  expect(spoedbericht(regel('2026-11-25'), ADRES).tekst).toContain('Dit moet vandaag gebeuren.');
});
