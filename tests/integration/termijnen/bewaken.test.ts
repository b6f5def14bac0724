import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { datum } from '#lib/kalender/model.ts';
import { gelukt, waardeOf } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { GebruikerActor, Toegang } from '#lib/toegang/model.ts';
import {
  lapseTermijnen,
  listTermijnenVan,
  meetTermijn,
  setTermijn,
  shiftTermijn,
} from '#lib/termijnen/bewaken/data.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

/** A door for the test alone: what a room does with terms inside its own commands. */
let werk: (toegang: Toegang) => Promise<unknown> = async () => undefined;
const inDeDeur = command({
  naam: 'proef met termijnen',
  permission: 'werkproces.behandelen',
  verwerking: 'leerplicht-toezicht',
  input: z.object({}),
  run: async (toegang) => gelukt(await werk(toegang)),
  subject: 'geen-personen',
});

let actor: GebruikerActor;
async function doe<T>(stap: (toegang: Toegang) => Promise<T>): Promise<T> {
  werk = stap;
  return waardeOf(await inDeDeur(actor, {})) as T;
}

async function aanvraag(start = datum('2026-11-23')) {
  const jongere = await makeJongere({});
  const { id } = await makeWerkproces({ jongereId: jongere.id, soort: 'vrijstelling' });
  await doe((toegang) =>
    setTermijn(toegang, {
      code: 'T04',
      onderwerpSoort: 'vrijstelling',
      onderwerpId: id,
      jongereId: jongere.id,
      werkprocesId: id,
      gemeente: '1883',
      start,
    }),
  );
  return id;
}

async function feiten(id: string): Promise<{ soort: string; live: boolean; uiterlijk: string | null }[]> {
  return eigenaarSql(
    `select g.soort, g.vervallen_op is null as live, g.gegevens->>'uiterlijk' as uiterlijk from gebeurtenis g
       join termijn t on t.id = g.onderwerp_id where t.onderwerp_id = $1 order by g.id`,
    [id],
  );
}

beforeAll(async () => {
  actor = await actorMet('leerplichtambtenaar');
});

describe('een termijn', () => {
  it('van zes weken vanaf maandag 23 november 2026 eindigt op maandag 4 januari 2027', async () => {
    const id = await aanvraag();
    const [termijn] = await doe((toegang) => listTermijnenVan(toegang, id));
    expect(termijn).toMatchObject({ code: 'T04', status: 'loopt', uiterlijk: '2027-01-04' });
    expect(await feiten(id)).toEqual([{ soort: 'TermijnGesteld', live: true, uiterlijk: '2027-01-04' }]);
  });

  it('loopt maar één keer: nog eens stellen verandert niets', async () => {
    const id = await aanvraag();
    await doe((toegang) =>
      setTermijn(toegang, {
        code: 'T04',
        onderwerpSoort: 'vrijstelling',
        onderwerpId: id,
        start: datum('2026-12-01'),
      }),
    );
    expect(await doe((toegang) => listTermijnenVan(toegang, id))).toHaveLength(1);
  });

  it('staat stil zolang de aanvraag niet compleet is, en schuift daarna tien dagen op (Awb art. 4:5 en 4:15)', async () => {
    const id = await aanvraag();
    const stil = await doe((toegang) =>
      shiftTermijn(toegang, id, 'T04', {
        soort: 'opschorten',
        van: datum('2026-12-01'),
        reden: 'verklaring ontbreekt',
      }),
    );
    expect(stil).toEqual({ uiterlijk: null });
    const verder = await doe((toegang) =>
      shiftTermijn(toegang, id, 'T04', { soort: 'hervatten', tot: datum('2026-12-10') }),
    );
    expect(verder).toEqual({ uiterlijk: '2027-01-14' });
    expect((await feiten(id)).filter((feit) => feit.live)).toEqual([
      { soort: 'TermijnGesteld', live: true, uiterlijk: '2027-01-14' },
    ]);
  });

  it('die op de laatste dag wordt gehaald is op tijd, een dag later niet', async () => {
    const [ene, andere] = [await aanvraag(), await aanvraag()];
    expect(await doe((toegang) => meetTermijn(toegang, ene, 'T04', datum('2027-01-04')))).toEqual({
      opTijd: true,
    });
    expect(await doe((toegang) => meetTermijn(toegang, andere, 'T04', datum('2027-01-05')))).toEqual({
      opTijd: false,
    });
    expect(await doe((toegang) => meetTermijn(toegang, ene, 'T04', datum('2027-01-04')))).toBeNull();
  });

  it('vervalt met een reden als het werk anders eindigde, en telt dan als vervallen', async () => {
    const id = await aanvraag();
    expect(await doe((toegang) => lapseTermijnen(toegang, id, 'aanvraag ingetrokken'))).toBe(1);
    const [termijn] = await doe((toegang) => listTermijnenVan(toegang, id));
    expect(termijn).toMatchObject({ status: 'vervallen', reden: 'aanvraag ingetrokken' });
    expect((await feiten(id)).map((feit) => feit.soort)).toEqual(['TermijnGesteld', 'TermijnVervallen']);
  });
});
