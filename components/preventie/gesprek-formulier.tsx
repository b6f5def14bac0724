import { formatNaam } from '#lib/jongeren/naam.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { OPKOMST_LABEL } from '#lib/preventie/labels.ts';
import type { Gespreksregel, Spreekuurpagina } from '#lib/preventie/model.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzes } from '#components/ui/keuze.tsx';
import { KnopLink, Knoppen } from '#components/ui/knop.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
type Eigenschappen = {
  gesprek: Gespreksregel;
  pagina: Spreekuurpagina;
  acties: { legVast: Actie; haalEraf: Actie; maakWerk: Actie };
};

/** Two choices and it is done: what came of it, and save. The rest is for when it is needed. */
export function GesprekFormulier({ gesprek, pagina, acties }: Eigenschappen) {
  const { spreekuur, vandaag } = pagina;
  const naam = formatNaam(gesprek.naam);
  const verborgen = { id: gesprek.id, versie: gesprek.versie };
  const geweest = spreekuur.datum <= vandaag && spreekuur.status !== 'vervallen';
  return (
    <div className="px-3 pb-4">
      {geweest && <Uitkomst gesprek={gesprek} pagina={pagina} actie={acties.legVast} />}
      <Knoppen>
        <KnopLink
          href={`/jongeren/${gesprek.jongereId}/brieven/nieuw?sjabloon=uitnodiging-spreekuur&onderwerp=spreekuur:${gesprek.id}`}
          klein
          icoon="brief"
        >
          Uitnodiging
        </KnopLink>
        {!gesprek.werkprocesId && (
          <Formulier actie={acties.maakWerk} verborgen={verborgen} label={`Werk maken van ${naam}`}>
            <Verzendknop soort="secundair" klein>
              Maak er werk van
            </Verzendknop>
          </Formulier>
        )}
        {spreekuur.status === 'gepland' && (
          <Formulier actie={acties.haalEraf} verborgen={verborgen} label={`${naam} van de lijst halen`}>
            <Verzendknop soort="stil" klein>
              Haal van de lijst
            </Verzendknop>
          </Formulier>
        )}
      </Knoppen>
    </div>
  );
}

function Uitkomst({
  gesprek,
  pagina,
  actie,
}: {
  gesprek: Gespreksregel;
  pagina: Spreekuurpagina;
  actie: Actie;
}) {
  const nu = gesprek.resultaatCode ? `verschenen:${gesprek.resultaatCode}` : (gesprek.opkomst ?? undefined);
  return (
    <Formulier
      actie={actie}
      verborgen={{ id: gesprek.id, versie: gesprek.versie }}
      label={`Gesprek met ${formatNaam(gesprek.naam)}`}
    >
      <Keuzes
        naam="uitkomst"
        label="Wat kwam eruit?"
        waarde={nu}
        keuzes={[
          ...pagina.resultaten.map(({ code, label }) => ({ waarde: `verschenen:${code}`, label })),
          { waarde: 'niet-verschenen', label: OPKOMST_LABEL['niet-verschenen'] },
          { waarde: 'afgezegd', label: OPKOMST_LABEL.afgezegd },
        ]}
      />
      <Veld
        naam="vervolg"
        label="Afspraak"
        hint="Kort; dit is geen verslag. Is er meer nodig, maak er dan werk van."
        waarde={gesprek.vervolg ?? ''}
        optioneel
        maxLength={200}
      />
      <Verzendknop icoon="vinkje">Bewaar, en de volgende</Verzendknop>
    </Formulier>
  );
}
