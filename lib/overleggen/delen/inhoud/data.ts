import { werkBuitenZicht } from '#lib/jongeren/kijkrecht/data.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { addDays, leeftijdOp, schooljaarBegin, schooljaarVan } from '#lib/kalender/rules.ts';
import { DEEL_LABEL } from '#lib/overleggen/delen/labels.ts';
import type { Deel, Gedeelddeel, Gedeeldregel } from '#lib/overleggen/delen/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { SCORE_LABEL } from '#lib/vsv-trajecten/beeld/labels.ts';
import { listLeefgebiedscores } from '#lib/vsv-trajecten/beeld/data.ts';
import { listPlan } from '#lib/vsv-trajecten/plan/data.ts';
import { DOELSTATUS_LABEL, STAP_WIE_LABEL } from '#lib/vsv-trajecten/plan/labels.ts';
import { listCodewaarden } from '#lib/werkprocessen/codelijsten/data.ts';
import { soortLabel } from '#lib/werkprocessen/labels.ts';
import { LEEFGEBIED_OPEN } from '#lib/werkprocessen/startlijsten.ts';

/** Where the parts come from: one statement each, of one young person. */
type Lezer = (toegang: Toegang, jongereId: string, werkprocesId: string | null) => Promise<Gedeeldregel[]>;

const LEZERS: Record<Deel, Lezer> = {
  leeftijd: async (toegang, jongereId) => {
    const [row] = await toegang.sql<{ geboortedatum: Datum; gemeente: string | null }>(
      `select j.geboortedatum, (select g.naam from woonperiode w join gemeente g on g.code = w.gemeente_code
                 where w.bureau_id = $1 and w.jongere_id = j.id and w.soort = 'brp' and w.van <= $3 and (w.tot is null or w.tot >= $3)
                 order by w.van desc limit 1) as gemeente
         from jongere j where j.bureau_id = $1 and j.id = $2`,
      [toegang.bureauId, jongereId, toegang.vandaag],
    );
    if (!row) return [];
    const leeftijd = leeftijdOp(row.geboortedatum, toegang.vandaag);
    return [
      { naam: 'Geboren', waarde: `${formatDatum(row.geboortedatum)}, ${leeftijd} jaar` },
      { naam: 'Woont in', waarde: row.gemeente ?? 'niet bekend' },
    ];
  },
  bereikbaar: async (toegang, jongereId) => {
    const [row] = await toegang.sql<{ telefoon: string | null; email: string | null }>(
      'select telefoon, email from jongere where bureau_id = $1 and id = $2',
      [toegang.bureauId, jongereId],
    );
    return [
      { naam: 'Telefoon', waarde: row?.telefoon ?? 'niet bekend' },
      { naam: 'Mail', waarde: row?.email ?? 'niet bekend' },
    ];
  },
  school: async (toegang, jongereId) => {
    const rows = await toegang.sql<{ school: string; soort: string; van: Datum; tot: Datum | null }>(
      `select s.naam as school, i.onderwijssoort as soort, i.van, i.tot from inschrijving i
         join school s on s.bureau_id = $1 and s.id = i.school_id
        where i.bureau_id = $1 and i.jongere_id = $2 and i.van <= $3 order by i.van desc limit 2`,
      [toegang.bureauId, jongereId, toegang.vandaag],
    );
    return rows.map(({ school, soort, van, tot }) => ({
      naam: `${school}, ${soort}`,
      waarde: tot ? `van ${formatDatum(van)} tot en met ${formatDatum(tot)}` : `sinds ${formatDatum(van)}`,
    }));
  },
  verzuim: async (toegang, jongereId) => {
    const rows = await toegang.sql<{ op: Datum; categorie: string }>(
      `select ontvangen_op as op, categorie from melding where bureau_id = $1 and jongere_id = $2 and ontvangen_op >= $3
        order by ontvangen_op desc limit 12`,
      [toegang.bureauId, jongereId, schooljaarBegin(schooljaarVan(toegang.vandaag))],
    );
    return rows.map(({ op, categorie }) => ({
      naam: `Melding van ${formatDatum(op)}`,
      waarde: categorie.replaceAll('-', ' '),
    }));
  },
  thuis: async (toegang, jongereId) => {
    const rows = await toegang.sql<{ sinds: Datum; einde: Datum | null }>(
      `select sinds, einde from thuiszitperiode where bureau_id = $1 and jongere_id = $2 order by sinds desc limit 3`,
      [toegang.bureauId, jongereId],
    );
    return rows.map(({ sinds, einde }) => ({
      naam: 'Zonder onderwijs',
      waarde: einde ? `van ${formatDatum(sinds)} tot ${formatDatum(einde)}` : `sinds ${formatDatum(sinds)}`,
    }));
  },
  werk: async (toegang, jongereId) => {
    const rows = await toegang.sql<{ soort: string; op: Datum; eigenaar: string | null }>(
      `select w.soort, w.gestart_op as op, l.naam as eigenaar from werkproces w
         left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = w.eigenaar_id
        where w.bureau_id = $1 and w.jongere_id = $2 and w.status <> 'gesloten' and w.soort <> all($3) order by w.gestart_op`,
      [toegang.bureauId, jongereId, werkBuitenZicht(toegang)],
    );
    return rows.map(({ soort, op, eigenaar }) => ({
      naam: soortLabel(soort),
      waarde: `sinds ${formatDatum(op)}, bij ${eigenaar ?? 'nog niemand'}`,
    }));
  },
  contact: async (toegang, jongereId) => {
    const rows = await toegang.sql<{ op: Datum; bereikt: boolean }>(
      `select datum as op, bereikt from contactmoment where bureau_id = $1 and jongere_id = $2 and vervallen_op is null and datum >= $3
        order by datum desc, id limit 10`,
      [toegang.bureauId, jongereId, addDays(toegang.vandaag, -180)],
    );
    return rows.map(({ op, bereikt }) => ({
      naam: formatDatum(op),
      waarde: bereikt ? 'gesproken' : 'geprobeerd, niet bereikt',
    }));
  },
  plan: async (toegang, _, werkprocesId) => {
    const doelen = werkprocesId ? await listPlan(toegang, werkprocesId) : [];
    return doelen.flatMap(({ tekst, status, stappen }) => [
      { naam: tekst, waarde: DOELSTATUS_LABEL[status] },
      ...stappen.map((stap) => ({
        naam: stap.tekst,
        waarde: `${STAP_WIE_LABEL[stap.wie]}${stap.gedaanOp ? `, gedaan op ${formatDatum(stap.gedaanOp)}` : stap.uiterlijk ? `, voor ${formatDatum(stap.uiterlijk)}` : ''}`,
      })),
    ]);
  },
  leefgebieden: async (toegang, _, werkprocesId) => {
    const scores = werkprocesId ? await listLeefgebiedscores(toegang, werkprocesId) : [];
    const open = (await listCodewaarden(toegang, 'leefgebied')).filter(
      ({ kern }) => kern === LEEFGEBIED_OPEN,
    );
    return open.flatMap(({ code, label }) => {
      const laatste = scores.findLast(({ leefgebied }) => leefgebied === code);
      return laatste
        ? [
            {
              naam: label,
              waarde: `${laatste.score}, ${SCORE_LABEL[laatste.score]} (${formatDatum(laatste.op)})`,
            },
          ]
        : [];
    });
  },
};

/** Exactly what the others would see of these parts, as it stands now. */
export async function readDelen(
  toegang: Toegang,
  { jongereId, werkprocesId }: { jongereId: string; werkprocesId: string | null },
  delen: readonly Deel[],
): Promise<readonly Gedeelddeel[]> {
  const uit: Gedeelddeel[] = [];
  for (const deel of delen)
    uit.push({ deel, titel: DEEL_LABEL[deel], regels: await LEZERS[deel](toegang, jongereId, werkprocesId) });
  return uit;
}
