import { Knop, KnopLink } from '#components/ui/knop.tsx';

/** Keyset paging: forward and back, without a total that would have to be counted. */
export function Bladeren({
  vorige,
  eerste,
  volgende,
  wat = 'pagina',
  label = 'Bladeren',
}: {
  vorige?: string;
  /** Instead of the page before: back to where the list begins. */
  eerste?: string;
  volgende?: string;
  wat?: string;
  /** Tells several lists on one page apart. */
  label?: string;
}) {
  const terug = vorige ?? eerste;
  if (!terug && !volgende) return null;
  return (
    <nav className="bladeren" aria-label={label}>
      {terug ? (
        <KnopLink href={terug} soort="stil" icoon="links">
          {vorige ? 'Vorige' : 'Eerste'} {wat}
        </KnopLink>
      ) : (
        <span />
      )}
      {volgende && (
        <KnopLink href={volgende} soort="stil">
          Volgende {wat} ›
        </KnopLink>
      )}
    </nav>
  );
}

/** The same inside a form with ticks: turning the page takes along what the form holds, instead of losing it. */
export function BladerKnoppen({
  pad,
  na,
  verder,
}: {
  pad: string;
  na: string | undefined;
  verder: string | null;
}) {
  if (!na && !verder) return null;
  return (
    <nav className="bladeren" aria-label="Bladeren">
      {na ? (
        <Knop soort="stil" icoon="links" formAction={pad}>
          Eerste pagina
        </Knop>
      ) : (
        <span />
      )}
      {verder && (
        <Knop soort="stil" formAction={pad} name="na" value={verder}>
          Volgende pagina ›
        </Knop>
      )}
    </nav>
  );
}

type Plaats = {
  pad: string;
  /** The parameters of the page that stay: its filters, and where its other lists are. */
  waarden?: Readonly<Record<string, string | undefined>>;
  /** The parameter that says where this list begins. */
  naam?: string;
  verder: string | null;
};

/** To the next page of one list, and back to its beginning; filters and the other lists on the page stay as they are. */
export function bladeradressen({ pad, waarden = {}, naam = 'na', verder }: Plaats) {
  return {
    ...(waarden[naam] ? { eerste: adresMet(pad, { ...waarden, [naam]: undefined }) } : {}),
    ...(verder ? { volgende: adresMet(pad, { ...waarden, [naam]: verder }) } : {}),
  };
}

/** An address with the parameters that say something. */
export function adresMet(pad: string, waarden: Readonly<Record<string, string | undefined>>): string {
  const over = Object.entries(waarden).flatMap(([naam, waarde]) => (waarde ? [[naam, waarde]] : []));
  return over.length > 0 ? `${pad}?${new URLSearchParams(over)}` : pad;
}
