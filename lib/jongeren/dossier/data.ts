import { readLeeftijd } from '#lib/jongeren/leeftijd/data.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { maskeerNummer, parsePersoonsgebondenNummer } from '#lib/jongeren/identificatie.ts';
import { openPgn } from '#lib/jongeren/pgn.ts';
import { werkBuitenZicht } from '#lib/jongeren/kijkrecht/data.ts';
import type { Jongerenaam, Persoonsgegevens } from '#lib/jongeren/model.ts';
import type {
  Dossierkop,
  DossierStap,
  DossierWerkproces,
  Inschrijvingsregel,
  Schoolgangregel,
  Vrijstellingsregel,
  Woonregel,
} from '#lib/jongeren/dossier/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

type KopRij = Omit<Persoonsgegevens, 'naam'> &
  Jongerenaam & {
    pgnSoort: 'bsn' | 'onderwijsnummer' | null;
    pgn: Buffer | null;
    adres: string | null;
    gemeente: string | null;
    schoolnaam: string | null;
    leerjaar: string | null;
    verantwoordelijke: string | null;
    volgendeDatum: Datum | null;
    volgendeActie: string | null;
    laatsteContact: Datum | null;
    thuiszitterSinds: Datum | null;
    afspraak: Dossierkop['afspraak'];
    telefoonVia: Dossierkop['telefoonVia'];
  };

const KOP = `
  select j.id, j.versie, j.voornamen, j.voorvoegsel, j.geslachtsnaam, j.roepnaam, j.geboortedatum, j.geslacht, j.overleden_op as "overledenOp",
         j.telefoon, j.email, j.geheimhouding, j.waarschuwing, j.verantwoordelijke_id as "verantwoordelijkeId",
         j.startkwalificatie_op as "startkwalificatieOp", j.kp_uitzondering as "kpUitzondering", j.kp_uitzondering_op as "kpUitzonderingOp",
         j.schooljaren_einde as "schooljarenEinde", keuze('schrikkel_conventie') as "schrikkelConventie",
         j.pgn_soort as "pgnSoort", j.pgn_versleuteld as pgn,
         nullif(concat_ws(', ', nullif(concat_ws(' ', w.straat, w.huisnummer), ''), nullif(concat_ws(' ', w.postcode, w.plaats), '')), '') as adres,
         g.naam as gemeente, s.naam as schoolnaam, s.leerjaar, coalesce(v.naam, e.naam) as verantwoordelijke,
         p.volgende_datum as "volgendeDatum", p.volgende_actie as "volgendeActie", greatest(c.datum, k.laatste) as "laatsteContact", t.sinds as "thuiszitterSinds", a.afspraak, m.via as "telefoonVia"
    from jongere j
    left join lateral (select * from woonperiode where bureau_id = $1 and jongere_id = j.id and van <= $3 and (tot is null or tot >= $3)
                       order by soort, van desc limit 1) w on true
    left join gemeente g on g.code = w.gemeente_code
    left join lateral (select s.naam, i.leerjaar from inschrijving i join school s on s.bureau_id = $1 and s.id = i.school_id
                        where i.bureau_id = $1 and i.jongere_id = j.id and i.van <= $3 and (i.tot is null or i.tot >= $3)
                        order by i.van desc limit 1) s on true
    left join lidmaatschap v on v.bureau_id = $1 and v.gebruiker_id = j.verantwoordelijke_id
    left join lateral (select volgende_datum, volgende_actie from werkproces
                        where bureau_id = $1 and jongere_id = j.id and status <> 'gesloten' and soort <> all($4) and volgende_datum is not null
                        order by volgende_datum limit 1) p on true
    left join lateral (select l.naam from werkproces o join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = o.eigenaar_id
                        where o.bureau_id = $1 and o.jongere_id = j.id and o.status <> 'gesloten' and o.soort <> all($4) order by o.gestart_op desc limit 1) e on true
    left join lateral (select datum from contactmoment where bureau_id = $1 and jongere_id = j.id and vervallen_op is null and bereikt
                        order by datum desc limit 1) c on true
    left join lateral (select max(laatste_contact) as laatste from werkproces where bureau_id = $1 and jongere_id = j.id) k on true
    left join lateral (select sinds from thuiszitperiode where bureau_id = $1 and jongere_id = j.id and einde is null
                        order by sinds limit 1) t on true
    left join lateral (select jsonb_build_object('id', id, 'datum', datum, 'tijd', tijd) as afspraak from afspraak
                        where bureau_id = $1 and jongere_id = j.id and status = 'gepland' and datum >= $3 order by datum, tijd limit 1) a on true
    left join lateral (select jsonb_build_object('telefoon', o.telefoon, 'rol', x.rol, 'geslacht', o.geslacht) as via
                         from ouderschap x join ouder o on o.bureau_id = $1 and o.id = x.ouder_id
                        where x.bureau_id = $1 and x.jongere_id = j.id and x.vervallen_op is null and x.gezag and o.telefoon is not null
                          and not o.geheimhouding and coalesce(x.van, '-infinity') <= $3 and coalesce(x.tot, 'infinity') >= $3
                        order by x.verzorgt desc, x.id limit 1) m on true
   where j.bureau_id = $1 and j.id = $2`;

export async function readKop(toegang: Toegang, id: string): Promise<Dossierkop | undefined> {
  const params = [toegang.bureauId, id, toegang.vandaag, werkBuitenZicht(toegang)];
  const [row] = await toegang.sql<KopRij>(KOP, params);
  if (!row) return undefined;
  const { voornamen, voorvoegsel, geslachtsnaam, roepnaam, pgn, pgnSoort, ...rest } = row;
  const { schoolnaam, leerjaar, volgendeDatum, volgendeActie, ...kop } = rest;
  return {
    ...kop,
    naam: { voornamen, voorvoegsel, geslachtsnaam, roepnaam },
    leeftijd: await readLeeftijd(toegang, row.geboortedatum, row.overledenOp ?? toegang.vandaag),
    pgn: pgn && pgnSoort ? { soort: pgnSoort, gemaskeerd: masked(toegang.bureauId, pgn) } : null,
    school: schoolnaam ? { naam: schoolnaam, leerjaar } : null,
    volgende: volgendeDatum ? { datum: volgendeDatum, actie: volgendeActie } : null,
  };
}

function masked(bureauId: number, pgn: Buffer): string {
  const gelezen = parsePersoonsgebondenNummer(openPgn(bureauId, pgn));
  return gelezen ? maskeerNummer(gelezen.nummer) : '•••••••••';
}

export async function listWoonperioden(toegang: Toegang, id: string): Promise<Woonregel[]> {
  return toegang.sql<Woonregel>(
    `select w.soort, w.gemeente_code as "gemeenteCode", g.naam as gemeente, w.straat, w.huisnummer, w.postcode, w.plaats, w.van, w.tot
       from woonperiode w left join gemeente g on g.code = w.gemeente_code
      where w.bureau_id = $1 and w.jongere_id = $2 order by w.van desc`,
    [toegang.bureauId, id],
  );
}

export async function listInschrijvingen(toegang: Toegang, id: string): Promise<Inschrijvingsregel[]> {
  return toegang.sql<Inschrijvingsregel>(
    `select i.id, s.naam as school, i.sector, i.onderwijssoort, i.leerjaar, i.van, i.tot, i.reden_einde as "redenEinde",
            i.met_hand as "metHand", i.einde_met_hand as "eindeMetHand", i.begin_onbekend as "beginOnbekend"
       from inschrijving i join school s on s.bureau_id = $1 and s.id = i.school_id
      where i.bureau_id = $1 and i.jongere_id = $2 order by i.van desc, i.id`,
    [toegang.bureauId, id],
  );
}

export async function listSchoolgang(toegang: Toegang, id: string): Promise<Schoolgangregel[]> {
  return toegang.sql<Schoolgangregel>(
    `select id, datum, soort, toelichting, bron, verteld_door as "verteldDoor", met_hand as "metHand"
       from schoolgang where bureau_id = $1 and jongere_id = $2 order by datum desc`,
    [toegang.bureauId, id],
  );
}

export async function listVrijstellingen(toegang: Toegang, id: string): Promise<Vrijstellingsregel[]> {
  return toegang.sql<Vrijstellingsregel>(
    'select id, grond, van, tot from vrijstelling where bureau_id = $1 and jongere_id = $2 order by van desc',
    [toegang.bureauId, id],
  );
}

/** As JSON gives them: an instant is text there. */
type Staprij = Omit<DossierStap, 'geregistreerdOp'> & { geregistreerdOp: string };
type Werkrij = Omit<DossierWerkproces, 'stappen'> & { stappen: readonly Staprij[] };

/** Open ones first, then the closed, each with its steps in the order in which they were recorded. */
export async function listWerkprocessen(toegang: Toegang, id: string): Promise<DossierWerkproces[]> {
  const rows = await toegang.sql<Werkrij>(
    `select w.id, w.versie, w.soort, w.routekaart, w.routes, w.doelgroep, w.status, l.naam as eigenaar, w.gestart_op as "gestartOp",
            w.gesloten_op as "geslotenOp", coalesce(k.label, w.resultaat_code) as resultaat, w.sluitreden,
            w.volgende_actie as "volgendeActie", w.volgende_datum as "volgendeDatum", w.laatste_contact as "laatsteContact",
            (select count(*) from melding m where m.bureau_id = $1 and m.werkproces_id = w.id) as meldingen,
            coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'stap', r.stap, 'geregistreerdOp', r.geregistreerd_op, 'gebruikerId', r.gebruiker_id, 'gezetOp', r.gezet_op, 'uitkomst', r.uitkomst,
                        'overgeslagen', r.overgeslagen, 'afwijkreden', r.afwijkreden, 'motivering', r.motivering) order by r.geregistreerd_op, r.id)
                        from stapregistratie r where r.bureau_id = $1 and r.werkproces_id = w.id and r.vervallen_op is null), '[]') as stappen
       from werkproces w
       left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = w.eigenaar_id
       left join codewaarde k on k.bureau_id = $1 and k.lijst = regexp_replace(w.soort, '-verzuim$', '') || '-resultaat' and k.code = w.resultaat_code
      where w.bureau_id = $1 and w.jongere_id = $2 and w.soort <> all($3)
      order by w.status = 'gesloten', w.gestart_op desc, w.id`,
    [toegang.bureauId, id, werkBuitenZicht(toegang)],
  );
  return rows.map((row) => ({
    ...row,
    stappen: row.stappen.map((stap) => ({ ...stap, geregistreerdOp: new Date(stap.geregistreerdOp) })),
  }));
}
