import type { Datum } from '#lib/kalender/model.ts';
import { addDays, leeftijdBereikt } from '#lib/kalender/rules.ts';
import type { LeerplichtFeiten } from '#lib/jongeren/leerplicht/model.ts';
import { REGELCODES, versiesVan } from '#lib/jongeren/leerplicht/regels.ts';
import { leerplichtEinde, leerplichtStart } from '#lib/jongeren/leerplicht/rules.ts';
import { juridischeStatus } from '#lib/jongeren/leerplicht/status.ts';
import { kpUitzonderingVan } from '#lib/jongeren/rules.ts';
import type { Persoonsgegevens } from '#lib/jongeren/model.ts';
import type {
  Statuswisseling,
  Tijdlijn,
  Tijdlijnfeit,
  Tijdlijnregel,
  Vrijstellingsregel,
  Woonregel,
} from '#lib/jongeren/dossier/model.ts';

/** What the legal rules need, from what stands in the dossier. Only BRP addresses decide who is ingezetene. */
export function leerplichtFeitenVan(
  persoon: Persoonsgegevens,
  woonperioden: readonly Woonregel[],
  vrijstellingen: readonly Vrijstellingsregel[],
): LeerplichtFeiten {
  return {
    geboortedatum: persoon.geboortedatum,
    overledenOp: persoon.overledenOp,
    startkwalificatieOp: persoon.startkwalificatieOp,
    kpUitzondering: kpUitzonderingVan(persoon.kpUitzondering, persoon.kpUitzonderingOp),
    schooljarenEinde: persoon.schooljarenEinde,
    schrikkelConventie: persoon.schrikkelConventie,
    vrijstellingen,
    woonperiodes: woonperioden
      .filter((periode) => periode.soort === 'brp')
      .map(({ van, tot, gemeenteCode }) => ({
        van,
        tot,
        plaats: gemeenteCode
          ? { soort: 'GEMEENTE' as const, gemeentecode: gemeenteCode }
          : { soort: 'BUITENLAND' as const },
      })),
  };
}

/** Every day up to `tot` on which the legal status became another one, newest first. */
export function statuswisselingen(feiten: LeerplichtFeiten, tot: Datum): Statuswisseling[] {
  const dagen = [...mogelijkeWisseldagen(feiten)]
    .filter((dag) => dag > feiten.geboortedatum && dag <= tot)
    .sort();
  let vorige = juridischeStatus(feiten, feiten.geboortedatum);
  const wisselingen: Statuswisseling[] = [];
  for (const dag of dagen) {
    const status = juridischeStatus(feiten, dag);
    if (sleutel(status) !== sleutel(vorige)) wisselingen.unshift({ datum: dag, status });
    vorige = status;
  }
  return wisselingen;
}

function sleutel(status: Statuswisseling['status']): string {
  return status.soort + ('grond' in status ? status.grond : '');
}

const OUDSTE_GRENS = 30;

/** The status is constant between these days: birthdays, ends of school years, periods on file, new versions of a rule. */
function mogelijkeWisseldagen(feiten: LeerplichtFeiten): Set<Datum> {
  const dagen = new Set<Datum>();
  for (let jaar = 1; jaar <= OUDSTE_GRENS; jaar += 1)
    dagen.add(leeftijdBereikt(feiten.geboortedatum, jaar, feiten.schrikkelConventie ?? undefined));
  const versies = REGELCODES.flatMap((code) => versiesVan(code).map((versie) => versie.geldigVan));
  for (const dag of versies) {
    dagen.add(dag);
    dagen.add(leerplichtStart(feiten, dag));
    dagen.add(addDays(leerplichtEinde(feiten, dag), 1));
  }
  for (const periode of [...(feiten.woonperiodes ?? []), ...(feiten.vrijstellingen ?? [])]) {
    dagen.add(periode.van);
    if (periode.tot) dagen.add(addDays(periode.tot, 1));
  }
  for (const dag of [feiten.overledenOp, feiten.startkwalificatieOp, feiten.kpUitzondering?.van])
    if (dag) dagen.add(dag);
  return dagen;
}

/**
 * Puts changes of status between the facts of one page, newest first. `na` is the day at which the page before ended; a
 * page covers the days from there down to its own last fact, the last page everything before.
 */
export function voegSamen(
  feiten: readonly Tijdlijnfeit[],
  wisselingen: readonly Statuswisseling[],
  grenzen: { na: Datum | null; ouder: string | null },
): Tijdlijn {
  const laatste = grenzen.ouder ? feiten.at(-1)?.datum : undefined;
  const opPagina = wisselingen.filter(
    ({ datum }) => (grenzen.na === null || datum < grenzen.na) && (laatste === undefined || datum >= laatste),
  );
  const regels: { datum: Datum; regel: Tijdlijnregel }[] = [
    ...opPagina.map((wisseling) => ({
      datum: wisseling.datum,
      regel: { vorm: 'status' as const, wisseling },
    })),
    ...feiten.map((feit) => ({ datum: feit.datum, regel: { vorm: 'feit' as const, feit } })),
  ];
  regels.sort((a, b) => (a.datum === b.datum ? 0 : a.datum > b.datum ? -1 : 1));
  return { regels: regels.map(({ regel }) => regel), ouder: grenzen.ouder };
}
