import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { continueAls18plus } from '#lib/meldingen/achttien/commands.ts';
import { closeWerkproces } from '#lib/meldingen/afsluiten/commands.ts';
import { reclassifyMelding } from '#lib/meldingen/commands.ts';
import { readMelding } from '#lib/meldingen/lezen/queries.ts';
import { takeMelding } from '#lib/meldingen/nemen/commands.ts';
import { moveMelding, undoMove } from '#lib/meldingen/verplaatsen/commands.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf, type Uitkomst } from '#lib/platform/errors.ts';
import { readVandaag } from '#lib/termijnen/queries.ts';
import { readWerkproces } from '#lib/werkprocessen/queries.ts';
import { setStap } from '#lib/werkprocessen/commands.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeMelding, makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const code = (uitkomst: Uitkomst<unknown>) => (uitkomst.ok ? 'goed' : uitkomst.weigering.code);

async function live(onderwerpId: string): Promise<{ soort: string; gegevens: Record<string, unknown> }[]> {
  return eigenaarSql(
    'select soort, gegevens from gebeurtenis where onderwerp_id = $1 and vervallen_op is null order by id',
    [onderwerpId],
  );
}

async function genomen(opties: Partial<Parameters<typeof makeMelding>[0]> = {}, geboren?: string) {
  const lpa = await actorMet('leerplichtambtenaar');
  const jongere = await makeJongere(geboren ? { geboortedatum: datum(geboren) } : {});
  const melding = await makeMelding({ jongereId: jongere.id, duoSoort: 'V3', ...opties });
  const plek = waardeOf(await takeMelding(lpa, { id: melding.id, versie: 1 }));
  return { lpa, jongere, melding, plek };
}

describe('een melding naar ander werk verplaatsen', () => {
  it('gaat naar nieuw werk en op dezelfde dag weer terug, zonder spoor in de cijfers', async () => {
    const { lpa, melding, plek } = await genomen();
    const weg = waardeOf(
      await moveMelding(lpa, { id: melding.id, versie: plek.versie, werkproces: 'nieuw' }),
    );
    expect(weg.werkprocesId).not.toBe(plek.werkprocesId);
    const pagina = waardeOf(await readMelding(lpa, { id: melding.id }));
    expect(pagina.melding.werkprocesId).toBe(weg.werkprocesId);
    expect(pagina.verplaatsing).toBe(weg.bundelId);
    waardeOf(await undoMove(lpa, { id: melding.id, bundel: weg.bundelId }));
    const terug = waardeOf(await readMelding(lpa, { id: melding.id }));
    expect(terug.melding.werkprocesId).toBe(plek.werkprocesId);
    expect(terug.verplaatsing).toBeNull();
    expect(await live(weg.werkprocesId)).toEqual([]);
    expect((await live(melding.id)).map(({ soort }) => soort)).not.toContain('MeldingVerplaatst');
  });

  it('gaat naar ander lopend werk van dezelfde jongere, niet naar dat van een ander', async () => {
    const { lpa, jongere, melding, plek } = await genomen();
    const ander = await makeWerkproces({ jongereId: jongere.id, soort: 'preventief' });
    const vreemd = await makeWerkproces({ jongereId: (await makeJongere()).id });
    const naar = (werkproces: string) =>
      moveMelding(lpa, { id: melding.id, versie: plek.versie, werkproces });
    expect(code(await naar(vreemd.id))).toBe('geen-lopend-werk');
    expect(waardeOf(await naar(ander.id)).werkprocesId).toBe(ander.id);
  });

  it('draait niet terug als er aan het nieuwe werk al is gewerkt', async () => {
    const { lpa, melding, plek } = await genomen();
    const weg = waardeOf(
      await moveMelding(lpa, { id: melding.id, versie: plek.versie, werkproces: 'nieuw' }),
    );
    waardeOf(await setStap(lpa, { id: weg.werkprocesId, versie: 1, stap: '2' }));
    expect(code(await undoMove(lpa, { id: melding.id, bundel: weg.bundelId }))).toBe('intussen-gewijzigd');
    const pagina = waardeOf(await readMelding(lpa, { id: melding.id }));
    expect(pagina.melding.werkprocesId).toBe(weg.werkprocesId);
  });
});

describe('een andere categorie', () => {
  it('verbetert elk feit waarin de categorie staat, en laat de soort van DUO staan', async () => {
    const { lpa, melding, plek } = await genomen();
    waardeOf(
      await closeWerkproces(lpa, {
        ...{ id: plek.werkprocesId, versie: 1, resultaat: 'gesprek-waarschuwing', sluitreden: 'afgestemd' },
      }),
    );
    const { versie } = waardeOf(await readMelding(lpa, { id: melding.id })).melding;
    waardeOf(await reclassifyMelding(lpa, { id: melding.id, versie, categorie: 'luxe' }));
    const feiten = await live(melding.id);
    expect(feiten.map(({ soort }) => soort).sort()).toEqual([
      'MeldingAfgehandeld',
      'MeldingInBehandelingGenomen',
      'MeldingOntvangen',
    ]);
    expect(new Set(feiten.map(({ gegevens }) => gegevens.categorie))).toEqual(new Set(['luxe']));
    const [row] = await eigenaarSql('select categorie, duo_soort from melding where id = $1', [melding.id]);
    expect(row).toEqual({ categorie: 'luxe', duo_soort: 'V3' });
  });
});

describe('verzuim 18+', () => {
  it('krijgt eigen werk op de routekaart 18+ met stap 1 gezet', async () => {
    const { lpa, plek } = await genomen({ categorie: 'verzuim-18plus', duoSoort: 'V4' }, '2005-01-10');
    const { werk, kaart, pad } = waardeOf(await readWerkproces(lpa, { id: plek.werkprocesId }));
    expect([werk.soort, kaart?.code]).toEqual(['verzuim-18plus', '18+']);
    expect(pad.filter(({ toestand }) => toestand === 'gedaan').map(({ stap }) => stap.code)).toEqual(['1']);
  });

  it('draagt over aan het Doorstroompunt: nieuw werk zonder eigenaar, met de reden, op Vandaag van de coach', async () => {
    const { lpa, jongere, plek } = await genomen(
      { categorie: 'verzuim-18plus', duoSoort: 'V4' },
      '2005-01-11',
    );
    const zin = 'Uitgeschreven per 1 november, wil werken en leren.';
    waardeOf(
      await closeWerkproces(lpa, {
        ...{ id: plek.werkprocesId, versie: 1, resultaat: 'werkproces-vsv', overdracht: zin },
        sluitreden: 'afgestemd',
      }),
    );
    const coach = await actorMet('doorstroomcoach');
    const nieuw = waardeOf(await readVandaag(coach, {})).nieuw.rijen.filter(
      ({ jongereId }) => jongereId === jongere.id,
    );
    expect(nieuw.map(({ soort, eigenaarId }) => [soort, eigenaarId])).toEqual([['vsv', null]]);
    const vsv = waardeOf(await readWerkproces(coach, { id: nieuw[0]?.werkprocesId }));
    expect(vsv.overdrachten).toMatchObject([
      { richting: 'van', reden: zin, werkprocesId: plek.werkprocesId, soort: 'verzuim-18plus' },
    ]);
    expect(vsv.meldingen).toEqual([]);
    const lijst = waardeOf(await readVandaag(lpa, {})).nieuw.rijen;
    expect(lijst.some(({ soort }) => soort === 'vsv')).toBe(false);
  });

  it('sluit met een ander resultaat zonder overdracht', async () => {
    const { lpa, jongere, plek } = await genomen({ categorie: 'verzuim-18plus' }, '2005-01-12');
    const rest = { resultaat: 'gesprek-waarschuwing', sluitreden: 'afgestemd', overdracht: 'niet nodig' };
    waardeOf(await closeWerkproces(lpa, { id: plek.werkprocesId, versie: 1, ...rest }));
    const vsv = await eigenaarSql(`select 1 from werkproces where jongere_id = $1 and soort = 'vsv'`, [
      jongere.id,
    ]);
    expect(vsv).toEqual([]);
  });
});

describe('18 worden tijdens relatief verzuim (Leerplichtwet 1969, art. 4b)', () => {
  const jarig = (dagen: number) => {
    const dag = addDays(today(), dagen);
    return `${Number(dag.slice(0, 4)) - 18}${dag.slice(4)}`;
  };

  it('gaat op verzoek verder als verzuim 18+, met de open melding mee', async () => {
    const { lpa, melding, plek } = await genomen({}, jarig(-3));
    const verder = waardeOf(await continueAls18plus(lpa, { id: plek.werkprocesId, versie: 1 }));
    expect(verder.meldingen).toBe(1);
    const oud = waardeOf(await readWerkproces(lpa, { id: plek.werkprocesId }));
    expect(oud.werk).toMatchObject({ status: 'gesloten', resultaatCode: 'verder-als-18plus' });
    expect(oud.resultaatLabel).toBe('18 geworden, verder als verzuim 18+');
    const nieuw = waardeOf(await readWerkproces(lpa, { id: verder.id }));
    expect(nieuw.werk).toMatchObject({
      soort: 'verzuim-18plus',
      routekaart: '18+',
      eigenaarId: lpa.gebruikerId,
    });
    expect(nieuw.meldingen.map(({ id, status }) => [id, status])).toEqual([[melding.id, 'B']]);
  });

  it('kan niet voor de verjaardag', async () => {
    const { lpa, plek } = await genomen({}, jarig(1));
    expect(code(await continueAls18plus(lpa, { id: plek.werkprocesId, versie: 1 }))).toBe('nog-geen-18');
  });
});
