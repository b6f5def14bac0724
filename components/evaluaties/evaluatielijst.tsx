import { LABEL_FUNCTIE } from '#lib/formatie/labels.ts';
import { ALLE_FUNCTIES } from '#lib/evaluatie/labels.ts';
import type { Evaluatieregel } from '#lib/evaluatie/model.ts';
import { formatDatum, formatGetal } from '#lib/kalender/opmaak.ts';
import { Lijst, Lijstrij } from '#components/ui/lijst.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';

/** The evaluations of this bureau, the latest change first. */
export function Evaluatielijst({ regels }: { regels: readonly Evaluatieregel[] }) {
  if (regels.length === 0)
    return (
      <LegeStaat titel="Er is nog geen evaluatie">
        Een evaluatie kijkt naar cijfers van voor en na een verandering van de formatie, zoals een
        uitbreiding.
      </LegeStaat>
    );
  return (
    <Lijst label="Evaluaties">
      {regels.map((regel) => (
        <Lijstrij
          key={regel.id}
          titel={regel.titel}
          href={`/evaluaties/${regel.id}`}
          onder={waarover(regel)}
        />
      ))}
    </Lijst>
  );
}

/** 'leerplicht, 3,5 fte afgesproken, vanaf 1 mrt 2025' */
export function waarover({
  functie,
  fte,
  veranderdOp,
}: Omit<Evaluatieregel, 'id' | 'titel' | 'gewijzigdOp'>) {
  const delen = [
    functie === null ? ALLE_FUNCTIES : LABEL_FUNCTIE[functie],
    ...(fte === null ? [] : [`${formatGetal(fte, 1)} fte afgesproken`]),
    `vanaf ${formatDatum(veranderdOp)}`,
  ];
  return delen.join(', ');
}
