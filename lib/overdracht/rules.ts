import type { Ouder } from '#lib/jongeren/gezin/model.ts';
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

/** What still ran there when it was handed over: received, or being worked on. */
export const lopendeMeldingen = ({ meldingen }: Pick<Overdrachtsdossier, 'meldingen'>) =>
  meldingen.filter(({ status }) => status === 'R' || status === 'B');

/**
 * Parents as they go along. An address is left out when it is secret: of who asked for that himself, of who lives with him, and of
 * everybody when it is the young person whose address is secret.
 */
export function ouderswaarden(ouders: readonly Ouder[], jongereGeheim: boolean): Overdrachtsouder[] {
  const geheim = new Set(ouders.filter((ouder) => ouder.geheimhouding).map(adressleutel));
  return ouders.map((ouder) => {
    const { naam, rol, gezag, verzorgt, aanschrijven, nietAanschrijvenReden, geheimhouding } = ouder;
    const { voornamen, voorvoegsel, geslachtsnaam } = naam;
    const { straat, huisnummer, postcode, plaats, land } = ouder;
    const sleutel = adressleutel(ouder);
    const open = sleutel !== null && !jongereGeheim && !geheim.has(sleutel);
    return {
      naam: formatNaam(naam),
      rol,
      gezag,
      persoon: {
        ...{ voornamen, voorvoegsel, geslachtsnaam, geslacht: ouder.geslacht, verzorgt },
        ...{ aanschrijven, nietAanschrijvenReden, geheimhouding },
        adres: open ? { straat, huisnummer, postcode, plaats, land } : null,
      },
    };
  });
}
