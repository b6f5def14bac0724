import { formatBreuk } from '#lib/indicatoren/labels.ts';
import type { Cel, Indicator } from '#lib/indicatoren/model.ts';
import { schooljaarVan } from '#lib/kalender/rules.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { breukenzin } from '#lib/moties/breuken/rules.ts';
import { periodeZin, streefZin, streefZinBij } from '#lib/moties/labels.ts';
import type { Motievraag, Nulcel, Streefwaarde } from '#lib/moties/model.ts';
import { celTekst, puntTekst, veranderingTekst } from '#lib/moties/voortgang/labels.ts';
import type { Celvoortgang, Vraagvoortgang } from '#lib/moties/voortgang/model.ts';
import { OordeelStatus } from '#components/moties/oordeel.tsx';
import { Verantwoording } from '#components/moties/verantwoording.tsx';
import { Verloop } from '#components/moties/verloop.tsx';
import { CijferTabel, type Cijferrooster } from '#components/ui/cijfertabel.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';

type Eigenschappen = { vraag: Motievraag; voortgang: Vraagvoortgang };

/** How it goes with one asked item: from where, how it is now, what was agreed; below it the years and how it was counted. */
export function Voortgang({ vraag, voortgang }: Eigenschappen) {
  const naam = `${vraag.kenmerk}: ${voortgang.indicator.titel}`;
  return (
    <>
      {voortgang.breuk && (
        <Mededeling toon="let-op" titel="Breuk: de definitie is veranderd">
          Cijfers van voor en na de verandering worden niet van elkaar afgetrokken. Versie nu:{' '}
          {voortgang.indicator.versie}.
        </Mededeling>
      )}
      {voortgang.wijzigingen.map(({ versie, geldigVan, reden }) => (
        <Mededeling
          key={versie}
          toon="let-op"
          titel={`Breuk: vanaf ${schooljaarVan(geldigVan)} een andere definitie`}
        >
          {reden} Elk jaar staat hier volgens de definitie van toen; jaren voor en na de breuk zijn niet te
          vergelijken.
        </Mededeling>
      ))}
      {voortgang.gekozen.length > 0 && <p className="gedempt">Geteld: {voortgang.gekozen.join('; ')}.</p>}
      {voortgang.volgensAfspraak && (
        <p className="gedempt klein">
          Alle jaren zijn hier geteld volgens de definitie van de afspraak (versie{' '}
          {voortgang.indicator.versie}). Openbaar staan eerdere jaren volgens de definitie van toen; die
          getallen kunnen anders zijn.
        </p>
      )}
      <Afgesproken vraag={vraag} />
      {voortgang.cellen.length === 0 ? (
        <p className="gedempt">Onbekend: over deze periode is nog niets te tellen.</p>
      ) : (
        <Tabel
          bijschrift={`Voortgang van ${naam}`}
          verbergBijschrift
          rijen={voortgang.cellen}
          rijSleutel={({ sleutel }) => sleutel}
          kolommen={kolommenVan(vraag, voortgang)}
        />
      )}
      {vraag.streefwaarden.length === 0 && voortgang.cellen[0] && (
        <p className="mt-1">
          <OordeelStatus oordeel={voortgang.cellen[0].oordeel} />
        </p>
      )}
      {voortgang.cellen.some(({ oneens }) => oneens) && (
        <p className="gedempt klein">
          De afgesproken waarden spreken elkaar tegen; {leidendZin(vraag)} is leidend.
        </p>
      )}
      {voortgang.trendbreuken.map((breuk) => (
        <p key={`${breuk.vanaf}${breuk.zin}`} className="gedempt klein">
          {breukenzin(breuk, vraag.nulmeting?.peildatum ?? null)}
        </p>
      ))}
      <Uitklap titel={<Onzichtbaar tekst="Verloop per schooljaar" over={naam} />}>
        <Verloop vraag={vraag} voortgang={voortgang} />
        <CijferTabel titel={`Verloop van ${naam}`} rooster={verloopVan(voortgang)} />
      </Uitklap>
      <Uitklap titel={<Onzichtbaar tekst="Hoe is dit geteld?" over={naam} />}>
        <Verantwoording vraag={vraag} voortgang={voortgang} />
      </Uitklap>
    </>
  );
}

function Onzichtbaar({ tekst, over }: { tekst: string; over: string }) {
  return (
    <>
      {tekst}
      <span className="alleen-voorlezen"> ({over})</span>
    </>
  );
}

function leidendZin(vraag: Motievraag): string {
  const leidend = vraag.streefwaarden.find((streef) => streef.leidend);
  return leidend ? streefZin(leidend) : 'geen ervan';
}

function kolommenVan(
  vraag: Motievraag,
  { indicator, nu, naTrendbreuk, breuk: naBreuk }: Vraagvoortgang,
): Kolom<Celvoortgang>[] {
  const op = (dag: string | undefined) => (dag ? `, ${dag}` : '');
  const { nulmeting } = vraag;
  return [
    { sleutel: 'deel', kop: 'Deel', hoofd: true, cel: ({ label }) => label },
    {
      sleutel: 'nul',
      kop: `Nulmeting${op(nulmeting ? formatDatum(nulmeting.peildatum) : undefined)}`,
      getal: true,
      cel: ({ nul, herzien }) =>
        nulmeting ? (
          <>
            <Waarde cel={nul} indicator={indicator} />
            {herzien && <span className="gedempt"> (nu geteld: {celTekst(herzien, indicator)})</span>}
          </>
        ) : (
          'nog niet vastgelegd'
        ),
    },
    {
      sleutel: 'nu',
      kop: `Nu${op(nu ? puntTekst(nu) : undefined)}`,
      getal: true,
      cel: ({ nu: cel }) => <Waarde cel={cel} indicator={indicator} />,
    },
    {
      sleutel: 'verandering',
      kop: 'Sinds de nulmeting',
      getal: true,
      cel: (cel) => (nulmeting ? veranderingTekst(cel, indicator, naTrendbreuk || naBreuk) : null),
    },
    // Without a target there is one thing to say of all rows; it stands below them.
    ...(vraag.streefwaarden.length > 0
      ? [
          {
            sleutel: 'oordeel',
            kop: 'Stand',
            cel: (cel: Celvoortgang) => <Oordelen vraag={vraag} cel={cel} />,
          },
        ]
      : []),
  ];
}

/** The figure with what it was made of beside it: 87 van 111, or 40 → 19. */
function Waarde({ cel, indicator }: { cel: Cel | Nulcel | null; indicator: Indicator }) {
  const breuk = cel && formatBreuk(cel, indicator);
  return (
    <>
      {celTekst(cel, indicator)}
      {breuk && <span className="gedempt"> ({breuk})</span>}
    </>
  );
}

/** What was agreed, once above the table; which of them leads where there are more. */
function Afgesproken({ vraag: { streefwaarden, antwoord } }: { vraag: Motievraag }) {
  if (streefwaarden.length === 0) return null;
  const zinnen = streefwaarden.map((streef) =>
    [
      `${streefZinBij(streef, antwoord)}, ${periodeZin(streef)}`,
      streef.leidend && streefwaarden.length > 1 && ' (leidend)',
      streef.bron && ` (${streef.bron})`,
    ]
      .filter(Boolean)
      .join(''),
  );
  return (
    <p className="mb-2">
      <strong>Afgesproken:</strong> {zinnen.join('; ')}.
    </p>
  );
}

/** What the leading target says, and each target beside it; with the year it was judged on where its own are over. */
function Oordelen({ vraag, cel }: { vraag: Motievraag; cel: Celvoortgang }) {
  const [enige, ...meer] = vraag.streefwaarden;
  if (!enige) return <OordeelStatus oordeel={cel.oordeel} />;
  if (meer.length === 0) return <Streefoordeel streef={enige} cel={cel} />;
  return (
    <ul>
      {vraag.streefwaarden.map((streef) => (
        <li key={streef.id}>
          <Streefoordeel streef={streef} cel={cel} bij={streefZin(streef)} />
        </li>
      ))}
    </ul>
  );
}

function Streefoordeel({ streef, cel, bij }: { streef: Streefwaarde; cel: Celvoortgang; bij?: string }) {
  const eigen = cel.oordelen.find(({ streefwaardeId }) => streefwaardeId === streef.id);
  const later = eigen?.over && eigen.over > streef.tot;
  return (
    <>
      <OordeelStatus oordeel={eigen?.oordeel ?? 'onbekend'} />{' '}
      <span className="gedempt">
        {bij}
        {later && ` (de periode is voorbij; gemeten over ${eigen.over})`}
      </span>
    </>
  );
}

/** Each point of the series, and each day on which the council was told. */
function verloopVan({ reeks, rapport, cellen, indicator, wijzigingen }: Vraagvoortgang): Cijferrooster {
  const verslagen = rapport.map(({ dag, punt }) =>
    punt
      ? `verslag ${formatDatum(dag)}, zoals bekend op ${formatDatum(punt.bekendOp)}`
      : `verslag ${formatDatum(dag)}`,
  );
  return {
    koppen: ['Op', ...cellen.map(({ label }) => label)],
    rijen: [
      ...reeks.map((punt, nr) => [
        wijzigingen.length > 0 ? `${puntTekst(punt)} (definitie ${punt.versie})` : puntTekst(punt),
        ...cellen.map((cel) => celTekst(cel.reeks[nr] ?? null, indicator)),
      ]),
      ...rapport.map(({ punt }, nr) => [
        verslagen[nr] ?? '',
        ...cellen.map((cel) => (punt ? celTekst(cel.rapport[nr] ?? null, indicator) : 'moet nog komen')),
      ]),
    ],
  };
}
