import type { ComponentProps } from 'react';
import { MAILKEUZE_LABEL } from '#lib/termijnen/overzicht/labels.ts';
import { MAILKEUZES, type Mailvoorkeur } from '#lib/termijnen/overzicht/model.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { GeenMailserver } from '#components/ui/geen-mailserver.tsx';
import { Keuzelijst, Keuzes } from '#components/ui/keuze.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = {
  voorkeur: Mailvoorkeur;
  email: string | null;
  mailserver: boolean;
  /** The overview as it would go out now; null when there is nothing to say. */
  voorbeeld: { readonly onderwerp: string; readonly tekst: string } | null;
  actie: ComponentProps<typeof Formulier>['actie'];
};

export function MailvoorkeurFormulier({ voorkeur, email, mailserver, voorbeeld, actie }: Eigenschappen) {
  return (
    <>
      {!mailserver && <GeenMailserver />}
      {email ? (
        <p className="mb-6">
          Baken mailt naar <strong>{email}</strong>. In de mail staan voorletters en een link, nooit een naam.
        </p>
      ) : (
        <div className="mb-6">
          <Mededeling toon="let-op" titel="Er is geen mailadres van u bekend">
            <p>Er wordt daarom niets gemaild. De beheerder kan bij Gebruikers uw adres invullen.</p>
          </Mededeling>
        </div>
      )}
      <Formulier actie={actie} verborgen={{ versie: voorkeur.versie }} label="Mailvoorkeur">
        <Keuzes
          naam="keuze"
          label="Wat wilt u gemaild krijgen?"
          waarde={voorkeur.keuze}
          keuzes={MAILKEUZES.map((keuze) => ({ waarde: keuze, ...MAILKEUZE_LABEL[keuze] }))}
        />
        <Uur naam="vanafUur" label="Niet voor" waarde={voorkeur.vanafUur} uren={[6, 7, 8, 9, 10, 11, 12]} />
        <Uur
          naam="totUur"
          label="Niet na"
          waarde={voorkeur.totUur}
          uren={[13, 14, 15, 16, 17, 18, 19, 20, 21, 22]}
        />
        <p className="gedempt">In het weekend en op feestdagen mailt Baken niet.</p>
        <Verzendknop>Bewaar</Verzendknop>
      </Formulier>
      <div className="mt-6">
        <Uitklap titel="Zo ziet het overzicht er nu uit" knop="secundair">
          {voorbeeld ? (
            <>
              <p>
                <strong>{voorbeeld.onderwerp}</strong>
              </p>
              <p className="whitespace-pre-line break-words">{voorbeeld.tekst}</p>
            </>
          ) : (
            <p>Er is niets te laat en niets voor vandaag. Dan komt er geen mail.</p>
          )}
        </Uitklap>
      </div>
    </>
  );
}

type UurEigenschappen = { naam: string; label: string; waarde: number; uren: readonly number[] };

function Uur({ naam, label, waarde, uren }: UurEigenschappen) {
  return (
    <Keuzelijst
      naam={naam}
      label={label}
      breedte="kort"
      waarde={String(waarde)}
      keuzes={uren.map((uur) => ({ waarde: String(uur), label: `${uur}.00 uur` }))}
    />
  );
}
