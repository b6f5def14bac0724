import type { ComponentProps } from 'react';
import type { Mailoverzicht, OpenMail } from '#lib/uitwisseling/mail/model.ts';
import { bronLabel, MAILSTATUS_LABEL } from '#lib/uitwisseling/mail/labels.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Status } from '#components/ui/status.tsx';
import { Tabel } from '#components/ui/tabel.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { Tijdstip } from '#components/logboek/tijdstip.tsx';

type Actie = ComponentProps<typeof Formulier>['actie'];

/** Can mail leave at all, and does it? */
export function Mailstand({ overzicht, proef }: { overzicht: Mailoverzicht; proef: Actie }) {
  const { ingesteld, verzonden } = overzicht;
  if (!ingesteld)
    return (
      <Mededeling toon="let-op" titel="Er is nog geen mailserver ingesteld">
        <p>
          Mail blijft veilig wachten en gaat weg zodra de beheerder van de server BAKEN_SMTP_URL en
          BAKEN_SMTP_AFZENDER heeft ingesteld en Baken opnieuw heeft gestart.
        </p>
      </Mededeling>
    );
  return (
    <>
      <p className="mb-4">
        <Status toon="goed">
          {verzonden.laatste ? (
            <span>
              In de laatste zeven dagen verzonden: {verzonden.aantal}, het laatst op{' '}
              <Tijdstip op={verzonden.laatste} />
            </span>
          ) : (
            'De mailserver is ingesteld; in de laatste zeven dagen is niets verzonden'
          )}
        </Status>
      </p>
      <Formulier actie={proef} label="Proefmail versturen">
        <Verzendknop soort="secundair" icoon="brief">
          Stuur mijzelf een proefmail
        </Verzendknop>
      </Formulier>
    </>
  );
}

type Vastgelopen = {
  bladert: boolean;
  regels: readonly OpenMail[];
  opnieuw: Actie;
  nietMeer: Actie;
  aangekomen: Actie;
};

/** Messages on which a colleague must decide: they failed too often, or nobody knows whether they arrived. */
export function VastgelopenMail({ regels, bladert, opnieuw, nietMeer, aangekomen }: Vastgelopen) {
  if (regels.length === 0)
    return <LegeStaat titel={bladert ? 'Hierna komt geen mail meer' : 'Er is geen mail blijven liggen'} />;
  return (
    <Tabel
      bijschrift="Mail die een besluit vraagt"
      verbergBijschrift
      rijen={regels}
      rijSleutel={(mail) => mail.id}
      kolommen={[
        ...KOP,
        { sleutel: 'pogingen', kop: 'Pogingen', getal: true, cel: (mail) => mail.pogingen },
        { sleutel: 'fout', kop: 'Wat ging mis', cel: (mail) => mail.fout ?? 'niet bekend' },
        {
          sleutel: 'besluit',
          kop: 'Besluit',
          verbergKop: true,
          cel: (mail) => (
            <div className="knoppen">
              <Knop actie={opnieuw} mail={mail} lijst={regels}>
                Probeer opnieuw
              </Knop>
              {mail.status === 'onzeker' && (
                <Knop actie={aangekomen} mail={mail} lijst={regels}>
                  Is aangekomen
                </Knop>
              )}
              <Knop actie={nietMeer} mail={mail} lijst={regels}>
                Niet meer versturen
              </Knop>
            </div>
          ),
        },
      ]}
    />
  );
}

type Wachtend = { overzicht: Mailoverzicht; bladert: boolean; opnieuw: Actie; nietMeer: Actie };

/** What goes by itself, later; who has just mended the mail server need not wait for that. */
export function WachtendeMail({ overzicht, bladert, opnieuw, nietMeer }: Wachtend) {
  const { wachtend } = overzicht;
  if (wachtend.length === 0)
    return <LegeStaat titel={bladert ? 'Hierna komt geen mail meer' : 'Er wacht geen mail'} />;
  return (
    <Tabel
      bijschrift="Mail die wacht, de oudste eerst"
      verbergBijschrift
      rijen={wachtend}
      rijSleutel={(mail) => mail.id}
      kolommen={[
        ...KOP,
        {
          sleutel: 'fout',
          kop: 'Waarom nog niet',
          cel: (mail) => mail.fout && `${mail.fout} Baken probeert het vanzelf opnieuw.`,
        },
        {
          sleutel: 'besluit',
          kop: 'Besluit',
          verbergKop: true,
          cel: (mail) =>
            mail.status === 'wacht' && (
              <div className="knoppen">
                {overzicht.ingesteld && mail.pogingen > 0 && (
                  <Knop actie={opnieuw} mail={mail} lijst={wachtend}>
                    Probeer nu
                  </Knop>
                )}
                <Knop actie={nietMeer} mail={mail} lijst={wachtend}>
                  Niet meer versturen
                </Knop>
              </div>
            ),
        },
      ]}
    />
  );
}

const KOP: ComponentProps<typeof Tabel<OpenMail>>['kolommen'] = [
  { sleutel: 'wat', kop: 'Wat', hoofd: true, cel: (mail) => bronLabel(mail.bronSoort) },
  { sleutel: 'aan', kop: 'Aan', cel: (mail) => mail.aan },
  { sleutel: 'status', kop: 'Staat', cel: (mail) => MAILSTATUS_LABEL[mail.status] },
  { sleutel: 'sinds', kop: 'Sinds', cel: (mail) => <Tijdstip op={mail.aangemaaktOp} /> },
];

/** Several messages can go to the same address: the number of the row tells their forms apart. */
function Knop({
  actie,
  mail,
  lijst,
  children,
}: {
  actie: Actie;
  mail: OpenMail;
  lijst: readonly OpenMail[];
  children: string;
}) {
  return (
    <Formulier
      actie={actie}
      verborgen={{ id: mail.id }}
      label={`${children}: bericht ${lijst.indexOf(mail) + 1}, ${bronLabel(mail.bronSoort)} aan ${mail.aan}`}
    >
      <Verzendknop soort="secundair" klein>
        {children}
      </Verzendknop>
    </Formulier>
  );
}
