import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { momentVan, plusMinuten, voorsprong } from '#lib/kalender/plaatselijk.ts';
import { metWie } from '#lib/contact/afspraken/labels.ts';
import type { Afspraak } from '#lib/contact/afspraken/model.ts';
import {
  contactVan,
  decideAfronding,
  decideTijdstip,
  decideWijziging,
  initialenVan,
  overlapt,
} from '#lib/contact/afspraken/rules.ts';

const afspraak: Afspraak = {
  id: 'a',
  versie: 1,
  jongereId: 'j',
  naam: { voornamen: 'Sanne Maria', roepnaam: null, voorvoegsel: 'van der', geslachtsnaam: 'Berg' },
  geheimhouding: false,
  werkprocesId: 'w',
  gebruikerId: 'g',
  wie: 'Lieke',
  status: 'gepland',
  volgnummer: 0,
  reden: null,
  vorm: 'huisbezoek',
  met: ['ouder', 'jongere'],
  datum: datum('2026-03-12'),
  tijd: '14:30',
  duur: 45,
  plaats: 'thuis',
  toelichting: '',
};
const code = (uitkomst: { ok: boolean; weigering?: { code: string } }) => uitkomst.weigering?.code ?? 'goed';

describe('de klok in Nederland', () => {
  it('loopt in de winter een uur en in de zomer twee uur voor op UTC', () => {
    expect(momentVan(datum('2026-01-15'), '14:30')?.toISOString()).toBe('2026-01-15T13:30:00.000Z');
    expect(momentVan(datum('2026-07-15'), '14:30')?.toISOString()).toBe('2026-07-15T12:30:00.000Z');
    expect(voorsprong(new Date('2026-07-15T12:00:00Z'))).toBe(120);
  });
  it('slaat in de laatste nacht van maart een uur over', () => {
    expect(momentVan(datum('2026-03-29'), '01:59')?.toISOString()).toBe('2026-03-29T00:59:00.000Z');
    expect(momentVan(datum('2026-03-29'), '02:30')).toBeNull();
    expect(momentVan(datum('2026-03-29'), '03:00')?.toISOString()).toBe('2026-03-29T01:00:00.000Z');
  });
  it('doet in de laatste nacht van oktober een uur twee keer; de eerste keer telt', () => {
    expect(momentVan(datum('2026-10-25'), '02:30')?.toISOString()).toBe('2026-10-25T00:30:00.000Z');
    expect(momentVan(datum('2026-10-25'), '03:30')?.toISOString()).toBe('2026-10-25T02:30:00.000Z');
  });
  it('telt minuten op, ook over een uur en over middernacht', () => {
    expect([plusMinuten('14:30', 45), plusMinuten('23:50', 20), plusMinuten('09:00', 0)]).toEqual([
      '15:15',
      '00:10',
      '09:00',
    ]);
  });
});

describe('een afspraak maken', () => {
  const today = datum('2026-03-12');
  it('kan vandaag en later, niet voor een dag die voorbij is', () => {
    expect(code(decideTijdstip(afspraak, today))).toBe('goed');
    expect(code(decideTijdstip({ ...afspraak, datum: datum('2026-03-11') }, today))).toBe('datum-voorbij');
  });
  it('kan niet in het uur dat de klok overslaat', () => {
    const nacht = { ...afspraak, datum: datum('2026-03-29'), tijd: '02:15' };
    expect(code(decideTijdstip(nacht, today))).toBe('tijd-bestaat-niet');
  });
  it('ziet wanneer twee afspraken samenvallen; aansluitend mag', () => {
    expect(overlapt(afspraak, { ...afspraak, tijd: '15:00' })).toBe(true);
    expect(overlapt(afspraak, { ...afspraak, tijd: '15:15' })).toBe(false);
    expect(overlapt(afspraak, { ...afspraak, datum: datum('2026-03-13') })).toBe(false);
  });
});

describe('een afspraak afronden', () => {
  it('kan op de dag zelf en daarna, niet vooraf en niet twee keer', () => {
    expect(code(decideAfronding(afspraak, datum('2026-03-12')))).toBe('goed');
    expect(code(decideAfronding(afspraak, datum('2026-03-11')))).toBe('nog-niet-geweest');
    expect(code(decideAfronding({ ...afspraak, status: 'gehouden' }, datum('2026-03-13')))).toBe(
      'niet-gepland',
    );
    expect(code(decideWijziging({ status: 'afgezegd' }))).toBe('niet-gepland');
  });
  it('geeft een contactmoment van dezelfde dag; wie niet kwam, is niet bereikt', () => {
    expect(contactVan(afspraak, true, 'Goed gesprek')).toMatchObject({
      soort: 'huisbezoek',
      met: 'ouder',
      bereikt: true,
      datum: '2026-03-12',
      tijd: '14:30',
      verslag: 'Goed gesprek',
    });
    expect(contactVan(afspraak, false, '')).toMatchObject({
      bereikt: false,
      verslag: 'Niet verschenen op de afspraak.',
    });
  });
});

it('buiten Baken staan alleen initialen', () => {
  expect(initialenVan(afspraak.naam)).toBe('S.B.');
});

it('zegt met wie als een gewone opsomming', () => {
  expect([metWie(['jongere']), metWie(['jongere', 'ouder', 'school'])]).toEqual([
    'jongere',
    'jongere, ouder of verzorger en school',
  ]);
});
