import type { Indicatorregel } from '#lib/indicatoren/queries.ts';
import { Lijst, Lijstrij } from '#components/ui/lijst.tsx';

/** The figures one can ask for, by the question they answer. */
export function Indicatorenlijst({ regels }: { regels: readonly Indicatorregel[] }) {
  return (
    <Lijst label="Indicatoren">
      {regels.map((regel) => (
        <Lijstrij
          key={regel.code}
          titel={regel.titel}
          href={`/rapportage/${regel.code}`}
          onder={regel.vraag}
        />
      ))}
    </Lijst>
  );
}
