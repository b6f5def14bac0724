import type { FormulierStaat } from '#lib/toegang/act.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { Uitkomst } from '#lib/platform/errors.ts';
import { mistInschrijving } from '#lib/werkprocessen/afsluiten/rules.ts';
import { DUO_REDENEN, kernresultaat } from '#lib/werkprocessen/kernlijst.ts';
import { DUO_REDEN_LABEL } from '#lib/werkprocessen/labels.ts';
import { gaatNaarDoorstroompunt } from '#lib/werkprocessen/overdragen/rules.ts';
import type { Loslaatvraag } from '#lib/vsv-trajecten/loslaten/model.ts';
import type { Werkprocespagina } from '#lib/werkprocessen/lezen/model.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Inschrijvingvelden } from '#components/jongeren/inschrijving-velden.tsx';
import { Keuzelijst, Keuzes } from '#components/ui/keuze.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';
import { Vervolg } from '#components/ui/vervolg.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { LoslatenBijSluiten } from '#components/werkprocessen/loslaten-bij-sluiten.tsx';
import { ResultaatKeuze, type Resultaatkeuze } from '#components/werkprocessen/resultaat-keuze.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;

const REDENEN = DUO_REDENEN.map((waarde) => ({ waarde, label: DUO_REDEN_LABEL[waarde] }));

/** Closing is always possible; a closed werkproces can be reopened by a teamleider. */
export function Afsluiten({
  pagina,
  acties,
  loslaten,
}: {
  pagina: Werkprocespagina;
  acties: { sluitAf: Actie; heropen: Actie };
  loslaten?: Uitkomst<Loslaatvraag> | undefined;
}) {
  const { werk, mag } = pagina;
  if (werk.status === 'gesloten')
    return mag.heropenen ? <Heropenen pagina={pagina} actie={acties.heropen} /> : null;
  if (!mag.behandelen) return null;
  const open = pagina.meldingen.filter(({ status }) => status === 'B').length;
  return (
    <Sectie titel="Afsluiten">
      <Uitklap titel="Sluit dit werkproces af" knop="secundair">
        <Formulier
          actie={acties.sluitAf}
          verborgen={{ id: werk.id, versie: werk.versie }}
          label="Werkproces afsluiten"
        >
          <ResultaatKeuze keuzes={resultaten(pagina)} redenen={REDENEN} metMelding={open > 0} />
          <Inschrijving pagina={pagina} />
          <NogThuis pagina={pagina} />
          <LoslatenBijSluiten vraag={loslaten?.ok ? loslaten.waarde : undefined} />
          <Onaangeraakt pagina={pagina} />
          <Veld
            naam="opmerking"
            label="Opmerking aan de school"
            hint={meldingenZin(open)}
            optioneel
            maxLength={500}
          />
          <Overdracht pagina={pagina} />
          <Verzendknop>Sluit af</Verzendknop>
        </Formulier>
      </Uitklap>
    </Sectie>
  );
}

function resultaten({
  resultaten: lijst,
  werk: { soort },
  inschrijving,
}: Werkprocespagina): Resultaatkeuze[] {
  return lijst.map(({ code, label, kern }) => {
    const { administratief = false, duoReden = null } = kernresultaat(kern) ?? {};
    return {
      waarde: code,
      label,
      groep: administratief ? 'Administratief' : 'Resultaat',
      schoolLeest: duoReden && DUO_REDEN_LABEL[duoReden],
      vervolg: mistInschrijving(soort, kern, inschrijving)
        ? 'inschrijving'
        : gaatNaarDoorstroompunt(soort, kern)
          ? 'doorstroompunt'
          : undefined,
    };
  });
}

/** What the coach must know, for a result with which the Doorstroompunt goes on; it gets nothing else of this work. */
function Overdracht({ pagina: { werk, resultaten: lijst } }: { pagina: Werkprocespagina }) {
  const naar = lijst.filter(({ kern }) => gaatNaarDoorstroompunt(werk.soort, kern));
  if (naar.length === 0) return null;
  return (
    <Vervolg bij="doorstroompunt">
      <p className="font-semibold">Naar het Doorstroompunt</p>
      <Tekstvak
        naam="overdracht"
        label="Wat moet de doorstroomcoach weten?"
        hint="Met dit resultaat begint daar werk, met deze reden. Uw stappen en verslagen gaan niet mee."
        rijen={2}
        maxLength={500}
        optioneel
      />
    </Vervolg>
  );
}

/** A result that says there is a school, while none is on file: what is known, and the two ways on. */
function Inschrijving({ pagina: { inschrijving, resultaten: lijst, werk } }: { pagina: Werkprocespagina }) {
  if (!inschrijving || !lijst.some(({ kern }) => mistInschrijving(werk.soort, kern, inschrijving)))
    return null;
  return (
    <Vervolg bij="inschrijving">
      <Mededeling toon="let-op" titel="Baken kent geen inschrijving">
        <p>
          {bekend(inschrijving)} Zonder inschrijving blijft de jongere thuiszitter en komt hij bij een
          volgende vergelijking terug als signaal.
        </p>
      </Mededeling>
      <Keuzes
        naam="inschrijving"
        label="Wat doet u met de inschrijving?"
        keuzes={[
          { waarde: 'nu', label: 'Ik leg haar nu vast', vervolg: 'inschrijving-nu' },
          {
            waarde: 'zonder',
            label: 'Ik sluit af zonder; zij komt met de aanlevering van de school, of er is er geen',
          },
        ]}
      />
      <Vervolg bij="inschrijving-nu">
        <Inschrijvingvelden scholen={inschrijving.scholen} />
      </Vervolg>
    </Vervolg>
  );
}

/** Closing does not bring anyone back to school: who keeps an eye on this jongere, and when? */
function NogThuis({ pagina: { nogThuis, collegas, ik, vandaag } }: { pagina: Werkprocespagina }) {
  if (!nogThuis) return null;
  return (
    <>
      <Mededeling toon="let-op" titel={`De jongere zit nog thuis, sinds ${formatDatum(nogThuis)}`}>
        <p>
          Afsluiten verandert daar niets aan. Is de jongere terug op school of in een traject? Leg dat eerst
          vast bij Feiten.
        </p>
      </Mededeling>
      <Keuzes
        naam="thuis"
        label="Wie blijft verantwoordelijk?"
        keuzes={[
          { waarde: 'volgen', label: 'Ik of een collega, met een volgende actie', vervolg: 'nog-thuis' },
          { waarde: 'zonder', label: 'Niemand; volgen is niet meer nodig' },
        ]}
      />
      <Vervolg bij="nog-thuis">
        <div className="flex flex-col gap-4">
          <Keuzelijst
            naam="thuisWie"
            label="Wie volgt de jongere?"
            hint="Staat daarna als verantwoordelijke in het dossier en krijgt de volgende actie op Vandaag."
            leeg="Ik"
            optioneel
            keuzes={collegas
              .filter(({ id }) => id !== ik)
              .map(({ id, naam }) => ({ waarde: id, label: naam }))}
          />
          <Veld naam="thuisActie" label="Wat is de volgende actie?" optioneel maxLength={120} />
          <Veld naam="thuisDatum" label="Op welke dag?" soort="date" breedte="kort" min={vandaag} />
        </div>
      </Vervolg>
    </>
  );
}

function bekend({ laatste }: NonNullable<Werkprocespagina['inschrijving']>): string {
  if (!laatste) return 'Er was er ook nooit een.';
  const { school, tot } = laatste;
  return `De laatste was bij ${school ?? 'een onbekende school'}${tot ? `, tot en met ${formatDatum(tot)}` : ''}.`;
}

/** One reason for all phases nobody touched; an administrative result asks for none. */
function Onaangeraakt({ pagina: { kaart, pad, afwijkredenen } }: { pagina: Werkprocespagina }) {
  const touched = new Set(pad.filter(({ registratie }) => registratie).map(({ stap }) => stap.fase));
  const fasen = (kaart?.fasen ?? []).filter((fase) => !touched.has(fase.nummer));
  if (fasen.length === 0) return null;
  return (
    <Keuzelijst
      naam="sluitreden"
      label="Waarom zijn niet alle fasen doorlopen?"
      hint={`Nog niet doorlopen: ${fasen.map((fase) => fase.naam.toLowerCase()).join(', ')}. Bij een administratief resultaat hoeft dit niet.`}
      leeg="Geen reden nodig"
      keuzes={afwijkredenen.map(({ code, label }) => ({ waarde: code, label }))}
    />
  );
}

function meldingenZin(aantal: number): string {
  if (aantal === 0) return 'Er hoort geen open melding bij dit werkproces.';
  return aantal === 1
    ? 'De melding wordt mee afgesloten; de school hoort de uitkomst.'
    : `De ${aantal} meldingen worden mee afgesloten; de school hoort van elk de uitkomst.`;
}

function Heropenen({ pagina: { werk }, actie }: { pagina: Werkprocespagina; actie: Actie }) {
  return (
    <Sectie titel="Heropenen">
      <Uitklap titel="Heropen dit werkproces" knop="secundair">
        <Formulier
          actie={actie}
          verborgen={{ id: werk.id, versie: werk.versie }}
          label="Werkproces heropenen"
        >
          <Tekstvak
            naam="reden"
            label="Waarom wordt dit werkproces heropend?"
            hint="De meldingen die ermee zijn afgesloten, gaan ook weer open."
            rijen={2}
            maxLength={500}
          />
          <Verzendknop soort="secundair">Heropen</Verzendknop>
        </Formulier>
      </Uitklap>
    </Sectie>
  );
}
