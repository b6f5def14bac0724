import { describe, expect, it } from 'vitest';
import { DEMOMOTIES, play } from '#lib/cli/demo-moties.ts';
import { listOpenbareMoties } from '#lib/moties/openbaar.ts';
import { addSchooljaren, schooljaarVan } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { maakBekend } from '../indicatoren/voorbeeld.ts';
import { kantoor, pagina } from './proef.ts';

/** The three promises of the demo, over a bureau with hardly anything in it: every address leads to a figure. */
describe('de moties van de demo', () => {
  it.each(DEMOMOTIES.map((motie) => [motie.kop.titel, motie] as const))('%s', async (_titel, motie) => {
    const { bureau, maker, manager } = await kantoor();
    const nu = schooljaarVan(today());
    await maakBekend(bureau, '2023-2024', addSchooljaren(nu, -2), addSchooljaren(nu, -1), nu);
    const id = await play(maker, manager, motie);
    const gezien = await pagina(maker, id);
    const fouten = [...gezien.voortgang.values()].flatMap((item) => ('fout' in item ? [item.fout] : []));
    expect(fouten).toEqual([]);
    const computed = gezien.vragen.filter(({ antwoord }) => antwoord.soort === 'cijfer');
    expect(gezien.voortgang.size).toBe(computed.length);
    expect(gezien.motie.kanttekening).toMatch(/verzonnen dossiers/);
    const [openbaar] = await listOpenbareMoties(bureau.code);
    expect(openbaar?.openbaar.kop.kanttekening).toMatch(/verzonnen dossiers/);
    expect(gezien.verouderd).toBe(false);
  });

  it('Brunssum: acht kenmerken, drie groepen tips, verslag in het eerste kwartaal van 2027', async () => {
    const [brunssum] = DEMOMOTIES;
    expect([...new Set(brunssum?.vragen.map(({ kenmerk }) => kenmerk))]).toEqual([
      'K1',
      'K2',
      'K3',
      'K4',
      'K5',
      'K6',
      'K7',
      'K8',
    ]);
    expect([...new Set(brunssum?.tips.map(({ groep }) => groep))]).toEqual([
      'Digitalisering en technologie',
      'Mentale gezondheid en welzijn',
      'Gamification en positieve incentives',
    ]);
    expect(brunssum?.verslag?.dag).toBe('2027-03-31');
  });

  it('Groningen: een percentage en een aantal, het percentage leidend, en het aantal thuiszitters zonder ambitie', async () => {
    const { maker, manager } = await kantoor();
    const groningen = DEMOMOTIES[1];
    if (!groningen) throw new Error('Groningen ontbreekt');
    const { vragen } = await pagina(maker, await play(maker, manager, groningen));
    expect(
      vragen[0]?.streefwaarden.map(({ waarde, eenheid, leidend }) => [waarde, eenheid, leidend]),
    ).toEqual([
      [2.3, '%', true],
      [250, 'aantal', false],
    ]);
    expect([vragen[2]?.heeftAmbitie, vragen[2]?.streefwaarden]).toEqual([false, []]);
  });

  it('Leiden: de kosten tellen op tot € 35.000, waarvan 11.050, 13.950 en 10.000 per jaar', async () => {
    const { maker, manager } = await kantoor();
    const leiden = DEMOMOTIES[2];
    if (!leiden) throw new Error('Leiden ontbreekt');
    const { kosten, vragen } = await pagina(maker, await play(maker, manager, leiden));
    const som = (jaar?: number) =>
      kosten
        .filter((regel) => jaar === undefined || regel.jaar === jaar)
        .reduce((tot, { bedrag }) => tot + bedrag, 0);
    expect([som(2020), som(2021), som(2022), som()]).toEqual([11_050, 13_950, 10_000, 35_000]);
    expect(vragen).toHaveLength(7);
  });
});
