import { formatBytes, typelabel } from '#lib/documenten/labels.ts';
import type { Documentversie, Dossierstuk } from '#lib/documenten/model.ts';
import { KnopLink } from '#components/ui/knop.tsx';

/** The button that gives the file, or the reason why there is none for this user. */
export function Openen({ stuk, versie }: { stuk: Dossierstuk; versie: Documentversie }) {
  if (!stuk.magOpenen) return <span className="gedempt">alleen voor behandelaars</span>;
  if (versie.scan.stand === 'quarantaine') return <span className="gedempt">niet te openen</span>;
  const wat = `${typelabel(versie.type)}, ${formatBytes(versie.bytes)}`;
  return (
    <KnopLink
      href={`/jongeren/${stuk.jongereId}/documenten/${stuk.id}/${versie.id}`}
      download
      klein
      icoon="document"
      aria-label={`Download ${stuk.titel}, versie ${versie.volgnummer} (${wat})`}
    >
      Download {wat}
    </KnopLink>
  );
}
