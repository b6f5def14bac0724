'use client';
import { useFormulier } from '#components/ui/formulier-context.tsx';
import { Keuzes } from '#components/ui/keuze.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import type { Overlap } from '#lib/verlof/toets/dubbel/rules.ts';

/** After an answer that says so: the leave that stands on the same days, what it makes together, and the tick to go on. */
export function OverlapMelding() {
  const { gegevens } = useFormulier();
  const overlap = (gegevens as { overlap?: readonly Overlap[] } | undefined)?.overlap ?? [];
  if (overlap.length === 0) return null;
  return (
    <Mededeling toon="let-op" titel="Op deze dagen staat al verlof">
      {overlap.map((een) => (
        <section key={een.sleutel} className="mb-4" aria-label={`Overlappend verlof van ${een.naam}`}>
          <p>
            {een.naam}. Nieuw: {een.nieuw}.
          </p>
          <ul>
            {een.bestaand.map((regel, plek) => (
              <li key={plek}>Staat er al: {regel}.</li>
            ))}
          </ul>
          <p>{een.som}</p>
        </section>
      ))}
      <Keuzes
        naam="overlapGezien"
        label="Leg het toch vast?"
        meer
        keuzes={overlap.map(({ sleutel, naam }) => ({
          waarde: sleutel,
          label: overlap.length > 1 ? `Gezien voor ${naam}, leg vast` : 'Gezien, leg het toch vast',
        }))}
      />
    </Mededeling>
  );
}
