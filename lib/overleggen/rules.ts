import type { Datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { isGrondslag, type Grondslag } from '#lib/overleggen/grondslagen.ts';
import type { Bespreking, Overlegkop, Punt, Puntresultaat } from '#lib/overleggen/model.ts';

/** Days for a task when nobody says otherwise; the bureau sets it with the terms. */
export const TAAKDAGEN = 14;

export const NAAR_HANDHAVING =
  'Wat onder de Wet politiegegevens valt (Halt, verhoor, proces-verbaal) bespreekt u niet hier, maar in het casusoverleg van de handhavingszaak. Daar ziet alleen de boa het.';

/** The kinds of work of the Doorstroompunt rest on another law than those of leerplicht. */
const DOORSTROOMPUNT = ['vsv', 'jongere-in-beeld', 'jongerenpunt', 'verzuim-18plus'];

/** The legal basis that is proposed: that of the work. Without running work one chooses oneself. */
export function grondslagVoor(werksoort: string | null): Grondslag {
  return werksoort !== null && DOORSTROOMPUNT.includes(werksoort) ? 'web-9.2.5' : 'lpw-16';
}

/** May a case be discussed on this basis? Criminal cases have their own meeting; consent must live. */
export function refuseGrondslag(
  grondslag: string,
  { instemming }: { instemming: boolean },
): Extract<Uitkomst<never>, { ok: false }> | undefined {
  const fout = (code: string, zin: string) => weiger(code, zin, { velden: { grondslag: zin } });
  if (!isGrondslag(grondslag)) return fout('grondslag', 'Kies een grondslag uit de lijst.');
  if (grondslag === 'opsporing') return fout('strafzaak', NAAR_HANDHAVING);
  if (grondslag === 'instemming' && !instemming)
    return fout(
      'geen-instemming',
      'De jongere heeft geen instemming gegeven om te delen. Leg die eerst vast, of kies een andere grondslag.',
    );
  return undefined;
}

export function refuseDag(op: Datum, today: Datum) {
  return op < addDays(today, -365)
    ? weiger('datum', 'Deze dag is langer dan een jaar geleden.', {
        velden: { op: 'Deze dag is langer dan een jaar geleden.' },
      })
    : undefined;
}

/** The decision on one item, once; what is passed on says to whom. */
export function decideBesluit(
  punt: Pick<Punt, 'bespreking'>,
  invoer: { resultaat: Puntresultaat; besluit: string; doorgeleidNaar: string | null },
  overleg: Pick<Overlegkop, 'op' | 'status'>,
  today: Datum,
): Uitkomst<Bespreking> {
  if (punt.bespreking) return weiger('al-besproken', 'Over dit punt is al besloten.');
  if (overleg.status === 'vervallen') return weiger('vervallen', 'Dit overleg gaat niet door.');
  if (invoer.resultaat === 'doorgeleid' && !invoer.doorgeleidNaar)
    return weiger('naar-wie', 'Schrijf naar wie de zaak gaat.', {
      velden: { doorgeleidNaar: 'Schrijf naar wie de zaak gaat.' },
    });
  return gelukt({
    op: overleg.op < today ? overleg.op : today,
    resultaat: invoer.resultaat,
    besluit: invoer.besluit,
    doorgeleidNaar: invoer.resultaat === 'doorgeleid' ? invoer.doorgeleidNaar : null,
  });
}
