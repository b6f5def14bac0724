import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { INDICATOREN } from '#lib/indicatoren/catalogus.ts';
import { drillDown } from '#lib/indicatoren/queries.ts';
import type { Feit } from '#lib/logboek/feiten.ts';
import { datum } from '#lib/kalender/model.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { alles, uniek } from '../toegang/bladen.ts';
import { maakBekend, melding, thuis, vraag } from './voorbeeld.ts';

const JAAR = '2023-2024';

async function kantoor() {
  const bureau = await makeBureau();
  const wie = await actorMet('teamleider', { bureau });
  await maakBekend(bureau, JAAR);
  const zaken = (code: string, filter: Record<string, string>) => async (na: string | undefined) => {
    const lijst = waardeOf(await drillDown(wie, { code, schooljaar: JAAR, filter, na }));
    return { ...lijst, ids: lijst.zaken.map(({ sleutel }) => sleutel) };
  };
  return { bureau, wie, zaken };
}

describe('de zaken achter een cijfer, per bladzijde', () => {
  it('zijn samen evenveel als het cijfer: ook wie dezelfde naam heeft en wie nog niet is gekoppeld', async () => {
    const { bureau, wie, zaken } = await kantoor();
    const feiten: Feit[] = [];
    for (let nr = 0; nr < 130; nr += 1) {
      const { id } = await makeJongere({ bureau, geslachtsnaam: nr % 2 ? 'Pagina' : 'Blad' });
      feiten.push({ ...melding('2023-09-04', 'signaal'), jongereId: id });
    }
    for (let nr = 0; nr < 120; nr += 1) feiten.push(melding('2023-09-04', 'signaal'));
    await makeFeiten(feiten, bureau);
    const filter = { gemeente: '0971', soort: 'signaal' };
    const namen: (string | null)[] = [];
    const { ids, bladen } = await alles(async (na) => {
      const blad = await zaken('meldingen-leerplicht', filter)(na);
      namen.push(...blad.zaken.map(({ naam }) => naam));
      return blad;
    });
    const uitslag = await vraag(wie, 'meldingen-leerplicht', JAAR, { per: [], filter });
    expect([ids.length, uniek(ids), bladen]).toEqual([uitslag.cellen[0]?.teller, 250, 3]);
    expect(namen.slice(0, 65).every((naam) => naam?.startsWith('Blad'))).toBe(true);
    expect(namen.slice(130).every((naam) => naam === null)).toBe(true);
  });

  it('tonen van één werkproces iedere zaak één keer, ook als zij in niets verschillen', async () => {
    const { bureau, zaken } = await kantoor();
    const { id } = await makeJongere({ bureau });
    const onderwerpId = randomUUID();
    const overgeslagen = (): Feit => ({
      soort: 'StapOvergeslagen',
      onderwerpSoort: 'werkproces',
      onderwerpId,
      jongereId: id,
      datum: datum('2023-10-02'),
      gegevens: { stap: '2', routekaart: 'A', afwijkreden: 'spoed' } as never,
    });
    await makeFeiten(Array.from({ length: 230 }, overgeslagen), bureau);
    const { ids, bladen } = await alles(zaken('methode-afwijkingen', { wat: 'overgeslagen' }));
    expect([ids.length, uniek(ids), bladen]).toEqual([230, 230, 3]);
  });

  it('van een percentage: eerst wie in de teller zit, dan de anderen', async () => {
    const { bureau, zaken } = await kantoor();
    const terug = Array.from({ length: 60 }, () => thuis({ sinds: '2023-09-01', einde: '2023-10-01' }));
    const nog = Array.from({ length: 70 }, () => thuis({ sinds: '2023-09-01' }));
    await makeFeiten([...nog, ...terug].flat(), bureau);
    const tellen: boolean[] = [];
    const { ids } = await alles(async (na) => {
      const blad = await zaken('k2-teruggeleid', { variant: 'T1' })(na);
      tellen.push(...blad.zaken.map(({ telt }) => telt));
      return blad;
    });
    expect([ids.length, uniek(ids)]).toEqual([130, 130]);
    expect(tellen.indexOf(false)).toBe(tellen.filter(Boolean).length);
    expect(tellen.filter(Boolean).length).toBe(60);
  });

  it.each(INDICATOREN.map(({ code }) => code))(
    'een bladzijde verder dan de laatste is leeg: %s',
    async (code) => {
      const { zaken } = await kantoor();
      const leeg = '00000000-0000-0000-0000-000000000000';
      const voorbij = `0_${leeg}_ffffffff-ffff-ffff-ffff-ffffffffffff_1`;
      expect((await zaken(code, {})(voorbij)).ids).toEqual([]);
    },
  );

  it('een plek die niet bestaat, is het begin van de lijst', async () => {
    const { bureau, zaken } = await kantoor();
    await makeFeiten([melding('2023-09-04', 'signaal')], bureau);
    const begin = await zaken('meldingen-leerplicht', {})(undefined);
    expect(begin.ids.length).toBeGreaterThan(0);
    expect((await zaken('meldingen-leerplicht', {})('1_Jansen_x_2')).ids).toEqual(begin.ids);
  });
});
