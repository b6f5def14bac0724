import type { Datum } from '#lib/kalender/model.ts';
import { addMonths, diffDays, schooljaarEinde, schooljaarVan } from '#lib/kalender/rules.ts';
import { totEnMet, type Boek } from './boek.ts';
import type { Jongere } from './model.ts';
import { gekwalificeerd, geldtOp, jarenOud, ofOnbekend, tel, woonde, type Natelling } from './tellen.ts';
import { inschrijvingen } from './vsv.ts';

/** The first day of the month after the fifth birthday (Lpw art. 3 lid 1). */
function beginLeerplicht(geboren: Datum): Datum {
  const vijf = addMonths(geboren, 60);
  return `${addMonths(`${vijf.slice(0, 7)}-01` as Datum, 1).slice(0, 7)}-01` as Datum;
}

/** The end of the school year in which somebody becomes sixteen, or has followed twelve whole ones. */
function eindeLeerplicht({ geboren, schooljarenEinde }: Jongere): Datum {
  const zestien = schooljaarEinde(schooljaarVan(addMonths(geboren, 16 * 12)));
  return schooljarenEinde !== null && schooljarenEinde < zestien ? schooljarenEinde : zestien;
}

const op = (dag: Datum | null, peil: Datum) => dag !== null && dag <= peil;

function groepOp(jongere: Jongere, peil: Datum): string | null {
  const jaren = jarenOud(jongere.geboren, peil);
  if (jaren >= 27 || peil < beginLeerplicht(jongere.geboren)) return null;
  if (peil <= eindeLeerplicht(jongere)) return 'leerplichtig';
  if (jaren >= 23) return '23-26';
  if (jaren >= 18) return '18-22';
  const vrij = op(jongere.startkwalificatie, peil) || op(jongere.uitzondering, peil);
  return vrij ? 'tot-18-zonder-plicht' : 'kwalificatieplichtig';
}

export const bevolking: Natelling = (boek, { peildatum }) =>
  tel(
    [...boek.bron.jongeren.values()].flatMap((jongere) => {
      const groep = groepOp(jongere, peildatum);
      const woningen = boek.bron.woningen.get(jongere.id);
      const woning = geldtOp(peildatum, woningen);
      const woontHier = woning
        ? boek.bron.gemeenten.some(({ code }) => code === woning.gemeente)
        : !woningen?.length;
      if (!groep || !woontHier || op(jongere.overleden, peildatum)) return [];
      return [
        {
          groep,
          startkwalificatie: op(jongere.startkwalificatie, peildatum) ? 'met' : 'zonder',
          gemeente: ofOnbekend(woning?.gemeente),
        },
      ];
    }),
  );

export const inwonersSchoolleeftijd: Natelling = (boek, { peildatum }) =>
  tel(
    [...boek.bron.jongeren.values()].flatMap((jongere) => {
      const jaren = jarenOud(jongere.geboren, peildatum);
      const woning = geldtOp(peildatum, boek.bron.woningen.get(jongere.id));
      const hier = boek.bron.gemeenten.some(({ code }) => code === woning?.gemeente);
      if (jaren < 5 || jaren > 18 || !hier || op(jongere.overleden, peildatum)) return [];
      return [{ leeftijd: jaren === 18 ? '18' : '5-17', gemeente: ofOnbekend(woning?.gemeente) }];
    }),
  );

const NIEUWKOMERS = ['EOA', 'ISK'];

export const nieuwkomers: Natelling = (boek, { peildatum }) =>
  tel(
    [...new Set(boek.feiten('Ingeschreven').map(({ jongereId }) => jongereId))].flatMap((jongereId) => {
      const eigen = inschrijvingen(boek, jongereId).filter(({ onderwijssoort }) =>
        NIEUWKOMERS.includes(onderwijssoort),
      );
      const nu = eigen.findLast(({ van, tot }) => van <= peildatum && (tot === null || tot > peildatum));
      const eerste = eigen[0];
      if (!nu || !eerste) return [];
      return [
        {
          onderwijs: nu.onderwijssoort,
          duur: peildatum > addMonths(eerste.van, 24) ? '>2j' : '<2j',
          gemeente: ofOnbekend(woonde(boek, jongereId, peildatum)),
        },
      ];
    }),
  );

/** Education from which somebody is in a kwetsbare positie. */
const BRON: Record<string, string> = {
  VSO: 'vso',
  PRO: 'pro',
  'VMBO-BB': 'vmbo-bb',
  VMBO_BB: 'vmbo-bb',
  LWT: 'leerwerktraject',
  MBO1: 'entree',
};

export const dspJikp: Natelling = (boek, { peildatum }) => {
  return tel(
    [...boek.bron.jongeren.values()].flatMap((jongere) => {
      const gemeente = woonde(boek, jongere.id, peildatum);
      const jaren = jarenOud(jongere.geboren, peildatum);
      const hier = boek.bron.gemeenten.some(({ code }) => code === gemeente);
      if (!hier || jaren < 16 || jaren > 23 || gekwalificeerd(boek, jongere.id, peildatum)) return [];
      if (op(jongere.overleden, peildatum)) return [];
      const scholen = inschrijvingen(boek, jongere.id).filter(({ van }) => van <= peildatum);
      const nu = scholen.findLast(({ tot }) => tot === null || tot > peildatum);
      const plaats = { gemeente: ofOnbekend(gemeente) };
      if (nu) {
        const herkomst = scholen.slice(0, scholen.indexOf(nu)).at(-1)?.onderwijssoort;
        if (nu.onderwijssoort === 'MBO1')
          return [
            { herkomst: herkomst ? (BRON[herkomst] ?? 'anders') : 'onbekend', positie: 'entree', ...plaats },
          ];
        const uit = herkomst ? BRON[herkomst] : undefined;
        return nu.onderwijssoort === 'MBO2' && diffDays(nu.van, peildatum) <= 365 && uit
          ? [{ herkomst: uit, positie: 'basisberoeps', ...plaats }]
          : [];
      }
      const laatste = scholen.toSorted((a, b) => ((a.tot ?? '') < (b.tot ?? '') ? -1 : 1)).at(-1);
      const uit = laatste ? BRON[laatste.onderwijssoort] : undefined;
      if (!laatste?.tot || !uit) return [];
      return [{ herkomst: uit, positie: zonderOnderwijs(boek, jongere.id, peildatum), ...plaats }];
    }),
  );
};

function zonderOnderwijs(boek: Boek, jongereId: string, peil: Datum): string {
  const vastgelegd = totEnMet(peil, boek.vanJongere(jongereId, 'SituatieVastgelegd'));
  const perSituatie = new Map(vastgelegd.map(({ gegevens }) => [gegevens.situatie, gegevens]));
  const loopt = [...perSituatie.values()].filter(({ stand }) => stand === 'begonnen');
  if (loopt.some(({ situatie, uren }) => situatie === 'werk' && (uren ?? 12) >= 12)) return 'werk';
  const eigenWerk = boek
    .vanJongere(jongereId, 'WerkprocesGestart')
    .filter(({ datum, gegevens }) => datum <= peil && gegevens.soort === 'vsv')
    .some(({ onderwerpId }) => {
      const dicht = totEnMet(peil, boek.van(onderwerpId, 'WerkprocesGesloten')).at(-1);
      const open = totEnMet(peil, boek.van(onderwerpId, 'WerkprocesHeropend')).at(-1);
      return !dicht || (open !== undefined && open.nr > dicht.nr);
    });
  if (eigenWerk) return 'begeleiding';
  return loopt.some(({ situatie }) => situatie !== 'werk') ? 'anders' : 'niet-bekend';
}
