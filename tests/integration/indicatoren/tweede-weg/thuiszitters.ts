import type { Datum } from '#lib/kalender/model.ts';
import { addMonths, diffDays, minDatum } from '#lib/kalender/rules.ts';
import type { Boek } from './boek.ts';
import type { Geteld, Jaar } from './model.ts';
import { ofOnbekend, sleutel, tel, type Natelling } from './tellen.ts';

type Episode = {
  readonly jongereId: string | null;
  readonly soort: string;
  readonly sinds: Datum;
  readonly telt: Datum;
  readonly einde: Datum | null;
  readonly uitkomst: string;
  readonly gemeente: string;
  readonly sector: string;
};

/** The episodes that began by the day; one that ends later is still open on it. */
function episoden(boek: Boek, dag: Datum): Episode[] {
  return boek
    .feiten('ThuiszittenBegonnen')
    .filter(({ datum }) => datum <= dag)
    .map(({ onderwerpId, jongereId, datum: telt, gegevens }) => {
      const slot = boek.van(onderwerpId, 'ThuiszittenBeeindigd').findLast(({ datum }) => datum <= dag);
      return {
        jongereId,
        telt,
        soort: gegevens.soort,
        sinds: gegevens.sinds,
        einde: slot?.datum ?? null,
        uitkomst: slot?.gegevens.uitkomst ?? 'open',
        gemeente: ofOnbekend(gegevens.gemeente),
        sector: ofOnbekend(gegevens.sector),
      };
    });
}

/** Everyone who was at home in the school year, once, with the episode that lasted longest. */
function inSchooljaar(boek: Boek, { van, eind, peildatum }: Jaar) {
  const geraakt = episoden(boek, peildatum).filter(
    ({ telt, einde }) => telt <= eind && (einde === null || einde > van),
  );
  return [...Map.groupBy(geraakt, ({ jongereId }) => jongereId).values()].flatMap((eigen) => {
    const metDuur = eigen.map((episode) => {
      const tot = episode.einde ?? peildatum;
      return { ...episode, dagen: diffDays(episode.sinds, tot), lang: tot > addMonths(episode.sinds, 3) };
    });
    const [langste] = metDuur.sort((a, b) => b.dagen - a.dagen || (a.telt < b.telt ? 1 : -1));
    return langste ? [langste] : [];
  });
}

const duur = (lang: boolean) => (lang ? '>3m' : '<3m');

export const thuiszitters: Natelling = (boek, jaar) =>
  tel(
    inSchooljaar(boek, jaar).map(({ soort, lang, uitkomst, gemeente, sector }) => ({
      soort,
      duur: duur(lang),
      resultaat: uitkomst,
      gemeente,
      sector,
    })),
  );

export const thuiszittersStand: Natelling = (boek, { peildatum }) => {
  const thuis = episoden(boek, peildatum).filter(({ einde }) => einde === null);
  const eerste = Map.groupBy(thuis, ({ jongereId }) => jongereId);
  return tel(
    [...eerste.values()].flatMap((eigen) => {
      const [episode] = eigen.toSorted((a, b) => (a.telt < b.telt ? -1 : 1));
      if (!episode) return [];
      const { soort, sinds, gemeente, sector } = episode;
      return [{ soort, duur: duur(peildatum > addMonths(sinds, 3)), gemeente, sector }];
    }),
  );
};

export const k2Teruggeleid: Natelling = (boek, jaar) => {
  const allen = inSchooljaar(boek, jaar);
  const varianten: Record<string, { telt: readonly string[]; buiten: readonly string[] }> = {
    T1: { telt: ['terug-naar-school'], buiten: [] },
    T2: { telt: ['terug-naar-school', 'alternatief-traject'], buiten: [] },
    T3: { telt: ['terug-naar-school'], buiten: ['verhuisd'] },
    T4: { telt: ['terug-naar-school'], buiten: ['verhuisd', 'vrijstelling'] },
    open: { telt: ['open'], buiten: [] },
  };
  return Object.entries(varianten).flatMap(([variant, { telt, buiten }]) => {
    const cellen = Map.groupBy(
      allen.filter(({ uitkomst }) => !buiten.includes(uitkomst)),
      ({ soort, lang, gemeente, sector }) => sleutel({ variant, soort, duur: duur(lang), gemeente, sector }),
    );
    return [...cellen.values()].flatMap((groep) => {
      const [een] = groep;
      if (!een) return [];
      const { soort, lang, gemeente, sector } = een;
      return [
        {
          cel: { variant, soort, duur: duur(lang), gemeente, sector },
          teller: groep.filter(({ uitkomst }) => telt.includes(uitkomst)).length,
          noemer: groep.length,
        },
      ];
    });
  });
};

/** The number, and how much less that is than a year before. */
function afname(nu: readonly Geteld[], toen: readonly Geteld[]): Geteld[] {
  const was = new Map(toen.map(({ cel, teller }) => [sleutel(cel), { cel, teller }]));
  const is = new Map(nu.map(({ cel, teller }) => [sleutel(cel), { cel, teller }]));
  return [...new Map([...was, ...is])].flatMap(([plaats, { cel }]) => {
    const [aantal, eerder] = [is.get(plaats)?.teller ?? 0, was.get(plaats)?.teller ?? 0];
    return [
      { cel: { ...cel, meting: 'aantal' }, teller: aantal },
      { cel: { ...cel, meting: 'afname' }, teller: eerder - aantal, noemer: eerder },
    ];
  });
}

function jaarEerder(jaar: Jaar): Jaar {
  const [van, tot] = [addMonths(jaar.van, -12), addMonths(jaar.tot, -12)];
  const peildatum = addMonths(jaar.peildatum, -12);
  return { ...jaar, van, tot, peildatum, eind: minDatum(tot, peildatum) };
}

export const k1Stroom: Natelling = (boek, jaar) => {
  const stroom = (welk: Jaar) =>
    tel(inSchooljaar(boek, welk).map(({ gemeente, sector }) => ({ gemeente, sector })));
  return afname(stroom(jaar), stroom(jaarEerder(jaar)));
};

export const k1Voorraad: Natelling = (boek, jaar) => {
  const voorraad = ({ peildatum }: Jaar) => {
    const thuis = episoden(boek, peildatum).filter(({ einde }) => einde === null);
    const ieder = new Map(thuis.map((episode) => [episode.jongereId, episode]));
    return tel([...ieder.values()].map(({ gemeente, sector }) => ({ gemeente, sector })));
  };
  return afname(voorraad(jaar), voorraad(jaarEerder(jaar)));
};
