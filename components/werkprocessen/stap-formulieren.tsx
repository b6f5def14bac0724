import type { FormulierStaat } from '#lib/toegang/act.ts';
import type { Doelgroepvoorstel } from '#lib/vsv-trajecten/doelgroep/model.ts';
import { DOELGROEP_LABEL } from '#lib/werkprocessen/labels.ts';
import type { Werkprocespagina } from '#lib/werkprocessen/lezen/model.ts';
import type { Stapstand } from '#lib/werkprocessen/routekaarten/rules.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst, Keuzes } from '#components/ui/keuze.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
type Deel = { pagina: Werkprocespagina; actie: Actie };
type StapDeel = Deel & { stand: Stapstand };

const kop = ({ werk }: Werkprocespagina) => ({ id: werk.id, versie: werk.versie });

/** The primary button of the page: this step was taken today; the day and the outcome can be filled in. */
export function StapZetten({ pagina, stand, actie }: StapDeel) {
  const { code, strafrecht } = stand.stap;
  return (
    <Formulier actie={actie} verborgen={{ ...kop(pagina), stap: code }} label={`Stap ${code} zetten`}>
      <Uitklap titel="Andere dag of uitkomst invullen">
        <Veld
          naam="gezetOp"
          label="Gezet op"
          soort="date"
          waarde={pagina.vandaag}
          max={pagina.vandaag}
          breedte="middel"
        />
        {!strafrecht && <Veld naam="uitkomst" label="Uitkomst" optioneel maxLength={500} />}
      </Uitklap>
      <Verzendknop icoon="vinkje">Stap {code} is gezet</Verzendknop>
    </Formulier>
  );
}

/** In the open, not behind a button: leaving a step out is as much a part of the method as taking it. */
export function Overslaan({ pagina, stand, actie }: StapDeel) {
  const { code, strafrecht } = stand.stap;
  return (
    <Formulier
      actie={actie}
      verborgen={{ ...kop(pagina), stap: code }}
      uniek="overslaan"
      label={`Stap ${code} overslaan`}
    >
      <Keuzelijst
        naam="afwijkreden"
        label={`Of sla stap ${code} over, omdat`}
        leeg="Kies een reden"
        keuzes={redenen(pagina)}
      />
      {!strafrecht && (
        <Uitklap titel="Toelichting erbij">
          <Veld naam="motivering" label="Toelichting" optioneel maxLength={1000} />
        </Uitklap>
      )}
      <Verzendknop soort="secundair">Sla stap {code} over</Verzendknop>
    </Formulier>
  );
}

/** Any other step may be taken now; out of order it asks for a reason. */
export function AndereStap({ pagina, actie }: Deel) {
  const vrij = pagina.pad.filter(
    ({ stap, toestand }) => !stap.vooraf && (toestand === 'mogelijk' || toestand === 'later'),
  );
  const keuzes = vrij.filter(
    ({ stap }) => stap.code !== pagina.kaart?.routeStap && stap.code !== pagina.kaart?.doelgroepen?.stap,
  );
  if (keuzes.length === 0) return null;
  return (
    <Uitklap titel="Een andere stap" knop="secundair">
      <Formulier actie={actie} verborgen={kop(pagina)} uniek="andere" label="Een andere stap zetten">
        <Keuzelijst
          naam="stap"
          label="Stap"
          keuzes={keuzes.map(({ stap }) => ({ waarde: stap.code, label: `${stap.code}. ${stap.titel}` }))}
        />
        <Reden pagina={pagina} metToelichting />
        <Verzendknop soort="secundair">Leg deze stap vast</Verzendknop>
      </Formulier>
    </Uitklap>
  );
}

/** Routes in any combination; choosing them is the step. */
export function RouteKeuze({ pagina, actie, ingeklapt }: Deel & { ingeklapt?: boolean }) {
  const { kaart, werk, pad } = pagina;
  if (!kaart) return null;
  const gezet = pad.some(({ stap, toestand }) => stap.code === kaart.routeStap && toestand === 'gedaan');
  const vorm = (
    <Formulier actie={actie} verborgen={kop(pagina)} uniek="route" label="Route kiezen">
      <Keuzes
        naam="routes"
        label="Welke routes?"
        hint="Meer tegelijk mag, in elke volgorde. Van Halt en strafrecht staat hier alleen dat die route is gekozen; de rest staat in de handhavingszaak."
        meer
        waarde={werk.routes}
        keuzes={kaart.routes.map(({ code, naam }) => ({ waarde: code, label: naam }))}
      />
      {ingeklapt && !gezet && <Reden pagina={pagina} metToelichting />}
      <Verzendknop soort={ingeklapt ? 'secundair' : 'primair'}>
        {gezet ? 'Wijzig de route' : 'Kies deze route'}
      </Verzendknop>
    </Formulier>
  );
  if (!ingeklapt) return vorm;
  return (
    <Uitklap titel={gezet ? 'Route wijzigen' : 'Nu al een route kiezen'} knop="secundair">
      {vorm}
    </Uitklap>
  );
}

/** The target group, with what the rule proposes already chosen; choosing it is the step. */
export function DoelgroepKeuze({
  pagina,
  actie,
  voorstel,
  ingeklapt,
}: Deel & { voorstel: Doelgroepvoorstel | null; ingeklapt?: boolean }) {
  const { kaart, werk, pad } = pagina;
  const { stap, paden } = kaart?.doelgroepen ?? { stap: '', paden: [] };
  const gezet = pad.some((stand) => stand.stap.code === stap && stand.toestand === 'gedaan');
  const vorm = (
    <Formulier actie={actie} verborgen={kop(pagina)} uniek="doelgroep" label="Doelgroep vaststellen">
      <Keuzes
        naam="doelgroep"
        label="Tot welke doelgroep hoort de jongere?"
        hint={voorstel ? `Voorstel van Baken: ${voorstel.uitleg} U beslist.` : undefined}
        waarde={werk.doelgroep ?? voorstel?.doelgroep ?? undefined}
        keuzes={paden.map(({ doelgroep, naar }) => ({
          waarde: doelgroep,
          label: `${DOELGROEP_LABEL[doelgroep]}, verder bij stap ${naar}`,
        }))}
      />
      <Verzendknop soort={ingeklapt ? 'secundair' : 'primair'}>
        {gezet ? 'Wijzig de doelgroep' : 'Stel deze doelgroep vast'}
      </Verzendknop>
    </Formulier>
  );
  if (!ingeklapt) return vorm;
  return (
    <Uitklap titel={gezet ? 'Doelgroep wijzigen' : 'Nu al de doelgroep vaststellen'} knop="secundair">
      {vorm}
    </Uitklap>
  );
}

export function Ongedaan({ pagina, actie }: Deel) {
  const gezet = pagina.pad.flatMap(({ registratie }) => registratie ?? []);
  if (gezet.length === 0) return null;
  return (
    <Formulier actie={actie} verborgen={kop(pagina)} label="Laatste stap ongedaan maken">
      <Verzendknop soort="stil" icoon="opnieuw">
        Laatste stap ongedaan maken
      </Verzendknop>
    </Formulier>
  );
}

function Reden({ pagina, metToelichting }: { pagina: Werkprocespagina; metToelichting: boolean }) {
  return (
    <>
      <Keuzelijst naam="afwijkreden" label="Waarom" leeg="Kies een reden" keuzes={redenen(pagina)} />
      {metToelichting && <Veld naam="motivering" label="Toelichting" optioneel maxLength={1000} />}
    </>
  );
}

function redenen({ afwijkredenen }: Werkprocespagina) {
  return afwijkredenen.map(({ code, label }) => ({ waarde: code, label }));
}
