import { describe, expect, it } from 'vitest';
import { klaarAdres, leesKlaar } from '#components/termijnen/adres.ts';
import { datum } from '#lib/kalender/model.ts';
import {
  decideHandeling,
  decideOngedaan,
  decideToelichten,
  vorigeVan,
} from '#lib/termijnen/afhandelen/rules.ts';
import type { Termijnrij } from '#lib/termijnen/bewaken/model.ts';
import { duurVan, instellingenVan, isInstelbaar } from '#lib/termijnen/instellingen/rules.ts';
import { duurLabel } from '#lib/termijnen/labels.ts';

/** Six weeks from Monday 23 November 2026: Monday 4 January 2027. */
const LOPEND: Termijnrij = {
  id: 'aaaaaaaa-0000-4000-8000-000000000001',
  versie: 1,
  code: 'T04',
  titel: 'Beslissen op de aanvraag',
  onderwerpSoort: 'vrijstelling',
  onderwerpId: 'aaaaaaaa-0000-4000-8000-000000000002',
  jongereId: null,
  werkprocesId: null,
  eigenaarId: null,
  gemeente: '1883',
  basis: 'Leerplichtwet 1969, art. 3a en 3b',
  startOp: datum('2026-11-23'),
  duur: { eenheid: 'WEKEN', aantal: 6 },
  terug: false,
  opschortingen: [],
  verlenging: null,
  vorige: null,
  status: 'loopt',
  uiterlijk: datum('2027-01-04'),
};
const STIL: Termijnrij = {
  ...LOPEND,
  opschortingen: [{ van: datum('2026-12-01'), tot: null, reden: 'verklaring ontbreekt' }],
  status: 'opgeschort',
  uiterlijk: null,
};
const code = (uitkomst: ReturnType<typeof decideHandeling>) =>
  uitkomst.ok ? uitkomst.waarde.uiterlijk : uitkomst.weigering.code;
const op = (dag: string) => datum(dag);

describe('aftekenen', () => {
  it('kan op een dag vanaf het begin, ook achteraf, niet in de toekomst', () => {
    const gedaan = (dag: string) =>
      decideHandeling(LOPEND, { soort: 'gedaan', op: op(dag), reden: null }, op('2026-12-10'));
    expect(gedaan('2026-12-10').ok).toBe(true);
    expect(gedaan('2026-11-23').ok).toBe(true);
    expect(code(gedaan('2026-11-22'))).toBe('ongeldige-dag');
    expect(code(gedaan('2026-12-11'))).toBe('ongeldige-dag');
  });

  it('kan maar één keer', () => {
    const over: Termijnrij = { ...LOPEND, status: 'voldaan', afgedaanOp: op('2026-12-01'), reden: null };
    const handeling = { soort: 'gedaan', op: op('2026-12-01'), reden: null } as const;
    expect(code(decideHandeling(over, handeling, op('2026-12-10')))).toBe('niet-lopend');
  });
});

describe('opschorten en hervatten (Awb art. 4:5 en 4:15)', () => {
  it('tien dagen stilstaan schuift de laatste dag tien dagen op', () => {
    expect(code(decideHandeling(STIL, { soort: 'hervatten', tot: op('2026-12-10') }, op('2026-12-11')))).toBe(
      '2027-01-14',
    );
  });

  it('kan niet nadat de laatste dag voorbij is, en niet als zij al stilstaat', () => {
    const stil = (rij: Termijnrij, dag: string) =>
      code(
        decideHandeling(
          rij,
          { soort: 'opschorten', van: op(dag), reden: 'wacht op ouders' },
          op('2027-02-01'),
        ),
      );
    expect(stil(LOPEND, '2027-01-04')).toBeNull();
    expect(stil(LOPEND, '2027-01-05')).toBe('ongeldige-dag');
    expect(stil(STIL, '2026-12-15')).toBe('staat-stil');
  });

  it('hervatten kan niet met een dag voor het stilstaan begon', () => {
    const terug = { soort: 'hervatten', tot: op('2026-11-30') } as const;
    expect(code(decideHandeling(STIL, terug, op('2026-12-11')))).toBe('ongeldige-dag');
  });
});

describe('verlengen (Awb art. 4:14)', () => {
  const verleng = (tot: string, vandaag: string) =>
    code(
      decideHandeling(
        LOPEND,
        { soort: 'verlengen', verlenging: { besloten: op(vandaag), tot: op(tot), reden: 'advies volgt' } },
        op(vandaag),
      ),
    );
  it('geeft een nieuwe laatste dag, die in een weekend doorschuift naar maandag', () => {
    expect(verleng('2027-01-22', '2027-01-04')).toBe('2027-01-22');
    expect(verleng('2027-01-23', '2026-12-20')).toBe('2027-01-25');
  });
  it('kan niet als de laatste dag voorbij is: dan is zij gemist', () => {
    expect(verleng('2027-01-22', '2027-01-05')).toBe('verstreken');
    expect(verleng('2027-01-04', '2026-12-20')).toBe('ongeldige-dag');
  });
});

describe('ongedaan maken', () => {
  it('geeft de stand van ervoor terug', () => {
    const vorige = vorigeVan(STIL, op('2026-12-11'));
    const hervat: Termijnrij = { ...LOPEND, uiterlijk: op('2027-01-14'), vorige };
    expect(decideOngedaan(hervat, [hervat])).toMatchObject({
      ok: true,
      waarde: { status: 'opgeschort', uiterlijk: null, opschortingen: STIL.opschortingen },
    });
  });
  it('kan niet als er niets veranderd is, of als er intussen een nieuwe loopt', () => {
    expect(decideOngedaan(LOPEND, [LOPEND]).ok).toBe(false);
    const over: Termijnrij = {
      ...LOPEND,
      status: 'voldaan',
      afgedaanOp: op('2026-12-01'),
      reden: null,
      vorige: vorigeVan(LOPEND, op('2026-12-01')),
    };
    const nieuw = { ...LOPEND, id: 'aaaaaaaa-0000-4000-8000-000000000003' };
    expect(decideOngedaan(over, [over]).ok).toBe(true);
    expect(decideOngedaan(over, [over, nieuw])).toMatchObject({ weigering: { code: 'loopt-al' } });
  });
});

describe('de termijnen van het bureau', () => {
  it('zijn te kiezen waar de wet geen aantal noemt of de tekst nog bevestigd moet worden', () => {
    expect(['T03', 'T10', 'T11', 'T11b', 'T14', 'T15'].filter((soort) => !isInstelbaar(soort))).toEqual([]);
    expect(['T04', 'T05', 'T12b', 'T17', 'bezwaar', 'bestaat-niet'].filter(isInstelbaar)).toEqual([]);
  });
  it('gelden voor de termijnen van een handhavingszaak onder de naam die iedereen kent', () => {
    expect([duurVan('H1'), duurVan('H2'), duurVan('T10')]).toEqual(['T11', 'T11b', 'T10']);
    expect(instellingenVan([]).some((item) => item.code === 'H1')).toBe(false);
  });
  it('gelden zoals het bureau ze koos, en anders zoals in de catalogus', () => {
    const lijst = instellingenVan([
      { code: 'T03', versie: 2, duur: { eenheid: 'WERKDAGEN', aantal: 3 }, bron: 'ambtsinstructie' },
      { code: 'T04', versie: 1, duur: { eenheid: 'DAGEN', aantal: 1 }, bron: 'kan niet' },
    ]);
    const van = (soort: string) => lijst.find((item) => item.code === soort);
    expect(van('T03')).toMatchObject({
      duur: { aantal: 3 },
      standaard: { aantal: 5 },
      bron: 'ambtsinstructie',
    });
    expect(van('T04')).toMatchObject({ duur: { eenheid: 'WEKEN', aantal: 6 }, instelbaar: false });
    expect(van('T10')).toMatchObject({ duur: { eenheid: 'WEKEN', aantal: 2 }, versie: 0 });
  });
  it('staan er in woorden', () => {
    expect(duurLabel({ eenheid: 'WERKDAGEN', aantal: 5 })).toBe('5 werkdagen');
    expect(duurLabel({ eenheid: 'MAANDEN', aantal: 1 })).toBe('1 maand');
    expect(duurLabel({ eenheid: 'WERKDAGEN', aantal: 0 })).toBe('dezelfde dag');
  });
});

describe('na een handeling terug naar de pagina', () => {
  const uit = {
    id: LOPEND.id,
    versie: 3,
    jongereId: null,
    handeling: 'verlengen',
    uiterlijk: op('2027-01-22'),
  } as const;
  it('staat er wat er gebeurde en wat de laatste dag nu is', () => {
    const adres = klaarAdres('/termijnen?stand=lopend&eigenaar=team', uit);
    expect(adres.startsWith('/termijnen?stand=lopend&eigenaar=team&termijn=')).toBe(true);
    const param = new URLSearchParams(adres.split('?')[1]).get('termijn') ?? undefined;
    expect(leesKlaar(param)).toMatchObject({ id: LOPEND.id, versie: '3' });
    expect(leesKlaar(param)?.zin).toContain('22 jan 2027');
    expect(klaarAdres(adres, { ...uit, handeling: 'ongedaan' })).toBe(
      '/termijnen?stand=lopend&eigenaar=team',
    );
  });
  it('gaat nooit naar een ander adres dan van Baken zelf', () => {
    for (const fout of [
      'https://elders.example',
      '//elders.example',
      '/\\elders.example',
      'javascript:x',
      '',
    ])
      expect(klaarAdres(fout, uit).startsWith('/termijnen?termijn='), fout).toBe(true);
    expect(leesKlaar('onzin')).toBeUndefined();
  });
});

describe('toelichten achteraf', () => {
  it('kan als de termijn is afgelopen, en verandert dag en stand niet', () => {
    const over: Termijnrij = { ...LOPEND, status: 'voldaan', afgedaanOp: op('2026-11-20'), reden: null };
    const besluit = decideToelichten(over, 'De school antwoordde niet');
    expect(besluit).toMatchObject({
      ok: true,
      waarde: {
        status: 'voldaan',
        afgedaanOp: '2026-11-20',
        uiterlijk: over.uiterlijk,
        reden: 'De school antwoordde niet',
      },
    });
  });
  it('kan niet zolang zij loopt', () => {
    expect(decideToelichten(LOPEND, 'te vroeg')).toMatchObject({ weigering: { code: 'loopt-nog' } });
  });
});
