import type { Stappenvoorstel as Voorstel } from '#lib/vsv-trajecten/stappen/model.ts';
import { Datum } from '#components/ui/datum.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import type { Actie } from '#components/vsv-trajecten/actie.ts';

/** Steps that are done already by what was recorded in the traject, to take over in one go; and the way back. */
export function Stappenvoorstel({
  werkId,
  voorstel,
  acties,
}: {
  werkId: string;
  voorstel: Voorstel;
  acties: Record<'neemStappenOver' | 'draaiStappenTerug', Actie>;
}) {
  const { stappen, terug, versie } = voorstel;
  const kop = { id: werkId, versie };
  if (stappen.length === 0 && terug.length === 0) return null;
  return (
    <div className="mb-4">
      {stappen.length > 0 && (
        <Mededeling toon="info" titel="Dit staat al in het dossier">
          <ul>
            {stappen.map(({ stap, titel, op, waardoor }) => (
              <li key={stap}>
                Stap {stap}, {titel.toLowerCase()}: {waardoor} op <Datum op={op} />
              </li>
            ))}
          </ul>
          <Formulier actie={acties.neemStappenOver} verborgen={kop} uniek="over" label="Stappen overnemen">
            <Verzendknop soort="secundair" icoon="vinkje">
              {stappen.length === 1 ? 'Zet deze stap' : `Zet deze ${stappen.length} stappen`}
            </Verzendknop>
          </Formulier>
        </Mededeling>
      )}
      {terug.length > 0 && (
        <Formulier
          actie={acties.draaiStappenTerug}
          verborgen={kop}
          uniek="over-terug"
          label="Overgenomen stappen ongedaan maken"
        >
          <Verzendknop soort="stil" icoon="opnieuw">
            Overgenomen {terug.length === 1 ? 'stap' : 'stappen'} {terug.join(', ')} ongedaan maken
          </Verzendknop>
        </Formulier>
      )}
    </div>
  );
}
