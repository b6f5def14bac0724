import { afterAll, describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { closeBrowser } from '#lib/platform/pdf.ts';
import {
  bundelAlles,
  losBundelOp,
  maakBundel,
  makeBundel,
  markeerGeprint,
  tochNietGeprint,
} from '#lib/brieven/afdrukken/commands.ts';
import { readAfdrukken, readBundel } from '#lib/brieven/afdrukken/queries.ts';
import { schrijfBrief, trekBriefIn } from '#lib/brieven/commands.ts';
import { briefwerker, makeBrief } from '#lib/brieven/maken/commands.ts';
import { readBrief } from '#lib/brieven/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeOuder } from '#tests/factories/ouder.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

afterAll(closeBrowser);

/** One letter to the parents of a child of eight, made and waiting for the printer. */
async function klaar() {
  const bureau = await makeBureau();
  const actor = await actorMet('administratie', { bureau });
  const jongere = await makeJongere({ bureau, geboortedatum: datum('2018-05-05') });
  const ouder = await makeOuder(jongere.id, { bureau });
  const { briefId } = waardeOf(
    await schrijfBrief(actor, {
      jongereId: jongere.id,
      sjabloon: 'kennisgeving',
      aan: `ouders:${ouder.ouderschapId}`,
      veld_verzuim_omschrijving: 'Gemist: tien lesuren.',
      doe: 'verstuur',
    }),
  );
  const werker = await briefwerker({ bureauId: bureau.id });
  if (!werker) throw new Error('geen werker');
  await makeBrief(werker, briefId);
  const stand = async () => waardeOf(await readBrief(actor, { jongereId: jongere.id, briefId })).stand;
  const feiten = () =>
    eigenaarSql<{ gegevens: { kanaal: string } }>(
      `select gegevens from gebeurtenis where bureau_id = $1 and soort = 'BriefVerzonden' and vervallen_op is null`,
      [bureau.id],
    );
  return { bureau, actor, jongere, briefId, werker, stand, feiten };
}

describe('afdrukken', () => {
  it('bundelt wat klaarstaat in één PDF, markeert het als afgedrukt en maakt dat ongedaan', async () => {
    const { actor, werker, stand, feiten } = await klaar();
    const { rijen } = waardeOf(await readAfdrukken(actor, {}));
    expect(rijen).toHaveLength(1);
    const { id } = waardeOf(await maakBundel(actor, { exemplaar: rijen.map((rij) => rij.id) }));
    await makeBundel(werker, id);
    const { bestand } = waardeOf(await readBundel(actor, { bundelId: id }));
    expect(bestand.toString('latin1')).toMatch(/^%PDF-[\s\S]*\/StructTreeRoot/);
    expect(waardeOf(await readAfdrukken(actor, {})).rijen).toEqual([]);
    expect(await feiten()).toEqual([]);
    waardeOf(await markeerGeprint(actor, { bundelId: id }));
    expect(await stand()).toBe('geprint');
    expect(await feiten()).toMatchObject([{ gegevens: { kanaal: 'post', aan: ['ouders'] } }]);
    waardeOf(await tochNietGeprint(actor, { bundelId: id }));
    expect(await stand()).toBe('af-te-drukken');
    expect(await feiten()).toEqual([]);
    waardeOf(await losBundelOp(actor, { bundelId: id }));
    expect(waardeOf(await readAfdrukken(actor, {})).rijen).toHaveLength(1);
  });

  it('vinkt bij een leerplichtambtenaar alleen de eigen brieven vooraf aan, bij de administratie alle', async () => {
    const { bureau, actor } = await klaar();
    const collega = await actorMet('leerplichtambtenaar', { bureau });
    const van = async (wie: typeof actor) => {
      const { rijen, gekozen } = waardeOf(await readAfdrukken(wie, {}));
      return [rijen.length, gekozen.length];
    };
    expect(await van(actor)).toEqual([1, 1]);
    expect(await van(collega)).toEqual([1, 0]);
  });

  it('ongedaan maken laat staan dat een ander exemplaar van dezelfde brief wel weg is', async () => {
    const bureau = await makeBureau();
    const actor = await actorMet('administratie', { bureau });
    const jongere = await makeJongere({ bureau, geboortedatum: datum('2018-05-05') });
    const elders = { straat: 'Fruithof', huisnummer: '3', postcode: '6171BB', plaats: 'Stein' };
    const ouders = [await makeOuder(jongere.id, { bureau }), await makeOuder(jongere.id, { bureau, adres: elders })]; // prettier-ignore
    const { briefId } = waardeOf(
      await schrijfBrief(actor, {
        jongereId: jongere.id,
        sjabloon: 'kennisgeving',
        aan: ouders.map((ouder) => `ouders:${ouder.ouderschapId}`),
        veld_verzuim_omschrijving: 'Gemist: tien lesuren.',
        doe: 'verstuur',
      }),
    );
    await eigenaarSql(`update brief set status = 'klaar' where id = $1`, [briefId]);
    const exemplaren = await eigenaarSql<{ id: string }>(
      `update briefexemplaar set status = 'klaar', docx = 'x', pdf = 'x', kanaal = 'post' where brief_id = $1 returning id`,
      [briefId],
    );
    const bundels: string[] = [];
    for (const { id } of exemplaren) {
      const bundel = waardeOf(await maakBundel(actor, { exemplaar: [id] }));
      await eigenaarSql(`update printbundel set status = 'klaar' where id = $1`, [bundel.id]);
      waardeOf(await markeerGeprint(actor, { bundelId: bundel.id }));
      bundels.push(bundel.id);
    }
    const feiten = () =>
      eigenaarSql(
        `select datum from gebeurtenis where onderwerp_id = $1 and soort = 'BriefVerzonden' and vervallen_op is null`,
        [briefId],
      );
    expect(await feiten()).toHaveLength(2);
    waardeOf(await tochNietGeprint(actor, { bundelId: bundels[1] }));
    expect(await feiten()).toHaveLength(1);
    waardeOf(await tochNietGeprint(actor, { bundelId: bundels[0] }));
    expect(await feiten()).toEqual([]);
  });

  it('geeft een brief die een collega net bundelde niet nog eens', async () => {
    const { actor } = await klaar();
    const { rijen } = waardeOf(await readAfdrukken(actor, {}));
    const exemplaar = rijen.map((rij) => rij.id);
    waardeOf(await maakBundel(actor, { exemplaar }));
    expect(await maakBundel(actor, { exemplaar })).toMatchObject({
      ok: false,
      weigering: { code: 'al-gebundeld' },
    });
  });

  it('bladert door wat wacht en bundelt alles in stapels van honderd, zonder er een over te slaan', async () => {
    const { bureau, actor, briefId } = await klaar();
    await eigenaarSql(
      `insert into briefexemplaar (bureau_id, brief_id, nummer, soort, sleutel, ouder_ids, ontvanger, kanaal, status, docx, pdf)
       select bureau_id, brief_id, 100 + n, soort, sleutel, ouder_ids, ontvanger, kanaal, status, docx, pdf
         from briefexemplaar, generate_series(1, 204) n where brief_id = $1 and nummer = 1`,
      [briefId],
    );
    const gezien: string[] = [];
    let na: string | undefined;
    do {
      const pagina = waardeOf(await readAfdrukken(actor, { na }));
      expect(pagina.totaal).toBe(205);
      gezien.push(...pagina.rijen.map((rij) => rij.id));
      na = pagina.verder ?? undefined;
    } while (na);
    expect(new Set(gezien).size).toBe(205);

    expect(await bundelAlles(actor, { aantal: 204 })).toMatchObject({
      ok: false,
      weigering: { code: 'lijst-veranderd' },
    });
    expect(waardeOf(await bundelAlles(actor, { aantal: 205 }))).toMatchObject({ aantal: 205, delen: 3 });
    const { totaal, bundels } = waardeOf(await readAfdrukken(actor, {}));
    expect(totaal).toBe(0);
    expect(bundels.map((bundel) => [bundel.deel, bundel.delen, bundel.aantal])).toEqual([
      [1, 3, 100],
      [2, 3, 100],
      [3, 3, 5],
    ]);
    const inhoud = await eigenaarSql<{ id: string }>(
      `select e.id from briefexemplaar e join printbundel p on p.id = e.printbundel_id
        where e.bureau_id = $1 order by p.deel, e.nummer`,
      [bureau.id],
    );
    expect(inhoud.map((rij) => rij.id)).toEqual(gezien);
  });

  it('drukt niet af wat is ingetrokken', async () => {
    const { actor, jongere, briefId, werker, feiten } = await klaar();
    const { rijen } = waardeOf(await readAfdrukken(actor, {}));
    const { id } = waardeOf(await maakBundel(actor, { exemplaar: rijen.map((rij) => rij.id) }));
    waardeOf(await trekBriefIn(actor, { jongereId: jongere.id, briefId, versie: 1 }));
    await makeBundel(werker, id);
    waardeOf(await markeerGeprint(actor, { bundelId: id }));
    expect(await feiten()).toEqual([]);
  });
});
