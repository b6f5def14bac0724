import { beforeAll, describe, expect, it } from 'vitest';
import { readDossier } from '#lib/jongeren/dossier/queries.ts';
import { stelSchooljarenVast, trekSchooljarenIn } from '#lib/jongeren/schooljaren/commands.ts';
import { readSchooljaren } from '#lib/jongeren/schooljaren/queries.ts';
import { datum } from '#lib/kalender/model.ts';
import { addDays, addSchooljaren, schooljaarEinde, schooljaarVan } from '#lib/kalender/rules.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeInschrijving } from '#tests/factories/school.ts';
import { maakOpzet, signalenVan, VANDAAG } from '../absoluut-verzuim/opzet.ts';

const VORIG = addSchooljaren(schooljaarVan(VANDAAG), -1);
/** Fifteen in this school year, so leerplichtig by age until its end at least. */
const VIJFTIEN = datum(`${Number(VORIG.slice(0, 4)) - 14}-10-01`);
const TWAALF = {
  basisschool: '7',
  basisschoolDoorlopen: 'ja',
  daarna: '4',
  totEnMet: VORIG,
  bron: 'school',
  vastgesteldOp: VANDAAG,
};

let opzet: Awaited<ReturnType<typeof maakOpzet>>;
beforeAll(async () => {
  opzet = await maakOpzet();
});

const vijftienjarige = () => opzet.nieuw(VIJFTIEN);
const statusVan = async (jongereId: string) => {
  const dossier = waardeOf(await readDossier(opzet.lpa, { jongereId }));
  return { soort: dossier.statusVandaag.soort, schooljaren: dossier.schooljaren?.aantal ?? null };
};

describe('volledige schooljaren in een dossier (Leerplichtwet 1969 art. 3 lid 1 onder a)', () => {
  it('zonder vaststelling beslist de leeftijd; onbekend is niet nul', async () => {
    const { id } = await vijftienjarige();
    expect(await statusVan(id)).toEqual({ soort: 'LEERPLICHTIG', schooljaren: null });
  });

  it('na twaalf jaren is wie vijftien is kwalificatieplichtig, en na intrekken weer leerplichtig', async () => {
    const { id: jongereId } = await vijftienjarige();
    const { id } = waardeOf(await stelSchooljarenVast(opzet.lpa, { jongereId, ...TWAALF }));
    expect(await statusVan(jongereId)).toEqual({ soort: 'KWALIFICATIEPLICHTIG', schooljaren: 12 });
    const pagina = waardeOf(await readSchooljaren(opzet.lpa, { jongereId }));
    expect(pagina.einde).toBe(schooljaarEinde(VORIG));
    expect(pagina.einde < pagina.naLeeftijd).toBe(true);

    waardeOf(await trekSchooljarenIn(opzet.lpa, { jongereId, id, reden: 'Een jaar dubbel geteld' }));
    expect(await statusVan(jongereId)).toEqual({ soort: 'LEERPLICHTIG', schooljaren: null });
    const { tellingen } = waardeOf(await readSchooljaren(opzet.lpa, { jongereId }));
    expect(tellingen).toMatchObject([{ aantal: 12, ingetrokken: 'Een jaar dubbel geteld', geldt: false }]);
    expect(await trekSchooljarenIn(opzet.lpa, { jongereId, id, reden: 'Nog eens' })).toMatchObject({
      weigering: { code: 'al-ingetrokken' },
    });
  });

  it('de laatste vaststelling geldt; wie die intrekt, krijgt de vorige terug', async () => {
    const { id: jongereId } = await vijftienjarige();
    waardeOf(await stelSchooljarenVast(opzet.lpa, { jongereId, ...TWAALF, daarna: '3' }));
    expect(await statusVan(jongereId)).toEqual({ soort: 'LEERPLICHTIG', schooljaren: 11 });
    const { id } = waardeOf(await stelSchooljarenVast(opzet.lpa, { jongereId, ...TWAALF }));
    expect(await statusVan(jongereId)).toEqual({ soort: 'KWALIFICATIEPLICHTIG', schooljaren: 12 });
    waardeOf(await trekSchooljarenIn(opzet.lpa, { jongereId, id, reden: 'Toch elf' }));
    expect(await statusVan(jongereId)).toEqual({ soort: 'LEERPLICHTIG', schooljaren: 11 });
  });

  it('alleen een leerplichtambtenaar stelt het vast', async () => {
    const { id: jongereId } = await vijftienjarige();
    const administratie = await actorMet('administratie', { bureau: opzet.bureau });
    expect(await stelSchooljarenVast(administratie, { jongereId, ...TWAALF })).toMatchObject({
      weigering: { code: 'geen-recht' },
    });
  });

  it('vraagt bij wat ontbreekt om een antwoord bij het veld', async () => {
    const { id: jongereId } = await vijftienjarige();
    const leeg = { jongereId, basisschool: '', daarna: 'x', totEnMet: '', bron: '', vastgesteldOp: '' };
    const uitkomst = await stelSchooljarenVast(opzet.lpa, leeg);
    expect(uitkomst.ok ? {} : uitkomst.weigering.velden).toMatchObject({
      basisschool: expect.any(String),
      basisschoolDoorlopen: 'Kies of de basisschool is doorlopen.',
      daarna: 'Vul een heel getal in.',
      totEnMet: 'Kies een schooljaar.',
      bron: 'Kies waaruit dit blijkt.',
      vastgesteldOp: 'Vul de dag in.',
    });
  });
});

describe('wat de vergelijking voor absoluut verzuim daarmee doet', () => {
  it('noemt wie twaalf jaren volgde kwalificatieplichtig, met de reden; zonder vaststelling leerplichtig', async () => {
    const { bureau, school, vergelijk, lpa } = opzet;
    const met = await vijftienjarige();
    const zonder = await vijftienjarige();
    for (const { id } of [met, zonder])
      await makeInschrijving(id, {
        bureau,
        school,
        van: datum(`${VORIG.slice(0, 4)}-08-01`),
        tot: addDays(VANDAAG, -21),
      });
    waardeOf(await stelSchooljarenVast(lpa, { jongereId: met.id, ...TWAALF }));
    await vergelijk();
    const redenen = async (id: string) =>
      (await signalenVan(id)).flatMap(({ uitleg }) => uitleg.map(({ soort }) => soort));
    expect(await redenen(met.id)).toEqual(['uitgeschreven', 'twaalf-schooljaren']);
    expect(await redenen(zonder.id)).toEqual(['uitgeschreven']);
  });
});
