import { describe, expect, it } from 'vitest';
import type { Genodigde, Mailkring } from '#lib/contact/afspraken/genodigden/model.ts';
import {
  decidePlaats,
  decideUitnodigen,
  magGeenMail,
  mailkeuzes,
} from '#lib/contact/afspraken/genodigden/rules.ts';

const genodigde = (adres: string, rest: Partial<Genodigde> = {}): Genodigde => ({
  adres,
  label: adres,
  mag: true,
  waarom: 'heeft gezag',
  gesloten: false,
  adressleutel: null,
  ...rest,
});
const kring: Mailkring = {
  genodigden: [
    genodigde('moeder@example.org', { adressleutel: '6131AB 1' }),
    genodigde('vader@example.org', { mag: false, waarom: 'heeft geen gezag' }),
  ],
  geheim: [{ sleutel: '6131AB 1', straat: 'Schutstraat', huisnummer: '1', postcode: '6131AB' }],
};
const uitnodiging = (mailAan: string[], mailAnder: string | null = null, plaats = 'Stadhuis') => {
  const uitkomst = decideUitnodigen(kring, { plaats, mailAan, mailAnder });
  return uitkomst.ok ? uitkomst.waarde : Object.keys(uitkomst.weigering.velden ?? {});
};

describe('wie per mail wordt uitgenodigd (Leerplichtwet 1969, art. 1b en 2)', () => {
  it('alleen wie mag wordt aangeboden en opnieuw beoordeeld', () => {
    expect(mailkeuzes(kring).map(({ adres }) => adres)).toEqual(['moeder@example.org']);
    expect(uitnodiging(['moeder@example.org'])).toEqual(['moeder@example.org']);
    expect(uitnodiging(['vader@example.org'])).toEqual(['mailAan']);
    expect(uitnodiging(['weg@example.org'])).toEqual(['mailAan']);
  });

  it('een getypt adres ontloopt de regels niet, ook niet in hoofdletters', () => {
    expect(uitnodiging([], 'VADER@example.org ')).toEqual(['mailAnder']);
    expect(uitnodiging([], 'mentor@example.org')).toEqual(['mentor@example.org']);
  });

  it('twee mensen op één adres: één die mag is genoeg, één die is gesloten sluit het', () => {
    const samen = (rest: Partial<Genodigde>) => [
      genodigde('thuis@example.org'),
      genodigde('thuis@example.org', { mag: false, ...rest }),
    ];
    expect(magGeenMail(samen({}), 'thuis@example.org')).toBeNull();
    expect(
      magGeenMail(samen({ gesloten: true, waarom: 'niet aanschrijven' }), 'thuis@example.org'),
    ).toContain('niet aanschrijven');
  });
});

describe('een geheim adres als plaats', () => {
  it('staat alleen in de mail aan wie er woont, hoe het ook is geschreven', () => {
    for (const plaats of ['Schutstraat 1', 'bij u thuis, schutstraat1', '6131 AB'])
      expect(decidePlaats(kring, plaats, ['mentor@example.org']).ok, plaats).toBe(false);
    expect(decidePlaats(kring, 'Schutstraat 1', ['moeder@example.org']).ok).toBe(true);
    expect(decidePlaats(kring, 'Stadhuis', ['mentor@example.org']).ok).toBe(true);
  });
});
