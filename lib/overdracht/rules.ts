import type { Gezinslid } from '#lib/jongeren/gezin/model.ts';
import { adressleutel } from '#lib/jongeren/gezin/rules.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import type { Overdrachtsdossier, Overdrachtsouder } from '#lib/overdracht/model.ts';
import { findStap, routekaartVan } from '#lib/werkprocessen/routekaarten/rules.ts';

type Werk = Overdrachtsdossier['werkprocessen'][number];

/** Results that say which criminal-law route was taken; outside the compartment only that there was enforcement. */
const STRAFRECHTELIJK: ReadonlySet<string> = new Set(['halt', 'proces-verbaal']);

/**
 * Work as another gemeente may receive it: steps and routes of criminal law stay here, and a result is no more than that
 * there was enforcement. Providing those data is for who may do so under the Wpg, and stands in its protocol (art. 16, 32).
 */
export function zonderStrafrecht(werk: Werk, kern: string | null): Werk {
  const kaart = routekaartVan(werk.soort, werk.routekaart ?? null);
  const strafroutes = new Set(kaart?.routes.flatMap(({ code, strafrecht }) => (strafrecht ? [code] : [])));
  return {
    ...werk,
    resultaat: STRAFRECHTELIJK.has(kern ?? '') ? 'handhaving' : werk.resultaat,
    routes: (werk.routes ?? []).filter((route) => !strafroutes.has(route as never)),
    stappen: (werk.stappen ?? []).filter(({ stap }) => !(kaart && findStap(kaart, stap)?.strafrecht)),
  };
}

/** Of which bureau something is, and by which it came here: the first one stays named. */
export function herkomstVia(herkomst: string | null | undefined, van: string): string {
  const via = herkomst && herkomst !== van ? `${herkomst}, via ${van}` : van;
  return via.length > 200 ? van : via;
}

/** What still ran there when it was handed over: received, or being worked on. */
export const lopendeMeldingen = ({ meldingen }: Pick<Overdrachtsdossier, 'meldingen'>) =>
  meldingen.filter(({ status }) => status === 'R' || status === 'B');

/**
 * Parents as they go along. Address, telephone and mail are left out when they are secret: of who asked for that himself, of who
 * lives with him, and of everybody when it is the young person whose address is secret. Telephone and mail go along of who answers
 * for the young person (Leerplichtwet 1969 art. 2 lid 1), the birth date of everybody, so that nobody is made a second person.
 */
export function ouderswaarden(ouders: readonly Gezinslid[], jongereGeheim: boolean): Overdrachtsouder[] {
  const geheim = new Set(ouders.filter((ouder) => ouder.geheimhouding).map(adressleutel));
  return ouders.map((ouder) => {
    const { naam, rol, gezag, verzorgt, aanschrijven, nietAanschrijvenReden, geheimhouding } = ouder;
    const { voornamen, voorvoegsel, geslachtsnaam } = naam;
    const { straat, huisnummer, postcode, plaats, land } = ouder;
    const sleutel = adressleutel(ouder);
    const verborgen = jongereGeheim || geheimhouding || (sleutel !== null && geheim.has(sleutel));
    const open = sleutel !== null && !verborgen;
    const bereikbaar = !verborgen && (gezag || verzorgt);
    return {
      naam: formatNaam(naam),
      rol,
      gezag,
      persoon: {
        ...{ voornamen, voorvoegsel, geslachtsnaam, geslacht: ouder.geslacht, verzorgt },
        ...{ aanschrijven, nietAanschrijvenReden, geheimhouding },
        adres: open ? { straat, huisnummer, postcode, plaats, land } : null,
        geboortedatum: ouder.geboortedatum,
        telefoon: bereikbaar ? ouder.telefoon : null,
        email: bereikbaar ? ouder.email : null,
      },
    };
  });
}
