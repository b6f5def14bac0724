import { KnopLink, Knoppen } from '#components/ui/knop.tsx';

const BESTANDEN = [
  ['pdf', 'PDF'],
  ['docx', 'Word'],
  ['xlsx', 'Excel'],
  ['html', 'HTML'],
] as const;

/** The files of an edition; a PDF takes some seconds. */
export function Bestanden({ adres, label }: { adres: string; label: string }) {
  return (
    <section aria-label={label} className="flex flex-wrap items-center gap-2 mt-4 mb-6">
      <span>{label}:</span>
      <Knoppen>
        {BESTANDEN.map(([als, naam]) => (
          <KnopLink
            key={als}
            href={`${adres}/${als}`}
            download
            icoon="download"
            klein
            aria-label={`${label} als ${naam}`}
          >
            {naam}
          </KnopLink>
        ))}
      </Knoppen>
    </section>
  );
}
