import { LABEL_UITKOMST } from '#lib/absoluut-verzuim/labels.ts';
import type { Signaaldetail, Signalenlijst } from '#lib/absoluut-verzuim/lijst/model.ts';
import { ADMINISTRATIEVE_UITKOMSTEN } from '#lib/absoluut-verzuim/model.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzes } from '#components/ui/keuze.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
export type BeoordeelActies = { sluitSignalenAf: Actie; bevestigSignalen: Actie; legControleVast: Actie };
type Eigenschappen = { detail: Signaaldetail; mag: Signalenlijst['mag']; acties: BeoordeelActies };

/** First what was checked, then what it came to: administrative, or confirmed. */
export function Beoordelen({ detail, mag, acties }: Eigenschappen) {
  const { signaal, werkLoopt } = detail;
  if (signaal.status !== 'open') return null;
  const keuze = `${signaal.id}.${signaal.versie}`;
  return (
    <>
      {mag.controleren && <Controle detail={detail} actie={acties.legControleVast} />}
      {mag.controleren && !werkLoopt && (
        <Sectie titel="Administratief afsluiten">
          <Formulier
            key={keuze}
            actie={acties.sluitSignalenAf}
            verborgen={{ signaal: keuze }}
            label="Administratief afsluiten"
          >
            <Keuzes
              naam="uitkomst"
              label="Wat leverde de controle op?"
              keuzes={ADMINISTRATIEVE_UITKOMSTEN.map((code) => ({
                waarde: code,
                label: LABEL_UITKOMST[code],
              }))}
            />
            <Veld naam="notitie" label="Notitie" optioneel maxLength={1000} />
            <Verzendknop soort="secundair">Sluit af</Verzendknop>
          </Formulier>
        </Sectie>
      )}
      {mag.bevestigen ? (
        <Bevestigen detail={detail} keuze={keuze} actie={acties.bevestigSignalen} />
      ) : (
        <Mededeling titel="Een leerplichtambtenaar bevestigt absoluut verzuim." />
      )}
    </>
  );
}

function Controle({ detail: { signaal }, actie }: { detail: Signaaldetail; actie: Actie }) {
  const gedaan = [signaal.brpOp, signaal.rodOp, signaal.contactOp].filter(Boolean).length;
  return (
    <Uitklap titel={`Controle vastleggen (${gedaan} van 3)`} knop="secundair" klein>
      <Formulier
        key={signaal.versie}
        actie={actie}
        verborgen={{ id: signaal.id, versie: signaal.versie }}
        label="Controle vastleggen"
      >
        <Veld
          naam="brpOp"
          label="BRP nagekeken op"
          soort="date"
          breedte="kort"
          optioneel
          waarde={signaal.brpOp ?? ''}
        />
        <Veld
          naam="rodOp"
          label="Inschrijving nagekeken in het register (ROD) op"
          soort="date"
          breedte="kort"
          optioneel
          waarde={signaal.rodOp ?? ''}
        />
        <Veld
          naam="contactOp"
          label="Contact met ouders, jongere of school op"
          soort="date"
          breedte="kort"
          optioneel
          waarde={signaal.contactOp ?? ''}
        />
        <Tekstvak
          naam="notitie"
          label="Notitie"
          optioneel
          rijen={2}
          maxLength={1000}
          waarde={signaal.notitie ?? ''}
        />
        <Verzendknop soort="secundair">Leg vast</Verzendknop>
      </Formulier>
    </Uitklap>
  );
}

function Bevestigen({ detail, keuze, actie }: { detail: Signaaldetail; keuze: string; actie: Actie }) {
  const { signaal } = detail;
  const gecontroleerd = signaal.brpOp !== null && signaal.rodOp !== null;
  return (
    <Sectie titel="Bevestigen">
      <div className="grid gap-4">
        {!gecontroleerd && (
          <Mededeling
            toon="let-op"
            titel="Nog niet vastgelegd dat de BRP en het register zijn nagekeken. Bevestigen kan toch; stap 1 van de routekaart blijft dan open."
          />
        )}
        <Formulier
          key={keuze}
          actie={actie}
          verborgen={{ signaal: keuze }}
          label="Absoluut verzuim bevestigen"
        >
          <p>
            Vanaf dat moment telt dit als absoluut verzuim. Er begint een werkproces bij u: ouders en jongere
            horen en bewegen tot inschrijving (Leerplichtwet 1969, art. 22 lid 1).
          </p>
          <Verzendknop>Bevestig absoluut verzuim</Verzendknop>
        </Formulier>
      </div>
    </Sectie>
  );
}
