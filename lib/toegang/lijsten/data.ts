import type { Lijstnaam } from '#lib/toegang/lijsten/labels.ts';
import type { Kolomkeuze, Lijststand, Weergave } from '#lib/toegang/lijsten/model.ts';
import { zichtbareKolommen } from '#lib/toegang/lijsten/rules.ts';
import { mag } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';

type Voorkeur = { kolommen: readonly string[]; weergaven: readonly Weergave[] };

async function readVoorkeur(toegang: Toegang, lijst: Lijstnaam): Promise<Voorkeur> {
  const [row] = await toegang.sql<Voorkeur>(
    'select kolommen, weergaven from lijstvoorkeur where bureau_id = $1 and gebruiker_id = $2 and lijst = $3',
    [toegang.bureauId, toegang.gebruikerId, lijst],
  );
  return row ?? { kolommen: [], weergaven: [] };
}

/** For the query of a list: which columns this user wants to see, his views, and whether he may export. One statement. */
export async function readLijststand(
  toegang: Toegang,
  lijst: Lijstnaam,
  kolommen: readonly Kolomkeuze[],
): Promise<Lijststand> {
  const voorkeur = await readVoorkeur(toegang, lijst);
  return {
    lijst,
    kolommen: kolommen.map(({ sleutel, kop, vast, opVerzoek }) => ({
      sleutel,
      kop,
      ...(vast && { vast }),
      ...(opVerzoek && { opVerzoek }),
    })),
    zichtbaar: zichtbareKolommen(kolommen, voorkeur.kolommen),
    weergaven: voorkeur.weergaven,
    magExporteren: mag(toegang.actor, 'lijst.exporteren'),
  };
}

export async function saveKolommen(
  toegang: Toegang,
  lijst: Lijstnaam,
  kolommen: readonly string[],
): Promise<void> {
  await toegang.sql(
    `insert into lijstvoorkeur (bureau_id, gebruiker_id, lijst, kolommen, bijgewerkt_op) values ($1, $2, $3, $4, $5)
     on conflict (bureau_id, gebruiker_id, lijst) do update set kolommen = excluded.kolommen, bijgewerkt_op = excluded.bijgewerkt_op`,
    [toegang.bureauId, toegang.gebruikerId, lijst, kolommen, toegang.nu],
  );
}

/** Holds the row, so that two tabs do not lose each other's view; gives what is kept now. */
export async function changeWeergaven(
  toegang: Toegang,
  lijst: Lijstnaam,
  change: (weergaven: readonly Weergave[]) => readonly Weergave[],
): Promise<readonly Weergave[]> {
  await toegang.sql(
    'insert into lijstvoorkeur (bureau_id, gebruiker_id, lijst, bijgewerkt_op) values ($1, $2, $3, $4) on conflict do nothing',
    [toegang.bureauId, toegang.gebruikerId, lijst, toegang.nu],
  );
  const [row] = await toegang.sql<{ weergaven: Weergave[] }>(
    'select weergaven from lijstvoorkeur where bureau_id = $1 and gebruiker_id = $2 and lijst = $3 for update',
    [toegang.bureauId, toegang.gebruikerId, lijst],
  );
  const nieuw = change(row?.weergaven ?? []);
  await toegang.sql(
    'update lijstvoorkeur set weergaven = $4, bijgewerkt_op = $5 where bureau_id = $1 and gebruiker_id = $2 and lijst = $3',
    [toegang.bureauId, toegang.gebruikerId, lijst, JSON.stringify(nieuw), toegang.nu],
  );
  return nieuw;
}

export async function insertExport(
  toegang: Toegang,
  { lijst, doel, vraag }: { lijst: Lijstnaam; doel: string; vraag: string },
): Promise<string> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into lijstexport (bureau_id, gebruiker_id, lijst, doel, vraag, gevraagd_op) values ($1, $2, $3, $4, $5, $6) returning id`,
    [toegang.bureauId, toegang.gebruikerId, lijst, doel, vraag, toegang.nu],
  );
  if (!row) throw new Error('de export is niet bewaard');
  return row.id;
}

export type Gevraagd = {
  readonly doel: string;
  readonly vraag: string;
  readonly zichtbaar: readonly string[];
};

/** One's own export of the last quarter of an hour, with the columns as they are chosen now. */
export async function claimExport(
  toegang: Toegang,
  id: string,
  lijst: Lijstnaam,
  kolommen: readonly Kolomkeuze[],
): Promise<Gevraagd | undefined> {
  const [row] = await toegang.sql<{ doel: string; vraag: string }>(
    `update lijstexport set opgehaald_op = $5 where bureau_id = $1 and id = $2 and gebruiker_id = $3 and lijst = $4
        and gevraagd_op > $5::timestamptz - interval '15 minutes' returning doel, vraag`,
    [toegang.bureauId, id, toegang.gebruikerId, lijst, toegang.nu],
  );
  if (!row) return undefined;
  const { kolommen: gekozen } = await readVoorkeur(toegang, lijst);
  return { ...row, zichtbaar: zichtbareKolommen(kolommen, gekozen) };
}
