import type { Datum } from '#lib/kalender/model.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Standfilter, Termijnfilter, Termijnregel } from '#lib/termijnen/lijst/model.ts';
import type { Termijncode } from '#lib/termijnen/catalogus.ts';
import type { Bereik } from '#lib/termijnen/model.ts';
import type { Venster } from '#lib/termijnen/rules.ts';
import type { Toegang } from '#lib/toegang/model.ts';

type Rij = Omit<Termijnregel, 'naam'> & { [Deel in keyof Jongerenaam]: Jongerenaam[Deel] | null };

const REGEL = `t.id, t.versie, t.code, t.titel, t.onderwerp_soort as "onderwerpSoort", t.onderwerp_id as "onderwerpId",
  t.jongere_id as "jongereId", j.voornamen, j.voorvoegsel, j.geslachtsnaam, j.roepnaam, t.werkproces_id as "werkprocesId",
  w.soort as "werkSoort", t.eigenaar_id as "eigenaarId", l.naam as eigenaar, g.naam as gemeente, t.basis, t.start_op as "startOp",
  t.uiterlijk, t.status, t.afgedaan_op as "afgedaanOp", t.reden`;
const BIJ = `left join jongere j on j.bureau_id = $1 and j.id = t.jongere_id
  left join werkproces w on w.bureau_id = $1 and w.id = t.werkproces_id
  left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = t.eigenaar_id
  left join gemeente g on g.code = t.gemeente_code`;

function toRegel({ voornamen, voorvoegsel, geslachtsnaam, roepnaam, ...rest }: Rij): Termijnregel {
  const naam =
    voornamen !== null && geslachtsnaam !== null ? { voornamen, voorvoegsel, geslachtsnaam, roepnaam } : null;
  return { ...rest, naam };
}

/** Which rows a filter is about, and the day they are ordered on: each has its own index. */
const STAND: Readonly<Record<Standfilter, { waar: string; dag: string; af: boolean }>> = {
  lopend: { waar: "status = 'loopt'", dag: 'uiterlijk', af: false },
  'te-laat': { waar: "status = 'loopt' and uiterlijk < $2::date", dag: 'uiterlijk', af: false },
  opgeschort: { waar: "status = 'opgeschort'", dag: 'start_op', af: false },
  afgedaan: { waar: 'afgedaan_op is not null', dag: 'afgedaan_op', af: true },
};

type Cursor = { readonly datum: Datum; readonly id: string } | null;

export async function listTermijnen(
  toegang: Toegang,
  filter: Termijnfilter,
  na: Cursor,
  aantal: number,
  verborgen: readonly string[],
): Promise<Termijnregel[]> {
  const params: unknown[] = [toegang.bureauId, toegang.vandaag];
  const plaats = (waarde: unknown) => `$${params.push(waarde)}`;
  const { waar, dag, af } = STAND[filter.stand];
  const delen = [`bureau_id = $1 and $2::date is not null and ${waar}`];
  if (filter.eigenaar === 'niemand') delen.push('eigenaar_id is null');
  else if (filter.eigenaar !== 'team')
    delen.push(`eigenaar_id = ${plaats(filter.eigenaar === 'ik' ? toegang.gebruikerId : filter.eigenaar)}`);
  if (verborgen.length > 0) delen.push(`code <> all(${plaats(verborgen)})`);
  if (filter.code) delen.push(`code = ${plaats(filter.code)}`);
  if (na) delen.push(`(${dag}, id) ${af ? '<' : '>'} (${plaats(na.datum)}::date, ${plaats(na.id)}::uuid)`);
  const volgorde = (tafel: string) => `${tafel}${dag}${af ? ' desc' : ''}, ${tafel}id${af ? ' desc' : ''}`;
  const rows = await toegang.sql<Rij>(
    `with t as (select * from termijn where ${delen.join(' and ')} order by ${volgorde('')} limit ${plaats(aantal)})
     select ${REGEL} from t ${BIJ} order by ${volgorde('t.')}`,
    params,
  );
  return rows.map(toRegel);
}

/** The day a row is ordered on under this filter, for the cursor of the next page. */
export function dagVan(regel: Termijnregel, stand: Standfilter): Datum | null {
  if (stand === 'opgeschort') return regel.startOp;
  return stand === 'afgedaan' ? regel.afgedaanOp : regel.uiterlijk;
}

export async function findRegel(
  toegang: Toegang,
  id: string,
  verborgen: readonly string[],
): Promise<Termijnregel | undefined> {
  const [row] = await toegang.sql<Rij>(
    `select ${REGEL} from termijn t ${BIJ} where t.bureau_id = $1 and t.id = $2 and t.code <> all($3)`,
    [toegang.bureauId, id, verborgen],
  );
  return row && toRegel(row);
}

/**
 * Terms around one piece of work or one young person: those that run first, then the last ones that are over; of first reactions
 * to a melding only what still has to be done.
 */
export async function listTermijnenRond(
  toegang: Toegang,
  kolom: 'werkproces_id' | 'jongere_id',
  id: string,
  aantal: number,
  verborgen: readonly string[],
): Promise<Termijnregel[]> {
  const rows = await toegang.sql<Rij>(
    `with t as (select * from termijn where bureau_id = $1 and ${kolom} = $2 and (code <> 'T03' or afgedaan_op is null) and code <> all($4)
                 order by afgedaan_op is not null, afgedaan_op desc, uiterlijk, id limit $3)
     select ${REGEL} from t ${BIJ} order by t.afgedaan_op is not null, t.afgedaan_op desc, t.uiterlijk, t.id`,
    [toegang.bureauId, id, aantal, verborgen],
  );
  return rows.map(toRegel);
}

/** Nobody's yet, and shown from the day it is set: what came in about somebody who should be at a school. */
const METEEN = ['signaal-duo', 'startkwalificatie'] as const satisfies readonly Termijncode[];

/**
 * Due or coming: of mine, with what is due in my werkgebied and nobody's (`eigen`: of mine alone); or of the whole bureau. What the bureau must do for a whole
 * school year stands on the lists of those who see the whole bureau. The first reaction to a
 * melding (T03) is left out, for it stands among the meldingen.
 */
export async function listVoorVandaag(
  toegang: Toegang,
  bereik: Bereik | 'eigen',
  venster: Venster,
  aantal: number,
  verborgen: readonly string[],
): Promise<Termijnregel[]> {
  const { actor } = toegang;
  const werkgebied = actor.soort === 'gebruiker' && actor.werkgebied.length > 0 ? actor.werkgebied : null;
  const loopt = `select * from termijn where bureau_id = $1 and status = 'loopt' and code <> 'T03' and code <> all($7) and uiterlijk <= $3`;
  const volgorde = 'order by uiterlijk, id limit $4';
  const bron =
    bereik === 'team'
      ? `${loopt} and $2::uuid is not null and $5::text[] is null and $6::date is not null and $8::text[] is not null ${volgorde}`
      : bereik === 'eigen'
        ? `${loopt} and eigenaar_id = $2 and $5::text[] is null and $6::date is not null and $8::text[] is not null ${volgorde}`
        : `(${loopt} and eigenaar_id = $2 ${volgorde}) union all
         (select * from termijn where bureau_id = $1 and status = 'loopt' and code <> 'T03' and code <> all($7) and (uiterlijk <= $6 or code = any($8))
             and eigenaar_id is null and onderwerp_soort <> 'schooljaar' and ($5::text[] is null or gemeente_code is null or gemeente_code = any($5)) ${volgorde})`;
  const rows = await toegang.sql<Rij>(
    `with t as (${bron}) select ${REGEL} from t ${BIJ} order by t.uiterlijk, t.id limit $4`,
    [
      toegang.bureauId,
      toegang.gebruikerId,
      venster.totEnMet,
      aantal + 1,
      bereik === 'ik' ? werkgebied : null,
      venster.vandaag,
      verborgen,
      METEEN,
    ],
  );
  return rows.map(toRegel);
}
