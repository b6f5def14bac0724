import { describe, expect, it } from 'vitest';
import { waardeOf } from '#lib/platform/errors.ts';
import { confirmSignalen } from '#lib/absoluut-verzuim/samen/commands.ts';
import { readBriefformulier } from '#lib/brieven/queries.ts';
import { readSjabloon } from '#lib/brieven/sjablonen/queries.ts';
import { SJABLOONCODES, sjabloonVan } from '#lib/brieven/sjablonen/catalogus.ts';
import { dagVoluit } from '#lib/brieven/rules.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeOuder } from '#tests/factories/ouder.ts';
import { makeMelding } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
import { leeftijd, maakOpzet } from '#tests/integration/absoluut-verzuim/opzet.ts';

describe('elk voorbeeld', () => {
  it.each(SJABLOONCODES)('van %s vult elk veld en heeft geen gaten', async (code) => {
    const beheerder = await actorMet('beheerder');
    const { voorbeeld } = waardeOf(await readSjabloon(beheerder, { code, voorbeeld: 0 }));
    expect(voorbeeld?.html).toContain(sjabloonVan(code).titel);
    expect(voorbeeld?.html).not.toMatch(/[{}]|undefined/);
    for (const veld of sjabloonVan(code).velden) expect(veld.voorbeeld, veld.naam).not.toBe('');
  });
});

describe('absoluut verzuim (art. 19 en 22)', () => {
  it('noemt in de kennisgeving sinds wanneer, en niet wat een school meldde', async () => {
    const { lpa, bureau, zonderSchool } = await maakOpzet();
    const { jongere, signaal } = await zonderSchool();
    await makeOuder(jongere.id, { bureau });
    waardeOf(await confirmSignalen(lpa, { signaal: `${signaal.id}.${signaal.versie}` }));
    for (const sjabloon of ['kennisgeving-absoluut', 'uitnodiging-absoluut']) {
      const vraag = { jongereId: jongere.id, sjabloon, onderwerp: `signaal:${signaal.id}` };
      const { voorbeeld, velden } = waardeOf(await readBriefformulier(lpa, vraag));
      expect(velden.zonder_school_sinds).toBe(signaal.sinds);
      expect(voorbeeld).toContain(dagVoluit(signaal.sinds));
      expect(voorbeeld).toContain('artikel 22 lid 1');
      expect(voorbeeld).not.toContain('gemeld dat');
    }
  });

  it('leent een signaal niet aan een ander', async () => {
    const { lpa, nieuw, zonderSchool } = await maakOpzet();
    const { signaal } = await zonderSchool();
    const ander = await nieuw();
    const vraag = { jongereId: ander.id, sjabloon: 'kennisgeving-absoluut', onderwerp: `signaal:${signaal.id}` }; // prettier-ignore
    expect(await readBriefformulier(lpa, vraag)).toMatchObject({ weigering: { code: 'niet-gevonden' } });
  });
});

describe('verzuim 18+', () => {
  it('gaat alleen naar de student, noemt de WEB en geen plicht van de Leerplichtwet', async () => {
    const { lpa, bureau } = await maakOpzet();
    const student = await makeJongere({ bureau, geboortedatum: leeftijd(19) });
    await makeOuder(student.id, { bureau });
    await makeMelding({ bureau, jongereId: student.id, categorie: 'verzuim-18plus' });
    const vraag = { jongereId: student.id, sjabloon: 'uitnodiging-18plus' };
    const { kandidaten, voorbeeld } = waardeOf(await readBriefformulier(lpa, vraag));
    expect(kandidaten.filter((kandidaat) => kandidaat.mag).map((kandidaat) => kandidaat.sleutel)).toEqual(['jongere']); // prettier-ignore
    expect(voorbeeld).toContain('artikel 9.2.2 van de Wet educatie en beroepsonderwijs');
    expect(voorbeeld).toContain('Komen is vrijwillig');
    expect(voorbeeld).not.toContain('artikel 22');
  });
});

describe('het verzuim in een brief', () => {
  it.each([
    ['PO', 'klokuren'],
    ['SO', 'klokuren'],
    ['VO', 'lesuren'],
    ['MBO', 'lesuren'],
  ] as const)('telt in %s in %s', async (sector, eenheid) => {
    const { lpa, bureau, nieuw } = await maakOpzet();
    const { id: jongereId } = await nieuw();
    const { id } = await makeMelding({ bureau, jongereId, sector });
    await eigenaarSql('update melding set verzuimuren = 18.5 where id = $1', [id]);
    const vraag = { jongereId, sjabloon: 'kennisgeving', onderwerp: `melding:${id}` };
    const { velden } = waardeOf(await readBriefformulier(lpa, vraag));
    expect(velden.verzuim_omschrijving).toContain(`18,5 ${eenheid} heeft gemist`);
  });
});
