import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import { deelnemerTekst } from '#lib/overleggen/deelnemers.ts';
import { DEEL_LABEL } from '#lib/overleggen/delen/labels.ts';
import { DELEN, type Deel, type Deling, type Puntpagina } from '#lib/overleggen/delen/model.ts';
import { grondslagTekst } from '#lib/overleggen/grondslagen.ts';
import { Datum } from '#components/ui/datum.tsx';
import { formatTijdstip } from '#components/inlezen/opmaak.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzes } from '#components/ui/keuze.tsx';
import { Knop } from '#components/ui/knop.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Status } from '#components/ui/status.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import type { Actie } from '#components/overleggen/besluit.tsx';
import { GedeeldInhoud } from '#components/overleggen/gedeeld-inhoud.tsx';
import { Gasten, type Gastacties } from '#components/overleggen/gasten.tsx';

export type Deelacties = Gastacties & Record<'deel' | 'stop', Actie>;
type Eigenschappen = { pagina: Puntpagina; acties: Deelacties };
type Deelkeuze = Eigenschappen & { bekeken: boolean };

/** `bekeken`: somebody asked to see it. First choose parts and see exactly what others will see; then share it, with whom. */
export function Delen({ pagina, acties, bekeken }: Deelkeuze) {
  const { punt, voorbeeld, gekozen, keuzes, mag } = pagina;
  if (!mag.delen) return null;
  return (
    <Sectie titel="Wat u deelt" id="delen">
      <p className="gedempt">
        Kies alleen wat nodig is voor de vraag. Gezondheid, justitie en handhaving staan er niet bij: die
        deelt u nooit.
      </p>
      <form
        method="get"
        action={`/overleggen/punten/${punt.id}#delen`}
        aria-label="Delen kiezen"
        className="formulier"
      >
        <Keuzes
          naam="delen"
          label="Delen van het dossier"
          meer
          waarde={gekozen}
          keuzes={keuzes.map((deel) => ({ waarde: deel, label: DEEL_LABEL[deel] }))}
        />
        <input type="hidden" name="bekijk" value="ja" />
        <Knop soort="secundair">Bekijk wat zij zien</Knop>
      </form>
      {bekeken && !voorbeeld && (
        <Mededeling toon="let-op">Kruis aan wat u wilt delen; dan ziet u hier wat zij zien.</Mededeling>
      )}
      {voorbeeld && (
        <div className="kaart">
          <h3>Dit zien zij</h3>
          <GedeeldInhoud inhoud={voorbeeld} />
          <DeelFormulier pagina={pagina} actie={acties.deel} />
        </div>
      )}
    </Sectie>
  );
}

function DeelFormulier({
  pagina: { punt, deelnemers, gekozen },
  actie,
}: {
  pagina: Puntpagina;
  actie: Actie;
}) {
  if (deelnemers.length === 0)
    return <p>Zet eerst op het overleg wie er zitten; dan kiest u hier met wie u dit deelt.</p>;
  return (
    <Formulier
      actie={actie}
      verborgen={{ id: punt.id, versie: punt.versie }}
      uniek="deel"
      label="Delen met partners"
    >
      {gekozen.map((deel) => (
        <input key={deel} type="hidden" name="delen" value={deel} />
      ))}
      <Keuzes
        naam="aan"
        label="Met wie?"
        meer
        keuzes={deelnemers.map((deelnemer) => ({
          waarde: deelnemerTekst(deelnemer),
          label: deelnemerTekst(deelnemer),
        }))}
      />
      <p className="gedempt">
        Grondslag: {punt.grondslag ? grondslagTekst(punt.grondslag) : 'nog niet gekozen'}.
      </p>
      <Verzendknop>Deel dit</Verzendknop>
    </Formulier>
  );
}

export function Gedeeld({ pagina, acties }: Eigenschappen) {
  const { delingen, mag } = pagina;
  return (
    <Sectie titel="Gedeeld" aantal={delingen.length}>
      {delingen.length === 0 && (
        <LegeStaat titel="Er is nog niets gedeeld">Wie wat hoort, komt hier te staan.</LegeStaat>
      )}
      <ul className="instemmingen">
        {delingen.map((deling) => (
          <li key={deling.id}>
            <DelingTekst deling={deling} />
            {mag.delen && !deling.gestoptOp && (
              <Gasten deling={deling} acties={acties} mailserver={pagina.mailserver} />
            )}
            {mag.delen && !deling.gestoptOp && (
              <Formulier
                actie={acties.stop}
                verborgen={{ id: deling.id }}
                uniek={`stop-${deling.id}`}
                label={`Stoppen met delen van ${formatTijdstip(deling.gedeeldOp)}`}
              >
                <Verzendknop soort="stil" klein>
                  Stop met delen en sluit de links
                </Verzendknop>
              </Formulier>
            )}
          </li>
        ))}
      </ul>
    </Sectie>
  );
}

/** Who told whom what, when and on which basis, in one breath. */
export function DelingTekst({ deling }: { deling: Omit<Deling, 'gasten'> }) {
  const { gedeeldOp, door, aan, delen, grondslag, gestoptOp } = deling;
  return (
    <>
      <p>
        <strong>
          <Datum op={todayInAmsterdam(gedeeldOp)} />
        </strong>{' '}
        {door ?? 'Een oud-collega'} aan {aan.join('; ')}{' '}
        {gestoptOp && <Status toon="neutraal">niet meer te openen</Status>}
      </p>
      <p className="gedempt">
        {delen.map(deelTekst).join(' · ')}. Grondslag: {grondslagTekst(grondslag)}.
      </p>
    </>
  );
}

function deelTekst(code: string): string {
  const deel: Deel | undefined = DELEN.find((item) => item === code);
  return deel ? DEEL_LABEL[deel] : code;
}
