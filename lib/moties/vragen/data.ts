import type { Motievraag, Nulcel, Nulmeting, Streefwaarde, Vraagkop } from '#lib/moties/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

type Vraagrij = {
  id: string;
  versie: number;
  motieId: string;
  kenmerk: string;
  zin: string;
  indicator: string | null;
  indicatorVersie: number | null;
  keuze: Record<string, string>;
  per: string[];
  reden: string | null;
  herkomst: string | null;
  evaluatieId: string | null;
  heeftAmbitie: boolean;
  voetnoot: string | null;
};
type Nulrij = Omit<Nulmeting, 'vastgezet'> & {
  vraagId: string;
  vastgezetOp: Date | null;
  vastgezetDoor: string | null;
};

const KOLOMMEN = `id, versie, motie_id as "motieId", kenmerk, zin, indicator, indicator_versie as "indicatorVersie", keuze, per, reden, herkomst,
  evaluatie_id as "evaluatieId", heeft_ambitie as "heeftAmbitie", voetnoot`;

/** What was asked, in its order, each with its targets and nulmeting. */
export async function listVragen(toegang: Toegang, motieId: string): Promise<Motievraag[]> {
  return withParts(
    toegang,
    await toegang.sql<Vraagrij>(
      `select ${KOLOMMEN} from motie_vraag where bureau_id = $1 and motie_id = $2 order by volgorde, id`,
      [toegang.bureauId, motieId],
    ),
  );
}

/** Of every promise of the bureau, those that a figure answers. */
export async function listVragenVanBureau(toegang: Toegang): Promise<Motievraag[]> {
  return withParts(
    toegang,
    await toegang.sql<Vraagrij>(
      `select ${KOLOMMEN} from motie_vraag where bureau_id = $1 and indicator is not null order by motie_id, volgorde, id`,
      [toegang.bureauId],
    ),
  );
}

export async function findVraag(toegang: Toegang, id: string): Promise<Motievraag | undefined> {
  const rijen = await toegang.sql<Vraagrij>(
    `select ${KOLOMMEN} from motie_vraag where bureau_id = $1 and id = $2`,
    [toegang.bureauId, id],
  );
  return (await withParts(toegang, rijen))[0];
}

/** The same, and nobody else changes it or its nulmeting until this transaction ends. */
export async function lockVraag(toegang: Toegang, id: string): Promise<Motievraag | undefined> {
  const params = [toegang.bureauId, id];
  await toegang.sql('select 1 from motie_vraag where bureau_id = $1 and id = $2 for no key update', params);
  return findVraag(toegang, id);
}

async function withParts(toegang: Toegang, rijen: readonly Vraagrij[]): Promise<Motievraag[]> {
  const params = [toegang.bureauId, rijen.map(({ id }) => id)];
  const streef = await toegang.sql<Streefwaarde & { vraagId: string }>(
    `select id, vraag_id as "vraagId", richting, waarde, eenheid, van_schooljaar as van, tot_schooljaar as tot, leidend, bron
       from motie_streefwaarde where bureau_id = $1 and vraag_id = any($2::uuid[]) order by leidend desc, van_schooljaar, id`,
    params,
  );
  const nul = await toegang.sql<Nulrij>(
    `select n.vraag_id as "vraagId", n.versie, n.cellen, n.peildatum, n.bron, n.betrouwbaarheid, n.opmerking, n.herkomst,
            n.indicator_versie as "indicatorVersie", n.bekend_op as "bekendOp", n.vastgezet_op as "vastgezetOp", l.naam as "vastgezetDoor"
       from nulmeting n left join lidmaatschap l on l.bureau_id = n.bureau_id and l.gebruiker_id = n.vastgezet_door
      where n.bureau_id = $1 and n.vraag_id = any($2::uuid[])`,
    params,
  );
  return rijen.map((rij) => {
    const eigen = nul.find(({ vraagId }) => vraagId === rij.id);
    return {
      ...toKop(rij),
      ...{ id: rij.id, versie: rij.versie, motieId: rij.motieId },
      streefwaarden: streef
        .filter(({ vraagId }) => vraagId === rij.id)
        .map(({ vraagId: _vraag, ...rest }) => rest),
      nulmeting: eigen ? toNulmeting(eigen) : null,
    };
  });
}

function toKop(rij: Vraagrij): Vraagkop {
  const { kenmerk, zin, heeftAmbitie, voetnoot, indicator, indicatorVersie, keuze, per } = rij;
  const kop = { kenmerk, zin, heeftAmbitie, voetnoot };
  if (indicator === null || indicatorVersie === null)
    return {
      ...kop,
      antwoord: {
        soort: 'niet-te-berekenen',
        reden: rij.reden ?? '',
        herkomst: rij.herkomst ?? '',
        evaluatieId: rij.evaluatieId,
      },
    };
  return { ...kop, antwoord: { soort: 'cijfer', indicator, indicatorVersie, keuze, per } };
}

function toNulmeting({ vraagId: _vraag, vastgezetOp, vastgezetDoor, ...rest }: Nulrij): Nulmeting {
  return { ...rest, vastgezet: vastgezetOp ? { op: vastgezetOp, door: vastgezetDoor } : null };
}

function waarden({ kenmerk, zin, heeftAmbitie, voetnoot, antwoord }: Vraagkop): unknown[] {
  const cijfer = antwoord.soort === 'cijfer' ? antwoord : null;
  const niet = antwoord.soort === 'niet-te-berekenen' ? antwoord : null;
  return [
    kenmerk,
    zin,
    cijfer?.indicator ?? null,
    cijfer?.indicatorVersie ?? null,
    JSON.stringify(cijfer?.keuze ?? {}),
    cijfer?.per ?? [],
    niet?.reden ?? null,
    niet?.herkomst ?? null,
    heeftAmbitie,
    voetnoot,
    niet?.evaluatieId ?? null,
  ];
}

export async function insertVraag(toegang: Toegang, motieId: string, kop: Vraagkop): Promise<string> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into motie_vraag (bureau_id, motie_id, volgorde, kenmerk, zin, indicator, indicator_versie, keuze, per, reden, herkomst, heeft_ambitie, voetnoot, evaluatie_id)
     select $1, $2, coalesce(max(volgorde), 0) + 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::uuid
       from motie_vraag where bureau_id = $1 and motie_id = $2 returning id`,
    [toegang.bureauId, motieId, ...waarden(kop)],
  );
  if (!row) throw new Error('de vraag is niet bewaard');
  return row.id;
}

/** False when it was changed since. */
export async function updateVraag(
  toegang: Toegang,
  { id, versie }: { id: string; versie: number },
  kop: Vraagkop,
): Promise<boolean> {
  const rows = await toegang.sql(
    `update motie_vraag set versie = versie + 1, kenmerk = $4, zin = $5, indicator = $6, indicator_versie = $7, keuze = $8, per = $9, reden = $10,
            herkomst = $11, heeft_ambitie = $12, voetnoot = $13, evaluatie_id = $14 where bureau_id = $1 and id = $2 and versie = $3 returning id`,
    [toegang.bureauId, id, versie, ...waarden(kop)],
  );
  return rows.length > 0;
}

/** What belongs to a question; its nulmeting is not locked. */
export async function deleteVan(
  toegang: Toegang,
  tabel: 'motie_streefwaarde' | 'nulmeting',
  vraagId: string,
) {
  await toegang.sql(`delete from ${tabel} where bureau_id = $1 and vraag_id = $2`, [
    toegang.bureauId,
    vraagId,
  ]);
}

export async function deleteVraag(toegang: Toegang, id: string): Promise<void> {
  for (const tabel of ['motie_streefwaarde', 'nulmeting'] as const) await deleteVan(toegang, tabel, id);
  await toegang.sql(`delete from motie_vraag where bureau_id = $1 and id = $2`, [toegang.bureauId, id]);
}

export async function insertStreefwaarde(
  toegang: Toegang,
  vraagId: string,
  nieuw: Omit<Streefwaarde, 'id'>,
): Promise<void> {
  const { richting, waarde, eenheid, van, tot, leidend, bron } = nieuw;
  if (leidend)
    await toegang.sql(
      `update motie_streefwaarde set leidend = false where bureau_id = $1 and vraag_id = $2 and leidend`,
      [toegang.bureauId, vraagId],
    );
  await toegang.sql(
    `insert into motie_streefwaarde (bureau_id, vraag_id, richting, waarde, eenheid, van_schooljaar, tot_schooljaar, leidend, bron)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [toegang.bureauId, vraagId, richting, waarde, eenheid, van, tot, leidend, bron],
  );
}

/** Another leads when the leading one is taken away. Gives what it was about. */
export async function deleteStreefwaarde(
  toegang: Toegang,
  id: string,
): Promise<{ vraagId: string } | undefined> {
  const [weg] = await toegang.sql<{ vraagId: string; leidend: boolean }>(
    `delete from motie_streefwaarde where bureau_id = $1 and id = $2 returning vraag_id as "vraagId", leidend`,
    [toegang.bureauId, id],
  );
  if (weg?.leidend)
    await toegang.sql(
      `update motie_streefwaarde set leidend = true where bureau_id = $1 and id =
         (select id from motie_streefwaarde where bureau_id = $1 and vraag_id = $2 order by van_schooljaar, id limit 1)`,
      [toegang.bureauId, weg.vraagId],
    );
  return weg;
}

export type NieuweNulmeting = Pick<
  Nulmeting,
  'peildatum' | 'bron' | 'betrouwbaarheid' | 'opmerking' | 'herkomst' | 'indicatorVersie' | 'bekendOp'
> & { readonly cellen: readonly Nulcel[] };

export async function saveNulmeting(
  toegang: Toegang,
  vraagId: string,
  nieuw: NieuweNulmeting,
): Promise<void> {
  await toegang.sql(
    `insert into nulmeting as n (bureau_id, vraag_id, cellen, peildatum, bron, betrouwbaarheid, opmerking, herkomst, indicator_versie, bekend_op)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (bureau_id, vraag_id) do update set versie = n.versie + 1, cellen = $3, peildatum = $4, bron = $5, betrouwbaarheid = $6,
       opmerking = $7, herkomst = $8, indicator_versie = $9, bekend_op = $10`,
    [
      toegang.bureauId,
      vraagId,
      JSON.stringify(nieuw.cellen),
      nieuw.peildatum,
      nieuw.bron,
      nieuw.betrouwbaarheid,
      nieuw.opmerking,
      nieuw.herkomst,
      nieuw.indicatorVersie,
      nieuw.bekendOp,
    ],
  );
}

/** Locks it in the name of who does so, or unlocks it. */
export async function lockNulmeting(toegang: Toegang, vraagId: string, vast: boolean): Promise<void> {
  await toegang.sql(
    `update nulmeting set versie = versie + 1, vastgezet_door = $3, vastgezet_op = $4 where bureau_id = $1 and vraag_id = $2`,
    [toegang.bureauId, vraagId, vast ? toegang.gebruikerId : null, vast ? toegang.nu : null],
  );
}
