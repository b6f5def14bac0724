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
  const { spreekuur, gesprekken, mag, vandaag } = pagina;
  if (spreekuur.status !== 'gepland') return null;
  const kop = { id: spreekuur.id, versie: spreekuur.versie };
  const niet = gesprekken.filter(({ uitgenodigdOp }) => !uitgenodigdOp).length;
  return (
    <>
      {mag.plannen && <Kiezen pagina={pagina} actie={acties.zetOp} />}
      {mag.plannen && niet > 0 && (
        <Sectie titel="Uitnodigingen">
          <Formulier actie={acties.nodigUit} verborgen={{ id: spreekuur.id }} label="Uitnodigingen verstuurd">
            <p>
              {niet === 1 ? 'Eén leerling is' : `${niet} leerlingen zijn`} nog niet uitgenodigd. Open een
              leerling om de brief te maken.
            </p>
            <Verzendknop soort="secundair">Alle uitnodigingen zijn verstuurd</Verzendknop>
          </Formulier>
        </Sectie>
      )}
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

function Kiezen({ pagina: { spreekuur, voorstellen }, actie }: { pagina: Spreekuurpagina; actie: Actie }) {
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
