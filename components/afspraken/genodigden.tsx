import { isNietBezorgd } from '#lib/contact/afspraken/bezorging/rules.ts';
import type { Afspraakpagina, Uitgenodigd } from '#lib/contact/afspraken/model.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Tijdstip } from '#components/logboek/tijdstip.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Status } from '#components/ui/status.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = {
  pagina: Afspraakpagina;
  nogeens: (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
};

/** Who was mailed, and whether it left; what did not arrive can go once more from here. */
export function Genodigden({ pagina: { afspraak, genodigden, mailserver, mag }, nogeens }: Eigenschappen) {
  if (genodigden.length === 0) return null;
  const open = afspraak.status === 'gepland' && mag.wijzigen;
  return (
    <Sectie titel="Mail over deze afspraak" aantal={genodigden.length}>
      <ul className="flex flex-col gap-4" aria-label="Wie mail kreeg">
        {genodigden.map((genodigde) => (
          <li key={genodigde.adres} className="flex flex-col gap-2">
            <span className="wrap-anywhere">{genodigde.adres}</span>
            <Bezorging {...genodigde} mailserver={mailserver} />
            {open && genodigde.magNiet === null && isNietBezorgd(genodigde.mail) && (
              <Formulier
                actie={nogeens}
                verborgen={{ afspraakId: afspraak.id, was: genodigde.adres }}
                label={`Nog eens mailen: ${genodigde.adres}`}
              >
                <p>
                  Kijk of het adres klopt en mail de uitnodiging nog eens, of bel. Deze persoon weet nog niet
                  wat hier staat.
                </p>
                <Veld naam="naar" label="Mailadres" soort="email" breedte="middel" waarde={genodigde.adres} />
                <Verzendknop soort="secundair" icoon="brief">
                  Mail nog eens
                </Verzendknop>
              </Formulier>
            )}
          </li>
        ))}
      </ul>
    </Sectie>
  );
}

function Bezorging({ mail, mailserver }: Uitgenodigd & { mailserver: boolean }) {
  switch (mail?.status) {
    case undefined:
      return <Status>nog niet gemaild</Status>;
    case 'verzonden':
      return (
        <Status toon="goed">
          <span>
            verzonden
            {mail.verzondenOp && (
              <>
                {' '}
                op <Tijdstip op={mail.verzondenOp} />
              </>
            )}
          </span>
        </Status>
      );
    case 'mislukt':
      return <Status toon="te-laat">niet bezorgd: {mail.fout}</Status>;
    case 'ingetrokken':
      return <Status toon="te-laat">niet verstuurd</Status>;
    case 'onzeker':
      return (
        <Status toon="let-op">
          misschien aangekomen: vraag het na. De beheerder kan de mail nog eens versturen.
        </Status>
      );
    default:
      return mail?.fout ? (
        <Status toon="let-op">nog niet verzonden: {mail.fout} Baken probeert het vanzelf opnieuw.</Status>
      ) : (
        <Status toon={mailserver ? 'bezig' : 'let-op'}>
          {mailserver
            ? 'gaat zo weg'
            : 'wacht: er is nog geen mailserver ingesteld. Bel, of stuur de uitnodiging zelf.'}
        </Status>
      );
  }
}
