import type { Instemming, Instemmingdoel, Instemmingkern } from '#lib/instemming/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { addDays, addMonths, leeftijdBereikt } from '#lib/kalender/rules.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';

const WEB_927 = { leeftijd: 27, maanden: 24 } as const;

/**
 * WEB art. 9.2.7 lid 3: at the latest two years after the 27th birthday or after the startkwalificatie, whichever is first. ▲ The law says
 * "or"; the earlier of the two keeps both readings.
 */
export function uiterlijkWeg(geboortedatum: Datum, startkwalificatieOp: Datum | null): Datum {
  const jarig = leeftijdBereikt(geboortedatum, WEB_927.leeftijd);
  const eerst = startkwalificatieOp && startkwalificatieOp < jarig ? startkwalificatieOp : jarig;
  return addMonths(eerst, WEB_927.maanden);
}

export const loopt = ({
  intrekking,
  vernietiging,
}: Pick<Instemming, 'intrekking' | 'vernietiging'>): boolean => intrekking === null && vernietiging === null;

/** Purposes one may still agree to. */
export function openDoelen(
  doelen: readonly Instemmingdoel[],
  gegeven: readonly Instemming[],
): readonly Instemmingdoel[] {
  return doelen.filter(({ code }) => !gegeven.some((item) => item.doel === code && loopt(item)));
}

export function refuseGegevenOp(gegevenOp: Datum, today: Datum) {
  return gegevenOp > today
    ? weiger('datum-in-toekomst', 'Leg instemming vast als zij is gegeven; deze dag moet nog komen.', {
        velden: { gegevenOp: 'Deze dag moet nog komen.' },
      })
    : undefined;
}

/** What may no longer be kept, is not agreed to either: it would be destroyed the same night. */
export function refuseNaTermijn(
  kern: Instemmingkern,
  persoon: { readonly geboortedatum: Datum; readonly startkwalificatieOp: Datum | null },
  today: Datum,
) {
  const dag = uiterlijkWeg(persoon.geboortedatum, persoon.startkwalificatieOp);
  return kern === 'bijzonder' && dag <= today
    ? weiger(
        'termijn-voorbij',
        `Dit mocht hooguit tot ${formatDatum(dag)} worden bewaard (WEB art. 9.2.7 lid 3).`,
        { velden: { doel: 'Voor deze jongere kan dit niet meer.' } },
      )
    : undefined;
}

/** Withdrawing is always possible, needs no reason and no form (AVG art. 7 lid 3). */
export function decideIntrekken(
  instemming: Instemming,
  op: Datum,
  { today, wisdagen }: { today: Datum; wisdagen: number },
): Uitkomst<{ op: Datum; vernietigenOp: Datum | null }> {
  if (!loopt(instemming)) return weiger('al-ingetrokken', 'Deze instemming loopt niet meer.');
  if (op > today || op < instemming.gegevenOp)
    return weiger('datum', `Kies een dag van ${formatDatum(instemming.gegevenOp)} tot en met vandaag.`, {
      velden: { op: 'Kies een dag tussen het geven en vandaag.' },
    });
  const vernietigenOp = instemming.kern === 'bijzonder' ? addDays(today, wisdagen) : null;
  return gelukt({ op, vernietigenOp });
}

/**
 * The last withdrawal for a purpose, recorded by mistake, can be taken back until what it closed is destroyed, and as long as there is no
 * newer instemming in its place. `alle`: of this young person, the newest first.
 */
export function magHerstellen(instemming: Instemming, alle: readonly Instemming[]): boolean {
  const { id, doel, intrekking, vernietiging } = instemming;
  if (intrekking === null || vernietiging !== null) return false;
  return alle.find((item) => item.doel === doel)?.id === id;
}

/** What follows from withdrawing, said beforehand. */
export function gevolgenVan(
  kern: Instemmingkern,
  { today, wisdagen, gasten }: { today: Datum; wisdagen: number; gasten: number },
): readonly string[] {
  switch (kern) {
    case 'bijzonder':
      return [
        'Wat over gezondheid en justitie is vastgelegd, is meteen dicht: niemand kan het nog lezen of aanvullen.',
        `Op ${formatDatum(addDays(today, wisdagen))} wordt het vernietigd. Tot die dag kunt u een vergissing herstellen.`,
        'De begeleiding gaat gewoon door.',
      ];
    case 'delen':
      return [
        'Op deze grondslag deelt u vanaf nu niets meer met partners.',
        gasten === 0
          ? 'Er staat geen link voor een gast open.'
          : `${gasten === 1 ? 'Eén link voor een gast gaat' : `${gasten} links voor gasten gaan`} meteen dicht.`,
        'Wat partners al hebben gezien, weten zij. Spreek af wie hun vertelt dat de instemming is ingetrokken.',
      ];
    case 'overig':
      return ['Vanaf nu geldt deze afspraak niet meer. De begeleiding gaat gewoon door.'];
  }
}
