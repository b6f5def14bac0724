import { describe, expect, it } from 'vitest';
import { addDays } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { docxToHtml } from '#lib/platform/word.ts';
import { schrijfBrief } from '#lib/brieven/commands.ts';
import { readBriefformulier } from '#lib/brieven/queries.ts';
import { verwijsNaarHalt } from '#lib/handhaving/halt/commands.ts';
import { maakOpsporingsbrief, recordVerstuurd } from '#lib/handhaving/opsporingsbrief/commands.ts';
import { readOpsporingsbrief, readOpsporingsformulier } from '#lib/handhaving/opsporingsbrief/queries.ts';
import { callVoorVerhoor } from '#lib/handhaving/verhoor/commands.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { boaMetAkte, kop, makeZaak, zie } from '#tests/factories/handhaving.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const VELDEN = {
  veld_verzuim_omschrijving: 'De school heeft gemeld dat lessen zijn gemist.',
  veld_verhoor_tijd: '10.00',
  veld_verhoor_plaats: 'Stadskantoor, balie 3',
};

async function opgeroepen() {
  const zaak = await makeZaak({ bureau: await makeBureau() });
  const geplandOp = addDays(today(), 10);
  const persoon = `ouder:${zaak.ouderId}`;
  waardeOf(await callVoorVerhoor(zaak.boa, { ...(await kop(zaak)), persoon, geplandOp }));
  const [verhoor] = (await zie(zaak)).verhoren;
  const vraag = { id: zaak.zaakId, sjabloon: 'oproep-verhoor', verhoorId: verhoor?.id };
  const { formulier } = waardeOf(await readOpsporingsformulier(zaak.boa, vraag));
  return { ...zaak, formulier, geplandOp };
}

it('opent met wie is opgeroepen, de dag en wat de school meldde', async () => {
  const { formulier, geplandOp } = await opgeroepen();
  expect(formulier.velden).toMatchObject({
    verhoor_datum: geplandOp,
    verzuim_omschrijving: expect.stringContaining('gemeld'),
  });
  expect(formulier.gekozen).toMatch(/^ouders:/);
});

it('zegt bij het veld wat ontbreekt', async () => {
  const { boa, zaakId } = await opgeroepen();
  const leeg = await maakOpsporingsbrief(boa, { id: zaakId, sjabloon: 'oproep-verhoor', ...VELDEN });
  expect(!leeg.ok && Object.keys(leeg.weigering.velden ?? {}).toSorted()).toEqual([
    'aan',
    'veld_verhoor_datum',
  ]);
});

it('blijft in de zaak, te downloaden door wie haar mag zien, met een regel in het protocol', async () => {
  const { boa, bureau, zaakId, formulier, geplandOp } = await opgeroepen();
  const vorm = { id: zaakId, sjabloon: 'oproep-verhoor', aan: formulier.gekozen, ...VELDEN };
  const gemaakt = await maakOpsporingsbrief(boa, { ...vorm, veld_verhoor_datum: geplandOp });
  const { briefId } = waardeOf(gemaakt);
  expect((await zie({ boa, zaakId })).brieven).toMatchObject([{ id: briefId, sjabloon: 'oproep-verhoor' }]);
  const { docx } = waardeOf(await readOpsporingsbrief(boa, { id: zaakId, briefId }));
  const tekst = await docxToHtml(docx);
  expect(tekst).toContain('Stadskantoor, balie 3');
  expect(tekst).toContain('niet verplicht');
  const protocol = await eigenaarSql<{ soort: string }>(
    'select soort from wpg.protocol where bureau_id = $1 and zaak_id = $2 order by id desc limit 1',
    [bureau.id, zaakId],
  );
  expect(protocol).toEqual([{ soort: 'ingezien' }]);
  for (const tabel of ['brief', 'briefexemplaar', 'document', 'concept', 'mail'])
    expect(await eigenaarSql(`select 1 from ${tabel} where bureau_id = $1`, [bureau.id]), tabel).toEqual([]);
  const collega = await boaMetAkte(bureau);
  expect((await readOpsporingsbrief(collega, { id: zaakId, briefId })).ok).toBe(false);
  const lpa = await actorMet('leerplichtambtenaar', { bureau });
  expect(await readOpsporingsbrief(lpa, { id: zaakId, briefId })).toMatchObject({
    weigering: { code: 'geen-recht' },
  });
});

it('wordt niet bij de gewone brieven geschreven', async () => {
  const { boa, jongereId } = await opgeroepen();
  const vorm = { jongereId, sjabloon: 'oproep-verhoor', aan: ['jongere'], ...VELDEN };
  expect(await schrijfBrief(boa, vorm)).toMatchObject({ weigering: { code: 'wpg' } });
  expect(await readBriefformulier(boa, { jongereId, sjabloon: 'halt-verwijzing' })).toMatchObject({
    weigering: { code: 'wpg' },
  });
});

it('het afschrift voor de Raad (Lpw art. 22 lid 5) staat alleen in de zaak, aan de Raad', async () => {
  const { boa, zaakId, jongereId } = await opgeroepen();
  const { formulier } = waardeOf(
    await readOpsporingsformulier(boa, { id: zaakId, sjabloon: 'afschrift-raad' }),
  );
  expect(formulier.kandidaten.map(({ naam }) => naam)).toEqual(['Raad voor de Kinderbescherming']);
  const vorm = { id: zaakId, sjabloon: 'afschrift-raad', aan: formulier.gekozen, veld_pv_datum: today() };
  waardeOf(await maakOpsporingsbrief(boa, vorm));
  expect((await zie({ boa, zaakId })).brieven).toMatchObject([{ sjabloon: 'afschrift-raad' }]);
  expect(await readBriefformulier(boa, { jongereId, sjabloon: 'afschrift-raad' })).toMatchObject({
    weigering: { code: 'wpg' },
  });
});

describe('de verwijzing naar Halt (art. 77e Sr): één sjabloon, voor Halt en voor het gezin', () => {
  async function verwezen(toets: Record<string, string>) {
    const zaak = await makeZaak({ bureau: await makeBureau() });
    waardeOf(
      await verwijsNaarHalt(zaak.boa, {
        ...(await kop(zaak)),
        ...{ pleegdatum: today(), eigenInitiatief: 'ja', instemmingJongere: 'ja', instemmingOuders: 'ja' },
        ...toets,
      }),
    );
    const vraag = { id: zaak.zaakId, sjabloon: 'halt-verwijzing', aan: 'halt' };
    const { formulier } = waardeOf(await readOpsporingsformulier(zaak.boa, vraag));
    const velden = Object.fromEntries(
      Object.entries(formulier.velden).map(([naam, waarde]) => [`veld_${naam}`, waarde]),
    );
    const tekstVoor = async (aan: string) => {
      const vorm = { id: zaak.zaakId, sjabloon: 'halt-verwijzing', ...velden, aan };
      const { briefId } = waardeOf(await maakOpsporingsbrief(zaak.boa, vorm));
      const { docx } = waardeOf(await readOpsporingsbrief(zaak.boa, { id: zaak.zaakId, briefId }));
      return { briefId, tekst: await docxToHtml(docx) };
    };
    return { ...zaak, formulier, tekstVoor };
  }

  it('zegt Halt wat er was, en niets over wat er niet was', async () => {
    const { formulier, tekstVoor } = await verwezen({ uren: '12', keerTeLaat: '' });
    expect(formulier.gekozen).toBe('halt');
    const { tekst } = await tekstVoor('halt');
    expect(tekst).toContain('Het gaat om 12 uur ongeoorloofd verzuim, het laatst op');
    expect(tekst).toContain('de ouders stemmen ook in');
    for (const woord of ['te laat', 'officier van justitie', 'Meedoen aan Halt is vrijwillig'])
      expect(tekst, woord).not.toContain(woord);
    expect(tekst).not.toMatch(/geboren op (maan|dins|woens|donder|vrij|zater|zon)dag/);
    expect(tekst).toMatch(/geboren op \d{1,2} [a-z]+ \d{4}/);
  });

  it('zegt het gezin wat Halt is, zonder wat alleen voor Halt is bedoeld', async () => {
    const { tekstVoor } = await verwezen({ uren: '0', keerTeLaat: '14', toelichting: 'Alleen voor Halt' });
    const { tekst } = await tekstVoor('jongere');
    expect(tekst).toContain('Meedoen aan Halt is vrijwillig');
    for (const woord of ['Hierbij verwijs ik', 'Alleen voor Halt', '14 keer te laat'])
      expect(tekst, woord).not.toContain(woord);
    expect((await tekstVoor('halt')).tekst).toContain('Het gaat om 14 keer te laat, het laatst op');
  });

  it('verstuurd: één keer vast te leggen, met in het protocol aan wie en nooit een naam (art. 32 Wpg)', async () => {
    const { boa, bureau, zaakId, tekstVoor } = await verwezen({ uren: '12' });
    const { briefId } = await tekstVoor('jongere');
    const brief = { id: zaakId, briefId };
    expect(await recordVerstuurd(boa, { ...brief, op: addDays(today(), 1) })).toMatchObject({
      weigering: { code: 'datum-in-toekomst' },
    });
    waardeOf(await recordVerstuurd(boa, { ...brief, op: today() }));
    expect(await recordVerstuurd(boa, { ...brief, op: today() })).toMatchObject({
      weigering: { code: 'al-verstuurd' },
    });
    expect((await zie({ boa, zaakId })).brieven).toMatchObject([
      { verstuurdOp: today(), hoedanigheid: 'jongere' },
    ]);
    const aan = await eigenaarSql(
      `select aan from wpg.protocol where bureau_id = $1 and handeling = 'opsporingsbrief versturen'`,
      [bureau.id],
    );
    expect(aan).toEqual([{ aan: 'de jongere' }]);
  });
});
