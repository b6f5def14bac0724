import type { ReactNode } from 'react';
import { VRAAGSOORT_LABEL, vraagLabel, WOONPLAATS_LABEL } from '#lib/doelgroepen/jongerenpunt/labels.ts';
import type { Vraagregel, Vragenlijst as Lijst } from '#lib/doelgroepen/jongerenpunt/lezen/model.ts';
import { VRAAGSOORTEN } from '#lib/doelgroepen/jongerenpunt/model.ts';
import { urgentieVan } from '#lib/termijnen/rules.ts';
import { metPuntnaam } from '#lib/doelgroepen/jongerenpunt/naam.ts';
import { Lijsttabel, zaakkolom } from '#components/lijsten/lijsttabel.tsx';
import { Datum } from '#components/ui/datum.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { eigenaarkeuzes, Lijstfilter } from '#components/ui/lijstfilter.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Status } from '#components/ui/status.tsx';
import type { Kolom } from '#components/ui/tabel.tsx';

const TOON = [
  { waarde: 'open', label: 'Lopend' },
  { waarde: 'gesloten', label: 'Afgesloten' },
  { waarde: 'alle', label: 'Alle' },
];

type Eigenschappen = { lijst: Lijst; na: string | undefined; balk: ReactNode };

/** Questions of the Jongerenpunt, the newest first. */
export function Vragenlijst({ lijst, na, balk }: Eigenschappen) {
  const { rijen, filter, gemeenten, collegas, verder } = lijst;
  return (
    <>
      <Lijstfilter
        pad="/jongerenpunt"
        label="Vragen filteren"
        velden={[
          { naam: 'toon', label: 'Toon', keuzes: TOON, standaard: 'open', waarde: filter.toon },
          {
            naam: 'vraag',
            label: 'Vraag',
            leeg: 'Alle vragen',
            keuzes: VRAAGSOORTEN.map((waarde) => ({ waarde, label: VRAAGSOORT_LABEL[waarde] })),
            waarde: filter.vraag,
          },
          {
            naam: 'van',
            label: 'Bij wie',
            keuzes: eigenaarkeuzes(collegas),
            standaard: 'team',
            waarde: filter.van,
          },
          {
            naam: 'woonplaats',
            label: 'Woonplaats',
            leeg: 'Overal',
            keuzes: [
              ...gemeenten.map(({ code, naam }) => ({ waarde: code, label: naam })),
              { waarde: 'buiten-regio', label: WOONPLAATS_LABEL['buiten-regio'] },
              { waarde: 'niet-in-brp', label: WOONPLAATS_LABEL['niet-in-brp'] },
            ],
            waarde: filter.woonplaats,
          },
        ]}
      />
      {balk}
      <Lijsttabel
        bijschrift={metPuntnaam('Vragen aan het Jongerenpunt', lijst.punt)}
        stand={lijst.stand}
        kolommen={kolommen(lijst)}
        rijen={rijen}
        leeg={<Leeg lijst={lijst} />}
        plek={{ pad: '/jongerenpunt', waarden: { ...filter, na }, verder }}
      />
    </>
  );
}

function Leeg({ lijst: { filter, mag } }: { lijst: Lijst }) {
  return (
    <LegeStaat
      titel={filter.toon === 'open' ? 'Er loopt geen vraag met deze keuze' : 'Geen vragen met deze keuze'}
      actie={mag.behandelen && <KnopLink href="/jongerenpunt/nieuw">Vraag vastleggen</KnopLink>}
    >
      Wie aan de balie komt of belt, staat hier zodra u de vraag vastlegt.
    </LegeStaat>
  );
}

function kolommen({ vandaag, themas }: Lijst): Kolom<Vraagregel>[] {
  return [
    zaakkolom<Vraagregel>('/jongerenpunt'),
    { sleutel: 'vraag', kop: 'Vraag', rekt: true, cel: (rij) => vraagLabel(rij.vraag) },
    { sleutel: 'sinds', kop: 'Sinds', cel: (rij) => <Datum op={rij.gestartOp} /> },
    {
      sleutel: 'woonplaats',
      kop: 'Woonplaats',
      cel: (rij) => rij.gemeente ?? WOONPLAATS_LABEL[rij.woonplaats],
    },
    {
      sleutel: 'volgende',
      kop: 'Volgende',
      cel: (rij) => (rij.geslotenOp ? 'Afgesloten' : rij.volgendeActie),
    },
    {
      sleutel: 'volgendeDatum',
      kop: 'Op',
      cel: (rij) => <Wanneer dag={rij.geslotenOp ?? rij.volgendeDatum} rij={rij} vandaag={vandaag} />,
    },
    { sleutel: 'wie', kop: 'Bij', cel: (rij) => rij.eigenaar ?? 'niemand' },
    {
      sleutel: 'thema',
      kop: 'Onderwerp',
      cel: (rij) => themas.find(({ code }) => code === rij.thema)?.label ?? rij.thema,
    },
    { sleutel: 'resultaat', kop: 'Resultaat', cel: (rij) => rij.resultaat },
  ];
}

function Wanneer({
  dag,
  rij,
  vandaag,
}: {
  dag: Lijst['vandaag'] | null;
  rij: Vraagregel;
  vandaag: Lijst['vandaag'];
}) {
  if (!dag) return null;
  if (rij.geslotenOp || urgentieVan(dag, vandaag) !== 'te-laat') return <Datum op={dag} />;
  return (
    <Status toon="te-laat">
      <Datum op={dag} />
    </Status>
  );
}
