import type { Datum } from '#lib/kalender/model.ts';
import { uiterlijkNa } from '#lib/kalender/termijnen.ts';
import type { Feit } from '#lib/logboek/feiten.ts';
import type { Categorie } from '#lib/meldingen/model.ts';
import { reactieUiterlijk } from '#lib/meldingen/rules.ts';
import type {
  Routekaartcode,
  Stapregistratie,
  Werkproces,
  Werkprocessoort,
} from '#lib/werkprocessen/model.ts';
import { routekaartVan } from '#lib/werkprocessen/routekaarten/rules.ts';
import { kop } from '#lib/werkprocessen/rules.ts';

/** What kind of work a melding becomes, by its assessment. */
export function soortVoor(categorie: Categorie): Werkprocessoort {
  switch (categorie) {
    case 'absoluut':
      return 'absoluut-verzuim';
    case 'preventief':
      return 'preventief';
    case 'verzuim-18plus':
      return 'verzuim-18plus';
    case 'luxe':
    case 'signaal':
      return 'relatief-verzuim';
  }
}

/** Step 3 of the routekaart: a suspicion of luxeverzuim goes by B, all else by A. Other work has no routekaart yet. */
export function routekaartVoor(categorie: Categorie): Routekaartcode | null {
  if (soortVoor(categorie) !== 'relatief-verzuim') return null;
  return categorie === 'luxe' ? 'B' : 'A';
}

export type Plaatsing = {
  readonly soort: Werkprocessoort;
  readonly routekaart: Routekaartcode | null;
  /** The running werkproces it joins; null: a new one. */
  readonly werkprocesId: string | null;
  readonly uitleg: string;
};

/**
 * New work, or joined to work that runs: the same kind on the same routekaart goes together, so that one young person
 * has one story. The colleague may choose otherwise.
 */
export function placeMelding(
  categorie: Categorie,
  lopend: readonly Werkproces[],
  wens: { routekaart: Routekaartcode | null; werkproces: string | null },
): Plaatsing {
  const soort = soortVoor(categorie);
  const routekaart = soort === 'relatief-verzuim' ? (wens.routekaart ?? routekaartVoor(categorie)) : null;
  if (wens.werkproces === 'nieuw')
    return { soort, routekaart, werkprocesId: null, uitleg: 'Begint een nieuw werkproces.' };
  const candidates = lopend.filter((werk) => werk.soort === soort);
  const named = lopend.find((werk) => werk.id === wens.werkproces);
  const same = candidates.find((werk) => werk.routekaart === routekaart || werk.routekaart === null);
  const joined = named ?? same;
  if (joined)
    return {
      soort,
      routekaart: joined.routekaart ?? routekaart,
      werkprocesId: joined.id,
      uitleg: named
        ? 'Komt bij het gekozen werkproces.'
        : 'Er loopt al een werkproces van deze soort: de melding komt daarbij, zodat alles op één plek staat.',
    };
  const uitleg =
    candidates.length > 0
      ? 'Er loopt een werkproces op een andere routekaart: deze melding krijgt een eigen werkproces.'
      : 'Er loopt nog geen werkproces van deze soort: er begint een nieuw.';
  return { soort, routekaart, werkprocesId: null, uitleg };
}

type Begin = {
  readonly registratie: Omit<Stapregistratie, 'id' | 'geregistreerdOp' | 'gebruikerId'>;
  readonly feit: Feit;
};

/** Taking a melding is already step 1 (the school reported) and step 3 (the routekaart is chosen). */
export function beginStappen(
  werk: { id: string; jongereId: string; soort: string; routekaart: Routekaartcode | null },
  ontvangenOp: Datum,
  today: Datum,
): readonly Begin[] {
  if (!routekaartVan(werk.soort, werk.routekaart)) return [];
  return [
    { stap: '1', op: ontvangenOp },
    { stap: '3', op: today },
  ].map(({ stap, op }) => ({
    registratie: {
      stap,
      gezetOp: op,
      uitkomst: null,
      overgeslagen: false,
      afwijkreden: null,
      motivering: null,
    },
    feit: {
      ...kop(werk, op),
      soort: 'StapGezet',
      gegevens: { soort: werk.soort, routekaart: werk.routekaart, stap, uitkomst: null },
    },
  }));
}

/** What is asked first of new work, and when: the first step of the routekaart with a term. */
export function eersteActie(
  soort: string,
  routekaart: Routekaartcode | null,
  today: Datum,
): { volgendeActie: string; volgendeDatum: Datum } {
  const kaart = routekaartVan(soort, routekaart);
  const stap = kaart?.stappen.find((item) => item.termijn !== null);
  return {
    volgendeActie: stap?.titel ?? 'Eerste contact',
    volgendeDatum: stap?.termijn ? uiterlijkNa(today, stap.termijn) : reactieUiterlijk(today),
  };
}
