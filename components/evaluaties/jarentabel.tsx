import { breukNoten } from '#lib/evaluatie/breuken/rules.ts';
import type { Evaluatiepagina } from '#lib/evaluatie/model.ts';
import { schooljaarVan } from '#lib/kalender/rules.ts';
import { waardeTekst } from '#lib/evaluatie/opmaak.ts';
import { CijferTabel } from '#components/ui/cijfertabel.tsx';

/** Figures of whole school years beside each other; too few for a line. */
export function Jarentabel({
  jaren,
  breuken,
  evaluatie,
}: Pick<Evaluatiepagina, 'jaren' | 'breuken' | 'evaluatie'>) {
  const [eerste] = jaren;
  if (!eerste) return null;
  const jaar = schooljaarVan(evaluatie.veranderdOp);
  const koppen = eerste.jaren.map(({ schooljaar, loopt }) => (loopt ? `${schooljaar} (loopt)` : schooljaar));
  return (
    <>
      <CijferTabel
        titel="Per schooljaar"
        rooster={{
          koppen: ['Cijfer', ...koppen],
          rijen: jaren.map(({ maat, jaren: punten }) => [
            maat.titel,
            ...punten.map(({ waarde }) => waardeTekst(waarde, maat)),
          ]),
        }}
      />
      <p className="gedempt">
        De formatie veranderde in {jaar}. Een schooljaar is één punt; dat is te weinig om een lijn door te
        trekken.
      </p>
      {breukNoten(breuken, jaren).map((noot) => (
        <p key={noot} className="gedempt">
          {noot}
        </p>
      ))}
    </>
  );
}
