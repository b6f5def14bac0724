import type { Sjabloonveld } from '#lib/brieven/sjablonen/velden.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/**
 * What a letter says about an instrument comes from the room of that instrument, which stands on a higher floor than letters do. So
 * each room registers here how its merge fields are looked up; the composition (lib/cli/samenstelling.ts) calls this once per process.
 *
 * The contract. A link to a new letter names the instrument: `?sjabloon=verlof-toekenning&onderwerp=verlof:<uuid>`; the part before the
 * colon is the `onderwerpSoort`. The source gets the uuid and gives text per field, or null when it is not there (then the letter is
 * refused). Fields are those of the template in `sjablonen/catalogus.ts` (`velden`), plus these, if it knows them:
 * - `werkproces`: the uuid of the werkproces this belongs to;
 * - `school`: the uuid of the school it is about (else the school where the young person is enrolled today);
 * - `kenmerk`: the reference printed in the letter;
 * - `over`: 'inschrijving' or 'vrijstelling' when the letter is not about missed lessons;
 * - `ouders`: the parents it is directed at, their ids with commas; the others of the family are then not addressed;
 * - `jongere`: whose it is, when its id is not that of a werkproces or melding; of someone else the letter is refused.
 * Everything is text. A field of kind `datum` may be an ISO day (2026-03-12): the letter writes it out. Other text stands in the
 * letter as it is: no html, a line break is a line break. A yes/no field is 'ja' or ''. A field the source does not give, or gives
 * empty, is asked of who writes the letter; one it gives is filled in already and can be changed. Who the letter goes to, names,
 * school, colleague and bureau are looked up here: a source never gives those. Keys outside the catalogue are simply not used by our
 * own templates, but a bureau may: give `{ velden }` with what they mean, then they are listed and accepted in its Word files.
 */
export type Briefbron = (
  toegang: Toegang,
  onderwerpId: string,
) => Promise<Readonly<Record<string, string>> | null>;

type Geregistreerd = { readonly bron: Briefbron; readonly velden: readonly Sjabloonveld[] };

const bronnen: Map<string, Geregistreerd> = ((
  globalThis as { __bakenBriefbronnen?: Map<string, Geregistreerd> }
).__bakenBriefbronnen ??= new Map());

/** `onderwerpSoort`: as in the address of a new letter, for instance 'verlof'. */
export function registerBriefbron(
  onderwerpSoort: string,
  bron: Briefbron,
  { velden = [] }: { velden?: readonly Sjabloonveld[] } = {},
): void {
  bronnen.set(onderwerpSoort, { bron, velden });
}

/** Several rooms know something of the same instrument: the first that gives a field decides it; null when none knows it. */
export function samen(...delen: readonly Briefbron[]): Briefbron {
  return async (toegang, id) => {
    const velden: Record<string, string> = {};
    let bekend = false;
    for (const deel of delen) {
      const gegeven = await deel(toegang, id);
      if (gegeven) bekend = true;
      for (const [naam, waarde] of Object.entries(gegeven ?? {})) velden[naam] ||= waarde;
    }
    return bekend ? velden : null;
  };
}

export function briefbronVan(onderwerpSoort: string): Briefbron | undefined {
  return bronnen.get(onderwerpSoort)?.bron;
}

/** What sources give beside the fields of the catalogue; a bureau may use them in its own Word files. */
export function bronvelden(): readonly Sjabloonveld[] {
  return [...bronnen.values()].flatMap(({ velden }) => velden);
}
