import { beforeAll, describe, expect, it } from 'vitest';
import { today } from '#lib/platform/clock.ts';
import { waardeOf, type Uitkomst } from '#lib/platform/errors.ts';
import { verwijsNaarHalt } from '#lib/handhaving/halt/commands.ts';
import { showProtocol } from '#lib/handhaving/protocol/queries.ts';
import { readZaak } from '#lib/handhaving/zaak/queries.ts';
import type { Bureau } from '#lib/toegang/model.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { kop, makeZaak, zie } from '#tests/factories/handhaving.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

let bureau: Bureau;
beforeAll(async () => {
  bureau = await makeBureau();
});

const code = (uitkomst: Uitkomst<unknown>) => (uitkomst.ok ? 'gelukt' : uitkomst.weigering.code);
const HALT = {
  uren: '12',
  keerTeLaat: '0',
  eigenInitiatief: 'ja',
  instemmingJongere: 'ja',
  instemmingOuders: 'ja',
};

describe('art. 32 Wpg: het protocol', () => {
  it('zegt de functionaris wie zag, wijzigde en aan wie werd verstrekt, zonder de inhoud', async () => {
    const zaak = await makeZaak({ bureau });
    waardeOf(
      await verwijsNaarHalt(zaak.boa, {
        ...(await kop(zaak)),
        pleegdatum: today(),
        ...HALT,
        toelichting: 'GEHEIME-TOELICHTING',
      }),
    );
    const fg = await actorMet('fg', { bureau });
    const uitkomst = await showProtocol(fg, { zaak: zaak.zaakId });
    const { regels } = waardeOf(uitkomst);
    expect(regels.map((regel) => regel.soort)).toEqual(['verstrekt', 'ingezien', 'gewijzigd']);
    expect(regels[0]).toMatchObject({ aan: 'Halt', wie: zaak.boa.naam, handeling: 'naar Halt verwijzen' });
    expect(JSON.stringify(regels)).not.toContain('GEHEIME-TOELICHTING');
    expect(code(await readZaak(fg, { id: zaak.zaakId }))).toBe('geen-recht');
    expect(code(await showProtocol(zaak.boa, {}))).toBe('geen-recht');
  });

  it('een geweigerde wijziging laat niets achter, ook geen regel', async () => {
    const zaak = await makeZaak({ bureau });
    const tel = async () =>
      (await eigenaarSql('select 1 from wpg.protocol where zaak_id = $1', [zaak.zaakId])).length;
    const invoer = { ...(await kop(zaak)), pleegdatum: today(), ...HALT, uren: '1' };
    const voor = await tel();
    expect(code(await verwijsNaarHalt(zaak.boa, invoer))).toBe('halt-kan-niet');
    expect(await tel()).toBe(voor);
  });

  it('hetzelfde formulier twee keer verstuurd, verwijst één keer', async () => {
    const zaak = await makeZaak({ bureau });
    const invoer = { ...(await kop(zaak)), pleegdatum: today(), ...HALT };
    const eenmalig = { eenmalig: crypto.randomUUID() };
    const eerste = await verwijsNaarHalt(zaak.boa, invoer, eenmalig);
    expect(await verwijsNaarHalt(zaak.boa, invoer, eenmalig)).toEqual(eerste);
    expect((await zie(zaak)).halt).toHaveLength(1);
  });
});
