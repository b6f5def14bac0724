import type { ReactNode } from 'react';
import { CATEGORIE_LABEL } from '#lib/meldingen/labels.ts';
import { CATEGORIEEN } from '#lib/meldingen/model.ts';
import type { Meldingpagina } from '#lib/meldingen/lezen/model.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { gemeenteLabel } from '#lib/jongeren/gemeenten/labels.ts';
import { buitenHetBureau } from '#lib/jongeren/gemeenten/rules.ts';
import { ANDERE_GEMEENTE_KEUZE, AndereGemeente } from '#components/jongeren/andere-gemeente.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Knoppen } from '#components/ui/knop.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';
import { Vervolg } from '#components/ui/vervolg.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
type Acties = { neemKennis: Actie; trekIn: Actie; stuurDoor: Actie; heropen: Actie; wijzigCategorie: Actie };

/** What else may become of a melding; each form opens in place and says what follows. */
export function OverigeHandelingen({ pagina, acties }: { pagina: Meldingpagina; acties: Acties }) {
  const { melding, mag } = pagina;
  const open = melding.status === 'R' || melding.status === 'B';
  const keuzes = [
    open && mag.behandelen && <Kennis key="k" pagina={pagina} actie={acties.neemKennis} />,
    open && mag.behandelen && <Doorsturen key="d" pagina={pagina} actie={acties.stuurDoor} />,
    open && mag.intrekken && <Intrekken key="i" pagina={pagina} actie={acties.trekIn} />,
    melding.status !== 'I' && mag.behandelen && (
      <Categorie key="c" pagina={pagina} actie={acties.wijzigCategorie} />
    ),
    melding.status === 'G' && mag.heropenen && <Heropenen key="h" pagina={pagina} actie={acties.heropen} />,
  ].filter(Boolean);
  if (keuzes.length === 0) return null;
  return (
    <Sectie titel={open ? 'Of anders' : 'Corrigeren'}>
      <Knoppen>{keuzes}</Knoppen>
    </Sectie>
  );
}

type Deel = { pagina: Meldingpagina; actie: Actie };

function Vorm({
  titel,
  knop,
  pagina,
  actie,
  children,
}: Deel & { titel: string; knop: string; children: ReactNode }) {
  const { id, versie } = pagina.melding;
  return (
    <Uitklap titel={titel} knop="secundair">
      <Formulier actie={actie} verborgen={{ id, versie }} label={titel}>
        {children}
        <Verzendknop soort="secundair">{knop}</Verzendknop>
      </Formulier>
    </Uitklap>
  );
}

const opmerking = <Veld naam="opmerking" label="Opmerking aan de school" optioneel maxLength={500} />;

function Kennis(deel: Deel) {
  return (
    <Vorm {...deel} titel="Ter kennisgeving aannemen" knop="Neem ter kennisgeving aan">
      <p>Er volgt geen actie. De school hoort dat de melding is gelezen.</p>
      {opmerking}
    </Vorm>
  );
}

function Doorsturen(deel: Deel) {
  const { elders, gemeenten, woont: brp } = deel.pagina;
  const { keuzes, begin } = buitenHetBureau(elders, gemeenten, brp);
  return (
    <Vorm {...deel} titel="Doorsturen" knop="Stuur door en sluit hier af">
      <p>De jongere woont in een andere gemeente. De melding wordt hier afgesloten met die reden.</p>
      <Keuzelijst
        naam="naarGemeente"
        label="Gemeente"
        leeg="Kies een gemeente"
        waarde={begin}
        hint={
          brp
            ? `Volgens de BRP woont de jongere sinds ${formatDatum(brp.op)} in ${gemeenteLabel(brp.gemeente, brp.naam)}.`
            : undefined
        }
        keuzes={[
          ...keuzes.map(({ code, naam }) => ({
            waarde: code,
            label: naam,
            vervolg: brp && code !== brp.gemeente ? 'afwijkende-gemeente' : undefined,
          })),
          ANDERE_GEMEENTE_KEUZE,
        ]}
      />
      <AndereGemeente />
      {brp && (
        <Vervolg bij="afwijkende-gemeente">
          <Tekstvak
            naam="afwijkreden"
            label="Waarom een andere gemeente dan de BRP zegt?"
            rijen={2}
            maxLength={500}
          />
        </Vervolg>
      )}
      {opmerking}
    </Vorm>
  );
}

function Intrekken(deel: Deel) {
  return (
    <Vorm {...deel} titel="School trekt in" knop="Verwerk de intrekking">
      <p>De school laat weten dat de melding niet klopt of niet meer nodig is.</p>
      {opmerking}
    </Vorm>
  );
}

function Categorie(deel: Deel) {
  const { categorie } = deel.pagina.melding;
  return (
    <Vorm {...deel} titel="Andere soort" knop="Wijzig de soort">
      <Keuzelijst
        naam="categorie"
        label="Onze beoordeling"
        hint="Wat DUO aanleverde blijft staan. In de cijfers telt de nieuwe soort."
        waarde={categorie}
        keuzes={CATEGORIEEN.map((code) => ({ waarde: code, label: CATEGORIE_LABEL[code] }))}
      />
    </Vorm>
  );
}

function Heropenen(deel: Deel) {
  return (
    <Vorm {...deel} titel="Heropenen" knop="Heropen">
      <Tekstvak naam="reden" label="Waarom wordt deze melding heropend?" rijen={2} maxLength={500} />
    </Vorm>
  );
}
