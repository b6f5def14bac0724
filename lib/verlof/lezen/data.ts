import { formatNaam } from '#lib/jongeren/naam.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { VERLOFKEUZES } from '#lib/verlof/parameters.ts';
import type { Verlofoverzicht, Verlofpagina, Verlofregel } from '#lib/verlof/lezen/model.ts';

const TOON = {
  lopend: "and w.status <> 'gesloten'",
  besloten: 'and v.afloop is not null',
  alle: '',
} as const;

type Lijstvraag = {
  readonly toon: keyof typeof TOON;
  readonly gemeente: string | null;
  readonly na: string | undefined;
  readonly aantal: number;
};

/** Applications, the oldest first while they run and the newest first in the rest. */
export async function listVerlof(toegang: Toegang, vraag: Lijstvraag): Promise<Verlofregel[]> {
  const [op, teken] = vraag.toon === 'lopend' ? ['asc', '>'] : ['desc', '<'];
  const rows = await toegang.sql<Omit<Verlofregel, 'naam'> & Jongerenaam>(
    `select v.id, v.jongere_id as "jongereId", j.voornamen, j.voorvoegsel, j.geslachtsnaam, j.roepnaam, g.naam as gemeente, s.naam as school,
            l.naam as eigenaar, v.ontvangen_op as "ontvangenOp", v.van, v.tot, v.dagen, v.afloop, w.status, w.volgende_actie as "volgendeActie",
            t.uiterlijk, coalesce(t.status = 'opgeschort', false) as opgeschort
       from verlof v
       join werkproces w on w.bureau_id = $1 and w.id = v.id
       join jongere j on j.bureau_id = $1 and j.id = v.jongere_id
       left join gemeente g on g.code = w.gemeente_code
       left join school s on s.bureau_id = $1 and s.id = w.school_id
       left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = w.eigenaar_id
       left join termijn t on t.bureau_id = $1 and t.onderwerp_id = v.id and t.code = 'T10' and t.status in ('loopt', 'opgeschort')
      where v.bureau_id = $1 ${TOON[vraag.toon]} and ($2::text is null or w.gemeente_code = $2)
        and ($3::uuid is null or (v.ontvangen_op, v.id) ${teken} (select ontvangen_op, id from verlof where bureau_id = $1 and id = $3))
      order by v.ontvangen_op ${op}, v.id ${op} limit $4`,
    [toegang.bureauId, vraag.gemeente, vraag.na ?? null, vraag.aantal],
  );
  return rows.map(({ voornamen, voorvoegsel, geslachtsnaam, roepnaam, ...rest }) => ({
    ...rest,
    naam: { voornamen, voorvoegsel, geslachtsnaam, roepnaam },
  }));
}

/** The other children for whom leave was asked in the same application. */
export async function listSamen(
  toegang: Toegang,
  aanvraagId: string,
  behalve: string,
): Promise<(Verlofpagina['samen'][number] & { readonly jongereId: string })[]> {
  const rows = await toegang.sql<
    Jongerenaam & Omit<Verlofpagina['samen'][number], 'naam'> & { jongereId: string }
  >(
    `select v.id, v.afloop, v.jongere_id as "jongereId", j.voornamen, j.voorvoegsel, j.geslachtsnaam, j.roepnaam
       from verlof v join jongere j on j.bureau_id = $1 and j.id = v.jongere_id
      where v.bureau_id = $1 and v.aanvraag_id = $2 and v.id <> $3 order by j.geboortedatum, v.id`,
    [toegang.bureauId, aanvraagId, behalve],
  );
  return rows.map(({ id, afloop, jongereId, ...naam }) => ({
    id,
    afloop,
    jongereId,
    naam: formatNaam(naam),
  }));
}

export async function listAanvragen(
  toegang: Toegang,
  jongereId: string,
): Promise<Verlofoverzicht['aanvragen']> {
  return toegang.sql<Verlofoverzicht['aanvragen'][number]>(
    `select id, ontvangen_op as "ontvangenOp", van, tot, dagen, afloop, toegekende_dagen as toegekend
       from verlof where bureau_id = $1 and jongere_id = $2 order by ontvangen_op desc, id`,
    [toegang.bureauId, jongereId],
  );
}

/** What this bureau chose where no law gives a number (ADR 19). */
export async function readVerlofkeuzes(
  toegang: Toegang,
): Promise<{ readonly wekenVooraf: number; readonly hersteldagen: number }> {
  const [row] = await toegang.sql<{ weken: number | null; dagen: number | null }>(
    `select keuze('verlof_weken_vooraf')::int as weken, keuze('verlof_hersteldagen')::int as dagen`,
  );
  return {
    wekenVooraf: row?.weken ?? VERLOFKEUZES.wekenVooraf,
    hersteldagen: row?.dagen ?? VERLOFKEUZES.hersteldagen,
  };
}
