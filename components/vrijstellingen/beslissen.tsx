import { GRONDDEFINITIES } from '#lib/vrijstellingen/gronden.ts';
import type { Toetsing } from '#lib/vrijstellingen/gronden/model.ts';
import type { Zaakpagina } from '#lib/vrijstellingen/pagina/model.ts';
import { UITKOMST_KNOP } from '#lib/vrijstellingen/zaken/labels.ts';
import { openPunten, uitkomstenVoor } from '#lib/vrijstellingen/zaken/rules.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Knoppen } from '#components/ui/knop.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Tekstvak } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;

/**
 * The outcome, with one button for each. While something is open no button stands out: the officer may decide, the page says what is
 * open. A reason is asked where a condition is not met, and for every negative outcome.
 */
export function Beslissen({ pagina, actie }: { pagina: Zaakpagina; actie: Actie }) {
  const { zaak, toetsingen } = pagina;
  const definitie = GRONDDEFINITIES[zaak.grond];
  const { eerst, open, weegt } = openPunten(toetsingen);
  const alles = eerst.length + open.length + weegt.length === 0;
  const rijp = eerst.length + open.length === 0;
  const uitkomsten = uitkomstenVoor(definitie).filter(
    (uitkomst) => uitkomst !== 'buiten-behandeling' || !zaak.compleetOp,
  );
  return (
    <Sectie titel={definitie.aard === 'beroep' ? 'Uitkomst van de toets' : 'Besluit'} id="beslissen">
      <div className="flex flex-col gap-4">
        {!rijp && (
          <Mededeling toon="let-op" titel={eerst.length > 0 ? 'Eerst horen' : 'Er staat nog iets open'}>
            <Punten label="Nog open" toetsingen={[...eerst, ...open]} />
            <p>
              {eerst.length > 0
                ? 'Een besluit kan pas als iedereen is gehoord, of de kans daartoe heeft gehad.'
                : 'U beslist, niet Baken: het kan ook nu, als u schrijft waarom.'}
            </p>
          </Mededeling>
        )}
        {weegt.length > 0 && (
          <Mededeling titel="Dit weegt u zelf">
            <Punten label="Zelf te wegen" toetsingen={weegt} />
          </Mededeling>
        )}
        <Formulier actie={actie} verborgen={{ id: zaak.id, versie: zaak.versie }} label="Uitkomst">
          <Tekstvak
            naam="motivering"
            label="Motivering"
            rijen={3}
            maxLength={2000}
            optioneel={alles}
            hint={`${alles ? 'Alles voldoet. Alleen nodig als het antwoord nee is.' : 'Schrijf hoe u dit weegt.'} De ouder leest het in de brief. Geen medische gegevens.`}
          />
          <Knoppen>
            {uitkomsten.map((uitkomst, plek) => (
              <Verzendknop
                key={uitkomst}
                soort={plek === 0 && rijp ? 'primair' : 'secundair'}
                naam="uitkomst"
                waarde={uitkomst}
              >
                {UITKOMST_KNOP[uitkomst]}
              </Verzendknop>
            ))}
          </Knoppen>
        </Formulier>
      </div>
    </Sectie>
  );
}

function Punten({ label, toetsingen }: { label: string; toetsingen: readonly Toetsing[] }) {
  return (
    <ul aria-label={label}>
      {toetsingen.map(({ code, titel, artikel }) => (
        <li key={code}>
          {titel} (art. {artikel})
        </li>
      ))}
    </ul>
  );
}
