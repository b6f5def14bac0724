import type { Datum } from '#lib/kalender/model.ts';
import { sorteersleutel } from '#lib/jongeren/naam.ts';
import type { Gezinslid, Ouder, Ouderpersoon, Ouderschap } from '#lib/jongeren/gezin/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

type Namen = { voornamen: string; voorvoegsel: string | null; geslachtsnaam: string };
type Zonder<T> = Omit<T, 'naam'> & Namen;

const OUDER = `o.id, s.id as "ouderschapId", o.voornamen, o.voorvoegsel, o.geslachtsnaam, o.geslacht, s.rol, s.gezag, s.verzorgt, s.aanschrijven,
  s.niet_aanschrijven_reden as "nietAanschrijvenReden", o.straat, o.huisnummer, o.postcode, o.plaats, o.land, o.telefoon, o.email,
  o.geheimhouding, s.van, s.tot`;
const LID = `${OUDER}, o.versie, o.geboortedatum, o.taal, s.niet_verantwoordelijk_motivering as "nietVerantwoordelijkMotivering"`;
const VOLGORDE = 's.gezag desc, s.verzorgt desc, o.geslachtsnaam, o.voornamen, o.id';

/** Who stands around this young person on a day: those with gezag first. */
export async function listOuders(toegang: Toegang, jongereId: string, op: Datum): Promise<Ouder[]> {
  const rows = await toegang.sql<Zonder<Ouder>>(
    `select ${OUDER}
       from ouderschap s join ouder o on o.bureau_id = $1 and o.id = s.ouder_id
      where s.bureau_id = $1 and s.jongere_id = $2 and s.vervallen_op is null
        and coalesce(s.van, '-infinity') <= $3 and coalesce(s.tot, 'infinity') >= $3
      order by ${VOLGORDE}`,
    [toegang.bureauId, jongereId, op],
  );
  return rows.map(withNaam);
}

/** Everyone who stands or stood around this young person. */
export async function listGezinsleden(toegang: Toegang, jongereId: string): Promise<Gezinslid[]> {
  const rows = await toegang.sql<Zonder<Gezinslid>>(
    `select ${LID} from ouderschap s join ouder o on o.bureau_id = $1 and o.id = s.ouder_id
      where s.bureau_id = $1 and s.jongere_id = $2 and s.vervallen_op is null order by ${VOLGORDE}`,
    [toegang.bureauId, jongereId],
  );
  return rows.map(withNaam);
}

export async function readGezinslid(
  toegang: Toegang,
  jongereId: string,
  ouderschapId: string,
): Promise<Gezinslid | undefined> {
  return (await listGezinsleden(toegang, jongereId)).find((lid) => lid.ouderschapId === ouderschapId);
}

function withNaam<Rij extends Namen>({ voornamen, voorvoegsel, geslachtsnaam, ...rest }: Rij) {
  return { ...rest, naam: { voornamen, voorvoegsel, geslachtsnaam, roepnaam: null } };
}

const PERSOONKOLOMMEN = [
  'voornamen',
  'voorvoegsel',
  'geslachtsnaam',
  'geslacht',
  'geboortedatum',
  'straat',
  'huisnummer',
  'postcode',
  'plaats',
  'land',
  'telefoon',
  'email',
  'geheimhouding',
  'taal',
] as const satisfies readonly (keyof Ouderpersoon)[];

export async function insertOuder(toegang: Toegang, persoon: Ouderpersoon): Promise<string> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into ouder (bureau_id, naam_sorteer, ${PERSOONKOLOMMEN.join(', ')})
     values ($1, $2, ${PERSOONKOLOMMEN.map((_, plek) => `$${plek + 3}`).join(', ')}) returning id`,
    [toegang.bureauId, sorteersleutel(persoon), ...PERSOONKOLOMMEN.map((kolom) => persoon[kolom])],
  );
  if (!row) throw new Error('de ouder is niet bewaard');
  return row.id;
}

/** False when a colleague changed this person, or how he stands around a child, since `versie`. */
export async function updateOuder(
  toegang: Toegang,
  id: string,
  versie: number,
  persoon: Ouderpersoon,
): Promise<boolean> {
  const rows = await toegang.sql(
    `update ouder set versie = versie + 1, naam_sorteer = $4, ${PERSOONKOLOMMEN.map((kolom, plek) => `${kolom} = $${plek + 5}`).join(', ')}
      where bureau_id = $1 and id = $2 and versie = $3 returning id`,
    [
      toegang.bureauId,
      id,
      versie,
      sorteersleutel(persoon),
      ...PERSOONKOLOMMEN.map((kolom) => persoon[kolom]),
    ],
  );
  return rows.length === 1;
}

/** The same guard, when only the bond with a child changes. */
export async function bumpOuder(toegang: Toegang, id: string, versie: number): Promise<boolean> {
  const rows = await toegang.sql(
    'update ouder set versie = versie + 1 where bureau_id = $1 and id = $2 and versie = $3 returning id',
    [toegang.bureauId, id, versie],
  );
  return rows.length === 1;
}

export async function existsOuder(toegang: Toegang, id: string): Promise<boolean> {
  const rows = await toegang.sql('select 1 from ouder where bureau_id = $1 and id = $2', [
    toegang.bureauId,
    id,
  ]);
  return rows.length === 1;
}

export async function insertOuderschap(
  toegang: Toegang,
  jongereId: string,
  ouderId: string,
  rond: Ouderschap,
): Promise<string> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into ouderschap (bureau_id, jongere_id, ouder_id, rol, gezag, verzorgt, aanschrijven, niet_aanschrijven_reden,
                             niet_verantwoordelijk_motivering, van, tot)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning id`,
    [toegang.bureauId, jongereId, ouderId, ...rondwaarden(rond)],
  );
  if (!row) throw new Error('de band met de ouder is niet bewaard');
  return row.id;
}

export async function updateOuderschap(toegang: Toegang, id: string, rond: Ouderschap): Promise<void> {
  await toegang.sql(
    `update ouderschap set rol = $3, gezag = $4, verzorgt = $5, aanschrijven = $6, niet_aanschrijven_reden = $7,
            niet_verantwoordelijk_motivering = $8, van = $9, tot = $10
      where bureau_id = $1 and id = $2`,
    [toegang.bureauId, id, ...rondwaarden(rond)],
  );
}

function rondwaarden(rond: Ouderschap): unknown[] {
  return [
    rond.rol,
    rond.gezag,
    rond.verzorgt,
    rond.aanschrijven,
    rond.aanschrijven ? null : rond.nietAanschrijvenReden,
    rond.nietVerantwoordelijkMotivering,
    rond.van,
    rond.tot,
  ];
}

export async function lapseOuderschap(toegang: Toegang, id: string): Promise<void> {
  await toegang.sql(
    'update ouderschap set vervallen_op = $3 where bureau_id = $1 and id = $2 and vervallen_op is null',
    [toegang.bureauId, id, toegang.nu],
  );
}
