import { beforeAll, describe, expect, it } from 'vitest';
import { ZICHT, type Onderwerpsoort } from '#lib/indicatoren/afscherming/policy.ts';
import { INDICATOREN } from '#lib/indicatoren/catalogus.ts';
import { drillDown, type Zaak } from '#lib/indicatoren/queries.ts';
import { RECHT_VAN_ZAKEN } from '#lib/indicatoren/onderwerpen.ts';
import { schooljaarVan } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import type { GebruikerActor } from '#lib/toegang/model.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
import { demoregio } from './weergave.ts';

const JAREN = ['2023-2024', schooljaarVan(today())];
const ACHTER_CIJFERS = INDICATOREN.filter(({ ingelezen }) => !ingelezen);
/** Of what the loading of the region leaves empty: what its cases are. */
const LEEG: Readonly<Record<string, Onderwerpsoort>> = {
  ...{ 'verlof-aanvragen': 'verlof', 'verlof-hoofd': 'verlof', 'preventieve-acties': 'spreekuur' },
  ...{ 'overleg-besproken': 'agendapunt', 'overleg-taken': 'termijn', dossiertoets: 'dossiertoets' },
  ...{ 'vrijstelling-op-tijd': 'vrijstelling', 'dsp-effect-gesprekken': 'werkproces' },
};
let teamleider: GebruikerActor;
let lpa: GebruikerActor;

beforeAll(async () => {
  const { bureau } = await demoregio();
  teamleider = await actorMet('teamleider', { bureau });
  lpa = await actorMet('leerplichtambtenaar', { bureau });
}, 300_000);

async function zakenAchter(actor: GebruikerActor, code: string): Promise<readonly Zaak[]> {
  const zaken: Zaak[] = [];
  for (const schooljaar of JAREN) {
    const herleid = await drillDown(actor, { code, schooljaar, filter: {} });
    if (herleid.ok) zaken.push(...herleid.waarde.zaken);
  }
  return zaken;
}

describe('wie er achter een cijfer staat', () => {
  it.each(ACHTER_CIJFERS.map(({ code }) => code))(
    '%s: van elke zaak is bekend wat het is, en achter werk dat iemand niet mag kennen staat geen naam',
    async (code) => {
      const alles = await zakenAchter(teamleider, code);
      const leeg = LEEG[code];
      if (leeg) expect(ZICHT[leeg], 'door iemand te zien').not.toBe('niemand');
      else expect(alles.length, 'er staat iets achter').toBeGreaterThan(0);
      expect(alles.filter(({ afgeschermd }) => afgeschermd)).toEqual([]);

      const open = (await zakenAchter(lpa, code)).filter(({ jongereId }) => jongereId !== null);
      const verborgen = await eigenaarSql(
        `select id from werkproces where id = any($1::uuid[]) and soort = 'jongerenpunt'`,
        [open.map(({ onderwerpId }) => onderwerpId)],
      );
      expect(verborgen).toEqual([]);
    },
  );

  it('weet van elk onderwerp van cijfers dat een recht vraagt, dat een leerplichtambtenaar er niet bij kan', async () => {
    for (const { code, onderwerp } of ACHTER_CIJFERS)
      if (['jongerenpunt', 'doorstroompunt'].includes(onderwerp)) {
        expect(RECHT_VAN_ZAKEN[onderwerp]).toBeDefined();
        expect(await zakenAchter(lpa, code)).toEqual([]);
      }
  });
});
