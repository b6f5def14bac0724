import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { Meldingpagina } from '#lib/meldingen/lezen/model.ts';
import { soortVoor } from '#lib/meldingen/nemen/rules.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { soortLabel } from '#lib/werkprocessen/labels.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzes } from '#components/ui/keuze.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
type Eigenschappen = { pagina: Meldingpagina; acties: { verplaats: Actie; draaiTerug: Actie } };

/** A melding in hand can go to other work of the same young person, and back on the same day. */
export function Verplaatsen({ pagina, acties }: Eigenschappen) {
  const { melding, mag, lopend, verplaatsing } = pagina;
  if (melding.status !== 'B' || !melding.werkprocesId || !mag.behandelen) return null;
  const hier = lopend.find(({ id }) => id === melding.werkprocesId);
  const past = !hier || hier.soort === soortVoor(melding.categorie);
  return (
    <div>
      {!past && hier && (
        <Mededeling toon="let-op" titel="Deze melding staat bij ander soort werk">
          <p>
            De melding is {soortLabel(soortVoor(melding.categorie)).toLowerCase()}, het werkproces is{' '}
            {soortLabel(hier.soort).toLowerCase()}. Verplaats haar als dat niet klopt.
          </p>
        </Mededeling>
      )}
      {verplaatsing && (
        <Formulier
          actie={acties.draaiTerug}
          verborgen={{ id: melding.id, bundel: verplaatsing }}
          label="Verplaatsing terugdraaien"
        >
          <Verzendknop soort="stil" icoon="opnieuw">
            Zet de melding terug waar zij stond
          </Verzendknop>
        </Formulier>
      )}
      <Kiezen pagina={pagina} actie={acties.verplaats} />
    </div>
  );
}

function Kiezen({ pagina: { melding, lopend }, actie }: { pagina: Meldingpagina; actie: Actie }) {
  const keuzes = lopend
    .filter(({ id }) => id !== melding.werkprocesId)
    .map((werk) => ({
      waarde: werk.id,
      label: `${soortLabel(werk.soort)} sinds ${formatDatum(werk.gestartOp)}`,
      hint: werk.eigenaar ? `bij ${werk.eigenaar}` : 'nog bij niemand',
    }));
  const nieuw = {
    waarde: 'nieuw',
    label: `Nieuw: ${soortLabel(soortVoor(melding.categorie)).toLowerCase()}`,
  };
  return (
    <Uitklap titel="Verplaats naar ander werk">
      <Formulier
        actie={actie}
        verborgen={{ id: melding.id, versie: melding.versie }}
        label="Melding verplaatsen"
      >
        <Keuzes
          naam="werkproces"
          label="Bij welk werk hoort deze melding?"
          hint="De school merkt hier niets van. U kunt dit vandaag nog terugdraaien."
          keuzes={[...keuzes, nieuw]}
        />
        <Verzendknop soort="secundair">Verplaats</Verzendknop>
      </Formulier>
    </Uitklap>
  );
}
