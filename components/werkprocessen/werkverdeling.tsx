import type { FormulierStaat } from '#lib/toegang/act.ts';
import type { Werkprocespagina } from '#lib/werkprocessen/lezen/model.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Datum } from '#components/ui/datum.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Status } from '#components/ui/status.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
type Deel = { pagina: Werkprocespagina; actie: Actie };

/** What is next and when, and who does it. */
export function Werkverdeling({
  pagina,
  acties,
}: {
  pagina: Werkprocespagina;
  acties: { zetVolgende: Actie; wijsToe: Actie };
}) {
  const { werk, mag } = pagina;
  if (werk.status === 'gesloten') return null;
  return (
    <>
      <Sectie titel="Volgende actie">
        <Volgende pagina={pagina} />
        {mag.behandelen && <VolgendeZetten pagina={pagina} actie={acties.zetVolgende} />}
      </Sectie>
      {mag.toewijzen && (
        <Sectie titel="Bij wie">
          <p className="mb-4">{pagina.eigenaar ?? 'Nog bij niemand.'}</p>
          <Toewijzen pagina={pagina} actie={acties.wijsToe} />
        </Sectie>
      )}
    </>
  );
}

function Volgende({ pagina: { werk, vandaag } }: { pagina: Werkprocespagina }) {
  const { volgendeActie, volgendeDatum } = werk;
  if (!volgendeActie && !volgendeDatum) return <p className="mb-4 gedempt">Nog niets afgesproken.</p>;
  const late = volgendeDatum !== null && volgendeDatum < vandaag;
  return (
    <p className="mb-4">
      {volgendeActie}{' '}
      {volgendeDatum &&
        (late ? (
          <Status toon="te-laat">
            <Datum op={volgendeDatum} weekdag vandaag={vandaag} />
          </Status>
        ) : (
          <Datum op={volgendeDatum} weekdag vandaag={vandaag} />
        ))}
    </p>
  );
}

function VolgendeZetten({ pagina: { werk }, actie }: Deel) {
  return (
    <Uitklap titel="Wijzig" knop="secundair" klein>
      <Formulier actie={actie} verborgen={{ id: werk.id, versie: werk.versie }} label="Volgende actie">
        <Veld naam="volgendeActie" label="Wat" waarde={werk.volgendeActie ?? ''} maxLength={200} />
        <Veld
          naam="volgendeDatum"
          label="Wanneer"
          soort="date"
          waarde={werk.volgendeDatum ?? ''}
          breedte="middel"
          optioneel
        />
        <Verzendknop soort="secundair">Bewaar</Verzendknop>
      </Formulier>
    </Uitklap>
  );
}

function Toewijzen({ pagina: { werk, collegas, ik }, actie }: Deel) {
  const kop = { id: werk.id, versie: werk.versie };
  const zelf = ik !== null && werk.eigenaarId !== ik && collegas.some((collega) => collega.id === ik);
  return (
    <>
      {zelf && ik && (
        <Formulier actie={actie} verborgen={{ ...kop, naar: ik }} label="Overnemen">
          <Verzendknop soort="secundair" klein>
            Neem over
          </Verzendknop>
        </Formulier>
      )}
      <Uitklap titel="Geef aan een collega">
        <Formulier actie={actie} verborgen={kop} label="Toewijzen">
          <Keuzelijst
            naam="naar"
            label="Collega"
            leeg="Kies een collega"
            keuzes={collegas
              .filter(({ id }) => id !== werk.eigenaarId)
              .map(({ id, naam }) => ({ waarde: id, label: naam }))}
          />
          <Verzendknop soort="secundair">Wijs toe</Verzendknop>
        </Formulier>
      </Uitklap>
    </>
  );
}
