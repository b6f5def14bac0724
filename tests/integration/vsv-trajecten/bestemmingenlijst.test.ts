import { beforeAll, describe, expect, it } from 'vitest';
import { datum, type Datum } from '#lib/kalender/model.ts';
import { addDays, addMonths } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf, type Uitkomst } from '#lib/platform/errors.ts';
import type { Bureau, GebruikerActor } from '#lib/toegang/model.ts';
import { bevestigBestemming } from '#lib/vsv-trajecten/bestemming/commands.ts';
import { bevestigSamen, draaiBestemmingenTerug } from '#lib/vsv-trajecten/bestemming/lijst/commands.ts';
import { listBestemmingen, previewBestemmingen } from '#lib/vsv-trajecten/bestemming/lijst/queries.ts';
import { peildata } from '#lib/vsv-trajecten/bestemming/lijst/rules.ts';
import { readBestemmingsdeel } from '#lib/vsv-trajecten/bestemming/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeWerkproces } from '#tests/factories/werk.ts';

const code = (uitkomst: Uitkomst<unknown>) => (uitkomst.ok ? 'goed' : uitkomst.weigering.code);
const PEILDATUM = peildata(today())[0] ?? today();
let bureau: Bureau;
let coach: GebruikerActor;
beforeAll(async () => {
  bureau = await makeBureau();
  coach = await actorMet('doorstroomcoach', { bureau });
});

async function vsver(naam: string, opties: { gestartOp?: Datum; eigenaarId?: string; dicht?: Datum } = {}) {
  const jongere = await makeJongere({
    ...{ bureau, geslachtsnaam: naam },
    geboortedatum: datum(`${Number(today().slice(0, 4)) - 20}-01-01`),
  });
  const { id } = await makeWerkproces({
    ...{ bureau, jongereId: jongere.id, soort: 'vsv', routekaart: 'DSP' },
    eigenaarId: opties.eigenaarId ?? coach.gebruikerId,
    gestartOp: opties.gestartOp ?? addDays(PEILDATUM, -30),
    ...(opties.dicht ? { geslotenOp: opties.dicht, resultaatCode: 'werk', kern: 'werk' } : {}),
  });
  return { id: jongere.id, werkprocesId: id };
}
const namen = async (vraag: Record<string, string> = {}) =>
  waardeOf(await listBestemmingen(coach, vraag)).rijen.map(({ naam }) => naam.geslachtsnaam);
const voorbeeld = async (ids: readonly string[], keuze = '') =>
  waardeOf(await previewBestemmingen(coach, { peildatum: PEILDATUM, id: ids, keuze })).rijen;

describe('bestemmingen per peildatum', () => {
  it('wie op de peildatum werk heeft en niet is bevestigd; een ander zijn werk staat bij het team', async () => {
    const collega = await actorMet('doorstroomcoach', { bureau });
    await vsver('Aalders');
    await vsver('Bos', { eigenaarId: collega.gebruikerId });
    await vsver('Later', { gestartOp: addDays(PEILDATUM, 1) });
    await vsver('Lang geleden', { gestartOp: datum('2019-01-01'), dicht: datum('2019-06-01') });
    expect(await namen()).toEqual(['Aalders']);
    expect(await namen({ eigenaar: 'team' })).toEqual(['Aalders', 'Bos']);
  });

  it('een bevestiging geldt een jaar: daarna staat hij er weer, ook als zijn werk is gesloten', async () => {
    const { id, werkprocesId } = await vsver('Cremers', {
      gestartOp: addMonths(PEILDATUM, -20),
      dicht: addMonths(PEILDATUM, -15),
    });
    const bevestig = async (op: Datum) => {
      const { gezien } = waardeOf(await readBestemmingsdeel(coach, { id: werkprocesId }));
      waardeOf(await bevestigBestemming(coach, { id: werkprocesId, gezien, bestemming: 'werkt', op }));
    };
    await bevestig(addMonths(PEILDATUM, -12));
    expect(await namen()).toContain('Cremers');
    await bevestig(addDays(addMonths(PEILDATUM, -12), 1));
    expect(await namen()).not.toContain('Cremers');
    expect(await namen({ stand: 'bevestigd' })).toContain('Cremers');
    expect((await voorbeeld([id]))[0]).toMatchObject({ kan: false, gevolg: 'Is al bevestigd en blijft zo.' });
  });
});

describe('samen bevestigen', () => {
  it('de hele lijst staat in het voorbeeld zonder dat iemand is aangevinkt; zonder keuze is er niets', async () => {
    const collega = await actorMet('doorstroomcoach', { bureau });
    const eigen = await vsver('Zomer', { eigenaarId: collega.gebruikerId });
    await vsver('Zonneveld', { eigenaarId: collega.gebruikerId });
    const vraag = { peildatum: PEILDATUM, keuze: 'werkt' };
    const heel = waardeOf(await previewBestemmingen(collega, { ...vraag, alle: 'ja' })).rijen;
    expect(heel.map(({ naam, kan }) => [naam.split(',')[0], kan])).toEqual([
      ['Zomer', true],
      ['Zonneveld', true],
    ]);
    const een = waardeOf(await previewBestemmingen(collega, { ...vraag, id: eigen.id })).rijen;
    expect(een).toHaveLength(1);
    expect(code(await previewBestemmingen(collega, vraag))).toBe('ongeldige-invoer');
  });

  it('eerst een voorbeeld, dan in één keer, en in één keer terug', async () => {
    const [een, twee] = [await vsver('Dirks'), await vsver('Evers')];
    const rijen = await voorbeeld([een.id, twee.id]);
    expect(rijen.map(({ kan, bestemming }) => [kan, bestemming])).toEqual([
      [true, 'onbereikbaar'],
      [true, 'onbereikbaar'],
    ]);
    const rij = rijen.map(({ id, gezien, bestemming }) => `${id}.${gezien}.${bestemming}`);
    const { bundelId } = waardeOf(await bevestigSamen(coach, { peildatum: PEILDATUM, rij }));
    expect(await namen({ stand: 'bevestigd' })).toEqual(expect.arrayContaining(['Dirks', 'Evers']));
    expect(code(await bevestigSamen(coach, { peildatum: PEILDATUM, rij }))).toBe('gewijzigd-door-ander');
    waardeOf(await draaiBestemmingenTerug(coach, { id: bundelId }));
    expect(await namen()).toEqual(expect.arrayContaining(['Dirks', 'Evers']));
    expect(code(await draaiBestemmingenTerug(coach, { id: bundelId }))).toBe('niet-gevonden');
  });

  it('terugdraaien kan niet meer als over een van hen iets anders is vastgelegd, en een collega kan het niet', async () => {
    const { id, werkprocesId } = await vsver('Frissen');
    const [rij] = await voorbeeld([id], 'niet-willer');
    expect(rij).toMatchObject({ kan: true, bestemming: 'niet-willer' });
    const invoer = { peildatum: PEILDATUM, rij: `${id}.${rij?.gezien}.niet-willer` };
    const { bundelId } = waardeOf(await bevestigSamen(coach, invoer));
    const collega = await actorMet('doorstroomcoach', { bureau });
    expect(code(await draaiBestemmingenTerug(collega, { id: bundelId }))).toBe('niet-gevonden');
    const { gezien } = waardeOf(await readBestemmingsdeel(coach, { id: werkprocesId }));
    const anders = { id: werkprocesId, gezien, bestemming: 'werkt', op: today() };
    waardeOf(await bevestigBestemming(coach, anders));
    expect(code(await draaiBestemmingenTerug(coach, { id: bundelId }))).toBe('intussen-gewijzigd');
  });

  it('leerplicht ziet de lijst niet', async () => {
    const lpa = await actorMet('leerplichtambtenaar', { bureau });
    expect(code(await listBestemmingen(lpa, {}))).toBe('geen-recht');
  });
});
