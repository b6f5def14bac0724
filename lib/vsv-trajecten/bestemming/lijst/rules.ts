import { datumVan, delenVan, type Datum } from '#lib/kalender/model.ts';
import { weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { BESTEMMING_LABEL } from '#lib/vsv-trajecten/bestemming/labels.ts';
import type { Bestemming, Bestemmingsstand } from '#lib/vsv-trajecten/bestemming/model.ts';

/** Taking back is for a slip of the hand on the same working day, not for later. */
const UREN = 12;

/** Days on which one looks at everybody: 1 August and 1 October, of two years, the last one first. */
export function peildata(today: Datum): Datum[] {
  const { jaar } = delenVan(today);
  return [jaar, jaar - 1, jaar - 2]
    .flatMap((jaartal) => [datumVan(jaartal, 10, 1), datumVan(jaartal, 8, 1)])
    .filter((dag) => dag <= today)
    .slice(0, 4);
}

export type Omgeving = {
  readonly stand: Bestemmingsstand;
  /** May this colleague change this dossier without giving a reason first? */
  readonly vrij: boolean;
  /** Confirmed already, and that still holds on the peildatum. */
  readonly bevestigd: boolean;
};

/** What confirming would do to one: with the choice for all, or with what Baken proposes. */
export function foresee(
  keuze: Bestemming | null,
  { stand, vrij, bevestigd }: Omgeving,
): { kan: boolean; bestemming: Bestemming | null; gevolg: string } {
  const bestemming = keuze ?? stand.bestemming;
  if (bevestigd) return { kan: false, bestemming: stand.bestemming, gevolg: 'Is al bevestigd en blijft zo.' };
  if (!vrij)
    return {
      kan: false,
      bestemming,
      gevolg: 'Hoort bij een collega. Open het dossier eerst, met een reden.',
    };
  if (!bestemming)
    return {
      kan: false,
      bestemming,
      gevolg: `Er is geen voorstel. ${stand.uitleg} Kies zelf op de pagina van het traject.`,
    };
  const waarom = keuze && keuze !== stand.bestemming ? 'Zo gekozen voor allemaal.' : stand.uitleg;
  return { kan: true, bestemming, gevolg: `${BESTEMMING_LABEL[bestemming]}. ${waarom}` };
}

export type Bundelstand = {
  readonly gemaaktOp: Date;
  readonly aantal: number;
  /** How many of these young persons something was recorded about since. */
  readonly intussen: number;
};

/** A bundle can be taken back soon, and only when nobody recorded anything about one of them since. */
export function refuseUndo(
  bundel: Bundelstand,
  nu: Date,
): Extract<Uitkomst<never>, { ok: false }> | undefined {
  if (nu.getTime() - bundel.gemaaktOp.getTime() > UREN * 3_600_000)
    return weiger('te-laat', 'Terugdraaien kan alleen op dezelfde werkdag.');
  if (bundel.intussen > 0)
    return weiger(
      'intussen-gewijzigd',
      'Terugdraaien kan niet meer: over een van hen is intussen iets vastgelegd.',
    );
  return undefined;
}
