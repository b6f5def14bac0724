import { describe, expect, it } from 'vitest';
import { approvePublicatie, preparePublicatie, submitPublicatie } from '#lib/publicaties/commands.ts';
import { approveJaar, prepareJaar, submitJaar } from '#lib/publicaties/jaar/commands.ts';
import { readPublicatiejaar } from '#lib/publicaties/jaar/queries.ts';
import { listOpenbaar } from '#lib/publicaties/openbaar.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { PUBLICEERBAAR } from '#lib/publicaties/vormen.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { thuis } from '../indicatoren/voorbeeld.ts';
import { gepubliceerd, JAAR, kantoor } from './kantoor.ts';

describe('alle cijfers van een schooljaar samen', () => {
  const jaar = { schooljaar: '2023-2024' };

  it('gaan in vier stappen door vier ogen: klaarzetten, aanbieden, bekijken, publiceren', async () => {
    const { bureau, maker, tweede } = await kantoor();
    await makeFeiten(thuis({ sinds: '2023-09-04', einde: '2023-12-01' }), bureau);
    const gezet = waardeOf(await prepareJaar(maker, jaar));
    expect(gezet.gedaan).toBeGreaterThan(2);
    expect(waardeOf(await submitJaar(maker, jaar))).toMatchObject({ gedaan: gezet.gedaan, niet: [] });
    const eigen = waardeOf(await readPublicatiejaar(maker, jaar));
    expect([eigen.teControleren, eigen.paginas.length]).toEqual([0, gezet.gedaan]);
    const { gezien, teControleren, paginas } = waardeOf(await readPublicatiejaar(tweede, jaar));
    expect(teControleren).toBe(gezet.gedaan);
    const plaatsen = paginas.map(({ publicatie }) => PUBLICEERBAAR.indexOf(publicatie.indicator));
    expect(plaatsen, 'in de volgorde van de openbare pagina').toEqual(plaatsen.toSorted((a, b) => a - b));
    expect(waardeOf(await approveJaar(tweede, { ...jaar, gezien }))).toMatchObject({ niet: [] });
    expect(await listOpenbaar(bureau.code)).toHaveLength(gezet.gedaan);
    const na = waardeOf(await readPublicatiejaar(tweede, jaar));
    expect([na.paginas.length, na.openbaar?.titels.length]).toEqual([0, gezet.gedaan]);
    expect(waardeOf(await prepareJaar(maker, jaar)).gedaan, 'wat openbaar is komt niet nog eens').toBe(0);
  });

  it('wie ze klaarzette publiceert ze niet, en wat er intussen bij kwam gaat niet ongezien mee', async () => {
    const { maker, tweede } = await kantoor();
    waardeOf(await preparePublicatie(maker, JAAR));
    waardeOf(await submitJaar(maker, jaar));
    const { gezien } = waardeOf(await readPublicatiejaar(tweede, jaar));
    waardeOf(await prepareJaar(maker, jaar));
    waardeOf(await submitJaar(maker, jaar));
    expect(await approveJaar(tweede, { ...jaar, gezien })).toMatchObject({
      ok: false,
      weigering: { code: 'gewijzigd-door-ander' },
    });
    const zelf = waardeOf(await readPublicatiejaar(maker, jaar));
    expect(zelf.teControleren).toBe(0);
  });

  it('een volgende uitgave van een cijfer vraagt wat er is veranderd', async () => {
    const { maker } = await gepubliceerd();
    expect(await preparePublicatie(maker, { ...JAAR, toelichting: '' })).toMatchObject({
      ok: false,
      weigering: {
        code: 'toelichting-nodig',
        velden: { toelichting: expect.stringContaining('veranderd') as string },
      },
    });
  });

  it('ook wie twee concepten van tevoren klaarzette, publiceert het tweede niet zonder te zeggen wat er veranderde', async () => {
    const { maker, tweede } = await kantoor();
    const klaar = async () => {
      const concept = waardeOf(await preparePublicatie(maker, JAAR));
      waardeOf(await submitPublicatie(maker, concept));
      return concept;
    };
    const [een, twee] = [await klaar(), await klaar()];
    waardeOf(await approvePublicatie(tweede, een));
    expect(await approvePublicatie(tweede, twee)).toMatchObject({ weigering: { code: 'toelichting-nodig' } });
  });

  it('drie keer tegelijk klaarzetten geeft drie concepten, en geen fout', async () => {
    const { maker } = await kantoor();
    const alle = await Promise.all([1, 2, 3].map(() => preparePublicatie(maker, JAAR)));
    expect(alle.map(({ ok }) => ok)).toEqual([true, true, true]);
  });
});
