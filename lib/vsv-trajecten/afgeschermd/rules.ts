import type { Gegeven } from '#lib/instemming/muur/model.ts';
import type { Afgeschermdinhoud, Gezondheidmeting } from '#lib/vsv-trajecten/afgeschermd/model.ts';
import type { Leefgebiedscore, Moment } from '#lib/vsv-trajecten/beeld/model.ts';

type Rij = Gegeven<Afgeschermdinhoud>;

export function scoresVan(rijen: readonly Rij[]): readonly Leefgebiedscore[] {
  return rijen.flatMap(({ op, moment, inhoud }) =>
    inhoud.soort === 'leefgebied'
      ? [
          {
            ...{ op, moment: moment as Moment, leefgebied: inhoud.onderwerp },
            ...{ score: inhoud.score, toelichting: null },
          },
        ]
      : [],
  );
}

export function gezondheidVan(rijen: readonly Rij[]): readonly Gezondheidmeting[] {
  return rijen.flatMap(({ op, moment, inhoud }) =>
    inhoud.soort === 'big5' ? [{ op, moment: moment as Moment, stand: inhoud.stand }] : [],
  );
}

/** What a new answer replaces: the answer of the same moment on the same day to the same question. A note stands beside another. */
export function vervangenDoor(
  rijen: readonly Rij[],
  { op, moment }: { readonly op: string; readonly moment: string },
  nieuw: readonly Afgeschermdinhoud[],
): string[] {
  const vraag = (inhoud: Afgeschermdinhoud) =>
    inhoud.soort === 'leefgebied' ? `leefgebied ${inhoud.onderwerp}` : inhoud.soort;
  const gevraagd = new Set(nieuw.filter(({ soort }) => soort !== 'notitie').map(vraag));
  return rijen
    .filter((rij) => rij.op === op && rij.moment === moment && gevraagd.has(vraag(rij.inhoud)))
    .map(({ id }) => id);
}
