import { beforeAll, describe, expect, it } from 'vitest';
import { startVergelijking, voerVergelijkingUit } from '#lib/absoluut-verzuim/vergelijken/commands.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { schrijfIn } from '#lib/jongeren/feiten/commands.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere, makeWoonperiode } from '#tests/factories/jongere.ts';
import { makeInschrijving } from '#tests/factories/school.ts';
import { makeMelding, makeVrijstelling } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
import { BEGIN, code, feitenVan, leeftijd, maakOpzet, signalenVan, TIEN, VANDAAG } from './opzet.ts';

let opzet: Awaited<ReturnType<typeof maakOpzet>>;
beforeAll(async () => {
  opzet = await maakOpzet();
});

describe('vergelijken van BRP, inschrijvingen en vrijstellingen (Leerplichtwet 1969, art. 19)', () => {
  it('vindt wie leerplichtig is en op geen school staat, met de reden; wie wel staat of vrij is niet', async () => {
    const { bureau, school, nieuw, vergelijk } = opzet;
    const weg = await nieuw();
    await makeInschrijving(weg.id, {
      bureau,
      school,
      van: BEGIN,
      tot: addDays(VANDAAG, -21),
      redenEinde: 'verhuisd',
    });
    const nooit = await nieuw();
    const opSchool = await nieuw();
    await makeInschrijving(opSchool.id, { bureau, school, van: BEGIN });
    const vrij = await nieuw();
    await makeVrijstelling(vrij.id, { bureau, grond: '5-C', van: BEGIN });
    const vrijGeweest = await nieuw();
    await makeVrijstelling(vrijGeweest.id, { bureau, grond: '5-C', van: BEGIN, tot: addDays(VANDAAG, -30) });
    const elders = await nieuw(TIEN, { gemeente: '0935' });
    const kleuter = await nieuw(leeftijd(3));
    const volwassen = await nieuw(leeftijd(18));
    const dood = await makeJongere({ bureau, geboortedatum: TIEN, overledenOp: addDays(VANDAAG, -1) });
    const ingekomen = await nieuw(TIEN, { gemeente: null });
    await makeWoonperiode(ingekomen.id, { bureau, gemeente: '1883', van: addDays(VANDAAG, -40) });
    await vergelijk();

    const redenen = async (id: string) =>
      (await signalenVan(id)).flatMap(({ uitleg }) => uitleg.map(({ soort }) => soort));
    expect(await redenen(weg.id)).toEqual(['uitgeschreven']);
    expect(await redenen(nooit.id)).toEqual(['nooit-ingeschreven']);
    expect(await redenen(vrijGeweest.id)).toEqual([
      'vrijstelling-afgelopen',
      'mogelijk-buitenland',
      'nooit-ingeschreven',
    ]);
    expect(await redenen(ingekomen.id)).toEqual(['ingekomen', 'nooit-ingeschreven']);
    for (const { id } of [opSchool, vrij, elders, kleuter, volwassen, dood])
      expect(await signalenVan(id)).toEqual([]);
    expect((await signalenVan(weg.id))[0]?.sinds).toBe(addDays(VANDAAG, -20));
    expect((await signalenVan(ingekomen.id))[0]?.sinds).toBe(addDays(VANDAAG, -40));
  });

  it('nog eens vergelijken geeft niets dubbel: hetzelfde signaal blijft hetzelfde', async () => {
    const { vergelijk, zonderSchool } = opzet;
    const { jongere, signaal } = await zonderSchool();
    expect((await vergelijk()).nieuw).toBe(0);
    expect((await signalenVan(jongere.id)).map(({ id }) => id)).toEqual([signaal.id]);
    expect(await feitenVan(signaal.id)).toEqual(['AbsoluutSignaalOntstaan']);
  });

  it('een school die deze weken relatief verzuim meldt, heeft de leerling nog', async () => {
    const { bureau, school, nieuw, vergelijk } = opzet;
    const jongere = await nieuw();
    await makeMelding({
      bureau,
      jongereId: jongere.id,
      schoolId: school.id,
      ontvangenOp: addDays(VANDAAG, -14),
      duoSoort: 'V3',
    });
    await vergelijk();
    expect(await signalenVan(jongere.id)).toEqual([]);
  });

  it('een inschrijving of vrijstelling die later komt, lost het signaal vanzelf op', async () => {
    const { lpa, school, zonderSchool } = opzet;
    const { jongere, signaal } = await zonderSchool();
    const invoer = {
      jongereId: jongere.id,
      schoolId: school.id,
      onderwijssoort: 'BO',
      van: addDays(VANDAAG, -5),
    };
    waardeOf(await schrijfIn(lpa, invoer));
    expect(await signalenVan(jongere.id)).toMatchObject([
      { id: signaal.id, status: 'beoordeeld', uitkomst: 'ingeschreven', vanzelf: true },
    ]);
    expect(await feitenVan(signaal.id)).toEqual(['AbsoluutSignaalOntstaan', 'AbsoluutSignaalBeoordeeld']);
  });

  it('weigert zonder inschrijvingen, en opent niets als er veel meer treffers zijn dan kan', async () => {
    const leeg = await makeBureau();
    const ander = await actorMet('leerplichtambtenaar', { bureau: leeg });
    expect(code(await startVergelijking(ander, {}))).toBe('geen-inschrijvingen');
    const vol = await makeJongere({ bureau: leeg, geboortedatum: TIEN });
    await makeInschrijving(vol.id, { bureau: leeg, van: BEGIN });
    for (let nr = 0; nr < 120; nr += 1) await makeJongere({ bureau: leeg, geboortedatum: TIEN });
    const { id } = waardeOf(await startVergelijking(ander, {}));
    expect(waardeOf(await voerVergelijkingUit(ander, { id })).uitslag).toMatchObject({
      treffers: 120,
      nieuw: 0,
    });
    const [rij] = await eigenaarSql('select status from absoluut_vergelijking where id = $1', [id]);
    expect(rij).toEqual({ status: 'te-veel' });
    const toch = waardeOf(await startVergelijking(ander, { toch: 'ja' }));
    expect(waardeOf(await voerVergelijkingUit(ander, toch)).uitslag.nieuw).toBe(120);
    expect(code(await voerVergelijkingUit(ander, toch))).toBe('al-gedaan');
  });
});
