import { describe, expect, it } from 'vitest';
import { isMailadres } from '#lib/platform/mail.ts';
import { statusNa, verhulAdres } from '#lib/uitwisseling/mail/rules.ts';

describe('na een poging om mail te versturen', () => {
  it('wacht ze op een volgende poging zolang dat kan helpen, hooguit acht keer', () => {
    expect(statusNa('later', 1)).toBe('wacht');
    expect(statusNa('later', 7)).toBe('wacht');
    expect(statusNa('later', 8)).toBe('mislukt');
  });

  it('gaat ze nooit vanzelf opnieuw als ze misschien al is aangekomen of geweigerd is', () => {
    expect(statusNa('onzeker', 1)).toBe('onzeker');
    expect(statusNa('geweigerd', 1)).toBe('mislukt');
    expect(statusNa('verzonden', 1)).toBe('verzonden');
  });
});

describe('een mailadres', () => {
  it('heeft precies één adres, zonder regeleinde of tweede ontvanger', () => {
    expect(isMailadres('ouder@voorbeeld.example')).toBe(true);
    for (const fout of ['ouder', 'a@b@c', 'a@b.nl, c@d.nl', 'a@b.nl\r\nBcc: c@d.nl', 'Ouder <a@b.nl>', ''])
      expect(isMailadres(fout), fout).toBe(false);
  });

  it('staat op het scherm van de beheerder niet voluit', () => {
    expect(verhulAdres('ouder@voorbeeld.example')).toBe('o…@voorbeeld.example');
  });
});
