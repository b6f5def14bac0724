import { KnopLink } from '#components/ui/knop.tsx';

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
