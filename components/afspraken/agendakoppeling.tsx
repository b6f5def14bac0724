import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import type { Agendalink } from '#lib/contact/afspraken/model.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { NieuweLink } from '#components/afspraken/nieuwe-link.tsx';
import { Datum } from '#components/ui/datum.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
type Eigenschappen = {
  link: Agendalink | null;
  basis: string;
  acties: { maakLink: Actie; trekLinkIn: Actie };
};

/** One's own appointments in one's own calendar program, by a secret address. */
export function Agendakoppeling({ link, basis, acties }: Eigenschappen) {
  return (
    <Sectie titel="Afspraken in uw eigen agenda" id="agenda">
      <div className="flex flex-col gap-4">
        <p>
          Met een geheime link ziet u uw afspraken in Outlook of op uw telefoon. Er staan alleen initialen,
          het soort gesprek en de plaats in; bij geheimhouding ook geen plaats. Wie de link heeft, kan
          meelezen: geef haar aan niemand. Denkt u dat iemand haar kent? Maak een nieuwe of trek haar in; dan
          werkt de oude meteen niet meer.
        </p>
        {link && (
          <p className="gedempt">
            Er is een link sinds <Datum op={todayInAmsterdam(link.gemaaktOp)} />
            {link.laatstGebruiktOp ? (
              <>
                , het laatst gebruikt op <Datum op={todayInAmsterdam(link.laatstGebruiktOp)} />.
              </>
            ) : (
              ', nog niet gebruikt.'
            )}
          </p>
        )}
        <NieuweLink actie={acties.maakLink} basis={basis} vernieuwt={link !== null} />
        {link && (
          <Formulier actie={acties.trekLinkIn} label="Agendalink intrekken">
            <Verzendknop soort="secundair">Trek de link in</Verzendknop>
          </Formulier>
        )}
      </div>
    </Sectie>
  );
}
