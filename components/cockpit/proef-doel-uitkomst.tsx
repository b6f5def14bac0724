import Link from 'next/link';
import { doelZin, jaarTekst, jarenZin, maatTekst, streefTekst } from '#lib/cockpit/proef/doel/labels.ts';
import type { Doeljaar, Doelproef } from '#lib/cockpit/proef/doel/model.ts';
import { formatDatum, formatGetal } from '#lib/kalender/opmaak.ts';
import { Proefvak } from '#components/cockpit/proef-vak.tsx';
import { KolomGrafiek } from '#components/grafieken/kolommen.tsx';
import { adresVan } from '#components/indicatoren/adres.ts';
import { CijferTabel } from '#components/ui/cijfertabel.tsx';
import { Status } from '#components/ui/status.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';

/** What the target would have meant, for the asked year and year by year. */
export function Doeluitkomst({ proef }: { proef: Doelproef }) {
  const { indicator, label, jaren, heelBureau, isStand, peildatum } = proef;
  const laatste = jaren.at(-1);
  return (
    <Proefvak wat="een andere streefwaarde">
      <p className="proefvak-zin">{doelZin(proef)}</p>
      <p className="proefvak-zin">{jarenZin(proef)}</p>
      {proef.bijDoel && laatste && <Aandeel proef={proef} laatste={laatste} />}
      <Tabel
        bijschrift={`Elk jaar naast ${streefTekst(proef)}`}
        verbergBijschrift
        smal="schuif"
        kolommen={kolommen(proef)}
        rijen={jaren}
        rijSleutel={({ schooljaar }) => schooljaar}
      />
      <KolomGrafiek
        titel={`${indicator.titel}: elk jaar naast ${streefTekst(proef)}`}
        samenvatting={jarenZin(proef)}
        groepKop="Schooljaar"
        groepen={jaren.map(({ schooljaar }) => schooljaar)}
        reeksen={[
          {
            naam: 'Uitkomst',
            cijfers: jaren.map(({ waarde, nietGemeten }) => (nietGemeten ? 'niet-gemeten' : waarde)),
          },
          { naam: 'Streefwaarde', cijfers: jaren.map(({ streef }) => streef) },
        ]}
        opmaak={{
          decimalen: proef.maat === 'aantal' ? 0 : 1,
          eenheid: proef.maat === 'procent' ? '%' : proef.eenheid,
        }}
      />
      <p className="gedempt klein">
        {proef.bijDoel && 'Er is gerekend met evenveel mensen in de noemer. '}
        {proef.maat !== 'getal' && 'Op hele mensen afgerond naar de veilige kant. '}
        {isStand && `Een stand: elk jaar op de dag van ${formatDatum(peildatum).replace(/ \d{4}$/, '')}. `}
        {laatste?.maanden && 'Van elk jaar het gemiddelde van de maanden die bekend zijn. '}
        {heelBureau && 'Dit cijfer is er niet per gemeente: dit is het hele bureau. '}
        Het cijfer zelf:{' '}
        <Link href={adresVan(indicator, '', proef.vraag, proef.dimensies)} prefetch={false}>
          {indicator.titel}
        </Link>
        {label && ` (${label})`}.
      </p>
    </Proefvak>
  );
}

function Aandeel({ proef: { indicator, bijDoel, maat }, laatste }: { proef: Doelproef; laatste: Doeljaar }) {
  if (!bijDoel || laatste.teller === null || laatste.noemer === null || laatste.waarde === null) return null;
  return (
    <CijferTabel
      titel="Nu en bij deze streefwaarde"
      rooster={{
        koppen: ['Waarover', 'Zoals het is', 'Bij deze streefwaarde'],
        rijen: [
          [indicator.teller, formatGetal(laatste.teller), formatGetal(bijDoel.teller)],
          [indicator.noemer ?? 'noemer', formatGetal(laatste.noemer), formatGetal(laatste.noemer)],
          ['deel', maatTekst(laatste.waarde, maat), maatTekst(bijDoel.waarde, maat)],
        ],
      }}
    />
  );
}

function kolommen({ maat, jaren }: Doelproef): Kolom<Doeljaar>[] {
  return [
    {
      sleutel: 'jaar',
      kop: 'Schooljaar',
      hoofd: true,
      opEenRegel: true,
      cel: ({ schooljaar }) => schooljaar,
    },
    { sleutel: 'waarde', kop: 'Uitkomst', getal: true, cel: (jaar) => jaarTekst(jaar, maat) },
    {
      sleutel: 'streef',
      kop: 'Streefwaarde',
      getal: true,
      cel: ({ streef, naBreuk }) =>
        streef === null ? (naBreuk ? 'andere definitie' : 'onbekend') : maatTekst(streef, maat),
    },
    {
      sleutel: 'gehaald',
      kop: 'Gehaald',
      opEenRegel: true,
      cel: ({ gehaald }) => <Oordeel gehaald={gehaald} />,
    },
    {
      sleutel: 'verschil',
      kop: 'Ernaast',
      getal: true,
      cel: ({ verschil }) =>
        verschil === null
          ? '–'
          : maat === 'procent'
            ? `${formatGetal(verschil, 1)} procentpunt`
            : maatTekst(verschil, maat),
    },
    ...(jaren.some(({ maanden }) => maanden)
      ? [
          {
            sleutel: 'maanden',
            kop: 'Maanden gehaald',
            getal: true as const,
            cel: ({ maanden, maandenGehaald }: Doeljaar) =>
              maanden === null || maandenGehaald === null ? '–' : `${maandenGehaald} van ${maanden.length}`,
          },
        ]
      : []),
  ];
}

function Oordeel({ gehaald }: Pick<Doeljaar, 'gehaald'>) {
  if (gehaald === null) return <Status>Onbekend</Status>;
  return <Status toon={gehaald ? 'goed' : 'let-op'}>{gehaald ? 'Gehaald' : 'Niet gehaald'}</Status>;
}
