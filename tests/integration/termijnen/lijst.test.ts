import { describe, expect, it } from 'vitest';
import { addDays } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { readDossier } from '#lib/jongeren/dossier/queries.ts';
import { finishTermijn } from '#lib/termijnen/afhandelen/commands.ts';
import { listTermijnenVan, setTermijn } from '#lib/termijnen/bewaken/data.ts';
import { changeInstelling } from '#lib/termijnen/instellingen/commands.ts';
import { showInstellingen } from '#lib/termijnen/instellingen/queries.ts';
import { readTermijnen } from '#lib/termijnen/lijst/queries.ts';
import { readVandaag } from '#lib/termijnen/queries.ts';
import { readWerkproces } from '#lib/werkprocessen/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { addTermijn } from '#lib/werkprocessen/termijnen/commands.ts';
import { makeWerkproces } from '#tests/factories/werk.ts';
import { doe, kantoor, stel } from './proef.ts';

describe('termijnen op het scherm', () => {
  it('staan op Vandaag: te laat eerst, en van niemand alleen wat aan de beurt is', async () => {
    const k = await kantoor();
    const later = await stel(k, addDays(today(), -2), 'T12a');
    const laat = await stel(k, addDays(today(), -60));
    const ver = await stel(k, today(), 'T19');
    const los = await doe(k.ik, (toegang) =>
      setTermijn(toegang, {
        code: 'T12b',
        onderwerpSoort: 'school',
        onderwerpId: k.jongere.id,
        start: addDays(today(), -40),
      }),
    );
    const { termijnen } = waardeOf(await readVandaag(k.ik, {}));
    const ids = termijnen.rijen.map((rij) => rij.id);
    expect(ids).toEqual([laat.id, los, later.id]);
    expect(ids).not.toContain(ver.id);
    expect(termijnen.rijen[0]).toMatchObject({
      basis: 'Leerplichtwet 1969, art. 3a en 3b',
      eigenaar: 'Anouk',
    });
  });

  it('staan bij het werkproces en in het dossier', async () => {
    const k = await kantoor();
    const { id } = await stel(k, today());
    expect(waardeOf(await readWerkproces(k.ik, { id: k.zaak.id })).termijnen.map((rij) => rij.id)).toEqual([
      id,
    ]);
    expect(
      waardeOf(await readDossier(k.ik, { jongereId: k.jongere.id })).termijnen.map((rij) => rij.id),
    ).toEqual([id]);
  });

  it('zijn te kiezen op stand, eigenaar en soort, en te bladeren zonder iets te missen', async () => {
    const k = await kantoor();
    for (let nummer = 0; nummer < 55; nummer += 1)
      await doe(k.ik, (toegang) =>
        setTermijn(toegang, {
          code: nummer % 2 ? 'T10' : 'T04',
          onderwerpSoort: 'verlof',
          onderwerpId: crypto.randomUUID(),
          jongereId: k.jongere.id,
          eigenaarId: nummer < 54 ? k.ik.gebruikerId : null,
          start: addDays(today(), -(nummer % 60)),
        }),
      );
    const lees = async (vraag: object) => waardeOf(await readTermijnen(k.ik, vraag));
    const eerste = await lees({ eigenaar: 'team' });
    const tweede = await lees({ eigenaar: 'team', na: eerste.verder });
    expect([eerste.rijen.length, tweede.rijen.length, tweede.verder]).toEqual([50, 5, null]);
    expect(new Set([...eerste.rijen, ...tweede.rijen].map((rij) => rij.id)).size).toBe(55);
    expect((await lees({ eigenaar: 'niemand' })).rijen).toHaveLength(1);
    expect((await lees({ eigenaar: 'team', code: 'T10' })).rijen).toHaveLength(27);
    const laat = (await lees({ stand: 'te-laat', eigenaar: 'team' })).rijen;
    expect(laat.length).toBeGreaterThan(0);
    expect(laat.every((rij) => String(rij.uiterlijk) < today())).toBe(true);
    const [rij] = laat;
    waardeOf(await finishTermijn(k.ik, { id: rij?.id, versie: rij?.versie, op: '', reden: '' }));
    expect((await lees({ stand: 'afgedaan' })).rijen.map((item) => item.id)).toEqual([rij?.id]);
  });
});

describe('de duur die het bureau kiest', () => {
  it('geldt voor termijnen die daarna beginnen, met de bron erbij', async () => {
    const k = await kantoor();
    const beheerder = await actorMet('beheerder', { bureau: k.bureau });
    const keuze = { code: 'T10', versie: 0, aantal: 10, eenheid: 'WERKDAGEN', bron: 'ambtsinstructie 2026' };
    waardeOf(await changeInstelling(beheerder, keuze));
    expect(await changeInstelling(beheerder, keuze)).toMatchObject({
      weigering: { code: 'gewijzigd-door-ander' },
    });
    waardeOf(await changeInstelling(beheerder, { ...keuze, versie: 1, aantal: 3 }));
    const { termijnen } = waardeOf(await showInstellingen(beheerder, {}));
    expect(termijnen.find((item) => item.code === 'T10')).toMatchObject({
      duur: { eenheid: 'WERKDAGEN', aantal: 3 },
      bron: 'ambtsinstructie 2026',
      versie: 2,
    });
    await stel(k, today(), 'T10');
    const [termijn] = await doe(k.ik, (toegang) => listTermijnenVan(toegang, k.zaak.id));
    expect(termijn?.duur).toEqual({ eenheid: 'WERKDAGEN', aantal: 3 });
  });

  it('is voor wat de wet zelf noemt niet te wijzigen', async () => {
    const beheerder = await actorMet('beheerder', { bureau: await makeBureau() });
    expect(
      await changeInstelling(beheerder, {
        code: 'T04',
        versie: 0,
        aantal: 1,
        eenheid: 'DAGEN',
        bron: 'zomaar',
      }),
    ).toMatchObject({ weigering: { code: 'ongeldige-invoer' } });
  });
});

describe('een termijn met de hand stellen', () => {
  it('kan bij open werk, vanaf een dag tot en met vandaag, en zij staat bij wie het werk doet', async () => {
    const k = await kantoor();
    const stelling = { id: k.zaak.id, code: 'T14', start: addDays(today(), -20) };
    const { termijnId } = waardeOf(await addTermijn(k.ik, stelling));
    expect(waardeOf(await addTermijn(k.ik, stelling)).termijnId).toBe(termijnId);
    expect(waardeOf(await readVandaag(k.ik, {})).termijnen.rijen.map((rij) => rij.id)).toEqual([termijnId]);
    expect(await addTermijn(k.ik, { ...stelling, start: addDays(today(), 1) })).toMatchObject({
      weigering: { velden: { start: 'Deze dag ligt in de toekomst.' } },
    });
    expect(await addTermijn(k.ik, { ...stelling, code: 'T04' })).toMatchObject({
      weigering: { code: 'ongeldige-invoer' },
    });
    const dicht = await makeWerkproces({ bureau: k.bureau, jongereId: k.jongere.id, geslotenOp: today() });
    expect(await addTermijn(k.ik, { ...stelling, id: dicht.id })).toMatchObject({
      weigering: { code: 'gesloten' },
    });
  });
});
