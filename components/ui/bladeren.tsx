import { KnopLink } from '#components/ui/knop.tsx';

/** Keyset paging: forward and back, without a total that would have to be counted. */
export function Bladeren({
  vorige,
  volgende,
  wat = 'pagina',
}: {
  vorige?: string;
  volgende?: string;
  wat?: string;
}) {
  if (!vorige && !volgende) return null;
  return (
    <nav className="bladeren" aria-label="Bladeren">
      {vorige ? (
        <KnopLink href={vorige} soort="stil" icoon="links">
          Vorige {wat}
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
