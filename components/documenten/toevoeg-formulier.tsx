import { randomUUID } from 'node:crypto';
import { ACCEPTEERT } from '#lib/documenten/bestandstypen.ts';
import { splitsConcept } from '#lib/documenten/concept.ts';
import { LABEL_BRON, ZIN_MEDISCH, formatBytes } from '#lib/documenten/labels.ts';
import {
  DOCUMENTBRONNEN,
  DOCUMENTSOORTEN,
  documentConceptsleutel,
  type Documentenpagina,
  type Dossierstuk,
  type VastgehoudenBestand,
} from '#lib/documenten/model.ts';
import { SOORTREGELS } from '#lib/documenten/soorten.ts';
import { ConceptBewaarder } from '#components/ui/concept-bewaarder.tsx';
import { Keuzelijst, Vinkje } from '#components/ui/keuze.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { PostFormulier } from '#components/ui/post-formulier.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = {
  pagina: Documentenpagina;
  /** Given: a new version of this one. */
  stuk: Dossierstuk | undefined;
  vraag: { terug?: string; fout?: string; afgebroken?: string; soort?: string };
  bewaarConcept: (form: FormData) => Promise<{ status: string }>;
};

const AFGEBROKEN = 'Het versturen is afgebroken; er is niets bewaard. Kies het bestand opnieuw.';

/** One file with what it is, of which day and from whom. */
export function ToevoegFormulier({ pagina, stuk, vraag, bewaarConcept }: Eigenschappen) {
  const { jongereId, onderwerp, concept, vastgehouden, maxMb } = pagina;
  const { waarden, zin, fouten } = splitsConcept(concept);
  const fout = vraag.afgebroken ? AFGEBROKEN : vraag.fout && (zin ?? AFGEBROKEN);
  const verborgen = {
    ...(stuk && { documentId: stuk.id, versie: stuk.versie }),
    ...(onderwerp && { onderwerp: `${onderwerp.soort}:${onderwerp.id}` }),
    ...(vraag.terug && { terug: vraag.terug }),
    ...(vastgehouden && { vastgehouden: 'ja' }),
  };
  return (
    <PostFormulier
      naar={`/jongeren/${jongereId}/documenten/toevoegen`}
      eenmalig={randomUUID()}
      waarden={waarden}
      fouten={fout ? fouten : {}}
      zin={fout || undefined}
      verborgen={verborgen}
      label={stuk ? 'Nieuwe versie toevoegen' : 'Stuk toevoegen'}
    >
      <Veld
        naam="bestand"
        label="Bestand"
        soort="file"
        accept={ACCEPTEERT}
        hint={
          vastgehouden ? (
            <Vastgehouden bestand={vastgehouden} />
          ) : (
            `PDF, Word, OpenDocument, JPEG, PNG, tekst of een e-mailbericht. Hoogstens ${maxMb} MB.`
          )
        }
      />
      {!stuk && <Watvelden pagina={pagina} soort={vraag.soort} />}
      {(!stuk || SOORTREGELS[stuk.soort].medisch) && <Medisch />}
      <ConceptBewaarder bewaar={bewaarConcept} sleutel={documentConceptsleutel(jongereId, stuk?.id)} />
      <Verzendknop icoon="vinkje">{stuk ? 'Bewaar versie' : 'Bewaar stuk'}</Verzendknop>
      <p className="gedempt">
        Processen-verbaal en verhoren horen hier niet: die staan apart, in het deel voor opsporing.
      </p>
    </PostFormulier>
  );
}

function Vastgehouden({ bestand }: { bestand: VastgehoudenBestand }) {
  return (
    <>
      <strong>{bestand.naam}</strong> ({formatBytes(bestand.bytes)}) hebben we al; u hoeft het niet opnieuw te
      kiezen. Kiest u een ander bestand, dan komt dat ervoor in de plaats.
    </>
  );
}

function Watvelden({ pagina, soort }: { pagina: Documentenpagina; soort?: string }) {
  return (
    <>
      <Keuzelijst
        naam="soort"
        label="Wat voor stuk is het?"
        leeg="Kies een soort"
        waarde={soort}
        keuzes={DOCUMENTSOORTEN.map((code) => ({ waarde: code, label: SOORTREGELS[code].label }))}
      />
      <Veld naam="titel" label="Naam van het stuk" maxLength={150} hint="Waaraan een collega het herkent." />
      <Veld naam="datum" label="Datum op het stuk" soort="date" breedte="kort" max={pagina.vandaag} />
      <Keuzelijst
        naam="bron"
        label="Van wie komt het?"
        leeg="Kies van wie"
        keuzes={DOCUMENTBRONNEN.map((bron) => ({ waarde: bron, label: LABEL_BRON[bron] }))}
      />
    </>
  );
}

function Medisch() {
  return (
    <>
      <Mededeling toon="info" titel="Alleen de conclusie van een arts">
        {ZIN_MEDISCH}
      </Mededeling>
      <Vinkje
        naam="alleenConclusie"
        label="Er staat geen diagnose of behandeling in"
        hint="Alleen nodig bij een verklaring van een arts."
      />
    </>
  );
}
