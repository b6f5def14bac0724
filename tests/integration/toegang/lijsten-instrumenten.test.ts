import { beforeEach, describe, expect, it } from 'vitest';
import { listHandhaving } from '#lib/handhaving/lezen/queries.ts';
import { exportHandhaving } from '#lib/handhaving/lijst/queries.ts';
import { datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { exportNieuwkomers, listNieuwkomers } from '#lib/nieuwkomers/queries.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { bewaarWeergave, kiesKolommenVanLijst, vraagExport } from '#lib/toegang/lijsten/commands.ts';
import type { Bureau, GebruikerActor } from '#lib/toegang/model.ts';
import type { Verlengpagina } from '#lib/vrijstellingen/verlenging/model.ts';
import {
  exportVerlenging,
  previewVerlenging,
  readVerlenging,
} from '#lib/vrijstellingen/verlenging/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeZaak } from '#tests/factories/handhaving.ts';
import { insertRow } from '#tests/factories/invoegen.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeInschrijving, makeSchool } from '#tests/factories/school.ts';
import { makeVrijstelling } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const DOEL = 'Plaatsen bij de scholen bespreken';
let bureau: Bureau;
let leider: GebruikerActor;
let lpa: GebruikerActor;
beforeEach(async () => {
  bureau = await makeBureau();
  leider = await actorMet('teamleider', { bureau });
  lpa = await actorMet('leerplichtambtenaar', { bureau });
});

const vraag = async (lijst: string, keuze = '') =>
  waardeOf(await vraagExport(leider, { lijst, vraag: keuze, doel: DOEL })).exportId;
const regels = ({ tekst }: { tekst: string }) => tekst.replace('\uFEFF', '').trim().split('\n');
const logregel = (handeling: string) =>
  eigenaarSql<{ reden: string; n: number }>(
    `select a.reden, (select count(*)::int from verwerkingsregel v where v.operatie_id = a.operatie_id) as n from auditregel a
      where a.bureau_id = $1 and a.handeling = $2`,
    [bureau.id, handeling],
  );

describe('nieuwkomers', () => {
  async function klas(aantal: number) {
    const school = await makeSchool({ bureau, naam: 'ISK Zuid' });
    const ids: string[] = [];
    for (let nr = 0; nr < aantal; nr += 1) {
      const { id } = await makeJongere({ bureau, geslachtsnaam: nr === 0 ? '=Amal' : `Naam${nr}` });
      await makeInschrijving(id, {
        ...{ bureau, schoolId: school.id, onderwijssoort: nr % 2 ? 'ISK' : 'EOA' },
        van: addDays(today(), nr % 3 ? -200 : -100),
      });
      ids.push(id);
    }
    return ids;
  }

  it('bladeren: ieder een keer, ook als iemand intussen van school gaat of erbij komt', async () => {
    const alle = await klas(70);
    const eerste = waardeOf(await listNieuwkomers(leider, {}));
    const laatste = eerste.rijen.at(-1)?.jongereId;
    await eigenaarSql('update inschrijving set tot = $3 where bureau_id = $1 and jongere_id = $2', [
      ...[bureau.id, laatste, addDays(today(), -1)],
    ]);
    const tweede = waardeOf(await listNieuwkomers(leider, { na: eerste.verder ?? undefined }));
    const gezien = [...eerste.rijen, ...tweede.rijen].map(({ jongereId }) => jongereId);
    expect([gezien.length, new Set(gezien), tweede.verder]).toEqual([70, new Set(alle), null]);
    expect(waardeOf(await listNieuwkomers(leider, { na: 'onzin' })).rijen).toHaveLength(50);
  });

  it('houden weergave en kolommen, en gaan met doel naar buiten zonder dat een cel een formule wordt', async () => {
    const ids = await klas(3);
    waardeOf(await bewaarWeergave(leider, { lijst: 'nieuwkomers', naam: 'ISK', vraag: 'soort=ISK' }));
    waardeOf(await kiesKolommenVanLijst(leider, { lijst: 'nieuwkomers', kolommen: ['soort', 'school'] }));
    const { stand } = waardeOf(await listNieuwkomers(leider, {}));
    expect([stand.weergaven.map(({ naam }) => naam), stand.zichtbaar]).toEqual([
      ['ISK'],
      ['wie', 'soort', 'school'],
    ]);
    const bestand = waardeOf(
      await exportNieuwkomers(leider, { exportId: await vraag('nieuwkomers', 'soort=EOA') }),
    );
    expect(regels(bestand)[0]).toBe('Jongere;Onderwijs;School');
    expect(regels(bestand).filter((regel) => regel.startsWith("'=Amal"))).toHaveLength(1);
    expect(new Set(bestand.jongereIds)).toEqual(new Set([ids[0], ids[2]]));
    expect(await logregel('lijst exporteren: nieuwkomers')).toEqual([{ reden: DOEL, n: 2 }]);
  });
});

describe('verlenging van vrijstellingen', () => {
  const schooljaar = '2026-2027';

  async function teVerlengen(aantal: number) {
    const ids: string[] = [];
    for (let nr = 0; nr < aantal; nr += 1) {
      const { id } = await makeJongere({
        ...{ bureau, geslachtsnaam: 'Zelfde', voornamen: 'Naam', geboortedatum: datum('2014-03-01') },
      });
      const vrij = await makeVrijstelling(id, {
        ...{ bureau, grond: nr % 2 ? '5-B' : '5-A', van: datum('2025-08-01'), tot: datum('2026-07-31') },
      });
      ids.push(vrij.id);
    }
    return ids;
  }

  it('bladeren binnen de keuze, en alle naamgenoten komen een keer langs', async () => {
    const ids = await teVerlengen(120);
    const gezien: string[] = [];
    let na: string | null = null;
    for (let blad = 0; blad < 2; blad += 1) {
      const pagina: Verlengpagina = waardeOf(
        await readVerlenging(lpa, { schooljaar, grond: '5-B', ...(na ? { na } : {}) }),
      );
      gezien.push(...pagina.rijen.map(({ id }) => id));
      expect(pagina.gekozen).toBe(60);
      na = pagina.verder;
    }
    expect(na).toBeNull();
    expect(gezien.toSorted()).toEqual(ids.filter((_, nr) => nr % 2).toSorted());
  });

  it('gaat verder waar hij was, ook als de laatste intussen niet meer te verlengen is', async () => {
    await teVerlengen(55);
    const eerste = waardeOf(await readVerlenging(lpa, { schooljaar }));
    await eigenaarSql(
      'update vrijstelling set permanent = true, tot = null where bureau_id = $1 and id = $2',
      [...[bureau.id, eerste.verder]],
    );
    const tweede = waardeOf(await readVerlenging(lpa, { schooljaar, na: eerste.verder ?? undefined }));
    expect(tweede.rijen).toHaveLength(5);
  });

  it('aanvinken en alles herinneren gaan over wat er staat, wat ook de kolommen en de bladzijde zijn', async () => {
    const ids = await teVerlengen(60);
    waardeOf(await kiesKolommenVanLijst(lpa, { lijst: 'verlenging', kolommen: ['grond'] }));
    const eerste = waardeOf(await readVerlenging(lpa, { schooljaar }));
    expect(eerste.lijst.zichtbaar).toEqual(['naam', 'grond']);
    const tweede = waardeOf(await readVerlenging(lpa, { schooljaar, na: eerste.verder ?? undefined }));
    const keuze = tweede.rijen.slice(0, 2).map(({ id }) => id);
    const gekozen = waardeOf(
      await previewVerlenging(lpa, { schooljaar, handeling: 'herinneren', id: keuze }),
    );
    expect(gekozen.rijen.map(({ id }) => id)).toEqual(keuze);
    const alle = waardeOf(await previewVerlenging(lpa, { schooljaar, handeling: 'herinneren', alle: 'ja' }));
    expect(alle.rijen).toHaveLength(ids.length);
  });

  it('gaat met doel naar buiten, met alle regels van de keuze en niet die van een bladzijde', async () => {
    const ids = await teVerlengen(60);
    const exportId = await vraag('verlenging', `schooljaar=${schooljaar}&grond=5-A`);
    const bestand = waardeOf(await exportVerlenging(leider, { exportId }));
    expect(regels(bestand)).toHaveLength(1 + ids.length / 2);
    expect(regels(bestand)[0]).toBe('Jongere;Grond;School;Land;Gemeente;Stand;Herinnerd');
    expect(await logregel('lijst exporteren: verlenging')).toEqual([{ reden: DOEL, n: 30 }]);
  });
});

describe('handhaving', () => {
  it('houdt weergave en kolommen; naar buiten gaat geen zaak uit het afgeschermde deel, ook niet als men erom vraagt', async () => {
    const { jongereId, werkprocesId } = await makeZaak({ bureau, geslachtsnaam: 'Gemeld' });
    await insertRow('zorgmelding', {
      ...{ bureau_id: bureau.id, jongere_id: jongereId, werkproces_id: werkprocesId },
      ...{ aan: 'veilig-thuis', gedaan_op: today(), gemeente_code: '1883' },
    });
    await makeZaak({ bureau, geslachtsnaam: 'Opgespoord' });
    waardeOf(await bewaarWeergave(leider, { lijst: 'handhaving', naam: 'Gesloten', vraag: 'toon=gesloten' }));
    waardeOf(await kiesKolommenVanLijst(leider, { lijst: 'handhaving', kolommen: ['stand'] }));
    const { stand } = waardeOf(await listHandhaving(leider, {}));
    expect([stand.weergaven.map(({ naam }) => naam), stand.zichtbaar]).toEqual([
      ['Gesloten'],
      ['wie', 'stand'],
    ]);
    const alles = waardeOf(await exportHandhaving(leider, { exportId: await vraag('handhaving') }));
    expect(regels(alles)).toHaveLength(2);
    expect(regels(alles)[1]).toMatch(/^Gemeld, .*;Veilig Thuis: uitkomst nog niet bekend$/);
    expect(alles.jongereIds).toEqual([jongereId]);
    for (const keuze of ['soort=zaak', 'stand=zaak%3Abegonnen&van=iedereen']) {
      const bestand = waardeOf(
        await exportHandhaving(leider, { exportId: await vraag('handhaving', keuze) }),
      );
      expect([regels(bestand), bestand.jongereIds]).toEqual([['Jongere;Stand'], []]);
    }
  });
});
