import { kleineLetter } from '#lib/kalender/opmaak.ts';
import { GRONDDEFINITIES } from '#lib/vrijstellingen/gronden.ts';
import type { Zaakpagina } from '#lib/vrijstellingen/pagina/model.ts';
import { UITKOMST_KNOP } from '#lib/vrijstellingen/zaken/labels.ts';
import { uitkomstenVoor } from '#lib/vrijstellingen/zaken/rules.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Knoppen } from '#components/ui/knop.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Tekstvak } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;

/** The outcome, with one button for each. A reason is asked where a condition is not met, and for every negative outcome. */
export function Beslissen({ pagina, actie }: { pagina: Zaakpagina; actie: Actie }) {
  const { zaak, toetsingen } = pagina;
  const definitie = GRONDDEFINITIES[zaak.grond];
  const weegt = toetsingen.filter(({ oordeel }) => oordeel !== 'voldoet');
  const [eerste, ...andere] = uitkomstenVoor(definitie);
  const rest = andere.filter((uitkomst) => uitkomst !== 'buiten-behandeling' || !zaak.compleetOp);
  return (
    <Sectie titel={definitie.aard === 'beroep' ? 'Uitkomst van de toets' : 'Besluit'} id="beslissen">
      <Formulier actie={actie} verborgen={{ id: zaak.id, versie: zaak.versie }} label="Uitkomst">
        <Tekstvak
          naam="motivering"
          label="Motivering"
          rijen={3}
          maxLength={2000}
          optioneel={weegt.length === 0}
          hint={
            weegt.length === 0
              ? 'Alles voldoet. Alleen nodig als het antwoord nee is.'
              : `Let op: ${weegt.map(({ titel }) => kleineLetter(titel)).join('; ')}. Geen medische gegevens.`
          }
        />
        <Knoppen>
          {eerste && (
            <Verzendknop naam="uitkomst" waarde={eerste}>
              {UITKOMST_KNOP[eerste]}
            </Verzendknop>
          )}
          {rest.map((uitkomst) => (
            <Verzendknop key={uitkomst} soort="secundair" naam="uitkomst" waarde={uitkomst}>
              {UITKOMST_KNOP[uitkomst]}
            </Verzendknop>
          ))}
        </Knoppen>
      </Formulier>
    </Sectie>
  );
}
