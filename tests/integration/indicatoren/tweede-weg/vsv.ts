import type { Datum } from '#lib/kalender/model.ts';
import { addMonths, minDatum } from '#lib/kalender/rules.ts';
import { opVolgorde, totEnMet, type Boek } from './boek.ts';
import type { Feit, Geteld, Jaar } from './model.ts';
import {
  deel,
  gekwalificeerd,
  geslotenWerk,
  inJaar,
  jarenOud,
  klasseVan,
  ofOnbekend,
  openWerk,
  tel,
  woonplaats,
  type Natelling,
} from './tellen.ts';

const VSV = ['nieuw-vsv', 'oud-vsv', 'jongere-in-beeld'];

/** 1 October on or before a day. */
function vorigeOktober(dag: Datum): Datum {
  const jaar = Number(dag.slice(0, 4)) - (dag.slice(5) < '10-01' ? 1 : 0);
  return `${jaar}-10-01` as Datum;
}

/** First day on which somebody was known here as vsv'er. */
function bekendSinds(boek: Boek, jongereId: string | null): Datum | null {
  const groepen = boek
    .vanJongere(jongereId, 'DoelgroepVastgesteld')
    .filter(({ gegevens }) => VSV.includes(gegevens.doelgroep));
  const bekend = [...groepen, ...boek.vanJongere(jongereId, 'BestemmingVastgesteld')];
  return bekend.map(({ datum }) => datum).sort()[0] ?? null;
}

type Stand = { readonly groep: string | null; readonly uitval: Datum | null };

export function categorie(boek: Boek, jongereId: string | null, jaar: Jaar, { groep, uitval }: Stand) {
  const sinds = bekendSinds(boek, jongereId);
  const alBekend = sinds !== null && sinds < jaar.van;
  if (uitval !== null && uitval >= jaar.van) return alBekend ? 'recidiverend' : 'nieuw';
  if (alBekend) return 'continuerend';
  if (uitval === null) return groep === 'oud-vsv' ? 'oud' : groep === 'nieuw-vsv' ? 'nieuw' : 'onbekend';
  const grens = minDatum(jaar.van, vorigeOktober(jaar.peildatum));
  return uitval < grens ? 'oud' : 'nieuw';
}

/** Group and uitval of a work as they were last established; before that what DUO told. */
export function standVan(boek: Boek, werkprocesId: string): Stand {
  const groep = boek
    .van(werkprocesId, 'DoelgroepVastgesteld')
    .toSorted((a, b) => a.nr - b.nr)
    .at(-1)?.gegevens;
  if (groep) return { groep: groep.doelgroep, uitval: groep.uitvalOp ?? null };
  const [begin] = boek.van(werkprocesId, 'WerkprocesGestart');
  return { groep: null, uitval: begin?.gegevens.uitvalOp ?? null };
}

export const dspMeldingen: Natelling = (boek, jaar) => {
  const verzuim = inJaar(jaar, boek.feiten('MeldingOntvangen'))
    .filter(({ gegevens }) => gegevens.categorie === 'verzuim-18plus')
    .map((feit) => ({ soort: 'verzuim', woonplaats: woonplaats(boek, feit) }));
  const werk = inJaar(jaar, boek.feiten('WerkprocesGestart'))
    .filter(({ gegevens }) => gegevens.soort === 'vsv')
    .map((feit) => ({ soort: soortVan(feit), woonplaats: woonplaats(boek, feit) }));
  return tel([...verzuim, ...werk]);

  function soortVan({ onderwerpId, jongereId }: Feit): string {
    const stand = standVan(boek, onderwerpId);
    if (stand.groep === 'geen-doelgroep') return stand.groep;
    if (stand.groep === 'dreigend-vsv' || stand.groep === 'jikp') return 'preventief';
    return categorie(boek, jongereId, jaar, stand);
  }
};

export const dspResultaat: Natelling = (boek, jaar) =>
  tel(
    inJaar(jaar, geslotenWerk(boek, jaar.peildatum))
      .filter(({ gegevens }) => ['vsv', 'verzuim-18plus'].includes(gegevens.soort))
      .map((feit) => ({
        resultaat: klasseVan(feit.gegevens.kern),
        soort: feit.gegevens.soort,
        begonnen: feit.gegevens.gestartOp >= jaar.van ? 'dit-jaar' : 'eerder',
        woonplaats: woonplaats(boek, feit),
      })),
  );

/** The last confirmation that still holds on a day: one of a whole year ago does not. */
function bevestiging(boek: Boek, jongereId: string | null, dag: Datum) {
  const grens = addMonths(dag, -12);
  const eigen = totEnMet(dag, boek.vanJongere(jongereId, 'BestemmingVastgesteld'));
  return eigen.findLast(({ datum }) => datum > grens);
}

/** Every vsv'er of whom something is confirmed, or with work that runs. */
function opPeildatum(boek: Boek, jaar: Jaar) {
  const { peildatum } = jaar;
  const open = openWerk(boek, peildatum).filter(({ onderwerpId, gegevens }) => {
    const { groep } = standVan(boek, onderwerpId);
    return gegevens.soort === 'vsv' && (groep === null || VSV.includes(groep));
  });
  const begin = open.map(({ onderwerpId }) => {
    const heropend = totEnMet(peildatum, boek.van(onderwerpId, 'WerkprocesHeropend'));
    return [...boek.van(onderwerpId, 'WerkprocesGestart'), ...heropend].at(-1);
  });
  const laatsteWerk = begin.flatMap((feit) => feit ?? []).toSorted(opVolgorde);
  const werkVan = new Map(laatsteWerk.map((werk) => [werk.jongereId, werk]));
  const bevestigd = boek.feiten('BestemmingVastgesteld').map(({ jongereId }) => jongereId);
  const allen = new Set([...bevestigd, ...werkVan.keys()]);
  return [...allen].flatMap((jongereId) => {
    const [stand, werk] = [bevestiging(boek, jongereId, peildatum), werkVan.get(jongereId)];
    const waar = stand ?? werk;
    if (gekwalificeerd(boek, jongereId, peildatum) || !waar) return [];
    const groepen = boek.vanJongere(jongereId, 'DoelgroepVastgesteld');
    const vast = [...groepen, ...boek.vanJongere(jongereId, 'BestemmingVastgesteld')].sort(opVolgorde);
    const uitval = totEnMet(peildatum, vast).findLast(({ gegevens }) => gegevens.uitvalOp)?.gegevens.uitvalOp;
    return [
      {
        bestemming: stand?.gegevens.bestemming ?? 'niet-bevestigd',
        landelijk: stand?.gegevens.landelijk ?? 'niet-bevestigd',
        categorie: categorie(boek, jongereId, jaar, {
          groep: groepen.toSorted((a, b) => a.nr - b.nr).at(-1)?.gegevens.doelgroep ?? null,
          uitval: uitval ?? (werk && !stand ? standVan(boek, werk.onderwerpId).uitval : null),
        }),
        woonplaats: woonplaats(boek, waar),
      },
    ];
  });
}

export const dspBestemming: Natelling = (boek, jaar) =>
  tel(
    opPeildatum(boek, jaar).map((wie) => ({
      bestemming: wie.bestemming,
      categorie: wie.categorie,
      woonplaats: wie.woonplaats,
    })),
  );

/** The classes in which results are counted. */
const KPI: Record<string, string> = {
  begeleiding: 'TRAJECT',
  school: 'SCHOOL',
  werkt: 'WERK',
  'eigen-kracht': 'EIGEN_KRACHT',
  'inkomen-zorg': 'ZORG',
  'inkomen-werk': 'TRAJECT',
  inburgering: 'TRAJECT',
  onbereikbaar: 'UIT_BEELD',
  'niet-willer': 'UIT_BEELD',
  dagbesteding: 'ZORG',
  'uitkering-ziek': 'ZORG',
  'niet-bevestigd': 'niet-bevestigd',
};

export const dspBestemmingKlassen: Natelling = (boek, jaar) =>
  tel(
    opPeildatum(boek, jaar).flatMap(({ bestemming, landelijk, ...waar }) => [
      { indeling: 'landelijk', klasse: landelijk, ...waar },
      { indeling: 'kpi', klasse: KPI[bestemming] ?? 'onbekend', ...waar },
    ]),
  );

export const dspPositie: Natelling = (boek, jaar) => {
  const feiten = boek
    .feiten('DoelgroepVastgesteld', 'BestemmingVastgesteld')
    .filter(({ gegevens }) => gegevens.uitvalOp);
  const uitvallen = Map.groupBy(feiten, ({ jongereId, gegevens }) => `${jongereId} ${gegevens.uitvalOp}`);
  return tel(
    [...uitvallen.values()].flatMap(([eerste]) => {
      const uitval = eerste?.gegevens.uitvalOp;
      if (!eerste || !uitval) return [];
      const dag = addMonths(uitval, 12);
      if (dag < jaar.van || dag > jaar.eind) return [];
      const positie = positieOp(boek, eerste.jongereId, uitval, dag);
      return [{ positie, woonplaats: woonplaats(boek, eerste) }];
    }),
  );
};

function positieOp(boek: Boek, jongereId: string | null, uitval: Datum, dag: Datum): string {
  const stand = bevestiging(boek, jongereId, dag)?.gegevens.landelijk;
  const behaald = boek
    .vanJongere(jongereId, 'WerkprocesGesloten')
    .some(({ datum, gegevens }) => gegevens.kern === 'startkwalificatie' && datum >= uitval && datum <= dag);
  if (behaald || gekwalificeerd(boek, jongereId, dag)) return 'startkwalificatie';
  if (isIngeschreven(boek, jongereId, dag) || stand === 'onderwijs') return 'onderwijs';
  if (!stand) return 'onbekend';
  return stand === 'werk' ? 'werk' : 'vsv';
}

export type Inschrijving = {
  readonly onderwijssoort: string;
  readonly sector: string;
  readonly schoolId: string;
  readonly van: Datum;
  /** First day without it. */
  readonly tot: Datum | null;
};

/** The enrolments of one young person, the earliest first. */
export function inschrijvingen(boek: Boek, jongereId: string | null): Inschrijving[] {
  return boek.vanJongere(jongereId, 'Ingeschreven').map(({ onderwerpId, datum, gegevens }) => ({
    onderwijssoort: gegevens.onderwijssoort,
    sector: gegevens.sector,
    schoolId: gegevens.schoolId,
    van: datum,
    tot: boek.van(onderwerpId, 'Uitgeschreven').at(-1)?.datum ?? null,
  }));
}

export function isIngeschreven(boek: Boek, jongereId: string | null, dag: Datum): boolean {
  return inschrijvingen(boek, jongereId).some(({ van, tot }) => van <= dag && (tot === null || tot > dag));
}

/** Until the school year 2026-2027 those of 23 and older did not belong to the target group. */
export const dspUitval: Natelling = (boek, jaar) => {
  const versie = jaar.versie ?? (jaar.van < '2026-08-01' ? 1 : 2);
  const begonnen = inJaar(jaar, boek.feiten('WerkprocesGestart')).filter(({ gegevens }) =>
    ['vsv', 'jongere-in-beeld'].includes(gegevens.soort),
  );
  const perJongere = Map.groupBy(begonnen, ({ jongereId }) => jongereId);
  return tel(
    [...perJongere].flatMap(([jongereId, [eerste]]) => {
      const geboren = boek.bron.jongeren.get(jongereId ?? '')?.geboren;
      if (!eerste || !geboren) return [];
      const jaren = jarenOud(geboren, eerste.datum);
      if (versie === 1 && jaren >= 23) return [];
      const leeftijd =
        jaren < 16 ? '<16' : jaren < 18 ? '16-17' : jaren < 23 ? '18-22' : jaren < 27 ? '23-26' : '27+';
      return [{ leeftijd, gemeente: ofOnbekend(eerste.gegevens.gemeente) }];
    }),
  );
};

export function leeftijdsklasse(boek: Boek, jongereId: string | null, dag: Datum): string {
  const geboren = boek.bron.jongeren.get(jongereId ?? '')?.geboren;
  const jaren = geboren ? jarenOud(geboren, dag) : 99;
  return jaren < 18 ? '<18' : jaren < 23 ? '18-22' : jaren < 27 ? '23-26' : 'anders';
}

export const k6Uitstroom: Natelling = (boek, jaar) => {
  const dicht = inJaar(jaar, geslotenWerk(boek, jaar.peildatum)).filter(
    ({ gegevens }) => gegevens.soort === 'vsv',
  );
  const telt: Record<string, readonly string[]> = {
    samen: ['SK', 'WERK'],
    startkwalificatie: ['SK'],
    werk: ['WERK'],
  };
  return Object.entries(telt).flatMap(([uitstroom, klassen]): Geteld[] =>
    deel(
      dicht.map((feit) => ({
        cel: {
          uitstroom,
          leeftijd: leeftijdsklasse(boek, feit.jongereId, feit.datum),
          woonplaats: woonplaats(boek, feit),
        },
        telt: klassen.includes(klasseVan(feit.gegevens.kern)),
      })),
    ),
  );
};
