import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { readKwaliteit } from '#lib/kwaliteit/overzicht/queries.ts';
import { listKwaliteitszaken } from '#lib/kwaliteit/overzicht/zaken/queries.ts';
import { beantwoordToets, trekDossiertoets } from '#lib/kwaliteit/toets/commands.ts';
import { listDossiertoetsen, readDossiertoets } from '#lib/kwaliteit/toets/queries.ts';
import { trek } from '#lib/kwaliteit/toets/rules.ts';
import { closeWerkproces } from '#lib/meldingen/afsluiten/commands.ts';
import { takeMelding } from '#lib/meldingen/nemen/commands.ts';
import { drillDown } from '#lib/indicatoren/queries.ts';
import { today } from '#lib/platform/clock.ts';
import type { Actor } from '#lib/toegang/model.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { setStap, skipStap } from '#lib/werkprocessen/commands.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeMelding, makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
import { cel, vraag } from '../indicatoren/voorbeeld.ts';

async function kantoor() {
  const bureau = await makeBureau();
  const lpa = await actorMet('leerplichtambtenaar', { bureau, naam: 'Robin de Proef' });
  const kwaliteit = await actorMet('kwaliteitsmedewerker', { bureau });
  const jongere = async () => (await makeJongere({ bureau, geslachtsnaam: 'Geheimnaam' })).id;
  return { bureau, lpa, kwaliteit, jongere };
}

describe('het overzicht', () => {
  it('telt afwijkingen per reden, met de zaken erachter en zonder namen', async () => {
    const { bureau, lpa, kwaliteit, jongere } = await kantoor();
    const melding = await makeMelding({ bureau, jongereId: await jongere() });
    const { werkprocesId } = waardeOf(await takeMelding(lpa, { id: melding.id, versie: 1 }));
    waardeOf(await skipStap(lpa, { id: werkprocesId, versie: 1, stap: '2', afwijkreden: 'afgestemd' }));
    waardeOf(await setStap(lpa, { id: werkprocesId, versie: 2, stap: '7', afwijkreden: 'spoed' }));
    const rest = { resultaat: 'gesprek-waarschuwing', sluitreden: 'afgestemd' };
    waardeOf(await closeWerkproces(lpa, { id: werkprocesId, versie: 3, ...rest }));
    const uit = waardeOf(await readKwaliteit(kwaliteit, {}));
    expect(uit.afwijkingen).toEqual([
      {
        reden: 'afgestemd',
        label: 'Zo afgestemd met school of partners',
        overgeslagen: 1,
        eerder: 0,
        fasen: 1,
      },
      { reden: 'spoed', label: 'Spoed: een latere stap ging voor', overgeslagen: 0, eerder: 1, fasen: 0 },
    ]);
    const zaken = waardeOf(await listKwaliteitszaken(kwaliteit, { deel: 'afwijkingen', reden: 'spoed' }));
    expect(zaken.zaken).toMatchObject([
      { href: `/werkprocessen/${werkprocesId}`, eigenaar: 'Robin de Proef' },
    ]);
    expect(JSON.stringify([uit, zaken])).not.toContain('Geheimnaam');
    expect([uit.gesloten, uit.metOntbrekend]).toEqual([1, 1]);
    const stukken = waardeOf(await listKwaliteitszaken(kwaliteit, { deel: 'stukken' }));
    expect(stukken.zaken[0]?.toelichting).toContain('wat de school zelf deed');
  });

  it('telt ook werk dat uit een ander systeem kwam, als het in Baken is afgesloten; wat daar is afgesloten staat apart', async () => {
    const { bureau, lpa, kwaliteit, jongere } = await kantoor();
    const melding = await makeMelding({ bureau, jongereId: await jongere() });
    const { werkprocesId } = waardeOf(await takeMelding(lpa, { id: melding.id, versie: 1 }));
    const extern = 'update werkproces set extern_id = $2 where id = $1';
    await eigenaarSql(extern, [werkprocesId, 'oud-1']);
    const elders = { externId: 'oud-2', geslotenOp: today(), routekaart: 'A' as const };
    await makeWerkproces({ bureau, jongereId: await jongere(), ...elders });
    const stand = async () => {
      const { gesloten, elders: daar } = waardeOf(await readKwaliteit(kwaliteit, {}));
      return { gesloten, daar };
    };
    expect(await stand()).toEqual({ gesloten: 0, daar: 1 });
    const rest = { resultaat: 'gesprek-waarschuwing', sluitreden: 'afgestemd' };
    waardeOf(await closeWerkproces(lpa, { id: werkprocesId, versie: 1, ...rest }));
    expect(await stand()).toEqual({ gesloten: 1, daar: 1 });
  });

  it('telt open werk zonder contact vanaf dag 31, en meldingen waarvan de reactiedag voorbij is', async () => {
    const { bureau, kwaliteit, jongere } = await kantoor();
    const open = async (contact: number | null, begon: number) => {
      const werk = await makeWerkproces({
        ...{ bureau, jongereId: await jongere(), gestartOp: addDays(today(), -begon) },
      });
      if (contact !== null)
        await eigenaarSql('update werkproces set laatste_contact = $2 where id = $1', [
          werk.id,
          addDays(today(), -contact),
        ]);
    };
    await open(30, 90);
    await open(31, 90);
    await open(null, 40);
    await open(null, 10);
    const melding = await makeMelding({ bureau, jongereId: await jongere() });
    await eigenaarSql('update melding set reactie_uiterlijk = $2 where id = $1', [
      melding.id,
      addDays(today(), -1),
    ]);
    const uit = waardeOf(await readKwaliteit(kwaliteit, {}));
    expect([uit.open, uit.zonderContact, uit.zonderReactie]).toEqual([4, 2, 1]);
    const lijst = waardeOf(await listKwaliteitszaken(kwaliteit, { deel: 'contact' }));
    expect(lijst.zaken.map(({ toelichting }) => toelichting)).toEqual([
      'nog nooit contact',
      'laatste contact',
    ]);
    const [zaak] = waardeOf(await listKwaliteitszaken(kwaliteit, { deel: 'reactie' })).zaken;
    expect(zaak?.href).toMatch(/^\/jongeren\//);
  });

  it('is er voor sturing, niet voor wie zelf behandelt', async () => {
    const { lpa } = await kantoor();
    expect(await readKwaliteit(lpa, {})).toMatchObject({ weigering: { code: 'geen-recht' } });
  });
});

describe('de dossiertoets', () => {
  async function getrokken(aantal = 2) {
    const kant = await kantoor();
    const ids: string[] = [];
    for (const dag of ['2023-10-06', '2023-11-06', '2023-12-06']) {
      const opties = { bureau: kant.bureau, gemeente: '0971', geslotenOp: datum(dag) };
      ids.push((await makeWerkproces({ ...opties, jongereId: await kant.jongere() })).id);
    }
    const bron = {
      naam: 'Najaar',
      van: '2023-10-01',
      tot: '2023-12-31',
      stand: 'gesloten',
      soort: '',
      aantal,
    };
    const { id } = waardeOf(await trekDossiertoets(kant.kwaliteit, bron));
    return { ...kant, ids, id, lees: async () => waardeOf(await readDossiertoets(kant.kwaliteit, { id })) };
  }

  it('bewaart de trekking zo dat een ander haar kan overdoen', async () => {
    const { ids, lees } = await getrokken();
    const { toets, zaken } = await lees();
    expect(toets.omvang).toBe(3);
    expect(zaken.map(({ werkprocesId }) => werkprocesId)).toEqual(trek(ids, 2, toets.zaad));
    expect(toets.vragen).toHaveLength(8);
  });

  it('bewaart een half ingevulde zaak, telt haar als getoetst bij het laatste antwoord, en het cijfer volgt', async () => {
    const { bureau, kwaliteit, lees } = await getrokken();
    const begin = await lees();
    const [zaak] = begin.zaken;
    const half = { 'antwoord-school-gehoord': 'nee', 'opmerking-school-gehoord': 'Alleen een brief.' };
    const eerst = await beantwoordToets(kwaliteit, { id: zaak?.id, versie: 1, ...half });
    expect(waardeOf(eerst).klaar).toBe(false);
    const alles = Object.fromEntries(begin.toets.vragen.map(({ code }) => [`antwoord-${code}`, 'ja']));
    expect(waardeOf(await beantwoordToets(kwaliteit, { id: zaak?.id, versie: 2, ...alles })).klaar).toBe(
      true,
    );
    const na = await lees();
    expect(na.uitslag.every(({ ja, nee }) => ja === 1 && nee === 0)).toBe(true);
    const [regel] = waardeOf(await listDossiertoetsen(kwaliteit, {})).toetsen;
    expect([regel?.getoetst, regel?.zaken]).toEqual([1, 2]);
    const manager = await actorMet('manager', { bureau });
    const jaar =
      today() >= datum(`${today().slice(0, 4)}-08-01`)
        ? Number(today().slice(0, 4))
        : Number(today().slice(0, 4)) - 1;
    await makeWerkproces({ bureau, jongereId: zaak?.jongereId ?? '', gestartOp: today() });
    const uitslag = await vraag(manager, 'dossiertoets', `${jaar}-${jaar + 1}`, { per: ['vraag'] });
    expect(cel(uitslag, { vraag: 'school-gehoord' })).toMatchObject({ teller: 1, noemer: 1 });
  });

  it('laat achter het cijfer alleen zien van wie een oordeel is aan wie toetst', async () => {
    const { bureau, kwaliteit, lees } = await getrokken(1);
    const [zaak] = (await lees()).zaken;
    const oordeel = { 'antwoord-school-gehoord': 'nee', 'opmerking-school-gehoord': 'Alleen een brief.' };
    waardeOf(await beantwoordToets(kwaliteit, { id: zaak?.id, versie: 1, ...oordeel }));
    await makeWerkproces({ bureau, jongereId: zaak?.jongereId ?? '', gestartOp: today() });
    const achter = async (actor: Actor) =>
      waardeOf(await drillDown(actor, { code: 'dossiertoets', filter: {} })).zaken.map(
        ({ jongereId, naam, afgeschermd }) => [jongereId === zaak?.jongereId, naam !== null, afgeschermd],
      );
    expect(await achter(kwaliteit)).toEqual([[true, true, false]]);
    const lpa = await actorMet('leerplichtambtenaar', { bureau });
    expect(await achter(lpa)).toEqual([[false, false, true]]);
  });

  it('weigert een verouderde versie en een toets waar niets te trekken valt', async () => {
    const { kwaliteit, lees } = await getrokken(1);
    const [zaak] = (await lees()).zaken;
    const antwoord = { 'antwoord-niet-te-veel': 'ja' };
    waardeOf(await beantwoordToets(kwaliteit, { id: zaak?.id, versie: 1, ...antwoord }));
    const laat = await beantwoordToets(kwaliteit, { id: zaak?.id, versie: 1, ...antwoord });
    expect(laat).toMatchObject({ weigering: { code: 'gewijzigd-door-ander' } });
    const leeg = { naam: 'Leeg', van: '2001-01-01', tot: '2001-02-01', stand: 'open', soort: '', aantal: 5 };
    expect(await trekDossiertoets(kwaliteit, leeg)).toMatchObject({
      weigering: { code: 'niets-te-trekken' },
    });
  });
});
