import type { Datum } from '#lib/kalender/model.ts';
import { momentVan } from '#lib/kalender/plaatselijk.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { Contactsoort, Gesprekspartner, NieuwContact } from '#lib/contact/model.ts';
import type {
  Afspraak,
  Afspraakinhoud,
  Afspraakpartner,
  Afspraakvorm,
} from '#lib/contact/afspraken/model.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';

/** One makes an appointment for a day to come, at a time that exists. */
export function decideTijdstip({ datum, tijd }: Afspraakinhoud, today: Datum): Uitkomst<null> {
  if (datum < today)
    return weiger(
      'datum-voorbij',
      'Deze dag is al geweest. Is het gesprek er geweest? Leg het dan vast als contact.',
      { velden: { datum: 'Kies vandaag of een latere dag.' } },
    );
  if (momentVan(datum, tijd) === null)
    return weiger('tijd-bestaat-niet', 'Die nacht gaat de klok vooruit: deze tijd bestaat dan niet.', {
      velden: { tijd: 'Kies een andere tijd.' },
    });
  return gelukt(null);
}

/** What was held or called off stays as it was. */
export function decideWijziging(afspraak: Pick<Afspraak, 'status'>): Uitkomst<null> {
  if (afspraak.status === 'gepland') return gelukt(null);
  return weiger('niet-gepland', 'Deze afspraak is al afgerond of afgezegd en verandert niet meer.');
}

/** Afterwards one says how it went, not before. */
export function decideAfronding(afspraak: Pick<Afspraak, 'status' | 'datum'>, today: Datum): Uitkomst<null> {
  const open = decideWijziging(afspraak);
  if (!open.ok) return open;
  if (afspraak.datum <= today) return gelukt(null);
  return weiger('nog-niet-geweest', 'Deze afspraak moet nog komen. Gaat zij niet door? Zeg haar dan af.');
}

/** Two appointments of one person that share time. */
export function overlapt(a: Pick<Afspraak, 'datum' | 'tijd' | 'duur'>, b: typeof a): boolean {
  if (a.datum !== b.datum) return false;
  return minuten(a.tijd) < minuten(b.tijd) + b.duur && minuten(b.tijd) < minuten(a.tijd) + a.duur;
}

function minuten(tijd: string): number {
  const [uur = 0, minuut = 0] = tijd.split(':').map(Number);
  return uur * 60 + minuut;
}

const CONTACTSOORT: Record<Afspraakvorm, Contactsoort> = {
  gesprek: 'gesprek',
  huisbezoek: 'huisbezoek',
  telefoon: 'telefoon',
  videobellen: 'gesprek',
  overleg: 'overleg',
};
const GESPREKSPARTNER: Record<Afspraakpartner, Gesprekspartner> = {
  jongere: 'jongere',
  ouder: 'ouder',
  school: 'school',
  partner: 'hulpverlening',
};

/** The contact moment that follows from an appointment. Who did not come was not reached, and that counts too. */
export function contactVan(afspraak: Afspraak, verschenen: boolean, verslag: string): NieuwContact {
  const [eerste = 'ouder'] = afspraak.met;
  return {
    jongereId: afspraak.jongereId,
    werkprocesId: afspraak.werkprocesId,
    soort: CONTACTSOORT[afspraak.vorm],
    met: GESPREKSPARTNER[eerste],
    bereikt: verschenen,
    datum: afspraak.datum,
    tijd: afspraak.tijd,
    verslag: verslag || (verschenen ? '' : 'Niet verschenen op de afspraak.'),
    taak: null,
  };
}

/** Where it is, as an invitation or a calendar outside Baken may say: nothing when the address of this young person is secret. */
export function plaatsNaarBuiten({
  geheimhouding,
  plaats,
}: Pick<Afspraak, 'geheimhouding' | 'plaats'>): string {
  return geheimhouding ? '' : plaats;
}

/** All that a calendar outside Baken says of a person. */
export function initialenVan({ roepnaam, voornamen, geslachtsnaam }: Jongerenaam): string {
  const letters = [roepnaam || voornamen, geslachtsnaam].map((deel) => deel?.trim().charAt(0).toUpperCase());
  return letters.filter(Boolean).join('.') + '.';
}
