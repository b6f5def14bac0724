import { describe, expect, it } from 'vitest';
import { addDays } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { closeWerkproces, reopenWerkproces } from '#lib/meldingen/afsluiten/commands.ts';
import {
  extendTermijn,
  finishTermijn,
  lapseTermijn,
  resumeTermijn,
  suspendTermijn,
  undoTermijn,
} from '#lib/termijnen/afhandelen/commands.ts';
import { listTermijnenVan } from '#lib/termijnen/bewaken/data.ts';
import { readTermijn, readTermijnen } from '#lib/termijnen/lijst/queries.ts';
import { assignWerkproces } from '#lib/werkprocessen/commands.ts';
import { verdeelWerk } from '#lib/werkprocessen/verdelen/commands.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeCodewaarde } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
import { doe, kantoor, stel } from './proef.ts';

async function feiten(id: string): Promise<string[]> {
  const rows = await eigenaarSql<{ soort: string; uiterlijk: string | null }>(
    `select soort, gegevens->>'uiterlijk' as uiterlijk from gebeurtenis where onderwerp_id = $1 and vervallen_op is null order by id`,
    [id],
  );
  return rows.map((row) => row.soort);
}

describe('een termijn aftekenen', () => {
  it('telt als gedaan, en kan meteen weer terug zonder dat er iets van blijft tellen', async () => {
    const k = await kantoor();
    const kop = await stel(k, today());
    const { versie } = waardeOf(await finishTermijn(k.ik, { ...kop, op: '', reden: '' }));
    expect(await feiten(kop.id)).toEqual(['TermijnGesteld', 'TermijnVoldaan']);
    waardeOf(await undoTermijn(k.ik, { id: kop.id, versie }));
    expect(await feiten(kop.id)).toEqual(['TermijnGesteld']);
    expect(waardeOf(await readTermijn(k.ik, { id: kop.id })).regel).toMatchObject({
      status: 'loopt',
      versie: 3,
    });
  });

  it('met een versie die intussen veranderde wordt geweigerd', async () => {
    const k = await kantoor();
    const kop = await stel(k, today());
    waardeOf(await lapseTermijn(k.ik, { ...kop, reden: 'aanvraag ingetrokken' }));
    expect(await finishTermijn(k.ik, { ...kop, op: '', reden: '' })).toMatchObject({
      weigering: { code: 'gewijzigd-door-ander' },
    });
    expect(await feiten(kop.id)).toEqual(['TermijnGesteld', 'TermijnVervallen']);
  });

  it('van een ander bureau bestaat niet; zonder reden vervalt niets', async () => {
    const k = await kantoor();
    const kop = await stel(k, today());
    const elders = await actorMet('leerplichtambtenaar', { bureau: await makeBureau() });
    expect(await finishTermijn(elders, { ...kop, op: '', reden: '' })).toMatchObject({
      weigering: { code: 'niet-gevonden' },
    });
    expect(await lapseTermijn(k.ik, { ...kop, reden: ' ' })).toMatchObject({
      weigering: { velden: { reden: 'Geef een reden.' } },
    });
  });
});

describe('een laatste dag die verschuift', () => {
  it('staat stil, loopt daarna door met de dagen erbij, en kan stap voor stap terug', async () => {
    const k = await kantoor();
    const kop = await stel(k, addDays(today(), -21));
    const begin = waardeOf(await readTermijn(k.ik, { id: kop.id })).regel.uiterlijk;
    const stil = waardeOf(
      await suspendTermijn(k.ik, { ...kop, van: addDays(today(), -7), reden: 'verklaring ontbreekt' }),
    );
    expect(stil.uiterlijk).toBeNull();
    const bezig = waardeOf(await readTermijn(k.ik, { id: kop.id }));
    const verder = waardeOf(
      await resumeTermijn(k.ik, { id: kop.id, versie: stil.versie, tot: bezig.bijHervatten?.tot }),
    );
    expect(verder.uiterlijk).toBe(bezig.bijHervatten?.uiterlijk);
    expect(String(verder.uiterlijk) > String(begin)).toBe(true);
    const terug = waardeOf(await undoTermijn(k.ik, { id: kop.id, versie: verder.versie }));
    expect(terug.uiterlijk).toBeNull();
    expect(await undoTermijn(k.ik, { id: kop.id, versie: terug.versie })).toMatchObject({
      weigering: { code: 'niets-terug' },
    });
  });

  it('wordt verlengd met een reden, en het feit noemt de nieuwe dag', async () => {
    const k = await kantoor();
    const kop = await stel(k, today());
    const tot = addDays(today(), 60);
    const { uiterlijk } = waardeOf(
      await extendTermijn(k.ik, { ...kop, tot, reden: 'advies van de jeugdarts' }),
    );
    const [feit] = await eigenaarSql<{ uiterlijk: string }>(
      `select gegevens->>'uiterlijk' as uiterlijk from gebeurtenis where onderwerp_id = $1 and vervallen_op is null`,
      [kop.id],
    );
    expect(feit?.uiterlijk).toBe(uiterlijk);
  });
});

describe('termijnen gaan met het werk mee', () => {
  it('naar een andere eigenaar, één voor één en in bulk', async () => {
    const k = await kantoor();
    const kop = await stel(k, today());
    const bram = await actorMet('leerplichtambtenaar', { bureau: k.bureau, naam: 'Bram' });
    const { versie } = waardeOf(
      await assignWerkproces(k.ik, { id: k.zaak.id, versie: k.zaak.versie, naar: bram.gebruikerId }),
    );
    expect(waardeOf(await readTermijnen(bram, {})).rijen.map((rij) => rij.id)).toEqual([kop.id]);
    waardeOf(
      await verdeelWerk(bram, { werk: [`${k.zaak.id}:${versie}`], naar: k.ik.gebruikerId, proef: '' }),
    );
    expect(waardeOf(await readTermijnen(bram, {})).rijen).toEqual([]);
    expect(waardeOf(await readTermijnen(k.ik, {})).rijen.map((rij) => rij.id)).toEqual([kop.id]);
  });

  it('vervallen bij afsluiten, behalve wat pas na het besluit komt, en lopen na heropenen door', async () => {
    const k = await kantoor();
    await makeCodewaarde({
      bureau: k.bureau,
      lijst: 'relatief-resultaat',
      code: 'gesprek',
      kern: 'gesprek-waarschuwing',
    });
    await makeCodewaarde({ bureau: k.bureau, lijst: 'afwijkreden', code: 'anders', kern: 'anders' });
    const besluit = await stel(k, today());
    const bezwaar = await stel(k, today(), 'bezwaar');
    const standen = async () =>
      (await doe(k.ik, (toegang) => listTermijnenVan(toegang, k.zaak.id)))
        .map((termijn) => `${termijn.code} ${termijn.status}`)
        .sort();
    const dicht = waardeOf(
      await closeWerkproces(k.ik, {
        id: k.zaak.id,
        versie: k.zaak.versie,
        resultaat: 'gesprek',
        sluitreden: 'anders',
      }),
    );
    expect(await standen()).toEqual(['T04 vervallen', 'bezwaar loopt']);
    const teamleider = await actorMet(['teamleider', 'leerplichtambtenaar'], { bureau: k.bureau });
    await eigenaarSql('update jongere set verantwoordelijke_id = $2 where id = $1', [
      k.jongere.id,
      teamleider.gebruikerId,
    ]);
    waardeOf(
      await reopenWerkproces(teamleider, {
        id: k.zaak.id,
        versie: dicht.versie,
        reden: 'nieuwe melding van school',
      }),
    );
    expect(await standen()).toEqual(['T04 loopt', 'bezwaar loopt']);
    expect(await feiten(besluit.id)).toEqual(['TermijnGesteld']);
    expect(await feiten(bezwaar.id)).toEqual(['TermijnGesteld']);
  });
});
