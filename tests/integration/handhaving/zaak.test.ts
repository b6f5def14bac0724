import { beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf, type Uitkomst } from '#lib/platform/errors.ts';
import { recordCasusoverleg } from '#lib/handhaving/casusoverleg/commands.ts';
import { setHaltstaat, verwijsNaarHalt } from '#lib/handhaving/halt/commands.ts';
import { movePv, sendAfschrift, writePv } from '#lib/handhaving/processen-verbaal/commands.ts';
import { callVoorVerhoor, recordVerhoor } from '#lib/handhaving/verhoor/commands.ts';
import { beginZaak, closeZaak, saveOnderzoek, takeOverZaak } from '#lib/handhaving/zaak/commands.ts';
import { listZaken, readZaak } from '#lib/handhaving/zaak/queries.ts';
import type { Bureau } from '#lib/toegang/model.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { boaMetAkte, kop, makeOuder, makeZaak, zie, type Proefzaak } from '#tests/factories/handhaving.ts';
import { makeVrijstelling, makeWerkproces } from '#tests/factories/werk.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

let bureau: Bureau;
beforeAll(async () => {
  bureau = await makeBureau();
});

const code = (uitkomst: Uitkomst<unknown>) => (uitkomst.ok ? 'gelukt' : uitkomst.weigering.code);
const zin = (uitkomst: Uitkomst<unknown>) => (uitkomst.ok ? '' : uitkomst.weigering.zin);

async function hoor(zaak: Proefzaak, persoon: string, rest: Record<string, string> = {}): Promise<void> {
  waardeOf(await callVoorVerhoor(zaak.boa, { ...(await kop(zaak)), persoon, geplandOp: today() }));
  const verhoor = (await zie(zaak)).verhoren.find((item) => item.uitkomst === 'opgeroepen');
  waardeOf(
    await recordVerhoor(zaak.boa, {
      ...(await kop(zaak)),
      verhoorId: verhoor?.id,
      uitkomst: 'verschenen',
      op: today(),
      cautie: 'ja',
      verklaring: 'Verklaring',
      ...rest,
    }),
  );
}

const pvVan = async (zaak: Proefzaak) => {
  const [pv] = (await zie(zaak)).processenVerbaal;
  if (!pv) throw new Error('geen proces-verbaal');
  return pv;
};
const stap = async (zaak: Proefzaak, naar: string, rest: Record<string, unknown> = {}) =>
  movePv(zaak.boa, { ...(await kop(zaak)), pvId: (await pvVan(zaak)).id, naar, op: today(), ...rest });

const HALT = {
  uren: '12',
  keerTeLaat: '0',
  eigenInitiatief: 'ja',
  instemmingJongere: 'ja',
  instemmingOuders: 'ja',
};

describe('Lpw art. 16 en 22, Wpg art. 6: wie een zaak begint', () => {
  it('een leerplichtambtenaar zonder boa-rol mag het niet, en de akte van een boa moet gelden', async () => {
    const { id: jongereId } = await makeJongere({ bureau });
    const { id: werkprocesId } = await makeWerkproces({ bureau, jongereId });
    const lpa = await actorMet('leerplichtambtenaar', { bureau });
    expect(code(await beginZaak(lpa, { werkprocesId }))).toBe('geen-recht');
    const zonder = await actorMet('leerplichtambtenaar-boa', { bureau });
    expect(code(await beginZaak(zonder, { werkprocesId }))).toBe('niet-bevoegd');
    const verlopen = await boaMetAkte(bureau, { tot: addDays(today(), -1) });
    const uitkomst = await beginZaak(verlopen, { werkprocesId });
    expect(code(uitkomst)).toBe('niet-bevoegd');
    expect(zin(uitkomst)).toContain('Uw boa-akte is verlopen op');
    const elders = await boaMetAkte(bureau, { gemeenten: ['0888'] });
    expect(zin(await beginZaak(elders, { werkprocesId }))).toContain('geldt niet in deze gemeente');
    expect(code(await beginZaak(await boaMetAkte(bureau), { werkprocesId }))).toBe('gelukt');
  });

  it('één zaak per werkproces, en buiten de zaak staat alleen dat er iets is', async () => {
    const zaak = await makeZaak({ bureau });
    expect(code(await beginZaak(zaak.boa, { werkprocesId: zaak.werkprocesId }))).toBe('zaak-bestaat');
    const [aanwezig] = await eigenaarSql<{ id: string; tot: string | null }>(
      'select id, tot from handhaving_aanwezig where werkproces_id = $1',
      [zaak.werkprocesId],
    );
    expect(aanwezig?.tot).toBeNull();
    expect(aanwezig?.id).not.toBe(zaak.zaakId);
  });

  it('van een collega ziet men dat hij een zaak heeft, en pas na overnemen wat erin staat', async () => {
    const zaak = await makeZaak({ bureau });
    const ander = await boaMetAkte(bureau);
    expect(code(await readZaak(ander, { id: zaak.zaakId }))).toBe('andere-behandelaar');
    const { regels } = waardeOf(await listZaken(ander, { jongereId: zaak.jongereId }));
    expect(regels).toMatchObject([{ naam: null, eigen: false, pv: [], halt: null }]);
    expect(code(await takeOverZaak(ander, { id: zaak.zaakId, reden: 'Collega is ziek' }))).toBe('gelukt');
    expect(code(await readZaak(ander, { id: zaak.zaakId }))).toBe('gelukt');
    expect(code(await readZaak(zaak.boa, { id: zaak.zaakId }))).toBe('andere-behandelaar');
  });

  it('een ander bureau kent de zaak niet', async () => {
    const zaak = await makeZaak({ bureau });
    const vreemd = await boaMetAkte(await makeBureau());
    expect(code(await readZaak(vreemd, { id: zaak.zaakId }))).toBe('niet-gevonden');
  });

  it('wie een oude versie zag, hoort dat er iets is gewijzigd', async () => {
    const zaak = await makeZaak({ bureau });
    const oud = await kop(zaak);
    waardeOf(await saveOnderzoek(zaak.boa, { ...oud, conclusie: 'Eerste' }));
    expect(code(await saveOnderzoek(zaak.boa, { ...oud, conclusie: 'Tweede' }))).toBe('gewijzigd-door-ander');
  });
});

describe('Sr art. 77e: Halt, van toets tot uitkomst', () => {
  it('weigert met alle redenen, verwijst, en na een negatief einde beslist de ambtenaar over een proces-verbaal', async () => {
    const zaak = await makeZaak({ bureau });
    const vraag = async (rest: Record<string, string>) =>
      verwijsNaarHalt(zaak.boa, { ...(await kop(zaak)), pleegdatum: today(), ...HALT, ...rest });
    expect(code(await vraag({ uren: '8', keerTeLaat: '11' }))).toBe('halt-kan-niet');
    expect(zin(await vraag({ luxe: 'ja', uren: '8' }))).toMatch(/Luxeverzuim.*9 uur/s);
    expect(code(await vraag({ uren: '61' }))).toBe('overleg-ovj');
    waardeOf(await vraag({ uren: '9' }));
    expect(code(await vraag({}))).toBe('halt-loopt');
    const [halt] = (await zie(zaak)).halt;
    waardeOf(
      await setHaltstaat(zaak.boa, {
        ...(await kop(zaak)),
        haltId: halt?.id,
        naar: 'NEGATIEF',
        op: today(),
      }),
    );
    expect((await zie(zaak)).halt[0]).toMatchObject({ staat: 'NEGATIEF', inhoud: { toets: { uren: 9 } } });
    expect(zin(await vraag({}))).toContain('al eerder Halt');
  });

  it('wie elders een Halt-verwijzing had, kan niet nog eens; wie vrijgesteld was ook niet', async () => {
    const eerste = await makeZaak({ bureau });
    const invoer = { pleegdatum: today(), ...HALT };
    waardeOf(await verwijsNaarHalt(eerste.boa, { ...(await kop(eerste)), ...invoer }));
    const { id: werkprocesId } = await makeWerkproces({ bureau, jongereId: eerste.jongereId });
    const { id: zaakId } = waardeOf(await beginZaak(eerste.boa, { werkprocesId }));
    const tweede = { ...eerste, zaakId };
    expect(zin(await verwijsNaarHalt(eerste.boa, { ...(await kop(tweede)), ...invoer }))).toContain(
      'al eerder Halt',
    );
    const vrij = await makeZaak({ bureau });
    await makeVrijstelling(vrij.jongereId, { bureau, grond: '5-A', van: addDays(today(), -10) });
    expect(zin(await verwijsNaarHalt(vrij.boa, { ...(await kop(vrij)), ...invoer }))).toContain(
      'vrijstelling',
    );
  });
});

describe('Lpw art. 22 en 26: een proces-verbaal, van concept tot uitspraak', () => {
  it('wordt onvolledig geweigerd met alles wat ontbreekt, en gaat compleet tot de boete', async () => {
    const zaak = await makeZaak({ bureau });
    const { boa, ouderId, jongereId } = zaak;
    waardeOf(await writePv(boa, { ...(await kop(zaak)), verdachte: `ouder:${ouderId}` }));
    waardeOf(await stap(zaak, 'IN_BEHANDELING_LPA'));
    const geweigerd = await stap(zaak, 'INGEZONDEN_OM');
    expect(code(geweigerd)).toBe('pv-onvolledig');
    for (const woord of ['onderzoek', 'soort', 'pleegdatum', 'omschrijving', 'veroordeling', 'art. 2 lid 2'])
      expect(zin(geweigerd)).toContain(woord);
    expect(zin(geweigerd)).toContain('Robin Ouder is niet gehoord');
    expect(zin(geweigerd)).toContain('Sam Proef is niet gehoord');

    waardeOf(
      await saveOnderzoek(boa, {
        ...(await kop(zaak)),
        afgerondOp: today(),
        conclusie: 'Verzuim staat vast',
      }),
    );
    await hoor(zaak, `ouder:${ouderId}`);
    await hoor(zaak, `jongere:${jongereId}`, { uitkomst: 'niet-verschenen' });
    expect(zin(await stap(zaak, 'INGEZONDEN_OM'))).toContain('na twee oproepen weggebleven');
    await hoor(zaak, `jongere:${jongereId}`, { uitkomst: 'niet-verschenen' });
    waardeOf(
      await writePv(boa, {
        ...(await kop(zaak)),
        pvId: (await pvVan(zaak)).id,
        verdachte: `ouder:${ouderId}`,
        soort: 'LUXE',
        pleegdatum: today(),
        omschrijving: 'Op vakantie buiten de schoolvakantie',
        motivering: 'De ouder boekte de reis',
        eerdereVeroordeling: 'ja',
      }),
    );
    const lopend = (await zie(zaak)).termijnen.filter((termijn) => termijn.status === 'loopt');
    expect(lopend.map((termijn) => termijn.code).sort()).toEqual(['H1', 'H2']);
    waardeOf(await stap(zaak, 'INGEZONDEN_OM'));
    const na = (await zie(zaak)).termijnen;
    expect(na.filter((termijn) => termijn.status === 'voldaan').map(({ code: c }) => c)).toHaveLength(2);
    expect(na.filter((termijn) => termijn.status === 'loopt').map(({ code: c }) => c)).toEqual(['H3']);
    waardeOf(await sendAfschrift(boa, await kop(zaak)));
    expect(code(await sendAfschrift(boa, await kop(zaak)))).toBe('geen-afschrift');

    waardeOf(await stap(zaak, 'GEAGENDEERD_CASUSOVERLEG'));
    waardeOf(
      await recordCasusoverleg(boa, {
        ...(await kop(zaak)),
        op: today(),
        deelnemers: 'OM en RvdK',
        besluit: 'Naar de kantonrechter',
      }),
    );
    expect(code(await closeZaak(boa, await kop(zaak)))).toBe('pv-loopt');
    waardeOf(await stap(zaak, 'KANTONZITTING'));
    expect(code(await stap(zaak, 'BOETE'))).toBe('sanctie-ontbreekt');
    waardeOf(
      await stap(zaak, 'BOETE', { sanctie: 'boete van 400 euro', voorwaardelijk: 'ja', proeftijd: '1 jaar' }),
    );
    expect((await pvVan(zaak)).inhoud.sanctie).toEqual({
      omschrijving: 'boete van 400 euro',
      voorwaardelijk: true,
      proeftijd: '1 jaar',
    });
    waardeOf(await closeZaak(boa, await kop(zaak)));
    const standen = await eigenaarSql<{ stand: string; instrument: string }>(
      `select gegevens->>'stand' as stand, gegevens->>'instrument' as instrument from gebeurtenis
        where bureau_id = $1 and onderwerp_id = $2 and vervallen_op is null order by id`,
      [bureau.id, (await pvVan(zaak)).id],
    );
    expect(standen.map(({ stand }) => stand)).toEqual([
      'CONCEPT',
      'IN_BEHANDELING_LPA',
      'INGEZONDEN_OM',
      'GEAGENDEERD_CASUSOVERLEG',
      'KANTONZITTING',
      'BOETE',
    ]);
    expect(new Set(standen.map(({ instrument }) => instrument))).toEqual(new Set(['pv-luxe']));
  });

  it('het casusoverleg kan ook voor het insturen komen', async () => {
    const zaak = await makeZaak({ bureau });
    waardeOf(await writePv(zaak.boa, { ...(await kop(zaak)), verdachte: `ouder:${zaak.ouderId}` }));
    waardeOf(await stap(zaak, 'IN_BEHANDELING_LPA'));
    waardeOf(await stap(zaak, 'GEAGENDEERD_CASUSOVERLEG'));
    expect(code(await stap(zaak, 'BOETE', { sanctie: 'boete' }))).toBe('overgang');
    expect(code(await stap(zaak, 'AFGEZIEN'))).toBe('reden-ontbreekt');
    waardeOf(await stap(zaak, 'AFGEZIEN', { afzienreden: 'hulpverlening' }));
  });

  it('één proces-verbaal is één verdachte; tegen een tweede ouder hoort een tweede', async () => {
    const zaak = await makeZaak({ bureau });
    const tweede = await makeOuder(zaak.jongereId, { bureau, geslachtsnaam: 'Tweede' });
    const schrijf = async (verdachte: string) => writePv(zaak.boa, { ...(await kop(zaak)), verdachte });
    waardeOf(await schrijf(`ouder:${zaak.ouderId}`));
    expect(code(await schrijf(`ouder:${zaak.ouderId}`))).toBe('pv-bestaat');
    waardeOf(await schrijf(`ouder:${tweede.id}`));
    expect((await zie(zaak)).processenVerbaal).toHaveLength(2);
  });

  it('een jongere van elf kan geen verdachte zijn, en een vrijgepleite ouder niet worden ingezonden', async () => {
    const jong = await makeZaak({ bureau, geboortedatum: addDays(today(), -(11 * 365 + 100)) });
    const poging = await writePv(jong.boa, {
      ...(await kop(jong)),
      verdachte: `jongere:${jong.jongereId}`,
      pleegdatum: today(),
    });
    expect(code(poging)).toBe('te-jong');
    const vrij = await makeOuder(jong.jongereId, { bureau, vrijgepleit: 'Ziet het kind niet' });
    waardeOf(await writePv(jong.boa, { ...(await kop(jong)), verdachte: `ouder:${vrij.id}` }));
    waardeOf(await stap(jong, 'IN_BEHANDELING_LPA'));
    expect(zin(await stap(jong, 'INGEZONDEN_OM'))).toContain('niet verantwoordelijk is');
  });

  it('broer en zus in één schooljaar zijn één gezin', async () => {
    const eerste = await makeZaak({ bureau });
    const { id: zus } = await makeJongere({ bureau });
    await makeOuder(zus, { bureau, ouderId: eerste.ouderId });
    const { id: werkprocesId } = await makeWerkproces({ bureau, jongereId: zus });
    const { id: zaakId } = waardeOf(await beginZaak(eerste.boa, { werkprocesId }));
    const [een, twee] = [await zie(eerste), await zie({ ...eerste, zaakId })];
    expect(twee.zaak.gezinId).toBe(een.zaak.gezinId);
    expect((await zie(await makeZaak({ bureau }))).zaak.gezinId).not.toBe(een.zaak.gezinId);
  });
});
