import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { sluitVraag, stelVraag } from '#lib/doelgroepen/jongerenpunt/commands.ts';
import { geefInstemming } from '#lib/instemming/commands.ts';
import { legContactVast } from '#lib/contact/commands.ts';
import { drillDown, readIndicator } from '#lib/indicatoren/queries.ts';
import { readDossier } from '#lib/jongeren/dossier/queries.ts';
import { readInzage } from '#lib/jongeren/inzage/queries.ts';
import { searchJongeren } from '#lib/jongeren/zoeken/queries.ts';
import { schooljaarVan } from '#lib/kalender/rules.ts';
import type { Feit } from '#lib/logboek/feiten.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf, type Uitkomst } from '#lib/platform/errors.ts';
import { readVandaag } from '#lib/termijnen/queries.ts';
import { readWerkvoorraad } from '#lib/termijnen/werkvoorraad/queries.ts';
import type { Rol } from '#lib/toegang/model.ts';
import { assignWerkproces } from '#lib/werkprocessen/commands.ts';
import { verdeelWerk } from '#lib/werkprocessen/verdelen/commands.ts';
import { readWerkproces } from '#lib/werkprocessen/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { makeJongere } from '#tests/factories/jongere.ts';

const code = (uitkomst: Uitkomst<unknown>) => (uitkomst.ok ? 'goed' : uitkomst.weigering.code);
const plaats = { gemeente: '1883', woonplaats: 'regio' } as const;

async function dossier() {
  const bureau = await makeBureau();
  const { id: jongereId } = await makeJongere({ bureau, geslachtsnaam: 'Deelproef' });
  const als = (rol: Rol) => actorMet(rol, { bureau });
  return { bureau, jongereId, als };
}

it('op de tijdlijn staat van een afgeschermd deel van het dossier alleen iets voor wie dat deel mag openen', async () => {
  const { bureau, jongereId, als } = await dossier();
  const termijn = { gemeente: '1883', uiterlijk: today(), opTijd: true };
  const kop = (onderwerpSoort: Feit['onderwerpSoort']) =>
    ({ onderwerpSoort, onderwerpId: randomUUID(), jongereId, datum: today() }) as const;
  const brief: { kanaal: 'post'; aan: string[] } = { kanaal: 'post', aan: ['ouders'] };
  const overleg = { gemeente: '1883', sector: null, overleg: 'mdo' } as const;
  await makeFeiten(
    [
      { ...kop('handhaving'), soort: 'ZorgmeldingGedaan', gegevens: { aan: 'raad', gemeente: '1883' } },
      { ...kop('termijn'), soort: 'TermijnVoldaan', gegevens: { ...termijn, code: 'H1' } },
      { ...kop('termijn'), soort: 'TermijnVoldaan', gegevens: { ...termijn, code: 'begunstiging' } },
      { ...kop('brief'), soort: 'BriefVerzonden', gegevens: { ...brief, sjabloon: 'dwangsom-beschikking' } },
      { ...kop('brief'), soort: 'BriefVerzonden', gegevens: { ...brief, sjabloon: 'plan-van-aanpak' } },
      {
        ...kop('preventieve-actie'),
        soort: 'PreventieveActie',
        gegevens: { ...plaats, actie: 'aanvraag' },
      },
      {
        ...kop('agendapunt'),
        soort: 'AgendapuntBesproken',
        gegevens: { ...overleg, resultaat: 'opgelost' },
      },
    ],
    bureau,
  );
  const ziet = async (rol: Rol) =>
    waardeOf(await readDossier(await als(rol), { jongereId }))
      .tijdlijn.regels.flatMap((regel) => (regel.vorm === 'feit' ? [regel.feit] : []))
      .map(({ soort, gegevens }) => {
        if (soort === 'BriefVerzonden') return gegevens.sjabloon;
        return soort === 'TermijnVoldaan' ? gegevens.code : soort;
      })
      .toSorted();
  expect(await ziet('administratie')).toEqual(['H1', 'begunstiging', 'dwangsom-beschikking']);
  for (const rol of ['doorstroomcoach', 'jongerenconsulent'] as const)
    expect(await ziet(rol), rol).toEqual([...['AgendapuntBesproken', 'PreventieveActie', 'plan-van-aanpak']]);
  expect(await ziet('leerplichtambtenaar')).toEqual([
    ...['AgendapuntBesproken', 'H1', 'ZorgmeldingGedaan', 'begunstiging', 'dwangsom-beschikking'],
  ]);
});

it('wie alleen bij het Jongerenpunt bekend is, is dat voor leerplicht en administratie nergens', async () => {
  const { jongereId, als } = await dossier();
  const consulent = await als('jongerenconsulent');
  const { id } = waardeOf(
    await stelVraag(consulent, { jongereId, vraag: 'inkomen', volgendeActie: 'Bel over de uitkering' }),
  );
  waardeOf(
    await legContactVast(consulent, {
      ...{ jongereId, werkprocesId: id, soort: 'telefoon', met: 'jongere', bereikt: 'ja' },
      ...{ datum: today(), verslag: 'Vertelt over zijn schulden.' },
    }),
  );
  const ziet = async (rol: Rol) => {
    const actor = await als(rol);
    const open = waardeOf(await readDossier(actor, { jongereId }));
    const [treffer] = waardeOf(await searchJongeren(actor, { q: 'Deelproef' })).rijen;
    const vandaag = waardeOf(await readVandaag(actor, {}));
    return {
      werk: open.werkprocessen.length,
      kop: open.kop.volgende?.actie ?? open.kop.verantwoordelijke,
      tijdlijn: open.tijdlijn.regels.flatMap((regel) => (regel.vorm === 'feit' ? [regel.feit.soort] : [])),
      zoeken: [...(treffer?.openWerkprocessen ?? []), treffer?.verantwoordelijke],
      voorraad: waardeOf(await readWerkvoorraad(actor, { eigenaar: 'team' })).rijen.length,
      vandaag: vandaag.aanDeBeurt.rijen.length + vandaag.komend.rijen.length,
      werkproces: code(await readWerkproces(actor, { id })),
    };
  };
  const niets = { werk: 0, kop: null, tijdlijn: [], zoeken: [null], voorraad: 0, vandaag: 0 };
  for (const rol of ['leerplichtambtenaar', 'administratie'] as const)
    expect(await ziet(rol), rol).toEqual({ ...niets, werkproces: 'niet-gevonden' });
  expect(await ziet('doorstroomcoach')).toMatchObject({ werk: 1, voorraad: 1, werkproces: 'goed' });
  const lpa = await als('leerplichtambtenaar');
  const verdeling = { werk: `${id}:1`, naar: lpa.gebruikerId, proef: 'ja' };
  expect(waardeOf(await verdeelWerk(await als('administratie'), verdeling)).regels).toEqual([]);
  expect(waardeOf(await verdeelWerk(await als('teamleider'), verdeling)).regels).toHaveLength(1);
  expect(code(await assignWerkproces(lpa, { id, versie: 1, naar: lpa.gebruikerId }))).toBe('niet-gevonden');
});

it('achter een cijfer staat alleen wie men in het dossier zelf ook zou zien', async () => {
  const { jongereId, als } = await dossier();
  const consulent = await als('jongerenconsulent');
  const { id } = waardeOf(await stelVraag(consulent, { jongereId, vraag: 'inkomen' }));
  waardeOf(await sluitVraag(consulent, { id, versie: 1, resultaat: 'hulpvraag-beantwoord' }));
  const schooljaar = schooljaarVan(today());
  const achter = async (rol: Rol, indicator: string) => {
    const actor = await als(rol);
    const herleid = await drillDown(actor, { code: indicator, schooljaar, filter: {} });
    const pagina = waardeOf(await readIndicator(actor, { code: indicator, schooljaar, filter: {} }));
    expect(pagina.magHerleiden).toBe(herleid.ok);
    return herleid.ok ? herleid.waarde.zaken.map(({ naam }) => naam) : herleid.weigering.code;
  };
  expect(await achter('leerplichtambtenaar', 'jongerenpunt-vragen')).toBe('geen-recht');
  expect(await achter('leerplichtambtenaar', 'dsp-bestemming')).toBe('geen-recht');
  expect(await achter('doorstroomcoach', 'handhaving')).toBe('geen-recht');
  const bekend = [expect.stringContaining('Deelproef')];
  expect(await achter('jongerenconsulent', 'jongerenpunt-vragen')).toEqual(bekend);
  expect(await achter('jongerenconsulent', 'werkprocessen-resultaat')).toEqual(bekend);
  expect(await achter('leerplichtambtenaar', 'werkprocessen-resultaat')).toEqual([null]);
});

it('de inzage vertelt leerplicht niet wat collega’s achter de muur of bij het Jongerenpunt deden', async () => {
  const { jongereId, als } = await dossier();
  const coach = await als('doorstroomcoach');
  waardeOf(await stelVraag(coach, { jongereId, vraag: 'inkomen' }));
  waardeOf(
    await geefInstemming(coach, {
      ...{ jongereId, doel: 'gezondheid-justitie', gegevenOp: today(), wijze: 'mondeling' },
    }),
  );
  const ziet = async (rol: Rol) => {
    const { regels, beperkt } = waardeOf(await readInzage(await als(rol), { jongereId }));
    return { beperkt, handelingen: regels.map(({ handeling }) => handeling) };
  };
  expect(await ziet('leerplichtambtenaar')).toEqual({ beperkt: true, handelingen: [] });
  expect(await ziet('fg')).toEqual({
    beperkt: false,
    handelingen: [
      ...['bekijken wie in het dossier keek', 'instemming vastleggen'],
      'vraag aan het Jongerenpunt vastleggen',
    ],
  });
});
