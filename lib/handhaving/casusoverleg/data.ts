import type { Datum } from '#lib/kalender/model.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';
import { setTermijn } from '#lib/termijnen/bewaken/data.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { seal, unseal } from '../zaak/data.ts';
import type { Zaak } from '../zaak/model.ts';
import type { Agendaregel, Casusoverleg, Overleginhoud } from './model.ts';

const CONTEXT = 'casusoverleg.inhoud';
const LEEG: Overleginhoud = {
  ...{ vraag: '', deelnemers: '', overwegingen: '', besluit: '' },
  ...{ vervolg: null, vervolgOp: null },
};

export const sealOverleg = (bureauId: number, inhoud: Partial<Overleginhoud>): Buffer =>
  seal(bureauId, CONTEXT, { ...LEEG, ...inhoud });

/** What is on the agenda first, then what was discussed, the oldest first. */
export async function listCasusoverleggen(toegang: Toegang, zaakId: string): Promise<Casusoverleg[]> {
  const rows = await toegang.sql<Omit<Casusoverleg, keyof Overleginhoud> & { inhoud: Buffer | null }>(
    `select id, stand, op, gepland_op as "geplandOp", inhoud from wpg.casusoverleg
      where bureau_id = $1 and zaak_id = $2 and stand <> 'ingetrokken' order by stand, op, id`,
    [toegang.bureauId, zaakId],
  );
  return rows.flatMap(({ inhoud, ...rest }) => {
    const open = unseal<Partial<Overleginhoud>>(toegang.bureauId, CONTEXT, inhoud);
    return open ? [{ ...LEEG, ...open, ...rest }] : [];
  });
}

type Nieuw = {
  readonly stand: 'agenda' | 'besproken';
  readonly op: Datum;
  readonly inhoud: Partial<Overleginhoud>;
};

export async function insertCasusoverleg(
  toegang: Toegang,
  zaakId: string,
  { stand, op, inhoud }: Nieuw,
): Promise<void> {
  await toegang.sql(
    `insert into wpg.casusoverleg (bureau_id, zaak_id, stand, op, gepland_op, inhoud) values ($1, $2, $3, $4, $5, $6)`,
    [
      toegang.bureauId,
      zaakId,
      stand,
      op,
      stand === 'agenda' ? op : null,
      sealOverleg(toegang.bureauId, inhoud),
    ],
  );
}

/** What was on the agenda was held: what was put before the meeting stays with it. */
export async function saveBesproken(
  toegang: Toegang,
  overleg: Casusoverleg,
  op: Datum,
  inhoud: Partial<Overleginhoud>,
): Promise<void> {
  const { vraag } = overleg;
  await toegang.sql(
    `update wpg.casusoverleg set stand = 'besproken', op = $3, inhoud = $4, versie = versie + 1 where bureau_id = $1 and id = $2`,
    [toegang.bureauId, overleg.id, op, sealOverleg(toegang.bureauId, { ...inhoud, vraag })],
  );
}

export async function saveTerug(
  toegang: Toegang,
  id: string,
  stand: 'agenda' | 'ingetrokken',
): Promise<void> {
  await toegang.sql(
    `update wpg.casusoverleg set stand = $3, op = coalesce(gepland_op, op), versie = versie + 1 where bureau_id = $1 and id = $2`,
    [toegang.bureauId, id, stand],
  );
}

/** Coming meetings on own files in free use, the first one first; of a colleague's file nothing is told. */
export async function listAgenda(toegang: Toegang): Promise<Agendaregel[]> {
  const rows = await toegang.sql<Jongerenaam & Omit<Agendaregel, 'naam'>>(
    `select z.id as "zaakId", c.op, j.voornamen, j.roepnaam, j.voorvoegsel, j.geslachtsnaam
       from wpg.casusoverleg c
       join wpg.zaak z on z.bureau_id = $1 and z.id = c.zaak_id
       join jongere j on j.bureau_id = $1 and j.id = z.jongere_id
      where c.bureau_id = $1 and c.stand = 'agenda' and z.gesloten_op is null and z.begin_op > ($3::date - interval '1 year')
        and (z.behandelaar_id = $2 or z.behandelaar_id is null)
      order by c.op, z.id limit 50`,
    [toegang.bureauId, toegang.gebruikerId, toegang.vandaag],
  );
  return rows.map(({ zaakId, op, ...naam }) => ({ zaakId, op, naam }));
}

type Zaakkop = Pick<Zaak, 'id' | 'jongereId' | 'werkprocesId' | 'behandelaarId' | 'gemeente'>;

/** A day that was agreed, as a term without a name outside the wall (ADR 16): that day itself, also when it is no working day. */
export async function setDag(toegang: Toegang, zaak: Zaakkop, code: 'H4' | 'H5', op: Datum): Promise<void> {
  const { id: onderwerpId, jongereId, werkprocesId, behandelaarId: eigenaarId, gemeente } = zaak;
  const duur = { eenheid: 'DAGEN', aantal: 0 } as const;
  await setTermijn(toegang, {
    ...{ code, onderwerpSoort: 'handhaving', onderwerpId, start: op, duur },
    ...{ jongereId, werkprocesId, eigenaarId, gemeente },
  });
}
