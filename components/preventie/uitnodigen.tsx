import { formatNaam } from '#lib/jongeren/naam.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import type { Spreekuurpagina } from '#lib/preventie/model.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzes } from '#components/ui/keuze.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
type Eigenschappen = {
  pagina: Spreekuurpagina;
  acties: { zetOp: Actie; nodigUit: Actie; sluit: Actie; vervalt: Actie };
};

/** Who could come, the invitations, and the end of the spreekuur. */
export function Uitnodigen({ pagina, acties }: Eigenschappen) {
  const { spreekuur, mag, vandaag } = pagina;
  if (spreekuur.status !== 'gepland') return null;
  const kop = { id: spreekuur.id, versie: spreekuur.versie };
  return (
    <>
      {mag.plannen && <Kiezen pagina={pagina} actie={acties.zetOp} />}
      {mag.plannen && <Brieven pagina={pagina} actie={acties.nodigUit} />}
      <Sectie titel="Afsluiten">
        {mag.houden && spreekuur.datum <= vandaag && (
          <Formulier actie={acties.sluit} verborgen={kop} label="Spreekuur afsluiten">
            <Verzendknop soort="secundair">Het spreekuur is gehouden</Verzendknop>
          </Formulier>
        )}
        {mag.plannen && (
          <Uitklap titel="Dit spreekuur gaat niet door">
            <Formulier actie={acties.vervalt} verborgen={kop} label="Spreekuur laten vervallen">
              <p>Laat de leerlingen en de school weten dat het niet doorgaat.</p>
              <Verzendknop soort="gevaar">Laat het vervallen</Verzendknop>
            </Formulier>
          </Uitklap>
        )}
      </Sectie>
    </>
  );
}

/** The letters say who is invited; nobody keeps a tally beside them. */
function Brieven({ pagina, actie }: { pagina: Spreekuurpagina; actie: Actie }) {
  const { spreekuur, gesprekken, mag, reeksId } = pagina;
  const niet = gesprekken.filter(({ uitgenodigdOp, opkomst }) => !uitgenodigdOp && !opkomst).length;
  if ((niet === 0 || !mag.uitnodigen) && !reeksId) return null;
  return (
    <Sectie titel="Uitnodigingen">
      {niet > 0 && mag.uitnodigen && (
        <Formulier actie={actie} verborgen={{ id: spreekuur.id }} label="Uitnodigingen schrijven">
          <p>
            {niet === 1 ? 'Eén leerling heeft' : `${niet} leerlingen hebben`} nog geen uitnodiging. Baken
            maakt voor ieder een brief aan het gezin; u ziet daarna wie er geen kreeg, en waarom.
          </p>
          <Verzendknop icoon="brief">Schrijf alle uitnodigingen</Verzendknop>
        </Formulier>
      )}
      {reeksId && (
        <p className="mt-4">
          <KnopLink href={`/brieven/reeksen/${reeksId}`} icoon="brief" klein>
            Bekijk de uitnodigingen
          </KnopLink>
        </p>
      )}
    </Sectie>
  );
}

function Kiezen({
  pagina: { spreekuur, voorstellen, meerVoorstellen },
  actie,
}: {
  pagina: Spreekuurpagina;
  actie: Actie;
}) {
  return (
    <Sectie titel="Wie nodigt u uit?">
      {voorstellen.length > 0 ? (
        <Formulier actie={actie} verborgen={{ id: spreekuur.id }} label="Leerlingen op de lijst zetten">
          <Keuzes
            naam="jongere"
            label={`Leerlingen van ${spreekuur.school} over wie iets openstaat`}
            meer
            keuzes={voorstellen.map(({ jongereId, naam, waarom }) => ({
              waarde: jongereId,
              label: formatNaam(naam),
              hint: waarom,
            }))}
          />
          <Veld
            naam="aanleiding"
            label="Aanleiding"
            waarde="Preventief gesprek over verzuim"
            maxLength={200}
          />
          {meerVoorstellen && (
            <p className="gedempt mb-4">
              Er zijn meer leerlingen over wie iets openstaat. Wie u op de lijst zet, maakt hier plaats voor
              de volgende; of zoek hieronder een leerling op naam.
            </p>
          )}
          <Verzendknop>Zet op de lijst</Verzendknop>
        </Formulier>
      ) : (
        <p className="gedempt">Over leerlingen van deze school staat nu niets open.</p>
      )}
      <p className="mt-4">
        <KnopLink href={`/spreekuren/${spreekuur.id}/leerling`} icoon="zoek">
          Zoek een leerling
        </KnopLink>
      </p>
    </Sectie>
  );
}
