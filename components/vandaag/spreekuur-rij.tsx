import type { Datum as Dag } from '#lib/kalender/model.ts';
import { Datum } from '#components/ui/datum.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Lijstrij } from '#components/ui/lijst.tsx';
import { Status } from '#components/ui/status.tsx';

type Eigenschappen = {
  rij: {
    readonly spreekuurId: string;
    readonly school: string;
    readonly datum: Dag;
    readonly begin: string;
    readonly einde: string;
    readonly plaats: string;
    readonly leerlingen: number;
  };
  vandaag: Dag;
  metDag?: boolean;
};

/** When, at which school, where, and for how many; afterwards the row asks how it went. */
export function SpreekuurRij({ rij, vandaag, metDag }: Eigenschappen) {
  const { school, datum, begin, einde, plaats, leerlingen } = rij;
  const href = `/spreekuren/${rij.spreekuurId}`;
  const aantal = leerlingen === 1 ? '1 leerling' : `${leerlingen} leerlingen`;
  return (
    <Lijstrij
      titel={`Spreekuur ${school}`}
      href={href}
      onder={[`${begin}–${einde}`, plaats, aantal].filter(Boolean).join(' · ')}
    >
      {datum < vandaag ? (
        <Status toon="let-op">
          Was <Datum op={datum} />
        </Status>
      ) : (
        metDag && <Datum op={datum} vandaag={vandaag} />
      )}
      {datum <= vandaag && (
        <KnopLink href={href} klein aria-label={`Hoe ging het spreekuur op ${school}?`}>
          Hoe ging het?
        </KnopLink>
      )}
    </Lijstrij>
  );
}
