import { describe, expect, it } from 'vitest';
import { datum, type Datum } from '#lib/kalender/model.ts';
import { addDays, maandagVan, schooljaarBegin, schooljaarVan } from '#lib/kalender/rules.ts';
import { isLesdag } from '#lib/kalender/vakanties.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf, type Uitkomst } from '#lib/platform/errors.ts';
import { vraagVerlofAan } from '#lib/verlof/aanvragen/commands.ts';
import { wijzigVerlofdagen } from '#lib/verlof/commands.ts';
import { legHoofdverlofVast, trekHoofdverlofIn } from '#lib/verlof/hoofd/commands.ts';
import { readVerlofoverzicht, readVerlofzaak } from '#lib/verlof/queries.ts';
import type { Overlap } from '#lib/verlof/toets/dubbel/rules.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeInschrijving } from '#tests/factories/school.ts';

const vandaag = today();
const jaar = schooljaarBegin(schooljaarVan(vandaag));
/** Five weeks of lessons from a Monday of this school year, whatever today is. */
const MAANDAG = weken(5);

function weken(aantal: number): Datum {
  for (let week = 5; week < 50; week += 1) {
    const begin = maandagVan(addDays(jaar, week * 7));
    const dagen = Array.from({ length: aantal * 7 }, (_, n) => addDays(begin, n));
    if (dagen.filter((dag) => isLesdag('ZUID', dag)).length === aantal * 5) return begin;
  }
  throw new Error('dit schooljaar kent nergens zoveel lesweken achter elkaar');
}

async function gezin() {
  const bureau = await makeBureau();
  const lpa = await actorMet('leerplichtambtenaar', { bureau });
  const geboortedatum = datum(`${Number(vandaag.slice(0, 4)) - 10}-03-14`);
  const kind = await makeJongere({ bureau, geboortedatum, voornamen: 'Sam' });
  await makeInschrijving(kind.id, { bureau, van: addDays(jaar, -30) });
  const hoofd = (van: Datum, tot: Datum, rest: object = {}) => ({
    ...{ jongereId: kind.id, schoolId: '', grond: '11g', van, tot, gemeldOp: vandaag },
    ...rest,
  });
  const aanvraag = (van: Datum, tot: Datum, rest: object = {}) => ({
    ...{ jongereId: kind.id, grond: '11g', ontvangenOp: vandaag, kanaal: 'mail', aanvrager: 'Ouder' },
    ...{ reden: 'Begrafenis in het buitenland', van, tot },
    ...rest,
  });
  return { lpa, kind, hoofd, aanvraag };
}

function overlapUit(uitkomst: Uitkomst<unknown>): Overlap {
  if (uitkomst.ok) throw new Error('er is vastgelegd zonder iets te zeggen');
  expect(uitkomst.weigering.code).toBe('verlof-overlapt');
  const { overlap } = uitkomst.weigering.gegevens as { overlap: Overlap[] };
  if (!overlap[0]) throw new Error('er staat niet bij wat overlapt');
  return overlap[0];
}

describe('verlof op dagen waarop al verlof staat (art. 11 en 14)', () => {
  it('wordt eerst gezegd, met beide perioden en de som als vereniging van schooldagen; gezien is vastgelegd', async () => {
    const { lpa, hoofd, aanvraag } = await gezin();
    waardeOf(await legHoofdverlofVast(lpa, hoofd(MAANDAG, addDays(MAANDAG, 4))));
    const vraag = aanvraag(MAANDAG, addDays(MAANDAG, 18));
    const overlap = overlapUit(await vraagVerlofAan(lpa, vraag));
    expect(overlap.nieuw).toContain('15 schooldagen');
    expect(overlap.bestaand).toEqual([expect.stringContaining('5 schooldagen, door het hoofd')]);
    expect(overlap.som).toContain('nu 5, hiermee 15 schooldagen');

    const gezien = { ...vraag, overlapGezien: overlap.sleutel };
    const { ids } = waardeOf(await vraagVerlofAan(lpa, gezien));
    const zaak = waardeOf(await readVerlofzaak(lpa, { id: ids[0] }));
    expect([zaak.som.gewichtig, zaak.metGevraagd]).toEqual([5, 15]);
    expect(zaak.toetsen.find(({ code }) => code === 'som')?.uitleg).toContain(
      'nu samen 5, met deze aanvraag 15.',
    );
  });

  it('andere dagen dan die zijn gezien, worden opnieuw gezegd', async () => {
    const { lpa, hoofd } = await gezin();
    waardeOf(await legHoofdverlofVast(lpa, hoofd(MAANDAG, addDays(MAANDAG, 4))));
    const { sleutel } = overlapUit(await legHoofdverlofVast(lpa, hoofd(MAANDAG, MAANDAG)));
    const ander = hoofd(MAANDAG, addDays(MAANDAG, 1), { overlapGezien: sleutel });
    expect(overlapUit(await legHoofdverlofVast(lpa, ander)).som).toContain('nu 5, hiermee 5');
  });

  it('noemt ook wat nog is gevraagd, en het dossier telt dat apart', async () => {
    const { lpa, kind, hoofd, aanvraag } = await gezin();
    waardeOf(await vraagVerlofAan(lpa, aanvraag(MAANDAG, addDays(MAANDAG, 18))));
    const invoer = hoofd(addDays(MAANDAG, 14), addDays(MAANDAG, 25));
    const overlap = overlapUit(await legHoofdverlofVast(lpa, invoer));
    expect(overlap.bestaand).toEqual([expect.stringContaining('nog zonder besluit')]);
    expect(overlap.som).toContain('nu 0, met wat is gevraagd 15, hiermee 20 schooldagen');
    const overzicht = waardeOf(await readVerlofoverzicht(lpa, { jongereId: kind.id }));
    expect([overzicht.sommen[0]?.gewichtig, overzicht.metGevraagd]).toEqual([0, 15]);
  });

  it('zegt niets als de perioden elkaar niet raken', async () => {
    const { lpa, hoofd } = await gezin();
    waardeOf(await legHoofdverlofVast(lpa, hoofd(MAANDAG, addDays(MAANDAG, 4))));
    waardeOf(await legHoofdverlofVast(lpa, hoofd(addDays(MAANDAG, 7), addDays(MAANDAG, 8))));
  });
});

describe('dagen waarop geen school is', () => {
  const [zaterdag, zondag] = [addDays(MAANDAG, 5), addDays(MAANDAG, 6)];

  it('hebben geen verlof nodig: niet van het hoofd, niet van leerplicht', async () => {
    const { lpa, hoofd, aanvraag } = await gezin();
    const geenSchool = {
      weigering: {
        code: 'geen-schooldagen',
        zin: 'In deze dagen is geen school; er is geen verlof nodig.',
      },
    };
    expect(await legHoofdverlofVast(lpa, hoofd(zaterdag, zondag))).toMatchObject(geenSchool);
    expect(await vraagVerlofAan(lpa, aanvraag(zaterdag, zondag))).toMatchObject(geenSchool);
    const { ids } = waardeOf(await vraagVerlofAan(lpa, aanvraag(MAANDAG, addDays(MAANDAG, 18))));
    const { versie } = waardeOf(await readVerlofzaak(lpa, { id: ids[0] })).werk;
    const anders = { id: ids[0], versie, van: zaterdag, tot: zondag };
    expect(await wijzigVerlofdagen(lpa, anders)).toMatchObject(geenSchool);
  });

  it('kunnen op deze school toch lesdagen zijn; dan telt het aantal dat is opgegeven', async () => {
    const { lpa, hoofd } = await gezin();
    expect((await legHoofdverlofVast(lpa, hoofd(zaterdag, zondag, { dagen: '1' }))).ok).toBe(true);
  });
});

it('omgekeerde dagen en een fout getal worden in één keer gezegd', async () => {
  const { lpa, hoofd } = await gezin();
  const fout = hoofd(addDays(MAANDAG, 4), MAANDAG, { dagen: 'drie', gemeldOp: '' });
  const uitkomst = await legHoofdverlofVast(lpa, fout);
  expect(uitkomst.ok ? {} : uitkomst.weigering.velden).toEqual({
    dagen: expect.any(String),
    gemeldOp: expect.any(String),
    tot: 'De laatste dag ligt voor de eerste dag.',
  });
});

describe('verlof door het hoofd (art. 13a en 14)', () => {
  const [van, tot] = [addDays(MAANDAG, 28), addDays(MAANDAG, 30)];

  it('telt mee voor de grens van tien dagen, en niet meer als het is ingetrokken', async () => {
    const { lpa, hoofd, aanvraag } = await gezin();
    const { ids } = waardeOf(await vraagVerlofAan(lpa, aanvraag(MAANDAG, addDays(MAANDAG, 18))));
    const som = async () => waardeOf(await readVerlofzaak(lpa, { id: ids[0] })).som;
    const { id } = waardeOf(await legHoofdverlofVast(lpa, hoofd(van, tot, { dagen: '4' })));
    expect(await som()).toMatchObject({ hoofd: 4, ambtenaar: 0 });
    waardeOf(await trekHoofdverlofIn(lpa, { id }));
    expect(await som()).toMatchObject({ hoofd: 0 });
  });

  it('wordt vastgelegd ook als het niet past, en het dossier zegt dat', async () => {
    const { lpa, kind, hoofd } = await gezin();
    waardeOf(await legHoofdverlofVast(lpa, hoofd(van, tot, { grond: '11f', dagen: '11' })));
    const overzicht = waardeOf(await readVerlofoverzicht(lpa, { jongereId: kind.id }));
    const toets = overzicht.hoofdverlof[0]?.toetsen.find(({ code }) => code === 'vakantiedagen');
    expect(toets?.uitkomst).toBe('voldoet-niet');
    expect(overzicht.sommen[0]).toMatchObject({ vakantie: 11, gewichtig: 0 });
  });
});
