import { formatDatum } from '#lib/kalender/opmaak.ts';
import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import { LABEL_BRIEFSTAND, LABEL_EXEMPLAARSTAND, TOON_BRIEFSTAND } from '#lib/brieven/labels.ts';
import type { Brief, Briefstand, Exemplaar, Exemplaarstand } from '#lib/brieven/model.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { BevestigOverleden } from '#components/brieven/brief-formulier.tsx';
import { BriefTekst } from '#components/brieven/brief-tekst.tsx';
import { Ververs } from '#components/inlezen/ververs.tsx';
import { VerborgenVeld } from '#components/contact/verborgen-veld.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Kenmerken } from '#components/ui/kenmerken.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Status } from '#components/ui/status.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
type Acties = { verstuur: Actie; trekIn: Actie; opnieuw: Actie; drukAf: Actie };
type Blad = {
  brief: Brief;
  overleden: boolean;
  stand: Briefstand;
  exemplaren: readonly (Exemplaar & { stand: Exemplaarstand; tekst: string })[];
  magMaken: boolean;
  magIntrekken: boolean;
  mailserver: boolean;
};

/** A letter and its copies: the text that goes or went, to whom, and what became of each. */
export function BriefBlad({ blad, acties }: { blad: Blad; acties: Acties }) {
  const { brief, stand, exemplaren } = blad;
  const verborgen = { jongereId: brief.jongereId, briefId: brief.id };
  return (
    <div className="secties">
      {(stand === 'maken' || (stand === 'onderweg' && blad.mailserver)) && <Ververs />}
      <Stand blad={blad} acties={acties} />
      <Kenmerken
        naast
        kenmerken={[
          { naam: 'Stand', waarde: <Status toon={TOON_BRIEFSTAND[stand]}>{LABEL_BRIEFSTAND[stand]}</Status> },
          { naam: 'Kenmerk', waarde: brief.kenmerk },
          { naam: 'Datum', waarde: formatDatum(brief.datum ?? todayInAmsterdam(brief.gemaaktOp)) },
          {
            naam: 'Sjabloon',
            waarde:
              brief.sjabloonVersie === 0 ? 'van Baken' : `versie ${brief.sjabloonVersie} van het bureau`,
          },
        ]}
      />
      {exemplaren.map((exemplaar, plek) => (
        <Sectie
          key={exemplaar.id}
          titel={`Voor ${exemplaar.ontvanger.naam}`}
          rechts={<Status>{LABEL_EXEMPLAARSTAND[exemplaar.stand]}</Status>}
        >
          {(exemplaar.status === 'klaar' || exemplaar.status === 'weg') && (
            <div className="knoppen mb-3">
              {(['pdf', 'docx'] as const).map((als) => (
                <KnopLink
                  key={als}
                  href={`/jongeren/${brief.jongereId}/brieven/${brief.id}/${exemplaar.id}/${als}`}
                  download
                  klein
                  icoon="download"
                >
                  {als === 'pdf' ? 'PDF' : 'Word'}
                  <span className="alleen-voorlezen"> voor {exemplaar.ontvanger.naam}</span>
                </KnopLink>
              ))}
            </div>
          )}
          {exemplaar.stand === 'mail-mislukt' && blad.magMaken && (
            <Formulier
              actie={acties.drukAf}
              verborgen={{ ...verborgen, exemplaarId: exemplaar.id }}
              label="Alsnog afdrukken"
            >
              <p>
                De mail is niet aangekomen. De beheerder kan haar opnieuw versturen; of druk dit exemplaar af.
              </p>
              <Verzendknop soort="secundair">Alsnog afdrukken</Verzendknop>
            </Formulier>
          )}
          <Uitklap titel="De tekst" open={plek === 0}>
            <BriefTekst html={exemplaar.tekst} />
          </Uitklap>
        </Sectie>
      ))}
      {blad.magIntrekken && (
        <Formulier actie={acties.trekIn} verborgen={verborgen} label="Intrekken">
          <VerborgenVeld naam="versie" waarde={brief.versie} />
          <p className="gedempt">
            {brief.status === 'concept'
              ? 'Toch geen brief? Het concept blijft als ingetrokken in het dossier staan.'
              : 'Nog niets is weg. Tot het eerste exemplaar weg is, kunt u de brief intrekken.'}
          </p>
          <Verzendknop soort="secundair">Trek de brief in</Verzendknop>
        </Formulier>
      )}
    </div>
  );
}

function Stand({ blad, acties }: { blad: Blad; acties: Acties }) {
  const { brief, stand, magMaken } = blad;
  const verborgen = { jongereId: brief.jongereId, briefId: brief.id };
  if (brief.status === 'mislukt')
    return (
      <Mededeling toon="fout" titel={brief.fout ?? 'De brief kon niet worden gemaakt.'}>
        {magMaken && (
          <Formulier actie={acties.opnieuw} verborgen={verborgen} label="Opnieuw proberen">
            <VerborgenVeld naam="versie" waarde={brief.versie} />
            <Verzendknop soort="secundair">Probeer opnieuw</Verzendknop>
          </Formulier>
        )}
      </Mededeling>
    );
  if (stand === 'maken')
    return (
      <Mededeling titel="De brief wordt gemaakt. Dat duurt enkele seconden; deze pagina ververst vanzelf." />
    );
  if (stand === 'onderweg')
    return blad.mailserver ? (
      <Mededeling titel="De mail gaat binnen enkele minuten weg. Tot dan kunt u de brief intrekken." />
    ) : (
      <Mededeling toon="let-op" titel="De mail wacht: er is nog geen mailserver ingesteld.">
        <p>
          Tot de beheerder dat doet, gaat er niets weg. Trek de brief in en druk hem af als hij niet kan
          wachten.
        </p>
      </Mededeling>
    );
  if (stand === 'af-te-drukken')
    return (
      <Mededeling titel="Klaar om af te drukken.">
        <p>
          <KnopLink href="/brieven/afdrukken" klein icoon="document">
            Naar Afdrukken
          </KnopLink>
        </p>
      </Mededeling>
    );
  if (stand !== 'concept' || !magMaken) return null;
  return (
    <div className="flex flex-wrap items-start gap-3">
      <Formulier actie={acties.verstuur} verborgen={verborgen} label="Versturen">
        <VerborgenVeld naam="versie" waarde={brief.versie} />
        {blad.overleden && brief.exemplaren.some(({ soort }) => soort === 'ouders') && <BevestigOverleden />}
        <Verzendknop icoon="brief">Verstuur</Verzendknop>
      </Formulier>
      <KnopLink
        href={`/jongeren/${brief.jongereId}/brieven/nieuw?sjabloon=${brief.sjabloon}&concept=${brief.id}`}
        icoon="potlood"
      >
        Wijzig
      </KnopLink>
    </div>
  );
}
