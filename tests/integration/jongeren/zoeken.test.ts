import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { zoekOpNummer } from '#lib/jongeren/commands.ts';
import { searchJongeren } from '#lib/jongeren/zoeken/queries.ts';
import type { GebruikerActor } from '#lib/toegang/model.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeInschrijving, makeSchool } from '#tests/factories/school.ts';
import { makeWerkproces } from '#tests/factories/werk.ts';
import { nieuwBsn } from '#tests/factories/nummers.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

async function namen(actor: GebruikerActor, vraag: object): Promise<string[]> {
  return waardeOf(await searchJongeren(actor, vraag)).rijen.map((rij) => formatNaam(rij.naam));
}

async function metMensen(): Promise<GebruikerActor> {
  const bureau = await makeBureau();
  const mensen = [
    {
      voornamen: 'Fatima Zohra',
      voorvoegsel: 'van der',
      geslachtsnaam: 'Berg',
      geboortedatum: datum('2010-03-12'),
    },
    { voornamen: 'Müge', geslachtsnaam: 'D’Ângelo-Şahin', geboortedatum: datum('2009-11-01') },
    { voornamen: 'Jan', geslachtsnaam: 'Jansen', geboortedatum: datum('2008-05-05') },
    { voornamen: 'Bergje', geslachtsnaam: 'Aalders', geboortedatum: datum('2010-03-12') },
  ];
  for (const mens of mensen) await makeJongere({ bureau, ...mens });
  return actorMet('leerplichtambtenaar', { bureau });
}

describe('een jongere zoeken', () => {
  it('vindt op het begin van ieder woord van de naam, gesorteerd op geslachtsnaam', async () => {
    const actor = await metMensen();
    expect(await namen(actor, { q: 'berg' })).toEqual(['Bergje Aalders', 'Fatima van der Berg']);
    expect(await namen(actor, { q: 'fat ber' })).toEqual(['Fatima van der Berg']);
    expect(await namen(actor, { q: 'zohra' })).toEqual(['Fatima van der Berg']);
    expect(await namen(actor, { q: 'van der berg' })).toEqual(['Fatima van der Berg']);
    expect(await namen(actor, { q: 'erg' })).toEqual([]);
  });

  it('trekt zich niets aan van accenten, hoofdletters en streepjes', async () => {
    const actor = await metMensen();
    for (const q of ['sahin', 'ŞAHIN', 'angelo', "d'ângelo", 'muge sah'])
      expect(await namen(actor, { q })).toEqual(['Müge D’Ângelo-Şahin']);
  });

  it('noemt iemand één keer, ook als twee woorden passen', async () => {
    expect(await namen(await metMensen(), { q: 'jan' })).toEqual(['Jan Jansen']);
  });

  it('vindt op geboortedatum, hoe die ook is geschreven, en op geboortejaar', async () => {
    const actor = await metMensen();
    for (const q of ['12-3-2010', '12 mrt 2010', '2010-03-12', '12/03/2010'])
      expect(await namen(actor, { q })).toEqual(['Bergje Aalders', 'Fatima van der Berg']);
    expect(await namen(actor, { q: 'berg 12-3-2010 fatima' })).toEqual(['Fatima van der Berg']);
    expect(await namen(actor, { q: 'jan 2008' })).toEqual(['Jan Jansen']);
    expect(await namen(actor, { q: 'jan 2009' })).toEqual([]);
  });

  it('vindt op school en toont school, verantwoordelijke en open werk in de rij', async () => {
    const bureau = await makeBureau();
    const actor = await actorMet('leerplichtambtenaar', { bureau, naam: 'Anouk Consulent' });
    const school = await makeSchool({ bureau, naam: 'Trevianum' });
    const jongere = await makeJongere({
      bureau,
      geslachtsnaam: 'Smeets',
      geboortedatum: datum('2012-01-01'),
    });
    await makeJongere({ bureau, geslachtsnaam: 'Elders' });
    await makeInschrijving(jongere.id, { bureau, school });
    await makeWerkproces({ bureau, jongereId: jongere.id, eigenaarId: actor.gebruikerId });
    const { rijen } = waardeOf(await searchJongeren(actor, { school: school.id }));
    expect(rijen).toHaveLength(1);
    expect(rijen[0]).toMatchObject({
      school: 'Trevianum',
      verantwoordelijke: 'Anouk Consulent',
      openWerkprocessen: ['relatief-verzuim'],
      gemeente: 'Sittard-Geleen',
    });
  });

  it('bladert zonder iemand over te slaan of twee keer te noemen', async () => {
    const bureau = await makeBureau();
    const actor = await actorMet('leerplichtambtenaar', { bureau });
    for (let nummer = 10; nummer < 17; nummer += 1)
      await makeJongere({ bureau, voornamen: `Kim${nummer}`, geslachtsnaam: 'Peeters' });
    const gevonden: string[] = [];
    let na: string | undefined;
    do {
      const pagina = waardeOf(await searchJongeren(actor, { q: 'peeters', aantal: 3, na }));
      gevonden.push(...pagina.rijen.map((rij) => rij.naam.voornamen));
      na = pagina.verder ?? undefined;
    } while (na);
    expect(gevonden).toEqual(['Kim10', 'Kim11', 'Kim12', 'Kim13', 'Kim14', 'Kim15', 'Kim16']);
  });

  it('ziet niemand van een ander bureau, ook niet op nummer', async () => {
    const actor = await metMensen();
    const elders = await makeJongere({ bureau: await makeBureau(), geslachtsnaam: 'Bergmans' });
    expect(await namen(actor, { q: 'bergmans' })).toEqual([]);
    const uitkomst = await zoekOpNummer(actor, { nummer: elders.bsn });
    expect(uitkomst).toMatchObject({ ok: false, weigering: { code: 'niet-gevonden' } });
  });

  it('vindt op BSN alleen via het verstuurde veld, en schrijft voor iedere getoonde jongere één regel', async () => {
    const bureau = await makeBureau();
    const actor = await actorMet('leerplichtambtenaar', { bureau });
    const bsn = nieuwBsn();
    const jongere = await makeJongere({ bureau, bsn });
    const uitkomst = await zoekOpNummer(actor, { nummer: ` ${bsn.slice(0, 4)} ${bsn.slice(4)} ` });
    expect(waardeOf(uitkomst)).toEqual({ jongereId: jongere.id });
    expect(await searchJongeren(actor, { q: bsn })).toMatchObject({
      ok: false,
      weigering: { code: 'nummer-in-zoekvraag' },
    });
    expect(await zoekOpNummer(actor, { nummer: '123456789' })).toMatchObject({ ok: false });
    const regels = await eigenaarSql<{ tekst: string }>(
      `select (a.*)::text as tekst from auditregel a where bureau_id = $1`,
      [bureau.id],
    );
    expect(regels.some(({ tekst }) => tekst.includes(bsn))).toBe(false);
  });
});
