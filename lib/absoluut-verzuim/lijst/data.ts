import { findSignaal } from '#lib/absoluut-verzuim/data.ts';
import type { Signaaldetail, Signaalrij } from '#lib/absoluut-verzuim/lijst/model.ts';
import type { Lijstvraag } from '#lib/absoluut-verzuim/lijst/schema.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

type Rij = Omit<Signaalrij, 'naam'> & Jongerenaam;

const STAND: Record<NonNullable<Lijstvraag['stand']>, string> = {
  open: `s.status = 'open'`,
  onderzoek: `s.status = 'beoordeeld' and s.uitkomst = 'bevestigd' and exists (
    select 1 from werkproces w where w.bureau_id = $1 and w.id = s.werkproces_id and w.status <> 'gesloten')`,
  afgesloten: `s.status = 'beoordeeld' and not exists (
    select 1 from werkproces w where w.bureau_id = $1 and w.id = s.werkproces_id and w.status <> 'gesloten')`,
};

/** Open signals by how long they last, judged ones newest first; the rows are chosen first and then looked up. */
export async function listSignaalrijen(
  toegang: Toegang,
  vraag: Lijstvraag,
  aantal: number,
): Promise<Signaalrij[]> {
  const params: unknown[] = [toegang.bureauId];
  const plek = (waarde: unknown) => `$${params.push(waarde)}`;
  const stand = vraag.stand ?? 'open';
  const open = stand === 'open';
  const waar = ['s.bureau_id = $1', STAND[stand]];
  if (vraag.reden) waar.push(`s.uitleg @> ${plek(JSON.stringify([{ soort: vraag.reden }]))}::jsonb`);
  if (vraag.plicht) waar.push(`s.plicht = ${plek(vraag.plicht)}`);
  if (vraag.gemeente) waar.push(`s.gemeente_code = ${plek(vraag.gemeente)}`);
  if (vraag.controle)
    waar.push(
      `(coalesce(s.brp_op, s.rod_op, s.contact_op) is ${vraag.controle === 'wel' ? 'not null' : 'null'})`,
    );
  const werkgebied = toegang.actor.soort === 'gebruiker' ? toegang.actor.werkgebied : [];
  if (werkgebied.length > 0)
    waar.push(`(s.gemeente_code is null or s.gemeente_code = any(${plek(werkgebied)}))`);
  const sleutel = open ? 's.sinds' : 's.beoordeeld_op';
  if (vraag.na) {
    const eind = `(select ${sleutel.slice(2)} as dag, id from absoluut_signaal where bureau_id = $1 and id = ${plek(vraag.na)}) e`;
    const verder = open ? '>' : '<';
    waar.push(
      `exists (select 1 from ${eind} where ${sleutel} ${verder} e.dag or (${sleutel} = e.dag and s.id > e.id))`,
    );
  }
  const orde = (t: string) => `${t}.${sleutel.slice(2)} ${open ? '' : 'desc'}, ${t}.id`;
  const rows = await toegang.sql<Rij>(
    `with rij as materialized (
       select s.* from absoluut_signaal s where ${waar.join(' and ')} order by ${orde('s')} limit ${plek(aantal)})
     select r.id, r.versie, r.jongere_id as "jongereId", j.voornamen, j.voorvoegsel, j.geslachtsnaam, j.roepnaam, j.geboortedatum,
            r.plicht, r.sinds, r.ontstaan_op as "ontstaanOp", g.naam as gemeente, c.naam as school, r.uitleg,
            num_nonnulls(r.brp_op, r.rod_op, r.contact_op) as gecontroleerd, r.uitkomst, r.beoordeeld_op as "beoordeeldOp", r.vanzelf,
            r.werkproces_id as "werkprocesId"
       from rij r
       join jongere j on j.bureau_id = $1 and j.id = r.jongere_id
       left join gemeente g on g.code = r.gemeente_code
       left join school c on c.bureau_id = $1 and c.id = r.school_id
      order by ${orde('r')}`,
    params,
  );
  return rows.map(({ voornamen, voorvoegsel, geslachtsnaam, roepnaam, ...rest }) => ({
    ...rest,
    naam: { voornamen, voorvoegsel, geslachtsnaam, roepnaam },
  }));
}

type Detailrij = Jongerenaam & Omit<Signaaldetail, 'signaal' | 'naam' | 'meldingen' | 'eerder' | 'scholen'>;

/** The signal with the person, his schools, meldingen and earlier signals: five short statements. */
export async function readSignaaldetail(toegang: Toegang, id: string): Promise<Signaaldetail | null> {
  const signaal = await findSignaal(toegang, id);
  if (!signaal) return null;
  const wie = [toegang.bureauId, signaal.jongereId];
  const [persoon] = await toegang.sql<Detailrij>(
    `select j.voornamen, j.voorvoegsel, j.geslachtsnaam, j.roepnaam, j.geboortedatum, j.geheimhouding, g.naam as gemeente,
            concat_ws(', ', nullif(concat_ws(' ', w.straat, w.huisnummer), ''), nullif(concat_ws(' ', w.postcode, w.plaats), '')) as adres,
            exists (select 1 from werkproces p where p.bureau_id = $1 and p.jongere_id = j.id and p.soort = 'absoluut-verzuim'
                       and p.status <> 'gesloten') as "werkLoopt"
       from jongere j
       left join lateral (select * from woonperiode where bureau_id = $1 and jongere_id = j.id and soort = 'brp' and van <= $3
                          order by van desc limit 1) w on true
       left join gemeente g on g.code = w.gemeente_code
      where j.bureau_id = $1 and j.id = $2`,
    [...wie, toegang.vandaag],
  );
  if (!persoon) return null;
  const { voornamen, voorvoegsel, geslachtsnaam, roepnaam, ...rest } = persoon;
  return {
    ...rest,
    signaal,
    naam: { voornamen, voorvoegsel, geslachtsnaam, roepnaam },
    meldingen: await toegang.sql<{ id: string; ontvangenOp: Datum }>(
      `select id, ontvangen_op as "ontvangenOp" from melding
        where bureau_id = $1 and jongere_id = $2 and categorie = 'absoluut' order by ontvangen_op desc limit 5`,
      wie,
    ),
    eerder: await toegang.sql<Signaaldetail['eerder'][number]>(
      `select id, ontstaan_op as "ontstaanOp", beoordeeld_op as "beoordeeldOp", uitkomst from absoluut_signaal
        where bureau_id = $1 and jongere_id = $2 and status = 'beoordeeld' and id <> $3 order by beoordeeld_op desc limit 5`,
      [...wie, id],
    ),
    scholen: await toegang.sql<Signaaldetail['scholen'][number]>(
      `select s.naam as school, i.onderwijssoort, i.van, i.tot from inschrijving i
         join school s on s.bureau_id = $1 and s.id = i.school_id
        where i.bureau_id = $1 and i.jongere_id = $2 order by i.van desc limit 4`,
      wie,
    ),
  };
}
