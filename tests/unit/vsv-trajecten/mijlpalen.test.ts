import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { mijlpalenUitContact } from '#lib/vsv-trajecten/mijlpalen/rules.ts';
import type { Traject } from '#lib/vsv-trajecten/model.ts';

const LEEG: Traject['mijlpalen'] = { benaderd: null, bereikt: null, intake: null, gestart: null };
const contact = (dag: string, bereikt = true) => ({ op: datum(dag), bereikt });

describe('benaderd en bereikt volgen uit contact (routekaart DSP, stap 2)', () => {
  it('de eerste poging is benaderd, het eerste gesprek is bereikt', () => {
    const contacten = [contact('2026-11-03', false), contact('2026-11-05'), contact('2026-11-09')];
    expect(mijlpalenUitContact({ mijlpalen: LEEG, uitContact: [] }, contacten)).toEqual({
      benaderd: '2026-11-03',
      bereikt: '2026-11-05',
    });
  });

  it('een poging alleen is geen bereikt; zonder contact is er niets', () => {
    const traject = { mijlpalen: LEEG, uitContact: [] };
    expect(mijlpalenUitContact(traject, [contact('2026-11-03', false)])).toEqual({
      benaderd: '2026-11-03',
      bereikt: null,
    });
    expect(mijlpalenUitContact(traject, [])).toEqual({ benaderd: null, bereikt: null });
  });

  it('wat een collega zelf invulde, blijft; wat uit contact kwam, gaat mee met het contact', () => {
    const mijlpalen = { ...LEEG, benaderd: datum('2026-11-01'), bereikt: datum('2026-11-02') };
    const contacten = [contact('2026-11-04')];
    expect(mijlpalenUitContact({ mijlpalen, uitContact: [] }, contacten)).toEqual({
      benaderd: '2026-11-01',
      bereikt: '2026-11-02',
    });
    expect(mijlpalenUitContact({ mijlpalen, uitContact: ['bereikt'] }, contacten)).toEqual({
      benaderd: '2026-11-01',
      bereikt: '2026-11-04',
    });
    expect(mijlpalenUitContact({ mijlpalen, uitContact: ['benaderd', 'bereikt'] }, [])).toEqual({
      benaderd: null,
      bereikt: null,
    });
  });

  it('contact na de intake bewijst niet dat hij ervoor was bereikt', () => {
    const mijlpalen = { ...LEEG, intake: datum('2026-11-05') };
    const traject = { mijlpalen, uitContact: [] };
    expect(mijlpalenUitContact(traject, [contact('2026-11-06')])).toEqual({ benaderd: null, bereikt: null });
    expect(mijlpalenUitContact(traject, [contact('2026-11-05')])).toEqual({
      benaderd: '2026-11-05',
      bereikt: '2026-11-05',
    });
  });
});
