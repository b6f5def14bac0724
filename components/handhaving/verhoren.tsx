import { formatDatum } from '#lib/kalender/opmaak.ts';
import { LABEL_VERHOOR } from '#lib/handhaving/verhoor/labels.ts';
import type { Verhoor } from '#lib/handhaving/verhoor/model.ts';
import type { Persoon, Zaakpagina } from '#lib/handhaving/zaak/model.ts';
import type { Actie } from '#components/handhaving/model.ts';
import { GedaanMelding, gedaanVan, type Gedaan } from '#components/handhaving/gedaan.tsx';
import { Vouw } from '#components/handhaving/vouw.tsx';
import { kopVan } from '#components/handhaving/zaak-kop.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst, Keuzes, Vinkje } from '#components/ui/keuze.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Status } from '#components/ui/status.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = { pagina: Zaakpagina; gedaan: Gedaan | null; oproepen: Actie; vastleggen: Actie };

/** Who was called, who came, and what was said (art. 22 lid 2 en 3). */
export function Verhoren({ pagina, gedaan, oproepen, vastleggen }: Eigenschappen) {
  const { verhoren, personen, zaak } = pagina;
  return (
    <Sectie titel="Verhoor" aantal={verhoren.length || undefined} id="verhoor">
      <GedaanMelding gedaan={gedaan} bij={['oproep', 'verhoor']} />
      {verhoren.length === 0 && <p className="mb-4 gedempt">Nog niemand opgeroepen.</p>}
      <ul className="flex flex-col gap-4 mb-4" aria-label="Verhoren">
        {verhoren.map((verhoor) => (
          <li key={verhoor.id}>
            <Regel verhoor={verhoor} personen={personen} />
            {verhoor.uitkomst === 'opgeroepen' && !zaak.geslotenOp && (
              <>
                <p className="my-2">
                  <KnopLink
                    href={`/handhaving/zaken/${zaak.id}/brieven/nieuw?sjabloon=oproep-verhoor&verhoor=${verhoor.id}`}
                    klein
                    soort="stil"
                    icoon="brief"
                    aria-label={`Oproepbrief voor ${naamVan(personen, verhoor.persoonId)}`}
                  >
                    Maak de oproepbrief
                  </KnopLink>
                </p>
                <Uitkomst pagina={pagina} verhoor={verhoor} actie={vastleggen} />
              </>
            )}
          </li>
        ))}
      </ul>
      {!zaak.geslotenOp && (
        <Vouw gedaan={gedaanVan(gedaan, 'oproep')} titel="Oproepen voor verhoor" knop="secundair" klein>
          {personen.length === 0 ? (
            <p>Er staan geen ouders in het dossier. Vul eerst het gezin aan.</p>
          ) : (
            <Formulier actie={oproepen} verborgen={kopVan(pagina)} label="Oproepen" uniek="oproep">
              <Keuzelijst
                naam="persoon"
                label="Wie roept u op?"
                leeg="Kies"
                keuzes={personen.map((persoon) => ({
                  waarde: `${persoon.soort}:${persoon.id}`,
                  label: `${persoon.naam} (${persoon.soort})`,
                }))}
              />
              <Veld
                naam="geplandOp"
                label="Voor welke dag?"
                soort="date"
                breedte="kort"
                min={pagina.vandaag}
              />
              <Verzendknop>Leg oproep vast</Verzendknop>
            </Formulier>
          )}
        </Vouw>
      )}
    </Sectie>
  );
}

export function naamVan(personen: readonly Persoon[], id: string | null): string {
  return personen.find((persoon) => persoon.id === id)?.naam ?? 'Persoon niet meer in het gezin';
}

function Regel({ verhoor, personen }: { verhoor: Verhoor; personen: readonly Persoon[] }) {
  const toon = { opgeroepen: 'bezig', verschenen: 'goed', 'niet-verschenen': 'let-op' } as const;
  return (
    <>
      <p>
        <strong>{naamVan(personen, verhoor.persoonId)}</strong>, {formatDatum(verhoor.geplandOp)}{' '}
        <Status toon={toon[verhoor.uitkomst]}>{LABEL_VERHOOR[verhoor.uitkomst]}</Status>
      </p>
      {verhoor.uitkomst === 'verschenen' && (
        <p className="gedempt">{verhoor.cautie ? 'Cautie gegeven.' : 'Geen cautie gegeven.'}</p>
      )}
      {verhoor.verklaring && <p className="whitespace-pre-wrap">{verhoor.verklaring}</p>}
    </>
  );
}

function Uitkomst({ pagina, verhoor, actie }: { pagina: Zaakpagina; verhoor: Verhoor; actie: Actie }) {
  return (
    <Uitklap
      titel={`Verhoor van ${naamVan(pagina.personen, verhoor.persoonId)} vastleggen`}
      knop="stil"
      klein
    >
      <Formulier
        actie={actie}
        verborgen={{ ...kopVan(pagina), verhoorId: verhoor.id }}
        label="Verhoor vastleggen"
        uniek={`verhoor-${verhoor.id}`}
      >
        <Keuzes
          naam="uitkomst"
          label="Hoe ging het?"
          naast
          keuzes={[
            { waarde: 'verschenen', label: 'Verschenen' },
            { waarde: 'niet-verschenen', label: 'Niet verschenen' },
          ]}
        />
        <Veld
          naam="op"
          label="Op welke dag?"
          soort="date"
          breedte="kort"
          max={pagina.vandaag}
          waarde={verhoor.geplandOp <= pagina.vandaag ? verhoor.geplandOp : pagina.vandaag}
        />
        <Vinkje naam="cautie" label="De cautie is gegeven" hint="U bent niet tot antwoorden verplicht." />
        <Tekstvak
          naam="verklaring"
          label="Verklaring"
          hint="Ook als iemand niets wilde zeggen. Alleen nodig als iemand verscheen."
          rijen={6}
          maxLength={20_000}
        />
        <Verzendknop>Leg verhoor vast</Verzendknop>
      </Formulier>
    </Uitklap>
  );
}
