import { randomUUID } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import type { Feit } from '#lib/logboek/feiten.ts';
import { celTekst } from '#lib/opgaven/labels.ts';
import { makeOpgavebestand, readKopie, readOpgave, readOpgavebestand } from '#lib/opgaven/queries.ts';
import { celOp } from '#lib/opgaven/rules.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { tabellenVan } from '#lib/platform/verslag/rules.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { JAAR, kantoor, LPW, vul, zetKlaar } from './proef.ts';

const zaak = (dag: string) => {
  const onderwerpId = randomUUID();
  return {
    ...({ onderwerpSoort: 'vrijstelling', onderwerpId, jongereId: onderwerpId } as const),
    ...{ datum: datum(dag), geregistreerdOp: new Date(`${dag}T12:00:00Z`) },
  };
};
const vastgelegd = (van: string): Feit => ({
  ...zaak(van),
  soort: 'VrijstellingVastgelegd',
  gegevens: { grond: '5-A', gemeente: '0971', tot: datum('2024-07-31') },
});
const aangevraagd = (op: string): Feit => ({
  ...zaak(op),
  soort: 'VrijstellingAangevraagd',
  gegevens: {
    gemeente: '0971',
    sector: null,
    grond: '3a',
    onderwijssoort: 'vo',
    verlenging: false,
    opTijd: null,
  },
});

it('vrijstellingen die zijn ingelezen zonder aanvraag: "niet gemeten" in elke cel en elk totaal, ook in de kopie en de bestanden; één aanvraag in het jaar maakt de rest nul', async () => {
  const { bureau, kwaliteit } = await kantoor();
  await vul(bureau);
  await makeFeiten([vastgelegd('2023-09-01')], bureau);
  const tabel = async () =>
    waardeOf(await readOpgave(kwaliteit, { vorm: LPW, jaar: JAAR })).opgave.tabellen[0];
  const leeg = await tabel();
  const cellen = leeg?.rijen.flatMap((rij) => rij.cellen) ?? [];
  expect(cellen).toHaveLength(5 * 7);
  for (const cel of cellen) expect([cel.waarde, celTekst(cel)]).toEqual([null, 'niet gemeten']);
  const { id } = waardeOf(await zetKlaar(kwaliteit));
  const { kopie, verslag } = waardeOf(await readKopie(kwaliteit, { id }));
  expect(celOp(kopie.inhoud, { tabel: 'vrijstelling', rij: '5-A' })).toMatchObject({
    waarde: null,
    nietGemeten: true,
  });
  const [blok] = tabellenVan(verslag);
  expect(blok?.rijen.flatMap((rij) => rij.slice(1))).toEqual(
    Array.from({ length: 35 }, () => ({ tekst: 'niet gemeten', getal: null })),
  );
  expect(blok?.noten.at(-1)).toContain('Niet gemeten is geen nul');
  const bestand = async (als: string) =>
    makeOpgavebestand(waardeOf(await readOpgavebestand(kwaliteit, { id, als })));
  expect((await bestand('csv')).toString()).toMatch(
    /;Beroepen op en aanvragen om vrijstelling;[^;]+;totaal;;".+niet gemeten";/,
  );
  const werkblad = strFromU8(
    unzipSync(await bestand('xlsx'))['xl/worksheets/sheet2.xml'] ?? new Uint8Array(),
  );
  expect(werkblad).toContain('<sheetData>');
  expect(werkblad).not.toMatch(/<c(?![^>]* t=)[^>]*><v>/);

  await makeFeiten([aangevraagd('2022-10-10')], bureau);
  const later = (await tabel())?.rijen[0]?.cellen.at(-1);
  expect(later).toMatchObject({
    waarde: null,
    nietGemeten: true,
    reden: expect.stringContaining('niets vastgelegd'),
  });
  await makeFeiten([aangevraagd('2024-01-08')], bureau);
  const getallen = (await tabel())?.rijen.map((rij) => rij.cellen.map(({ waarde }) => waarde));
  expect(getallen).toEqual([
    [0, 0, 1, 0, 0, 0, 1],
    ...Array.from({ length: 4 }, () => [0, 0, 0, 0, 0, 0, 0]),
  ]);
});
