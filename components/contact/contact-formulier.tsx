import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { LABEL_CONTACTSOORT, LABEL_GESPREKSPARTNER } from '#lib/contact/labels.ts';
import {
  CONTACTSOORTEN,
  GESPREKSPARTNERS,
  contactConceptsleutel,
  type Contactformulier,
} from '#lib/contact/model.ts';
import { LABEL_TAAK } from '#lib/jongeren/verslagen/labels.ts';
import { soortLabel } from '#lib/werkprocessen/labels.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { ConceptBewaarder } from '#components/ui/concept-bewaarder.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst, Keuzes } from '#components/ui/keuze.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { Gespreksdelen } from '#components/contact/gespreksdelen.tsx';
import { VerborgenVeld } from '#components/contact/verborgen-veld.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
type Eigenschappen = {
  gegevens: Contactformulier;
  werkproces?: string;
  acties: {
    bewaarContact: Actie;
    bewaarVerbetering: Actie;
    trekIn: Actie;
    bewaarContactConcept: (form: FormData) => Promise<{ status: string }>;
    gooiConceptWeg: (form: FormData) => Promise<void>;
  };
};

const groot = (tekst: string) => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/** With whom and whether he was reached is one choice, and never made beforehand: a contact that was not there would count. */
const MET_WIE = [
  ...GESPREKSPARTNERS.map((partner) => ({
    waarde: `${partner}:ja`,
    label: groot(LABEL_GESPREKSPARTNER[partner]),
    groep: 'Bereikt',
  })),
  ...GESPREKSPARTNERS.map((partner) => ({
    waarde: `${partner}:nee`,
    label: `${groot(LABEL_GESPREKSPARTNER[partner])}, niet bereikt`,
    groep: 'Niet bereikt',
  })),
];

/** What was said, with whom, and what comes next. The rest has a likely value, so that often only text is typed. */
export function ContactFormulier({ gegevens, werkproces, acties }: Eigenschappen) {
  const { contact, concept, jongereId } = gegevens;
  const sleutel = contactConceptsleutel(jongereId, contact?.id);
  const verborgen: Record<string, string> = contact ? { contactId: contact.id } : { jongereId };
  return (
    <div className="secties">
      <Vooraf gegevens={gegevens} />
      <Formulier
        key={concept ? concept.bijgewerktOp.getTime() : 'leeg'}
        actie={contact ? acties.bewaarVerbetering : acties.bewaarContact}
        waarden={concept?.waarden}
        verborgen={verborgen}
        label="Contact"
      >
        <Watvelden gegevens={gegevens} />
        <Gespreksdelen gesprek={gegevens.gesprek} concept={concept} vandaag={gegevens.vandaag} />
        {!contact && <Vervolg gegevens={gegevens} gekozen={werkproces} />}
        <ConceptBewaarder
          bewaar={acties.bewaarContactConcept}
          sleutel={sleutel}
          hersteldVan={concept ? momentVan(concept.bijgewerktOp, gegevens) : undefined}
        />
        <Verzendknop icoon="vinkje">{contact ? 'Bewaar verbetering' : 'Bewaar contact'}</Verzendknop>
      </Formulier>
      {concept && (
        <Uitklap titel="Leeg beginnen">
          <form action={acties.gooiConceptWeg} className="mt-2 flex flex-col items-start gap-2">
            <input type="hidden" name="sleutel" value={sleutel} />
            <p>Wat hierboven is getypt, gaat weg en is niet terug te halen.</p>
            <button type="submit" className="knop knop--secundair knop--klein">
              Gooi het concept weg
            </button>
          </form>
        </Uitklap>
      )}
      {contact && (
        <Formulier actie={acties.trekIn} verborgen={{ contactId: contact.id }} label="Intrekken">
          <p>Hoort dit contact niet in dit dossier? Dan kan het worden ingetrokken.</p>
          <Verzendknop soort="gevaar">Trek dit contact in</Verzendknop>
        </Formulier>
      )}
    </div>
  );
}

function Vooraf({ gegevens }: { gegevens: Contactformulier }) {
  const { telefoon, geheimhouding, waarschuwing } = gegevens;
  return (
    <>
      {geheimhouding && <Mededeling toon="let-op" titel="Geheimhouding: geef het adres aan niemand." />}
      {waarschuwing && <Mededeling toon="let-op" titel={waarschuwing} />}
      {telefoon && <p>Telefoon: {telefoon}</p>}
    </>
  );
}

function Watvelden({ gegevens: { contact, vandaag, taken } }: { gegevens: Contactformulier }) {
  return (
    <>
      <Keuzes
        naam="soort"
        label="Hoe was het contact?"
        naast
        waarde={contact?.soort ?? 'telefoon'}
        keuzes={CONTACTSOORTEN.map((soort) => ({ waarde: soort, label: LABEL_CONTACTSOORT[soort] }))}
      />
      <Keuzelijst
        naam="met"
        label="Met wie, en bereikt?"
        leeg="Kies"
        waarde={contact ? `${contact.met}:${contact.bereikt ? 'ja' : 'nee'}` : undefined}
        keuzes={MET_WIE}
      />
      <Tekstvak
        naam="verslag"
        label="Verslag"
        hint={
          taken[0] === 'leerplicht'
            ? undefined
            : 'Alleen wat nodig is om te helpen. Geen gezondheid, politie of justitie: dat hoort met instemming achter de muur van het traject.'
        }
        rijen={6}
        waarde={contact?.verslag}
        maxLength={20_000}
      />
      <div className="velden-naast flex flex-wrap gap-4">
        <Veld
          naam="datum"
          label="Op welke dag?"
          soort="date"
          breedte="kort"
          max={vandaag}
          waarde={contact?.datum ?? vandaag}
        />
        <Veld
          naam="tijd"
          label="Hoe laat?"
          soort="time"
          breedte="kort"
          optioneel
          waarde={contact?.tijd ?? undefined}
        />
      </div>
    </>
  );
}

function Vervolg({ gegevens, gekozen }: { gegevens: Contactformulier; gekozen?: string }) {
  const { werkprocessen, vandaag, taken } = gegevens;
  if (werkprocessen.length === 0)
    return (
      <>
        <p className="gedempt">Er is geen open werkproces; het contact komt los in het dossier.</p>
        <VoorWelkWerk taken={taken} />
      </>
    );
  const eerste = werkprocessen.find((werk) => werk.id === gekozen) ?? werkprocessen[0];
  return (
    <>
      <VerborgenVeld
        naam="versies"
        waarde={werkprocessen.map((werk) => `${werk.id}:${werk.versie}`).join(',')}
      />
      <Keuzelijst
        naam="werkprocesId"
        label="Hoort bij"
        waarde={eerste?.id}
        leeg="Geen werkproces"
        keuzes={werkprocessen.map((werk) => ({ waarde: werk.id, label: keuzelabel(werk) }))}
      />
      <VoorWelkWerk taken={taken} hint="Alleen van belang zonder werkproces." />
      <Veld naam="volgendeActie" label="Wat is de volgende actie?" optioneel maxLength={200} />
      <Veld naam="volgendeDatum" label="Wanneer?" soort="date" breedte="kort" optioneel min={vandaag} />
    </>
  );
}

/** Only for who does more than one kind of work; of the others it follows from what they do. */
function VoorWelkWerk({ taken, hint }: { taken: Contactformulier['taken']; hint?: string }) {
  if (taken.length < 2) return null;
  return (
    <Keuzelijst
      naam="taak"
      label="Voor welk werk?"
      hint={hint ?? 'Het verslag is voor wie dat werk doet.'}
      waarde={taken[0]}
      keuzes={taken.map((taak) => ({ waarde: taak, label: LABEL_TAAK[taak] }))}
    />
  );
}

function keuzelabel({
  soort,
  volgendeActie,
  volgendeDatum,
}: Contactformulier['werkprocessen'][number]): string {
  if (!volgendeDatum) return soortLabel(soort);
  return `${soortLabel(soort)} (nu: ${volgendeActie ?? 'actie'} op ${formatDatum(volgendeDatum)})`;
}

const KLOK = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
});

function momentVan(moment: Date, { vandaag }: Contactformulier): string {
  const dag = todayInAmsterdam(moment);
  return dag === vandaag ? KLOK.format(moment) : `${formatDatum(dag)} ${KLOK.format(moment)}`;
}
