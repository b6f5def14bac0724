import { expect, it } from 'vitest';
import { addDays } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf, type Uitkomst } from '#lib/platform/errors.ts';
import { finishVervolg, planCasusoverleg, recordCasusoverleg, takeBackCasusoverleg } from '#lib/handhaving/casusoverleg/commands.ts'; // prettier-ignore
import { closeZaak } from '#lib/handhaving/zaak/commands.ts';
import { listZaken } from '#lib/handhaving/zaak/queries.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { boaMetAkte, kop, makeZaak, zie } from '#tests/factories/handhaving.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const code = (uitkomst: Uitkomst<unknown>) => (uitkomst.ok ? 'gelukt' : uitkomst.weigering.code);

it('casusoverleg: op de agenda, besproken met een afspraak, teruggenomen en afgerond; buiten de zaak staat niet waarover', async () => {
  const bureau = await makeBureau();
  const zaak = await makeZaak({ bureau });
  const { boa } = zaak;
  const termijnen = async () =>
    Object.fromEntries((await zie(zaak)).termijnen.toReversed().map((item) => [item.code, item.status]));
  const stand = async () => (await zie(zaak)).casusoverleggen.map((item) => item.stand);
  const vraag = { op: today(), vraag: 'Wat is hier wijs?' };
  waardeOf(await planCasusoverleg(boa, { ...(await kop(zaak)), ...vraag }));
  expect(code(await planCasusoverleg(boa, { ...(await kop(zaak)), ...vraag }))).toBe('al-op-agenda');
  expect(waardeOf(await listZaken(boa, {})).agenda.map(({ zaakId }) => zaakId)).toContain(zaak.zaakId);
  const ander = await boaMetAkte(bureau);
  expect(waardeOf(await listZaken(ander, {})).agenda).toEqual([]);
  expect(code(await closeZaak(boa, await kop(zaak)))).toBe('op-agenda');
  const overlegId = (await zie(zaak)).casusoverleggen[0]?.id ?? '';
  const wat = { op: today(), deelnemers: 'OM en RvdK', besluit: 'Eerst hulp' };
  const vast = { ...wat, overlegId, vervolg: 'Wijkteam bellen', vervolgOp: addDays(today(), 7) };
  const halve = { ...vast, vervolgOp: '' };
  expect(code(await recordCasusoverleg(boa, { ...(await kop(zaak)), ...halve }))).toBe('vervolg');
  waardeOf(await recordCasusoverleg(boa, { ...(await kop(zaak)), ...vast }));
  expect(await termijnen()).toEqual({ H4: 'voldaan', H5: 'loopt' });
  waardeOf(await takeBackCasusoverleg(boa, { ...(await kop(zaak)), overlegId }));
  expect(await stand()).toEqual(['agenda']);
  expect(await termijnen()).toEqual({ H4: 'loopt', H5: 'vervallen' });
  waardeOf(await recordCasusoverleg(boa, { ...(await kop(zaak)), ...vast }));
  waardeOf(await finishVervolg(boa, await kop(zaak)));
  expect(code(await finishVervolg(boa, await kop(zaak)))).toBe('geen-afspraak');
  const titels = await eigenaarSql('select distinct titel from termijn where onderwerp_id = $1', [
    zaak.zaakId,
  ]);
  expect(titels).toEqual([{ titel: 'Termijn in een handhavingszaak' }]);
  waardeOf(await recordCasusoverleg(boa, { ...(await kop(zaak)), ...wat }));
  const los = (await zie(zaak)).casusoverleggen.find((item) => item.geplandOp === null);
  waardeOf(await takeBackCasusoverleg(boa, { ...(await kop(zaak)), overlegId: los?.id }));
  expect(await stand()).toEqual(['besproken']);
  waardeOf(await closeZaak(boa, await kop(zaak)));
});

it('een eerdere bespreking terugnemen laat staan wat in een latere is afgesproken', async () => {
  const zaak = await makeZaak({ bureau: await makeBureau() });
  const { boa } = zaak;
  const leg = async (dagen: number) =>
    recordCasusoverleg(boa, {
      ...(await kop(zaak)),
      ...{ op: today(), deelnemers: 'OM en RvdK', besluit: 'Eerst hulp' },
      ...{ vervolg: 'Wijkteam bellen', vervolgOp: addDays(today(), dagen) },
    });
  waardeOf(await leg(7));
  waardeOf(await leg(14));
  const terug = async (dagen: number) => {
    const overleg = (await zie(zaak)).casusoverleggen.find(
      ({ vervolgOp }) => vervolgOp === addDays(today(), dagen),
    );
    waardeOf(await takeBackCasusoverleg(boa, { ...(await kop(zaak)), overlegId: overleg?.id }));
    return (await zie(zaak)).termijnen.filter(
      ({ code: soort, status }) => soort === 'H5' && status === 'loopt',
    );
  };
  expect((await terug(7)).map(({ uiterlijk }) => uiterlijk)).toEqual([addDays(today(), 14)]);
  expect(await terug(14)).toEqual([]);
});
