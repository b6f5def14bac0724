import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import type { Deelbaar } from '#lib/vsv-trajecten/delen/model.ts';
import { coachTekst, briefingVan, planTekst, regieTekst } from '#lib/vsv-trajecten/delen/rules.ts';
import type { Plandoel, Planstap } from '#lib/vsv-trajecten/plan/model.ts';

const stap = (velden: Partial<Planstap>): Planstap => ({
  ...{ id: 's', tekst: 'Bel de school', wie: 'coach', wieNaam: null, uiterlijk: null, gedaanOp: null },
  ...velden,
});
const doel = (velden: Partial<Plandoel>): Plandoel => ({
  ...{
    id: 'd',
    tekst: 'Ik wil kok worden.',
    van: 'jongere',
    leefgebied: null,
    status: 'open',
    statusOp: null,
  },
  ...{ gesteldOp: datum('2026-01-01'), stappen: [], ...velden },
});
const DEEL: Deelbaar = {
  ...{ trajectId: 't', jongereId: 'j', naam: 'Kim Voorbeeld', roepnaam: 'Kim', gemeente: 'Stein' },
  ...{
    geboortedatum: datum('2007-05-04'),
    school: 'Proefmbo',
    doelgroep: 'nieuw-vsv',
    coach: 'Dirk Doorstroom',
    coachTelefoon: '046 123 45 67',
  },
  traject: {
    ...{ id: 't', versie: 1, jongereId: 'j', signaalbron: null, casusregie: 'coach', casusregieBij: null },
    mijlpalen: { benaderd: null, bereikt: null, intake: null, gestart: datum('2026-03-02') },
    uitContact: [],
    ...{ overlegOp: null, overlegMet: null, overlegTerzijde: null, losgelatenOp: null, loslaatreden: null },
  },
  ...{ doelen: [], interventies: [], laatsteContact: null, vandaag: datum('2026-05-25') },
  ...{ intern: { geheimhouding: false, waarschuwing: 'Bel niet voor tien uur.' }, mag: { brief: true } },
};
const tekst = (deel: Deelbaar, code: string) => briefingVan(deel).find((item) => item.code === code)?.tekst;

describe('het plan op papier', () => {
  it('zegt wie de coach is en hoe de jongere haar belt', () => {
    expect(coachTekst(DEEL)).toBe('Je coach is Dirk Doorstroom. Bel gerust: 046 123 45 67.');
    expect(coachTekst({ coach: 'Dirk Doorstroom', coachTelefoon: null })).toBe(
      'Je coach is Dirk Doorstroom.',
    );
    expect(coachTekst({ coach: null, coachTelefoon: null })).toBe('Je hebt nog geen vaste coach.');
  });

  it('noemt elk doel met zijn stappen, wie ze doet en wanneer, in de taal van de jongere', () => {
    const stappen = [
      stap({ tekst: 'Meelopen op school', wie: 'jongere', uiterlijk: datum('2026-06-03') }),
      stap({ gedaanOp: datum('2026-05-20'), wieNaam: 'Dirk' }),
    ];
    expect(planTekst([doel({ stappen }), doel({ tekst: 'Een eigen kamer', status: 'bereikt' })])).toBe(
      [
        '1. Ik wil kok worden.',
        '– Meelopen op school. Wie: jij zelf. Uiterlijk 3 jun 2026.',
        '– Bel de school. Wie: Dirk (je coach). Gedaan op 20 mei 2026.',
        '',
        '2. Een eigen kamer (bereikt)',
      ].join('\n'),
    );
  });

  it('een doel dat is losgelaten staat er niet op', () => {
    expect(planTekst([doel({ status: 'losgelaten' })])).toBe('');
  });

  it('wie het overzicht houdt, is wie de jongere koos', () => {
    expect(regieTekst(DEEL)).toBe('Dat doet Dirk Doorstroom, je coach.');
    const zelf = { ...DEEL, traject: { ...DEEL.traject, casusregie: 'jongere' as const } };
    expect(regieTekst(zelf)).toBe('Dat doe je zelf. Je coach helpt je daarbij.');
  });
});

describe('de werkbriefing', () => {
  it('zegt wie het is, wat hij wil, wat loopt, wat is afgesproken en wat daarna komt', () => {
    const stappen = [stap({ wie: 'jongere', uiterlijk: datum('2026-06-03') })];
    const deel = {
      ...DEEL,
      doelen: [doel({ stappen }), doel({ tekst: 'Schulden op een rij', van: 'samen' })],
    };
    expect(tekst(deel, 'wie')).toContain('Kim Voorbeeld, 19 jaar, woont in Stein.');
    expect(tekst(deel, 'wil')).toBe('– Ik wil kok worden.');
    expect(tekst(deel, 'loopt')).toContain('De begeleiding begon op 2 mrt 2026.');
    expect(tekst(deel, 'volgende')).toBe('Bel de school. Wie: de jongere zelf. Uiterlijk 3 jun 2026.');
  });

  it('wat alleen voor collega’s is, staat in geen enkel deel, en een onbekende woonplaats wordt niet genoemd', () => {
    const alles = briefingVan({ ...DEEL, gemeente: null })
      .map((item) => item.tekst)
      .join(' ');
    expect(alles).not.toContain('tien uur');
    expect(alles).not.toContain('woont in');
  });

  it('met een leeg plan staat er wat er nog niet is', () => {
    expect(tekst(DEEL, 'wil')).toBe('Daar is nog geen doel van vastgelegd.');
    expect(tekst(DEEL, 'volgende')).toBe('Er staat nog geen volgende stap in het plan.');
  });
});
