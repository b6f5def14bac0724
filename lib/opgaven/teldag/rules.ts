import type { Jaarvraag } from '#lib/indicatoren/rules.ts';
import { feestdagOp } from '#lib/kalender/feestdagen.ts';
import { LABEL_FEESTDAG, LABEL_REGIO, LABEL_VAKANTIE } from '#lib/kalender/labels.ts';
import { datum, type Datum, type Regio } from '#lib/kalender/model.ts';
import { formatDatum, formatWeekdag } from '#lib/kalender/opmaak.ts';
import { addDays, minDatum, weekdag } from '#lib/kalender/rules.ts';
import { isLesdag, vakantieOp, zekerheidVanRooster } from '#lib/kalender/vakanties.ts';
import { werkdagOpOfNa } from '#lib/kalender/werkdagen.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { Teldag } from './model.ts';

type Tijdvak = Pick<Jaarvraag, 'van' | 'tot' | 'peildatum'>;

/** The chosen day, if it lies within the days of the form that are over; without a choice the usual one. */
export function decideTeldag(gekozen: Datum | null, tijdvak: Tijdvak, regio: Regio): Uitkomst<Teldag> {
  if (gekozen === null) return gelukt(gewoneTeldag(tijdvak, regio));
  const { van, peildatum } = tijdvak;
  if (gekozen >= van && gekozen <= peildatum)
    return gelukt({ op: gekozen, gekozen: true, waarom: gekozenZin(gekozen, regio) });
  const zin = `Kies een teldag vanaf ${formatDatum(van)} tot en met ${formatDatum(peildatum)}.`;
  return weiger('teldag-onmogelijk', zin, { velden: { teldag: zin } });
}

/**
 * The last school day of the year, or up to today in a running one: on the last day of July or December nobody is at school, so that nobody
 * is at home either. Which day others count on is agreed with them; this is where it starts (lib/begrippen.md, "Teldag").
 */
export function gewoneTeldag(tijdvak: Tijdvak, regio: Regio): Teldag {
  const { van, tot, peildatum } = tijdvak;
  const vakantie = vakantieOp(regio, peildatum);
  if (!vakantie && zekerheidVanRooster(peildatum) === null) return zonderRooster(tijdvak);
  const op = laatsteLesdag(regio, peildatum, van);
  if (op === null)
    return {
      op: peildatum,
      gekozen: false,
      waarom: 'sinds het begin van dit tijdvak was er nog geen school',
    };
  const ervoor = vakantieOp(regio, peildatum);
  const wat = ervoor
    ? `de laatste schooldag voor de ${LABEL_VAKANTIE[ervoor.soort]}, ${LABEL_REGIO[regio]}`
    : `de laatste schooldag tot en met ${peildatum === tot ? 'het einde van het tijdvak' : 'vandaag'}`;
  const onzeker = (ervoor?.zekerheid ?? zekerheidVanRooster(op)) === 'ALGEMENE_KENNIS';
  return {
    op,
    gekozen: false,
    waarom: `${wat}${onzeker ? '; kijk de vakantie na, zij is niet bevestigd' : ''}`,
  };
}

/** 1 June of a school year and 1 December of a calendar year lie in no school holiday. */
function zonderRooster({ van, tot, peildatum }: Tijdvak): Teldag {
  const vast = werkdagOpOfNa(datum(`${tot.slice(0, 4)}-${tot.slice(5, 7) === '12' ? '12' : '06'}-01`));
  const waarom = 'van dit jaar staan de schoolvakanties niet in Baken; deze dag valt in geen enkele vakantie';
  if (vast <= peildatum) return { op: vast, gekozen: false, waarom };
  const op = minDatum(peildatum, tot);
  return {
    op: op < van ? van : op,
    gekozen: false,
    waarom: 'de laatste dag tot en met vandaag; van dit jaar staan de schoolvakanties niet in Baken',
  };
}

function laatsteLesdag(regio: Regio, vanaf: Datum, tot: Datum): Datum | null {
  for (let dag = vanaf; dag >= tot; dag = addDays(dag, -1)) if (isLesdag(regio, dag)) return dag;
  return null;
}

/** A day without school may be chosen, but then hardly anybody is at home: say so. */
function gekozenZin(dag: Datum, regio: Regio): string {
  const feestdag = feestdagOp(dag);
  const vakantie = vakantieOp(regio, dag);
  if (vakantie)
    return `zelf gekozen; er is dan geen school: ${LABEL_VAKANTIE[vakantie.soort]}, ${LABEL_REGIO[regio]}`;
  if (feestdag) return `zelf gekozen; er is dan geen school: ${LABEL_FEESTDAG[feestdag]}`;
  if (weekdag(dag) > 5) return `zelf gekozen; er is dan geen school: ${formatWeekdag(dag)}`;
  return 'zelf gekozen';
}
