import { formatDatum } from '#lib/kalender/opmaak.ts';
import { achttienIn } from '#lib/meldingen/achttien/rules.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import type { Werkprocespagina } from '#lib/werkprocessen/lezen/model.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = {
  pagina: Werkprocespagina;
  actie: (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
};

/** Someone who turns eighteen in the middle of the work: what that changes, and the offer to go on. */
export function Achttien({ pagina: { werk, wie, vandaag, meldingen, mag }, actie }: Eigenschappen) {
  const achttien = achttienIn(werk, wie, vandaag);
  if (!achttien) return null;
  if (achttien.stand === 'wordt-18')
    return (
      <Mededeling toon="info" titel={`Wordt 18 op ${formatDatum(achttien.op)}`}>
        <p>
          Dan eindigt de kwalificatieplicht (Leerplichtwet 1969, art. 4b) en kunt u dit werk voortzetten als
          verzuim 18+. Is er handhaving nodig, dan moet het verzuim van vóór die dag zijn.
        </p>
      </Mededeling>
    );
  const open = meldingen.filter(({ status }) => status === 'B').length;
  return (
    <Mededeling toon="let-op" titel={`18 jaar sinds ${formatDatum(achttien.op)}`}>
      <p>
        De kwalificatieplicht is voorbij (Leerplichtwet 1969, art. 4b). Gaat de begeleiding door, zet het dan
        voort als verzuim 18+: er begint nieuw werk op de routekaart 18+
        {open > 0 && `, met ${open === 1 ? 'de open melding' : `de ${open} open meldingen`}`}. Dit werk sluit
        als “18 geworden”. Is alleen het verzuim van vóór die dag nog af te ronden, dan blijft het hier.
      </p>
      {mag.behandelen && (
        <Formulier
          actie={actie}
          verborgen={{ id: werk.id, versie: werk.versie }}
          label="Voortzetten als verzuim 18+"
        >
          <Verzendknop soort="secundair">Ga verder als verzuim 18+</Verzendknop>
        </Formulier>
      )}
    </Mededeling>
  );
}
