import type { Datum } from '#lib/kalender/model.ts';
import type { Duur, Opschorting, Verlenging } from '#lib/kalender/termijnen.ts';
import { lapseFacts, recordFacts } from '#lib/logboek/feiten.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { NieuweTermijn, Onderwerpsoort, Termijnrij } from '#lib/termijnen/bewaken/model.ts';
import { isOpTijd, uiterlijkVan } from '#lib/termijnen/bewaken/rules.ts';
import { TERMIJNEN, type Termijncode } from '#lib/termijnen/catalogus.ts';

type Rij = {
  id: string;
  versie: number;
  code: string;
  titel: string;
  onderwerpSoort: Onderwerpsoort;
  onderwerpId: string;
  jongereId: string | null;
  werkprocesId: string | null;
  eigenaarId: string | null;
  gemeente: string | null;
  basis: string;
  startOp: Datum;
  eenheid: Duur['eenheid'];
  aantal: number;
  terug: boolean;
  opschortingen: Opschorting[];
  verlenging: Verlenging | null;
  uiterlijk: Datum | null;
  status: Termijnrij['status'];
  afgedaanOp: Datum | null;
  reden: string | null;
};

const KOLOMMEN = `id, versie, code, titel, onderwerp_soort as "onderwerpSoort", onderwerp_id as "onderwerpId", jongere_id as "jongereId",
  werkproces_id as "werkprocesId", eigenaar_id as "eigenaarId", gemeente_code as gemeente, basis, start_op as "startOp",
  duur_eenheid as eenheid, duur_aantal as aantal, terug, opschortingen, verlenging, uiterlijk, status, afgedaan_op as "afgedaanOp", reden`;

function fromRow({ eenheid, aantal, status, uiterlijk, afgedaanOp, reden, ...rest }: Rij): Termijnrij {
  const kop = { ...rest, duur: { eenheid, aantal } };
  if (status === 'opgeschort') return { ...kop, status, uiterlijk: null };
  if (status === 'loopt' && uiterlijk) return { ...kop, status, uiterlijk };
  if (status === 'loopt' || !afgedaanOp) throw new Error(`termijn ${kop.id} klopt niet met haar stand`);
  return { ...kop, status, uiterlijk, afgedaanOp, reden };
}

/**
 * Sets a term of the catalogue on something, with its fact. The same code on the same thing runs once: setting it again while it
 * runs changes nothing. Gives the id of the running term.
 */
export async function setTermijn(toegang: Toegang, nieuw: NieuweTermijn): Promise<string> {
  const soort = TERMIJNEN[nieuw.code];
  const duur = nieuw.duur ?? soort.duur;
  const loop = { basis: soort.bron, startOp: nieuw.start, duur, terug: soort.terug };
  const uiterlijk = uiterlijkVan({ ...loop, opschortingen: [], verlenging: null });
  const [row] = await toegang.sql<{ id: string }>(
    `insert into termijn (bureau_id, code, titel, onderwerp_soort, onderwerp_id, jongere_id, werkproces_id, eigenaar_id, gemeente_code,
                          basis, start_op, duur_eenheid, duur_aantal, terug, uiterlijk)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
     on conflict (bureau_id, onderwerp_id, code) where status in ('loopt', 'opgeschort') do nothing returning id`,
    [
      toegang.bureauId,
      nieuw.code,
      nieuw.titel ?? soort.titel,
      nieuw.onderwerpSoort,
      nieuw.onderwerpId,
      nieuw.jongereId ?? null,
      nieuw.werkprocesId ?? null,
      nieuw.eigenaarId ?? null,
      nieuw.gemeente ?? null,
      soort.bron,
      nieuw.start,
      duur.eenheid,
      duur.aantal,
      soort.terug,
      uiterlijk,
    ],
  );
  if (row) {
    await recordGesteld(toegang, { ...nieuw, id: row.id, uiterlijk });
    return row.id;
  }
  const bestaand = await findLopend(toegang, nieuw.onderwerpId, nieuw.code);
  if (!bestaand) throw new Error('de termijn is niet bewaard en loopt ook niet');
  return bestaand.id;
}

/** The term was met on this day. Gives whether that was in time, or null when no such term runs. */
export async function meetTermijn(
  toegang: Toegang,
  onderwerpId: string,
  code: Termijncode,
  op: Datum,
  reden: string | null = null,
): Promise<{ opTijd: boolean } | null> {
  const termijn = await findLopend(toegang, onderwerpId, code);
  if (!termijn) return null;
  await close(toegang, termijn.id, 'voldaan', op, reden);
  const opTijd = isOpTijd(termijn.uiterlijk, op);
  await recordFacts(toegang, [
    {
      ...kop(termijn, op),
      soort: 'TermijnVoldaan',
      gegevens: { code, gemeente: termijn.gemeente, uiterlijk: termijn.uiterlijk, opTijd },
    },
  ]);
  return { opTijd };
}

/** The terms on this thing no longer matter: the work ended otherwise. `code` names one of them; without it all lapse. */
export async function lapseTermijnen(
  toegang: Toegang,
  onderwerpId: string,
  reden: string,
  code?: Termijncode,
): Promise<number> {
  const termijnen = (await listTermijnenVan(toegang, onderwerpId)).filter(
    (termijn) => isLopend(termijn) && (code === undefined || termijn.code === code),
  );
  for (const termijn of termijnen) await close(toegang, termijn.id, 'vervallen', toegang.vandaag, reden);
  await recordFacts(
    toegang,
    termijnen.map((termijn) => ({
      ...kop(termijn, toegang.vandaag),
      soort: 'TermijnVervallen' as const,
      gegevens: { code: termijn.code, gemeente: termijn.gemeente },
    })),
  );
  return termijnen.length;
}

/** What moves the last day of a running term; the fact that named the old day lapses. */
export type Verschuiving =
  | { readonly soort: 'opschorten'; readonly van: Datum; readonly reden: string }
  | { readonly soort: 'hervatten'; readonly tot: Datum }
  | { readonly soort: 'verlengen'; readonly verlenging: Verlenging };

export async function shiftTermijn(
  toegang: Toegang,
  onderwerpId: string,
  code: Termijncode,
  verschuiving: Verschuiving,
): Promise<{ uiterlijk: Datum | null } | null> {
  const termijn = await findLopend(toegang, onderwerpId, code);
  if (!termijn) return null;
  const opschortingen = suspensionsAfter(termijn.opschortingen, verschuiving);
  const verlenging = verschuiving.soort === 'verlengen' ? verschuiving.verlenging : termijn.verlenging;
  const uiterlijk = uiterlijkVan({ ...termijn, opschortingen, verlenging });
  await toegang.sql(
    `update termijn set versie = versie + 1, opschortingen = $3, verlenging = $4, uiterlijk = $5, status = $6
      where bureau_id = $1 and id = $2`,
    [
      toegang.bureauId,
      termijn.id,
      JSON.stringify(opschortingen),
      verlenging ? JSON.stringify(verlenging) : null,
      uiterlijk,
      uiterlijk ? 'loopt' : 'opgeschort',
    ],
  );
  await lapseFacts(toegang, termijn.id, ['TermijnGesteld']);
  await recordGesteld(toegang, { ...termijn, start: termijn.startOp, uiterlijk });
  return { uiterlijk };
}

function suspensionsAfter(lijst: readonly Opschorting[], verschuiving: Verschuiving): Opschorting[] {
  if (verschuiving.soort === 'opschorten')
    return [...lijst, { van: verschuiving.van, tot: null, reden: verschuiving.reden }];
  if (verschuiving.soort === 'hervatten')
    return lijst.map((item) => (item.tot === null ? { ...item, tot: verschuiving.tot } : item));
  return [...lijst];
}

/** Every term that ran or runs on this thing, the newest first. */
export async function listTermijnenVan(toegang: Toegang, onderwerpId: string): Promise<Termijnrij[]> {
  const rows = await toegang.sql<Rij>(
    `select ${KOLOMMEN} from termijn where bureau_id = $1 and onderwerp_id = $2 order by aangemaakt_op desc, id`,
    [toegang.bureauId, onderwerpId],
  );
  return rows.map(fromRow);
}

/** Running terms of the work of this owner follow to the next one. */
export async function handOverTermijnen(
  toegang: Toegang,
  werkprocesId: string,
  naar: string | null,
): Promise<void> {
  await toegang.sql(
    `update termijn set eigenaar_id = $3, versie = versie + 1
      where bureau_id = $1 and werkproces_id = $2 and status in ('loopt', 'opgeschort')`,
    [toegang.bureauId, werkprocesId, naar],
  );
}

const isLopend = (termijn: Termijnrij) => termijn.status === 'loopt' || termijn.status === 'opgeschort';

async function findLopend(
  toegang: Toegang,
  onderwerpId: string,
  code: Termijncode,
): Promise<Termijnrij | undefined> {
  const [row] = await toegang.sql<Rij>(
    `select ${KOLOMMEN} from termijn where bureau_id = $1 and onderwerp_id = $2 and code = $3
        and status in ('loopt', 'opgeschort') for update`,
    [toegang.bureauId, onderwerpId, code],
  );
  return row && fromRow(row);
}

async function close(
  toegang: Toegang,
  id: string,
  status: 'voldaan' | 'vervallen',
  op: Datum,
  reden: string | null,
): Promise<void> {
  await toegang.sql(
    `update termijn set versie = versie + 1, status = $3, afgedaan_op = $4, reden = $5 where bureau_id = $1 and id = $2`,
    [toegang.bureauId, id, status, op, reden],
  );
}

function kop({ id, jongereId }: Pick<Termijnrij, 'id' | 'jongereId'>, datum: Datum) {
  return { onderwerpSoort: 'termijn', onderwerpId: id, jongereId, datum } as const;
}

async function recordGesteld(
  toegang: Toegang,
  termijn: Pick<NieuweTermijn, 'start' | 'jongereId' | 'gemeente'> & {
    id: string;
    code: string;
    uiterlijk: Datum | null;
  },
): Promise<void> {
  const { id, code, start, jongereId = null, gemeente = null, uiterlijk } = termijn;
  await recordFacts(toegang, [
    { ...kop({ id, jongereId }, start), soort: 'TermijnGesteld', gegevens: { code, gemeente, uiterlijk } },
  ]);
}
