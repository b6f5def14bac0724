import { describe, expect, it } from 'vitest';
import type { Feit } from '#lib/logboek/feiten.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { approvePublicatie, preparePublicatie, submitPublicatie } from '#lib/publicaties/commands.ts';
import { narekeningZin } from '#lib/publicaties/narekenen/labels.ts';
import { recountPublicatie } from '#lib/publicaties/narekenen/queries.ts';
import { readPublicatie } from '#lib/publicaties/queries.ts';
import type { Actor, Bureau } from '#lib/toegang/model.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
import { maakBekend, melding, thuis } from '../indicatoren/voorbeeld.ts';

const JAAR = '2023-2024';
const SOORTEN = ['absoluut', 'luxe', 'signaal', 'preventief'] as const;
const GEMEENTEN = ['0888', '0971', '1883', null] as const;

/** A row of numbers from 0 to 1 that is the same for the same start. */
function toeval(zaad: number): () => number {
  let a = zaad;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function feitenUit(getal: () => number, aantal: number, nu: boolean): Feit[] {
  const kies = <T>(lijst: readonly T[]): T => lijst[Math.floor(getal() * lijst.length)] as T;
  const dag = () => `2023-${10 + Math.floor(getal() * 3)}-${10 + Math.floor(getal() * 18)}`;
  const feiten = Array.from({ length: aantal }, (): Feit[] => {
    if (getal() < 0.6) return [melding(dag(), kies(SOORTEN), { gemeente: kies(GEMEENTEN) })];
    const einde = getal() < 0.5 ? {} : { einde: `2024-0${1 + Math.floor(getal() * 6)}-15` };
    return thuis({ sinds: dag(), gemeente: kies(GEMEENTEN), ...einde });
  }).flat();
  return nu ? feiten.map((feit) => ({ ...feit, geregistreerdOp: new Date() })) : feiten;
}

type Kantoor = { bureau: Bureau; maker: Actor; tweede: Actor };

async function kantoor(): Promise<Kantoor> {
  const bureau = await makeBureau();
  await maakBekend(bureau, '2022-2023', JAAR);
  return {
    bureau,
    maker: await actorMet('kwaliteitsmedewerker', { bureau }),
    tweede: await actorMet('manager', { bureau }),
  };
}

async function publiceer({ maker, tweede }: Kantoor, indicator: string): Promise<string> {
  const { id } = waardeOf(await preparePublicatie(maker, { indicator, schooljaar: JAAR }));
  waardeOf(await submitPublicatie(maker, { id }));
  waardeOf(await approvePublicatie(tweede, { id }));
  return id;
}

const reken = async ({ maker }: Kantoor, id: string) => waardeOf(await recountPublicatie(maker, { id }));

describe('een gepubliceerd cijfer dat wordt nagerekend', () => {
  it.each([1, 2, 3, 4, 5, 6])(
    'geeft hetzelfde controlegetal, wat er daarna ook bij komt of wordt verbeterd (toeval %i)',
    async (zaad) => {
      const getal = toeval(zaad);
      const alles = await kantoor();
      await makeFeiten(feitenUit(getal, 40 + Math.floor(getal() * 120), false), alles.bureau);
      const ids = [];
      for (const indicator of [
        'meldingen-leerplicht',
        'thuiszitters',
        'k1-thuiszitters-stroom',
        'k2-teruggeleid',
      ])
        ids.push(await publiceer(alles, indicator));

      await makeFeiten(feitenUit(getal, 30, true), alles.bureau);
      await eigenaarSql(
        `update gebeurtenis set vervallen_op = now() where bureau_id = $1 and id % 5 = $2 and vervallen_op is null`,
        [alles.bureau.id, zaad % 5],
      );
      for (const id of ids) {
        const narekening = await reken(alles, id);
        expect(narekening).toMatchObject({ uitkomst: 'gelijk', hashKlopt: true, verschillen: [] });
        expect(narekening.hashNu).toBe(narekening.hash);
      }
    },
  );

  it('kan niet meer als een getelde jongere door de bewaartermijn is vernietigd; het cijfer blijft staan', async () => {
    const alles = await kantoor();
    await makeFeiten(feitenUit(toeval(9), 80, false), alles.bureau);
    const id = await publiceer(alles, 'meldingen-leerplicht');
    const voor = waardeOf(await readPublicatie(alles.maker, { id })).publicatie;
    const [weg] = await eigenaarSql<{ jongere: string }>(
      `select jongere_id as jongere from gebeurtenis
        where bureau_id = $1 and soort = 'MeldingOntvangen' and gegevens->>'categorie' = 'luxe' limit 1`,
      [alles.bureau.id],
    );
    await eigenaarSql(`delete from gebeurtenis where jongere_id = $1`, [weg?.jongere]);
    const narekening = await reken(alles, id);
    expect(narekening).toMatchObject({ uitkomst: 'vernietigd', hashKlopt: true });
    expect(narekening.vernietigd).toMatchObject([{ aantal: 1 }]);
    expect(narekeningZin(narekening)).toMatch(
      /^Gegevens vernietigd op .+ Het gepubliceerde cijfer blijft staan/,
    );
    const na = waardeOf(await readPublicatie(alles.maker, { id }));
    expect([na.publicatie.hash, na.publicatie.openbaar, na.hashKlopt]).toEqual([
      voor.hash,
      voor.openbaar,
      true,
    ]);
    const [sporen] = await eigenaarSql<{ n: number }>(
      `select count(*)::int as n from feitvernietiging f where bureau_id = $1 and to_jsonb(f)::text like '%' || $2 || '%'`,
      [alles.bureau.id, weg?.jongere],
    );
    expect(sporen?.n).toBe(0);
  });

  it('zegt het als later gegevens zijn ingelezen die toen al bekend waren, en als niets het verklaart', async () => {
    const alles = await kantoor();
    await makeFeiten(feitenUit(toeval(11), 60, false), alles.bureau);
    const id = await publiceer(alles, 'meldingen-leerplicht');
    await eigenaarSql(
      `update gebeurtenis set gegevens = gegevens || '{"categorie":"signaal"}'
        where bureau_id = $1 and soort = 'MeldingOntvangen' and gegevens->>'categorie' = 'luxe'`,
      [alles.bureau.id],
    );
    const anders = await reken(alles, id);
    expect(anders.uitkomst).toBe('anders');
    expect(anders.verschillen.length).toBeGreaterThan(0);
    await makeFeiten([melding('2023-10-02', 'signaal', { bekend: '2023-10-03' })], alles.bureau);
    expect((await reken(alles, id)).uitkomst).toBe('later-ingelezen');
  });

  it('de pagina zegt wat er gepubliceerd is en wat het nu zou zijn', async () => {
    const alles = await kantoor();
    const signaal = (aantal: number, op: Date) =>
      Array.from({ length: aantal }, () => ({ ...melding('2023-10-02', 'signaal'), geregistreerdOp: op }));
    await makeFeiten(signaal(108, new Date('2023-10-02T12:00:00Z')), alles.bureau);
    const id = await publiceer(alles, 'meldingen-leerplicht');
    const actueel = async () => waardeOf(await readPublicatie(alles.maker, { id })).actueel;
    expect(await actueel()).toMatchObject([{ was: 108, nu: 108 }]);
    await makeFeiten(signaal(3, new Date()), alles.bureau);
    expect(await actueel()).toMatchObject([{ was: 108, nu: 111 }]);
    expect((await reken(alles, id)).uitkomst).toBe('gelijk');
  });

  it('mag de griffie niet laten doen', async () => {
    const alles = await kantoor();
    await makeFeiten(feitenUit(toeval(3), 40, false), alles.bureau);
    const id = await publiceer(alles, 'meldingen-leerplicht');
    const griffie = await actorMet('griffie', { bureau: alles.bureau });
    expect(await recountPublicatie(griffie, { id })).toMatchObject({ weigering: { code: 'geen-recht' } });
    expect(waardeOf(await readPublicatie(griffie, { id })).mag.narekenen).toBe(false);
  });
});
