import { GRONDDEFINITIES } from '#lib/vrijstellingen/gronden.ts';
import type { Zaakpagina } from '#lib/vrijstellingen/pagina/model.ts';
import { TERMIJNEN, isTermijncode } from '#lib/termijnen/catalogus.ts';
import type { Termijnrij } from '#lib/termijnen/bewaken/model.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { briefAdres } from '#components/termijnen/brief-bij-termijn.ts';
import { Datum } from '#components/ui/datum.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Status } from '#components/ui/status.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { Keten } from '#components/vrijstellingen/keten.tsx';
import { NaarDuo } from '#components/vrijstellingen/naar-duo.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;

/** What one glances at: terms, what DUO hears, and the other vrijstellingen of this young person. */
export function Terzijde({
  pagina,
  acties,
  lopend,
}: {
  pagina: Zaakpagina;
  acties: { vraagAanvulling: Actie; trekIn: Actie };
  lopend: boolean;
}) {
  const { zaak, termijnen, keten, vandaag, mag } = pagina;
  const kop = { id: zaak.id, versie: zaak.versie };
  const isBesluit = GRONDDEFINITIES[zaak.grond].aard === 'besluit';
  return (
    <>
      <Sectie titel="Termijnen">
        {termijnen.length === 0 ? (
          <p className="gedempt">
            Er loopt geen termijn{isBesluit && lopend ? '; die begint als de aanvraag compleet is' : ''}.
          </p>
        ) : (
          <ul aria-label="Termijnen">
            {termijnen.map((termijn) => (
              <li key={termijn.id} className="mb-3">
                <strong>{termijn.titel}</strong>
                <br />
                <Termijnstand termijn={termijn} vandaag={vandaag} />
                {mag.behandelen && termijn.status === 'loopt' && <Brieflink termijn={termijn} />}
                {isTermijncode(termijn.code) && (
                  <p className="text-muted text-klein">{TERMIJNEN[termijn.code].bron}</p>
                )}
              </li>
            ))}
          </ul>
        )}
      </Sectie>
      {mag.behandelen && lopend && (
        <Sectie titel="Anders">
          <div className="flex flex-wrap gap-2">
            {isBesluit && !zaak.compleetOp && (
              <Uitklap titel="Vraag om aanvulling" knop="secundair" klein>
                <Formulier actie={acties.vraagAanvulling} verborgen={kop} label="Aanvulling vragen">
                  <Veld
                    naam="aanvullenTot"
                    label="Aanvullen tot en met"
                    soort="date"
                    breedte="middel"
                    hint="Daarna mag u de aanvraag buiten behandeling stellen (Awb art. 4:5)."
                  />
                  <Verzendknop>Vraag aan</Verzendknop>
                </Formulier>
              </Uitklap>
            )}
            <Uitklap titel="Ingetrokken door de aanvrager" knop="stil" klein>
              <Formulier actie={acties.trekIn} verborgen={kop} label="Intrekken">
                <Veld naam="intrekReden" label="Reden" maxLength={300} />
                <Verzendknop>Trek in</Verzendknop>
              </Formulier>
            </Uitklap>
          </div>
          {zaak.aanvullingTot && (
            <p className="mt-2">
              Aanvulling gevraagd tot en met <Datum op={zaak.aanvullingTot} />.{' '}
              <a
                href={`/jongeren/${zaak.jongereId}/brieven/nieuw?sjabloon=verzoek-aanvulling&onderwerp=vrijstelling:${zaak.id}`}
              >
                Schrijf de brief
              </a>
            </p>
          )}
        </Sectie>
      )}
      <NaarDuo pagina={pagina} />
      {keten.length > 1 && (
        <Sectie
          titel="Keten"
          rechts={
            <KnopLink href={`/jongeren/${zaak.jongereId}/vrijstellingen`} soort="stil" klein>
              Alle
            </KnopLink>
          }
        >
          <Keten keten={keten.slice(0, 6)} vandaag={vandaag} hier={zaak.id} />
        </Sectie>
      )}
    </>
  );
}

function Brieflink({ termijn }: { termijn: Termijnrij }) {
  const adres = briefAdres(termijn);
  if (!adres) return null;
  return (
    <>
      {' '}
      <a href={adres}>
        Schrijf de brief<span className="alleen-voorlezen">: {termijn.titel}</span>
      </a>
    </>
  );
}

function Termijnstand({ termijn, vandaag }: { termijn: Termijnrij; vandaag: string }) {
  switch (termijn.status) {
    case 'loopt':
      return (
        <Status toon={termijn.uiterlijk < vandaag ? 'te-laat' : 'bezig'}>
          uiterlijk <Datum op={termijn.uiterlijk} />
        </Status>
      );
    case 'opgeschort':
      return <Status toon="let-op">staat stil</Status>;
    case 'voldaan':
      return (
        <Status toon="goed">
          gedaan <Datum op={termijn.afgedaanOp} />
        </Status>
      );
    case 'vervallen':
      return <Status toon="neutraal">vervallen</Status>;
  }
}
