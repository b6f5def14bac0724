import { beforeAll, describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { readZaak } from '#lib/handhaving/zaak/queries.ts';
import type { Bureau, GebruikerActor } from '#lib/toegang/model.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { bestand, csv, leesIn } from '#tests/factories/bestanden.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { geefBevoegdheden, makeOuder } from '#tests/factories/handhaving.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeMelding, makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

describe('termijnen, onderzoek en aan wie (Lpw art. 22, Awb art. 4:8 en 5:32a)', () => {
  let bureau: Bureau;
  let boa: GebruikerActor;
  let zaakId = '';
  const termijnen = async () =>
    Object.fromEntries(
      waardeOf(await readZaak(boa, { id: zaakId })).termijnen.map(({ code, status }) => [code, status]),
    );
  const stuk = (rest: Record<string, string> = {}) => ({
    ...{ extern_id: 'P3', werkproces: 'W3', behandelaar: 'boa', soort: 'SIGNAAL', verdachte: 'jongere' },
    ...{
      staat: 'IN_BEHANDELING_LPA',
      staat_op: addDays(today(), -9),
      omschrijving: 'Bleef weg',
      afzienreden: '',
    },
    ...{
      opgemaakt_op: addDays(today(), -10),
      ingezonden_op: '',
      eerdere_veroordeling: 'nee',
      motivering: '',
    },
    ...{ onderzoek: 'Het verzuim staat vast', onderzoek_afgerond_op: addDays(today(), -10), ...rest },
  });

  beforeAll(async () => {
    bureau = await makeBureau();
    boa = await actorMet('leerplichtambtenaar-boa', { bureau, externId: 'boa' });
    await geefBevoegdheden(boa.gebruikerId, { bureau });
    const { id: jongereId } = await makeJongere({
      bureau,
      externId: 'J3',
      geboortedatum: datum('2011-03-01'),
    });
    const { id: ouderId } = await makeOuder(jongereId, { bureau });
    await eigenaarSql(`update ouder set extern_id = 'O3' where id = $1`, [ouderId]);
    const { id: werkprocesId } = await makeWerkproces({ bureau, jongereId, externId: 'W3' });
    await makeMelding({ bureau, jongereId, werkprocesId, ontvangenOp: addDays(today(), -20), status: 'B' });
    const gehoord = {
      ...{
        extern_id: 'V3',
        werkproces: 'W3',
        behandelaar: 'boa',
        persoon: 'jongere',
        uitkomst: 'verschenen',
      },
      ...{
        opgeroepen_op: addDays(today(), -15),
        gepland_op: addDays(today(), -12),
        cautie: 'ja',
        verklaring: 'x',
      },
    };
    waardeOf(await leesIn(bureau, [bestand('verhoren.csv', csv([gehoord]))]));
    const [zaak] = await eigenaarSql<{ id: string }>('select id from wpg.zaak where werkproces_id = $1', [
      werkprocesId,
    ]);
    zaakId = zaak?.id ?? '';
  });

  it('vanaf het eerste verhoor lopen de termijnen van het OM, tot het proces-verbaal weg is', async () => {
    expect(await termijnen()).toEqual({ H1: 'loopt', H2: 'loopt' });
    waardeOf(await leesIn(bureau, [bestand('processen-verbaal.csv', csv([stuk()]))]));
    const pagina = waardeOf(await readZaak(boa, { id: zaakId }));
    expect(pagina.zaak.onderzoek).toEqual({
      afgerondOp: addDays(today(), -10),
      conclusie: 'Het verzuim staat vast',
    });
    expect(pagina.processenVerbaal[0]?.inhoud.eerdereVeroordeling).toBe(false);
    expect(await termijnen()).toEqual({ H1: 'loopt', H2: 'loopt' });
    const weg = {
      staat: 'INGEZONDEN_OM',
      staat_op: addDays(today(), -2),
      ingezonden_op: addDays(today(), -2),
    };
    waardeOf(await leesIn(bureau, [bestand('processen-verbaal.csv', csv([stuk(weg)]))]));
    expect(await termijnen()).toEqual({ H1: 'voldaan', H2: 'voldaan' });
  });

  it('een onderzoek is niet afgerond zonder wat het opleverde', async () => {
    const { tellingen } = waardeOf(
      await leesIn(bureau, [
        bestand('processen-verbaal.csv', csv([stuk({ extern_id: 'P4', onderzoek: '' })])),
      ]),
    );
    expect(tellingen['processen-verbaal']).toMatchObject({ nieuw: 0, afgewezen: 1 });
  });

  it('een last is gericht aan ouders van deze jongere, en hun termijn loopt', async () => {
    const last = (rest: Record<string, string>) => ({
      ...{
        extern_id: 'L3',
        werkproces: 'W3',
        grond: 'Komt niet op school',
        staat: 'VOORNEMEN',
        ouders: 'O3',
      },
      ...{ voornemen_op: addDays(today(), -4), staat_op: addDays(today(), -4), ...rest },
      zienswijze_uiterlijk: addDays(today(), 10),
    });
    const lees = async (rest: Record<string, string> = {}) =>
      waardeOf(await leesIn(bureau, [bestand('last-onder-dwangsom.csv', csv([last(rest)]))])).tellingen[
        'last-onder-dwangsom'
      ];
    expect(await lees({ extern_id: 'L4', ouders: 'O3|O404' })).toMatchObject({ nieuw: 0, afgewezen: 1 });
    expect(await lees()).toMatchObject({ nieuw: 1 });
    const loopt = async () =>
      eigenaarSql(
        `select t.code, cardinality(d.ouder_ids) as ouders from termijn t join dwangsom d on d.id = t.onderwerp_id
          where d.bureau_id = $1 and d.extern_id = 'L3' and t.status = 'loopt' order by t.code`,
        [bureau.id],
      );
    expect(await loopt()).toEqual([{ code: 'zienswijze', ouders: 1 }]);
    const besluit = { staat: 'BESCHIKKING', staat_op: today(), beschikking_op: today(), zienswijze: 'Niets' };
    const dan = {
      ...besluit,
      begunstiging_tot: addDays(today(), 14),
      bedrag: '100',
      per: 'week',
      maximum: '900',
    };
    expect(await lees(dan)).toMatchObject({ gewijzigd: 1 });
    expect(await loopt()).toEqual([
      { code: 'begunstiging', ouders: 1 },
      { code: 'bezwaar', ouders: 1 },
    ]);
  });
});
