import type { Datum } from '#lib/kalender/model.ts';
import { recordFacts, type Feit } from '#lib/logboek/feiten.ts';
import { gelukt, type Uitkomst } from '#lib/platform/errors.ts';
import type { Categorie, CategorieFeit, MeldingStand, MeldingStatus } from '#lib/meldingen/model.ts';
import { followReactie } from '#lib/meldingen/reactie/data.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { conflict } from '#lib/werkprocessen/tussentijds/data.ts';

const STAND = `id, status, koppeling, jongere_id as "jongereId", categorie, duo_soort as "duoSoort", gemeente_code as gemeente,
  sector, school_id as "schoolId", werkproces_id as "werkprocesId", ontvangen_op as "ontvangenOp"`;

export type StandMetVersie = MeldingStand & { readonly versie: number; readonly eigenaarId: string | null };

/** Holds the row until the end of this command, so that two colleagues at once come one after the other. */
export async function findStand(toegang: Toegang, id: string): Promise<StandMetVersie | undefined> {
  const [row] = await toegang.sql<StandMetVersie>(
    `select ${STAND}, versie, eigenaar_id as "eigenaarId" from melding where bureau_id = $1 and id = $2 for update`,
    [toegang.bureauId, id],
  );
  return row;
}

/** In the order of the ids, locked, so that two bulk actions cannot each take half. */
export async function listStanden(toegang: Toegang, ids: readonly string[]): Promise<StandMetVersie[]> {
  return toegang.sql<StandMetVersie>(
    `select ${STAND}, versie, eigenaar_id as "eigenaarId" from melding
      where bureau_id = $1 and id = any($2::uuid[]) order by id for update`,
    [toegang.bureauId, ids],
  );
}

/** Meldingen that belong to a werkproces, in the order in which they came. */
export async function listBijWerkproces(toegang: Toegang, werkprocesId: string): Promise<StandMetVersie[]> {
  return toegang.sql<StandMetVersie>(
    `select ${STAND}, versie, eigenaar_id as "eigenaarId" from melding
      where bureau_id = $1 and werkproces_id = $2 order by ontvangen_op, id`,
    [toegang.bureauId, werkprocesId],
  );
}

export type Wijziging = Partial<{
  status: MeldingStatus;
  jongereId: string;
  categorie: Categorie;
  prioriteit: number;
  werkprocesId: string | null;
  eigenaarId: string | null;
  resultaatCode: string | null;
  redenAfgesloten: string | null;
  opmerking: string | null;
  doorgestuurdNaar: string | null;
  doorstuurreden: string | null;
  vrijeUrenPerWeek: number | null;
  langdurigOp: Datum | null;
}>;

const KOLOM: Record<keyof Wijziging, string> = {
  status: 'status',
  jongereId: 'jongere_id',
  categorie: 'categorie',
  prioriteit: 'prioriteit',
  werkprocesId: 'werkproces_id',
  eigenaarId: 'eigenaar_id',
  resultaatCode: 'resultaat_code',
  redenAfgesloten: 'reden_afgesloten',
  opmerking: 'opmerking',
  doorgestuurdNaar: 'doorgestuurd_naar',
  doorstuurreden: 'doorstuurreden',
  vrijeUrenPerWeek: 'vrije_uren_per_week',
  langdurigOp: 'langdurig_op',
};

/** Writes a change and its facts when nobody was ahead of us. Linking a person drops the data as received. */
export async function saveMelding(
  toegang: Toegang,
  id: string,
  versie: number,
  wijziging: Wijziging,
  feiten: readonly Feit[] = [],
): Promise<Uitkomst<{ versie: number }>> {
  const velden = Object.entries(wijziging) as [keyof Wijziging, unknown][];
  const sets = velden.map(([veld], plek) => `, ${KOLOM[veld]} = $${plek + 5}`).join('');
  const extra = [
    wijziging.status ? ', status_op = $4::date' : '',
    wijziging.jongereId ? `, koppeling = 'gekoppeld', aangeleverd = null` : '',
  ].join('');
  const rows = await toegang.sql<{ versie: number }>(
    `update melding set versie = versie + 1${sets}${extra}
      where bureau_id = $1 and id = $2 and versie = $3 and $4::date is not null returning versie`,
    [toegang.bureauId, id, versie, toegang.vandaag, ...velden.map(([, waarde]) => waarde)],
  );
  const nieuw = rows[0]?.versie;
  if (nieuw === undefined) return conflict(toegang, 'melding', id, versie);
  await recordFacts(
    toegang,
    feiten.map((feit) => ({ ...feit, versie: nieuw })),
  );
  await followReactie(toegang, id, wijziging);
  return gelukt({ versie: nieuw });
}

/** Live facts of this melding that carry its category, oldest first. */
export async function listCategorieFeiten(toegang: Toegang, id: string): Promise<CategorieFeit[]> {
  return toegang.sql<CategorieFeit>(
    `select soort, datum, versie, gegevens from gebeurtenis
      where bureau_id = $1 and onderwerp_id = $2 and onderwerp_soort = 'melding' and vervallen_op is null and gegevens ? 'categorie'
      order by id`,
    [toegang.bureauId, id],
  );
}
