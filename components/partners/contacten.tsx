import { CONTACTROL_LABEL } from '#lib/partners/labels.ts';
import type { Partnerpagina } from '#lib/partners/lezen/model.ts';
import { CONTACTROLLEN, type Contactpersoon } from '#lib/partners/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
type Eigenschappen = { pagina: Partnerpagina; acties: Record<'voegContactToe' | 'wijzigContact', Actie> };

/** Who one speaks to there; who left stays below, for what was agreed with him. */
export function Contacten({ pagina, acties }: Eigenschappen) {
  const { contacten, vandaag, mag, organisatie } = pagina;
  const nu = contacten.filter(({ tot }) => tot === null || tot >= vandaag);
  const weg = contacten.filter((contact) => !nu.includes(contact));
  const rij = (contact: Contactpersoon) => (
    <Regel key={contact.id} contact={contact} mag={mag.beheren} actie={acties.wijzigContact} />
  );
  return (
    <Sectie titel="Contactpersonen" aantal={nu.length}>
      {nu.length > 0 ? (
        <ul className="lijst">{nu.map(rij)}</ul>
      ) : (
        <LegeStaat titel="Nog niemand">
          Alleen gegevens van het werk: naam, functie, telefoon en mail.
        </LegeStaat>
      )}
      {weg.length > 0 && (
        <Uitklap titel={`Werkt er niet meer (${weg.length})`}>
          <ul className="lijst">{weg.map(rij)}</ul>
        </Uitklap>
      )}
      {mag.beheren && (
        <Uitklap titel="Contactpersoon toevoegen" knop="secundair" icoon="plus" open={nu.length === 0}>
          <Formulier
            actie={acties.voegContactToe}
            verborgen={{ organisatieId: organisatie.id }}
            uniek="nieuw"
            label="Contactpersoon toevoegen"
          >
            <ContactVelden />
            <Verzendknop soort="secundair">Voeg toe</Verzendknop>
          </Formulier>
        </Uitklap>
      )}
    </Sectie>
  );
}

function Regel({ contact, mag, actie }: { contact: Contactpersoon; mag: boolean; actie: Actie }) {
  const onder = [
    contact.functie,
    CONTACTROL_LABEL[contact.rol],
    contact.tot && `tot en met ${formatDatum(contact.tot)}`,
  ];
  return (
    <li id={contact.id} className="lijstrij">
      <div className="lijstrij-tekst">
        <span className="lijstrij-titel">{contact.naam}</span>
        <span className="lijstrij-onder">{onder.filter(Boolean).join(' · ')}</span>
        <span className="lijstrij-onder">
          {contact.telefoon && <a href={`tel:${contact.telefoon.replace(/\s/g, '')}`}>{contact.telefoon}</a>}{' '}
          {contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>}
        </span>
      </div>
      {mag && (
        <Uitklap
          titel={
            <>
              Wijzig<span className="alleen-voorlezen"> {contact.naam}</span>
            </>
          }
          knop="stil"
          klein
        >
          <Formulier
            actie={actie}
            verborgen={{ id: contact.id, versie: contact.versie }}
            uniek={contact.id}
            label={`Contactpersoon wijzigen: ${contact.naam}`}
          >
            <ContactVelden contact={contact} />
            <Verzendknop soort="secundair">Bewaar</Verzendknop>
          </Formulier>
        </Uitklap>
      )}
    </li>
  );
}

function ContactVelden({ contact }: { contact?: Contactpersoon }) {
  return (
    <>
      <div className="flex flex-wrap gap-4">
        <Veld naam="naam" label="Naam" breedte="middel" waarde={contact?.naam ?? ''} autoComplete="off" />
        <Veld naam="functie" label="Functie" optioneel breedte="middel" waarde={contact?.functie ?? ''} />
        <Keuzelijst
          naam="rol"
          label="Wat is deze persoon voor ons?"
          waarde={contact?.rol ?? 'eerste-contact'}
          keuzes={CONTACTROLLEN.map((waarde) => ({ waarde, label: CONTACTROL_LABEL[waarde] }))}
        />
        <Veld
          naam="telefoon"
          label="Telefoon op het werk"
          optioneel
          breedte="middel"
          waarde={contact?.telefoon ?? ''}
        />
        <Veld
          naam="email"
          label="E-mail op het werk"
          soort="email"
          optioneel
          breedte="middel"
          waarde={contact?.email ?? ''}
        />
        {contact && (
          <>
            <Veld naam="van" label="Sinds" soort="date" breedte="kort" waarde={contact.van} />
            <Veld
              naam="tot"
              label="Tot en met"
              soort="date"
              optioneel
              breedte="kort"
              waarde={contact.tot ?? ''}
            />
          </>
        )}
      </div>
    </>
  );
}
