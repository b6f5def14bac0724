import { describe, expect, it } from 'vitest';
import { addDays } from '#lib/kalender/rules.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { today } from '#lib/platform/clock.ts';
import { listHandhaving, readHandhaving } from '#lib/handhaving/lezen/queries.ts';
import { closeZaak } from '#lib/handhaving/zaak/commands.ts';
import { listZaken } from '#lib/handhaving/zaak/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { boaMetAkte, makeZaak } from '#tests/factories/handhaving.ts';
import { insertRow } from '#tests/factories/invoegen.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeWerkproces } from '#tests/factories/werk.ts';

const vandaag = today();

async function metZorgmeldingen(aantal: number) {
  const bureau = await makeBureau();
  const actor = await actorMet('leerplichtambtenaar', { bureau });
  const jongere = await makeJongere({ bureau });
  const werk = await makeWerkproces({ bureau, jongereId: jongere.id });
  for (let nr = 0; nr < aantal; nr += 1)
    await insertRow('zorgmelding', {
      bureau_id: bureau.id,
      jongere_id: jongere.id,
      werkproces_id: werk.id,
      aan: nr % 2 ? 'raad' : 'jeugdhulp',
      gedaan_op: addDays(vandaag, -(nr % 60) - 1),
      gebruiker_id: nr === 0 ? actor.gebruikerId : null,
    });
  return { bureau, actor, jongere, werk };
}

describe('de lijst van dwangsom en zorgmelding', () => {
  it('toont van 210 meldingen elke precies één keer, bladzijde na bladzijde, de langst lopende eerst', async () => {
    const { actor } = await metZorgmeldingen(210);
    const gezien: { id: string; begonnenOp: string }[] = [];
    let na: string | null = null;
    let bladzijden = 0;
    do {
      const blad: { regels: readonly { id: string; begonnenOp: string }[]; verder: string | null } = waardeOf(
        await listHandhaving(actor, na ? { na } : {}),
      );
      gezien.push(...blad.regels);
      na = blad.verder;
      bladzijden += 1;
    } while (na);
    expect(bladzijden).toBe(5);
    expect(new Set(gezien.map(({ id }) => id)).size).toBe(210);
    const dagen = gezien.map(({ begonnenOp }) => begonnenOp);
    expect(dagen).toEqual(dagen.toSorted());
  });

  it('wat een termijn heeft, staat boven wat er geen heeft; wie het doet en wanneer het begon staan erbij', async () => {
    const { bureau, actor, jongere, werk } = await metZorgmeldingen(2);
    const { id } = await insertRow<{ id: string }>('dwangsom', {
      bureau_id: bureau.id,
      jongere_id: jongere.id,
      werkproces_id: werk.id,
      eigenaar_id: actor.gebruikerId,
      staat: 'VOORNEMEN',
      staat_op: vandaag,
      grond: 'Staat op geen school.',
      voornemen_op: vandaag,
    });
    await insertRow('termijn', {
      bureau_id: bureau.id,
      code: 'T18',
      titel: 'Zienswijze',
      basis: 'Awb art. 4:8',
      onderwerp_soort: 'handhaving',
      onderwerp_id: id,
      jongere_id: jongere.id,
      uiterlijk: addDays(vandaag, 14),
      start_op: vandaag,
      duur_eenheid: 'WEKEN',
      duur_aantal: 2,
    });
    const { regels } = waardeOf(await listHandhaving(actor, {}));
    expect(regels[0]).toMatchObject({
      soort: 'dwangsom',
      begonnenOp: vandaag,
      uiterlijk: addDays(vandaag, 14),
    });
    const mijn = waardeOf(await listHandhaving(actor, { van: 'mij' })).regels;
    expect(mijn.map(({ soort }) => soort).toSorted()).toEqual(['dwangsom', 'zorgmelding']);
    const stand = waardeOf(await listHandhaving(actor, { stand: 'dwangsom:BESCHIKKING' })).regels;
    expect(stand).toEqual([]);
    expect(waardeOf(await listHandhaving(actor, { soort: 'dwangsom' })).regels).toHaveLength(1);
    expect(waardeOf(await listHandhaving(actor, { toon: 'gesloten' })).regels).toEqual([]);
  });
});

describe('de lijst van handhavingszaken (Wpg-compartiment)', () => {
  it('kiest nooit op wat er in de zaak van een collega staat', async () => {
    const bureau = await makeBureau();
    const zaak = await makeZaak({ bureau });
    const ander = await boaMetAkte(bureau);
    expect(waardeOf(await listZaken(ander, {})).regels).toEqual([]);
    const team = waardeOf(await listZaken(ander, { van: 'iedereen' })).regels;
    expect(team).toMatchObject([
      { id: zaak.zaakId, naam: null, eigen: false, laatstOp: null, uiterlijk: null },
    ]);
    const gekozen = waardeOf(await listZaken(ander, { van: 'iedereen', stand: 'zaak:begonnen' })).regels;
    expect(gekozen).toEqual([]);
    expect(waardeOf(await listZaken(zaak.boa, { stand: 'zaak:begonnen' })).regels).toHaveLength(1);
    expect(waardeOf(await listZaken(zaak.boa, { stand: 'zaak:pv-om' })).regels).toEqual([]);
  });

  it('een gesloten zaak staat apart, met de dag van sluiten', async () => {
    const bureau = await makeBureau();
    const zaak = await makeZaak({ bureau });
    waardeOf(await closeZaak(zaak.boa, { id: zaak.zaakId, versie: 1 }));
    expect(waardeOf(await listZaken(zaak.boa, {})).regels).toEqual([]);
    expect(waardeOf(await listZaken(zaak.boa, { toon: 'gesloten' })).regels).toMatchObject([
      { id: zaak.zaakId, geslotenOp: vandaag, laatstOp: vandaag },
    ]);
  });
});

describe('administratie', () => {
  it('leest van een zorgmelding niets: niet in de lijst, niet in het dossier, niet in het bestand', async () => {
    const { bureau, jongere } = await metZorgmeldingen(2);
    const administratie = await actorMet('administratie', { bureau });
    expect(waardeOf(await listHandhaving(administratie, {}))).toMatchObject({ regels: [], zorg: false });
    expect(waardeOf(await readHandhaving(administratie, { jongereId: jongere.id })).zorgmeldingen).toBeNull();
    const lpa = await actorMet('leerplichtambtenaar', { bureau });
    expect(waardeOf(await readHandhaving(lpa, { jongereId: jongere.id })).zorgmeldingen).toHaveLength(2);
  });
});
