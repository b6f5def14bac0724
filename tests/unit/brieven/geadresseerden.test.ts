import { describe, expect, it } from 'vitest';
import type { Gezinslid } from '#lib/jongeren/gezin/model.ts';
import { aanhefVan, adresregels, envelopnaam } from '#lib/brieven/geadresseerden/aanspreken.ts';
import type { Kandidaat, Kring } from '#lib/brieven/geadresseerden/model.ts';
import { geadresseerden } from '#lib/brieven/geadresseerden/rules.ts';

const THUIS = { straat: 'Demolaan', huisnummer: '12', postcode: '6131AA', plaats: 'Sittard', land: null };
const ELDERS = { straat: 'Fruithof', huisnummer: '3', postcode: '6171BB', plaats: 'Stein', land: null };
let nummer = 0;

function ouder(voornaam: string, anders: Partial<Gezinslid> = {}): Gezinslid {
  nummer += 1;
  return {
    id: `o${nummer}`,
    ouderschapId: voornaam.toLowerCase(),
    versie: 1,
    naam: { voornamen: voornaam, voorvoegsel: 'van der', geslachtsnaam: 'Berg', roepnaam: null },
    geslacht: 'onbekend',
    rol: 'ouder',
    gezag: true,
    verzorgt: true,
    aanschrijven: true,
    nietAanschrijvenReden: null,
    nietVerantwoordelijkMotivering: null,
    ...THUIS,
    telefoon: null,
    email: null,
    geheimhouding: false,
    geboortedatum: null,
    taal: null,
    van: null,
    tot: null,
    ...anders,
  };
}

function kring(
  leden: readonly Gezinslid[],
  jongere: Partial<Kring['jongere']> = {},
  rest: Partial<Kring> = {},
): Kring {
  return {
    jongere: {
      naam: { voornamen: 'Kim', voorvoegsel: 'van der', geslachtsnaam: 'Berg', roepnaam: null },
      geslacht: 'onbekend',
      leeftijd: 14,
      overleden: false,
      geheimhouding: false,
      email: null,
      adres: THUIS,
      ...jongere,
    },
    leden,
    school: null,
    standaardKanaal: 'post',
    ...rest,
  };
}

const BRIEF = { aan: 'gezin', besluit: false } as const;
const BESLUIT = { aan: 'gezin', besluit: true } as const;
const aangevinkt = (lijst: readonly Kandidaat[]) =>
  lijst.filter((item) => item.voorgesteld).map((item) => item.sleutel);
const van = (lijst: readonly Kandidaat[], sleutel: string) => lijst.find((item) => item.sleutel === sleutel);

describe('ouders en verzorgers', () => {
  it('Lpw art. 2 lid 1: beide gezagsdragers op één adres krijgen samen één brief', () => {
    const lijst = geadresseerden(BRIEF, kring([ouder('Anja'), ouder('Bas')]));
    expect(aangevinkt(lijst)).toEqual(['ouders:anja+bas', 'jongere']);
    expect(van(lijst, 'ouders:anja+bas')).toMatchObject({
      naam: 'Anja van der Berg en Bas van der Berg',
      adres: ['Anja van der Berg', 'Bas van der Berg', 'Demolaan 12', '6131 AA  Sittard'],
    });
  });

  it('Lpw art. 2 lid 1: wonen zij apart, dan krijgt ieder een eigen brief', () => {
    const lijst = geadresseerden(BRIEF, kring([ouder('Anja'), ouder('Bas', { ...ELDERS, verzorgt: false })]));
    expect(aangevinkt(lijst)).toEqual(['ouders:anja', 'ouders:bas', 'jongere']);
  });

  it('Lpw art. 2 lid 1: wie feitelijk verzorgt zonder gezag, krijgt de brief ook', () => {
    const stief = ouder('Cas', { ...ELDERS, rol: 'stiefouder', gezag: false });
    const lijst = geadresseerden(BRIEF, kring([ouder('Anja'), stief]));
    expect(aangevinkt(lijst)).toContain('ouders:cas');
    expect(van(lijst, 'ouders:cas')?.waarom).toContain('Lpw art. 2 lid 1');
  });

  it('wie geen gezag heeft en niet verzorgt, krijgt hem niet vanzelf; aanvinken mag', () => {
    const lijst = geadresseerden(BRIEF, kring([ouder('Bas', { ...ELDERS, gezag: false, verzorgt: false })]));
    expect(van(lijst, 'ouders:bas')).toMatchObject({ mag: true, voorgesteld: false });
  });

  it('Lpw art. 2 lid 2: wie niet verantwoordelijk is, krijgt hem niet vanzelf, met de motivering erbij', () => {
    const lijst = geadresseerden(
      BRIEF,
      kring([ouder('Bas', { nietVerantwoordelijkMotivering: 'Langdurig opgenomen.' })]),
    );
    expect(van(lijst, 'ouders:bas')).toMatchObject({ mag: true, voorgesteld: false });
    expect(van(lijst, 'ouders:bas')?.waarom).toContain('Langdurig opgenomen.');
  });

  it('BW 1:255: een gezinsvoogd krijgt hem niet vanzelf', () => {
    const lijst = geadresseerden(
      BRIEF,
      kring([ouder('Gea', { rol: 'gezinsvoogd', gezag: false, verzorgt: false })]),
    );
    expect(aangevinkt(lijst)).toEqual(['jongere']);
  });

  it('wie niet aangeschreven mag worden, kan niemand aanvinken; de reden staat erbij en het adres niet', () => {
    const lijst = geadresseerden(
      BRIEF,
      kring([ouder('Bas', { aanschrijven: false, nietAanschrijvenReden: 'contactverbod' })]),
    );
    expect(van(lijst, 'ouders:bas')).toMatchObject({ mag: false, voorgesteld: false, adres: [] });
    expect(van(lijst, 'ouders:bas')?.waarom).toContain('contactverbod');
  });
});

describe('de jongere zelf', () => {
  it('Lpw art. 2 lid 3: krijgt vanaf 12 jaar een eigen brief, daarvoor niet', () => {
    expect(aangevinkt(geadresseerden(BRIEF, kring([], { leeftijd: 12 })))).toEqual(['jongere']);
    expect(van(geadresseerden(BRIEF, kring([], { leeftijd: 11 })), 'jongere')).toMatchObject({ mag: false });
  });

  it('Lpw art. 1b: krijgt vanaf 18 jaar als enige de brief; ouders zijn geen partij', () => {
    const lijst = geadresseerden(BRIEF, kring([ouder('Anja')], { leeftijd: 18 }));
    expect(aangevinkt(lijst)).toEqual(['jongere']);
    expect(van(lijst, 'ouders:anja')).toMatchObject({ mag: false, adres: [] });
    expect(van(geadresseerden(BRIEF, kring([ouder('Anja')], { leeftijd: 17 })), 'ouders:anja')).toMatchObject(
      { mag: true },
    );
  });

  it('krijgt een brief voor volwassenen alleen zelf, en pas vanaf 18 jaar', () => {
    const brief = { ...BRIEF, aan: 'volwassene' } as const;
    const lijst = (leeftijd: number) => geadresseerden(brief, kring([ouder('Anja')], { leeftijd }));
    expect(lijst(18).filter((kandidaat) => kandidaat.mag).map((kandidaat) => kandidaat.sleutel)).toEqual(['jongere']); // prettier-ignore
    expect(aangevinkt(lijst(18))).toEqual(['jongere']);
    expect(lijst(17).some((kandidaat) => kandidaat.mag)).toBe(false);
  });

  it('krijgt een brief voor de ouders pas als hij of zij meerderjarig is', () => {
    const ouders = { aan: 'ouders', besluit: false } as const;
    expect(aangevinkt(geadresseerden(ouders, kring([ouder('Anja')])))).toEqual(['ouders:anja']);
    expect(aangevinkt(geadresseerden(ouders, kring([ouder('Anja')], { leeftijd: 18 })))).toEqual(['jongere']);
  });

  it('krijgt na overlijden geen brief', () => {
    expect(aangevinkt(geadresseerden(BRIEF, kring([], { overleden: true })))).toEqual([]);
    const [ouders] = geadresseerden(BRIEF, kring([ouder('Noor')], { overleden: true }));
    expect(ouders).toMatchObject({ mag: true, voorgesteld: false });
    expect(ouders?.waarschuwingen[0]).toContain('overleden');
  });
});

describe('geheimhouding en ontbrekende adressen', () => {
  it('wie een geheim adres heeft, deelt geen brief, ook niet op hetzelfde adres', () => {
    const lijst = geadresseerden(BRIEF, kring([ouder('Anja', { geheimhouding: true }), ouder('Bas')]));
    expect(aangevinkt(lijst)).toEqual(['ouders:anja', 'ouders:bas', 'jongere']);
    expect(van(lijst, 'ouders:anja')?.waarschuwingen.join()).toContain('Geheim adres');
  });

  it('zonder adres gaat een gewone brief per mail, met een waarschuwing', () => {
    const lijst = geadresseerden(
      BRIEF,
      kring([ouder('Bas', { straat: null, email: 'bas@voorbeeld.example' })]),
    );
    expect(van(lijst, 'ouders:bas')).toMatchObject({ kanaal: 'mail' });
    expect(van(lijst, 'ouders:bas')?.waarschuwingen).toHaveLength(1);
  });

  it('zonder adres en zonder mail blijft overhandigen over, en dat staat erbij', () => {
    const lijst = geadresseerden(BRIEF, kring([ouder('Bas', { straat: null })]));
    expect(van(lijst, 'ouders:bas')).toMatchObject({ kanaal: 'post', mag: true });
    expect(van(lijst, 'ouders:bas')?.waarschuwingen.join()).toContain('overhandig');
  });
});

describe('post of mail', () => {
  it('Awb art. 2:14 en 3:41: een besluit gaat per post, ook als het bureau liever mailt', () => {
    const anja = ouder('Anja', { email: 'anja@voorbeeld.example' });
    const liever = { standaardKanaal: 'mail' } as const;
    expect(van(geadresseerden(BESLUIT, kring([anja], {}, liever)), 'ouders:anja')).toMatchObject({
      kanaal: 'post',
    });
    expect(van(geadresseerden(BRIEF, kring([anja], {}, liever)), 'ouders:anja')).toMatchObject({
      kanaal: 'mail',
    });
    expect(van(geadresseerden(BRIEF, kring([anja])), 'ouders:anja')).toMatchObject({ kanaal: 'post' });
  });

  it('een gezamenlijke brief kan alleen per mail als ieder een e-mailadres gaf', () => {
    const anja = ouder('Anja', { email: 'anja@voorbeeld.example' });
    const samen = (bas: Gezinslid) =>
      van(geadresseerden(BRIEF, kring([anja, bas])), 'ouders:anja+bas')?.emails;
    expect(samen(ouder('Bas'))).toEqual([]);
    expect(samen(ouder('Bas', { email: 'bas@voorbeeld.example' }))).toHaveLength(2);
  });
});

describe('de school', () => {
  it('krijgt de terugkoppeling, en het gezin niet', () => {
    const school = { id: 's', naam: 'Proefschool', email: null, plaats: 'Sittard' };
    const lijst = geadresseerden({ aan: 'school', besluit: false }, kring([ouder('Anja')], {}, { school }));
    expect(lijst.map((item) => item.sleutel)).toEqual(['school']);
    expect(lijst[0]).toMatchObject({ kanaal: 'post' });
    expect(lijst[0]?.waarschuwingen).toHaveLength(1);
  });
});

describe('aanspreken', () => {
  const naam = { voornamen: 'Anna Maria', voorvoegsel: 'van der', geslachtsnaam: 'Berg' };

  it('zet op de envelop voorletters, en in de aanhef het voorvoegsel met een hoofdletter', () => {
    expect(envelopnaam({ naam, geslacht: 'vrouw' })).toBe('Mevrouw A.M. van der Berg');
    expect(aanhefVan([{ naam, geslacht: 'vrouw' }])).toBe('Geachte mevrouw Van der Berg,');
  });

  it('raadt geen geslacht', () => {
    expect(envelopnaam({ naam, geslacht: 'onbekend' })).toBe('Anna van der Berg');
    expect(aanhefVan([{ naam, geslacht: 'x' }])).toBe('Geachte Anna van der Berg,');
  });

  it('schrijft een adres in het buitenland met het land', () => {
    expect(adresregels({ ...THUIS, postcode: '3680', plaats: 'Maaseik', land: 'België' })).toEqual([
      'Demolaan 12',
      '3680  Maaseik',
      'BELGIË',
    ]);
  });
});
