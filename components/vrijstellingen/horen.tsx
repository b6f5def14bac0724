import { formatDatum } from '#lib/kalender/opmaak.ts';
import { GRONDDEFINITIES } from '#lib/vrijstellingen/gronden.ts';
import { uitnodigingen } from '#lib/vrijstellingen/zaken/horen/rules.ts';
import type { Zaakpagina } from '#lib/vrijstellingen/pagina/model.ts';
import { HOORROL_LABEL, HOORWIJZE_LABEL } from '#lib/vrijstellingen/zaken/labels.ts';
import { HOORWIJZEN, type Hoorwijze } from '#lib/vrijstellingen/zaken/model.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Status } from '#components/ui/status.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;

/** Who must be heard before the college decides (art. 3a, 3b); the invitation goes by letter. */
export function Horen({ pagina, actie, bewerk }: { pagina: Zaakpagina; actie: Actie; bewerk: boolean }) {
  const { zaak, stukken, vandaag } = pagina;
  const { horen } = GRONDDEFINITIES[zaak.grond];
  if (horen.length === 0) return null;
  const van = (rol: string) => stukken.find((stuk) => stuk.soort === 'gehoor' && stuk.code === rol);
  return (
    <Sectie
      titel="Horen"
      aantal={`${horen.filter((rol) => van(rol)).length} van ${horen.length}`}
      id="horen"
      rechts={
        bewerk && (
          <div className="flex flex-wrap gap-1">
            {uitnodigingen(horen).map(({ sjabloon, knop }) => (
              <KnopLink
                key={sjabloon}
                href={`/jongeren/${zaak.jongereId}/brieven/nieuw?sjabloon=${sjabloon}&onderwerp=vrijstelling:${zaak.id}`}
                soort="stil"
                klein
                icoon="brief"
              >
                {knop}
              </KnopLink>
            ))}
          </div>
        )
      }
    >
      {bewerk ? (
        <Formulier breed actie={actie} verborgen={{ id: zaak.id, versie: zaak.versie }} label="Horen">
          {horen.map((rol) => (
            <fieldset key={rol} className="veld">
              <legend>{HOORROL_LABEL[rol]}</legend>
              <div className="flex flex-wrap gap-4">
                <Veld
                  naam={`h.${rol}`}
                  label={`Wanneer: ${HOORROL_LABEL[rol].toLowerCase()}`}
                  verbergLabel
                  soort="date"
                  breedte="middel"
                  max={vandaag}
                  waarde={van(rol)?.op ?? ''}
                />
                <Keuzelijst
                  naam={`w.${rol}`}
                  label={`Hoe: ${HOORROL_LABEL[rol].toLowerCase()}`}
                  verbergLabel
                  keuzes={HOORWIJZEN.map((wijze) => ({ waarde: wijze, label: HOORWIJZE_LABEL[wijze] }))}
                  waarde={van(rol)?.wijze ?? 'gesprek'}
                />
              </div>
            </fieldset>
          ))}
          <Verzendknop soort="secundair">Bewaar horen</Verzendknop>
        </Formulier>
      ) : (
        <ul>
          {horen.map((rol) => {
            const stuk = van(rol);
            return (
              <li key={rol}>
                <Status toon={stuk ? 'goed' : 'neutraal'}>
                  {HOORROL_LABEL[rol]}:{' '}
                  {stuk
                    ? `${formatDatum(stuk.op)}, ${HOORWIJZE_LABEL[(stuk.wijze ?? 'gesprek') as Hoorwijze].toLowerCase()}`
                    : 'niet gehoord'}
                </Status>
              </li>
            );
          })}
        </ul>
      )}
    </Sectie>
  );
}
