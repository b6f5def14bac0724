import { describe, expect, it } from 'vitest';
import { addDays } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { mailNogeens } from '#lib/contact/afspraken/bezorging/commands.ts';
import { maakAfspraak, zegAfspraakAf } from '#lib/contact/afspraken/commands.ts';
import { readAfspraakpagina } from '#lib/contact/afspraken/queries.ts';
import { readVandaag } from '#lib/termijnen/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const MIS = 'tikfout@voorbeeld.example';
const GOED = 'ouder@voorbeeld.example';

async function zaak() {
  const bureau = await makeBureau();
  const actor = await actorMet('leerplichtambtenaar', { bureau });
  const jongere = await makeJongere({ bureau });
  const { afspraakId } = waardeOf(
    await maakAfspraak(actor, {
      jongereId: jongere.id,
      vorm: 'gesprek',
      met: ['ouder'],
      datum: addDays(today(), 5),
      tijd: '14:30',
      duur: '45',
      mailAnder: MIS,
    }),
  );
  const zet = (status: string, fout: string | null = null) =>
    eigenaarSql(
      `update mail set status = $2, fout = $3, verzonden_op = case when $2 = 'verzonden' then now() end, bezig_sinds = case when $2 = 'bezig' then now() end,
              inhoud = case when $2 = 'verzonden' then null else coalesce(inhoud, '\\x00') end where bureau_id = $1`,
      [bureau.id, status, fout],
    );
  const nogeens = async (was: string, naar: string) => {
    const uitkomst = await mailNogeens(actor, { afspraakId, was, naar });
    return uitkomst.ok ? 'gelukt' : uitkomst.weigering.code;
  };
  const genodigden = async () =>
    waardeOf(await readAfspraakpagina(actor, { afspraakId })).genodigden.map(({ adres, mail }) => [
      adres,
      mail?.status,
    ]);
  const opVandaag = async () =>
    waardeOf(await readVandaag(actor, {})).onbezorgd.rijen.map((rij) => [rij.afspraakId, rij.zeker]);
  return { bureau, actor, afspraakId, zet, nogeens, genodigden, opVandaag };
}

describe('een uitnodiging die niet aankomt', () => {
  it('staat bij de afspraak en op Vandaag, tot zij naar het goede adres is gegaan', async () => {
    const { afspraakId, zet, nogeens, genodigden, opVandaag } = await zaak();
    expect(await opVandaag()).toEqual([]);
    await zet('mislukt', 'De mailserver weigert dit bericht of dit adres (550).');
    expect(await genodigden()).toEqual([[MIS, 'mislukt']]);
    expect(await opVandaag()).toEqual([[afspraakId, true]]);
    expect(await nogeens(MIS, GOED)).toBe('gelukt');
    expect(await genodigden()).toEqual([[GOED, 'wacht']]);
    expect(await opVandaag()).toEqual([]);
  });

  it('ADR 14: gaat niet nog eens weg als zij onderweg is, aankwam of misschien aankwam', async () => {
    const { zet, nogeens, opVandaag, afspraakId } = await zaak();
    for (const status of ['wacht', 'bezig', 'verzonden', 'onzeker']) {
      await zet(status);
      expect(await nogeens(MIS, GOED)).toBe('niet-mislukt');
    }
    expect(await opVandaag()).toEqual([[afspraakId, false]]);
  });

  it('gaat niet naar een adres dat haar al heeft, en niet meer als de afspraak is afgezegd', async () => {
    const { actor, afspraakId, zet, nogeens } = await zaak();
    await zet('mislukt');
    expect(await nogeens(MIS, GOED)).toBe('gelukt');
    expect(await nogeens(MIS, GOED)).toBe('al-uitgenodigd');
    waardeOf(await zegAfspraakAf(actor, { afspraakId, versie: 1, reden: 'Ziek' }));
    expect(await nogeens(MIS, GOED)).toBe('niet-gepland');
  });
});
