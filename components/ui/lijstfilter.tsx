import Link from 'next/link';
import { Keuzelijst, Vinkje, type Keuze } from '#components/ui/keuze.tsx';
import { Icoon } from '#components/ui/icoon.tsx';
import { Knop } from '#components/ui/knop.tsx';

type Keuzeveld = {
  readonly naam: string;
  readonly label: string;
  readonly keuzes: readonly Keuze[];
  /** What the first choice says: nothing is left out. Without it the list always has one of its choices. */
  readonly leeg?: string;
  /** Of a field without `leeg`: what holds when the address says nothing. Not given: that differs by role, and it stays. */
  readonly standaard?: string;
  readonly waarde: string | undefined;
};
type Vinkveld = { readonly naam: string; readonly label: string; readonly aan: boolean };
export type Filterveld = Keuzeveld | Vinkveld;

type Eigenschappen = {
  /** Address of the list. */
  pad: string;
  label: string;
  velden: readonly Filterveld[];
  /** Other parameters that stay as they are, such as the order. */
  houd?: Readonly<Record<string, string | undefined>>;
};

/**
 * Narrows a list. An ordinary form, so that the address can be kept and shared; below it what is chosen now, each with a link that
 * takes it away. On a phone the form is folded, so that the list is on the first screen; wider it always lies open, by the style.
 * For saved views: `Lijstbalk`.
 */
export function Lijstfilter({ pad, label, velden, houd = {} }: Eigenschappen) {
  const vast = Object.entries(houd).flatMap(([naam, waarde]) => (waarde ? [[naam, waarde] as const] : []));
  return (
    <div className="lijstfilter niet-afdrukken">
      <details className="uitklap lijstfilter-uitklap">
        <summary>
          <Icoon naam="zoek" />
          Kies wat u ziet
        </summary>
        <form method="get" action={pad} role="search" aria-label={label} className="lijstfilter-velden">
          {vast.map(([naam, waarde]) => (
            <input key={naam} type="hidden" name={naam} value={waarde} />
          ))}
          {velden.map((veld) =>
            isVinkje(veld) ? (
              <Vinkje key={veld.naam} naam={veld.naam} label={veld.label} aan={veld.aan} />
            ) : (
              <Keuzelijst
                key={veld.naam}
                naam={veld.naam}
                label={veld.label}
                keuzes={veld.keuzes}
                waarde={veld.waarde ?? veld.standaard ?? ''}
                breedte="kort"
                {...(veld.leeg === undefined ? {} : { leeg: veld.leeg })}
              />
            ),
          )}
          <Knop icoon="zoek">Toon</Knop>
        </form>
      </details>
      <Gekozen pad={pad} velden={velden} vast={vast} />
    </div>
  );
}

function Gekozen({
  pad,
  velden,
  vast,
}: {
  pad: string;
  velden: readonly Filterveld[];
  vast: readonly (readonly [string, string])[];
}) {
  const gekozen = velden.filter(isGekozen);
  if (gekozen.length === 0) return null;
  const adres = (over: readonly Filterveld[]) => {
    const paren = [...vast, ...over.map((veld) => [veld.naam, waardeVan(veld)] as const)].filter(
      ([, waarde]) => waarde,
    );
    return paren.length === 0 ? pad : `${pad}?${new URLSearchParams(paren.map(([a, b]) => [a, b]))}`;
  };
  return (
    <ul className="lijstfilter-gekozen" aria-label="Gekozen">
      {gekozen.map((veld) => (
        <li key={veld.naam}>
          <Link
            href={adres([...velden.filter(blijft), ...gekozen.filter((ander) => ander !== veld)])}
            prefetch={false}
            className="lijstfilter-keuze"
          >
            {tekstVan(veld)}
            <span aria-hidden="true"> ×</span>
            <span className="alleen-voorlezen">, haal weg</span>
          </Link>
        </li>
      ))}
      <li>
        <Link href={adres([])} prefetch={false} className="lijstfilter-wis">
          Wis keuzes
        </Link>
      </li>
    </ul>
  );
}

/** The usual choices of whose work to see, for a list that begins with one's own. */
export function eigenaarkeuzes(collegas: readonly { readonly id: string; readonly naam: string }[]): Keuze[] {
  return [
    { waarde: 'ik', label: 'Van mij' },
    { waarde: 'team', label: 'Van iedereen' },
    { waarde: 'niemand', label: 'Van niemand' },
    ...collegas.map(({ id, naam }) => ({ waarde: id, label: naam })),
  ];
}

function isVinkje(veld: Filterveld): veld is Vinkveld {
  return 'aan' in veld;
}

function isGekozen(veld: Filterveld): boolean {
  if (isVinkje(veld)) return veld.aan;
  return Boolean(veld.waarde) && !blijft(veld) && veld.waarde !== veld.standaard;
}

/** A list that always has a choice, without one that goes without saying: it is no narrowing that can be taken away. */
function blijft(veld: Filterveld): boolean {
  return !isVinkje(veld) && veld.leeg === undefined && veld.standaard === undefined;
}

function waardeVan(veld: Filterveld): string {
  return isVinkje(veld) ? 'ja' : (veld.waarde ?? '');
}

function tekstVan(veld: Filterveld): string {
  if (isVinkje(veld)) return veld.label;
  const keuze = veld.keuzes.find(({ waarde }) => waarde === veld.waarde);
  return `${veld.label}: ${keuze?.label ?? veld.waarde}`;
}
