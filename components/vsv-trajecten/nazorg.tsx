import Link from 'next/link';
import type { Trajectpagina } from '#lib/vsv-trajecten/lezen/model.ts';
import { NAZORGSTAND_LABEL } from '#lib/vsv-trajecten/nazorg/labels.ts';
import { NAZORGSTANDEN, POGINGEN, type Nazorgmoment } from '#lib/vsv-trajecten/nazorg/model.ts';
import { volgendMoment } from '#lib/vsv-trajecten/nazorg/rules.ts';
import { Datum } from '#components/ui/datum.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst, Keuzes, Vinkje } from '#components/ui/keuze.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Status } from '#components/ui/status.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import type { Actie } from '#components/vsv-trajecten/actie.ts';

type Deel = { pagina: Trajectpagina; acties: Record<'bewaarNazorg' | 'nazorgTerug', Actie> };

/** How it goes after letting go: three moments, each with its day, the attempts and where he stands. */
export function Nazorg({ pagina, acties }: Deel) {
  const { traject, nazorg, mag, vandaag } = pagina;
  if (!traject.losgelatenOp) return null;
  const volgend = volgendMoment(nazorg);
  const aanDeBeurt = volgend?.uiterlijk != null && volgend.uiterlijk <= vandaag;
  return (
    <Sectie titel="Nazorg" id="nazorg">
      <Tabel
        bijschrift="Nazorg na het loslaten"
        verbergBijschrift
        kolommen={kolommen(pagina, acties)}
        rijen={nazorg}
        rijSleutel={({ maand }) => String(maand)}
      />
      {nazorg.some(({ uitkomst }) => uitkomst === 'begeleiding') && <Opnieuw pagina={pagina} />}
      {mag.nazorg && volgend && (
        <Uitklap
          titel="Nazorg vastleggen"
          knop={aanDeBeurt ? 'primair' : 'secundair'}
          open={aanDeBeurt}
          icoon="telefoon"
        >
          <Invoer pagina={pagina} acties={acties} volgend={volgend} />
        </Uitklap>
      )}
    </Sectie>
  );
}

function kolommen(pagina: Trajectpagina, acties: Deel['acties']): Kolom<Nazorgmoment>[] {
  const { vandaag, mag } = pagina;
  return [
    { sleutel: 'moment', kop: 'Moment', hoofd: true, cel: ({ maand }) => `Na ${maand} maanden` },
    {
      sleutel: 'dag',
      kop: 'Uiterlijk',
      opEenRegel: true,
      cel: ({ uiterlijk, uitkomst }) =>
        uiterlijk && <Datum op={uiterlijk} {...(uitkomst === null && { vandaag })} />,
    },
    {
      sleutel: 'pogingen',
      kop: 'Contact',
      cel: ({ pogingen }) =>
        pogingen.map(({ id, op, stand, notitie }) => (
          <span key={id} className="block">
            <Datum op={op} /> {stand ? 'gesproken' : 'niet bereikt'}
            {notitie && <span className="gedempt">: {notitie}</span>}
          </span>
        )),
    },
    { sleutel: 'stand', kop: 'Waar de jongere staat', cel: (moment) => <Stand moment={moment} /> },
    ...(mag.nazorg
      ? [
          {
            sleutel: 'terug',
            kop: 'Terugnemen',
            verbergKop: true,
            cel: (moment: Nazorgmoment) =>
              moment.pogingen.length > 0 && <Terug pagina={pagina} acties={acties} moment={moment} />,
          },
        ]
      : []),
  ];
}

function Stand({ moment: { uitkomst, startkwalificatie, pogingen } }: { moment: Nazorgmoment }) {
  if (uitkomst === null)
    return (
      <span className="gedempt">
        {pogingen.length > 0
          ? `nog niet bereikt, poging ${pogingen.length} van ${POGINGEN}`
          : 'nog niet gevraagd'}
      </span>
    );
  const goed = uitkomst === 'school' || uitkomst === 'werk';
  return (
    <>
      <Status toon={goed ? 'goed' : uitkomst === 'niet-bereikt' ? 'neutraal' : 'let-op'}>
        {NAZORGSTAND_LABEL[uitkomst]}
      </Status>
      {startkwalificatie && ', met startkwalificatie'}
    </>
  );
}

function Terug({ pagina, acties, moment }: Deel & { moment: Nazorgmoment }) {
  return (
    <Formulier
      actie={acties.nazorgTerug}
      verborgen={{ id: pagina.werk.id, versie: pagina.traject.versie, maand: String(moment.maand) }}
      uniek={`nazorg-${moment.maand}`}
      label={`Laatste contact terugnemen, na ${moment.maand} maanden`}
    >
      <Verzendknop soort="stil" klein>
        Neem terug
      </Verzendknop>
    </Formulier>
  );
}

function Invoer({ pagina, acties, volgend }: Deel & { volgend: Nazorgmoment }) {
  const { werk, traject, nazorg, vandaag } = pagina;
  return (
    <Formulier
      actie={acties.bewaarNazorg}
      verborgen={{ id: werk.id, versie: traject.versie }}
      uniek="nazorg"
      label="Nazorg vastleggen"
    >
      <Keuzes
        naam="uitkomst"
        label="Waar staat de jongere nu?"
        keuzes={[...NAZORGSTANDEN, 'niet-bereikt' as const].map((stand) => ({
          waarde: stand,
          label: NAZORGSTAND_LABEL[stand],
          ...(stand === 'niet-bereikt' && { hint: `Na ${POGINGEN} pogingen sluit dit moment.` }),
        }))}
      />
      <Vinkje naam="startkwalificatie" label="Heeft nu een startkwalificatie" />
      <Keuzelijst
        naam="maand"
        label="Moment"
        waarde={String(volgend.maand)}
        keuzes={nazorg
          .filter(({ uitkomst }) => uitkomst === null)
          .map(({ maand }) => ({ waarde: String(maand), label: `Na ${maand} maanden` }))}
      />
      <Veld naam="op" label="Op" soort="date" waarde={vandaag} max={vandaag} breedte="middel" />
      <Tekstvak naam="notitie" label="Notitie" optioneel maxLength={500} rijen={2} />
      <Verzendknop>Leg dit contact vast</Verzendknop>
    </Formulier>
  );
}

/** Somebody who wants support again: which work it becomes. */
function Opnieuw({ pagina: { werk } }: { pagina: Trajectpagina }) {
  return (
    <Mededeling toon="let-op" titel="De jongere wil weer begeleiding">
      <p>
        {werk.status === 'gesloten'
          ? 'Gaat het om dezelfde vraag? Laat dit werkproces dan heropenen. Is het een nieuwe vraag? Neem haar dan op als nieuwe melding, dan begint nieuw werk; wat hier staat, blijft in het dossier.'
          : 'Dit werkproces is nog open. Neem het nazorgcontact en het loslaten terug, of neem een nieuwe vraag op als nieuwe melding.'}
      </p>
      <p>
        <Link href={`/werkprocessen/${werk.id}`}>Naar dit werkproces</Link> ·{' '}
        <Link href={`/jongeren/${werk.jongereId}`}>Naar het dossier</Link>
      </p>
    </Mededeling>
  );
}
