import { formatDatum, formatGetal } from '#lib/kalender/opmaak.ts';
import { FASE_ZIN, STAND_LABEL } from '#lib/vrijstellingen/verlenging/labels.ts';
import { STANDEN, type Verlengpagina } from '#lib/vrijstellingen/verlenging/model.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Tegel, Tegels } from '#components/ui/tegel.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Gedaan = Readonly<Partial<Record<'bundel' | 'aantal' | 'herinnerd' | 'teruggedraaid', string>>>;
type Eigenschappen = {
  pagina: Verlengpagina;
  gedaan: Gedaan;
  /** The list as it is now, to come back to. */
  terug: string;
  draaiTerug: (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
};

/** How far it is, what part of the campaign this is, and what was just done, with the way back. */
export function VerlengBericht({ pagina, gedaan, terug, draaiTerug }: Eigenschappen) {
  const { tellingen, fase, uiterlijk } = pagina;
  return (
    <div className="secties mb-6">
      {gedaan.bundel && (
        <Mededeling toon="goed" titel={`${gedaan.aantal ?? ''} vrijstellingen verlengd.`}>
          <Formulier
            actie={draaiTerug}
            verborgen={{ id: gedaan.bundel, terug }}
            label="Verlenging terugdraaien"
          >
            <Verzendknop soort="secundair" klein>
              Draai terug
            </Verzendknop>
          </Formulier>
        </Mededeling>
      )}
      {gedaan.herinnerd && (
        <Mededeling toon="goed" titel={`Herinnering vastgelegd voor ${gedaan.herinnerd}.`} />
      )}
      {gedaan.teruggedraaid && (
        <Mededeling toon="goed" titel={`${gedaan.teruggedraaid} verlengingen teruggedraaid.`} />
      )}
      {pagina.overgeslagen.length > 0 && (
        <Mededeling toon="let-op" titel="Niet meegenomen">
          <ul>
            {pagina.overgeslagen.map(({ id, naam, waarom }) => (
              <li key={id}>
                {naam}: {waarom}
              </li>
            ))}
          </ul>
        </Mededeling>
      )}
      <Mededeling
        toon={fase === 'te-laat' ? 'let-op' : 'info'}
        titel={`Op tijd tot en met ${formatDatum(uiterlijk)}`}
      >
        <p>{FASE_ZIN[fase]}</p>
      </Mededeling>
      <Tegels>
        {STANDEN.map((stand) => (
          <Tegel key={stand} titel={STAND_LABEL[stand]} cijfer={formatGetal(tellingen[stand])} />
        ))}
      </Tegels>
    </div>
  );
}
