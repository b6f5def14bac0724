import Link from 'next/link';
import { formatPeriode, kleineLetter } from '#lib/kalender/opmaak.ts';
import type { Schakel } from '#lib/vrijstellingen/pagina/model.ts';
import { grondTitel } from '#lib/vrijstellingen/zaken/labels.ts';
import { Mededeling } from '#components/ui/mededeling.tsx';

/** Warns, and refuses nothing: another vrijstelling runs or is asked for the same days. */
export function Overlap({ schakels, titel }: { schakels: readonly Schakel[]; titel: string }) {
  if (schakels.length === 0) return null;
  return (
    <Mededeling toon="let-op" titel={titel}>
      <ul>
        {schakels.map((schakel) => (
          <li key={schakel.zaakId ?? schakel.vrijstellingId}>
            <Wat schakel={schakel} />, {formatPeriode({ van: schakel.van, tot: schakel.tot })}
            {schakel.vrijstellingId ? ', vrijgesteld' : ', nog in behandeling'}
          </li>
        ))}
      </ul>
      <p>Ga na of die eerder moet eindigen of dat dit een vergissing is. U kunt gewoon verder.</p>
    </Mededeling>
  );
}

function Wat({ schakel: { grond, zaakId } }: { schakel: Schakel }) {
  const titel = kleineLetter(grondTitel(grond));
  return zaakId ? (
    <Link href={`/vrijstellingen/${zaakId}`} prefetch={false}>
      {titel}
    </Link>
  ) : (
    titel
  );
}
