import type { Datum } from '#lib/kalender/model.ts';
import { addMonths } from '#lib/kalender/rules.ts';
import { recordFacts } from '#lib/logboek/feiten.ts';
import { insertOuder, insertOuderschap, listGezinsleden } from '#lib/jongeren/gezin/data.ts';
import { openAanbod } from '#lib/overdracht/data.ts';
import type { Overdrachtsdossier, Overdrachtsouder } from '#lib/overdracht/model.ts';
import { herkomstVia, lopendeMeldingen } from '#lib/overdracht/rules.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { BEWAREN } from '#lib/verlof/parameters.ts';

/** Exemptions that are not known here yet, with their facts: by them the law reads the same at the new gemeente. */
export async function copyVrijstellingen(
  toegang: Toegang,
  jongereId: string,
  vrijstellingen: Overdrachtsdossier['vrijstellingen'],
): Promise<void> {
  for (const { grond, van, tot } of vrijstellingen) {
    const [row] = await toegang.sql<{ id: string }>(
      `insert into vrijstelling (bureau_id, jongere_id, grond, van, tot) select $1, $2, $3, $4, $5
        where not exists (select from vrijstelling where bureau_id = $1 and jongere_id = $2 and grond = $3 and van = $4) returning id`,
      [toegang.bureauId, jongereId, grond, van, tot],
    );
    if (!row) continue;
    await recordFacts(toegang, [
      {
        soort: 'VrijstellingVastgelegd',
        onderwerpSoort: 'vrijstelling',
        onderwerpId: row.id,
        jongereId,
        datum: van,
        gegevens: { grond, tot, gemeente: null }, // it began while living elsewhere, so it is not counted here
      },
    ]);
  }
}

/**
 * Parents who do not stand around this young person here yet. Who is known at this bureau already, as of a brother, by name and
 * birth date, is the same person; a name alone never makes two families one. (Of parents no number is kept.)
 */
export async function copyOuders(
  toegang: Toegang,
  jongereId: string,
  { ouders }: Overdrachtsdossier,
): Promise<void> {
  const bekend = new Map((await listGezinsleden(toegang, jongereId)).map(({ id, naam }) => [kort(naam), id]));
  for (const { rol, gezag, persoon } of ouders) {
    if (!persoon) continue;
    const staatHier = bekend.get(kort(persoon));
    const zelfde = staatHier ?? (await findOuder(toegang, persoon));
    if (zelfde) await fillOuder(toegang, zelfde, persoon);
    if (staatHier) continue;
    const { adres, verzorgt, aanschrijven, nietAanschrijvenReden, ...wie } = persoon;
    const leeg = { straat: null, huisnummer: null, postcode: null, plaats: null, land: null };
    const onbekend = { geboortedatum: null, telefoon: null, email: null, taal: null };
    const ouderId = zelfde ?? (await insertOuder(toegang, { ...onbekend, ...wie, ...(adres ?? leeg) }));
    await insertOuderschap(toegang, jongereId, ouderId, {
      ...{ rol, gezag, verzorgt, aanschrijven, nietAanschrijvenReden },
      ...{ nietVerantwoordelijkMotivering: null, van: null, tot: null },
    });
  }
}

type Ouderpersoon = NonNullable<Overdrachtsouder['persoon']>;
const kort = (naam: { voornamen: string; voorvoegsel: string | null; geslachtsnaam: string }) =>
  [naam.voornamen, naam.voorvoegsel ?? '', naam.geslachtsnaam].join('|').toLowerCase();

/** The one person of this bureau with this name and birth date; of two nobody knows which. */
async function findOuder(toegang: Toegang, persoon: Ouderpersoon): Promise<string | undefined> {
  if (!persoon.geboortedatum) return undefined;
  const rows = await toegang.sql<{ id: string }>(
    `select id from ouder where bureau_id = $1 and geboortedatum = $2 and lower(voornamen) = lower($3)
        and lower(coalesce(voorvoegsel, '')) = lower(coalesce($4::text, '')) and lower(geslachtsnaam) = lower($5) limit 2`,
    [
      ...[toegang.bureauId, persoon.geboortedatum, persoon.voornamen],
      ...[persoon.voorvoegsel, persoon.geslachtsnaam],
    ],
  );
  return rows.length === 1 ? rows[0]?.id : undefined;
}

/** What is not known here yet; what is, stays as it is. Secrecy that travels along holds here too. */
async function fillOuder(
  toegang: Toegang,
  id: string,
  { geboortedatum = null, telefoon = null, email = null, geheimhouding }: Ouderpersoon,
): Promise<void> {
  await toegang.sql(
    `update ouder set geboortedatum = coalesce(geboortedatum, $3::date), telefoon = coalesce(telefoon, $4), email = coalesce(email, $5),
            geheimhouding = geheimhouding or $6, versie = versie + 1
      where bureau_id = $1 and id = $2`,
    [toegang.bureauId, id, geboortedatum, telefoon, email, geheimhouding],
  );
}

/**
 * Leave of this school year, so that the days of art. 11 onder g sum on. Without a fact: it was given elsewhere and stands in the
 * figures there. What is known here already (the school told both) is not taken twice:
 * the same days by the same giver; the head and the ambtenaar may both have given leave from one day on.
 */
export async function copyVerlof(
  toegang: Toegang,
  jongereId: string,
  { verlof = [], van: bureau, gemaaktOp }: Overdrachtsdossier,
): Promise<void> {
  for (const { door, grond, van, tot, dagen, herkomst } of verlof)
    await toegang.sql(
      `insert into hoofdverlof (bureau_id, jongere_id, grond, van, tot, dagen, gemeld_op, vernietigen_op, door, overgenomen_van)
       select $1, $2, $3, $4::date, $5::date, $6, $7, $8, $9, $10
        where not exists (select from hoofdverlof
                           where bureau_id = $1 and jongere_id = $2 and grond = $3 and van = $4 and tot = $5 and door = $9 and vervallen_op is null)
          and not exists (select from verlof where bureau_id = $1 and jongere_id = $2 and grond = $3 and toegekend_van = $4 and toegekend_tot = $5
                             and $9 = 'leerplichtambtenaar')`,
      [
        ...[toegang.bureauId, jongereId, grond, van, tot, dagen, gemaaktOp],
        ...[addMonths(tot, 12 * BEWAREN.toegekend.jaren), door, herkomstVia(herkomst, bureau)],
      ],
    );
}

export async function readVerantwoordelijke(toegang: Toegang, jongereId: string): Promise<string | null> {
  const [row] = await toegang.sql<{ id: string | null }>(
    'select verantwoordelijke_id as id from jongere where bureau_id = $1 and id = $2 for no key update',
    [toegang.bureauId, jongereId],
  );
  return row?.id ?? null;
}

export async function setVerantwoordelijke(toegang: Toegang, jongereId: string, wie: string): Promise<void> {
  await toegang.sql(
    'update jongere set verantwoordelijke_id = $3, versie = versie + 1 where bureau_id = $1 and id = $2',
    [toegang.bureauId, jongereId, wie],
  );
}

export type Overgenomen = {
  readonly id: string;
  readonly vanBureau: string;
  readonly op: Datum;
  /** Meldingen that still ran at the other bureau; the school has to report them again to this one. */
  readonly lopend: Overdrachtsdossier['meldingen'];
};

/** Which dossiers of this person were taken over from another bureau, the newest first. */
export async function listOvergenomen(toegang: Toegang, jongereId: string): Promise<Overgenomen[]> {
  const rows = await toegang.sql<Omit<Overgenomen, 'lopend'> & { inhoud: Buffer }>(
    `select id, van_bureau as "vanBureau", (afgehandeld_op at time zone 'Europe/Amsterdam')::date as op, inhoud from dossieraanbod
      where bureau_id = $1 and jongere_id = $2 and status = 'aangenomen' order by afgehandeld_op desc`,
    [toegang.bureauId, jongereId],
  );
  return rows.map(({ inhoud, ...rest }) => ({
    ...rest,
    lopend: lopendeMeldingen(openAanbod(inhoud, toegang.bureauId)),
  }));
}
