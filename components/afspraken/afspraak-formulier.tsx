import type { Afspraakformulier } from '#lib/contact/afspraken/model.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { soortLabel } from '#lib/werkprocessen/labels.ts';
import { AfspraakVelden } from '#components/afspraken/afspraak-velden.tsx';
import { ConceptBewaarder } from '#components/ui/concept-bewaarder.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { GeenMailserver } from '#components/ui/geen-mailserver.tsx';
import { Keuzelijst, Keuzes, Vinkje } from '#components/ui/keuze.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = {
  gegevens: Afspraakformulier;
  werkproces?: string;
  actie: (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
  bewaarConcept: (form: FormData) => Promise<{ status: string }>;
};

export function AfspraakFormulier({ gegevens, werkproces, actie, bewaarConcept }: Eigenschappen) {
  const { jongereId, geheimhouding, vandaag, vrij, collegas, ik, concept } = gegevens;
  const isCollega = collegas.some((collega) => collega.id === ik);
  return (
    <div className="secties">
      {geheimhouding && (
        <Mededeling toon="let-op" titel="Geheimhouding: noem geen woonadres als plaats van de afspraak.">
          <p>De plaats gaat niet mee in de uitnodiging en niet in uw agenda. Geef die zelf door.</p>
        </Mededeling>
      )}
      <Formulier actie={actie} verborgen={{ jongereId }} waarden={concept?.waarden} label="Afspraak maken">
        <AfspraakVelden vandaag={vandaag} vrij={vrij} />
        <Keuzelijst
          naam="voor"
          label="In wiens agenda?"
          waarde={isCollega ? (ik ?? undefined) : undefined}
          leeg={isCollega ? undefined : 'Kies een collega'}
          keuzes={collegas.map(({ id, naam }) => ({ waarde: id, label: id === ik ? `${naam} (u)` : naam }))}
        />
        <Werk gegevens={gegevens} gekozen={werkproces} />
        <Uitnodigen gegevens={gegevens} />
        <ConceptBewaarder bewaar={bewaarConcept} sleutel={`afspraak:${jongereId}`} />
        <Verzendknop icoon="agenda">Maak afspraak</Verzendknop>
      </Formulier>
    </div>
  );
}

function Werk({ gegevens: { werkprocessen }, gekozen }: { gegevens: Afspraakformulier; gekozen?: string }) {
  if (werkprocessen.length === 0) return null;
  const eerste = werkprocessen.find((werk) => werk.id === gekozen) ?? werkprocessen[0];
  return (
    <>
      <Keuzelijst
        naam="werkprocesId"
        label="Hoort bij"
        waarde={eerste?.id}
        leeg="Geen werkproces"
        keuzes={werkprocessen.map((werk) => ({ waarde: werk.id, label: soortLabel(werk.soort) }))}
      />
      <Vinkje naam="alsVolgende" label="Dit is ook de volgende actie van dit werkproces" aan />
    </>
  );
}

function Uitnodigen({ gegevens: { mail, mailserver } }: { gegevens: Afspraakformulier }) {
  return (
    <>
      {!mailserver && <GeenMailserver />}
      {mail.length > 0 && (
        <Keuzes
          naam="mailAan"
          label="Uitnodiging mailen aan"
          meer
          optioneel
          keuzes={mail.map(({ adres, label }) => ({ waarde: adres, label, hint: adres }))}
        />
      )}
      <Veld
        naam="mailAnder"
        label={mail.length > 0 ? 'Of aan een ander mailadres' : 'Uitnodiging mailen aan'}
        soort="email"
        breedte="middel"
        optioneel
        hint="In de uitnodiging staan alleen dag, tijd, plaats en uw naam. Verzet of afgezegd? Dan gaat er vanzelf bericht."
      />
    </>
  );
}
