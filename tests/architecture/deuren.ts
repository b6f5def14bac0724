import {
  doelVan,
  functiesUit,
  knopen,
  regelVan,
  tekstVan,
  type Bestand,
  type Knoop,
} from '#tests/architecture/bron.ts';

/**
 * Routes and actions that are no use case, each with the reason. Everything else in `actions.ts` and `route.ts` reaches
 * data through a query or command only.
 */
export const ZONDER_VOORDEUR: Readonly<Record<string, string>> = {
  'app/api/auth/[...nextauth]/route.ts': 'aanmelden zelf: er is nog geen gebruiker',
  'app/aanmelden/actions.ts':
    'afmelden, bureau en kleur kiezen: de eigen sessie en het eigen scherm, geen dossiers',
  'app/api/gezond/route.ts': 'leeft het proces en antwoordt de database; geen persoonsgegevens',
  'app/api/metrics/route.ts': 'tellers van het proces; geen persoonsgegevens',
};

/** Use cases, and the reader of published figures: for that nobody signs in, and its database role sees nothing else. */
const USE_CASES =
  /(^|\/)(queries|commands)\.ts$|^lib\/publicaties\/(openbaar|csv)\.ts$|^lib\/(jaarverslagen|evaluatie)\/openbaar\.ts$|^lib\/opendata\/beantwoorden\.ts$/;

/** Each exported function of an action or route file uses a query or command. */
export function zonderVoordeur(bestanden: readonly Bestand[]): string[] {
  return bestanden
    .filter(({ pad }) => /^app\/.*(^|\/)(actions|route)\.tsx?$/.test(pad) && !(pad in ZONDER_VOORDEUR))
    .flatMap((bestand) => {
      const names = new Set(
        bestand.imports
          .filter((item) => !item.alleenType && USE_CASES.test(doelVan(bestand.pad, item.bron) ?? ''))
          .flatMap((item) => item.namen),
      );
      const bereikt = reachable(bestand, names);
      return functiesUit(bestand)
        .filter(({ functie }) => !uses(functie, bereikt))
        .map(({ naam, functie }) => `${regelVan(bestand, functie)} ${naam} gaat niet door de voordeur`);
    });
}

/** Names of a file through which one of `names` is used: a local function that calls a use case counts as one. */
function reachable(bestand: Bestand, names: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set(names);
  const local = [...knopen(bestand.programma)].filter((node) => node.type === 'FunctionDeclaration');
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const node of local)
      if (uses(node, found)) found.add((node.id as { name?: string } | null)?.name ?? '');
  }
  return found;
}

function uses(node: Knoop, names: ReadonlySet<string>): boolean {
  return [...knopen(node.body ?? node)].some(
    (inner) => inner.type === 'Identifier' && names.has(String(inner.name)),
  );
}

/**
 * Every exported function of a data.ts asks for proof that the front door was passed, first of all. What is not
 * asynchronous cannot reach the database (turning a row into a record, sealing a number) and needs none.
 */
export function dataZonderToegang(bestanden: readonly Bestand[]): string[] {
  return bestanden
    .filter(({ pad }) => /^lib\/.+\/data\.ts$/.test(pad) && !pad.startsWith('lib/logboek/'))
    .flatMap((bestand) =>
      functiesUit(bestand)
        .filter(({ functie }) => functie.async === true || /Promise</.test(returnType(bestand, functie)))
        .filter(({ functie }) => {
          const [first] = functie.params as readonly Knoop[];
          return !first || !/:\s*(Toegang|Schrijver|Pick<Toegang,.*>)$/s.test(tekstVan(bestand, first));
        })
        .map(({ naam, functie }) => `${regelVan(bestand, functie)} ${naam} neemt niet eerst een Toegang`),
    );
}

function returnType(bestand: Bestand, functie: Knoop): string {
  return functie.returnType ? tekstVan(bestand, functie.returnType as Knoop) : '';
}

const SQL =
  /^\s*(select\s[\s\S]+\sfrom\s|insert into\s+\w|update\s+\w+\s+(\w+\s+)?set\s|delete from\s+\w|with\s+(recursive\s+)?\w+\s+as\s+(materialized\s+)?\()/i;
/** Where hand-written SQL may stand besides data.ts: the foundation, the catalogue of figures, the staging of imports, the bench. */
const SQL_MAG = [
  /^lib\/(platform|logboek|toegang)\//,
  /\/data\.ts$/,
  /^lib\/indicatoren\/(catalogus\/|run\.ts|sql\.ts)/,
  /^lib\/(publicaties|moties|evaluatie|jaarverslagen|opendata)\/openbaar\.ts$/,
  /^lib\/uitwisseling\//,
  /^lib\/cli\/(bench|gebruiker|demo)/,
  /^tests\//,
];

export function sqlBuitenData(bestanden: readonly Bestand[]): string[] {
  return bestanden
    .filter(({ pad }) => !SQL_MAG.some((mag) => mag.test(pad)))
    .flatMap((bestand) =>
      [...knopen(bestand.programma)]
        .filter((node) => SQL.test(textOf(node)))
        .map((node) => `${regelVan(bestand, node)} heeft SQL buiten data.ts`),
    );
}

function textOf(node: Knoop): string {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type !== 'TemplateLiteral') return '';
  return (node.quasis as readonly { value: { raw: string } }[]).map((part) => part.value.raw).join(' x ');
}

/** Ways around the walls: text pasted into SQL by Prisma, caches around personal data, rights decided in a proxy. */
export function verboden(bestanden: readonly Bestand[]): string[] {
  return bestanden
    .filter(({ pad }) => !pad.startsWith('tests/architecture/'))
    .flatMap((bestand) => [
      ...(/^(app\/)?(proxy|middleware)\.tsx?$/.test(bestand.pad)
        ? [`${bestand.pad}: geen rechten in een proxy`]
        : []),
      ...[...knopen(bestand.programma)].flatMap((node) => {
        const naam = node.type === 'Identifier' ? String(node.name) : '';
        if (/^\$(query|execute)RawUnsafe$/.test(naam)) return [`${regelVan(bestand, node)} gebruikt ${naam}`];
        if (/^unstable_cache$/.test(naam))
          return [`${regelVan(bestand, node)} bewaart gegevens buiten de muur`];
        const directive = typeof node.directive === 'string' && /^use cache/.test(node.directive);
        return directive ? [`${regelVan(bestand, node)} bewaart gegevens buiten de muur ('use cache')`] : [];
      }),
    ]);
}
