import { describe, expect, it } from 'vitest';
import { isSjablooncode, sjabloonVan } from '#lib/brieven/sjablonen/catalogus.ts';
import { uitnodigingen } from '#lib/vrijstellingen/zaken/horen/rules.ts';
import { briefAdres } from '#components/termijnen/brief-bij-termijn.ts';
import { AFLOPEN } from '#lib/verlof/model.ts';
import { briefVan as verlofbrief, isBezwaarbaar } from '#lib/verlof/rules.ts';
import { GRONDDEFINITIES } from '#lib/vrijstellingen/gronden.ts';
import { briefVan, uitkomstenVoor } from '#lib/vrijstellingen/zaken/rules.ts';

describe('een termijn die om een brief vraagt, opent haar', () => {
  const regel = {
    onderwerpSoort: 'vrijstelling',
    onderwerpId: 'v',
    werkprocesId: 'z',
    jongereId: 'j',
  } as const;
  it.each([
    ['T05', 'herinnering-3a'], // art. 3a: acht weken voor het einde
    ['T05h', 'herinnering-3a'],
    ['T06', 'herinnering-kennisgeving'], // art. 6 lid 2
    ['T13', 'informatieverzoek'], // WEB art. 9.2.3
    ['T15', 'melding-arbeidsinspectie'], // Leerplichtregeling 1995, art. 5
  ])('%s: %s', (code, sjabloon) => {
    expect(isSjablooncode(sjabloon)).toBe(true);
    expect(briefAdres({ ...regel, code })).toBe(
      `/jongeren/j/brieven/nieuw?sjabloon=${sjabloon}&onderwerp=vrijstelling:z`,
    );
  });

  it('een termijn zonder brief, of van een handhavingszaak, opent er geen', () => {
    expect(briefAdres({ ...regel, code: 'T04' })).toBeNull();
    expect(briefAdres({ ...regel, code: 'H3', onderwerpSoort: 'handhaving' })).toBeNull();
    expect(sjabloonVan('afschrift-raad').wpg).toBe(true);
  });
});

describe('wie gehoord moet worden, is uit te nodigen (art. 3a en 3b)', () => {
  it.each(['3a', '3b'] as const)('artikel %s', (grond) => {
    const codes = uitnodigingen(GRONDDEFINITIES[grond].horen).map(({ sjabloon }) => sjabloon);
    expect(codes.every(isSjablooncode)).toBe(true);
    expect(codes).toEqual([
      'uitnodiging-gesprek',
      'uitnodiging-horen-school',
      ...(grond === '3b' ? ['uitnodiging-horen-instelling'] : []),
    ]);
  });
});

const isBesluit = (code: string) => isSjablooncode(code) && sjabloonVan(code).besluit;

describe('bij elk besluit hoort een eigen brief', () => {
  it.each(AFLOPEN)('verlof %s: een besluit heeft een brief met bezwaar, iets anders geen', (afloop) => {
    const code = verlofbrief(afloop);
    expect(code !== null && isBesluit(code)).toBe(isBezwaarbaar(afloop));
  });

  it.each(Object.values(GRONDDEFINITIES))('vrijstelling $artikel: elke uitkomst', (definitie) => {
    const { grond } = definitie;
    for (const status of uitkomstenVoor(definitie))
      expect(isBesluit(briefVan({ grond, status })), status).toBe(true);
    const { herinnering } = definitie.brief;
    if (herinnering) expect(isSjablooncode(herinnering)).toBe(true);
  });

  it('artikel 3a, 3b en 15: een weigering is geen beroep dat niet slaagt', () => {
    for (const grond of ['3a', '3b', '15'] as const) {
      expect(briefVan({ grond, status: 'geweigerd' })).toBe('besluit-weigering');
      expect(briefVan({ grond, status: 'buiten-behandeling' })).toBe('besluit-buiten-behandeling');
    }
    expect(briefVan({ grond: '5-B', status: 'niet-voldaan' })).toBe('besluit-geen-vrijstelling');
  });
});
