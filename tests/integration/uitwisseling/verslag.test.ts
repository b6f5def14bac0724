import { describe, expect, it } from 'vitest';
import { waardeOf } from '#lib/platform/errors.ts';
import { readForReal, offerFiles } from '#lib/uitwisseling/commands.ts';
import { importActor, runImport } from '#lib/uitwisseling/uitvoeren.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
import { showImport } from '#lib/uitwisseling/queries.ts';
import { listVerdicts } from '#lib/uitwisseling/volgen.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { bestand, csv, duoRij, leesDuo } from '#tests/factories/bestanden.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeSchool } from '#tests/factories/school.ts';

const ONBEKEND = 'De code is onbekend. Mogelijk zijn: V1, V2, V3, V4, RMC, L, LRV, O.';
const LEEG = 'Deze kolom mag niet leeg zijn.';

async function bureauMetSchool() {
  const bureau = await makeBureau();
  await makeSchool({ bureau, brin: '99ZZ' });
  return bureau;
}

describe('het verslag van inlezen', () => {
  it('noemt elke zin apart en elke regel met haar eigen zin, zonder wat erin staat', async () => {
    const bureau = await bureauMetSchool();
    const rijen = [
      duoRij({ soort: 'V9' }),
      duoRij({ soort: '', geslachtsnaam: 'Geheimnaam' }),
      duoRij({ soort: 'V8' }),
      duoRij(),
    ];
    const { importtaakId } = waardeOf(await leesDuo(bureau, rijen));
    const teamleider = await actorMet('teamleider', { bureau });
    const verslag = waardeOf(await showImport(teamleider, { id: importtaakId }));
    expect(verslag.oordelen.map((item) => [item.aantal, item.eersteRegel, item.voorbeeld])).toEqual([
      [2, 2, ONBEKEND],
      [1, 3, LEEG],
    ]);
    expect(
      verslag.regels.map((item) => [item.bestand, item.regel, item.kolom, item.oordeel, item.reden]),
    ).toEqual([
      ['duo.csv', 2, 'soort', 'afgewezen', ONBEKEND],
      ['duo.csv', 3, 'soort', 'afgewezen', LEEG],
      ['duo.csv', 4, 'soort', 'afgewezen', ONBEKEND],
    ]);
    expect(JSON.stringify(verslag)).not.toContain('Geheimnaam');
  });

  it('telt regels die al eerder kwamen samen, ook al noemt elke zin een andere regel', async () => {
    const bureau = await bureauMetSchool();
    const [een, twee] = [duoRij(), duoRij()];
    const { importtaakId } = waardeOf(await leesDuo(bureau, [een, twee, een, twee]));
    const { soorten, regels } = await listVerdicts(bureau.id, importtaakId, 10);
    expect(soorten.map((item) => item.aantal)).toEqual([2]);
    expect(regels.map((item) => item.reden)).toEqual([
      'Dit staat al op regel 2; deze regel is overgeslagen.',
      'Dit staat al op regel 3; deze regel is overgeslagen.',
    ]);
  });

  it('toont de regels per tweehonderd, met het aantal erbij', async () => {
    const bureau = await bureauMetSchool();
    const rijen = Array.from({ length: 203 }, () => duoRij({ soort: 'V9' }));
    const { importtaakId } = waardeOf(await leesDuo(bureau, rijen));
    const administratie = await actorMet('administratie', { bureau });
    const eerste = waardeOf(await showImport(administratie, { id: importtaakId }));
    expect([eerste.regels.length, eerste.aantalRegels]).toEqual([200, 203]);
    const rest = waardeOf(await showImport(administratie, { id: importtaakId, vanaf: '200' }));
    expect(rest.regels.map((item) => item.regel)).toEqual([202, 203, 204]);
  });
});

describe('na een proef', () => {
  async function opProef(rijen = [duoRij(), duoRij({ soort: 'V9' })]) {
    const bureau = await bureauMetSchool();
    const administratie = await actorMet('administratie', { bureau });
    const bronnen = [bestand('duo.csv', csv(rijen))];
    const { id } = waardeOf(await offerFiles(administratie, { bronnen, proef: true }));
    waardeOf(await runImport(importActor({ ...bureau, vakantieregio: 'zuid' }), id));
    return { bureau, administratie, id };
  }
  const meldingen = async (bureauId: number) =>
    (
      await eigenaarSql<{ n: number }>('select count(*)::int as n from melding where bureau_id = $1', [
        bureauId,
      ])
    )[0]?.n;

  it('leest één knop hetzelfde bestand echt in, als nieuw verslag', async () => {
    const { bureau, administratie, id } = await opProef();
    expect(waardeOf(await showImport(administratie, { id })).mag.echtInlezen).toBe(true);
    expect(await meldingen(bureau.id)).toBe(0);
    const echt = waardeOf(await readForReal(administratie, { id }));
    const verslag = waardeOf(await runImport(importActor({ ...bureau, vakantieregio: 'zuid' }), echt.id));
    expect(verslag).toMatchObject({
      proef: false,
      tellingen: { verzuimmeldingen: { nieuw: 1, afgewezen: 1 } },
    });
    expect(await meldingen(bureau.id)).toBe(1);
    expect(waardeOf(await showImport(administratie, { id: echt.id })).mag.echtInlezen).toBe(false);
  });

  it('kan dat niet meer als het bestand is opgeruimd', async () => {
    const { administratie, id } = await opProef();
    await eigenaarSql('delete from importbestand where importtaak_id = $1', [id]);
    expect(waardeOf(await showImport(administratie, { id })).mag.echtInlezen).toBe(false);
    expect(await readForReal(administratie, { id })).toMatchObject({ weigering: { code: 'bestand-weg' } });
  });

  it('ziet de teamleider de knop niet', async () => {
    const { bureau, id } = await opProef();
    const teamleider = await actorMet('teamleider', { bureau });
    expect(waardeOf(await showImport(teamleider, { id })).mag.echtInlezen).toBe(false);
  });
});
