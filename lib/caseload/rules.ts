import { weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type {
  Caseloadoverdracht,
  Ontvanger,
  Overdrachtregel,
  Stuk,
  Toedeling,
  Verdeelwijze,
  Verdeling,
} from '#lib/caseload/model.ts';

/**
 * Who gets what. Everything about one young person goes to the same colleague, whatever the way of dividing: a family should not
 * meet two new faces. Only where nobody may do all of it, leerplicht and Doorstroompunt each go their way; what nobody of those
 * chosen may do, stays. The same pieces and colleagues always give the same answer, so that a preview is what happens.
 */
export function deelToe(
  stukken: readonly Stuk[],
  wijze: Verdeelwijze,
  ontvangers: readonly Ontvanger[],
): Verdeling {
  const aantal = new Map(ontvangers.map((ontvanger) => [ontvanger.id, 0]));
  const perSchool = new Map<string, Ontvanger>();
  const toedeling: Toedeling[] = [];
  const blijft: Stuk[] = [];
  for (const groep of groepen(stukken)) {
    for (const deel of uiteen(groep, ontvangers)) {
      const kunnen = ontvangers.filter((ontvanger) => magAlles(ontvanger, deel));
      const naar = kies(deel, wijze, kunnen, aantal, perSchool);
      if (!naar) {
        blijft.push(...deel);
        continue;
      }
      aantal.set(naar.id, (aantal.get(naar.id) ?? 0) + deel.length);
      toedeling.push(...deel.map((stuk) => ({ stuk, naar })));
    }
  }
  return { toedeling, blijft };
}

export function magAlles({ rechten }: Ontvanger, stukken: readonly Stuk[]): boolean {
  return stukken.every(({ recht }) => rechten.has(recht));
}

/**
 * A group that nobody may take as a whole, in parts by what each asks. An appointment or term goes with its work; being the one
 * who answers for the young person goes along only with all of it, so it goes with a part that stays when there is one.
 */
function uiteen(groep: readonly Stuk[], ontvangers: readonly Ontvanger[]): Stuk[][] {
  if (ontvangers.some((ontvanger) => magAlles(ontvanger, groep))) return [[...groep]];
  const perRecht = new Map<string, Stuk[]>();
  const rechtVan = (stuk: Stuk) =>
    groep.find(({ soort, id }) => soort === 'werkproces' && id === stuk.werkprocesId)?.recht ?? stuk.recht;
  for (const stuk of groep.filter(({ soort }) => soort !== 'jongere'))
    perRecht.set(rechtVan(stuk), [...(perRecht.get(rechtVan(stuk)) ?? []), stuk]);
  const delen = [...perRecht.values()];
  const blijvend = delen.find((deel) => !ontvangers.some((ontvanger) => magAlles(ontvanger, deel)));
  (blijvend ?? delen[0])?.push(...groep.filter(({ soort }) => soort === 'jongere'));
  return delen;
}

function kies(
  groep: readonly Stuk[],
  wijze: Verdeelwijze,
  ontvangers: readonly Ontvanger[],
  aantal: ReadonlyMap<string, number>,
  perSchool: Map<string, Ontvanger>,
): Ontvanger | undefined {
  if (wijze === 'een') return ontvangers[0];
  if (wijze === 'gemeente') {
    const gemeente = groep.find((stuk) => stuk.gemeente)?.gemeente;
    const inGebied = ontvangers.filter(({ werkgebied }) => gemeente && werkgebied.includes(gemeente));
    return minst(inGebied.length > 0 ? inGebied : ontvangers, aantal);
  }
  const schoolId = wijze === 'school' ? groep.find((stuk) => stuk.schoolId)?.schoolId : null;
  if (!schoolId) return minst(ontvangers, aantal);
  const eerder = perSchool.get(schoolId);
  const naar = eerder && ontvangers.includes(eerder) ? eerder : minst(ontvangers, aantal);
  if (naar && !eerder) perSchool.set(schoolId, naar);
  return naar;
}

function minst(ontvangers: readonly Ontvanger[], aantal: ReadonlyMap<string, number>): Ontvanger | undefined {
  return ontvangers.reduce<Ontvanger | undefined>(
    (beste, ander) => (beste && (aantal.get(beste.id) ?? 0) <= (aantal.get(ander.id) ?? 0) ? beste : ander),
    undefined,
  );
}

/** Pieces about one young person together, the largest groups first so that the loads come out even. */
function groepen(stukken: readonly Stuk[]): Stuk[][] {
  const per = new Map<string, Stuk[]>();
  for (const stuk of stukken) {
    const sleutel = stuk.jongereId ?? stuk.id;
    per.set(sleutel, [...(per.get(sleutel) ?? []), stuk]);
  }
  return [...per]
    .sort(([a, links], [b, rechts]) => rechts.length - links.length || (a < b ? -1 : 1))
    .map(([, groep]) => groep);
}

/** What was on the screen, as one short text; another text means that something changed meanwhile. */
export function gezienVan(toedeling: readonly Toedeling[]): string {
  const tekst = toedeling
    .map(({ stuk, naar }) => `${stuk.id}:${stuk.versie}:${naar.id}`)
    .sort()
    .join(',');
  let som = 7;
  for (let plek = 0; plek < tekst.length; plek += 1)
    som = (som * 31 + tekst.charCodeAt(plek)) % 2_147_483_647;
  return `${toedeling.length}.${som}`;
}

type Nu = { readonly versie: number; readonly eigenaarId: string | null; readonly open: boolean };

/** Why a piece stays where it is when a handover is undone; undefined: it goes back. */
export function blijftBijOngedaan(regel: Overdrachtregel, nu: Nu | undefined): string | undefined {
  return (
    blijftBijTeruggeven(regel, nu) ?? (nu?.versie === regel.versieNa ? undefined : 'is intussen gewijzigd')
  );
}

/** A colleague who returns takes back what still stands with who stood in, also when that was worked on. */
export function blijftBijTeruggeven(regel: Overdrachtregel, nu: Nu | undefined): string | undefined {
  if (!nu) return 'is niet meer te vinden';
  if (!nu.open) return 'is intussen afgesloten';
  return nu.eigenaarId === regel.naar ? undefined : 'staat intussen bij een ander';
}

export function refuseTerug(
  overdracht: Caseloadoverdracht,
): Extract<Uitkomst<never>, { ok: false }> | undefined {
  if (overdracht.ongedaanOp) return weiger('al-ongedaan', 'Deze overdracht is al ongedaan gemaakt.');
  if (overdracht.teruggegevenOp) return weiger('al-teruggegeven', 'Dit werk is al teruggegeven.');
  return undefined;
}
