import { datum } from '#lib/kalender/model.ts';
import type { Oordeel, Toetszaak } from '#lib/vrijstellingen/gronden/model.ts';
import { toets } from '#lib/vrijstellingen/toetsing/rules.ts';

/** A case that meets every condition of art. 5 onder c; each test changes what it is about. */
export function zaak(anders: Partial<Toetszaak> = {}): Toetszaak {
  return {
    grond: '5-C',
    ontvangenOp: datum('2026-06-10'),
    van: datum('2026-08-01'),
    tot: datum('2027-07-31'),
    permanent: false,
    geboortedatum: datum('2014-03-15'),
    leerplichtVan: datum('2019-04-01'),
    leerplichtTot: datum('2030-07-31'),
    statusOpVan: 'LEERPLICHTIG',
    eigenGemeente: true,
    gegevens: { verklaringOp: '2026-06-01', ingeschreven: 'ja', bezoekt: 'ja' },
    verklaarder: null,
    buitenlandseSchool: { naam: 'Sint-Jozef', land: 'BE' },
    inschrijvingen: [],
    vorige: { van: datum('2025-08-01'), tot: datum('2026-07-31'), permanent: false },
    eerderGrond: ['5-C'],
    bewijs: { kennisgeving: datum('2026-06-10'), verklaring: datum('2026-06-10') },
    gehoor: {},
    compleetOp: null,
    ...anders,
  };
}

export function oordeel(van: Toetszaak, code: string): Oordeel {
  const regel = toets(van).find((item) => item.code === code);
  if (!regel) throw new Error(`Geen regel ${code} bij ${van.grond}`);
  return regel.oordeel;
}
