import { formatDatum } from '#lib/kalender/opmaak.ts';
import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import type { Sjabloonsoort } from '#lib/brieven/sjablonen/model.ts';
import { Lijst, Lijstrij } from '#components/ui/lijst.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Status } from '#components/ui/status.tsx';

type Rij = {
  code: string;
  soort: Sjabloonsoort;
  inGebruik: { nummer: number; gemaaktOp: Date } | null;
  eigen: number;
};

/** Each letter there is, and whether the bureau uses a text of its own. */
export function Sjabloonlijst({ rijen }: { rijen: readonly Rij[] }) {
  return (
    <Sectie titel="Sjablonen" aantal={rijen.length}>
      <Lijst label="Sjablonen">
        {rijen.map(({ code, soort, inGebruik, eigen }) => (
          <Lijstrij key={code} titel={soort.titel} href={`/beheer/sjablonen/${code}`} onder={soort.uitleg}>
            {inGebruik ? (
              <Status toon="goed">
                eigen tekst, versie {inGebruik.nummer} ({formatDatum(todayInAmsterdam(inGebruik.gemaaktOp))})
              </Status>
            ) : (
              <Status>
                {eigen > 0 ? 'tekst van Baken; eigen versie nog niet in gebruik' : 'tekst van Baken'}
              </Status>
            )}
          </Lijstrij>
        ))}
      </Lijst>
    </Sectie>
  );
}
