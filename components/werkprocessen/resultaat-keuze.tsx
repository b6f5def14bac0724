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
  redenen,
  metMelding,
}: {
  keuzes: readonly Resultaatkeuze[];
  /** What one may say to the school where the result itself says nothing. */
  redenen: readonly Keuze[];
  metMelding: boolean;
}) {
  const [resultaat, setResultaat] = useState('');
  const [reden, setReden] = useState('');
  const keuze = keuzes.find(({ waarde }) => waarde === resultaat);
  return (
    <div
      onChange={({ target }) => {
        if (!(target instanceof HTMLSelectElement)) return;
        if (target.name === 'resultaat') setResultaat(target.value);
        else setReden(target.value);
      }}
    >
      <Keuzelijst naam="resultaat" label="Resultaat" leeg="Kies een resultaat" keuzes={keuzes} />
      {metMelding && !keuze?.schoolLeest && (
        <Keuzelijst
          naam="duoReden"
          label="Reden voor de school"
          hint="Alleen als het resultaat zelf geen reden geeft. Kies ‘Terug naar school’ als dat zo is, niet omdat het werk klaar is."
          leeg="Geen reden"
          keuzes={redenen}
        />
      )}
      {metMelding && (
        <p className="veld-hint mt-1" role="status">
          {zin(keuze, redenen.find(({ waarde }) => waarde === reden)?.label)}
        </p>
      )}
    </div>
  );
}

function zin(keuze: Resultaatkeuze | undefined, gekozen: string | undefined): string {
  if (!keuze) return 'De school leest de reden die bij het resultaat hoort, en de opmerking hieronder.';
  const reden = keuze.schoolLeest ?? gekozen;
  return reden
    ? `De school leest: “${reden}”, en de opmerking hieronder.`
    : 'De school leest dat de melding is afgesloten, zonder reden, en de opmerking hieronder.';
}
