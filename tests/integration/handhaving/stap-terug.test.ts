import { expect, it } from 'vitest';
import { addDays } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { planCasusoverleg } from '#lib/handhaving/casusoverleg/commands.ts';
import { movePv, writePv } from '#lib/handhaving/processen-verbaal/commands.ts';
import { takeBackStap } from '#lib/handhaving/processen-verbaal/terug/commands.ts';
import { callVoorVerhoor, recordVerhoor } from '#lib/handhaving/verhoor/commands.ts';
import { saveOnderzoek } from '#lib/handhaving/zaak/commands.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { kop, makeZaak, zie, type Proefzaak } from '#tests/factories/handhaving.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const gisteren = addDays(today(), -1);
const VERKEERD = 'Op de verkeerde zaak geklikt';

/** Complete: investigated, everyone heard, and a proces-verbaal against the young person in hand. */
async function metPv(): Promise<{ zaak: Proefzaak; pvId: string }> {
  const zaak = await makeZaak({ bureau: await makeBureau() });
  const onderzoek = { afgerondOp: today(), conclusie: 'Het verzuim staat vast' };
  waardeOf(await saveOnderzoek(zaak.boa, { ...(await kop(zaak)), ...onderzoek }));
  for (const persoon of [`jongere:${zaak.jongereId}`, `ouder:${zaak.ouderId}`]) {
    waardeOf(await callVoorVerhoor(zaak.boa, { ...(await kop(zaak)), persoon, geplandOp: today() }));
    const verhoorId = (await zie(zaak)).verhoren.find(({ uitkomst }) => uitkomst === 'opgeroepen')?.id;
    const gehoord = { uitkomst: 'verschenen', op: today(), cautie: 'ja', verklaring: 'Klopt' };
    waardeOf(await recordVerhoor(zaak.boa, { ...(await kop(zaak)), verhoorId, ...gehoord }));
  }
  const tekst = {
    pleegdatum: gisteren,
    omschrijving: 'Bleef weg.',
    eerdereVeroordeling: 'ja',
    soort: 'SIGNAAL',
  };
  const verdachte = `jongere:${zaak.jongereId}`;
  const { pvId } = waardeOf(await writePv(zaak.boa, { ...(await kop(zaak)), ...tekst, verdachte }));
  return { zaak, pvId };
}

it('een stap van een proces-verbaal die niet klopt, gaat terug met een reden, ook het inzenden met zijn termijnen', async () => {
  const { zaak, pvId } = await metPv();
  const zet = async (naar: string) => movePv(zaak.boa, { ...(await kop(zaak)), pvId, naar, op: today() });
  const terug = async (reden = VERKEERD) => takeBackStap(zaak.boa, { ...(await kop(zaak)), pvId, reden });
  const termijnen = async () =>
    Object.fromEntries((await zie(zaak)).termijnen.map(({ code, status }) => [code, status]));
  const feiten = async () =>
    (
      await eigenaarSql<{ stand: string }>(
        `select gegevens->>'stand' as stand from gebeurtenis where onderwerp_id = $1 and soort = 'HandhavingStand'
            and vervallen_op is null order by id`,
        [pvId],
      )
    ).map(({ stand }) => stand);

  expect(await terug()).toMatchObject({ weigering: { code: 'geen-stap' } });
  expect(await zet('')).toMatchObject({ weigering: { velden: { naar: 'Kies de volgende stap.' } } });
  waardeOf(await zet('IN_BEHANDELING_LPA'));
  waardeOf(await zet('INGEZONDEN_OM'));
  expect(await termijnen()).toEqual({ H1: 'voldaan', H2: 'voldaan', H3: 'loopt' });
  expect(await terug('')).toMatchObject({ weigering: { velden: { reden: expect.any(String) } } });
  waardeOf(await terug());
  const pagina = await zie(zaak);
  expect(pagina.processenVerbaal[0]).toMatchObject({ staat: 'IN_BEHANDELING_LPA', ingezondenOp: null });
  expect(pagina.overgangen.filter(({ teruggenomen }) => teruggenomen)).toMatchObject([
    { naar: 'INGEZONDEN_OM' },
  ]);
  expect(await termijnen()).toEqual({ H1: 'loopt', H2: 'loopt', H3: 'vervallen' });
  expect(await feiten()).toEqual(['CONCEPT', 'IN_BEHANDELING_LPA']);
  const [regel] = await eigenaarSql<{ reden: string }>(
    `select reden from wpg.protocol where zaak_id = $1 and reden is not null order by id desc limit 1`,
    [zaak.zaakId],
  );
  expect(regel?.reden).toBe(VERKEERD);
  waardeOf(await zet('INGEZONDEN_OM'));
  waardeOf(await zet('AFWACHTEN_BEOORDELING'));
  waardeOf(await terug());
  expect((await zie(zaak)).processenVerbaal[0]).toMatchObject({
    staat: 'INGEZONDEN_OM',
    ingezondenOp: today(),
  });
  expect(await feiten()).toEqual(['CONCEPT', 'IN_BEHANDELING_LPA', 'INGEZONDEN_OM']);
});

it('een casusoverleg op een zaterdag blijft op die zaterdag (Algemene termijnenwet art. 1 geldt er niet voor)', async () => {
  const zaak = await makeZaak({ bureau: await makeBureau() });
  const naZaterdag = (6 - new Date(`${today()}T12:00:00Z`).getUTCDay() + 7) % 7 || 7;
  const zaterdag = addDays(today(), naZaterdag);
  waardeOf(await planCasusoverleg(zaak.boa, { ...(await kop(zaak)), op: zaterdag, vraag: 'Wat is wijs?' }));
  const pagina = await zie(zaak);
  expect(pagina.casusoverleggen[0]?.op).toBe(zaterdag);
  expect(pagina.termijnen.find(({ code }) => code === 'H4')?.uiterlijk).toBe(zaterdag);
});
