import { describe, expect, it } from 'vitest';
import { addDays } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { readDossier } from '#lib/jongeren/dossier/queries.ts';
import { legAdviesVast, trekAdviesIn } from '#lib/preventie/adviezen/commands.ts';
import { planSpreekuur, sluitSpreekuur, zetOpSpreekuur } from '#lib/preventie/commands.ts';
import {
  haalVanSpreekuur,
  legSpreekuurgesprekVast,
  maakWerkVanGesprek,
} from '#lib/preventie/gesprekken/commands.ts';
import { listSpreekurenpagina, readSpreekuur } from '#lib/preventie/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeInschrijving, makeSchool } from '#tests/factories/school.ts';
import { makeMelding } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const vandaag = today();

async function opSchool() {
  const bureau = await makeBureau();
  const lpa = await actorMet('leerplichtambtenaar', { bureau, naam: 'Anouk' });
  const school = await makeSchool({ bureau, naam: 'Maascollege' });
  const kind = async (voornamen: string) => {
    const jongere = await makeJongere({ bureau, voornamen });
    await makeInschrijving(jongere.id, { bureau, school, van: addDays(vandaag, -60) });
    return jongere.id;
  };
  const [sam, noor] = [await kind('Sam'), await kind('Noor')];
  const plan = { schoolId: school.id, datum: vandaag, begin: '09:00', einde: '10:00', plaats: 'Lokaal 1.12' };
  const { id } = waardeOf(await planSpreekuur(lpa, plan));
  const lijst = async () => waardeOf(await readSpreekuur(lpa, { id }));
  return { bureau, lpa, school, sam, noor, id, lijst };
}

const feiten = (id: string) =>
  eigenaarSql<{ soort: string; gegevens: Record<string, unknown> }>(
    'select soort, gegevens from gebeurtenis where onderwerp_id = $1 and vervallen_op is null order by id',
    [id],
  );

describe('preventief spreekuur op school', () => {
  it('stelt leerlingen voor over wie iets openstaat, en geeft ieder een tijd', async () => {
    const { bureau, lpa, school, sam, noor, id, lijst } = await opSchool();
    await makeMelding({ bureau, jongereId: sam, schoolId: school.id, categorie: 'preventief' });
    expect((await lijst()).voorstellen.map((voorstel) => voorstel.jongereId)).toEqual([sam]);
    const wie = { id, jongere: [sam, noor], aanleiding: 'Vaak te laat' };
    expect(waardeOf(await zetOpSpreekuur(lpa, wie)).aantal).toBe(2);
    expect(waardeOf(await zetOpSpreekuur(lpa, wie)).aantal).toBe(0); // on the list already
    expect((await lijst()).gesprekken.map(({ tijd }) => tijd)).toEqual(['09:00', '09:20']);
    expect((await lijst()).voorstellen).toEqual([]);
  });

  it('is voor elke leerling één regel in het dossier, en geen werkproces', async () => {
    const { bureau, lpa, sam, noor, id, lijst } = await opSchool();
    waardeOf(await zetOpSpreekuur(lpa, { id, jongere: [sam, noor], aanleiding: 'Vaak te laat' }));
    const [een, twee] = (await lijst()).gesprekken;
    const advies = { uitkomst: 'verschenen:informatie-advies', vervolg: 'Belt zelf de mentor' };
    waardeOf(await legSpreekuurgesprekVast(lpa, { id: een?.id, versie: een?.versie, ...advies }));
    const weg = { uitkomst: 'niet-verschenen', vervolg: '' };
    waardeOf(await legSpreekuurgesprekVast(lpa, { id: twee?.id, versie: twee?.versie, ...weg }));
    const { versie } = (await lijst()).spreekuur;
    waardeOf(await sluitSpreekuur(lpa, { id, versie }));
    expect(await feiten(id)).toMatchObject([
      { soort: 'SpreekuurGehouden', gegevens: { gesprekken: 1, gemeente: '1883', sector: 'VO' } },
    ]);
    const dossier = waardeOf(await readDossier(lpa, { jongereId: een?.jongereId }));
    const regels = dossier.tijdlijn.regels.flatMap((regel) =>
      regel.vorm === 'feit' ? regel.feit.soort : [],
    );
    expect(regels.filter((soort) => soort === 'SpreekuurgesprekGehouden')).toHaveLength(1);
    const werk = await eigenaarSql('select 1 from werkproces where bureau_id = $1', [bureau.id]);
    expect(werk).toEqual([]);
  });

  it('verbetert een resultaat zonder het twee keer te tellen', async () => {
    const { lpa, sam, id, lijst } = await opSchool();
    waardeOf(await zetOpSpreekuur(lpa, { id, jongere: sam, aanleiding: 'Vaak te laat' }));
    const gesprek = async () => (await lijst()).gesprekken[0];
    const bewaar = async (uitkomst: string) => {
      const nu = await gesprek();
      return legSpreekuurgesprekVast(lpa, { id: nu?.id, versie: nu?.versie, uitkomst, vervolg: '' });
    };
    waardeOf(await bewaar('niet-verschenen'));
    waardeOf(await bewaar('verschenen:doorverwijzing-hulp'));
    expect(await feiten((await gesprek())?.id ?? '')).toMatchObject([
      { gegevens: { opkomst: 'verschenen', kern: 'doorverwijzing-hulp' } },
    ]);
    expect(await bewaar('verschenen:bestaat-niet')).toMatchObject({
      weigering: { code: 'onbekend-resultaat' },
    });
  });

  it('wordt pas werk als de ambtenaar dat kiest', async () => {
    const { lpa, sam, id, lijst } = await opSchool();
    waardeOf(await zetOpSpreekuur(lpa, { id, jongere: sam, aanleiding: 'Zorgen thuis' }));
    const [gesprek] = (await lijst()).gesprekken;
    const kop = { id: gesprek?.id, versie: gesprek?.versie };
    const { werkprocesId } = waardeOf(await maakWerkVanGesprek(lpa, kop));
    const [werk] = await eigenaarSql<{ soort: string; volgende_actie: string }>(
      'select soort, volgende_actie from werkproces where id = $1',
      [werkprocesId],
    );
    expect(werk).toEqual({ soort: 'preventief', volgende_actie: 'Zorgen thuis' });
    expect(await maakWerkVanGesprek(lpa, { ...kop, versie: 2 })).toMatchObject({
      weigering: { code: 'al-werk' },
    });
  });

  it('haalt een leerling van de lijst en laat een ander bureau niets zien', async () => {
    const { lpa, sam, id, lijst } = await opSchool();
    waardeOf(await zetOpSpreekuur(lpa, { id, jongere: sam, aanleiding: 'Vaak te laat' }));
    const [gesprek] = (await lijst()).gesprekken;
    waardeOf(await haalVanSpreekuur(lpa, { id: gesprek?.id, versie: gesprek?.versie }));
    expect((await lijst()).gesprekken).toEqual([]);
    const elders = await actorMet('leerplichtambtenaar', { bureau: await makeBureau() });
    expect(await readSpreekuur(elders, { id })).toMatchObject({ weigering: { code: 'niet-gevonden' } });
  });
});

it('advies aan een school telt, zonder dossier, en is in te trekken', async () => {
  const { lpa, school } = await opSchool();
  const vraag = { schoolId: school.id, datum: vandaag, onderwerp: 'melden', toelichting: '' };
  const { id } = waardeOf(await legAdviesVast(lpa, vraag));
  expect(await feiten(id)).toMatchObject([{ soort: 'AdviesAanSchool', gegevens: { onderwerp: 'melden' } }]);
  waardeOf(await trekAdviesIn(lpa, { id }));
  expect(await feiten(id)).toEqual([]);
  expect(waardeOf(await listSpreekurenpagina(lpa, {})).adviezen.rijen).toEqual([]);
});

it('de lijst bladert: na dertig spreekuren gaat hij verder waar hij ophield', async () => {
  const { bureau, lpa, school } = await opSchool();
  await eigenaarSql(
    `insert into spreekuur (bureau_id, id, school_id, gebruiker_id, datum, begin, einde, plaats)
     select $1, gen_random_uuid(), $2, gebruiker_id, datum, begin, einde, plaats
       from spreekuur, generate_series(1, 34) where bureau_id = $1`,
    [bureau.id, school.id],
  );
  const eerste = waardeOf(await listSpreekurenpagina(lpa, {})).komend;
  expect(eerste.rijen).toHaveLength(30);
  const tweede = waardeOf(await listSpreekurenpagina(lpa, { komend: eerste.verder })).komend;
  expect(tweede.rijen).toHaveLength(5);
  expect(tweede.verder).toBeNull();
  expect(new Set([...eerste.rijen, ...tweede.rijen].map(({ id }) => id)).size).toBe(35);
});
