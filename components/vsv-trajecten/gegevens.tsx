import type { ReactNode } from 'react';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { BESTEMMING_LABEL } from '#lib/vsv-trajecten/bestemming/labels.ts';
import { BESTEMMINGEN, type Bestemmingsstand } from '#lib/vsv-trajecten/bestemming/model.ts';
import { MIJLPAAL_LABEL, REGIE_LABEL, SIGNAALBRON_LABEL } from '#lib/vsv-trajecten/labels.ts';
import type { Trajectpagina } from '#lib/vsv-trajecten/lezen/model.ts';
import { MIJLPALEN, REGIES, SIGNAALBRONNEN } from '#lib/vsv-trajecten/model.ts';
import { Datum } from '#components/ui/datum.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Kenmerken } from '#components/ui/kenmerken.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
type Deel = {
  pagina: Trajectpagina;
  /** Where he stands once support is over, as far as that is known. */
  losvoorstel?: Bestemmingsstand | undefined;
  acties: Record<'bewaarVerloop' | 'bewaarTraject' | 'losLaten' | 'nietLosgelaten', Actie>;
};

/** What happened on the way, from the first approach to letting go. */
export function Gegevens({ pagina, acties, losvoorstel }: Deel) {
  const { traject, werk, mag, vandaag } = pagina;
  const kop = { id: werk.id, versie: traject.versie };
  return (
    <>
      <Sectie titel="Verloop">
        <Kenmerken
          kenmerken={[
            {
              naam: 'Signaal',
              waarde: traject.signaalbron ? SIGNAALBRON_LABEL[traject.signaalbron] : 'nog niet vastgelegd',
            },
            ...MIJLPALEN.map((mijlpaal) => {
              const op = traject.mijlpalen[mijlpaal];
              const waarde = op ? <Datum op={op} /> : 'nog niet';
              return {
                naam: MIJLPAAL_LABEL[mijlpaal],
                waarde: traject.uitContact.includes(mijlpaal) ? <UitContact>{waarde}</UitContact> : waarde,
              };
            }),
            ...(traject.losgelatenOp ? [{ naam: 'Losgelaten', waarde: <Losgelaten pagina={pagina} /> }] : []),
          ]}
        />
        <Terugnemen pagina={pagina} acties={acties} />
        {mag.behandelen && (
          <Uitklap titel="Verloop bijwerken" knop="secundair" klein>
            <Formulier
              actie={acties.bewaarVerloop}
              verborgen={kop}
              uniek="verloop"
              label="Verloop vastleggen"
            >
              {MIJLPALEN.map((mijlpaal) => (
                <Veld
                  key={mijlpaal}
                  naam={mijlpaal}
                  label={MIJLPAAL_LABEL[mijlpaal]}
                  soort="date"
                  optioneel
                  max={vandaag}
                  breedte="middel"
                  waarde={traject.mijlpalen[mijlpaal] ?? ''}
                />
              ))}
              <Verzendknop soort="secundair">Leg vast</Verzendknop>
            </Formulier>
          </Uitklap>
        )}
      </Sectie>
      <Sectie titel="Signaal, regie en overleg">
        <Overleg pagina={pagina} />
        {mag.behandelen && (
          <Uitklap titel="Wijzig" knop="secundair" klein>
            <Bewaren pagina={pagina} actie={acties.bewaarTraject} />
          </Uitklap>
        )}
      </Sectie>
      {mag.behandelen && traject.mijlpalen.gestart && !traject.losgelatenOp && (
        <Sectie titel="Loslaten">
          <Loopt pagina={pagina} />
          <p>
            Loslaten doet u als de Big 5 op orde zijn. Anders schrijft u waarom. Daarna volgt nazorg na 3, 6
            en 12 maanden.
          </p>
          <Uitklap titel="Laat los" knop="secundair" klein>
            <Formulier actie={acties.losLaten} verborgen={kop} uniek="los" label="Loslaten">
              <Veld naam="op" label="Op" soort="date" waarde={vandaag} max={vandaag} breedte="middel" />
              <Tekstvak
                naam="reden"
                label="Reden"
                hint="Alleen als de Big 5 niet op orde zijn, of niet zijn vastgelegd."
                maxLength={500}
                rijen={3}
              />
              <Keuzelijst
                naam="bestemming"
                label="Waar staat de jongere dan?"
                hint={losvoorstel?.bestemming ? losvoorstel.uitleg : undefined}
                optioneel
                leeg="Nog niet bekend"
                waarde={losvoorstel?.bestemming ?? ''}
                keuzes={BESTEMMINGEN.filter((code) => code !== 'begeleiding').map((waarde) => ({
                  waarde,
                  label: BESTEMMING_LABEL[waarde],
                }))}
              />
              <Verzendknop soort="secundair">Laat los</Verzendknop>
            </Formulier>
          </Uitklap>
        </Sectie>
      )}
    </>
  );
}

/** A day nobody typed here: contact says it already. Filling in another day takes its place. */
function UitContact({ children }: { children: ReactNode }) {
  return (
    <>
      {children} <span className="gedempt">volgt uit het vastgelegde contact</span>
    </>
  );
}

/** What goes on while support ends: it is not stopped by letting go, so whoever does it must know. */
function Loopt({ pagina: { interventies } }: { pagina: Trajectpagina }) {
  const lopend = interventies.filter(({ tot }) => tot === null);
  if (lopend.length === 0) return null;
  return (
    <Mededeling toon="let-op" titel="Er loopt nog iets">
      <p>
        {lopend.map(({ label, van }) => `${label} (sinds ${formatDatum(van)})`).join(', ')}. Loslaten sluit
        dit niet: <a href="#interventies">leg het einde vast</a>, of spreek af wie dit volgt.
      </p>
    </Mededeling>
  );
}

/** Letting go was too early or a mistake, as long as nobody was called for nazorg. */
function Terugnemen({ pagina, acties }: Deel) {
  const { mag, traject, nazorg, werk } = pagina;
  if (!mag.behandelen || !traject.losgelatenOp || nazorg.some(({ pogingen }) => pogingen.length > 0))
    return null;
  return (
    <Formulier
      actie={acties.nietLosgelaten}
      verborgen={{ id: werk.id, versie: traject.versie }}
      uniek="niet-los"
      label="Loslaten terugnemen"
    >
      <Verzendknop soort="stil" klein>
        Toch niet losgelaten
      </Verzendknop>
    </Formulier>
  );
}

function Losgelaten({ pagina: { traject } }: { pagina: Trajectpagina }) {
  return (
    <>
      {traject.losgelatenOp && <Datum op={traject.losgelatenOp} />}
      {traject.loslaatreden && <span className="gedempt"> {traject.loslaatreden}</span>}
    </>
  );
}

/** The check of WEB art. 9.2.5, and what was done with it. */
function Overleg({ pagina: { traject, overleg } }: { pagina: Trajectpagina }) {
  if (traject.overlegOp)
    return (
      <p>
        Overlegd met {traject.overlegMet} op <Datum op={traject.overlegOp} />.
      </p>
    );
  if (traject.overlegTerzijde) return <p>Overleg terzijde gezet: {traject.overlegTerzijde}</p>;
  return overleg.nodig ? (
    <Mededeling toon="let-op" titel="Eerst overleg met de school">
      <p>{overleg.uitleg}</p>
    </Mededeling>
  ) : (
    <p className="gedempt">{overleg.uitleg}</p>
  );
}

function Bewaren({ pagina: { traject, werk }, actie }: { pagina: Trajectpagina; actie: Actie }) {
  return (
    <Formulier
      actie={actie}
      verborgen={{ id: werk.id, versie: traject.versie }}
      uniek="geg"
      label="Signaal, regie en overleg"
    >
      <Keuzelijst
        naam="signaalbron"
        label="Hoe kwam de jongere in beeld?"
        leeg="Nog niet bekend"
        waarde={traject.signaalbron ?? ''}
        keuzes={SIGNAALBRONNEN.map((bron) => ({ waarde: bron, label: SIGNAALBRON_LABEL[bron] }))}
      />
      <Keuzelijst
        naam="casusregie"
        label="Wie heeft de regie?"
        hint="Vraag het de jongere."
        waarde={traject.casusregie}
        keuzes={REGIES.map((regie) => ({ waarde: regie, label: REGIE_LABEL[regie] }))}
      />
      <Veld
        naam="casusregieBij"
        label="Naam"
        optioneel
        maxLength={120}
        waarde={traject.casusregieBij ?? ''}
      />
      <Veld
        naam="overlegOp"
        label="Overleg met de school op"
        soort="date"
        optioneel
        breedte="middel"
        waarde={traject.overlegOp ?? ''}
      />
      <Veld naam="overlegMet" label="Met wie" optioneel maxLength={120} waarde={traject.overlegMet ?? ''} />
      <Tekstvak
        naam="overlegTerzijde"
        label="Of waarom overleg niet kon wachten"
        hint="WEB art. 9.2.5 lid 7: gerechtvaardigde belangen."
        optioneel
        maxLength={500}
        rijen={3}
        waarde={traject.overlegTerzijde ?? ''}
      />
      <Verzendknop soort="secundair">Bewaar</Verzendknop>
    </Formulier>
  );
}
