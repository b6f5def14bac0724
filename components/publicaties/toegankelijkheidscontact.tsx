import type { OpenbaarContact } from '#lib/publicaties/openbaar.ts';

type Eigenschappen = {
  /** The mailbox of the installation, when it has one. */
  mail: string | undefined;
  contacten: readonly OpenbaarContact[];
};

/** Whom to tell what does not work: the mailbox of this installation, and of each bureau with public pages what stands on its letters. */
export function ToegankelijkheidsContact({ mail, contacten }: Eigenschappen) {
  return (
    <>
      <p>
        Loopt u ergens tegenaan? Zeg welke pagina het is en wat er niet lukte.{' '}
        {mail && (
          <>
            Schrijf naar <a href={`mailto:${mail}`}>{mail}</a>.{' '}
          </>
        )}
        {contacten.length > 0 && `${mail ? 'Of laat' : 'Laat'} het weten aan het bureau van de pagina:`}
        {!mail &&
          contacten.length === 0 &&
          'Hier is nog geen adres ingevuld. Laat het weten aan de gemeente waarvan u de pagina las.'}
      </p>
      {contacten.length > 0 && (
        <ul>
          {contacten.map((contact) => (
            <li key={contact.code}>
              {contact.bureau}
              {contact.naam && ` (${contact.naam})`}: <Wegen {...contact} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Wegen({ mail, telefoon }: Pick<OpenbaarContact, 'mail' | 'telefoon'>) {
  return (
    <>
      {mail && <a href={`mailto:${mail}`}>{mail}</a>}
      {mail && telefoon && ' of '}
      {telefoon && <a href={`tel:${telefoon.replaceAll(/[^+\d]/g, '')}`}>{telefoon}</a>}
    </>
  );
}
