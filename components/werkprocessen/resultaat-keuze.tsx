'use client';
import { useState } from 'react';
import { Keuzelijst, type Keuze } from '#components/ui/keuze.tsx';

export type Resultaatkeuze = Keuze & {
  /** The reason that goes to the school with this result; null when the exchange has none for it. */
  schoolLeest: string | null;
};

/** The result of the work, and what the school will read once it is chosen, when a melding is closed along with it. */
export function ResultaatKeuze({
  keuzes,
  metMelding,
}: {
  keuzes: readonly Resultaatkeuze[];
  metMelding: boolean;
}) {
  const [gekozen, setGekozen] = useState('');
  const keuze = keuzes.find(({ waarde }) => waarde === gekozen);
  return (
    <div onChange={(gebeurd) => setGekozen(valueOf(gebeurd.target))}>
      <Keuzelijst naam="resultaat" label="Resultaat" leeg="Kies een resultaat" keuzes={keuzes} />
      {metMelding && (
        <p className="veld-hint mt-1" role="status">
          {zin(keuze)}
        </p>
      )}
    </div>
  );
}

function zin(keuze: Resultaatkeuze | undefined): string {
  if (!keuze) return 'De school leest de reden die bij het resultaat hoort, en de opmerking hieronder.';
  return keuze.schoolLeest
    ? `De school leest: “${keuze.schoolLeest}”, en de opmerking hieronder.`
    : 'De school leest dat de melding is afgesloten, zonder reden, en de opmerking hieronder.';
}

function valueOf(veld: EventTarget): string {
  return veld instanceof HTMLSelectElement ? veld.value : '';
}
