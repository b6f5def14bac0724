import { beforeAll, describe, expect, it } from 'vitest';
import { play } from '#lib/cli/demo-evaluatie.ts';
import { loadSet } from '#lib/cli/demo-laad.ts';
import { makeDemoBureaus } from '#lib/cli/demo-regio.ts';
import { readEvaluatie } from '#lib/evaluatie/queries.ts';
import type { Evaluatiepagina } from '#lib/evaluatie/model.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { findBureau } from '#lib/toegang/systeem.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { eigenaarUrl } from '#tests/setup/eigenaar.ts';
import { generateRegio } from '../../../prisma/seed/westelijke-mijnstreek/regio.ts';

/** The evaluation of the demo over its invented cases: every figure has its months, and formation shows what came later than agreed. */
let pagina: Evaluatiepagina;

beforeAll(async () => {
  await makeDemoBureaus(eigenaarUrl());
  await loadSet('westelijke-mijnstreek', generateRegio(today()));
  const bureau = await findBureau('westelijke-mijnstreek');
  if (!bureau) throw new Error('De demoregio is niet geladen');
  const maker = await actorMet('kwaliteitsmedewerker', { bureau });
  const controleur = await actorMet('manager', { bureau });
  pagina = waardeOf(await readEvaluatie(maker, { id: await play(maker, controleur) }));
}, 300_000);

describe('de evaluatie van de demoregio', () => {
  it('zegt zelf dat zij over verzonnen dossiers rekent', () => {
    expect(pagina.evaluatie.woorden.geheel).toContain('verzonnen dossiers');
  });

  it('heeft van elk cijfer maanden, van elk een uitspraak, en nooit onbekend wat er wel was', () => {
    const kijk = pagina.uitslagen.map(({ maat, reeks }) => [
      maat.code,
      reeks.filter(({ waarde, leeg }) => waarde === null && !leeg).length,
    ]);
    expect(kijk).toEqual(pagina.evaluatie.maten.map((code) => [code, 0]));
    for (const { conclusie, maat } of pagina.uitslagen) {
      expect(conclusie.oordeel, maat.code).not.toBe('te-weinig');
      expect(conclusie.zinnen[0], maat.code).toContain('95%-interval');
    }
  });

  it('laat zien dat de uitbreiding later kwam dan afgesproken', () => {
    const leerplicht = pagina.formatie.find(({ functie }) => functie === 'leerplicht');
    const contract = (maand: string) => leerplicht?.maanden.find((punt) => punt.maand === maand)?.contract;
    expect(['2025-02', '2025-03', '2025-05'].map(contract)).toEqual([4.8, 6.55, 8.3]);
    expect(pagina.kanttekeningen[0]).toMatch(/^Afgesproken was 3,5 fte erbij\./);
    expect(pagina.notities.binnen).toHaveLength(2);
  });

  it('zet de gedrukte 111 thuiszitters en 78,4% teruggeleid van 2023-2024 in de tabel per schooljaar', () => {
    const in2023 = pagina.jaren.map(
      ({ jaren }) => jaren.find(({ schooljaar }) => schooljaar === '2023-2024')?.waarde,
    );
    expect(in2023[0]).toBe(111);
    expect(in2023[1]).toBeCloseTo(78.4, 1);
  });
});
