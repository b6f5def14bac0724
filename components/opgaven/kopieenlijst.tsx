import { formatDatum } from '#lib/kalender/opmaak.ts';
import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import type { Kopieregel } from '#lib/opgaven/model.ts';
import { Lijst, Lijstrij } from '#components/ui/lijst.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Status } from '#components/ui/status.tsx';
import { kopieAdres } from './adres.ts';

/** What was laid ready of this form and year, the newest first. */
export function Kopieenlijst({ kopieen }: { kopieen: readonly Kopieregel[] }) {
  return (
    <Sectie titel="Klaargezet en ingediend">
      {kopieen.length === 0 ? (
        <LegeStaat titel="Er is nog niets klaargezet">
          Wat hierboven staat, rekent mee met het werk. Pas een kopie blijft zoals zij is.
        </LegeStaat>
      ) : (
        <Lijst label="Kopieën van deze opgave">
          {kopieen.map((kopie) => (
            <Lijstrij
              key={kopie.id}
              titel={`${kopie.gemeenteNaam ?? 'Hele bureau'}, ${kopie.teldag ? `teldag ${formatDatum(kopie.teldag)}, ` : ''}uitgave ${kopie.uitgave}`}
              href={kopieAdres(kopie)}
              onder={`klaargezet op ${formatDatum(todayInAmsterdam(kopie.gemaaktOp))} door ${kopie.gemaaktDoorNaam ?? 'een collega'}`}
            >
              {kopie.ingediendOp ? (
                <Status toon="goed">Ingediend op {formatDatum(kopie.ingediendOp)}</Status>
              ) : (
                <Status toon="bezig">Staat klaar</Status>
              )}
            </Lijstrij>
          ))}
        </Lijst>
      )}
    </Sectie>
  );
}
