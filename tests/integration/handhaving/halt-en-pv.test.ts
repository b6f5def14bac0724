import { describe, expect, it } from 'vitest';
import { addDays } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { setHaltstaat, verwijsNaarHalt } from '#lib/handhaving/halt/commands.ts';
import { writePv } from '#lib/handhaving/processen-verbaal/commands.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { kop, makeZaak, zie, type Proefzaak } from '#tests/factories/handhaving.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const gisteren = addDays(today(), -1);
const toets = {
  pleegdatum: gisteren,
  ...{ uren: '12', eigenInitiatief: 'ja', instemmingJongere: 'ja', instemmingOuders: 'ja' },
};
const verwijs = async (zaak: Proefzaak, rest = {}) =>
  verwijsNaarHalt(zaak.boa, { ...(await kop(zaak)), ...toets, ...rest });
const schrijf = async (zaak: Proefzaak, rest = {}) =>
  writePv(zaak.boa, {
    ...(await kop(zaak)),
    ...{ verdachte: `jongere:${zaak.jongereId}`, pleegdatum: gisteren, omschrijving: 'Bleef weg.' },
    ...rest,
  });

describe('Sr art. 77e: Halt en proces-verbaal over hetzelfde verzuim', () => {
  it('een proces-verbaal terwijl Halt loopt, vraagt een reden, en die blijft in de zaak', async () => {
    const zaak = await makeZaak({ bureau: await makeBureau() });
    waardeOf(await verwijs(zaak));
    expect(await schrijf(zaak)).toMatchObject({
      weigering: { code: 'samenloop', velden: { samenloop: expect.any(String) } },
    });
    expect((await schrijf(zaak, { verdachte: `ouder:${zaak.ouderId}` })).ok).toBe(true);
    waardeOf(await schrijf(zaak, { samenloop: 'De jongere kwam niet bij Halt opdagen' }));
    const pv = (await zie(zaak)).processenVerbaal.find((item) => item.verdachteSoort === 'jongere');
    expect(pv?.inhoud.samenloop).toBe('De jongere kwam niet bij Halt opdagen');
  });

  it('na een positief einde weigert Baken een proces-verbaal over dat verzuim, ook met een reden', async () => {
    const zaak = await makeZaak({ bureau: await makeBureau() });
    const { haltId } = waardeOf(await verwijs(zaak));
    const klaar = { ...(await kop(zaak)), haltId, naar: 'POSITIEF', op: today() };
    waardeOf(await setHaltstaat(zaak.boa, klaar));
    expect(await schrijf(zaak, { samenloop: 'Toch' })).toMatchObject({
      weigering: { code: 'samenloop-verboden' },
    });
    expect((await schrijf(zaak, { pleegdatum: today() })).ok).toBe(true);
  });

  it('Halt terwijl een proces-verbaal loopt, vraagt een reden', async () => {
    const zaak = await makeZaak({ bureau: await makeBureau() });
    waardeOf(await schrijf(zaak));
    expect(await verwijs(zaak)).toMatchObject({ weigering: { code: 'samenloop' } });
    expect((await verwijs(zaak, { samenloop: 'Het proces-verbaal trek ik in' })).ok).toBe(true);
  });

  it('Lpw art. 2 lid 3: Halt bij absoluut verzuim vraagt een reden', async () => {
    const zaak = await makeZaak({ bureau: await makeBureau() });
    await eigenaarSql(`update werkproces set soort = 'absoluut-verzuim' where id = $1`, [zaak.werkprocesId]);
    const uitkomst = await verwijs(zaak);
    expect(!uitkomst.ok && uitkomst.weigering.zin).toContain('art. 2 lid 3');
    expect((await verwijs(zaak, { samenloop: 'Stond tot vorige week ingeschreven' })).ok).toBe(true);
  });
});

describe('Lpw art. 22 lid 2: hoe vaak vergeefs oproepen genoeg is', () => {
  it('kiest het bureau; de zaak zegt hetzelfde aantal', async () => {
    const zaak = await makeZaak({ bureau: await makeBureau() });
    waardeOf(await schrijf(zaak, { verdachte: `ouder:${zaak.ouderId}` }));
    const eis = async () =>
      (await zie(zaak)).processenVerbaal[0]?.voorwaarden.find(
        ({ code }) => code === `gehoord-${zaak.ouderId}`,
      )?.zin;
    expect(await eis()).toContain('na twee oproepen');
    await eigenaarSql(
      `insert into bureaukeuze (bureau_id, code, waarde, reden) values ($1, 'verhoor_oproepen', '3', 'Afspraak met het OM')`,
      [zaak.bureau.id],
    );
    expect(await eis()).toContain('na drie oproepen');
  });
});
