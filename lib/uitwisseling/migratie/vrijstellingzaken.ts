import { z } from 'zod';
import * as veld from '#lib/uitwisseling/lezen/velden.ts';
import { resolve, upsert } from '#lib/uitwisseling/motor/bijwerken.ts';
import { touch } from '#lib/uitwisseling/motor/betrokkenen.ts';
import { bestandsoort, type Batch, type Motor } from '#lib/uitwisseling/motor/soort.ts';
import { WERKPROCES } from '#lib/uitwisseling/migratie/verwijzingen.ts';
import {
  addStukken,
  setTermijnen,
  writeFeiten,
} from '#lib/uitwisseling/migratie/vrijstellingzaken-gevolgen.ts';
import { GRONDEN } from '#lib/vrijstellingen/model.ts';
import { BEZWAARUITKOMSTEN, ONDERWIJS, ZAAKSTATUSSEN } from '#lib/vrijstellingen/zaken/model.ts';

/** What the case of a vrijstelling points at besides its work: the outcome, when there is one. */
const UITKOMST = {
  kolom: 'vrijstelling',
  doel: 'vrijstelling_id',
  bron: 'vrijstelling t where t.extern_id = s.vrijstelling',
  zin: (waarde: string) =>
    `Vrijstelling ${waarde} staat niet in vrijstellingen.csv en is hier ook niet bekend.`,
};
const BESLOTEN = ['vrijgesteld', 'niet-voldaan', 'verleend', 'geweigerd', 'buiten-behandeling'];

/** Beroepen and aanvragen with how they stand; each belongs to a werkproces of the kind vrijstelling. */
export const vrijstellingzaken = bestandsoort({
  naam: 'vrijstellingzaken',
  label: 'beroepen en aanvragen om vrijstelling',
  kolommen: {
    werkproces: 'werkproces (extern_id), van de soort vrijstelling',
    grond: GRONDEN.join(', '),
    status: ZAAKSTATUSSEN.join(', '),
    ontvangen_op: 'dag van ontvangst',
    van: 'eerste dag',
    tot: 'laatste dag',
    permanent: 'J: blijvend',
    aanvrager: 'ouder of jongere',
    onderwijs: `onderwijs op die dag: ${ONDERWIJS.join(', ')}`,
    verlenging: 'J: verlengt een eerdere vrijstelling op deze grond',
    op_tijd: 'bij een verlenging: J of N',
    vrijstelling: 'de uitkomst (extern_id in vrijstellingen.csv)',
    school_buitenland: 'bij 5-C: naam van de school, zoals in vrijstellingen.csv',
    gegevens: 'wat de grond vraagt: naam=waarde, gescheiden door |; niets medisch',
    stukken: 'stukken die binnen zijn: code=datum, gescheiden door |',
    gehoord: 'wie is gehoord: rol=datum, gescheiden door |',
    compleet_op: 'dag waarop de aanvraag compleet was',
    besloten_op: 'dag van de uitkomst',
    motivering: 'waarom',
    bekendgemaakt_op: 'dag van bekendmaking',
    bezwaar_op: 'dag waarop bezwaar binnenkwam',
    bezwaar_uitkomst: BEZWAARUITKOMSTEN.join(', '),
    duo: 'J: moet nog aan DUO worden geleverd',
  },
  verplicht: ['werkproces', 'grond', 'status', 'ontvangen_op', 'van'],
  schema: (vandaag) =>
    z
      .object({
        werkproces: veld.verplichteTekst(60),
        grond: veld.verplichteKeuze(GRONDEN),
        status: veld.verplichteKeuze(ZAAKSTATUSSEN),
        ontvangen_op: veld.verledenDatum(vandaag),
        van: veld.verplichteDatum,
        tot: veld.datum,
        permanent: veld.jaNee,
        aanvrager: veld.keuze(['ouder', 'jongere']),
        onderwijs: veld.keuze(ONDERWIJS),
        verlenging: veld.jaNee,
        op_tijd: veld.jaNee,
        vrijstelling: veld.tekst(60),
        school_buitenland: veld.tekst(120),
        gegevens: veld.lijst,
        stukken: veld.lijst,
        gehoord: veld.lijst,
        compleet_op: veld.verledenDatum(vandaag).nullish(),
        besloten_op: veld.verledenDatum(vandaag).nullish(),
        motivering: veld.tekst(2000),
        bekendgemaakt_op: veld.verledenDatum(vandaag).nullish(),
        bezwaar_op: veld.verledenDatum(vandaag).nullish(),
        bezwaar_uitkomst: veld.keuze(BEZWAARUITKOMSTEN),
        duo: veld.jaNee,
      })
      .refine((rij) => BESLOTEN.includes(rij.status) === Boolean(rij.besloten_op), {
        path: ['besloten_op'],
        message: 'Een zaak met een uitkomst heeft een dag, een lopende of ingetrokken zaak niet.',
      })
      .refine((rij) => !rij.tot || rij.tot >= rij.van, {
        path: ['tot'],
        message: 'De laatste dag ligt voor de eerste.',
      }),
  sleutel: (rij) => rij.werkproces,
  stage: [
    ['id', 'uuid'],
    ['werkproces', 'text'],
    ['werkproces_id', 'uuid'],
    ['extern_id', 'text'],
    ['jongere_id', 'uuid'],
    ['grond', 'text'],
    ['status', 'text'],
    ['gemeente_code', 'text'],
    ['onderwijssoort', 'text'],
    ['aanvrager', 'text'],
    ['ontvangen_op', 'date'],
    ['van', 'date'],
    ['tot', 'date'],
    ['permanent', 'boolean'],
    ['gegevens', 'jsonb'],
    ['school_buitenland', 'text'],
    ['buitenlandse_school_id', 'uuid'],
    ['compleet_op', 'date'],
    ['besloten_op', 'date'],
    ['motivering', 'text'],
    ['bekendgemaakt_op', 'date'],
    ['bezwaar_op', 'date'],
    ['bezwaar_uitkomst', 'text'],
    ['vrijstelling', 'text'],
    ['vrijstelling_id', 'uuid'],
    ['verlenging', 'boolean'],
    ['op_tijd', 'boolean'],
    ['stukken', 'text[]'],
    ['gehoord', 'text[]'],
    ['duo', 'boolean'],
  ],
  waarden: (rij) => [
    crypto.randomUUID(),
    rij.werkproces,
    null,
    rij.werkproces,
    null,
    rij.grond,
    rij.status,
    null,
    rij.onderwijs ?? 'onbekend',
    rij.aanvrager ?? 'ouder',
    rij.ontvangen_op,
    rij.van,
    rij.tot,
    rij.permanent ?? false,
    JSON.stringify(pairs(rij.gegevens ?? [])),
    rij.school_buitenland,
    null,
    rij.compleet_op,
    rij.besloten_op,
    rij.motivering,
    rij.bekendgemaakt_op,
    rij.bezwaar_op,
    rij.bezwaar_uitkomst,
    rij.vrijstelling,
    null,
    rij.verlenging ?? false,
    rij.op_tijd,
    rij.stukken ?? [],
    rij.gehoord ?? [],
    rij.duo ?? false,
  ],
  apply: applyZaken,
});

function pairs(delen: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    delen.map((deel) => [deel.slice(0, deel.indexOf('=')), deel.slice(deel.indexOf('=') + 1)]),
  );
}

async function applyZaken(motor: Motor, batch: Batch): Promise<void> {
  await resolve(motor, batch, [WERKPROCES, UITKOMST]);
  // The case has the id of its work, and lives where that work was.
  await motor.sql(
    `update ${batch.stage} s set id = w.id, jongere_id = w.jongere_id, gemeente_code = w.gemeente_code
       from werkproces w where w.bureau_id = $1 and w.id = s.werkproces_id`,
    [motor.bureauId],
  );
  await motor.sql(
    `update ${batch.stage} s set buitenlandse_school_id =
            (select b.id from buitenlandse_school b where b.bureau_id = $1 and b.naam = s.school_buitenland order by b.id limit 1)
      where school_buitenland is not null`,
    [motor.bureauId],
  );
  await upsert(motor, batch, {
    tabel: 'vrijstellingzaak',
    sleutel: ['extern_id'],
    versie: true,
    beschermd: true,
    kolommen: {
      jongere_id: 'werkproces',
      grond: 'grond',
      status: 'status',
      gemeente_code: 'werkproces',
      onderwijssoort: 'onderwijs',
      aanvrager: 'aanvrager',
      ontvangen_op: 'ontvangen_op',
      van: 'van',
      tot: 'tot',
      permanent: 'permanent',
      gegevens: 'gegevens',
      buitenlandse_school_id: 'school_buitenland',
      compleet_op: 'compleet_op',
      besloten_op: 'besloten_op',
      motivering: 'motivering',
      bekendgemaakt_op: 'bekendgemaakt_op',
      bezwaar_op: 'bezwaar_op',
      bezwaar_uitkomst: 'bezwaar_uitkomst',
      vrijstelling_id: 'vrijstelling',
    },
  });
  await writeFeiten(motor, batch);
  await addStukken(motor, batch);
  await setTermijnen(motor, batch);
  await touch(motor, `select jongere_id, false, false from ${batch.stage}`);
}
