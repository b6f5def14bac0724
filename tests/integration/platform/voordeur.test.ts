import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { encryptSubject } from '#lib/platform/crypto.ts';
import { gelukt, waardeOf, weiger } from '#lib/platform/errors.ts';
import { command, query } from '#lib/toegang/front-door.ts';
import type { Bureau, GebruikerActor } from '#lib/toegang/model.ts';
import { actorMet, systeemActor } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const telefoonSchema = z.object({
  id: z.uuid({ message: 'Kies een jongere.' }),
  telefoon: z
    .string({ message: 'Vul een telefoonnummer in.' })
    .min(10, 'Een telefoonnummer heeft tien cijfers.'),
});
const lees = query({
  naam: 'proef: jongere lezen',
  permission: 'dossier.lezen',
  verwerking: 'leerplicht-toezicht',
  input: z.object({ id: z.uuid() }),
  subject: (_out, input) => [input.id],
  run: async (toegang, input) => {
    toegang.merkAan({ soort: 'jongere', id: input.id, reden: 'proef' });
    return gelukt(await toegang.sql('select id from jongere where id = $1', [input.id]));
  },
});
const belNummer = command({
  naam: 'proef: telefoon wijzigen',
  permission: 'dossier.wijzigen',
  verwerking: 'leerplicht-toezicht',
  input: telefoonSchema,
  subject: (_out, input) => [input.id],
  run: async (toegang, input) => {
    await toegang.sql('update jongere set telefoon = $1, versie = versie + 1 where id = $2', [
      input.telefoon,
      input.id,
    ]);
    if (input.telefoon === '0000000000') return weiger('bestaat-niet', 'Dit nummer bestaat niet.');
    if (input.telefoon === '9999999999') throw new Error('de lijn viel weg');
    return gelukt({ nummer: randomUUID() });
  },
});

let bureau: Bureau;
let actor: GebruikerActor;
let id = '';
beforeEach(async () => {
  bureau = await makeBureau();
  actor = await actorMet('leerplichtambtenaar', { bureau });
  ({ id } = await makeJongere({ bureau }));
});

const auditregels = () =>
  eigenaarSql(
    'select handeling, permissie, uitkomst, gebruiker_id from auditregel where bureau_id = $1 order by id',
    [bureau.id],
  );
const betrokkenen = () =>
  eigenaarSql<{ betrokkene: Buffer; statuscode: number }>(
    'select betrokkene, statuscode from verwerkingsregel where bureau_id = $1 order by id',
    [bureau.id],
  );
async function stand(): Promise<object | undefined> {
  const [row] = await eigenaarSql('select telefoon, versie from jongere where id = $1', [id]);
  return row;
}
const regel = (handeling: string, permissie: string, uitkomst: string) => ({
  handeling,
  permissie,
  uitkomst,
  gebruiker_id: actor.gebruikerId,
});

describe('de voordeur', () => {
  it('legt een geslaagde lezing vast: wie, wat, en over wie onder een schuilnaam', async () => {
    expect(waardeOf(await lees(actor, { id }))).toEqual([{ id }]);
    expect(await auditregels()).toEqual([regel('proef: jongere lezen', 'dossier.lezen', 'gelukt')]);
    expect(await betrokkenen()).toEqual([{ betrokkene: encryptSubject(id, bureau.id), statuscode: 1 }]);
  });

  it('weigert wie het recht niet heeft, zegt waarom, en legt dat vast', async () => {
    actor = await actorMet('manager', { bureau });
    const uitkomst = await lees(actor, { id });
    expect(uitkomst).toMatchObject({ ok: false, weigering: { code: 'geen-recht' } });
    expect(!uitkomst.ok && uitkomst.weigering.zin).toContain(
      'teamleider en kwaliteitsmedewerker alleen met een vastgelegde reden',
    );
    expect(await auditregels()).toEqual([regel('proef: jongere lezen', 'dossier.lezen', 'geweigerd')]);
    expect(await betrokkenen()).toEqual([]);
  });

  it('weigert een onbekende rol', async () => {
    const vreemd = { ...actor, rollen: ['burgemeester'] } as unknown as GebruikerActor;
    expect(await lees(vreemd, { id })).toMatchObject({ ok: false, weigering: { code: 'geen-recht' } });
  });

  it('laat een systeemactor alleen doen wat op zijn lijst staat', async () => {
    const werker = await systeemActor('werker', ['dossier.lezen'], bureau);
    expect((await lees(werker, { id })).ok).toBe(true);
    expect(await belNummer(werker, { id, telefoon: '0612345678' })).toMatchObject({
      weigering: { code: 'geen-recht' },
    });
    expect(await auditregels()).toMatchObject([
      { uitkomst: 'gelukt', gebruiker_id: null },
      { uitkomst: 'geweigerd' },
    ]);
  });

  it('wijst onjuiste invoer af met een zin bij elk veld, en schrijft niets', async () => {
    expect(await belNummer(actor, { id: 'x', telefoon: '12' })).toEqual({
      ok: false,
      weigering: {
        code: 'ongeldige-invoer',
        zin: 'Er kloppen 2 velden niet.',
        velden: { id: 'Kies een jongere.', telefoon: 'Een telefoonnummer heeft tien cijfers.' },
      },
    });
    expect(await stand()).toEqual({ telefoon: null, versie: 1 });
  });

  it('een weigering halverwege laat niets achter en staat als geweigerd in het logboek', async () => {
    expect(await belNummer(actor, { id, telefoon: '0000000000' })).toMatchObject({
      ok: false,
      weigering: { code: 'bestaat-niet' },
    });
    expect(await stand()).toEqual({ telefoon: null, versie: 1 });
    expect(await auditregels()).toEqual([regel('proef: telefoon wijzigen', 'dossier.wijzigen', 'geweigerd')]);
  });

  it('een fout draait alles terug en staat als mislukt in het logboek', async () => {
    await expect(belNummer(actor, { id, telefoon: '9999999999' })).rejects.toThrow('de lijn viel weg');
    expect(await stand()).toEqual({ telefoon: null, versie: 1 });
    expect(await auditregels()).toEqual([regel('proef: telefoon wijzigen', 'dossier.wijzigen', 'mislukt')]);
  });

  it('kan het logboek niet worden geschreven, dan is er ook geen antwoord', async () => {
    await eigenaarSql('revoke insert on auditregel from baken_app');
    try {
      await expect(lees(actor, { id })).rejects.toThrow('permission denied');
      await expect(belNummer(actor, { id, telefoon: '0612345678' })).rejects.toThrow('permission denied');
    } finally {
      await eigenaarSql('grant insert on auditregel to baken_app');
    }
    expect(await stand()).toEqual({ telefoon: null, versie: 1 });
  });

  it('hetzelfde formulier twee keer: één keer gedaan, hetzelfde antwoord', async () => {
    const eenmalig = randomUUID();
    const eerste = await belNummer(actor, { id, telefoon: '0612345678' }, { eenmalig });
    const tweede = await belNummer(actor, { id, telefoon: '0612345678' }, { eenmalig });
    expect(eerste.ok).toBe(true);
    expect(tweede).toEqual(eerste);
    expect(await stand()).toEqual({ telefoon: '0612345678', versie: 2 });
  });

  it('twee keer tegelijk verstuurd: ook dan één keer gedaan', async () => {
    const eenmalig = randomUUID();
    const beide = await Promise.all(
      [1, 2].map(() => belNummer(actor, { id, telefoon: '0612345678' }, { eenmalig })),
    );
    expect(beide[0]).toEqual(beide[1]);
    expect(await stand()).toEqual({ telefoon: '0612345678', versie: 2 });
  });

  it('met de terugknop een ander bericht in hetzelfde formulier: dat is een nieuwe handeling', async () => {
    const eenmalig = randomUUID();
    await belNummer(actor, { id, telefoon: '0612345678' }, { eenmalig });
    await belNummer(actor, { id, telefoon: '0687654321' }, { eenmalig });
    expect(await stand()).toEqual({ telefoon: '0687654321', versie: 3 });
  });

  it('de sleutel van een ander geeft niet diens antwoord', async () => {
    const eenmalig = randomUUID();
    await belNummer(actor, { id, telefoon: '0612345678' }, { eenmalig });
    const collega = await actorMet('leerplichtambtenaar', { bureau });
    expect(await belNummer(collega, { id, telefoon: '0612345678' }, { eenmalig })).toMatchObject({
      weigering: { code: 'al-verwerkt' },
    });
    expect(await stand()).toEqual({ telefoon: '0612345678', versie: 2 });
  });

  it('een dossier van een ander bureau bestaat hier niet', async () => {
    const buur = await actorMet('leerplichtambtenaar', { bureau: await makeBureau() });
    expect(waardeOf(await lees(buur, { id }))).toEqual([]);
  });
});
