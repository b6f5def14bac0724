import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser } from '#lib/platform/pdf.ts';
import { maakBundel, makeBundel, markeerGeprint, tochNietGeprint } from '#lib/brieven/afdrukken/commands.ts';
import { readAfdrukken } from '#lib/brieven/afdrukken/queries.ts';
import { schrijfBrief } from '#lib/brieven/commands.ts';
import { briefwerker, makeBrief } from '#lib/brieven/maken/commands.ts';
import { readBriefformulier } from '#lib/brieven/queries.ts';
import { datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { takeMelding } from '#lib/meldingen/nemen/commands.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { setStap, undoStap } from '#lib/werkprocessen/commands.ts';
import { readWerkproces } from '#lib/werkprocessen/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeOuder } from '#tests/factories/ouder.ts';
import { makeMelding } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

afterAll(closeBrowser);

/** Work of a melding that was taken, and a way to post a letter about it. */
async function werk() {
  const bureau = await makeBureau();
  const lpa = await actorMet('leerplichtambtenaar', { bureau, naam: 'Kim Voorbeeld' });
  const administratie = await actorMet('administratie', { bureau });
  const jongere = await makeJongere({ bureau, geboortedatum: datum('2018-05-05') });
  const ouder = await makeOuder(jongere.id, { bureau });
  const melding = await makeMelding({ bureau, jongereId: jongere.id, duoSoort: 'V3' });
  const { werkprocesId: id } = waardeOf(await takeMelding(lpa, { id: melding.id, versie: 1 }));
  const onderwerp = `werkproces:${id}`;
  const schrijf = async (sjabloon: string) => {
    const gesprek = {
      veld_gesprek_datum: addDays(today(), 7),
      veld_gesprek_tijd: '10:00',
      veld_gesprek_plaats: 'Stadhuis',
    };
    const velden = { veld_verzuim_omschrijving: 'Gemist: tien lesuren.', ...gesprek };
    const aan = `ouders:${ouder.ouderschapId}`;
    const { briefId } = waardeOf(
      await schrijfBrief(lpa, {
        jongereId: jongere.id,
        sjabloon,
        onderwerp,
        aan,
        ...velden,
        doe: 'verstuur',
      }),
    );
    const werker = await briefwerker({ bureauId: bureau.id });
    if (!werker) throw new Error('geen werker');
    await makeBrief(werker, briefId);
    const { rijen } = waardeOf(await readAfdrukken(administratie, {}));
    const bundel = waardeOf(await maakBundel(administratie, { exemplaar: rijen.map((rij) => rij.id) }));
    await makeBundel(werker, bundel.id);
    return bundel.id;
  };
  const pagina = async () => waardeOf(await readWerkproces(lpa, { id }));
  const stap = async (code: string) => (await pagina()).pad.find((plek) => plek.stap.code === code);
  const feiten = () =>
    eigenaarSql<{ stap: string; bron: string | null }>(
      `select gegevens->>'stap' as stap, gegevens->>'bron' as bron from gebeurtenis
        where onderwerp_id = $1 and soort = 'StapGezet' and vervallen_op is null order by id`,
      [id],
    );
  return { lpa, administratie, jongere, id, onderwerp, schrijf, pagina, stap, feiten };
}

describe('een brief die bij een stap hoort, zet die stap', () => {
  it('de kennisgeving zet stap 4 op de dag dat zij de deur uit gaat, en niet eerder', async () => {
    const { lpa, administratie, id, schrijf, stap, feiten } = await werk();
    waardeOf(await setStap(lpa, { id, versie: 1, stap: '2' }));
    const bundelId = await schrijf('kennisgeving');
    expect((await stap('4'))?.toestand).toBe('nu');
    waardeOf(await markeerGeprint(administratie, { bundelId }));
    expect(await stap('4')).toMatchObject({ toestand: 'gedaan', registratie: { bron: 'brief' } });
    expect((await feiten()).at(-1)).toEqual({ stap: '4', bron: 'brief' });
    waardeOf(await tochNietGeprint(administratie, { bundelId }));
    expect((await stap('4'))?.toestand).toBe('nu');
    expect((await feiten()).map((feit) => feit.stap)).toEqual(['1', '3', '2']);
    waardeOf(await markeerGeprint(administratie, { bundelId }));
    expect((await stap('4'))?.toestand).toBe('gedaan');
  });

  it('wie de stap daarna met de hand terugneemt, krijgt hem niet terug met een volgende brief', async () => {
    const { lpa, administratie, id, schrijf, stap, pagina } = await werk();
    waardeOf(await setStap(lpa, { id, versie: 1, stap: '2' }));
    waardeOf(await markeerGeprint(administratie, { bundelId: await schrijf('kennisgeving') }));
    waardeOf(await undoStap(lpa, { id, versie: (await pagina()).werk.versie }));
    waardeOf(await markeerGeprint(administratie, { bundelId: await schrijf('uitnodiging-gesprek') }));
    expect((await stap('4'))?.toestand).not.toBe('gedaan');
  });

  it('een uitnodiging is nog geen gesprek: het onderzoek blijft aan de beurt', async () => {
    const { lpa, administratie, id, schrijf, stap } = await werk();
    waardeOf(await setStap(lpa, { id, versie: 1, stap: '2' }));
    waardeOf(await markeerGeprint(administratie, { bundelId: await schrijf('uitnodiging-gesprek') }));
    expect((await stap('5'))?.toestand).not.toBe('gedaan');
  });

  it('zegt vooraf welke stap gezet wordt', async () => {
    const { lpa, jongere, onderwerp } = await werk();
    const vraag = { jongereId: jongere.id, onderwerp };
    const stapMet = async (sjabloon: string) =>
      waardeOf(await readBriefformulier(lpa, { ...vraag, sjabloon })).stap;
    expect(await stapMet('kennisgeving')).toBe('4');
    expect(await stapMet('uitnodiging-gesprek')).toBeNull();
  });
});

describe('van wie een stap is', () => {
  it('de melding is de stap van de school, niet van wie haar in behandeling nam', async () => {
    const { feiten, stap } = await werk();
    expect(await feiten()).toEqual([
      { stap: '1', bron: 'melding' },
      { stap: '3', bron: null },
    ]);
    expect((await stap('1'))?.registratie?.bron).toBe('melding');
  });
});
