import { datum, type Datum } from '#lib/kalender/model.ts';
import { addDays, maxDatum, minDatum, schooljaarVan } from '#lib/kalender/rules.ts';
import { BESTEMMINGEN, type Bestemming } from '#lib/vsv-trajecten/bestemming/model.ts';
import { kernresultaat, type KpiKlasse } from '#lib/werkprocessen/kernlijst.ts';
import { startlijst } from '#lib/werkprocessen/startlijsten.ts';
import type { Verzameling } from '../rijen.ts';
import type { Willekeur } from '../willekeur.ts';
import { BRONJAAR, GEMEENTEN, type Drietal } from './doelen.ts';
import {
  BESTEMMING_CONTINUEREND,
  BESTEMMING_NIEUW,
  MELDINGEN_DSP,
  RESULTATEN_DSP,
} from './doorstroompunt-doelen.ts';
import type { Kandidaat, Kring } from './doorstroompunt-mensen.ts';
import { dagTussen, julidag, resultaatBij, type Schrijver, type Zaak } from './doorstroompunt-rijen.ts';

/** A vsv'er as he stands after the printed year. */
export type Vsver = {
  readonly wie: Kandidaat;
  readonly uitval: Datum;
  stand: Bestemming;
  /** Work in hand: since when, and for which target group. It is written when it ends, or as it stands today. */
  open: { readonly gestart: Datum; readonly doelgroep: Doelgroep } | null;
};
type Doelgroep = Zaak['doelgroep'];
type Plek = Vsver & { readonly nieuw: boolean; zaak: boolean };
const [BEGIN, EINDE] = ['2023-08-01', '2024-07-31'].map((dag) => datum(dag)) as [Datum, Datum];

/** The printed year of one gemeente: who stands where on 1 August 2024, and the cases and results of the year. */
export function bronjaar(
  set: Verzameling,
  kans: Willekeur,
  mensen: Kring,
  schrijf: Schrijver,
  plek: number,
): { vsvers: Vsver[]; openPreventief: { wie: Kandidaat; gestart: Datum }[] } {
  const van = (aantal: Drietal) => aantal[plek] ?? 0;
  const nodig = resultatenNodig(set, plek);
  const nieuw = handedOver();
  const openPreventief = preventief();
  nieuw.push(...expand(BESTEMMING_NIEUW, nieuw.length).map((stand) => newcomer(stand)));
  const oud = expand(BESTEMMING_CONTINUEREND, 0).map((stand) => older(stand));
  closeCases([...nieuw], [...oud]);
  openCases(nieuw, oud);
  for (const vsver of oud) before(vsver);
  for (const vsver of [...nieuw, ...oud]) {
    mensen.valtUit(vsver.wie, vsver.uitval);
    schrijf.addBestemming(vsver.wie, julidag(kans, 2024, vsver.open?.gestart ?? vsver.uitval), vsver.stand);
  }
  return { vsvers: [...nieuw, ...oud], openPreventief };

  /** Verzuim 18+ that went on as work of the Doorstroompunt: new vsv'ers, in hand since then. */
  function handedOver(): Plek[] {
    const lijst: Plek[] = [];
    for (
      let wie = mensen.achttien(plek, BEGIN, EINDE, true);
      wie;
      wie = mensen.achttien(plek, BEGIN, EINDE, true)
    )
      lijst.push({
        ...{ wie, uitval: wie.gesloten, stand: 'begeleiding', nieuw: true, zaak: true },
        open: { gestart: wie.gesloten, doelgroep: 'nieuw-vsv' },
      });
    if (lijst.length > van(MELDINGEN_DSP.nieuwOpen))
      throw new RangeError('Te veel overgedragen uit verzuim 18+');
    return lijst;
  }

  function preventief(): { wie: Kandidaat; gestart: Datum }[] {
    const open: { wie: Kandidaat; gestart: Datum }[] = [];
    for (let nr = 0; nr < van(MELDINGEN_DSP.preventiefDicht) + van(MELDINGEN_DSP.preventiefOpen); nr += 1) {
      const eerder = mensen.achttien(plek, addDays(BEGIN, 20), datum('2024-05-01'), false);
      const wie = eerder ?? enrolled();
      const gestart = eerder
        ? addDays(eerder.gesloten, kans.getal(3, 14))
        : dagTussen(kans, '2023-09-04', '2024-05-10');
      const dicht = nr < van(MELDINGEN_DSP.preventiefDicht) ? addDays(gestart, kans.getal(20, 50)) : null;
      if (dicht) nodig.SCHOOL -= 1;
      else open.push({ wie, gestart });
      if (dicht) write(wie, gestart, dicht, 'herplaatst', nr % 3 === 0 ? 'jikp' : 'dreigend-vsv');
    }
    if (nodig.SCHOOL < 0) throw new RangeError(`${GEMEENTEN[plek]?.naam}: te veel preventief werk`);
    return open;
  }

  function enrolled(): Kandidaat {
    const wie = mensen.ander(plek, datum('2023-09-01'));
    mensen.terug(wie, datum('2022-08-01'));
    return wie;
  }

  function expand(tabel: Record<Bestemming, Drietal>, alBegeleid: number): Bestemming[] {
    return BESTEMMINGEN.flatMap((code) =>
      Array.from({ length: van(tabel[code]) - (code === 'begeleiding' ? alBegeleid : 0) }, () => code),
    );
  }

  function newcomer(stand: Bestemming): Plek {
    const eerder = kans.kans(0.5)
      ? mensen.achttien(plek, addDays(BEGIN, 5), datum('2024-05-10'), false)
      : undefined;
    const op = eerder
      ? addDays(eerder.gesloten, kans.getal(5, 30))
      : dagTussen(kans, '2023-08-15', '2024-06-10');
    const wie = eerder ?? mensen.ander(plek, op);
    return { wie, uitval: op, stand, open: null, nieuw: true, zaak: false };
  }

  function older(stand: Bestemming): Plek {
    const [van2021, tot] = [datum('2021-08-01'), datum('2023-05-15')];
    const eerder = mensen.achttien(plek, van2021, tot, true) ?? mensen.achttien(plek, van2021, tot, false);
    const op = eerder
      ? minDatum(addDays(eerder.gesloten, eerder.overgedragen ? 0 : kans.getal(5, 40)), datum('2023-06-28'))
      : dagTussen(kans, '2020-01-06', '2023-05-20');
    const wie = eerder ?? mensen.ander(plek, op);
    // In July the year is looked at: who left then, is seen a month later.
    return {
      wie,
      uitval: op.slice(5, 7) === '07' ? addDays(op, 31) : op,
      stand,
      open: null,
      nieuw: false,
      zaak: false,
    };
  }

  /** As many results of each kind as the table has, beside those of verzuim 18+ and preventive work. */
  function closeCases(nieuwen: Plek[], ouden: Plek[]): void {
    let nieuwRest = van(MELDINGEN_DSP.nieuwDicht);
    let ditJaar = van(MELDINGEN_DSP.continuerendDicht);
    for (const { code, klasse, daarna } of RESULTATEN_DSP) {
      const past = (item: Plek) => !item.zaak && daarna.includes(item.stand);
      for (; nodig[klasse] > 0; nodig[klasse] -= 1) {
        const item = (nieuwRest > 0 ? nieuwen.find(past) : undefined) ?? ouden.find(past) ?? gone(code);
        if (item.nieuw) {
          item.zaak = true;
          nieuwRest -= 1;
          const gestart = addDays(item.uitval, kans.getal(3, 20));
          const dicht = maxDatum(
            gestart,
            minDatum(addDays(gestart, kans.getal(20, 80)), datum('2024-07-12')),
          );
          write(item.wie, gestart, dicht, code, 'nieuw-vsv');
        } else if (ditJaar > 0 && daarna.includes(item.stand)) {
          item.zaak = true;
          ditJaar -= 1;
          const gestart = dagTussen(kans, '2023-08-21', '2024-05-10');
          write(item.wie, gestart, addDays(gestart, kans.getal(15, 58)), code, 'oud-vsv');
        } else carriedIn(item, dagTussen(kans, '2023-08-21', '2024-07-05'), code);
      }
    }
    if (nieuwRest + ditJaar > 0) throw new RangeError(`${GEMEENTEN[plek]?.naam}: te weinig resultaten`);
  }

  /** Somebody who was a vsv'er before the year and is not any more: back at school, qualified, or moved. */
  function gone(code: string): Plek {
    const item = older('begeleiding');
    const uitval =
      item.uitval < datum('2022-09-01') ? dagTussen(kans, '2022-09-05', '2023-05-20') : item.uitval;
    const weg: Plek = { ...item, uitval: 'gesloten' in item.wie ? item.uitval : uitval };
    mensen.valtUit(weg.wie, weg.uitval);
    schrijf.addBestemming(weg.wie, julidag(kans, 2023, weg.uitval), 'begeleiding');
    const op = dagTussen(kans, '2023-08-28', '2024-07-05');
    if (code === 'herplaatst') mensen.terug(weg.wie, op);
    const jongere = mensen.jongere(weg.wie);
    if (code === 'startkwalificatie' && jongere) set.change(jongere, { startkwalificatie_op: op });
    carriedIn(weg, op, code);
    return { ...weg, stand: 'begeleiding', zaak: true };
  }

  function carriedIn(item: Plek, dicht: Datum | null, code: string | null): void {
    if (item.zaak) return;
    item.zaak = true;
    const gestart = maxDatum(addDays(item.uitval, 5), dagTussen(kans, '2022-10-03', '2023-06-20'));
    const doelgroep = item.uitval < datum('2022-10-01') ? 'oud-vsv' : 'nieuw-vsv';
    if (dicht) write(item.wie, gestart, dicht, code, doelgroep);
    else item.open = { gestart, doelgroep };
  }

  /** Who is being helped has work in hand; some are helped by another partner. */
  function openCases(nieuwen: readonly Plek[], ouden: readonly Plek[]): void {
    let rest = van(MELDINGEN_DSP.nieuwOpen) - nieuwen.filter(({ open }) => open !== null).length;
    for (const item of nieuwen.filter(({ stand, zaak }) => stand === 'begeleiding' && !zaak)) {
      if (rest <= 0) break;
      rest -= 1;
      item.zaak = true;
      item.open = { gestart: addDays(item.uitval, kans.getal(3, 20)), doelgroep: 'nieuw-vsv' };
    }
    let ditJaar = van(MELDINGEN_DSP.continuerendOpen);
    for (const item of ouden.filter(({ stand, zaak }) => stand === 'begeleiding' && !zaak)) {
      if (ditJaar <= 0) carriedIn(item, null, null);
      else {
        ditJaar -= 1;
        item.zaak = true;
        item.open = { gestart: dagTussen(kans, '2023-08-21', '2024-06-20'), doelgroep: 'oud-vsv' };
      }
    }
  }

  /** What was known of him before the printed year. */
  function before(item: Plek): void {
    if (item.uitval <= datum('2022-06-30'))
      schrijf.addBestemming(
        item.wie,
        julidag(kans, 2022, item.uitval),
        kans.kies(['begeleiding', 'werkt', 'onbereikbaar', item.stand]),
      );
    const toen = item.zaak
      ? 'begeleiding'
      : kans.kies<Bestemming>([item.stand, item.stand, 'begeleiding', 'onbereikbaar']);
    schrijf.addBestemming(item.wie, julidag(kans, 2023, item.uitval), toen);
    const gestart = addDays(item.uitval, kans.getal(3, 20));
    if (!item.zaak && item.uitval >= datum('2021-09-01') && kans.kans(0.6))
      write(
        item.wie,
        gestart,
        minDatum(addDays(gestart, kans.getal(20, 120)), datum('2023-07-20')),
        resultaatBij(toen),
        'nieuw-vsv',
      );
  }

  function write(
    wie: Kandidaat,
    gestart: Datum,
    gesloten: Datum,
    resultaat: string | null,
    doelgroep: Doelgroep,
  ): void {
    schrijf.addZaak({ wie, gestart, gesloten, resultaat, doelgroep });
  }
}

/** What the printed table still has room for after verzuim 18+ that was closed in the year. */
function resultatenNodig(set: Verzameling, plek: number): Record<KpiKlasse, number> {
  const kern = new Map(startlijst('verzuim-18plus-resultaat').map((item) => [item.code, item.kern]));
  const nodig = Object.fromEntries(RESULTATEN_DSP.map(({ klasse, aantal }) => [klasse, aantal[plek] ?? 0]));
  for (const { soort, gemeente, gesloten_op, resultaat } of set.rijen('werkprocessen')) {
    if (soort !== 'verzuim-18plus' || !gesloten_op || gemeente !== GEMEENTEN[plek]?.code) continue;
    if (schooljaarVan(datum(String(gesloten_op))) !== BRONJAAR) continue;
    const klasse = kernresultaat(kern.get(String(resultaat)) ?? '')?.kpiKlasse ?? 'ADMIN';
    nodig[klasse] = (nodig[klasse] ?? 0) - 1;
  }
  const teveel = Object.entries(nodig).find(([, aantal]) => aantal < 0);
  if (teveel) throw new RangeError(`${GEMEENTEN[plek]?.naam}: ${teveel.join(' ')} past niet in de tabel`);
  return nodig as Record<KpiKlasse, number>;
}
