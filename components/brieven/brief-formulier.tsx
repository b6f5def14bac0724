import type { Briefformulier } from '#lib/brieven/model.ts';
import { sjabloonVan } from '#lib/brieven/sjablonen/catalogus.ts';
import type { Sjabloonveld } from '#lib/brieven/sjablonen/velden.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Ontvangers } from '#components/brieven/ontvangers.tsx';
import { Voorbeeld } from '#components/brieven/voorbeeld.tsx';
import { VerborgenVeld } from '#components/contact/verborgen-veld.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst, Vinkje } from '#components/ui/keuze.tsx';
import { Knoppen } from '#components/ui/knop.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
const LABEL = 'Brief schrijven';

/** The form and the letter beside it: who gets it, what is still open, and the real text. */
export function BriefFormulier({ gegevens, actie }: { gegevens: Briefformulier; actie: Actie }) {
  const { sjabloon, jongere, onderwerp, concept, kandidaten } = gegevens;
  const soort = sjabloonVan(sjabloon);
  const verborgen = {
    jongereId: jongere.id,
    sjabloon,
    onderwerp: onderwerp ? `${onderwerp.soort}:${onderwerp.id}` : '',
    briefId: concept?.id ?? '',
  };
  return (
    <div className="brief-schrijven">
      <div className="brief-zij">
        <Formulier actie={actie} verborgen={verborgen} label={LABEL}>
          {concept && <VerborgenVeld naam="versie" waarde={concept.versie} />}
          {gegevens.waarschuwingen.map((zin) => (
            <Mededeling key={zin} toon="let-op" titel={zin} />
          ))}
          {soort.aan === 'instantie' ? (
            <Instantie ander={concept?.ander ?? null} />
          ) : (
            <Ontvangers kandidaten={kandidaten} gekozen={concept?.gekozen ?? null} />
          )}
          {soort.velden.map((veld) => (
            <Invulveld key={veld.naam} veld={veld} waarde={gegevens.velden[veld.naam] ?? ''} />
          ))}
          <Tekstvak
            naam="alinea"
            label="Wat u zelf wilt toevoegen"
            optioneel
            rijen={3}
            maxLength={4000}
            waarde={gegevens.alinea}
          />
          {jongere.overleden && soort.aan !== 'instantie' && soort.aan !== 'school' && <BevestigOverleden />}
          <Knoppen>
            <Verzendknop naam="doe" waarde="verstuur" icoon="brief">
              Verstuur
            </Verzendknop>
            <Verzendknop naam="doe" waarde="concept" soort="secundair">
              Bewaar als concept
            </Verzendknop>
          </Knoppen>
          {gegevens.stap && (
            <p>Is de brief de deur uit, dan wordt stap {gegevens.stap} van de routekaart gezet.</p>
          )}
          <p className="gedempt">
            Na Verstuur hebt u een minuut om een mail terug te halen. Wat per post gaat, komt bij Afdrukken.
          </p>
        </Formulier>
      </div>
      <Sectie titel={gegevens.voorWie ? `De brief voor ${gegevens.voorWie}` : 'De brief'}>
        <p className="gedempt mb-3">
          De andere exemplaren verschillen in aanhef en adres. Grondslag: {soort.grondslag}. Sjabloon:{' '}
          {gegevens.sjabloonVersie === 0 ? 'van Baken' : `versie ${gegevens.sjabloonVersie} van het bureau`}.
        </p>
        <Voorbeeld html={gegevens.voorbeeld} formulier={LABEL} velden={soort.velden} />
      </Sectie>
    </div>
  );
}

/** Before a letter about someone who died goes to the parents. */
export function BevestigOverleden() {
  return (
    <Vinkje
      naam="bevestigOverleden"
      label="De jongere is overleden; deze brief is nu nog nodig"
      hint="Zonder dit vinkje gaat er geen brief naar de ouders."
    />
  );
}

export function Invulveld({ veld, waarde }: { veld: Sjabloonveld; waarde: string }) {
  const basis = { naam: `veld_${veld.naam}`, label: veld.label, hint: veld.hint, optioneel: !veld.verplicht };
  if (veld.soort === 'lang') return <Tekstvak {...basis} rijen={3} maxLength={4000} waarde={waarde} />;
  if (veld.soort === 'ja-nee')
    return <Vinkje naam={basis.naam} label={veld.label} hint={veld.hint} aan={waarde === 'ja'} />;
  if (veld.soort === 'datum') return <Veld {...basis} soort="date" breedte="kort" waarde={waarde} />;
  return <Veld {...basis} waarde={waarde} maxLength={300} />;
}

function Instantie({
  ander,
}: {
  ander: { naam: string; adres: readonly string[]; emails: readonly string[] } | null;
}) {
  return (
    <>
      <Veld
        naam="ander_naam"
        label="Aan wie?"
        hint="De gemeente of instantie, met afdeling"
        waarde={ander?.naam ?? ''}
      />
      <Tekstvak
        naam="ander_adres"
        label="Adres"
        hint="Straat en huisnummer, en daaronder postcode en plaats"
        optioneel
        rijen={2}
        waarde={ander?.adres.slice(1).join('\n') ?? ''}
      />
      <Veld naam="ander_email" label="E-mail" soort="email" optioneel waarde={ander?.emails[0] ?? ''} />
      <Keuzelijst
        naam="kanaal:ander"
        label="Hoe gaat de brief?"
        waarde={ander && ander.emails.length === 0 ? 'post' : 'mail'}
        keuzes={[
          { waarde: 'mail', label: 'Per mail' },
          { waarde: 'post', label: 'Afdrukken en per post' },
        ]}
      />
    </>
  );
}
