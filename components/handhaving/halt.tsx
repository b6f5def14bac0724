import { formatDatum } from '#lib/kalender/opmaak.ts';
import { LABEL_HALTSTAAT } from '#lib/handhaving/halt/labels.ts';
import { omvangVan } from '#lib/handhaving/halt/brief/rules.ts';
import type { Halt } from '#lib/handhaving/halt/model.ts';
import { toetsHalt, vervolgVan } from '#lib/handhaving/halt/rules.ts';
import { bezwarenHalt } from '#lib/handhaving/samenloop/rules.ts';
import type { Zaakpagina } from '#lib/handhaving/zaak/model.ts';
import type { Actie } from '#components/handhaving/model.ts';
import { GedaanMelding, type Gedaan } from '#components/handhaving/gedaan.tsx';
import { Samenloopvraag } from '#components/handhaving/samenloop.tsx';
import { Voorwaarden } from '#components/handhaving/voorwaarden.tsx';
import { kopVan } from '#components/handhaving/zaak-kop.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst, Vinkje } from '#components/ui/keuze.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Status } from '#components/ui/status.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = { pagina: Zaakpagina; gedaan: Gedaan | null; verwijzen: Actie; uitkomst: Actie };

/** The referral to Halt: tested, sent, and how it ended. */
export function HaltDeel({ pagina, gedaan, verwijzen, uitkomst }: Eigenschappen) {
  const { halt, zaak } = pagina;
  const loopt = halt.some(({ staat }) => vervolgVan(staat).length > 0);
  return (
    <Sectie titel="Halt" id="halt">
      <GedaanMelding gedaan={gedaan} bij={['verwijzing', 'halt']} />
      {halt.length === 0 && <p className="mb-4 gedempt">Niet naar Halt verwezen.</p>}
      {halt.map((item) => (
        <HaltRegel key={item.id} pagina={pagina} halt={item} actie={uitkomst} />
      ))}
      {!loopt && !zaak.geslotenOp && <Verwijzen pagina={pagina} actie={verwijzen} />}
    </Sectie>
  );
}

function HaltRegel({ pagina, halt, actie }: { pagina: Zaakpagina; halt: Halt; actie: Actie }) {
  const { toets, toelichting } = halt.inhoud;
  const verder = vervolgVan(halt.staat);
  return (
    <div className="mb-4">
      <p>
        <Status toon={halt.staat === 'POSITIEF' ? 'goed' : halt.staat === 'NEGATIEF' ? 'let-op' : 'bezig'}>
          {LABEL_HALTSTAAT[halt.staat]}
        </Status>{' '}
        sinds {formatDatum(halt.staatOp)}
      </p>
      {toets && (
        <p className="gedempt">
          {omvangVan(toets)}
          {halt.inhoud.pleegdatum && `, het laatst op ${formatDatum(halt.inhoud.pleegdatum)}`}
        </p>
      )}
      {toelichting && <p className="whitespace-pre-wrap">{toelichting}</p>}
      {halt.inhoud.samenloop && (
        <p className="whitespace-pre-wrap">Waarom toch Halt: {halt.inhoud.samenloop}</p>
      )}
      {halt.staat === 'NEGATIEF' && pagina.processenVerbaal.length === 0 && (
        <Mededeling toon="let-op" titel="Beslis over een proces-verbaal">
          <p>Halt is negatief afgerond. Maak hieronder een proces-verbaal, of sluit de zaak.</p>
        </Mededeling>
      )}
      {!pagina.zaak.geslotenOp && (
        <p className="my-2">
          <KnopLink
            href={`/handhaving/zaken/${pagina.zaak.id}/brieven/nieuw?sjabloon=halt-verwijzing&haltId=${halt.id}&aan=halt`}
            klein
            soort="stil"
            icoon="brief"
          >
            Maak de verwijsbrief
          </KnopLink>
        </p>
      )}
      {verder.length > 0 && (
        <Uitklap titel="Uitkomst van Halt vastleggen" knop="secundair" klein>
          <Formulier
            actie={actie}
            verborgen={{ ...kopVan(pagina), haltId: halt.id }}
            label="Uitkomst van Halt"
            uniek={`halt-${halt.id}`}
          >
            <Keuzelijst
              naam="naar"
              label="Uitkomst"
              leeg="Kies de uitkomst"
              keuzes={verder.map((staat) => ({ waarde: staat, label: LABEL_HALTSTAAT[staat] }))}
            />
            <Veld
              naam="op"
              label="Op welke dag?"
              soort="date"
              breedte="kort"
              max={pagina.vandaag}
              waarde={pagina.vandaag}
            />
            <Tekstvak naam="toelichting" label="Toelichting" optioneel rijen={3} maxLength={4000} />
            <Verzendknop>Leg uitkomst vast</Verzendknop>
          </Formulier>
        </Uitklap>
      )}
    </div>
  );
}

/** What Baken knows itself stands above the form; the rest the officer answers. */
function Verwijzen({ pagina, actie }: { pagina: Zaakpagina; actie: Actie }) {
  const bekend = toetsHalt(LEEG, pagina.haltfeiten).voorwaarden.filter(({ code }) =>
    ['leerplichtig', 'leeftijd', 'eerder-halt'].includes(code),
  );
  return (
    <Uitklap titel="Naar Halt verwijzen" knop="secundair" klein>
      <Voorwaarden voorwaarden={bekend} label="Wat Baken al weet, op vandaag" />
      <Formulier actie={actie} verborgen={kopVan(pagina)} label="Naar Halt verwijzen" uniek="verwijs">
        <Veld
          naam="pleegdatum"
          label="Laatste dag van het verzuim"
          soort="date"
          breedte="kort"
          max={pagina.vandaag}
        />
        <div className="velden-naast flex flex-wrap gap-4">
          <Veld
            naam="uren"
            label="Uren ongeoorloofd verzuim"
            hint="Vanaf 9 uur"
            soort="number"
            breedte="kort"
            min={0}
            step="0.5"
          />
          <Veld
            naam="keerTeLaat"
            label="Keer te laat"
            hint="Of vanaf 12 keer"
            soort="number"
            breedte="kort"
            min={0}
          />
        </div>
        <Vinkje naam="eigenInitiatief" label="Het verzuim is verwijtbaar en op eigen initiatief" />
        <Vinkje naam="luxe" label="Het gaat om luxeverzuim" hint="Een beslissing van de ouders: geen Halt." />
        <Vinkje naam="ernstigePsychischeProblematiek" label="Er zijn ernstige psychische problemen" />
        <Vinkje naam="toereikendeHulp" label="Daarvoor is toereikende hulp" />
        <Vinkje naam="instemmingJongere" label="De jongere stemt in" />
        <Vinkje naam="instemmingOuders" label="De ouders stemmen in" hint="Nodig onder de 16 jaar." />
        <Vinkje
          naam="overlegOvj"
          label="De officier van justitie is akkoord"
          hint="Nodig boven de 60 uur of 60 keer te laat."
        />
        <Tekstvak naam="toelichting" label="Toelichting" optioneel rijen={3} maxLength={4000} />
        <Samenloopvraag bezwaren={bezwarenHalt(pagina.samenloop, null)} />
        <Verzendknop>Verwijs naar Halt</Verzendknop>
      </Formulier>
    </Uitklap>
  );
}

const LEEG = {
  uren: 0,
  keerTeLaat: 0,
  eigenInitiatief: false,
  luxe: false,
  ernstigePsychischeProblematiek: false,
  toereikendeHulp: false,
  instemmingJongere: false,
  instemmingOuders: false,
  overlegOvj: false,
};
