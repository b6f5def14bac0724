import { THUISZITTERS } from '#lib/indicatoren/catalogus/thuiszitters.ts';
import { GEMEENTE, SECTOR, SOORT_THUISZITTEN } from '#lib/indicatoren/dimensies.ts';
import { EPISODE, stond } from '#lib/indicatoren/sql.ts';
import type { NaKeuze, Proefdefinitie, Thuiszittersproef } from './model.ts';

/** The first day of being at home plus this much; at home longer than that counts, exactly that long does not, as for "> 3 months". */
const NA: Record<Exclude<NaKeuze, 'geldig'>, string> = {
  '4-weken': 'e.sinds + 28',
  '3-maanden': `(e.sinds + interval '3 months')::date`,
  '6-maanden': `(e.sinds + interval '6 months')::date`,
};

/**
 * Thuiszitters by another definition, out of the same episodes as the valid one. With everything as it holds it is the valid
 * statement, cell by cell; a test holds that. Whoever is only exempted has no episode, so those are added as a kind of their own.
 */
export function thuiszittersproef(proef: Thuiszittersproef): Proefdefinitie {
  const { na, vrijstelling, leeftijd, telling } = proef;
  const toen =
    telling === 'jaar' ? 'e.telt_vanaf <= e.tot and (e.einde is null or e.einde > e.van)' : 'e.einde is null';
  const voorkeur = telling === 'jaar' ? 'e.lang desc, e.telt_vanaf desc' : 'e.telt_vanaf';
  const waar = [
    toen,
    ...(na === 'geldig' ? [] : [`coalesce(e.einde, e.peildatum) > ${NA[na]}`]),
    ...(vrijstelling === 'zonder' ? [`e.resultaat <> 'vrijstelling'`] : []),
    ...leeftijdSql(leeftijd, 'e.telt_vanaf'),
  ];
  const zaken = `with ${EPISODE},
    thuis as (
      select distinct on (e.jaar, e.jongere_id) e.jaar, e.jongere_id, e.onderwerp_id, e.soort, e.gemeente, e.sector
        from episode e left join jongere j on j.bureau_id = $1 and j.id = e.jongere_id
       where ${waar.join(' and ')} order by e.jaar, e.jongere_id, ${voorkeur}, e.onderwerp_id)${vrijgesteld(proef)}
    select jaar, soort, gemeente, sector, jongere_id, onderwerp_id, true as telt from thuis${
      metVrijgestelden(proef)
        ? `\n    union all select jaar, 'vrijgesteld', gemeente, 'onbekend', jongere_id, onderwerp_id, true from vrij`
        : ''
    }`;
  const soort = {
    ...SOORT_THUISZITTEN,
    waarden: [
      ...vasteWaarden(),
      ...(metVrijgestelden(proef) ? [{ code: 'vrijgesteld', label: 'alleen vrijgesteld' }] : []),
    ],
  };
  return {
    proef: true,
    indicator: {
      ...THUISZITTERS,
      ...{ code: 'proef', titel: 'Proefberekening thuiszitters', versie: 0, eerder: [], zaken },
      ...{
        isStand: telling === 'dag',
        dimensies: [soort, GEMEENTE, SECTOR],
        weergaven: [],
        streefwaarde: null,
      },
    },
  };
}

const metVrijgestelden = ({ vrijstelling }: Thuiszittersproef) =>
  vrijstelling === 'met-5a' || vrijstelling === 'met-alle';

function vasteWaarden() {
  return typeof SOORT_THUISZITTEN.waarden === 'string' ? [] : SOORT_THUISZITTEN.waarden;
}

/** Who held an exemption in the year, or on the day, and is not at home already by an episode. */
function vrijgesteld(proef: Thuiszittersproef): string {
  if (!metVrijgestelden(proef)) return '';
  const gronden =
    proef.vrijstelling === 'met-5a'
      ? `g.gegevens->>'grond' = '5-A'`
      : `g.gegevens->>'grond' in ('5-A', '5-B', '5-C')`;
  const [van, tot] =
    proef.telling === 'jaar' ? ['jaar.van', 'jaar.tot'] : ['jaar.peildatum', 'jaar.peildatum'];
  const ouder = leeftijdSql(proef.leeftijd, `greatest(g.datum, ${van})`);
  return `, vrij as (
      select distinct on (jaar.jaar, g.jongere_id) jaar.jaar, g.jongere_id, g.onderwerp_id, coalesce(g.gegevens->>'gemeente', 'onbekend') as gemeente
        from jaar join gebeurtenis g on g.datum <= ${tot} and coalesce((g.gegevens->>'tot')::date, 'infinity') >= ${van}
        left join jongere j on j.bureau_id = $1 and j.id = g.jongere_id
       where ${[stond('g'), `g.soort = 'VrijstellingVastgelegd'`, gronden, ...ouder].join(' and ')}
         and not exists (select 1 from thuis t where t.jaar = jaar.jaar and t.jongere_id = g.jongere_id)
       order by jaar.jaar, g.jongere_id, g.datum desc, g.id desc)`;
}

/** Whose birth date is not known is of no age, and falls outside any limit. */
function leeftijdSql({ van, tot }: Thuiszittersproef['leeftijd'], dag: string): string[] {
  return [
    ...(van === null ? [] : [`j.geboortedatum <= (${dag} - interval '${van} years')::date`]),
    ...(tot === null ? [] : [`j.geboortedatum > (${dag} - interval '${tot} years')::date`]),
  ];
}
