import { beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { forwardMelding, noteMelding, withdrawMelding } from '#lib/meldingen/commands.ts';
import { addMelding } from '#lib/meldingen/hand/commands.ts';
import { takeMelding } from '#lib/meldingen/nemen/commands.ts';
import { reactieUiterlijk } from '#lib/meldingen/rules.ts';
import { handleSamen, undoSamen } from '#lib/meldingen/samen/commands.ts';
import type { GebruikerActor } from '#lib/toegang/model.ts';
import { changeInstelling } from '#lib/termijnen/instellingen/commands.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

/** The first reaction to the school (T03): set with the melding, met or lapsed by what becomes of it. */
let ik: GebruikerActor;
let jongereId = '';
beforeEach(async () => {
  const bureau = await makeBureau();
  ik = await actorMet(['leerplichtambtenaar', 'administratie'], { bureau });
  ({ id: jongereId } = await makeJongere({ bureau, verantwoordelijkeId: ik.gebruikerId }));
});

const MELDING = { categorie: 'signaal', begindatum: addDays(today(), -20), reden: 'vaak te laat' };
async function meld(ontvangenOp = today()): Promise<{ id: string; versie: number }> {
  const { id } = waardeOf(await addMelding(ik, { ...MELDING, jongereId, ontvangenOp }));
  const [rij] = await eigenaarSql<{ versie: number }>('select versie from melding where id = $1', [id]);
  return { id, versie: rij?.versie ?? 0 };
}

async function termijn(id: string) {
  const [rij] = await eigenaarSql<{ code: string; status: string; uiterlijk: string; reactie: string }>(
    `select t.code, t.status, t.uiterlijk::text, m.reactie_uiterlijk::text as reactie from termijn t join melding m on m.id = t.onderwerp_id
      where t.id = $1`,
    [id],
  );
  return rij;
}

async function feiten(id: string): Promise<string[]> {
  const rijen = await eigenaarSql<{ soort: string; optijd: boolean | null }>(
    `select soort, (gegevens->>'opTijd')::boolean as optijd from gebeurtenis
      where onderwerp_id = $1 and onderwerp_soort = 'termijn' and vervallen_op is null order by id`,
    [id],
  );
  return rijen.map((rij) =>
    rij.optijd === null ? rij.soort : `${rij.soort} ${rij.optijd ? 'op tijd' : 'te laat'}`,
  );
}

describe('de termijn voor de eerste reactie', () => {
  it('begint bij ontvangst en eindigt op de dag die de melding zelf noemt', async () => {
    const { id } = await meld();
    expect(await termijn(id)).toEqual({
      code: 'T03',
      status: 'loopt',
      uiterlijk: reactieUiterlijk(today()),
      reactie: reactieUiterlijk(today()),
    });
    expect(await feiten(id)).toEqual(['TermijnGesteld']);
  });

  it('is gehaald door de melding te nemen, ter kennisgeving aan te nemen of door te sturen', async () => {
    const [een, twee, drie] = [await meld(), await meld(), await meld(addDays(today(), -30))];
    waardeOf(await takeMelding(ik, een));
    waardeOf(await noteMelding(ik, { ...twee, opmerking: 'gelezen, school pakt het zelf op' }));
    waardeOf(await forwardMelding(ik, { ...drie, naarGemeente: '0935', afwijkreden: 'woont daar nu' }));
    expect(await feiten(een.id)).toEqual(['TermijnGesteld', 'TermijnVoldaan op tijd']);
    expect(await feiten(twee.id)).toEqual(['TermijnGesteld', 'TermijnVoldaan op tijd']);
    expect(await feiten(drie.id)).toEqual(['TermijnGesteld', 'TermijnVoldaan te laat']);
  });

  it('vervalt als de school haar melding terugneemt', async () => {
    const een = await meld();
    waardeOf(await withdrawMelding(ik, { ...een, opmerking: 'vergissing van de school' }));
    expect(await feiten(een.id)).toEqual(['TermijnGesteld', 'TermijnVervallen']);
  });

  it('loopt weer als het nemen ongedaan wordt gemaakt', async () => {
    const een = await meld();
    const { bundelId } = waardeOf(
      await handleSamen(ik, { handeling: 'neem', melding: [`${een.id}.${een.versie}`] }),
    );
    expect((await termijn(een.id))?.status).toBe('voldaan');
    waardeOf(await undoSamen(ik, { id: bundelId }));
    expect((await termijn(een.id))?.status).toBe('loopt');
    expect(await feiten(een.id)).toEqual(['TermijnGesteld']);
  });

  it('duurt zo lang als het bureau met de scholen afsprak', async () => {
    const beheerder = await actorMet('beheerder', { bureau: ik.bureau });
    waardeOf(
      await changeInstelling(beheerder, {
        ...{ code: 'T03', versie: 0, aantal: 3, eenheid: 'WERKDAGEN', bron: 'afspraak met de scholen 2026' },
      }),
    );
    const { id } = await meld();
    const dag = reactieUiterlijk(today(), { eenheid: 'WERKDAGEN', aantal: 3 });
    expect(await termijn(id)).toMatchObject({ uiterlijk: dag, reactie: dag });
  });
});
