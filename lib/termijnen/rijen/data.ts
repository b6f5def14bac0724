import type { Datum } from '#lib/kalender/model.ts';
import type { Duur, Opschorting, Verlenging } from '#lib/kalender/termijnen.ts';
import { lapseFacts, recordFacts } from '#lib/logboek/feiten.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type {
  Onderwerpsoort,
  Termijnrij,
  Termijnstand,
  Termijnstatus,
  Vorige,
} from '#lib/termijnen/bewaken/model.ts';
import { isOpTijd } from '#lib/termijnen/bewaken/rules.ts';

/** Rows of terms as this room reads and writes them; other rooms go through bewaken/data.ts. */
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
  status: Termijnstatus;
  afgedaanOp: Datum | null;
  reden: string | null;
  vorige: Vorige | null;
};

const KOLOMMEN = `id, versie, code, titel, onderwerp_soort as "onderwerpSoort", onderwerp_id as "onderwerpId", jongere_id as "jongereId",
  werkproces_id as "werkprocesId", eigenaar_id as "eigenaarId", gemeente_code as gemeente, basis, start_op as "startOp",
  duur_eenheid as eenheid, duur_aantal as aantal, terug, opschortingen, verlenging, uiterlijk, status, afgedaan_op as "afgedaanOp",
  reden, vorige`;

/** `slot`: held until the end of this command, so that two colleagues at once come one after the other. */
export async function listRijen(
  toegang: Toegang,
  waar: string,
  params: readonly unknown[],
  slot: '' | 'for update' = '',
): Promise<Termijnrij[]> {
  const rows = await toegang.sql<Rij>(
    `select ${KOLOMMEN} from termijn where bureau_id = $1 and ${waar} order by aangemaakt_op desc, id ${slot}`,
    [toegang.bureauId, ...params],
  );
  return rows.map(fromRow);
}

export async function findRij(
  toegang: Toegang,
  id: string,
  slot: '' | 'for update' = '',
): Promise<Termijnrij | undefined> {
  return (await listRijen(toegang, 'id = $2', [id], slot))[0];
}

/** `vorige`: how it stood before a colleague changed it, so that he can take it back. */
export async function saveStand(
  toegang: Toegang,
  id: string,
  stand: Termijnstand,
  vorige: Vorige | null = null,
): Promise<void> {
  await toegang.sql(
    `update termijn set versie = versie + 1, status = $3, uiterlijk = $4, opschortingen = $5, verlenging = $6, afgedaan_op = $7,
            reden = $8, vorige = $9
      where bureau_id = $1 and id = $2`,
    [
      toegang.bureauId,
      id,
      stand.status,
      stand.uiterlijk,
      JSON.stringify(stand.opschortingen),
      stand.verlenging ? JSON.stringify(stand.verlenging) : null,
      stand.afgedaanOp,
      stand.reden,
      vorige ? JSON.stringify(vorige) : null,
    ],
  );
}

export function standVan(termijn: Termijnrij): Termijnstand {
  const { opschortingen, verlenging, uiterlijk, status } = termijn;
  const over = termijn.status === 'voldaan' || termijn.status === 'vervallen';
  return {
    ...{ opschortingen, verlenging, uiterlijk, status },
    afgedaanOp: over ? termijn.afgedaanOp : null,
    reden: over ? termijn.reden : null,
  };
}

type Feitkop = Pick<Termijnrij, 'id' | 'jongereId' | 'code' | 'gemeente'>;

function kop({ id, jongereId }: Feitkop, datum: Datum) {
  return { onderwerpSoort: 'termijn', onderwerpId: id, jongereId, datum } as const;
}

/** The fact that it was set, with its last day; whatever named another last day no longer holds. */
export async function recordGesteld(
  toegang: Toegang,
  termijn: Feitkop & { readonly startOp: Datum },
  uiterlijk: Datum | null,
  anew = false,
): Promise<void> {
  if (anew) await lapseFacts(toegang, termijn.id, ['TermijnGesteld']);
  const { code, gemeente, startOp } = termijn;
  await recordFacts(toegang, [
    { ...kop(termijn, startOp), soort: 'TermijnGesteld', gegevens: { code, gemeente, uiterlijk } },
  ]);
}

export async function recordVoldaan(
  toegang: Toegang,
  termijn: Feitkop & { readonly uiterlijk: Datum | null },
  op: Datum,
): Promise<{ opTijd: boolean }> {
  const { code, gemeente, uiterlijk } = termijn;
  const opTijd = isOpTijd(uiterlijk, op);
  await recordFacts(toegang, [
    { ...kop(termijn, op), soort: 'TermijnVoldaan', gegevens: { code, gemeente, uiterlijk, opTijd } },
  ]);
  return { opTijd };
}

/** The same for many at once, in one statement. */
export async function recordAlleVoldaan(
  toegang: Toegang,
  termijnen: readonly (Feitkop & { readonly uiterlijk: Datum | null })[],
  op: Datum,
): Promise<void> {
  await recordFacts(
    toegang,
    termijnen.map((termijn) => {
      const { code, gemeente, uiterlijk } = termijn;
      const gegevens = { code, gemeente, uiterlijk, opTijd: isOpTijd(uiterlijk, op) };
      return { ...kop(termijn, op), soort: 'TermijnVoldaan' as const, gegevens };
    }),
  );
}

export async function recordVervallen(toegang: Toegang, termijnen: readonly Feitkop[]): Promise<void> {
  await recordFacts(
    toegang,
    termijnen.map((termijn) => ({
      ...kop(termijn, toegang.vandaag),
      soort: 'TermijnVervallen' as const,
      gegevens: { code: termijn.code, gemeente: termijn.gemeente },
    })),
  );
}

/** It runs again: that it was over no longer holds. */
export async function lapseAfloop(toegang: Toegang, id: string): Promise<void> {
  await lapseFacts(toegang, id, ['TermijnVoldaan', 'TermijnVervallen']);
}

function fromRow({ eenheid, aantal, status, uiterlijk, afgedaanOp, reden, ...rest }: Rij): Termijnrij {
  const alles = { ...rest, duur: { eenheid, aantal } };
  if (status === 'opgeschort') return { ...alles, status, uiterlijk: null };
  if (status === 'loopt' && uiterlijk) return { ...alles, status, uiterlijk };
  if (status === 'loopt' || !afgedaanOp) throw new Error(`termijn ${alles.id} klopt niet met haar stand`);
  return { ...alles, status, uiterlijk, afgedaanOp, reden };
}
