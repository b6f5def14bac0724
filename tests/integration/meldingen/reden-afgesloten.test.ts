import { describe, expect, it } from 'vitest';
import { closeWerkproces } from '#lib/meldingen/afsluiten/commands.ts';
import { takeMelding } from '#lib/meldingen/nemen/commands.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeMelding } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

/** Closes work with this result and gives the reason that the school reads. */
async function sluit(resultaat: string, duoReden?: string): Promise<string | null | undefined> {
  const lpa = await actorMet('leerplichtambtenaar');
  const melding = await makeMelding({ jongereId: (await makeJongere()).id, duoSoort: 'V3' });
  const { werkprocesId } = waardeOf(await takeMelding(lpa, { id: melding.id, versie: 1 }));
  const rest = { versie: 1, sluitreden: 'afgestemd', ...(duoReden && { duoReden }) };
  waardeOf(await closeWerkproces(lpa, { id: werkprocesId, resultaat, ...rest }));
  const rows = await eigenaarSql<{ reden: string | null }>(
    "select reden_afgesloten as reden from terugmelding where status = 'G' and melding_id = $1",
    [melding.id],
  );
  return rows[0]?.reden;
}

describe('de reden die de school leest bij een afgesloten melding', () => {
  it.each(['geen-actie-na-contact', 'kennisgevingsbrief', 'gesprek-waarschuwing'])(
    'meldt na %s geen terugkeer naar school: dat volgt niet uit een code',
    async (resultaat) => {
      expect(await sluit(resultaat)).toBeNull();
    },
  );

  it('is wat de behandelaar kiest, waar het resultaat niets zegt', async () => {
    expect(await sluit('geen-actie-na-contact', 'terug-naar-school')).toBe('terug-naar-school');
  });

  it('blijft die van het resultaat, waar dat wel iets zegt', async () => {
    expect(await sluit('onterechte-melding', 'terug-naar-school')).toBe('geen-verzuim-legitiem-afwezig');
  });
});
