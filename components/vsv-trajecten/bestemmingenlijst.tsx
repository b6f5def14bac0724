import Link from 'next/link';
import { formatNaamInLijst } from '#lib/jongeren/naam.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { kiesKolommen } from '#lib/toegang/lijsten/rules.ts';
import { BESTEMMING_LABEL } from '#lib/vsv-trajecten/bestemming/labels.ts';
import type {
  Bestemmingenlijst as Lijst,
  Bestemmingsrij,
} from '#lib/vsv-trajecten/bestemming/lijst/model.ts';
import { BESTEMMINGEN } from '#lib/vsv-trajecten/bestemming/model.ts';
import { Bladeren } from '#components/ui/bladeren.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Knop } from '#components/ui/knop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';
import { adresMet, type Params } from '#components/vsv-trajecten/bestemmingenfilters.tsx';

type Eigenschappen = { lijst: Lijst; params: Params };

/** By name, with what Baken proposes and why; open ones can be ticked and confirmed together. */
export function Bestemmingenlijst({ lijst, params }: Eigenschappen) {
  const open = params.stand !== 'bevestigd';
  const samen = open && lijst.mag.vaststellen;
  if (lijst.rijen.length === 0) return <Leeg params={params} />;
  return (
    <form action="/bestemmingen/samen" aria-label="Bestemmingen samen bevestigen">
      <input type="hidden" name="peildatum" value={lijst.peildatum} />
      <input type="hidden" name="eigenaar" value={params.eigenaar ?? ''} />
      <input type="hidden" name="gemeente" value={params.gemeente ?? ''} />
      <p className="mb-4">
        {lijst.aantal === 1 ? 'Eén jongere' : `${lijst.aantal} jongeren`}
        {open ? ' zonder bevestiging.' : ' met een bevestiging.'}
      </p>
      <Tabel
        bijschrift={`Bestemmingen op ${formatDatum(lijst.peildatum)}`}
        verbergBijschrift
        kolommen={kiesKolommen(kolommen(samen), lijst.stand)}
        rijen={lijst.rijen}
        rijSleutel={({ id }) => id}
      />
      {samen && (
        <div className="mt-4 flex flex-wrap items-end gap-4">
          <Keuzelijst
            naam="keuze"
            label="Bevestig voor wie is aangevinkt"
            leeg="Wat Baken voorstelt"
            keuzes={BESTEMMINGEN.map((waarde) => ({ waarde, label: BESTEMMING_LABEL[waarde] }))}
          />
          <Knop type="submit">Bekijk wat er gebeurt</Knop>
          <Knop name="alle" value="ja">
            Bekijk de hele lijst ({lijst.aantal})
          </Knop>
        </div>
      )}
      <Bladeren
        {...(params.na ? { vorige: adresMet(params, { na: undefined }) } : {})}
        {...(lijst.verder ? { volgende: adresMet(params, { na: lijst.verder }) } : {})}
      />
    </form>
  );
}

function kolommen(samen: boolean): Kolom<Bestemmingsrij>[] {
  const kies: Kolom<Bestemmingsrij> = {
    sleutel: 'kies',
    kop: 'Kies',
    verbergKop: true,
    cel: (rij) => (
      <input type="checkbox" name="id" value={rij.id} aria-label={`Kies ${formatNaamInLijst(rij.naam)}`} />
    ),
  };
  return [
    ...(samen ? [kies] : []),
    { sleutel: 'wie', kop: 'Jongere', hoofd: true, cel: (rij) => <Wie rij={rij} /> },
    {
      sleutel: 'voorstel',
      kop: 'Bestemming',
      cel: ({ stand }) => (stand.bestemming ? BESTEMMING_LABEL[stand.bestemming] : 'Onbekend'),
    },
    { sleutel: 'uitleg', kop: 'Waarom', rekt: true, cel: ({ stand }) => stand.uitleg },
    { sleutel: 'laatste', kop: 'Eerder bevestigd', cel: laatste },
    { sleutel: 'gemeente', kop: 'Gemeente', opEenRegel: true, cel: ({ gemeente }) => gemeente },
    { sleutel: 'coach', kop: 'Coach', opEenRegel: true, cel: ({ coach }) => coach },
  ];
}

function laatste({ laatste: bestemming, laatsteOp }: Bestemmingsrij): string | null {
  return bestemming && laatsteOp ? `${BESTEMMING_LABEL[bestemming]}, ${formatDatum(laatsteOp)}` : null;
}

function Wie({ rij }: { rij: Bestemmingsrij }) {
  const naam = formatNaamInLijst(rij.naam);
  const adres = rij.werkprocesId ? `/trajecten/${rij.werkprocesId}` : `/jongeren/${rij.id}`;
  return (
    <>
      <Link href={adres} prefetch={false}>
        {naam}
      </Link>{' '}
      <span className="gedempt op-een-regel font-normal">
        {formatDatum(rij.geboortedatum)}
        {rij.loopt ? '' : ', geen lopend werk'}
      </span>
    </>
  );
}

function Leeg({ params }: { params: Params }) {
  if (params.stand === 'bevestigd') return <LegeStaat titel="Nog niemand bevestigd op deze peildatum" />;
  return (
    <LegeStaat titel="Iedereen is bevestigd">
      {params.eigenaar === 'team'
        ? 'Van elke vsv’er staat vast waar die op deze dag stond.'
        : 'Van al uw jongeren staat vast waar zij op deze dag stonden. Kies bij "Van wie" het hele team om verder te kijken.'}
    </LegeStaat>
  );
}
