import { describe, expect, it } from 'vitest';
import { waardeOf } from '#lib/platform/errors.ts';
import { showImport } from '#lib/uitwisseling/queries.ts';
import { listVerdicts } from '#lib/uitwisseling/volgen.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { duoRij, leesDuo } from '#tests/factories/bestanden.ts';
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
