import type { Datum } from '#lib/kalender/model.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { Instelling } from '../instelling/model.ts';
import type { Casusoverleg } from '../casusoverleg/model.ts';
import type { Halt } from '../halt/model.ts';
import { isEindstaat } from '../processen-verbaal/toestanden.ts';
import type { ProcesVerbaal } from '../processen-verbaal/model.ts';

/** Work that can end in criminal law: absence of someone who must go to school (Leerplichtwet 1969 art. 26). */
const SOORTEN: readonly string[] = ['relatief-verzuim', 'absoluut-verzuim'];

export const ZAAK_BESTAAT = weiger('zaak-bestaat', 'Bij dit werkproces loopt al een handhavingszaak.');

export function decideBegin(werk: { soort: string; status: string }, bestaat: boolean): Uitkomst<null> {
  if (bestaat) return ZAAK_BESTAAT;
  if (!SOORTEN.includes(werk.soort))
    return weiger('geen-verzuim', 'Strafrechtelijke handhaving hoort bij absoluut of relatief verzuim.');
  return gelukt(null);
}

/** The first day of processing, from which the Wpg counts its years (T20): it depends on what the bureau decided. */
export function beginVan(wpgStart: Instelling['wpgStart'], eersteMelding: Datum | null, today: Datum): Datum {
  return wpgStart === 'MELDING' && eersteMelding ? eersteMelding : today;
}

export function isVrijgesteld(
  vrijstellingen: readonly { van: Datum; tot: Datum | null }[],
  op: Datum,
): boolean {
  return vrijstellingen.some(({ van, tot }) => van <= op && (tot === null || tot >= op));
}

/** A file closes when nothing in it waits any more. */
export function decideSluiten(
  pv: readonly Pick<ProcesVerbaal, 'staat'>[],
  halt: readonly Pick<Halt, 'staat'>[],
  overleggen: readonly Pick<Casusoverleg, 'stand'>[] = [],
): Uitkomst<null> {
  if (pv.some(({ staat }) => !isEindstaat(staat)))
    return weiger('pv-loopt', 'Er loopt nog een proces-verbaal. Leg eerst vast hoe dat afloopt.');
  if (halt.some(({ staat }) => staat === 'VERWEZEN' || staat === 'TER_BEOORDELING'))
    return weiger('halt-loopt', 'De uitkomst van Halt is nog niet bekend.');
  if (overleggen.some(({ stand }) => stand === 'agenda'))
    return weiger(
      'op-agenda',
      'De zaak staat nog op de agenda van een overleg. Leg vast hoe dat ging, of haal haar eraf.',
    );
  return gelukt(null);
}
