import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { exportSignalen } from '#lib/absoluut-verzuim/lijst/queries.ts';
import { listOpenMeldingen } from '#lib/meldingen/queries.ts';
import { exportPostvak } from '#lib/meldingen/postvak/queries.ts';
import { setTermijn } from '#lib/termijnen/bewaken/data.ts';
import { exportTermijnen } from '#lib/termijnen/lijst/queries.ts';
import { exportWerkvoorraad, readWerkvoorraad } from '#lib/termijnen/werkvoorraad/queries.ts';
import { exportThuiszitters } from '#lib/thuiszitters/lijst/queries.ts';
import {
  bewaarWeergave,
  kiesKolommenVanLijst,
  verwijderWeergave,
  vraagExport,
} from '#lib/toegang/lijsten/commands.ts';
import { exportVrijstellingen, listVrijstellingen } from '#lib/vrijstellingen/lijst/queries.ts';
import { exportVerlof } from '#lib/verlof/lezen/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeMelding, makeVrijstelling, makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
import { doe } from '../termijnen/proef.ts';

const DOEL = 'Verdeling bespreken in het teamoverleg';

async function team() {
  const bureau = await makeBureau();
  const leider = await actorMet('teamleider', { bureau });
  const lieke = await actorMet('leerplichtambtenaar', { bureau, naam: 'Lieke' });
  const jongeren = await Promise.all(
    ['=Berg', 'Dam'].map((geslachtsnaam) =>
      makeJongere({ bureau, geslachtsnaam, voornamen: 'Sanne', roepnaam: null }),
    ),
  );
  for (const jongere of jongeren)
    await makeWerkproces({ bureau, jongereId: jongere.id, eigenaarId: lieke.gebruikerId });
  return { bureau, leider, lieke, jongeren };
}

describe('kolommen en weergaven', () => {
  it('blijven per persoon en per lijst', async () => {
    const { leider, lieke } = await team();
    waardeOf(await kiesKolommenVanLijst(leider, { lijst: 'werkvoorraad', kolommen: ['geboren', 'actie'] }));
    const zicht = async (actor: typeof leider) => waardeOf(await readWerkvoorraad(actor, {})).stand.zichtbaar;
    expect(await zicht(leider)).toEqual(['naam', 'geboren', 'actie']);
    expect(await zicht(lieke)).toContain('gemeente');
    waardeOf(await kiesKolommenVanLijst(leider, { lijst: 'meldingen', kolommen: 'gemeente' }));
    expect(waardeOf(await listOpenMeldingen(leider, {})).stand.zichtbaar).toEqual(['wie', 'gemeente']);
  });

  it('een weergave krijgt een naam en is weer te verwijderen', async () => {
    const { leider } = await team();
    const weergave = { lijst: 'werkvoorraad', naam: 'Zonder stap', vraag: 'eigenaar=team&zonderStap=ja' };
    waardeOf(await bewaarWeergave(leider, weergave));
    const namen = async () =>
      waardeOf(await readWerkvoorraad(leider, {})).stand.weergaven.map((item) => item.naam);
    expect(await namen()).toEqual(['Zonder stap']);
    const leeg = await bewaarWeergave(leider, { ...weergave, naam: ' ' });
    expect(!leeg.ok && leeg.weigering.velden?.naam).toBe('Geef de weergave een naam.');
    waardeOf(await verwijderWeergave(leider, weergave));
    expect(await namen()).toEqual([]);
  });

  it('zijn niet eindeloos', async () => {
    const { leider } = await team();
    for (let nummer = 0; nummer < 12; nummer += 1)
      waardeOf(await bewaarWeergave(leider, { lijst: 'werkvoorraad', naam: `Nummer ${nummer}`, vraag: '' }));
    const dertien = await bewaarWeergave(leider, { lijst: 'werkvoorraad', naam: 'Te veel', vraag: '' });
    expect(!dertien.ok && dertien.weigering.velden?.naam).toContain('Verwijder er eerst een');
    expect(waardeOf(await readWerkvoorraad(leider, {})).stand.weergaven).toHaveLength(12);
  });
});

describe('exporteren', () => {
  it('kan niet zonder doel en niet zonder het recht', async () => {
    const { leider, lieke } = await team();
    const zonder = await vraagExport(leider, { lijst: 'werkvoorraad', vraag: '', doel: 'x' });
    expect(!zonder.ok && zonder.weigering.velden?.doel).toContain('waarvoor u dit bestand gebruikt');
    const mag = await vraagExport(lieke, { lijst: 'werkvoorraad', vraag: '', doel: DOEL });
    expect(!mag.ok && mag.weigering.code).toBe('geen-recht');
  });

  it('geeft de regels van de keuze met de gekozen kolommen, en legt doel en iedere jongere vast', async () => {
    const { bureau, leider, jongeren } = await team();
    waardeOf(await kiesKolommenVanLijst(leider, { lijst: 'werkvoorraad', kolommen: ['eigenaar'] }));
    const { exportId } = waardeOf(
      await vraagExport(leider, { lijst: 'werkvoorraad', vraag: 'eigenaar=team', doel: DOEL }),
    );
    const bestand = waardeOf(await exportWerkvoorraad(leider, { exportId }));
    const regels = bestand.tekst.replace('\uFEFF', '').trim().split('\n').toSorted();
    expect(regels).toEqual(["'=Berg, Sanne;Lieke", 'Dam, Sanne;Lieke', 'Jongere;Van wie']);
    const [log] = await eigenaarSql<{ reden: string; n: number }>(
      `select a.reden, (select count(*)::int from verwerkingsregel v where v.operatie_id = a.operatie_id) as n from auditregel a
        where a.bureau_id = $1 and a.handeling = 'lijst exporteren: werkvoorraad'`,
      [bureau.id],
    );
    expect(log).toEqual({ reden: DOEL, n: jongeren.length });
  });

  it('is alleen voor wie erom vroeg, alleen van die lijst en een kwartier lang', async () => {
    const { bureau, leider } = await team();
    const ander = await actorMet('teamleider', { bureau });
    const { exportId } = waardeOf(
      await vraagExport(leider, { lijst: 'werkvoorraad', vraag: '', doel: DOEL }),
    );
    const code = async (uitkomst: ReturnType<typeof exportWerkvoorraad>) => {
      const klaar = await uitkomst;
      return klaar.ok ? 'bestand' : klaar.weigering.code;
    };
    expect(await code(exportWerkvoorraad(ander, { exportId }))).toBe('niet-gevonden');
    expect(await code(exportPostvak(leider, { exportId }))).toBe('niet-gevonden');
    expect(await code(exportWerkvoorraad(leider, { exportId }))).toBe('bestand');
    await eigenaarSql(`update lijstexport set gevraagd_op = now() - interval '16 minutes' where id = $1`, [
      exportId,
    ]);
    expect(await code(exportWerkvoorraad(leider, { exportId }))).toBe('niet-gevonden');
  });

  it('kan ook van de andere lijsten', async () => {
    const { bureau, leider, jongeren } = await team();
    await makeMelding({ bureau, jongereId: jongeren[1]?.id ?? '' });
    const vraag = async (lijst: string) =>
      waardeOf(await vraagExport(leider, { lijst, vraag: '', doel: DOEL })).exportId;
    const postvak = waardeOf(await exportPostvak(leider, { exportId: await vraag('meldingen') }));
    expect(postvak.jongereIds).toEqual([jongeren[1]?.id]);
    const thuis = waardeOf(await exportThuiszitters(leider, { exportId: await vraag('thuiszitters') }));
    expect(thuis.tekst.trim().split('\n')).toHaveLength(1);
    const signalen = waardeOf(await exportSignalen(leider, { exportId: await vraag('absoluut-verzuim') }));
    expect(signalen.tekst).toContain('Zonder school sinds');
    const verlof = waardeOf(await exportVerlof(leider, { exportId: await vraag('verlof') }));
    expect(verlof.tekst).toContain('Schooldagen');
  });

  it('van vrijstellingen en termijnen: met de gekozen kolommen, ook zonder zaak of jongere', async () => {
    const { bureau, leider, lieke, jongeren } = await team();
    const [berg, dam] = jongeren.map(({ id }) => id);
    const regels = ({ tekst }: { tekst: string }) =>
      tekst.replace('\uFEFF', '').trim().split('\n').toSorted();
    await makeVrijstelling(dam ?? '', { bureau, grond: '5-B', van: datum('2024-08-01') });
    waardeOf(await kiesKolommenVanLijst(leider, { lijst: 'vrijstellingen', kolommen: ['grond', 'stand'] }));
    expect(waardeOf(await listVrijstellingen(leider, {})).stand.zichtbaar).toEqual([
      'naam',
      'grond',
      'stand',
    ]);
    const vrij = waardeOf(
      await vraagExport(leider, { lijst: 'vrijstellingen', vraag: 'grond=5-B&na=2020-01-01_x', doel: DOEL }),
    );
    expect(await exportVrijstellingen(leider, { exportId: vrij.exportId })).toMatchObject({ ok: false });
    const goed = waardeOf(
      await vraagExport(leider, { lijst: 'vrijstellingen', vraag: 'grond=5-B', doel: DOEL }),
    );
    const bestand = waardeOf(await exportVrijstellingen(leider, { exportId: goed.exportId }));
    expect(regels(bestand)).toEqual(['Dam, Sanne;5-B;Vrijgesteld van rechtswege', 'Jongere;Grond;Stand']);
    expect(bestand.jongereIds).toEqual([dam]);

    await doe(lieke, async (toegang) => {
      for (const jongereId of [berg ?? null, null])
        await setTermijn(toegang, {
          ...{ code: 'T15', onderwerpSoort: 'vrijstelling', onderwerpId: randomUUID() },
          ...{ jongereId, eigenaarId: lieke.gebruikerId, start: toegang.vandaag },
        });
    });
    waardeOf(await kiesKolommenVanLijst(leider, { lijst: 'termijnen', kolommen: ['eigenaar'] }));
    const vraag = waardeOf(
      await vraagExport(leider, { lijst: 'termijnen', vraag: 'eigenaar=team', doel: DOEL }),
    );
    const termijnen = waardeOf(await exportTermijnen(leider, { exportId: vraag.exportId }));
    expect(regels(termijnen)).toHaveLength(3);
    expect(termijnen.tekst).toContain('Jongere;Termijn;Uiterlijk;Stand;Van wie');
    expect(termijnen.jongereIds).toEqual([berg]);
  });
});
