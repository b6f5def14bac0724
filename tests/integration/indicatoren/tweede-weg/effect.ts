import type { Datum } from '#lib/kalender/model.ts';
import { addMonths, diffDays } from '#lib/kalender/rules.ts';
import { opVolgorde, totEnMet, type Boek } from './boek.ts';
import type { Feit } from './model.ts';
import { inJaar, jarenOud, tel, type Natelling } from './tellen.ts';
import { categorie, inschrijvingen, standVan } from './vsv.ts';

const MIJLPALEN = ['benaderd', 'bereikt', 'intake', 'gestart'];

/** The signal with which a traject came: that of DUO, or another. */
function signaalVan(boek: Boek, werkprocesId: string): string {
  const [eerste] = boek.van(werkprocesId, 'TrajectMijlpaal');
  return eerste?.gegevens.signaalbron === 'duo' ? 'duo' : 'ander';
}

/** Each milestone of each traject, on the day it first came. */
function mijlpalen(boek: Boek, dag: Datum): Feit<'TrajectMijlpaal'>[] {
  const vsv = totEnMet(dag, boek.feiten('TrajectMijlpaal')).filter(
    ({ gegevens }) => gegevens.soort === 'vsv' && MIJLPALEN.includes(gegevens.mijlpaal),
  );
  const eerste = Map.groupBy(vsv, ({ onderwerpId, gegevens }) => `${onderwerpId} ${gegevens.mijlpaal}`);
  return [...eerste.values()].flatMap((eigen) => eigen.slice(0, 1));
}

/** Where guidance that began ended: it was let go, or else its work was closed. */
function geeindigd(boek: Boek, dag: Datum) {
  return mijlpalen(boek, dag)
    .filter(({ gegevens }) => gegevens.mijlpaal === 'gestart')
    .flatMap(({ onderwerpId, jongereId, datum: begin }) => {
      const einden = [
        ...boek.van(onderwerpId, 'TrajectLosgelaten'),
        ...boek.van(onderwerpId, 'WerkprocesGesloten'),
      ];
      const einde = einden
        .map(({ datum }) => datum)
        .filter((op) => op >= begin)
        .sort()[0];
      return einde && einde <= dag ? [{ onderwerpId, jongereId, begin, datum: einde }] : [];
    });
}

export const effectVerloop: Natelling = (boek, jaar) => {
  const alle = [
    ...mijlpalen(boek, jaar.peildatum).map((feit) => ({ ...feit, mijlpaal: feit.gegevens.mijlpaal })),
    ...geeindigd(boek, jaar.peildatum).map((feit) => ({ ...feit, mijlpaal: 'geeindigd' })),
  ];
  return tel(
    inJaar(jaar, alle).map(({ mijlpaal, onderwerpId, jongereId, datum }) => {
      const geboren = boek.bron.jongeren.get(jongereId ?? '')?.geboren;
      return {
        mijlpaal,
        signaal: signaalVan(boek, onderwerpId),
        categorie: categorie(boek, jongereId, jaar, standVan(boek, onderwerpId)),
        leeftijd: geboren && jarenOud(geboren, datum) === 17 ? '17' : 'anders',
      };
    }),
  );
};

export const effectDoorlooptijd: Natelling = (boek, jaar) =>
  tel(
    inJaar(jaar, mijlpalen(boek, jaar.peildatum))
      .filter(({ gegevens }) => gegevens.mijlpaal === 'intake')
      .flatMap(({ onderwerpId, datum }) => {
        const begin = boek.van(onderwerpId, 'WerkprocesGestart').at(0);
        if (!begin) return [];
        const dagen = diffDays(begin.datum, datum);
        const weken = dagen < 14 ? '<2' : dagen <= 28 ? '2-4' : '>4';
        return [{ weken, signaal: signaalVan(boek, onderwerpId) }];
      }),
  );

export const effectGesprekken: Natelling = (boek, jaar) =>
  tel(
    inJaar(jaar, boek.feiten('ContactVastgelegd'))
      .filter(
        ({ gegevens }) =>
          gegevens.bereikt &&
          gegevens.met === 'jongere' &&
          ['gesprek', 'huisbezoek', 'telefoon'].includes(gegevens.soort),
      )
      .flatMap(({ jongereId, datum, gegevens }) => {
        const { soort: hoe, werkproces } = gegevens;
        if (werkproces === null) return [];
        if (werkproces !== undefined) {
          const isVsv = boek
            .van(werkproces, 'WerkprocesGestart')
            .some((werk) => werk.gegevens.soort === 'vsv');
          return isVsv ? [{ hoe, signaal: signaalVan(boek, werkproces) }] : [];
        }
        const hadWerk = boek
          .vanJongere(jongereId, 'WerkprocesGestart')
          .some((werk) => werk.gegevens.soort === 'vsv' && werk.datum <= datum && liep(boek, werk, datum));
        return hadWerk ? [{ hoe, signaal: 'onbekend' }] : [];
      }),
  );

/** On the day it closed it still ran. */
function liep(boek: Boek, { onderwerpId }: Feit, dag: Datum): boolean {
  const dicht = boek.van(onderwerpId, 'WerkprocesGesloten').filter(({ datum }) => datum < dag);
  const open = totEnMet(dag, boek.van(onderwerpId, 'WerkprocesHeropend'));
  const [sluiting, opening] = [dicht.at(-1), open.at(-1)];
  return !sluiting || (opening !== undefined && opening.nr > sluiting.nr);
}

export const effectZonderOnderwijs: Natelling = (boek, jaar) => {
  const eerste = Map.groupBy(
    mijlpalen(boek, jaar.peildatum).toSorted(opVolgorde),
    ({ onderwerpId }) => onderwerpId,
  );
  return tel(
    inJaar(
      jaar,
      [...eerste.values()].flatMap((eigen) => eigen.slice(0, 1)),
    ).map(({ onderwerpId, jongereId, datum }) => ({
      onderwijs: zonderOnderwijs(boek, onderwerpId, jongereId, datum),
      signaal: signaalVan(boek, onderwerpId),
    })),
  );
};

function zonderOnderwijs(boek: Boek, werkprocesId: string, jongereId: string | null, dag: Datum): string {
  const eerder = inschrijvingen(boek, jongereId).filter(({ van }) => van <= dag);
  if (eerder.some(({ tot }) => tot === null || tot > dag)) return 'ingeschreven';
  const einden = eerder.flatMap(({ tot }) => tot ?? []).sort();
  const sinds = einden.at(-1) ?? standVan(boek, werkprocesId).uitval;
  if (!sinds) return 'onbekend';
  const jaren = jarenOud(sinds, dag);
  return jaren < 1 ? '<1' : jaren < 4 ? `${jaren}-${jaren + 1}` : '>=4';
}

export const effectDuur: Natelling = (boek, jaar) =>
  tel(
    inJaar(jaar, geeindigd(boek, jaar.peildatum)).map(({ onderwerpId, begin, datum }) => {
      const duur = datum < addMonths(begin, 1) ? '<1' : datum <= addMonths(begin, 6) ? '1-6' : '>6';
      const nazorg = totEnMet(jaar.peildatum, boek.van(onderwerpId, 'NazorgVastgelegd')).some(
        ({ gegevens }) => gegevens.stand !== 'niet-bereikt',
      );
      return { duur, nazorg: nazorg ? 'ja' : 'nee' };
    }),
  );

/** National classes of what is recorded of somebody. */
const SITUATIE: Record<string, string> = {
  werk: 'werk',
  'inkomen-zorg': 'zorg',
  'inkomen-werk': 'zonder-dagbesteding',
  'uitkering-ziek': 'zorg',
  inburgering: 'overig',
  dagbesteding: 'zorg',
  'niet-willer': 'zonder-dagbesteding',
};

/** The same of how work ended; other results say nothing about where somebody stands. */
const RESULTAAT: Record<string, string> = {
  'andere-opleiding': 'onderwijs',
  'blijft-op-school': 'onderwijs',
  'particulier-onderwijs': 'onderwijs',
  'inschrijving-school': 'onderwijs',
  werk: 'werk',
  werktraject: 'zonder-dagbesteding',
  'eigen-kracht': 'overig',
  'informatie-advies': 'overig',
  'doorverwijzing-hulp': 'zorg',
  dagbesteding: 'zorg',
  'inkomen-zorg': 'zorg',
  'uitkering-ziek': 'zorg',
  inburgering: 'overig',
  onbereikbaar: 'onbekend',
  detentie: 'onbekend',
  'geen-interesse': 'zonder-dagbesteding',
};

export const effectBestemming: Natelling = (boek, jaar) =>
  tel(
    inJaar(jaar, geeindigd(boek, jaar.peildatum)).map((einde) => ({
      bestemming: naBegeleiding(boek, einde) ?? 'niet-bevestigd',
      signaal: signaalVan(boek, einde.onderwerpId),
    })),
  );

type Einde = { onderwerpId: string; jongereId: string | null; begin: Datum; datum: Datum };

/** The newest of the time of the guidance; of one day the coach, then what is recorded, then the result. */
function naBegeleiding(boek: Boek, { onderwerpId, jongereId, begin, datum }: Einde): string | null {
  const tijdens = <F extends Feit>(feiten: readonly F[]) =>
    feiten.filter((feit) => feit.datum >= begin && feit.datum <= datum);
  const bevestigd = tijdens(boek.vanJongere(jongereId, 'BestemmingVastgesteld'))
    .filter(({ gegevens }) => gegevens.bestemming !== 'begeleiding')
    .map((feit) => ({ op: feit.datum, rang: 3, klasse: feit.gegevens.landelijk }));
  const alle = boek.vanJongere(jongereId, 'SituatieVastgelegd');
  const situaties = tijdens(alle)
    .filter(({ gegevens }) => gegevens.stand === 'begonnen')
    .filter(({ gegevens }) => gegevens.situatie !== 'werk' || (gegevens.uren ?? 12) >= 12)
    .filter(
      (feit) =>
        !tijdens(alle).some(
          (ander) =>
            ander.gegevens.stand === 'geeindigd' &&
            ander.gegevens.situatie === feit.gegevens.situatie &&
            ander.datum >= feit.datum,
        ),
    )
    .map((feit) => ({ op: feit.datum, rang: 2, klasse: SITUATIE[feit.gegevens.situatie] ?? 'overig' }));
  const onderwijs = inschrijvingen(boek, jongereId)
    .filter(({ van, tot }) => van >= begin && van <= datum && (tot === null || tot > datum))
    .map(({ van }) => ({ op: van, rang: 2, klasse: 'onderwijs' }));
  const dicht = tijdens(boek.van(onderwerpId, 'WerkprocesGesloten')).flatMap(({ datum: op, gegevens }) => {
    const klasse = RESULTAAT[gegevens.kern];
    return klasse ? [{ op, rang: 1, klasse }] : [];
  });
  return (
    [...bevestigd, ...situaties, ...onderwijs, ...dicht]
      .toSorted((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : a.rang - b.rang))
      .at(-1)?.klasse ?? null
  );
}
