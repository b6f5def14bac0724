import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { addDays, addMonths } from '#lib/kalender/rules.ts';
import type {
  Aandachtpunt,
  Aandachtregel,
  Aandachtrij,
  Aandachtstand,
  Opzij,
} from '#lib/doelgroepen/aandacht/model.ts';

/** Limits of ours; no source names them. That of contact a bureau chooses. */
const NAZORG_VOORAF_DAGEN = 7;
const SCHOOL_MAANDEN = 24;
/** Big 5: at the intake, after half a year, and when it ends (MER). */
const HALFJAAR = 6;
/** The last year per kind of education that ends in a startkwalificatie; niveau 4 may last three or four years. */
const LAATSTE_JAAR: readonly (readonly [soort: RegExp, vanaf: number])[] = [
  [/^havo\b/i, 5],
  [/^vwo\b/i, 6],
  [/^mbo-?\s?2\b/i, 2],
  [/^mbo-?\s?[34]\b/i, 3],
];

type Regel = (
  stand: Aandachtstand,
  vandaag: Datum,
  contactDagen: number,
) => Omit<Aandachtpunt, 'regel'> | null;

const REGELS: Readonly<Record<Aandachtregel, Regel>> = {
  'geen-contact': ({ loopt, gestartOp, laatsteContact }, vandaag, contactDagen) => {
    const sinds = laatsteContact && laatsteContact > gestartOp ? laatsteContact : null;
    if (!loopt || (sinds ?? gestartOp) >= addDays(vandaag, -contactDagen)) return null;
    return {
      stand: sinds ?? 'nooit',
      zin: sinds
        ? `Laatst gesproken op ${formatDatum(sinds)}.`
        : `Begonnen op ${formatDatum(gestartOp)} en nog niemand gesproken.`,
    };
  },
  'plan-zonder-stap': ({ loopt, plan: { openDoelen, openStappen, gedaan } }) => {
    if (!loopt || openDoelen === 0 || openStappen > 0) return null;
    const doelen = openDoelen === 1 ? 'Eén doel is open' : `${openDoelen} doelen zijn open`;
    return { stand: `${openDoelen}-${gedaan}`, zin: `${doelen} en er staat geen stap meer klaar.` };
  },
  halfjaar: ({ loopt, begeleidSinds, big5Daarna }, vandaag) => {
    if (!loopt || !begeleidSinds || big5Daarna || addMonths(begeleidSinds, HALFJAAR) >= vandaag) return null;
    return {
      stand: begeleidSinds,
      zin: `Begeleiding sinds ${formatDatum(begeleidSinds)}; de Big 5 zijn na een half jaar nog niet opnieuw gevraagd.`,
    };
  },
  nazorg: ({ nazorg }, vandaag) => {
    if (!nazorg || nazorg.uiterlijk > addDays(vandaag, NAZORG_VOORAF_DAGEN)) return null;
    const teLaat = nazorg.uiterlijk < vandaag;
    return {
      stand: nazorg.id,
      zin: `Nazorg na ${nazorg.maand} maanden ${teLaat ? 'moest' : 'moet'} uiterlijk op ${formatDatum(nazorg.uiterlijk)}.`,
    };
  },
  startkwalificatie: ({ loopt, school, startkwalificatieOp }, vandaag) => {
    if (!loopt || startkwalificatieOp || !school?.tot || school.tot >= vandaag) return null;
    if (school.tot < addMonths(vandaag, -SCHOOL_MAANDEN)) return null;
    const jaar = Number.parseInt(school.leerjaar ?? '', 10);
    const vanaf = LAATSTE_JAAR.find(([soort]) => soort.test(school.onderwijssoort))?.[1];
    if (vanaf === undefined || !(jaar >= vanaf)) return null;
    return {
      stand: `${school.onderwijssoort}-${school.tot}`,
      zin: `Ging op ${formatDatum(school.tot)} van school uit leerjaar ${jaar} van ${school.onderwijssoort}: het diploma is dichtbij.`,
    };
  },
};

/** What asks for attention about this work today: each rule once, without weighing one against another. */
export function aandachtspunten(stand: Aandachtstand, vandaag: Datum, contactDagen: number): Aandachtpunt[] {
  return (Object.entries(REGELS) as [Aandachtregel, Regel][]).flatMap(([regel, geldt]) => {
    const punt = geldt(stand, vandaag, contactDagen);
    return punt ? [{ regel, ...punt }] : [];
  });
}

/** Set aside while it was as it is now; when the situation changed it is back. */
export function opzijVoor(
  { regel, stand }: Pick<Aandachtpunt, 'regel' | 'stand'>,
  opzij: readonly Opzij[],
): Aandachtrij['opzij'] {
  const gezet = opzij.find((item) => item.regel === regel && item.stand === stand);
  return gezet ? { id: gezet.id, reden: gezet.reden } : null;
}
