import { formatDatum, formatDatumMetRelatief } from '#lib/kalender/opmaak.ts';
import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import { LABEL_STATUS, naamVan } from '#lib/jaarverslagen/labels.ts';
import type { Editie } from '#lib/jaarverslagen/model.ts';
import type { Jaarverslagenlijst } from '#lib/jaarverslagen/queries.ts';
import { uiterlijkOp } from '#lib/jaarverslagen/rules.ts';
import { Lijst, Lijstrij } from '#components/ui/lijst.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Status } from '#components/ui/status.tsx';

/** One line per edition, the newest school year first. */
export function Editielijst({ edities, heeftVorm, magMaken, vandaag }: Jaarverslagenlijst) {
  if (edities.length === 0)
    return (
      <LegeStaat
        titel="Er is nog geen jaarverslag"
        actie={
          magMaken &&
          !heeftVorm && (
            <KnopLink href="/jaarverslagen/vorm" soort="primair">
              Kies hoofdstukken en cijfers
            </KnopLink>
          )
        }
      >
        {heeftVorm
          ? 'De hoofdstukken staan klaar. Begin hieronder een jaarverslag over een schooljaar.'
          : 'Een jaarverslag volgt de hoofdstukken die uw bureau kiest. Die kiest u één keer; elk schooljaar vult Baken er de cijfers in.'}
      </LegeStaat>
    );
  return (
    <Lijst label="Jaarverslagen">
      {edities.map((editie) => (
        <Lijstrij
          key={editie.id}
          titel={`Jaarverslag ${naamVan(editie)}`}
          href={`/jaarverslagen/${editie.id}`}
          onder={waaraan(editie, vandaag)}
        >
          <Status toon={editie.status === 'klaar' ? 'goed' : 'bezig'}>{LABEL_STATUS[editie.status]}</Status>
        </Lijstrij>
      ))}
    </Lijst>
  );
}

function waaraan(editie: Editie, vandaag: Jaarverslagenlijst['vandaag']): string {
  if (editie.vastgesteldOp)
    return `vastgesteld op ${formatDatum(todayInAmsterdam(editie.vastgesteldOp))} door ${editie.vastgesteldDoorNaam ?? 'een collega'}`;
  const dag = uiterlijkOp(editie.schooljaar);
  const laatst = `laatst bewerkt door ${editie.gewijzigdDoorNaam ?? 'een collega'}`;
  return `klaar vóór ${formatDatumMetRelatief(dag, vandaag)}, ${laatst}`;
}
