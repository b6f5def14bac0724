import { describe, expect, it } from 'vitest';
import { deelZin, hoortBij } from '#lib/indicatoren/kanttekeningen/rules.ts';

const TOTAALBEELD = { rijen: ['bestemming'], kolom: 'categorie', filter: {} };
const NIEUW = { rijen: ['bestemming'], kolom: 'woonplaats', filter: { categorie: 'nieuw' } };
const CONTINUEREND = { ...NIEUW, filter: { categorie: 'continuerend' } };
const bij = (deel: Record<string, string>) =>
  [TOTAALBEELD, NIEUW, CONTINUEREND].map((opzet) => hoortBij(deel, opzet));

describe('onder welke tabel een kanttekening staat', () => {
  it('over het hele cijfer: onder elke tabel ervan', () => {
    expect(bij({})).toEqual([true, true, true]);
  });
  it('over Beek bij continuerend: alleen waar dat getal staat', () => {
    expect(bij({ categorie: 'continuerend', woonplaats: '0888' })).toEqual([false, false, true]);
    expect(bij({ categorie: 'continuerend' })).toEqual([true, false, true]);
  });
  it('over soorten naast elkaar: niet onder een tabel van één soort', () => {
    expect(bij({ categorie: '*' })).toEqual([true, false, false]);
  });
  it('wat er niet in staat en niet is gekozen, staat er niet bij', () => {
    expect(hoortBij({ woonplaats: '0888' }, TOTAALBEELD)).toBe(false);
  });
});

it('bij het cijfer zelf staat in woorden waar zij over gaat', () => {
  const dimensies = [
    { code: 'categorie', label: 'soort vsv' },
    { code: 'woonplaats', label: 'gemeente' },
  ];
  const waarden = { woonplaats: [{ code: '0888', label: 'Beek' }] };
  expect(deelZin({ categorie: '*', woonplaats: '0888' }, dimensies, waarden)).toBe(
    'soort vsv, naast elkaar; gemeente: Beek',
  );
  expect(deelZin({}, dimensies, waarden)).toBeNull();
});
