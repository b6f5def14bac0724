import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { GRONDDEFINITIES } from '#lib/vrijstellingen/gronden.ts';
import type { Toetszaak } from '#lib/vrijstellingen/gronden/model.ts';
import { toets } from '#lib/vrijstellingen/toetsing/rules.ts';
import type { Zaak } from '#lib/vrijstellingen/zaken/model.ts';
import {
  bewarenTot,
  decideBesluit,
  moetNaarArbeidsinspectie,
  openPunten,
  standVan,
} from '#lib/vrijstellingen/zaken/rules.ts';
import { oordeel, zaak } from './voorbeeld.ts';

const VANDAAG = datum('2026-11-25');

function drieA(anders: Partial<Toetszaak> = {}): Toetszaak {
  return zaak({
    grond: '3a',
    van: datum('2026-11-01'),
    tot: datum('2027-07-31'),
    geboortedatum: datum('2012-11-01'),
    leerplichtTot: datum('2029-07-31'),
    gegevens: {},
    vorige: null,
    eerderGrond: [],
    bewijs: {},
    gehoor: {},
    ...anders,
  });
}

/** A case as stored, from what the rules look at. */
function opgeslagen(van: Toetszaak, anders: Partial<Zaak> = {}): Zaak {
  return {
    ...{ id: 'z', versie: 1, jongereId: 'j', status: 'ontvangen', gemeente: '1883', onderwijssoort: 'vo' },
    ...{
      aanvrager: 'ouder',
      ouderId: null,
      verklaarderId: null,
      buitenlandseSchoolId: null,
      vrijstellingId: null,
    },
    ...{
      aanvullingGevraagdOp: null,
      aanvullingTot: null,
      beslotenOp: null,
      motivering: null,
      bekendgemaaktOp: null,
    },
    ...{
      bezwaarOp: null,
      bezwaarWeging: null,
      bezwaarUitkomst: null,
      bezwaarBeslotenOp: null,
      beeindigdOp: null,
      beeindigdReden: null,
    },
    ...{ vorigeId: null, grond: van.grond, ontvangenOp: van.ontvangenOp, van: van.van, tot: van.tot },
    ...{ permanent: van.permanent, gegevens: van.gegevens, compleetOp: van.compleetOp },
    ...anders,
  };
}

describe('Artikel 3a: vervangende leerplicht', () => {
  it('op de veertiende verjaardag mag het beginnen, een dag eerder niet', () => {
    expect(oordeel(drieA(), 'leeftijd')).toBe('voldoet');
    expect(oordeel(drieA({ van: datum('2026-10-31') }), 'leeftijd')).toBe('voldoet-niet');
  });

  it('ten hoogste één schooljaar: 31 juli wel, 1 augustus niet', () => {
    expect(oordeel(drieA(), 'schooljaar')).toBe('voldoet');
    expect(oordeel(drieA({ tot: datum('2027-08-01') }), 'schooljaar')).toBe('voldoet-niet');
  });

  it('een verlenging precies acht weken voor het einde is op tijd, een dag later een afweging', () => {
    const vorige = { van: datum('2025-08-01'), tot: datum('2026-07-31'), permanent: false };
    expect(oordeel(drieA({ vorige, ontvangenOp: datum('2026-06-05') }), 'verlenging-op-tijd')).toBe(
      'voldoet',
    );
    expect(oordeel(drieA({ vorige, ontvangenOp: datum('2026-06-06') }), 'verlenging-op-tijd')).toBe('let-op');
  });

  it('compleet met aanvraag en plan; de verklaring van het hoofd alleen bij een verlenging', () => {
    const stukken = [
      { soort: 'bewijs', code: 'aanvraag', op: datum('2026-10-01') },
      { soort: 'bewijs', code: 'plan', op: datum('2026-10-12') },
    ] as const;
    const stand = (delen: Parameters<typeof standVan>[2]) =>
      standVan(GRONDDEFINITIES['3a'], datum('2026-10-01'), delen, []);
    expect(stand(stukken.slice(0, 1))).toEqual({ status: 'ontvangen', compleetOp: null });
    expect(stand(stukken)).toEqual({ status: 'compleet', compleetOp: '2026-10-12' });
    const gehoord = ['aanvrager', 'jongere', 'hoofd'].map((code) => ({
      soort: 'gehoor' as const,
      code,
      op: datum('2026-10-20'),
    }));
    expect(stand([...stukken, ...gehoord.slice(0, 2)]).status).toBe('compleet');
    expect(stand([...stukken, ...gehoord]).status).toBe('gehoord');
  });
});

describe('Artikel 3b: het laatste jaar op mbo of vavo', () => {
  const drieB = (van: string) => zaak({ grond: '3b', van: datum(van), leerplichtTot: datum('2027-07-31') });

  it('vanaf de eerste dag van het laatste leerplichtige schooljaar tot en met de laatste', () => {
    expect(oordeel(drieB('2026-08-01'), 'laatste-jaar')).toBe('voldoet');
    expect(oordeel(drieB('2026-07-31'), 'laatste-jaar')).toBe('voldoet-niet');
    expect(oordeel(drieB('2027-07-31'), 'laatste-jaar')).toBe('voldoet');
    expect(oordeel(drieB('2027-08-01'), 'laatste-jaar')).toBe('voldoet-niet');
  });

  it('ook beide hoofden en de betrokken zorg worden gehoord', () => {
    expect(GRONDDEFINITIES['3b'].horen).toEqual([
      'aanvrager',
      'jongere',
      'hoofd-school',
      'hoofd-instelling',
      'maatschappelijke-zorg',
    ]);
  });
});

describe('Artikel 15: alleen van de kwalificatieplicht', () => {
  it('wie nog leerplichtig is, voldoet niet', () => {
    const met = (statusOpVan: Toetszaak['statusOpVan']) => zaak({ grond: '15', statusOpVan });
    expect(oordeel(met('LEERPLICHTIG'), 'kwalificatieplicht')).toBe('voldoet-niet');
    expect(oordeel(met('KWALIFICATIEPLICHTIG'), 'kwalificatieplicht')).toBe('voldoet');
    expect(oordeel(met('STARTKWALIFICATIE'), 'kwalificatieplicht')).toBe('voldoet-niet');
  });
});

describe('Beslissen', () => {
  const goed = zaak();
  const laat = zaak({ ontvangenOp: datum('2026-07-01') });

  it('alles in orde: geen motivering nodig', () => {
    const invoer = { uitkomst: 'vrijgesteld', motivering: null } as const;
    expect(decideBesluit(opgeslagen(goed), toets(goed), invoer, VANDAAG).ok).toBe(true);
  });

  it('te laat wordt nooit door Baken geweigerd: met een reden kan het', () => {
    const zonder = decideBesluit(
      opgeslagen(laat),
      toets(laat),
      { uitkomst: 'vrijgesteld', motivering: null },
      VANDAAG,
    );
    expect(!zonder.ok && zonder.weigering.code).toBe('motivering-ontbreekt');
    const met = { uitkomst: 'vrijgesteld', motivering: 'De school gaf de verklaring te laat af.' } as const;
    expect(decideBesluit(opgeslagen(laat), toets(laat), met, VANDAAG).ok).toBe(true);
  });

  it('een beroep wordt niet verleend', () => {
    const fout = decideBesluit(
      opgeslagen(goed),
      toets(goed),
      { uitkomst: 'verleend', motivering: null },
      VANDAAG,
    );
    expect(!fout.ok && fout.weigering.code).toBe('ongeldige-uitkomst');
  });

  it('artikel 3a: eerst horen, dan weigeren of verlenen', () => {
    const van = drieA();
    for (const uitkomst of ['verleend', 'geweigerd'] as const) {
      const besluit = decideBesluit(opgeslagen(van), toets(van), { uitkomst, motivering: 'omdat' }, VANDAAG);
      expect(!besluit.ok && besluit.weigering.code).toBe('nog-niet-gehoord');
    }
  });

  it('Awb 4:5: buiten behandeling pas na de dag waarop nog mocht worden aangevuld', () => {
    const van = drieA();
    const invoer = { uitkomst: 'buiten-behandeling', motivering: 'Geen plan ontvangen.' } as const;
    const code = (aanvullingTot: string | null) => {
      const uitkomst = decideBesluit(
        opgeslagen(van, { aanvullingTot: aanvullingTot ? datum(aanvullingTot) : null }),
        toets(van),
        invoer,
        VANDAAG,
      );
      return uitkomst.ok ? 'mag' : uitkomst.weigering.code;
    };
    expect(code(null)).toBe('geen-aanvulling-gevraagd');
    expect(code('2026-11-25')).toBe('termijn-loopt');
    expect(code('2026-11-24')).toBe('mag');
  });
});

describe('Leerplichtregeling 1995 art. 5: arbeidsinspectie', () => {
  it('3b altijd; artikel 5 vanaf de zestiende verjaardag; artikel 15 niet', () => {
    const geboren = datum('2010-08-01');
    expect(
      moetNaarArbeidsinspectie({ grond: '3b', van: datum('2025-08-01') }, { geboortedatum: geboren }),
    ).toBe(true);
    expect(
      moetNaarArbeidsinspectie({ grond: '5-A', van: datum('2026-08-01') }, { geboortedatum: geboren }),
    ).toBe(true);
    expect(
      moetNaarArbeidsinspectie({ grond: '5-A', van: datum('2026-07-31') }, { geboortedatum: geboren }),
    ).toBe(false);
    expect(
      moetNaarArbeidsinspectie({ grond: '15', van: datum('2027-08-01') }, { geboortedatum: geboren }),
    ).toBe(false);
  });
});

it('Selectielijst 11.1.8 en 11.1.9: negentien jaar na de geboorte, bij artikel 15 eenentwintig', () => {
  const geboren = datum('2008-11-21');
  expect(bewarenTot({ grond: '5-C' }, { geboortedatum: geboren })).toBe('2027-11-21');
  expect(bewarenTot({ grond: '15' }, { geboortedatum: geboren })).toBe('2029-11-21');
});

describe('wat de pagina zegt voordat iemand beslist', () => {
  const codes = (van: Toetszaak) => {
    const { eerst, open, weegt } = openPunten(toets(van));
    return {
      eerst: eerst.map(({ code }) => code),
      open: open.map(({ code }) => code),
      weegt: weegt.map(({ code }) => code),
    };
  };

  it('niets open als alles voldoet', () => {
    expect(codes(zaak())).toEqual({ eerst: [], open: [], weegt: [] });
  });

  it('wat onbekend is of niet voldoet staat open; te laat weegt de ambtenaar zelf', () => {
    const laat = zaak({ ontvangenOp: datum('2026-07-01'), buitenlandseSchool: null });
    expect(codes(laat)).toEqual({ eerst: [], open: ['school-buitenland'], weegt: ['op-tijd'] });
  });

  it('bij artikel 3a komt horen eerst (lid 4), ook als de rest open staat', () => {
    const { eerst, open } = codes(drieA());
    expect(eerst).toEqual(['gehoord']);
    expect(open).toEqual(['compleet']);
  });
});

describe('geboren op 29 februari: de keuze van het bureau komt bij de voorwaarden aan', () => {
  const geboren = datum('2012-02-29'); // fourteen in 2026, a common year
  const op = (dag: string, schrikkelConventie?: '1-maart' | '28-februari') =>
    oordeel(drieA({ geboortedatum: geboren, van: datum(dag), schrikkelConventie }), 'leeftijd');

  it('artikel 3a lid 1: veertien op 1 maart, of op 28 februari als het bureau dat koos', () => {
    expect(op('2026-02-28')).toBe('voldoet-niet');
    expect(op('2026-03-01')).toBe('voldoet');
    expect(op('2026-02-28', '28-februari')).toBe('voldoet');
  });

  it('arbeidsinspectie vanaf zestien, en hoe lang een zaak blijft', () => {
    const jarig = { geboortedatum: datum('2011-02-28'), schrikkelConventie: null };
    expect(moetNaarArbeidsinspectie({ grond: '5-C', van: datum('2027-02-28') }, jarig)).toBe(true);
    const schrikkel = { geboortedatum: datum('2008-02-29') };
    expect(bewarenTot({ grond: '5-C' }, schrikkel)).toBe('2027-03-01');
    expect(bewarenTot({ grond: '5-C' }, { ...schrikkel, schrikkelConventie: '28-februari' })).toBe(
      '2027-02-28',
    );
  });
});
