import type { Datum } from '#lib/kalender/model.ts';
import { schooljaarVan } from '#lib/kalender/rules.ts';
import { readLeeftijd } from '#lib/jongeren/leeftijd/data.ts';
import { listGezinsleden } from '#lib/jongeren/gezin/data.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Briefschool, Kanaal, Kring } from '#lib/brieven/geadresseerden/model.ts';
import { dagVoluit } from '#lib/brieven/rules.ts';
import type { Toegang } from '#lib/toegang/model.ts';

export type Afzender = {
  readonly versie: number; // 0: never filled in
  readonly naam: string | null;
  readonly adres: string | null;
  readonly plaats: string | null;
  readonly telefoon: string | null;
  readonly email: string | null;
  readonly bezwaarAdres: string | null;
  readonly kanaal: Kanaal;
};

const LEEG: Afzender = { versie: 0, naam: null, adres: null, plaats: null, telefoon: null, email: null, bezwaarAdres: null, kanaal: 'post' }; // prettier-ignore

export async function readAfzender(toegang: Toegang): Promise<Afzender> {
  const [row] = await toegang.sql<Afzender>(
    `select versie, naam, adres, plaats, telefoon, email, bezwaar_adres as "bezwaarAdres", kanaal from briefafzender where bureau_id = $1`,
    [toegang.bureauId],
  );
  return row ?? LEEG;
}

type JongereRij = Jongerenaam & {
  geslacht: string;
  geboortedatum: Datum;
  overleden: boolean;
  geheimhouding: boolean;
  email: string | null;
  straat: string | null;
  huisnummer: string | null;
  postcode: string | null;
  plaats: string | null;
  gemeente: string | null;
};

export type Briefbasis = {
  readonly naam: Jongerenaam;
  readonly kring: Kring;
  readonly gegevens: Readonly<Record<string, string>>;
  readonly afzender: Afzender;
};

/** What is known of every letter about this young person, today; undefined when there is no such person. */
export async function readBriefbasis(
  toegang: Toegang,
  jongereId: string,
  schoolId: string | null,
): Promise<Briefbasis | undefined> {
  const [row] = await toegang.sql<JongereRij>(
    `select j.voornamen, j.voorvoegsel, j.geslachtsnaam, j.roepnaam, j.geslacht, j.geboortedatum, j.overleden_op is not null as overleden,
            j.geheimhouding, j.email, w.straat, w.huisnummer, w.postcode, w.plaats, g.naam as gemeente
       from jongere j
       left join lateral (select straat, huisnummer, postcode, plaats, gemeente_code from woonperiode where bureau_id = $1 and jongere_id = j.id and van <= $3 and (tot is null or tot >= $3)
                          order by soort = 'brp' desc, van desc limit 1) w on true
       left join gemeente g on g.code = w.gemeente_code
      where j.bureau_id = $1 and j.id = $2`,
    [toegang.bureauId, jongereId, toegang.vandaag],
  );
  if (!row) return undefined;
  const { voornamen, voorvoegsel, geslachtsnaam, roepnaam, gemeente, ...rest } = row;
  const naam = { voornamen, voorvoegsel, geslachtsnaam, roepnaam };
  const leden = (await listGezinsleden(toegang, jongereId)).filter(
    (lid) =>
      (lid.van ?? toegang.vandaag) <= toegang.vandaag && (lid.tot ?? toegang.vandaag) >= toegang.vandaag,
  );
  const school = await readSchool(toegang, jongereId, schoolId);
  const afzender = await readAfzender(toegang);
  return {
    naam,
    afzender,
    kring: {
      jongere: {
        naam,
        geslacht: rest.geslacht,
        leeftijd: await readLeeftijd(toegang, rest.geboortedatum, toegang.vandaag),
        overleden: rest.overleden,
        geheimhouding: rest.geheimhouding,
        email: rest.email,
        adres: { ...rest, land: null },
      },
      leden,
      school,
      standaardKanaal: afzender.kanaal,
    },
    gegevens: {
      ...(await afzendergegevens(toegang, afzender, gemeente, rest.geheimhouding)),
      datum: dagVoluit(toegang.vandaag),
      schooljaar: schooljaarVan(toegang.vandaag),
      jongere_naam: formatNaam(naam),
      jongere_roepnaam: formatNaam({ voornamen, roepnaam }),
      jongere_geboortedatum: dagVoluit(rest.geboortedatum),
      school_naam: school?.naam ?? 'school',
    },
  };
}

async function readSchool(
  toegang: Toegang,
  jongereId: string,
  schoolId: string | null,
): Promise<Briefschool | null> {
  const [row] = await toegang.sql<Briefschool>(
    `select s.id, s.naam, s.email, s.plaats from school s
      where s.bureau_id = $1 and s.id = coalesce($3::uuid, (
        select i.school_id from inschrijving i where i.bureau_id = $1 and i.jongere_id = $2 and i.van <= $4 and (i.tot is null or i.tot >= $4)
         order by i.van desc limit 1))`,
    [toegang.bureauId, jongereId, schoolId, toegang.vandaag],
  );
  return row ?? null;
}

type Lid = { naam: string; functie: string | null; telefoon: string | null; email: string | null };

async function afzendergegevens(
  toegang: Toegang,
  afzender: Afzender,
  gemeente: string | null,
  geheim: boolean,
): Promise<Record<string, string>> {
  const [lid] = await toegang.sql<Lid>(
    'select naam, functie, telefoon, email from lidmaatschap where bureau_id = $1 and gebruiker_id = $2',
    [toegang.bureauId, toegang.gebruikerId],
  );
  const bureau = afzender.naam ?? toegang.actor.bureau.naam;
  // The gemeente of a secret address stands in no letter, for a copy goes to the other parent: the bureau signs instead.
  const college = geheim
    ? bureau
    : `het college van burgemeester en wethouders van ${gemeente ?? 'uw gemeente'}`;
  return {
    bureau_naam: bureau,
    bureau_adres: afzender.adres ?? '',
    bureau_telefoon: afzender.telefoon ?? '',
    bureau_email: afzender.email ?? '',
    plaats: afzender.plaats ?? '',
    college,
    gemeente_naam: geheim ? bureau : (gemeente ?? ''),
    bezwaar_adres: afzender.bezwaarAdres ?? [college, afzender.adres].filter(Boolean).join(', '),
    medewerker_naam: lid?.naam ?? bureau,
    medewerker_functie: lid?.functie ?? '',
    medewerker_telefoon: lid?.telefoon ?? afzender.telefoon ?? '',
    medewerker_email: lid?.email ?? afzender.email ?? '',
  };
}

/** Whose instrument this is: an instrument is a werkproces of the same id, or a melding; null when that is not how it is kept. */
export async function jongereVanOnderwerp(toegang: Toegang, id: string): Promise<string | null> {
  const [row] = await toegang.sql<{ jongere: string | null }>(
    `select jongere_id as jongere from werkproces where bureau_id = $1 and id = $2
     union all select jongere_id from melding where bureau_id = $1 and id = $2 limit 1`,
    [toegang.bureauId, id],
  );
  return row?.jongere ?? null;
}

/** False when a colleague changed it since `versie`. */
export async function saveAfzender(
  toegang: Toegang,
  versie: number,
  nieuw: Omit<Afzender, 'versie'>,
): Promise<boolean> {
  const rows = await toegang.sql(
    `insert into briefafzender (bureau_id, naam, adres, plaats, telefoon, email, bezwaar_adres, kanaal) values ($1, $3, $4, $5, $6, $7, $8, $9)
     on conflict (bureau_id) do update set versie = briefafzender.versie + 1, naam = excluded.naam, adres = excluded.adres, plaats = excluded.plaats,
       telefoon = excluded.telefoon, email = excluded.email, bezwaar_adres = excluded.bezwaar_adres, kanaal = excluded.kanaal
       where briefafzender.versie = $2
     returning versie`,
    [
      toegang.bureauId,
      versie,
      nieuw.naam,
      nieuw.adres,
      nieuw.plaats,
      nieuw.telefoon,
      nieuw.email,
      nieuw.bezwaarAdres,
      nieuw.kanaal,
    ],
  );
  return rows.length === 1;
}
