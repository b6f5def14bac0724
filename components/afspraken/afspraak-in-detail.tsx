import Link from 'next/link';
import { plusMinuten } from '#lib/kalender/plaatselijk.ts';
import { dagbericht, LABEL_AFSPRAAKSTATUS, metWie } from '#lib/contact/afspraken/labels.ts';
import type { Afspraakpagina } from '#lib/contact/afspraken/model.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Afronden } from '#components/afspraken/afronden.tsx';
import { Genodigden } from '#components/afspraken/genodigden.tsx';
import { AfspraakVelden } from '#components/afspraken/afspraak-velden.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Kenmerken } from '#components/ui/kenmerken.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
type Eigenschappen = {
  pagina: Afspraakpagina;
  acties: { wijzig: Actie; zegAf: Actie; rondAf: Actie; nogeens: Actie };
};

/** One appointment: what it is, and what can be done with it now. */
export function AfspraakInDetail({ pagina, acties }: Eigenschappen) {
  const { afspraak, overlap, vandaag, mag } = pagina;
  const gepland = afspraak.status === 'gepland';
  const bericht = gepland && dagbericht(afspraak.datum, pagina.vrij);
  const verborgen = { afspraakId: afspraak.id, versie: afspraak.versie };
  return (
    <div className="secties">
      {gepland && overlap.length > 0 && (
        <Mededeling toon="let-op" titel="Deze afspraak valt samen met een andere">
          <ul className="grid gap-2">
            {overlap.map((ander) => (
              <li key={ander.id}>
                <Link href={`/afspraken/${ander.id}`} prefetch={false}>
                  {ander.tijd}–{plusMinuten(ander.tijd, ander.duur)}, {formatNaam(ander.naam)}
                </Link>
              </li>
            ))}
          </ul>
        </Mededeling>
      )}
      {bericht && <Mededeling toon="let-op" titel={bericht} />}
      <Gegevens pagina={pagina} />
      <Genodigden pagina={pagina} nogeens={acties.nogeens} />
      {gepland && <NietMeerMailen genodigden={pagina.genodigden} />}
      {gepland && mag.afronden && afspraak.datum <= vandaag && (
        <Afronden pagina={pagina} actie={acties.rondAf} />
      )}
      {gepland && mag.wijzigen && (
        <>
          <Uitklap titel="Verzetten of wijzigen" knop="secundair" icoon="potlood">
            <Formulier
              key={afspraak.versie}
              actie={acties.wijzig}
              verborgen={verborgen}
              label="Afspraak wijzigen"
            >
              <AfspraakVelden afspraak={afspraak} vandaag={vandaag} vrij={pagina.vrij} />
              <Verzendknop>Bewaar wijziging</Verzendknop>
            </Formulier>
          </Uitklap>
          <Uitklap titel="Afzeggen" knop="secundair" icoon="kruis">
            <Formulier actie={acties.zegAf} verborgen={verborgen} label="Afspraak afzeggen">
              <Veld naam="reden" label="Waarom gaat het niet door?" maxLength={300} />
              {pagina.genodigden.some(({ magNiet }) => !magNiet) && (
                <p>Wie een uitnodiging kreeg, krijgt bericht.</p>
              )}
              <Verzendknop soort="gevaar">Zeg af</Verzendknop>
            </Formulier>
          </Uitklap>
        </>
      )}
    </div>
  );
}

function NietMeerMailen({ genodigden }: Pick<Afspraakpagina, 'genodigden'>) {
  const buiten = genodigden.filter(({ magNiet }) => magNiet !== null);
  if (buiten.length === 0) return null;
  return (
    <Mededeling toon="let-op" titel="Niet iedereen die was uitgenodigd krijgt nog bericht">
      {buiten.map(({ adres, magNiet }) => (
        <p key={adres}>
          {adres}: {magNiet}
        </p>
      ))}
    </Mededeling>
  );
}

function Gegevens({ pagina: { afspraak, genodigden } }: { pagina: Afspraakpagina }) {
  const { tijd, duur, met, plaats, toelichting, wie, status, reden, naam, jongereId } = afspraak;
  return (
    <div className="flex flex-col gap-4">
      <Kenmerken
        naast
        kenmerken={[
          {
            naam: 'Jongere',
            waarde: (
              <Link href={`/jongeren/${jongereId}`} prefetch={false}>
                {formatNaam(naam)}
              </Link>
            ),
          },
          { naam: 'Tijd', waarde: `${tijd}–${plusMinuten(tijd, duur)}` },
          { naam: 'Met', waarde: metWie(met) },
          { naam: 'Waar', waarde: plaats || 'niet ingevuld' },
          { naam: 'Agenda van', waarde: wie },
          { naam: 'Stand', waarde: LABEL_AFSPRAAKSTATUS[status] + (reden ? `: ${reden}` : '') },
          ...(genodigden.length === 0 ? [{ naam: 'Uitgenodigd', waarde: 'niemand gemaild' }] : []),
        ]}
      />
      {toelichting && <p className="whitespace-pre-line">{toelichting}</p>}
      {status === 'gepland' && (
        <div>
          <KnopLink
            href={`/afspraken/${afspraak.id}/uitnodiging`}
            download="afspraak.ics"
            soort="stil"
            icoon="agenda"
          >
            Uitnodiging als bestand
          </KnopLink>
        </div>
      )}
    </div>
  );
}
