import { afterAll, expect, it } from 'vitest';
import { addDays } from '#lib/kalender/rules.ts';
import { closeBrowser } from '#lib/platform/pdf.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { besluitDwangsom, moveDwangsom, recordBezwaar, startDwangsom, verstuurBeschikking } from '#lib/handhaving/dwangsom/commands.ts'; // prettier-ignore
import { readDwangsom } from '#lib/handhaving/dwangsom/queries.ts';
import { brievenbus } from '#tests/factories/brievenbus.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

afterAll(closeBrowser);
const vandaag = today();

/** An intention of three weeks ago, that left in a letter today, and the reaction of the parents. */
async function opgelegd() {
  const bureau = await makeBureau();
  const { id: jongereId } = await makeJongere({ bureau });
  const { actor, ouder, schrijf } = await brievenbus(bureau, jongereId);
  const werk = await makeWerkproces({ bureau, jongereId, soort: 'absoluut-verzuim' });
  const geld = { bedrag: '250', per: 'week', maximum: '2.500' };
  const { id } = waardeOf(
    await startDwangsom(actor, {
      ...{ werkprocesId: werk.id, grond: 'Kim staat op geen school.', voornemenOp: addDays(vandaag, -20) },
      ...{ zienswijzeUiterlijk: addDays(vandaag, -6), ouderIds: [ouder.id], ...geld },
    }),
  );
  const lees = async () => waardeOf(await readDwangsom(actor, { id }));
  const kop = async () => ({ id, versie: (await lees()).dwangsom.versie });
  const stand = async () =>
    Object.fromEntries((await lees()).termijnen.toReversed().map(({ code, status }) => [code, status]));
  const velden = { veld_overtreding: 'Kim staat op geen school.', veld_last: 'U schrijft Kim in.' };
  const euro = { veld_dwangsom_bedrag: '€ 250 per week', veld_dwangsom_maximum: '€ 2.500' };
  const voornemen = await schrijf('dwangsom-voornemen', `handhaving:${id}`, {
    ...{ ...velden, ...euro, veld_begunstiging: 'twee weken', veld_zienswijze_voor: vandaag },
  });
  await voornemen.druk();
  expect(await stand()).toEqual({ zienswijze: 'loopt' });
  await eigenaarSql('update dwangsom set zienswijze = $2 where id = $1', [id, 'Wij werken mee.']);
  const last = { op: vandaag, begunstigingTot: addDays(vandaag, 14), ...geld };
  waardeOf(await besluitDwangsom(actor, { ...(await kop()), ...last }));
  const brief = () =>
    schrijf('dwangsom-beschikking', `handhaving:${id}`, {
      ...{
        ...velden,
        ...euro,
        veld_begunstiging_tot: addDays(vandaag, 14),
        veld_zienswijze: 'Wij werken mee.',
      },
    });
  return { actor, id, lees, kop, stand, brief };
}

it('Awb art. 3:41 en 6:8: bezwaar en begunstiging lopen pas als de beschikking weg is, en niet als dat ongedaan wordt gemaakt', async () => {
  const { actor, lees, kop, stand, brief } = await opgelegd();
  expect(await stand()).toEqual({ zienswijze: 'vervallen' });
  const beschikking = await brief();
  await beschikking.druk();
  expect((await lees()).dwangsom.beschikkingVerstuurdOp).toBe(vandaag);
  expect(await stand()).toEqual({ zienswijze: 'vervallen', begunstiging: 'loopt', bezwaar: 'loopt' });
  const klaar = { naar: 'NAGEKOMEN', op: vandaag, verbeurd: '', reden: '' };
  waardeOf(await moveDwangsom(actor, { ...(await kop()), ...klaar }));
  expect(await stand()).toMatchObject({ begunstiging: 'voldaan', bezwaar: 'loopt' });
  await beschikking.terug(); // after the order was closed
  expect((await lees()).dwangsom.beschikkingVerstuurdOp).toBeNull();
  expect(await stand()).toMatchObject({ bezwaar: 'vervallen' });
});

it('Awb art. 6:9 en 6:11: een bezwaar na zes weken is te laat; of het verschoonbaar is, kiest de medewerker', async () => {
  const { actor, id, lees, kop } = await opgelegd();
  waardeOf(await verstuurBeschikking(actor, { ...(await kop()), op: vandaag }));
  const lang = addDays(vandaag, -60);
  await eigenaarSql(
    'update dwangsom set beschikking_op = $2, staat_op = $2, beschikking_verstuurd_op = $2 where id = $1',
    [id, lang],
  );
  const bezwaar = { bezwaarOp: vandaag, bezwaarUitkomst: '' };
  const gepost = await recordBezwaar(actor, { ...(await kop()), ...bezwaar, weging: 'op-tijd-gepost' });
  expect(!gepost.ok && Object.keys(gepost.weigering.velden ?? {})).toEqual(['weging']);
  waardeOf(await recordBezwaar(actor, { ...(await kop()), ...bezwaar, weging: 'verschoonbaar' }));
  expect((await lees()).dwangsom).toMatchObject({ bezwaarOp: vandaag, bezwaarWeging: 'verschoonbaar' });
});
