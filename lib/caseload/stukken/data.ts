import type { Caseloadpagina, Ontvanger, Stuk, Stuksoort } from '#lib/caseload/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { kleineLetter } from '#lib/kalender/opmaak.ts';
import type { Meldingcategorie } from '#lib/logboek/feitsoorten.ts';
import { CATEGORIE_LABEL } from '#lib/meldingen/labels.ts';
import { rechtVoor } from '#lib/caseload/policy.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';
import { VAN_ZAAK } from '#lib/termijnen/catalogus.ts';
import { permissiesOf } from '#lib/toegang/matrix.ts';
import type { Rol, Toegang } from '#lib/toegang/model.ts';
import { listCollegas } from '#lib/werkprocessen/collegas/data.ts';
import { soortLabel } from '#lib/werkprocessen/labels.ts';

type Rij = { [Deel in keyof Jongerenaam]: Jongerenaam[Deel] | null } & {
  soort: Stuksoort;
  id: string;
  versie: number;
  jongereId: string | null;
  wat: string;
  gemeente: string | null;
  schoolId: string | null;
  datum: Datum | null;
  /** What a term is about; for the other kinds `wat` says it. */
  over: string | null;
  werkprocesId: string | null;
};

const ZONDER_JONGERE: Record<Stuksoort, string> = {
  werkproces: '',
  melding: 'nog geen jongere bekend',
  afspraak: '',
  spreekuur: 'Leerlingen op school',
  jongere: '',
  termijn: 'geen jongere',
};

/**
 * Everything this colleague has in hand, in one statement. Terms on work are left out: they follow the work. Those of a file of
 * investigation stay with who has that file, whatever happened to the work.
 */
export async function listStukken(toegang: Toegang, van: string): Promise<Stuk[]> {
  const rows = await toegang.sql<Rij>(
    `with stuk as (
       select 'werkproces' as soort, id, versie, jongere_id, soort as wat, gemeente_code, school_id, volgende_datum as datum, null as over,
              null::uuid as werkproces_id
         from werkproces where bureau_id = $1 and eigenaar_id = $2 and status <> 'gesloten'
       union all
       select 'melding', id, versie, jongere_id, categorie, gemeente_code, school_id, reactie_uiterlijk, null, null
         from melding where bureau_id = $1 and eigenaar_id = $2 and status in ('R', 'B')
       union all
       select 'afspraak', a.id, a.versie, a.jongere_id, 'afspraak om ' || a.tijd, w.gemeente_code, w.school_id, a.datum, null, a.werkproces_id
         from afspraak a left join werkproces w on w.bureau_id = $1 and w.id = a.werkproces_id
        where a.bureau_id = $1 and a.gebruiker_id = $2 and a.status = 'gepland' and a.datum >= $3
       union all
       select 'spreekuur', p.id, p.versie, null, 'spreekuur op ' || c.naam, c.gemeente_code, p.school_id, p.datum, null, null
         from spreekuur p join school c on c.bureau_id = $1 and c.id = p.school_id
        where p.bureau_id = $1 and p.gebruiker_id = $2 and p.status = 'gepland' and p.datum >= $3
       union all
       select 'jongere', j.id, j.versie, j.id, 'verantwoordelijke', w.gemeente_code, i.school_id, null, null, null
         from jongere j
         left join lateral (select gemeente_code from woonperiode where bureau_id = $1 and jongere_id = j.id and soort = 'brp' and van <= $3
                             order by van desc limit 1) w on true
         left join lateral (select school_id from inschrijving where bureau_id = $1 and jongere_id = j.id and van <= $3
                             and (tot is null or tot >= $3) order by van desc limit 1) i on true
        where j.bureau_id = $1 and j.verantwoordelijke_id = $2 and j.overleden_op is null
       union all
       select 'termijn', id, versie, jongere_id, titel, gemeente_code, null, uiterlijk,
              case when onderwerp_soort = 'jongere' then code else onderwerp_soort end, null
         from termijn t where t.bureau_id = $1 and t.eigenaar_id = $2 and t.status in ('loopt', 'opgeschort') and t.code <> all($4)
          -- what goes on after its work was closed (nazorg, a renewal) follows no work any more
          and (t.werkproces_id is null or exists (
            select from werkproces w where w.bureau_id = $1 and w.id = t.werkproces_id and w.status = 'gesloten')))
     select s.soort, s.id, s.versie, s.jongere_id as "jongereId", s.wat, s.gemeente_code as gemeente, s.school_id as "schoolId", s.datum,
            s.over, s.werkproces_id as "werkprocesId", j.voornamen, j.voorvoegsel, j.geslachtsnaam, j.roepnaam
       from stuk s left join jongere j on j.bureau_id = $1 and j.id = s.jongere_id
      order by j.naam_sorteer nulls last, s.jongere_id, s.soort desc, s.id`,
    [toegang.bureauId, van, toegang.vandaag, VAN_ZAAK],
  );
  return rows.map(({ voornamen, voorvoegsel, geslachtsnaam, roepnaam, over, ...rest }) => ({
    ...rest,
    recht: rechtVoor(rest.soort, over ?? rest.wat),
    wat: watVan(rest),
    naam:
      voornamen !== null && geslachtsnaam !== null
        ? formatNaam({ voornamen, voorvoegsel, geslachtsnaam, roepnaam })
        : ZONDER_JONGERE[rest.soort],
  }));
}

function watVan({ soort, wat }: Pick<Rij, 'soort' | 'wat'>): string {
  if (soort === 'werkproces') return soortLabel(wat);
  return soort === 'melding'
    ? `Melding: ${kleineLetter(CATEGORIE_LABEL[wat as Meldingcategorie] ?? wat)}`
    : wat;
}

/** What goes along with these pieces without being one itself. */
export async function countMee(toegang: Toegang, stukken: readonly Stuk[]): Promise<Caseloadpagina['mee']> {
  const werk = stukken.filter(({ soort }) => soort === 'werkproces').map(({ id }) => id);
  const jongeren = [...new Set(stukken.flatMap(({ jongereId }) => jongereId ?? []))];
  const [row] = await toegang.sql<Caseloadpagina['mee']>(
    `select (select count(*)::int from termijn t join werkproces w on w.bureau_id = $1 and w.id = t.werkproces_id
                where t.bureau_id = $1 and t.werkproces_id = any($2::uuid[]) and t.status in ('loopt', 'opgeschort')
                  and (t.eigenaar_id is null or t.eigenaar_id = w.eigenaar_id) and t.code <> all($4)) as termijnen,
            (select count(*)::int from brief where bureau_id = $1 and jongere_id = any($3::uuid[]) and status = 'concept') as conceptbrieven`,
    [toegang.bureauId, werk, jongeren, VAN_ZAAK],
  );
  return row ?? { termijnen: 0, conceptbrieven: 0 };
}

/** Terms in files of investigation that this colleague has; they do not go along. */
export async function countZaaktermijnen(toegang: Toegang, van: string): Promise<number> {
  const [row] = await toegang.sql<{ aantal: number }>(
    `select count(*)::int as aantal from termijn
      where bureau_id = $1 and eigenaar_id = $2 and status in ('loopt', 'opgeschort') and code = any($3)`,
    [toegang.bureauId, van, VAN_ZAAK],
  );
  return row?.aantal ?? 0;
}

/** Who can take work over today, with the gemeenten each works for. */
export async function listOntvangers(toegang: Toegang, behalve: string | null): Promise<Ontvanger[]> {
  const collegas = await listCollegas(toegang);
  const rows = await toegang.sql<{ id: string; werkgebied: string[]; rollen: Rol[] }>(
    'select gebruiker_id as id, werkgebied, rollen from lidmaatschap where bureau_id = $1 and gebruiker_id = any($2::uuid[])',
    [toegang.bureauId, collegas.map(({ id }) => id)],
  );
  const per = new Map(rows.map((row) => [row.id, row]));
  return collegas
    .filter(({ id }) => id !== behalve)
    .map(({ id, naam }) => ({
      ...{ id, naam, werkgebied: per.get(id)?.werkgebied ?? [] },
      rechten: permissiesOf(per.get(id)?.rollen ?? []),
    }));
}

/** Whose caseload can be handed over: colleagues of today, and who left but still has something in hand. */
export async function listOverdragers(toegang: Toegang): Promise<{ id: string; naam: string }[]> {
  return toegang.sql<{ id: string; naam: string }>(
    `select l.gebruiker_id as id, l.naam from lidmaatschap l
      where l.bureau_id = $1 and (
        exists (select from werkproces w where w.bureau_id = $1 and w.eigenaar_id = l.gebruiker_id and w.status <> 'gesloten')
        or exists (select from melding m where m.bureau_id = $1 and m.eigenaar_id = l.gebruiker_id and m.status in ('R', 'B'))
        or exists (select from jongere j where j.bureau_id = $1 and j.verantwoordelijke_id = l.gebruiker_id))
      order by l.naam`,
    [toegang.bureauId],
  );
}
