import { z } from 'zod';
import * as veld from '#lib/uitwisseling/lezen/velden.ts';
import { resolve, upsert, type Verwijzing } from '#lib/uitwisseling/motor/bijwerken.ts';
import { touch } from '#lib/uitwisseling/motor/betrokkenen.ts';
import { syncFacts } from '#lib/uitwisseling/motor/feiten.ts';
import { bestandsoort, type Batch, type Motor } from '#lib/uitwisseling/motor/soort.ts';
import { SOORTEN_MET_TRAJECT } from '#lib/uitwisseling/migratie/lijsten.ts';
import { openTrajecten } from '#lib/uitwisseling/migratie/trajecten-openen.ts';
import { GEREGISTREERD, resolveWithWerk } from '#lib/uitwisseling/migratie/verwijzingen.ts';
import { AFLOPEN } from '#lib/vsv-trajecten/interventies/model.ts';
import { INTERVENTIES } from '#lib/werkprocessen/codelijsten/traject.ts';

const MAATREGEL: Verwijzing = {
  kolom: 'maatregel',
  doel: 'maatregel_id',
  bron: 'maatregel t where t.extern_id = s.maatregel',
  zin: (waarde) => `Maatregel ${waarde} staat niet in maatregelen.csv en is hier ook niet bekend.`,
};

/** What was done with a young person in his traject, as a period. */
export const interventies = bestandsoort({
  naam: 'interventies',
  gesloten: true,
  label: 'interventies in trajecten',
  kolommen: {
    extern_id: 'nummer in het oude systeem',
    werkproces: `werkproces (extern_id), van de soort ${SOORTEN_MET_TRAJECT.join(' of ')}`,
    soort: 'code uit de lijst interventie van het bureau',
    aanbieder: 'wie het doet',
    van: 'eerste dag',
    tot: 'laatste dag (leeg: loopt nog)',
    afloop: `hoe het eindigde: ${AFLOPEN.join(', ')}`,
    maatregel: 'maatregel die het betaalt (extern_id)',
    geregistreerd_op: GEREGISTREERD,
  },
  verplicht: ['extern_id', 'werkproces', 'soort', 'van'],
  schema: (vandaag) =>
    z
      .object({
        extern_id: veld.verplichteTekst(60),
        werkproces: veld.verplichteTekst(60),
        soort: veld.verplichteTekst(60),
        aanbieder: veld.tekst(120),
        van: veld.verledenDatum(vandaag),
        tot: veld.verledenDatum(vandaag).nullish(),
        afloop: veld.keuze(AFLOPEN),
        maatregel: veld.tekst(60),
        geregistreerd_op: veld.geregistreerdOp(vandaag),
      })
      .refine((rij) => !rij.tot || rij.tot >= rij.van, {
        path: ['tot'],
        message: 'De interventie eindigt voor zij begint.',
      })
      .refine((rij) => !rij.tot === !rij.afloop, {
        path: ['afloop'],
        message: 'Een einde en hoe het eindigde horen bij elkaar: vul beide in of geen van beide.',
      }),
  sleutel: (rij) => rij.extern_id,
  stage: [
    ['id', 'uuid'],
    ['extern_id', 'text'],
    ['werkproces', 'text'],
    ['werkproces_id', 'uuid'],
    ['traject_id', 'uuid'],
    ['jongere_id', 'uuid'],
    ['gemeente_code', 'text'],
    ['soort', 'text'],
    ['aanbieder', 'text'],
    ['van', 'date'],
    ['tot', 'date'],
    ['afloop', 'text'],
    ['maatregel', 'text'],
    ['maatregel_id', 'uuid'],
    ['bekend', 'timestamptz'],
  ],
  waarden: (rij) => [
    ...[crypto.randomUUID(), rij.extern_id, rij.werkproces, null, null, null, null, rij.soort, rij.aanbieder],
    ...[rij.van, rij.tot, rij.afloop, rij.maatregel, null, rij.geregistreerd_op],
  ],
  apply: applyInterventies,
});

async function applyInterventies(motor: Motor, batch: Batch): Promise<void> {
  await resolveWithWerk(motor, batch, []);
  await resolve(motor, batch, [MAATREGEL]);
  const { stage } = batch;
  const kernen = await readKernen(motor);
  await refuse(motor, batch, {
    ...{ kolom: 'soort', code: 'onbekende-code' },
    waar: 's.soort <> all($2)',
    params: [[...kernen.keys()]],
    reden: 'Deze interventie staat niet in de lijst van dit bureau; neem haar op in codelijsten.csv.',
  });
  await openTrajecten(motor, batch);
  await refuse(motor, batch, {
    ...{ kolom: 'van', code: 'overlap', params: [] },
    waar: `exists (select from (
       select extern_id, traject_id, soort, van, tot from ${stage}
       union all select extern_id, traject_id, soort, van, tot from interventie where bureau_id = $1 and vervallen_op is null) a
      where a.traject_id = s.traject_id and a.soort = s.soort and a.extern_id is distinct from s.extern_id
        and (a.van, coalesce(a.extern_id, '')) < (s.van, s.extern_id) and coalesce(a.tot, 'infinity') >= s.van)`,
    reden: 'Er loopt dan al een interventie van deze soort in dit traject.',
  });
  await upsert(motor, batch, {
    ...{ tabel: 'interventie', sleutel: ['extern_id'], versie: true, beschermd: true },
    kolommen: {
      ...{ traject_id: 'werkproces', soort: 'soort', aanbieder: 'aanbieder', van: 'van', tot: 'tot' },
      ...{ afloop: 'afloop', maatregel_id: 'maatregel' },
    },
  });
  await countFacts(motor, stage, kernen);
  await touch(motor, `select jongere_id, false, stand <> 'ongewijzigd' from ${stage}`);
}

/** Facts stand on the traject, so all of those that were touched are worked out anew; what is equal stays. */
async function countFacts(motor: Motor, stage: string, kernen: ReadonlyMap<string, string>): Promise<void> {
  const geraakt = `select traject_id as id from ${stage} where stand <> 'ongewijzigd'`;
  const deel = (soort: string, dag: string, gegevens: string) =>
    `select i.traject_id, w.jongere_id, 'werkproces', '${soort}', i.${dag}, s.bekend,
            jsonb_build_object('gemeente', w.gemeente_code, 'sector', coalesce(o.sector, w.sector), 'doelgroep', w.doelgroep,
              'interventieId', i.id, 'interventie', i.soort, 'kern', k.kern, 'maatregelId', i.maatregel_id, ${gegevens}), false
       from interventie i
       join werkproces w on w.bureau_id = $1 and w.id = i.traject_id
       join unnest($2::text[], $3::text[]) as k (code, kern) on k.code = i.soort
       left join ${stage} s on s.id = i.id
       left join lateral (
         select school_id, onderwijssoort, sector from inschrijving where bureau_id = $1 and jongere_id = w.jongere_id and van <= i.van
          order by (tot is null or tot >= i.van) desc, tot desc nulls first, van desc, id limit 1) o on true
      where i.bureau_id = $1 and i.vervallen_op is null and i.${dag} is not null and i.traject_id in (${geraakt})`;
  await motor.sql(
    `insert into feit ${deel('InterventieBegonnen', 'van', `'onderwijssoort', o.onderwijssoort, 'schoolId', o.school_id`)}
     union all ${deel('InterventieBeeindigd', 'tot', `'afloop', i.afloop`)}`,
    [motor.bureauId, [...kernen.keys()], [...kernen.values()]],
  );
  await syncFacts(motor, ['InterventieBegonnen', 'InterventieBeeindigd'], geraakt);
}

/** The core kind of every word this bureau has for an intervention, also of those that no longer hold. */
async function readKernen(motor: Motor): Promise<ReadonlyMap<string, string>> {
  const eigen = await motor.sql<{ code: string; kern: string }>(
    `select code, kern_code as kern from codewaarde where bureau_id = $1 and lijst = 'interventie'`,
    [motor.bureauId],
  );
  return new Map((eigen.length > 0 ? eigen : INTERVENTIES).map(({ code, kern }) => [code, kern]));
}

type Weigering = { kolom: string; code: string; waar: string; params: readonly unknown[]; reden: string };

async function refuse(motor: Motor, batch: Batch, { waar, params, ...rest }: Weigering): Promise<void> {
  const rows = await motor.sql<{ regel: number }>(
    `delete from ${batch.stage} s where $1::int is not null and ${waar} returning s.regel`,
    [motor.bureauId, ...params],
  );
  batch.oordeel(
    'afgewezen',
    rows.map(({ regel }) => ({ regel, ...rest })),
  );
}
