import { formatDatum } from '#lib/kalender/opmaak.ts';
import { CATEGORIE_LABEL } from '#lib/meldingen/labels.ts';
import type { Categorie } from '#lib/meldingen/model.ts';
import type { Overdrachtsdossier } from '#lib/overdracht/model.ts';
import { Mededeling } from '#components/ui/mededeling.tsx';

type Eigenschappen = { lopend: Overdrachtsdossier['meldingen']; vanBureau: string };

/** A melding does not cross over; whoever takes the dossier over has to know which ones still ran, and what to ask. */
export function LopendeMeldingen({ lopend, vanBureau }: Eigenschappen) {
  if (lopend.length === 0) return null;
  return (
    <div className="mb-6">
      <Mededeling
        toon="let-op"
        titel={lopend.length === 1 ? 'Er liep nog een melding' : `Er liepen nog ${lopend.length} meldingen`}
      >
        <ul>
          {lopend.map((melding, plek) => (
            <li key={plek}>
              {CATEGORIE_LABEL[melding.categorie as Categorie] ?? melding.categorie}
              {melding.school && `, ${melding.school}`}, ontvangen op {formatDatum(melding.ontvangenOp)}
            </li>
          ))}
        </ul>
        <p>
          Een melding gaat niet vanzelf over van {vanBureau}. Is er nog verzuim? Vraag de school om opnieuw te
          melden via DUO; die melding komt dan bij uw gemeente binnen.
        </p>
      </Mededeling>
    </div>
  );
}
