import Link from 'next/link';
import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import { STATUS_LABEL } from '#lib/meldingen/labels.ts';
import type { NietBezorgd, NietBezorgdLijst as Lijst } from '#lib/meldingen/terugmelding/model.ts';
import { kiesKolommen } from '#lib/toegang/lijsten/rules.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { adresMet, Bladeren, bladeradressen } from '#components/ui/bladeren.tsx';
import { Datum } from '#components/ui/datum.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { KnopLink, Knoppen } from '#components/ui/knop.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Status } from '#components/ui/status.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
type Acties = { bezorgOpnieuw: Actie; legVerteldVast: Actie; neemOp: Actie };
type Waarden = Readonly<Partial<Record<'van' | 'stand' | 'na', string | undefined>>>;
type Eigenschappen = { lijst: Lijst; acties: Acties; waarden: Waarden; verteld?: string | undefined };

/** Feedback on its way or stuck, the longest waiting first: send it again, or say that the school was told otherwise. */
export function NietBezorgdLijst({ lijst, acties, waarden, verteld }: Eigenschappen) {
  const { regels, magOpnieuw, verder } = lijst;
  const gefilterd = Boolean(waarden.van || waarden.stand);
  const bladeren = <Bladeren {...bladeradressen({ pad: '/meldingen/niet-bezorgd', waarden, verder })} />;
  const gekozen = magOpnieuw ? regels.find(({ id }) => id === verteld) : undefined;
  if (regels.length === 0 && waarden.na)
    return (
      <>
        <LegeStaat titel="Hierna komt niets meer">Wat langer wacht, staat op de eerste pagina.</LegeStaat>
        {bladeren}
      </>
    );
  if (regels.length === 0)
    return (
      <LegeStaat titel={gefilterd ? 'Niets met deze keuzes' : 'Alles is bezorgd'}>
        {gefilterd
          ? 'Kies iedereen en alles om te zien wat nog wacht.'
          : 'Elke school heeft gehoord wat er met haar melding is gedaan.'}
      </LegeStaat>
    );
  return (
    <>
      {gekozen && <Verteld regel={gekozen} actie={acties.legVerteldVast} />}
      {magOpnieuw && regels.length > 1 && (
        <Formulier actie={acties.bezorgOpnieuw} label="Alles opnieuw bezorgen">
          {regels.map(({ id }) => (
            <input key={id} type="hidden" name="id" value={id} />
          ))}
          <Verzendknop icoon="opnieuw">
            Bezorg {verder || waarden.na ? `deze ${regels.length}` : 'alles'} opnieuw
          </Verzendknop>
        </Formulier>
      )}
      <Tabel
        bijschrift="Niet bezorgd"
        verbergBijschrift
        kolommen={kiesKolommen(kolommen({ lijst, acties, waarden }), lijst.stand)}
        rijen={regels}
        rijSleutel={({ id }) => id}
      />
      {bladeren}
    </>
  );
}

type Omgeving = Pick<Eigenschappen, 'lijst' | 'acties' | 'waarden'>;

function kolommen(omgeving: Omgeving): Kolom<NietBezorgd>[] {
  const doen: Kolom<NietBezorgd> = {
    sleutel: 'doen',
    kop: 'Bezorgen of vertellen',
    verbergKop: true,
    cel: (regel) => <Handelingen regel={regel} {...omgeving} />,
  };
  return [
    { sleutel: 'school', kop: 'School', hoofd: true, cel: ({ school }) => school ?? 'onbekende school' },
    {
      sleutel: 'melding',
      kop: 'Wat de school hoort',
      cel: ({ meldingId, status }) => (
        <Link href={`/meldingen/${meldingId}`} prefetch={false}>
          {STATUS_LABEL[status]}
        </Link>
      ),
    },
    {
      sleutel: 'stand',
      kop: 'Stand',
      cel: ({ fout }) => <Status toon={fout ? 'te-laat' : 'bezig'}>{fout ?? 'onderweg'}</Status>,
    },
    {
      sleutel: 'sinds',
      kop: 'Sinds',
      opEenRegel: true,
      cel: ({ aangemaaktOp }) => <Datum op={todayInAmsterdam(aangemaaktOp)} />,
    },
    { sleutel: 'pogingen', kop: 'Pogingen', getal: true, cel: ({ pogingen }) => pogingen },
    {
      sleutel: 'contact',
      kop: 'Bellen met',
      cel: ({ contactNaam, telefoon }) =>
        (contactNaam || telefoon) && (
          <>
            {contactNaam} {telefoon && <a href={`tel:${telefoon.replace(/[^0-9+]/g, '')}`}>{telefoon}</a>}
          </>
        ),
    },
    { sleutel: 'bij', kop: 'Bij', cel: ({ eigenaar }) => eigenaar ?? 'nog niemand' },
    ...(omgeving.lijst.magOpnieuw ? [doen] : []),
  ];
}

/** One form for the line that was chosen: the school heard it in another way. */
function Verteld({ regel: { id, school, status }, actie }: { regel: NietBezorgd; actie: Actie }) {
  return (
    <Sectie id="verteld" titel={`Verteld aan ${school ?? 'de school'}`}>
      <Formulier actie={actie} verborgen={{ id }} label="Verteld per telefoon">
        <Veld
          naam="hoe"
          label="Met wie sprak u en wat vertelde u?"
          hint={`Bedoeld was: ${STATUS_LABEL[status].toLowerCase()}. Daarna probeert Baken niet meer te bezorgen.`}
          maxLength={300}
        />
        <Verzendknop>Leg vast</Verzendknop>
      </Formulier>
    </Sectie>
  );
}

function Handelingen({ regel, lijst: { ik }, acties, waarden }: Omgeving & { regel: NietBezorgd }) {
  const { id, fout, school } = regel;
  const verteld = adresMet('/meldingen/niet-bezorgd', { ...waarden, verteld: id });
  return (
    <Knoppen>
      {fout && (
        <Formulier actie={acties.bezorgOpnieuw} verborgen={{ id }} label={`Opnieuw aan ${school}`}>
          <Verzendknop soort="secundair" klein icoon="opnieuw">
            Probeer opnieuw
          </Verzendknop>
        </Formulier>
      )}
      {regel.eigenaarId !== ik && (
        <Formulier actie={acties.neemOp} verborgen={{ id }} label={`Op zich nemen voor ${school}`}>
          <Verzendknop soort="stil" klein>
            Ik zie hierop toe
          </Verzendknop>
        </Formulier>
      )}
      <KnopLink href={`${verteld}#verteld`} soort="stil" klein>
        Verteld per telefoon<span className="alleen-voorlezen"> aan {school}</span>
      </KnopLink>
    </Knoppen>
  );
}
