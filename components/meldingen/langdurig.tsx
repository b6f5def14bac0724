import { formatDatum } from '#lib/kalender/opmaak.ts';
import { NIET_PLICHTIG } from '#lib/meldingen/langdurig/rules.ts';
import type { Meldingpagina } from '#lib/meldingen/lezen/model.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
type Eigenschappen = { pagina: Meldingpagina; acties: { stelVast: Actie; neemTerug: Actie } };

/** Away for longer than four weeks: a sign until a colleague asked the school, a thuiszitter from then on. */
export function Langdurig({ pagina: { langdurig, melding, mag }, acties }: Eigenschappen) {
  const kop = { id: melding.id, versie: melding.versie };
  const { signaal, buitenPlicht, vastgesteldOp } = langdurig;
  if (vastgesteldOp)
    return (
      <Mededeling titel={`Langdurig relatief verzuim, vastgesteld op ${formatDatum(vastgesteldOp)}`}>
        <p>De jongere staat bij de thuiszitters, tot hij weer naar school gaat.</p>
        {mag.behandelen && (
          <Formulier actie={acties.neemTerug} verborgen={kop} label="Vaststelling terugnemen">
            <Verzendknop soort="stil">Dit klopt niet: neem terug</Verzendknop>
          </Formulier>
        )}
      </Mededeling>
    );
  if (buitenPlicht)
    return (
      <Mededeling titel={`Weg sinds ${formatDatum(melding.begindatum)}, zonder leerplicht`}>
        <p>{NIET_PLICHTIG}</p>
      </Mededeling>
    );
  if (!signaal) return null;
  return (
    <Mededeling toon="let-op" titel={`Mogelijk langdurig verzuim: weg sinds ${formatDatum(signaal.sinds)}`}>
      <p>
        Dat is langer dan vier weken en er is niet vastgelegd dat de jongere weer naar school gaat. Vraag het
        de school. Klopt het, stel het dan vast: vanaf {formatDatum(signaal.teltVanaf)} telt het als
        thuiszitten.
      </p>
      {mag.behandelen && (
        <Formulier actie={acties.stelVast} verborgen={kop} label="Langdurig verzuim vaststellen">
          <Verzendknop soort="secundair">Stel langdurig verzuim vast</Verzendknop>
        </Formulier>
      )}
    </Mededeling>
  );
}
